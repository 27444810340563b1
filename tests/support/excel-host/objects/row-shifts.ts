import type { CellRange } from "../../../../src/core/sheets/a1";
import { isEntireRow, localAddress, parseLocalAddress, rowCount } from "../addresses";
import { HostError, NotEmulatedError } from "../errors";
import type { Host } from "../host";
import type { SheetModel } from "../model";
import { checkArea, type Area } from "./area";

/** Where a row goes; `null` when it is deleted. */
type Move = (row: number) => number | null;

/** Where a block goes: it keeps the rows of it that are left, and grows with rows put inside. */
function movedRange(range: CellRange, move: Move): CellRange | null {
  let [top, bottom] = [range.top, range.bottom];
  while (top <= bottom && move(top) === null) top += 1;
  while (bottom >= top && move(bottom) === null) bottom -= 1;
  return top > bottom ? null : { ...range, top: move(top)!, bottom: move(bottom)! };
}

const movedRanges = (ranges: readonly CellRange[], move: Move): CellRange[] =>
  ranges.flatMap((range) => movedRange(range, move) ?? []);

function moveKeys<V>(map: Map<number, V>, move: Move): void {
  const entries = [...map];
  map.clear();
  for (const [row, value] of entries) {
    const to = move(row);
    if (to !== null) map.set(to, value);
  }
}

/** Moves everything of a sheet that has a row. Formulas keep their text. */
function moveRows(host: Host, sheet: SheetModel, move: Move): void {
  const rows = sheet.rows.splice(0, sheet.rows.length);
  rows.forEach((cells, row) => {
    const to = move(row);
    if (to !== null && cells) sheet.rows[to] = cells;
  });
  moveKeys(sheet.rowStyles, move);
  moveKeys(sheet.rowHeights, move);
  const hidden = [...sheet.hiddenRows];
  sheet.hiddenRows.clear();
  for (const row of hidden) {
    const to = move(row);
    if (to !== null) sheet.hiddenRows.add(to);
  }
  sheet.merges = movedRanges(sheet.merges, move);
  sheet.spills = movedRanges(sheet.spills, move);
  const links = [...sheet.hyperlinks];
  sheet.hyperlinks.clear();
  for (const [address, link] of links) {
    const place = movedRange(parseLocalAddress(address)!, move);
    if (place) sheet.hyperlinks.set(localAddress(place), link);
  }
  for (const format of sheet.conditionalFormats) format.ranges = movedRanges(format.ranges, move);
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ ranges }) => ranges.length > 0);
  sheet.validations = sheet.validations
    .map((rule) => ({ ...rule, ranges: movedRanges(rule.ranges, move) }))
    .filter(({ ranges }) => ranges.length > 0);
  sheet.autoFilter = sheet.autoFilter && movedRange(sheet.autoFilter, move);
  sheet.pageLayout.printArea = movedRanges(sheet.pageLayout.printArea, move);
  moveReferences(host, sheet, move);
}

/** Ranges that the add-in holds move along; one that is deleted is gone. */
function moveReferences(host: Host, sheet: SheetModel, move: Move): void {
  for (const [id, reference] of host.references) {
    if (reference.sheet !== sheet) continue;
    const areas = movedRanges(reference.areas, move);
    if (areas.length === 0) host.references.delete(id);
    else host.references.set(id, { sheet, areas });
  }
}

function wholeRows(area: Area): CellRange {
  const [range] = area.areas;
  checkArea(area);
  if (!isEntireRow(range)) throw new NotEmulatedError("insertion or deletion of single cells");
  if (area.sheet.protected) throw new HostError("AccessDenied");
  return range;
}

/** Inserts empty rows in the place of the area's rows. */
export function insertRows(area: Area, host: Host): void {
  const range = wholeRows(area);
  const count = rowCount(range);
  moveRows(host, area.sheet, (row) => (row >= range.top ? row + count : row));
  raise(area, host, "RowInserted");
}

/** Deletes the area's rows. */
export function deleteRows(area: Area, host: Host): void {
  const range = wholeRows(area);
  const count = rowCount(range);
  moveRows(host, area.sheet, (row) => {
    if (row > range.bottom) return row - count;
    return row < range.top ? row : null;
  });
  raise(area, host, "RowDeleted");
}

function raise({ sheet, areas }: Area, host: Host, changeType: string): void {
  const address = areas.map(localAddress).join(",");
  host.events.raise("Changed", sheet.id, { address, changeType, shiftDirection: "None" });
}
