import type { BooksDifference, DifferenceCause } from "../core/forms/checks/compare-with-books";
import type { CheckKind, CheckLevel, CheckNote } from "../core/forms/checks/form-check";
import type { UnreadableReason } from "../core/forms/checks/read-form-sheet";

/** The sentences about consistency checks of report sheets; `{name}` is filled from parameters. */
export interface FormCheckTexts {
  readonly kinds: Readonly<Record<CheckKind, string>>;
  readonly levels: Readonly<Record<CheckLevel, string>>;
  /** Takes the parameters of the note. */
  readonly notes: Readonly<Record<CheckNote["key"], string>>;
  /** The last line of a list of formulas: `{total}`, `{passed}`, `{failed}`. */
  readonly counts: string;
  /** Why a sheet could not be read back: `{sheet}`. */
  readonly unreadable: Readonly<Record<UnreadableReason, string>>;
  /** A report sheet against the rosters of today: `{onSheet}`, `{inBooks}`. */
  readonly differences: Readonly<Record<BooksDifference["kind"], string>>;
  /** What may have made a figure differ from the rosters. */
  readonly causes: Readonly<Record<DifferenceCause, string>>;
}
