import type { NarrativeStyle } from "../../../core/forms/narrative-styles";
import { formChoices } from "../../../engine/form-choices";
import type { ReportCheckRow, ReportCheckSummary } from "../../../engine/report-checking";
import type { ReportResult } from "../../../engine/report-outlook";
import type { Survey } from "../../../engine/survey";
import type { CellPlace } from "../../../workbook/workbook-host";
import type { PlacedSheet } from "../../../workbook/place-sheets";
import { createScreenView } from "../../session/screen-view";

/** A sheet that was written, and whether it had to take another name than its own. */
export interface WrittenSheet extends PlacedSheet {
  readonly renamed: boolean;
}

/** What the last 生成 wrote, and what the checks of the forms gave. */
export interface Written {
  readonly sheets: readonly WrittenSheet[];
  readonly checks: ReportResult["checks"] | null;
}

/** Formulas that failed, passed or say nothing, and places where a sheet and the rosters part. */
export type CheckLineState = "failed" | "books" | "passed" | "skipped";

/** Which lines of 校核 are shown. */
export interface ReportCheckFilter {
  readonly state: CheckLineState | "all";
  /** "" for all. */
  readonly sheet: string;
}

export const noCheckFilter: ReportCheckFilter = { state: "all", sheet: "" };

/** The last 校核, and the workbook that it was made of. */
export interface ReportCheckState {
  readonly of: Survey | null;
  readonly summary: ReportCheckSummary;
  readonly rows: readonly ReportCheckRow[];
}

/** What the parts of 报表 show beyond the session's state; kept while the pane is open. */
export interface ReportView {
  /** Ids of what is to be written. */
  readonly forms: readonly string[];
  /** Ids that have been offered so far: what comes new, a form just defined, is wanted. */
  readonly offered: readonly string[];
  /** `null`: the report of all. */
  readonly township: string | null;
  /** Last term's sheet; `null`: none; `undefined`: as the names of the sheets say. */
  readonly previous: string | null | undefined;
  /** The wording of 综述. */
  readonly narrative: NarrativeStyle;
  readonly written: Written | null;
  /** The cell of a report sheet that was selected last. */
  readonly traced: CellPlace | null;
  readonly checked: ReportCheckState | null;
  readonly checkFilter: ReportCheckFilter;
}

const initialView: ReportView = {
  forms: formChoices.map(({ id }) => id),
  offered: formChoices.map(({ id }) => id),
  township: null,
  previous: undefined,
  narrative: "sentence",
  written: null,
  traced: null,
  checked: null,
  checkFilter: noCheckFilter,
};

/** The view of a session, and a hook for a part of it. */
export const { of: reportViewOf, use: useReportView } = createScreenView(initialView);

/** The choice of last term's roster as a request carries it. */
export function previousIn({ previous }: Pick<ReportView, "previous">): {
  readonly previous?: string | null;
} {
  return previous === undefined ? {} : { previous };
}
