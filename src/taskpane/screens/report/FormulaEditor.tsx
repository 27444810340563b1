import {
  Button,
  Field,
  Input,
  Select,
  Textarea,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useRef, useState } from "react";
import { checkFormulasSheet } from "../../../core/ledgers/kinds/check-formulas";
import type { FormulaDraft } from "../../../engine/formulas";
import { formulaProblemSentence } from "../../../locales/formula-texts";
import { NoticeBox } from "../../components/NoticeBox";
import { Section } from "../../components/Section";
import { useBusy, usePane, useSession, useTexts } from "../../session/session-hooks";
import { CheckCard } from "./CheckCard";
import { addFormula, insertFormulas } from "./formula-actions";
import { formCheckTexts, formulaEditorTexts } from "./report-texts";
import { useFormulaTrial } from "./use-formula-trial";

const useStyles = makeStyles({
  line: { margin: 0, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  short: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  field: { flexGrow: 1, flexBasis: "110px", minWidth: 0 },
  input: { width: "100%", minWidth: 0 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  rows: { listStyleType: "none", margin: 0, padding: 0 },
});

const emptyDraft: FormulaDraft = { name: "", level: "error", text: "", tables: "", remark: "" };
const levels: readonly FormulaDraft["level"][] = ["error", "explain"];

/** Takes a check formula, says at once what is wrong with it or what it gives, and adds it to the workbook. */
export function FormulaEditor() {
  const styles = useStyles();
  const texts = useTexts(formulaEditorTexts);
  const { levels: levelTexts } = useTexts(formCheckTexts);
  const session = useSession();
  const busy = useBusy();
  const hasSheet = usePane(
    ({ survey }) =>
      survey?.sheets.some((one) => one.kind === "ledger" && one.ledger === checkFormulasSheet.id) ??
      false
  );
  const [draft, setDraft] = useState(emptyDraft);
  const [done, setDone] = useState("");
  const area = useRef<HTMLTextAreaElement>(null);
  const trial = useFormulaTrial(draft);
  const problem = trial?.problem ?? null;
  const change = (part: Partial<FormulaDraft>) => {
    setDraft({ ...draft, ...part });
    setDone("");
  };
  const showPlace = () => {
    if (!problem) return;
    area.current?.focus();
    area.current?.setSelectionRange(problem.position, problem.position + problem.length);
  };
  const add = async () => {
    const text = await addFormula(session, draft, texts);
    if (text === null) return;
    setDraft(emptyDraft);
    setDone(text);
  };
  const insert = async () => setDone((await insertFormulas(session, texts)) ?? "");
  return (
    <Section heading={texts.heading}>
      <p className={styles.line}>{texts.intro}</p>
      <Field
        size="small"
        label={texts.text}
        {...(problem
          ? { validationMessage: formulaProblemSentence(problem, draft.text, texts.formula) }
          : {})}
      >
        <Textarea
          size="small"
          textarea={{ ref: area }}
          rows={2}
          placeholder={texts.hint}
          value={draft.text}
          onChange={(_, { value }) => change({ text: value })}
        />
      </Field>
      {problem && problem.length > 0 ? (
        <div className={styles.actions}>
          <Button size="small" onClick={showPlace}>
            {texts.showPlace}
          </Button>
        </div>
      ) : null}
      {trial && !problem ? (
        <p className={styles.line} role="status">
          {trial.noSheets ? texts.noSheets : texts.result(trial.total, trial.failed, trial.skipped)}
        </p>
      ) : null}
      {trial && trial.rows.length > 0 ? (
        <ul className={styles.rows} aria-label={texts.rows}>
          {trial.rows.map((row) => (
            <li key={`${row.sheet}!${row.expanded}`}>
              <CheckCard row={row} open={false} />
            </li>
          ))}
        </ul>
      ) : null}
      <div className={styles.short}>
        <Field size="small" className={styles.field} label={texts.name}>
          <Input
            size="small"
            className={styles.input}
            placeholder={texts.nameHint}
            value={draft.name}
            onChange={(_, { value }) => change({ name: value })}
          />
        </Field>
        <Field size="small" className={styles.field} label={texts.level}>
          <Select
            size="small"
            value={draft.level}
            onChange={(_, { value }) => change({ level: value as FormulaDraft["level"] })}
          >
            {levels.map((level) => (
              <option key={level} value={level}>
                {levelTexts[level]}
              </option>
            ))}
          </Select>
        </Field>
        <Field size="small" className={styles.field} label={texts.tables}>
          <Input
            size="small"
            className={styles.input}
            placeholder={texts.tablesHint}
            value={draft.tables}
            onChange={(_, { value }) => change({ tables: value })}
          />
        </Field>
        <Field size="small" className={styles.field} label={texts.remark}>
          <Input
            size="small"
            className={styles.input}
            value={draft.remark}
            onChange={(_, { value }) => change({ remark: value })}
          />
        </Field>
      </div>
      <div className={styles.actions}>
        <Button
          size="small"
          appearance="primary"
          disabled={busy || !trial || problem !== null}
          onClick={() => void add()}
        >
          {texts.add}
        </Button>
        {hasSheet ? null : (
          <Button size="small" disabled={busy} onClick={() => void insert()}>
            {texts.insert}
          </Button>
        )}
      </div>
      {done === "" ? null : <NoticeBox intent="success" notice={{ title: done, body: "" }} />}
    </Section>
  );
}
