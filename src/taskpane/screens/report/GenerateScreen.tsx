import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { engineErrorsEn } from "../../../locales/en/engine-errors";
import { engineErrorsZh } from "../../../locales/zh-CN/engine-errors";
import { EmptyState } from "../../components/EmptyState";
import { useBusy, usePane, useSession, useTexts } from "../../session/session-hooks";
import { LeftOutList } from "./LeftOutList";
import { NarrativeText } from "./NarrativeText";
import { fedChoices, ReportChoices } from "./ReportChoices";
import { reportTexts } from "./report-texts";
import { previousIn, reportViewOf, useReportView } from "./report-view";
import { useOutlook } from "./use-outlook";
import { WrittenNotice } from "./WrittenNotice";

const useStyles = makeStyles({
  // In view however long the list of forms is.
  action: {
    flexShrink: 0,
    position: "sticky",
    // Below it nothing shows through: the screen ends with that much room.
    bottom: `calc(${tokens.spacingVerticalM} * -1)`,
    zIndex: 1,
    paddingBlock: `${tokens.spacingVerticalS} ${tokens.spacingVerticalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  facts: {
    flexShrink: 0,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
});

/** 报表·生成: writes the chosen sheets into the workbook, or refreshes them there. */
export function GenerateScreen() {
  const styles = useStyles();
  const { generate: texts } = useTexts(reportTexts);
  const errors = useTexts({ "zh-CN": engineErrorsZh, en: engineErrorsEn });
  const session = useSession();
  const busy = useBusy();
  const survey = usePane((state) => state.survey);
  const forms = useReportView((view) => view.forms);
  const outlook = useOutlook();
  if (!survey || !outlook) return null;
  if (!outlook.canCount) {
    const { what, todo } = errors["no-roster"]({});
    return <EmptyState notice={{ title: what, body: todo }} />;
  }
  const { result } = outlook;
  const isNothing = !fedChoices(outlook).some((id) => forms.includes(id));
  const people = result?.people ?? null;
  const before = result?.previousPeople == null ? null : String(result.previousPeople);

  const generate = () => {
    const view = reportViewOf(session);
    const { township, previous, narrative } = view.getState();
    view.setState({ written: null });
    return session.run(texts.running, async (job) => {
      const request = { forms, township, narrative, ...previousIn({ previous }) };
      const plans = await session.engine.reportPlans(request, job);
      const placed = await session.place(plans, job);
      const { result: written } = await session.engine.reportOutlook(request);
      const names = new Set(plans.map(({ name }) => name));
      view.setState({
        written: {
          sheets: placed.map((one) => ({
            ...one,
            renamed: one.how === "inserted" && !names.has(one.sheet),
          })),
          checks: written && forms.length > 0 ? written.checks : null,
        },
      });
      session.say(texts.done(placed.length));
    });
  };

  return (
    <>
      <ReportChoices outlook={outlook} />
      <div className={styles.action}>
        <Button
          appearance="primary"
          disabled={busy || isNothing || result === null}
          onClick={() => void generate()}
        >
          {texts.run}
        </Button>
      </div>
      <p className={styles.facts}>
        {texts.asOf(outlook.asOf === "" ? texts.asOfMissing : outlook.asOf)}
        {people === null ? null : ` · ${texts.people(String(people), before)}`}
      </p>
      <WrittenNotice />
      {result && result.leftOut.length > 0 ? <LeftOutList leftOut={result.leftOut} /> : null}
      {result ? <NarrativeText paragraphs={result.narrative} /> : null}
    </>
  );
}
