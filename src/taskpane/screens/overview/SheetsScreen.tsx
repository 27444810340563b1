import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowClockwiseRegular, DocumentAddRegular } from "@fluentui/react-icons";
import { ledgerKind } from "../../../core/ledgers/kinds";
import type { Term } from "../../../core/ledgers/table";
import type { RosterCount } from "../../../locales/overview-texts";
import type { LedgerSheet, SheetSurvey } from "../../../engine/survey";
import { EmptyState } from "../../components/EmptyState";
import { NoticeBox } from "../../components/NoticeBox";
import { Section } from "../../components/Section";
import { showTab } from "../../pane-tab";
import { useBusy, usePane, useSession, useTexts } from "../../session/session-hooks";
import { overviewTexts } from "./overview-texts";
import { SheetCard } from "./SheetCard";
import { UnitCoverage } from "./UnitCoverage";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  line: { margin: 0 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

function isRoster(sheet: SheetSurvey): sheet is LedgerSheet {
  return sheet.kind === "ledger" && sheet.ledger === "members";
}

/** A ledger of the trade, not what is settled for the work. */
function isLedger(sheet: SheetSurvey): boolean {
  if (sheet.kind !== "ledger" || sheet.ledger === "units") return false;
  return ledgerKind(sheet.ledger).families?.includes("ledgers") ?? false;
}

function countOf(rosters: readonly LedgerSheet[], term: Term): RosterCount {
  const mine = rosters.filter((roster) => roster.term === term);
  return {
    sheets: mine.length,
    people: mine.reduce((sum, { records }) => sum + records, 0),
  };
}

/** Rosters first, then what needs attention, then the other ledgers, the product's own sheets and blank ones. */
function rank(sheet: SheetSurvey): number {
  if (isRoster(sheet)) return 0;
  return { unrecognised: 1, ledger: 2, own: 3, blank: 4 }[sheet.kind];
}

/** 概况·工作表: what the workbook holds, what was taken for what, and which units are missing. */
export function SheetsScreen() {
  const styles = useStyles();
  const { sheets: texts } = useTexts(overviewTexts);
  const session = useSession();
  const busy = useBusy();
  const survey = usePane((state) => state.survey);
  const stale = usePane((state) => state.stale);
  const again = (
    <Button
      size="small"
      icon={<ArrowClockwiseRegular />}
      disabled={busy}
      onClick={() => void session.read()}
    >
      {texts.readAgain}
    </Button>
  );
  const fromTemplate = (
    <Button
      size="small"
      icon={<DocumentAddRegular />}
      onClick={() => showTab("overview", "templates")}
    >
      {texts.newTemplate}
    </Button>
  );
  if (!survey) return busy ? null : again;
  if (survey.sheets.every(({ kind }) => kind === "blank")) {
    const actions = (
      <div className={styles.actions}>
        {again}
        {fromTemplate}
      </div>
    );
    return <EmptyState notice={texts.noSheets} action={actions} />;
  }
  const rosters = survey.sheets.filter(isRoster);
  const ledgers = survey.sheets.filter(isLedger);
  const hasLedger = ledgers.length > 0;
  const ordered = [...survey.sheets].sort((a, b) => rank(a) - rank(b));
  return (
    <>
      {rosters.length === 0 ? (
        <NoticeBox
          intent={hasLedger ? "info" : "warning"}
          notice={hasLedger ? texts.ledgersOnly : texts.noRoster}
          actions={fromTemplate}
        />
      ) : null}
      <Section heading={texts.heading} action={again}>
        <p className={styles.line}>
          {stale && !busy
            ? texts.changed
            : rosters.length === 0
              ? texts.ledgers(ledgers.length)
              : texts.summary(countOf(rosters, "current"), countOf(rosters, "previous"))}
        </p>
        <ul className={styles.list}>
          {ordered.map((sheet) => (
            <SheetCard key={sheet.name} sheet={sheet} />
          ))}
        </ul>
      </Section>
      {rosters.length > 0 ? <UnitCoverage units={survey.units} /> : null}
    </>
  );
}
