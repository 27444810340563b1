import { useStore } from "zustand";
import type { StoreApi } from "zustand/vanilla";
import { createStore } from "zustand/vanilla";
import type { OverviewView, PlaceMeasure } from "../../../engine/charting";
import type { Survey } from "../../../engine/survey";
import type { Session } from "../../session/session";
import { useSession } from "../../session/session-hooks";

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

const views = new WeakMap<Session, StoreApi<ChartView>>();

/** The view of a session, which outlasts the screen that shows it. */
export function chartViewOf(session: Session): StoreApi<ChartView> {
  let view = views.get(session);
  if (!view) {
    view = createStore<ChartView>(() => initialView);
    views.set(session, view);
  }
  return view;
}

/** A part of the view. The selector must give the same value for the same state. */
export function useChartView<T>(select: (view: ChartView) => T): T {
  return useStore(chartViewOf(useSession()), select);
}
