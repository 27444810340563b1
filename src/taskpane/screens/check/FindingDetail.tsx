import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { FindingRow } from "../../../engine/finding-rows";
import { fixIdOf } from "../../../engine/fix-rows";
import { useBusy, usePane, useSession, useTexts } from "../../session/session-hooks";
import { checkTexts, fixReasons, ruleTexts } from "./check-texts";
import { checkViewOf, useCheckView } from "./check-view";
import { findingKey } from "./finding-list";
import { applyFixes } from "./fix-actions";
import { FixChange } from "./FixChange";
import { useFixes } from "./use-fixes";
import { WaiveForm } from "./WaiveForm";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    marginTop: tokens.spacingVerticalXS,
    cursor: "auto",
  },
  facts: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
  },
  term: { color: tokens.colorNeutralForeground2, whiteSpace: "nowrap" },
  fact: { margin: 0, overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  button: { minWidth: "auto" },
});

/** Lines of the 校核说明 sheet are put right there, and not accepted with a further reason. */
const isAboutWaivers = (rule: string) => rule.startsWith("waiver/");

/** Why something is a finding, what to do, and what can be done at once: repair it, or accept it. */
export function FindingDetail({ row }: { readonly row: FindingRow }) {
  const styles = useStyles();
  const { findings: texts, fixes: fixTexts } = useTexts(checkTexts);
  const reasons = useTexts(fixReasons);
  const rule = useTexts(ruleTexts)[row.rule];
  const session = useSession();
  const busy = useBusy();
  const fixes = useFixes();
  const survey = usePane((state) => state.survey);
  const view = checkViewOf(session);
  const waivedBy = useCheckView((state) => state.waivedBy);
  const draft = useCheckView((state) => state.draft);
  const key = findingKey(row);
  const fix = fixes?.rows.find(({ id }) => row.address !== "" && id === fixIdOf(row));
  const conflict = fixes?.conflicts.some(({ id }) => id === fixIdOf(row));
  const facts: readonly (readonly [string, string | undefined])[] = [
    [texts.why, rule?.why],
    [
      texts.basis,
      rule?.basis && `${rule.basis.text}（${texts.confidence[rule.basis.confidence]}）`,
    ],
    [texts.remedy, rule?.remedy],
    [texts.fix, row.fixed !== null && conflict ? fixTexts.conflict : undefined],
  ];
  const startWaiving = () => {
    const by = waivedBy ?? survey?.settings.values.preparedBy ?? "";
    view.setState({ draft: { key, reason: "", by } });
  };
  if (draft?.key === key) {
    return (
      <div className={styles.root} onClick={(event) => event.stopPropagation()}>
        <WaiveForm row={row} draft={draft} />
      </div>
    );
  }
  return (
    // Clicks and keys in here are not meant for the line of the list.
    <div className={styles.root} onClick={(event) => event.stopPropagation()}>
      <dl className={styles.facts}>
        {facts.map(([term, fact]) =>
          fact ? (
            <div key={term} style={{ display: "contents" }}>
              <dt className={styles.term}>{term}</dt>
              <dd className={styles.fact}>{fact}</dd>
            </div>
          ) : null
        )}
        {fix ? (
          <div style={{ display: "contents" }}>
            <dt className={styles.term}>{texts.fix}</dt>
            <dd className={styles.fact}>
              <FixChange fix={fix} />
              {fix.reasons.map((reason) => reasons[reason] ?? reason).join("")}
            </dd>
          </div>
        ) : null}
      </dl>
      <div className={styles.buttons}>
        {fix ? (
          <Button
            size="small"
            className={styles.button}
            appearance="primary"
            disabled={busy}
            onClick={() => void applyFixes(session, [fix.id], fixTexts)}
          >
            {texts.applyFix}
          </Button>
        ) : null}
        {isAboutWaivers(row.rule) ? null : (
          <Button size="small" className={styles.button} disabled={busy} onClick={startWaiving}>
            {texts.waive}
          </Button>
        )}
      </div>
    </div>
  );
}
