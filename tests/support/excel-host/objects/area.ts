import type { CellRange } from "../../../../src/core/sheets/a1";
import { cellCount, intersect, isEntireColumn, isEntireRow } from "../addresses";
import { forEachCell, populated, styleAt } from "../cells";
import { HostError } from "../errors";
import type { Host, RangeReference } from "../host";
import type { SheetModel } from "../model";
import type { CellStyle } from "../styles";

/** What a `Range` (one block) or `RangeAreas` (several) stands for. */
export type Area = RangeReference;

/** Refuses a range whose sheet is gone. */
export function checkArea({ sheet }: Area): void {
  if (!sheet.alive) throw new HostError("ItemNotFound");
}

function isOpen(sheet: SheetModel, range: CellRange): boolean {
  if (cellCount(range) > 1_000_000) return false;
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) {
      if (styleAt(sheet, row, column).locked) return false;
    }
  }
  return true;
}

/** Refuses to change contents of locked cells of a protected sheet. */
export function checkWritable({ sheet, areas }: Area): void {
  if (sheet.protected && !areas.every((range) => isOpen(sheet, range))) {
    throw new HostError("AccessDenied");
  }
}

/** Refuses to change formats of a protected sheet, unless its protection allows that. */
export function checkFormattable(
  { sheet }: Area,
  permission: "allowFormatCells" | "allowFormatColumns" | "allowFormatRows" = "allowFormatCells"
): void {
  if (sheet.protected && sheet.protectionOptions[permission] !== true) {
    throw new HostError("AccessDenied");
  }
}

/** Calls back for the style of every cell of the area, once per column or row where it is whole. */
function forEachStyle(
  { sheet, areas }: Area,
  visit: (style: CellStyle, row: number, column: number) => boolean
): void {
  for (const range of areas) {
    if (!isEntireColumn(range) && !isEntireRow(range)) {
      for (let row = range.top; row <= range.bottom; row++) {
        for (let column = range.left; column <= range.right; column++) {
          if (!visit(styleAt(sheet, row, column), row, column)) return;
        }
      }
      continue;
    }
    const block = populated(sheet, range);
    // One place beyond the cells shows the style of the rest.
    const beyond = intersect(range, {
      top: block.top,
      left: block.left,
      bottom: block.bottom + 1,
      right: block.right + 1,
    })!;
    let more = true;
    for (let row = beyond.top; more && row <= beyond.bottom; row++) {
      for (let column = beyond.left; more && column <= beyond.right; column++) {
        more = visit(styleAt(sheet, row, column), row, column);
      }
    }
    if (!more) return;
  }
}

/** What all cells of the area have; `null` where they differ, as Excel gives it. */
export function uniform<T>(
  area: Area,
  read: (style: CellStyle, row: number, column: number) => T
): T | null {
  let first: T | undefined;
  let mixed = false;
  forEachStyle(area, (style, row, column) => {
    const value = read(style, row, column);
    if (first === undefined) first = value;
    else if (JSON.stringify(first) !== JSON.stringify(value)) mixed = true;
    return !mixed;
  });
  return mixed ? null : (first ?? null);
}

/** What all numbers of rows or columns have alike; `null` where they differ. */
export function uniformOf<T>(
  first: number,
  last: number,
  read: (index: number) => T,
  limit = 20_000
): T | null {
  const value = read(first);
  for (let i = first + 1; i <= Math.min(last, first + limit); i++) {
    if (read(i) !== value) return null;
  }
  return value;
}

/** Tells of changed formats. */
export function raiseFormatChange(host: Host, area: Area, address: string): void {
  host.events.raise("FormatChanged", area.sheet.id, { address });
}

/** Whether anything stands in the area. */
export function holdsContent({ sheet, areas }: Area): boolean {
  let found = false;
  for (const range of areas) {
    forEachCell(sheet, range, (cell) => {
      if (cell.value !== null || cell.formula !== undefined) found = true;
    });
  }
  return found;
}
