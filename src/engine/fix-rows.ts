import type { FixConflict, FixProposal } from "../core/fixes/collect-fixes";
import { cellId } from "../core/fixes/collect-fixes";
import type { CellValue } from "../core/values/cell";
import { displayText } from "../core/values/cell";
import type { Issue } from "../core/issues/issue";
import type { IdMask } from "../core/values/id-number";
import type { LedgerBook } from "../core/ledgers/recognise";
import { maskTyping } from "../core/issues/masked-typing";
import type { FindingRow } from "./finding-rows";
import { rowMaker } from "./finding-rows";

/** A cell that is to be changed, as lists show it. */
export interface FixPlace extends Pick<
  FindingRow,
  "sheet" | "row" | "address" | "header" | "township" | "village" | "name"
> {
  /** The same for the same cell in every check. */
  readonly id: string;
  /** As typed, spaces and full width included; long numbers hidden. */
  readonly before: string;
}

/** A proposed change. */
export interface FixRow extends FixPlace {
  readonly after: string;
  /** Holds a number before or after, where the other is a text of the same look. */
  readonly changesType: boolean;
  /** Keys of the sentences that tell why, the deepest repair first. */
  readonly reasons: readonly string[];
  readonly rules: readonly string[];
}

/** A cell for which rules propose different contents; it is left to people. */
export interface FixConflictRow extends FixPlace {
  readonly outcomes: readonly { readonly reason: string; readonly after: string }[];
}

/** What can be repaired of the last check, in the order of its findings. */
export interface FixSurvey {
  readonly rows: readonly FixRow[];
  readonly conflicts: readonly FixConflictRow[];
}

/** The id of the fix for the cell of a finding, if there is one. */
export function fixIdOf({ sheet, address }: Pick<FindingRow, "sheet" | "address">): string {
  return cellId({ book: "", sheet, address, row: 0, field: "" });
}

/** What a finding at the cell would be, so that the place is told in the same way. */
function findingAt({ at, before }: FixProposal | FixConflict): Issue {
  return { rule: "", severity: "note", at, value: before, params: {} };
}

const looksAlike = (a: CellValue, b: CellValue) =>
  typeof a !== typeof b && displayText(a) === displayText(b);

/** Makes the rows of proposals and conflicts. */
export function fixRowMaker(
  book: LedgerBook,
  masking: IdMask
): {
  readonly proposal: (one: FixProposal) => FixRow;
  readonly conflict: (one: FixConflict) => FixConflictRow;
} {
  const finding = rowMaker(book, masking);
  const placeOf = (one: FixProposal | FixConflict): FixPlace => {
    const { sheet, row, address, header, township, village, name } = finding(
      { issue: findingAt(one), waiver: null },
      0
    );
    const before = maskTyping(one.before, masking, one.at.field);
    return { id: one.id, sheet, row, address, header, township, village, name, before };
  };
  return {
    proposal: (one) => ({
      ...placeOf(one),
      after: maskTyping(one.after, masking, one.at.field),
      changesType: looksAlike(one.before, one.after),
      reasons: one.reasons,
      rules: one.rules,
    }),
    conflict: (one) => ({
      ...placeOf(one),
      outcomes: one.outcomes.map(({ reason, after }) => ({
        reason,
        after: maskTyping(after, masking, one.at.field),
      })),
    }),
  };
}
