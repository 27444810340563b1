import type { OverviewView, PlaceMeasure } from "../../../engine/charting";
import type { Survey } from "../../../engine/survey";
import { createScreenView } from "../../session/screen-view";

/** Groups of people that charts can be of. */
export const chartGroups = ["party-organisation", "union", "secretary"] as const;

export type ChartGroup = (typeof chartGroups)[number];

export type ChartId = "ages" | "education" | "places";

/** What 图表 shows beyond the session's state; kept while the pane is open. */
export interface ChartView {
  readonly group: ChartGroup;
  readonly measure: PlaceMeasure;
  /** Charts that are shown as tables. */
  readonly asTable: ReadonlySet<ChartId>;
  /** The figures, and the state of the workbook they are of. */
  readonly drawn: { readonly of: Survey; readonly overview: OverviewView } | null;
}

const initialView: ChartView = {
  group: "party-organisation",
  measure: "aged35Share",
  asTable: new Set(),
  drawn: null,
};

/** The view of a session, and a hook for a part of it. */
export const { of: chartViewOf, use: useChartView } = createScreenView(initialView);
