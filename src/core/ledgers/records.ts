import type { CellValue } from "../values/cell";
import { isBlank } from "../values/cell";
import { comparable } from "../values/text";
import type { Grid } from "../sheets/grid";
import type { HeaderMatch } from "./header";
import { headerKey } from "./header";

const SUMMARY = /(小计|合计|总计|共计|累计)$/;
const FOOT_NOTE =
  /^(注[::]?|说明[::]|备注[::]|填表|制表|审核|复核|单位负责人|负责人|主要领导|联系电话|联系人|填报|报送|领导签字|签字|盖章|\(盖章\))/;
/** A row without name and ID number counts as a damaged record only when this many other fields are filled. */
const FIELDS_OF_A_NAMELESS_RECORD = 3;

function textAt(column: readonly CellValue[] | undefined, row: number): string {
  const value = column?.[row] ?? null;
  return typeof value === "string" ? comparable(value) : "";
}

function fillsWholeRow(grid: Grid, row: number, column: number): boolean {
  return grid.merges.some(
    (merge) =>
      merge.top <= row &&
      row <= merge.bottom &&
      merge.left <= column &&
      merge.right - merge.left >= 2 &&
      column <= merge.right
  );
}

/**
 * The sheet rows that hold records, in order: blank rows, 小计/合计 rows, repeated headers, notes
 * and signatures are left out wherever they stand. Hidden rows are records like any other.
 */
export function recordRows(grid: Grid, header: HeaderMatch): Int32Array {
  const { kind, columns } = header;
  const key = grid.columns[columns.get(kind.key) ?? -1];
  const second =
    kind.secondaryKey === undefined
      ? undefined
      : grid.columns[columns.get(kind.secondaryKey) ?? -1];
  const keyColumn = columns.get(kind.key) ?? -1;
  const keyField = kind.fields.find((field) => field.id === kind.key)!;
  const headerNames = new Set([keyField.header, ...keyField.aliases].map(headerKey));
  const markers = kind.fields
    .filter((field) => field.type === "unit" || field.type === "sequence" || field.id === kind.key)
    .map((field) => grid.columns[columns.get(field.id) ?? -1]);
  const details = kind.fields
    .filter((field) => field.type !== "unit" && field.type !== "sequence" && field.type !== "text")
    .map((field) => grid.columns[columns.get(field.id) ?? -1]);

  const isRecord = (row: number): boolean => {
    const keyValue = key?.[row] ?? null;
    const secondValue = second?.[row] ?? null;
    const named = !isBlank(keyValue);
    if (named && !isBlank(secondValue)) return !headerNames.has(headerKey(String(keyValue)));
    if (markers.some((column) => SUMMARY.test(textAt(column, row)))) return false;
    const first = grid.columns.find((column) => !isBlank(column[row] ?? null));
    if (!first || (kind.footNotes && FOOT_NOTE.test(textAt(first, row)))) return false;
    if (named)
      return !headerNames.has(headerKey(String(keyValue))) && !fillsWholeRow(grid, row, keyColumn);
    if (!isBlank(secondValue)) return true;
    if (kind.secondaryKey === undefined) return false;
    const filled = details.reduce((n, column) => n + (isBlank(column?.[row] ?? null) ? 0 : 1), 0);
    return filled >= FIELDS_OF_A_NAMELESS_RECORD;
  };

  const rows = new Int32Array(Math.max(0, grid.rowCount - header.last - 1));
  let count = 0;
  for (let row = header.last + 1; row < grid.rowCount; row++)
    if (isRecord(row)) rows[count++] = row;
  return rows.subarray(0, count);
}
