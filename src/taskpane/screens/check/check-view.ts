import type { CheckSummary } from "../../../engine/checking";
import type { FixSurvey } from "../../../engine/fix-rows";
import type { WaiverRow } from "../../../engine/waiving";
import type { Grouping } from "../../../locales/check-texts";
import type { AppliedChange, CellPlace, SkippedChange } from "../../../workbook/workbook-host";
import { createScreenView } from "../../session/screen-view";
import type { Job } from "../../session/work";
import type { FindingFilter } from "./finding-list";
import { noFilter } from "./finding-list";

/** Changes that were written together and can be taken back together. */
export interface Application {
  /** The time under which they stand in the log. */
  readonly time: string;
  readonly applied: readonly AppliedChange[];
}

/** Notes in the workbook what was done; the name of the sheet, `null` when there was nothing to note. */
export type WriteLog = (job: Job) => Promise<string | null>;

/** What became of the last application, or of taking one back. */
export interface FixOutcome {
  readonly kind: "applied" | "taken-back";
  readonly written: number;
  readonly skipped: readonly SkippedChange[];
  /** Name of the sheet with the log; `null` when nothing was to be noted. */
  readonly log: string | null;
  /** Writes the log that could not be written; `null` when it was, or there is nothing to note. */
  readonly unlogged: WriteLog | null;
}

/** Something that was done, for the line that says so. */
export interface Done {
  readonly text: string;
  readonly intent: "success" | "warning" | "info";
}

/** A reason that is being written; it outlasts the line of the list, which goes when it is scrolled away. */
export interface WaiverDraft {
  /** Key of the finding. */
  readonly key: string;
  readonly reason: string;
  readonly by: string;
}

/** What the three parts of 校验 show beyond the session's state; kept while the pane is open. */
export interface CheckView {
  readonly grouping: Grouping;
  readonly filter: FindingFilter;
  readonly collapsed: ReadonlySet<string>;
  /** Key of the finding that is open; "" for none. */
  readonly open: string;
  /** Key of a finding to be scrolled to; "" for none. */
  readonly target: string;
  /** The cells that the pane has shown last; `null` for none. */
  readonly revealed: CellPlace | null;
  readonly done: Done | null;
  /** Repairs, and the check they belong to. */
  readonly fixes: { readonly of: CheckSummary; readonly survey: FixSurvey } | null;
  /** Ids of repairs that are not wanted. */
  readonly unwanted: ReadonlySet<string>;
  readonly collapsedFixes: ReadonlySet<string>;
  /** The last one last. */
  readonly applications: readonly Application[];
  readonly fixOutcome: FixOutcome | null;
  readonly waivers: readonly WaiverRow[] | null;
  /** The finding that a reason is being written for, and what is written so far. */
  readonly draft: WaiverDraft | null;
  /** Who has accepted findings so far; `null` until somebody has said. */
  readonly waivedBy: string | null;
}

const initialView: CheckView = {
  grouping: "severity",
  filter: noFilter,
  collapsed: new Set(),
  open: "",
  target: "",
  revealed: null,
  done: null,
  fixes: null,
  unwanted: new Set(),
  collapsedFixes: new Set(),
  applications: [],
  fixOutcome: null,
  waivers: null,
  draft: null,
  waivedBy: null,
};

/** The view of a session, and a hook for a part of it. */
export const { of: checkViewOf, use: useCheckView } = createScreenView(initialView);

/** The set with a value put in, or taken out if it was there. */
export function toggled<T>(set: ReadonlySet<T>, value: T): ReadonlySet<T> {
  const next = new Set(set);
  if (!next.delete(value)) next.add(value);
  return next;
}
