import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { FunctionParameter } from "../../../functions/function-definition";
import { quoteSheetName } from "../../../core/sheets/a1";
import { usePane, useTexts } from "../../session/session-hooks";
import { functionsScreenTexts } from "./functions-texts";

const useStyles = makeStyles({
  line: { display: "flex", gap: tokens.spacingHorizontalXS },
  input: { flexGrow: 1, minWidth: 0 },
  take: { flexShrink: 0 },
});

interface ArgumentFieldProps {
  readonly parameter: FunctionParameter;
  /** Name and description in the language of the pane. */
  readonly words: readonly [name: string, description: string];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** One argument: typed, or taken from the cells that are selected in the workbook. */
export function ArgumentField({ parameter, words, value, onChange }: ArgumentFieldProps) {
  const styles = useStyles();
  const texts = useTexts(functionsScreenTexts);
  const selection = usePane((state) => state.selection);
  const [name, description] = words;
  const take = () => {
    if (selection) onChange(`${quoteSheetName(selection.sheet)}!${selection.address}`);
  };
  return (
    <Field
      label={parameter.optional ? `${name}（${texts.mayBeBlank}）` : name}
      hint={description}
      required={!parameter.optional}
    >
      {(control) => (
        <div className={styles.line}>
          <Input
            {...control}
            className={styles.input}
            value={value}
            onChange={(_, data) => onChange(data.value)}
          />
          <Button
            className={styles.take}
            disabled={selection === null}
            aria-label={texts.takeSelectionFor(name)}
            onClick={take}
          >
            {texts.takeSelection}
          </Button>
        </div>
      )}
    </Field>
  );
}
