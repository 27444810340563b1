import type { CheckSummary } from "../../engine/checking";
import type { FindingRow } from "../../engine/finding-rows";
import type { Survey } from "../../engine/survey";
import type { CellPlace } from "../../workbook/workbook-host";

/** An action that is running. */
export interface Busy {
  readonly label: string;
  /** Share done, 0–1; `null` while it cannot be told. */
  readonly done: number | null;
  /** Somebody has asked it to stop. */
  readonly stopping: boolean;
}

/** An action that failed. Its sentence is made from the error when it is shown. */
export interface Failure {
  readonly error: Error;
  /** Does the same again. */
  readonly retry: () => void;
}

/** The last check. */
export interface CheckState {
  readonly summary: CheckSummary;
  readonly rows: readonly FindingRow[];
  /** The sheets whose findings were asked for; `null` for the whole workbook. */
  readonly sheets: readonly string[] | null;
  /** The workbook has changed since. */
  readonly stale: boolean;
}

/** Everything the pane shows that comes from the workbook. */
export interface SessionState {
  /** `null` until the workbook was read for the first time. */
  readonly survey: Survey | null;
  /** Sheets changed, came or went since they were read; they are read anew before the next action. */
  readonly stale: boolean;
  readonly check: CheckState | null;
  /** Cells selected in the workbook; `null` where that is not told. */
  readonly selection: CellPlace | null;
  readonly busy: Busy | null;
  readonly failure: Failure | null;
  /** What assistive technology is told next: the outcome of the last action. */
  readonly said: string;
}

export const initialState: SessionState = {
  survey: null,
  stale: true,
  check: null,
  selection: null,
  busy: null,
  failure: null,
  said: "",
};
