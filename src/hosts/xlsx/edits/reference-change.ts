import { nameKey } from "../../../workbook/plan-checks";
import { mapReferences, mapSheetNames, type ReferenceSheet } from "../formula-references";
import { shiftFormula, type Shift } from "./shift";
import { dropTableReferences } from "./table-references";

/** What an edit does to everything in a workbook that points to cells. */
export interface ReferenceChange {
  /** A formula that stands on a sheet. */
  formula(text: string, sheet: string): string;
  /** What a defined name refers to. */
  name(text: string): string;
  /** A place in the workbook that a link leads to. */
  location(text: string): string;
  /** A sheet that is named by itself. */
  sheetName(name: string): string;
  /** Whether a formula that stands on a sheet could change, judged by a glance at its text. */
  mayConcern(text: string, sheet: string): boolean;
  /** The sheet whose cells move. */
  readonly moved?: { readonly sheet: string; readonly shift: Shift };
}

/** Rows or columns of a sheet come or go. */
export function shiftChange(sheet: string, shift: Shift): ReferenceChange {
  const isOwn = (other: string) => nameKey(other) === nameKey(sheet);
  return {
    formula: (text, other) => shiftFormula(text, shift, sheet, isOwn(other)),
    name: (text) => shiftFormula(text, shift, sheet, false, true),
    location: (text) => shiftFormula(text, shift, sheet, false),
    sheetName: (name) => name,
    mayConcern: (text, other) => isOwn(other) || text.includes("!"),
    moved: { sheet, shift },
  };
}

/** A sheet gets another name. */
export function renameChange(from: string, to: string): ReferenceChange {
  const sheetName = (name: string) => (nameKey(name) === nameKey(from) ? to : name);
  const change = (text: string) => mapSheetNames(text, sheetName);
  return {
    formula: change,
    name: change,
    location: change,
    sheetName,
    mayConcern: (text) => text.includes("!"),
  };
}

/** A sheet goes, and with it its tables. `order`: the names of all sheets before, in tab order. */
export function removalChange(
  sheet: string,
  order: readonly string[],
  tables: readonly string[]
): ReferenceChange {
  const isGone = (name: string) => nameKey(name) === nameKey(sheet);
  const change = (text: string) =>
    dropTableReferences(
      mapSheetNames(narrowRuns(text, isGone, order), (name) => (isGone(name) ? null : name)),
      tables
    );
  return {
    formula: change,
    name: change,
    location: (text) => text,
    sheetName: (name) => name,
    mayConcern: (text) => text.includes("!") || (tables.length > 0 && text.includes("[")),
  };
}

/** Runs of sheets (`一月:三月!A1`) that lose one of their ends begin or end with the next sheet inside. */
function narrowRuns(
  formula: string,
  isGone: (name: string) => boolean,
  order: readonly string[]
): string {
  return mapReferences(formula, (reference) => {
    const sheet = reference.sheet && narrowRun(reference.sheet, isGone, order);
    return sheet && sheet !== reference.sheet ? { ...reference, sheet } : reference;
  });
}

function narrowRun(
  run: ReferenceSheet,
  isGone: (name: string) => boolean,
  order: readonly string[]
): ReferenceSheet {
  const { workbook, name, last } = run;
  if (workbook !== undefined || last === undefined || !(isGone(name) || isGone(last))) return run;
  const keys = order.map(nameKey);
  const ends = [keys.indexOf(nameKey(name)), keys.indexOf(nameKey(last))].sort((a, b) => a - b);
  const left = order.slice(ends[0], ends[1] + 1).filter((held) => !isGone(held));
  if (left.length === 0) return run;
  return left.length === 1 ? { name: left[0] } : { name: left[0], last: left[left.length - 1] };
}
