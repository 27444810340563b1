import { Field, Radio, RadioGroup, Select, makeStyles, tokens } from "@fluentui/react-components";
import type { ChangeEvent } from "react";
import type { LedgerSheet } from "../../../engine/survey";
import { usePane, useSession, useTexts } from "../../session/session-hooks";
import { compareTexts, compareViewOf, FILE, useCompareView } from "./compare-view";

const useStyles = makeStyles({
  root: { flexShrink: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  file: { maxWidth: "100%", fontSize: tokens.fontSizeBase200, color: "inherit" },
});

/** What is held against what: sheets of the workbook, or a file from disk. */
export function CompareChoices() {
  const styles = useStyles();
  const texts = useTexts(compareTexts);
  const session = useSession();
  const view = useCompareView((state) => state);
  const set = compareViewOf(session).setState;
  const survey = usePane((state) => state.survey);
  const ledgers = (survey?.sheets ?? []).filter(
    (sheet): sheet is LedgerSheet => sheet.kind === "ledger"
  );
  const rosters = ledgers.filter(({ ledger }) => ledger === "members");
  const options = (sheets: readonly LedgerSheet[]) =>
    sheets.map(({ name }) => (
      <option key={name} value={name}>
        {name}
      </option>
    ));
  const pick = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    if (!file) return;
    void session.quick(async () => {
      set({ file: { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) } });
    });
  };
  const isTerms = view.kind === "terms";
  const chosen = isTerms ? view.previous : view.before;
  return (
    <div className={styles.root}>
      <Field label={texts.kind}>
        <RadioGroup
          layout="horizontal"
          value={view.kind}
          onChange={(_, { value }) => set({ kind: value as "terms" | "editions", compared: null })}
        >
          <Radio value="terms" label={texts.kinds.terms} />
          <Radio value="editions" label={texts.kinds.editions} />
        </RadioGroup>
      </Field>
      <Field label={isTerms ? texts.previous : texts.before}>
        <Select
          size="small"
          value={chosen}
          onChange={(_, { value }) => set(isTerms ? { previous: value } : { before: value })}
        >
          {isTerms ? <option value="">{texts.byName}</option> : null}
          <option value={FILE}>{texts.file}</option>
          {options(isTerms ? rosters : ledgers)}
        </Select>
      </Field>
      {chosen === FILE ? (
        <Field label={texts.chooseFile} {...(view.file ? { hint: view.file.name } : {})}>
          {(field) => (
            <input
              {...field}
              className={styles.file}
              type="file"
              accept=".xlsx,.xlsm"
              onChange={pick}
            />
          )}
        </Field>
      ) : null}
      {isTerms ? null : (
        <Field label={texts.after}>
          <Select
            size="small"
            value={view.after}
            onChange={(_, { value }) => set({ after: value })}
          >
            <option value="">{texts.wholeWorkbook}</option>
            {options(ledgers)}
          </Select>
        </Field>
      )}
    </div>
  );
}
