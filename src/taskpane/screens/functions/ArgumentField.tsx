import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { FunctionParameter } from "../../../functions/function-definition";
import { quoteSheetName } from "../../../core/sheets/a1";
import { usePane, useSession, useTexts } from "../../session/session-hooks";
import { functionsScreenTexts } from "./functions-texts";
import { usedPart } from "./used-part";

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
  const session = useSession();
  const selection = usePane((state) => state.selection);
  const [name, description] = words;
  const take = () =>
    session.quick(async () => {
      if (!selection) return;
      const { sheet, address } = await usedPart(session, selection);
      onChange(`${quoteSheetName(sheet)}!${address}`);
    });
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
            onClick={() => void take()}
          >
            {texts.takeSelection}
          </Button>
        </div>
      )}
    </Field>
  );
}
