import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { paneEn } from "../../../locales/en/pane";
import { paneZh } from "../../../locales/zh-CN/pane";
import type { DistributionView, OverviewView } from "../../../engine/charting";
import type { Survey } from "../../../engine/survey";
import { EmptyState } from "../../components/EmptyState";
import { useBusy, usePane, useSession, useTexts } from "../../session/session-hooks";
import type { ChartGroup } from "./chart-view";
import { chartGroups, chartViewOf, useChartView } from "./chart-view";
import { Choice } from "./Choice";
import { ChartFrame } from "./ChartFrame";
import { chartsTexts } from "./charts-texts";
import { DistributionChart } from "./DistributionChart";
import { DistributionTable } from "./DistributionTable";
import { PlacesSection } from "./PlacesSection";

const useStyles = makeStyles({
  changed: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
  },
  line: { margin: 0 },
});

function hasPeople({ sheets }: Survey): boolean {
  return sheets.some(
    (sheet) =>
      sheet.kind === "ledger" &&
      sheet.ledger === "members" &&
      sheet.term === "current" &&
      sheet.records > 0
  );
}

/** Counts what the charts show whenever the group or the workbook as read is another. */
function useOverview(): { overview: OverviewView | null; again: () => void } {
  const texts = useTexts(chartsTexts);
  const session = useSession();
  const view = chartViewOf(session);
  const busy = useBusy();
  const survey = usePane((state) => state.survey);
  const group = useChartView((state) => state.group);
  const drawn = useChartView((state) => state.drawn);
  const asked = useRef<{ of: Survey; group: ChartGroup } | null>(null);
  const count = () =>
    session.run(texts.computing, async () => {
      const overview = await session.engine.overview(group);
      const { survey: of } = session.store.getState();
      if (of) view.setState({ drawn: { of, overview } });
    });
  const isDrawn = drawn !== null && drawn.of === survey && drawn.overview.group === group;
  useEffect(() => {
    if (busy || !survey || isDrawn || survey.asOf === "" || !hasPeople(survey)) return;
    // What has failed once is tried again by its button only.
    if (asked.current?.of === survey && asked.current.group === group) return;
    asked.current = { of: survey, group };
    void count();
  });
  return { overview: drawn?.overview ?? null, again: () => void count() };
}

/** 概况·图表: the structure of a group of people, this term against the last, and place by place. */
export function ChartsScreen() {
  const texts = useTexts(chartsTexts);
  const survey = usePane((state) => state.survey);
  const { overview, again } = useOverview();
  if (!survey) return null;
  if (!hasPeople(survey)) return <EmptyState notice={texts.noRoster} />;
  if (survey.asOf === "") return <EmptyState notice={texts.noAsOf} />;
  return (
    <>
      <GroupChoice />
      <Changed onRefresh={again} />
      {overview ? <Charts overview={overview} /> : null}
    </>
  );
}

function GroupChoice() {
  const texts = useTexts(chartsTexts);
  const view = chartViewOf(useSession());
  const group = useChartView((state) => state.group);
  return (
    <Choice
      label={texts.group}
      options={chartGroups}
      names={texts.groups}
      value={group}
      onChange={(chosen) => view.setState({ group: chosen })}
    />
  );
}

function Changed({ onRefresh }: { readonly onRefresh: () => void }) {
  const styles = useStyles();
  const texts = useTexts(chartsTexts);
  const pane = useTexts({ "zh-CN": paneZh, en: paneEn });
  const busy = useBusy();
  const stale = usePane((state) => state.stale);
  if (!stale || busy) return null;
  return (
    <div className={styles.changed}>
      <span>{pane.changedSince}</span>
      <Button size="small" onClick={onRefresh}>
        {texts.refresh}
      </Button>
    </div>
  );
}

function Charts({ overview }: { readonly overview: OverviewView }) {
  const styles = useStyles();
  const texts = useTexts(chartsTexts);
  const { asOf, previousAsOf, previousMissing, previousDayMissing, ages, education } = overview;
  const people = ages.total.current.count;
  if (people === 0) return <p className={styles.line}>{texts.nobody}</p>;
  const now = texts.basis(texts.groups[overview.group as ChartGroup], asOf, people);
  const both =
    previousAsOf === null
      ? now
      : now + texts.basisBefore(previousAsOf, ages.total.previous?.count ?? 0);
  const distribution = (id: "ages" | "education", view: DistributionView) => {
    const { current, previous } = view.unknown;
    const title = texts[id][previous ? "both" : "one"];
    const unknown = id === "ages" ? texts.unknownAge : texts.unknownEducation;
    return (
      <ChartFrame
        id={id}
        title={title}
        basis={both}
        notes={[
          ...(current.count > 0 || (previous?.count ?? 0) > 0
            ? [unknown(current.count, previous && previous.count)]
            : []),
          ...(previousMissing === null ? [] : [texts.missing[previousMissing]]),
          ...(previousDayMissing && id === "ages" && previous
            ? [texts.previousDayMissing(asOf)]
            : []),
        ]}
        words={texts.inWords(
          view.classes.map((one) => texts.classInWords(one.label, one.current, one.previous))
        )}
        chart={<DistributionChart view={view} />}
        table={<DistributionTable title={title} head={texts.columns[id]} view={view} />}
      />
    );
  };
  return (
    <>
      {distribution("ages", ages)}
      {distribution("education", education)}
      <PlacesSection overview={overview} basis={now} />
    </>
  );
}
