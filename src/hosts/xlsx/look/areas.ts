import { MAX_COLUMNS, MAX_ROWS, type CellRange } from "../../../core/sheets/a1";
import { mapReferences, type FormulaReference } from "../formula-references";

/** The cells of a reference; whole rows and columns reach to the end of the sheet. */
export function areaOf({ first, last = first }: FormulaReference): CellRange {
  const rows = [first.row?.at ?? 0, last.row?.at ?? MAX_ROWS - 1];
  const columns = [first.column?.at ?? 0, last.column?.at ?? MAX_COLUMNS - 1];
  return {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}

/** The references of a list of them (`A1:B2 C3`, `'甲'!$A$1,'甲'!$1:$2`); none of a formula that computes them. */
export function referencesOf(list: string): FormulaReference[] {
  const found: FormulaReference[] = [];
  const rest = mapReferences(list, (reference) => {
    found.push(reference);
    return FIRST_CELL;
  });
  const isList = rest.split(/[\s,]+/).every((item) => item === "" || item === "A1");
  return isList ? found : [];
}

/** Stands for every reference, whatever is in the name of its sheet. */
const FIRST_CELL: FormulaReference = {
  first: { row: { at: 0, isFixed: false }, column: { at: 0, isFixed: false } },
};

/** The areas of an `sqref` or `ref`; what is no reference is left out. */
export function areasOf(list: string | undefined): CellRange[] {
  if (list === undefined) return [];
  return list
    .trim()
    .split(/\s+/)
    .flatMap((item) => referencesOf(item).map(areaOf));
}
