import { Field, Input, Select, Switch, makeStyles } from "@fluentui/react-components";
import type { SettingDefinition } from "../../../core/settings/definitions";
import { settingExpectation } from "../../../locales/setting-expectation";
import { useTexts } from "../../session/session-hooks";
import { settingsTexts } from "./settings-texts";

const useStyles = makeStyles({ control: { minWidth: 0 } });

/** As the sheet writes a switch that is on and one that is off. */
const ON = "是";
const OFF = "否";

interface SettingFieldProps {
  readonly definition: SettingDefinition;
  /** As typed, or as the sheet shows it. */
  readonly value: string;
  readonly invalid: boolean;
  readonly disabled: boolean;
  readonly onChange: (value: string) => void;
}

/** One setting with the control that fits its kind, what to fill in, and what is wrong with it. */
export function SettingField({ invalid, ...control }: SettingFieldProps) {
  const { definition } = control;
  const { screen: texts, expectations } = useTexts(settingsTexts);
  const hint = texts.hint(definition);
  return (
    <Field
      label={texts.label(definition)}
      {...(definition.key === "asOf" ? { required: true } : {})}
      {...(hint === "" ? {} : { hint })}
      {...(invalid
        ? {
            validationState: "error" as const,
            validationMessage: texts.invalid(settingExpectation(definition, expectations)),
          }
        : {})}
    >
      <SettingControl {...control} />
    </Field>
  );
}

function SettingControl({
  definition,
  value,
  disabled,
  onChange,
  ...field
}: Omit<SettingFieldProps, "invalid">) {
  const styles = useStyles();
  const { screen: texts } = useTexts(settingsTexts);
  const { type } = definition;
  switch (type.kind) {
    case "choice":
      return (
        <Select
          {...field}
          className={styles.control}
          disabled={disabled}
          value={value}
          onChange={(_, data) => onChange(data.value)}
        >
          {type.choices.map(([id, label]) => (
            <option key={id} value={label}>
              {texts.choice(label)}
            </option>
          ))}
        </Select>
      );
    case "switch":
      return (
        <Switch
          {...field}
          disabled={disabled}
          checked={value === ON}
          label={value === ON ? texts.yes : texts.no}
          onChange={(_, { checked }) => onChange(checked ? ON : OFF)}
        />
      );
    case "text":
    case "date":
    case "integer":
    case "regions":
      return (
        <Input
          {...field}
          className={styles.control}
          disabled={disabled}
          value={value}
          {...(type.kind === "date" ? { placeholder: "2021-10-28" } : {})}
          {...(type.kind === "integer" ? { inputMode: "numeric" as const } : {})}
          onChange={(_, data) => onChange(data.value)}
        />
      );
  }
}
