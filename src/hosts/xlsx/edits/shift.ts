import { MAX_COLUMNS, MAX_ROWS, type CellRange } from "../../../core/sheets/a1";
import { nameKey } from "../../../workbook/plan-checks";
import { mapReferences, type FormulaReference } from "../formula-references";

/** Rows or columns that come in front of number `at`, or go from there on. */
export interface Shift {
  readonly axis: "row" | "column";
  readonly kind: "insert" | "delete";
  readonly at: number;
  readonly count: number;
}

/** First and last row, or column. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** Rows, or columns, of a sheet. */
export function limitOf({ axis }: Shift): number {
  return axis === "row" ? MAX_ROWS : MAX_COLUMNS;
}

/** Where a row or column is afterwards; `null` when it is gone, or pushed off the sheet. */
export function shiftIndex(shift: Shift, index: number): number | null {
  const { kind, at, count } = shift;
  if (index < at) return index;
  if (kind === "insert") return index + count < limitOf(shift) ? index + count : null;
  return index < at + count ? null : index - count;
}

/**
 * Where a stretch is afterwards: it grows with what comes inside it and shrinks by what goes, as a range in
 * a formula of Excel does; `null` when nothing is left. Whole columns and rows stay whole.
 */
export function shiftStretch(shift: Shift, { first, last }: Stretch): Stretch | null {
  const { kind, at, count } = shift;
  const end = limitOf(shift) - 1;
  if (first === 0 && last === end) return { first, last };
  if (kind === "insert") {
    const moved = {
      first: first >= at ? first + count : first,
      last: Math.min(last >= at ? last + count : last, end),
    };
    return moved.first > end ? null : moved;
  }
  const left = {
    first: first < at ? first : Math.max(at, first - count),
    last: last < at ? last : Math.max(at - 1, last - count),
  };
  return left.last < left.first ? null : left;
}

/** Where a range of cells is afterwards. */
export function shiftRange(shift: Shift, range: CellRange): CellRange | null {
  if (shift.axis === "row") {
    const rows = shiftStretch(shift, { first: range.top, last: range.bottom });
    return rows && { ...range, top: rows.first, bottom: rows.last };
  }
  const columns = shiftStretch(shift, { first: range.left, last: range.right });
  return columns && { ...range, left: columns.first, right: columns.last };
}

/** The rows or columns of a range that a shift is about. */
export function stretchOf({ axis }: Shift, { top, left, bottom, right }: CellRange): Stretch {
  return axis === "row" ? { first: top, last: bottom } : { first: left, last: right };
}

/** Whether a shift would come between the cells of a range, or take away some of them and leave others. */
export function tearsApart(shift: Shift, range: CellRange): boolean {
  const { first, last } = stretchOf(shift, range);
  const { kind, at, count } = shift;
  if (kind === "insert") return at > first && at <= last;
  const isTouched = at <= last && at + count > first;
  return isTouched && !takesAway(shift, range);
}

/** Whether all cells of a range go. */
export function takesAway(shift: Shift, range: CellRange): boolean {
  const { first, last } = stretchOf(shift, range);
  return shift.kind === "delete" && shift.at <= first && shift.at + shift.count > last;
}

/**
 * A formula after a shift of the cells of one sheet; `isOwn`: it stands on that sheet. References to other
 * workbooks, and to runs of sheets, stay as they are. With `fixedOnly` so do numbers without `$`, which in
 * a name count from the cell that uses it.
 */
export function shiftFormula(
  formula: string,
  shift: Shift,
  sheet: string,
  isOwn: boolean,
  fixedOnly = false
): string {
  const key = nameKey(sheet);
  return mapReferences(formula, (reference) => {
    const named = reference.sheet;
    const isMeant = named
      ? named.workbook === undefined && named.last === undefined && nameKey(named.name) === key
      : isOwn;
    return isMeant ? shiftReference(reference, shift, fixedOnly) : reference;
  });
}

function shiftReference(
  reference: FormulaReference,
  shift: Shift,
  fixedOnly: boolean
): FormulaReference | null {
  const { axis } = shift;
  const a = reference.first[axis];
  const b = reference.last ? reference.last[axis] : a;
  if (!a || !b || (fixedOnly && !(a.isFixed && b.isFixed))) return reference;
  const isReversed = b.at < a.at;
  const held = isReversed ? { first: b.at, last: a.at } : { first: a.at, last: b.at };
  const moved = shiftStretch(shift, held);
  if (!moved) return null;
  if (moved.first === held.first && moved.last === held.last) return reference;
  const [start, end] = isReversed ? [moved.last, moved.first] : [moved.first, moved.last];
  return {
    ...reference,
    first: { ...reference.first, [axis]: { ...a, at: start } },
    ...(reference.last ? { last: { ...reference.last, [axis]: { ...b, at: end } } } : {}),
  };
}
