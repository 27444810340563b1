import { Field, Select, makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  // The longest option must not widen the pane.
  field: { flexShrink: 0, gridTemplateColumns: "max-content minmax(0, 1fr)", columnGap: "8px" },
});

interface ChoiceProps<Option extends string> {
  readonly label: string;
  readonly options: readonly Option[];
  readonly names: Readonly<Record<Option, string>>;
  readonly value: Option;
  readonly onChange: (chosen: Option) => void;
}

/** One of a few options, its label beside it. */
export function Choice<Option extends string>(props: ChoiceProps<Option>) {
  const { label, options, names, value, onChange } = props;
  const styles = useStyles();
  return (
    <Field label={label} orientation="horizontal" size="small" className={styles.field}>
      <Select
        size="small"
        value={value}
        onChange={(_, { value: chosen }) => onChange(chosen as Option)}
      >
        {options.map((id) => (
          <option key={id} value={id}>
            {names[id]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
