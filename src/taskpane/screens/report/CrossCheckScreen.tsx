import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { fillTemplate } from "../../../core/issues/catalogue";
import type { ReportCheckSummary } from "../../../engine/report-checking";
import { EmptyState } from "../../components/EmptyState";
import { grouped } from "../../components/FigureText";
import { NoticeBox } from "../../components/NoticeBox";
import { showTab } from "../../pane-tab";
import { fetchRows } from "../../session/fetch-rows";
import type { Session } from "../../session/session";
import { useBusy, usePane, useSession, useTexts } from "../../session/session-hooks";
import { CheckFilters } from "./CheckFilters";
import { CheckList } from "./CheckList";
import { filterChecks } from "./check-rows";
import { FormulaEditor } from "./FormulaEditor";
import { formCheckTexts, formulaEditorTexts, reportTexts } from "./report-texts";
import { noCheckFilter, previousIn, reportViewOf, useReportView } from "./report-view";

const useStyles = makeStyles({
  action: { flexShrink: 0, alignSelf: "flex-start" },
  lines: {
    flexShrink: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  line: { margin: 0 },
  counts: {
    flexShrink: 0,
    margin: 0,
    paddingTop: tokens.spacingVerticalXS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
  },
});

/** Checks the report sheets of the workbook and keeps what came of it. */
async function checkReports(
  session: Session,
  running: string,
  said: (one: ReportCheckSummary) => string
) {
  const view = reportViewOf(session);
  const choice = previousIn(view.getState());
  await session.run(running, async (job) => {
    const summary = await session.engine.checkReports(choice, job);
    const rows = await fetchRows(summary.rows, job, (range) => session.engine.reportChecks(range));
    const of = session.store.getState().survey;
    view.setState({ checked: { of, summary, rows }, checkFilter: noCheckFilter });
    session.say(said(summary));
  });
}

/** 报表·校核: the formulas of the report sheets worked out, and their figures against the rosters. */
export function CrossCheckScreen() {
  const styles = useStyles();
  const { crosscheck: texts } = useTexts(reportTexts);
  const formTexts = useTexts(formCheckTexts);
  const formulaTexts = useTexts(formulaEditorTexts);
  const [isWriting, setWriting] = useState(false);
  const session = useSession();
  const busy = useBusy();
  const survey = usePane((state) => state.survey);
  const stale = usePane((state) => state.stale);
  const checked = useReportView((view) => view.checked);
  const filter = useReportView((view) => view.checkFilter);
  const shown = useMemo(
    () => (checked ? filterChecks(checked.rows, filter) : []),
    [checked, filter]
  );
  if (!survey) return null;
  const countsOf = ({ total, passed, failed }: ReportCheckSummary) =>
    fillTemplate(formTexts.counts, { total, passed, failed });
  const button = (
    <Button
      appearance="primary"
      className={styles.action}
      disabled={busy}
      onClick={() => void checkReports(session, texts.running, countsOf)}
    >
      {texts.run}
    </Button>
  );
  const editor = (
    <>
      <Button
        size="small"
        className={styles.action}
        aria-expanded={isWriting}
        onClick={() => setWriting(!isWriting)}
      >
        {isWriting ? formulaTexts.close : formulaTexts.open}
      </Button>
      {isWriting ? <FormulaEditor /> : null}
    </>
  );
  if (!checked) {
    return (
      <>
        <EmptyState notice={texts.intro} action={button} />
        {editor}
      </>
    );
  }
  const { summary, rows } = checked;
  const { reports, unreadable, books } = summary;
  if (reports.length === 0 && unreadable.length === 0) {
    return (
      <EmptyState
        notice={texts.noSheets}
        action={
          <>
            <Button size="small" onClick={() => showTab("report", "generate")}>
              {texts.toGenerate}
            </Button>
            {button}
          </>
        }
      />
    );
  }
  const isStale = !busy && (stale || checked.of !== survey);
  const isClean =
    !isStale && unreadable.length === 0 && books !== null && rows.every(({ passed }) => passed);
  return (
    <>
      {button}
      {editor}
      {isStale ? <NoticeBox intent="warning" notice={{ title: texts.stale, body: "" }} /> : null}
      {isClean ? <NoticeBox intent="success" notice={texts.allPassed} /> : null}
      {unreadable.map(({ sheet, form, reason }) => (
        <NoticeBox
          key={sheet}
          intent="error"
          notice={{
            title: `${form} ${sheet}`,
            body: fillTemplate(formTexts.unreadable[reason], { sheet }),
          }}
        />
      ))}
      <div className={styles.lines}>
        <p className={styles.line}>
          {books ? texts.books(grouped(String(books.compared)), books.differences) : texts.noBooks}
        </p>
        {reports
          .filter(({ missing }) => missing.length > 0)
          .map(({ township, missing }) => (
            <p key={township ?? ""} className={styles.line}>
              {texts.missing(township, missing)}
            </p>
          ))}
      </div>
      {rows.length > 0 ? (
        <>
          <CheckFilters rows={rows} filter={filter} />
          <CheckList rows={shown} />
        </>
      ) : null}
      <p className={styles.counts}>{countsOf(summary)}</p>
    </>
  );
}
