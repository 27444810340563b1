import type { WorkbookEditStep } from "../../../workbook/workbook-edits";
import type { OpenedWorkbook } from "../read-workbook";
import { gatherSteps, isInPlace, type InPlaceStep, type StepOf } from "./gather-steps";
import { editInPlace } from "./edit-in-place";
import { addSheet, moveSheet, removeSheet, renameSheet, showSheet } from "./edit-sheets";
import { shiftCells } from "./insert-rows";

/** Makes one step that changes which rows, columns or sheets there are. */
type StructuralStep<Kind extends StructuralKind> = (
  opened: OpenedWorkbook,
  step: StepOf<Kind>,
  check: () => void
) => OpenedWorkbook;

type StructuralKind = Exclude<WorkbookEditStep["kind"], InPlaceStep["kind"]>;

const STRUCTURAL: { readonly [Kind in StructuralKind]: StructuralStep<Kind> } = {
  "insert-rows": shiftCells,
  "delete-rows": shiftCells,
  "insert-columns": shiftCells,
  "delete-columns": shiftCells,
  "add-sheet": addSheet,
  "remove-sheet": removeSheet,
  "rename-sheet": renameSheet,
  "move-sheet": moveSheet,
  "show-sheet": showSheet,
};

/**
 * Writes into a workbook what somebody did to it by hand, in the order in which it was done: all of it, or,
 * when something is thrown, nothing. Neighbouring steps that leave rows, columns and sheets where they
 * are are written in one pass over each sheet. `sheet-missing`, `protected`, `edit-refused` and
 * `structure-refused` for what Excel would refuse, `invalid-plan` for what no workbook can hold. `check` may throw to end it.
 */
export function applyEdits(
  opened: OpenedWorkbook,
  steps: readonly WorkbookEditStep[],
  check: () => void
): OpenedWorkbook {
  let edited = opened;
  for (let at = 0; at < steps.length;) {
    const step = steps[at];
    if (!isInPlace(step)) {
      edited = applyStructural(edited, step, check);
      at++;
      continue;
    }
    let end = at + 1;
    while (end < steps.length && isInPlace(steps[end])) end++;
    edited = editInPlace(
      edited,
      gatherSteps(edited, steps.slice(at, end).filter(isInPlace)),
      check
    );
    at = end;
  }
  return edited;
}

function applyStructural<Kind extends StructuralKind>(
  opened: OpenedWorkbook,
  step: StepOf<Kind>,
  check: () => void
): OpenedWorkbook {
  const apply = STRUCTURAL[step.kind] as StructuralStep<Kind>;
  return apply(opened, step, check);
}

/**
 * The names of the sheets of an edited workbook that are no longer what they were, and "" in front of them
 * when sheets came, went, moved, or were renamed, hidden or shown.
 */
export function changedSheets(before: OpenedWorkbook, after: OpenedWorkbook): string[] {
  const held = new Map(before.sheets.map((sheet) => [sheet.name, sheet]));
  const changed = after.sheets.filter(({ name, entry, visibility }) => {
    const old = held.get(name);
    return old?.entry !== entry || old.visibility !== visibility;
  });
  const isSameList =
    before.sheets.length === after.sheets.length &&
    before.sheets.every(
      ({ name, visibility }, i) =>
        name === after.sheets[i].name && visibility === after.sheets[i].visibility
    );
  return [...(isSameList ? [] : [""]), ...changed.map(({ name }) => name)];
}
