import { HostError } from "../errors";
import { cellAt, ensureCell, isCovered, styleAt, valueOf } from "../cells";
import { columnCount, localAddress, rowCount, cellCount } from "../addresses";
import { cellText, valueType, wireValue } from "../cell-text";
import { readEntry, type Entry } from "../coerce";
import { calculateCell, clearSpill } from "../formulas";
import type { Host } from "../host";
import { checkFormattable, checkWritable, type Area } from "./area";
import { changeStyle } from "./format";

/** Reads a matrix off the one block of a range; `null` beyond what Excel gives in one piece. */
export function readMatrix<T>(
  { areas: [range] }: Area,
  host: Host,
  read: (row: number, column: number) => T
): T[][] | null {
  if (cellCount(range) > host.conditions.cellLimit) return null;
  const rows: T[][] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    const cells: T[] = [];
    for (let column = range.left; column <= range.right; column++) cells.push(read(row, column));
    rows.push(cells);
  }
  return rows;
}

export function readValues(area: Area, host: Host): unknown {
  const { sheet } = area;
  return readMatrix(area, host, (row, column) => wireValue(valueOf(sheet, row, column)));
}

export function readFormulas(area: Area, host: Host): unknown {
  const { sheet } = area;
  return readMatrix(area, host, (row, column) => {
    const cell = cellAt(sheet, row, column);
    return cell?.formula ?? wireValue(cell?.value ?? null);
  });
}

export function readTexts(area: Area, host: Host): unknown {
  const { sheet } = area;
  return readMatrix(area, host, (row, column) =>
    cellText(valueOf(sheet, row, column), styleAt(sheet, row, column).numberFormat)
  );
}

export function readValueTypes(area: Area, host: Host): unknown {
  const { sheet } = area;
  return readMatrix(area, host, (row, column) => valueType(valueOf(sheet, row, column)));
}

export function readNumberFormats(area: Area, host: Host): unknown {
  const { sheet } = area;
  return readMatrix(area, host, (row, column) => styleAt(sheet, row, column).numberFormat);
}

/** The value for each cell of what was set: one for all, or a matrix of the same shape. */
function matrixReader(
  { areas: [range] }: Area,
  value: unknown
): (row: number, column: number) => unknown {
  if (!Array.isArray(value)) return () => value;
  const [height, width] = [rowCount(range), columnCount(range)];
  const fits =
    value.length === height &&
    value.every((row: unknown) => Array.isArray(row) && row.length === width);
  if (!fits) {
    throw new HostError(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range."
    );
  }
  const rows = value as unknown[][];
  return (row, column) => rows[row - range.top][column - range.left];
}

interface Write {
  readonly row: number;
  readonly column: number;
  readonly entry: Entry;
}

/** Enters values or formulas as if typed; `null` leaves a cell. All of them or none. */
export function writeEntries(area: Area, value: unknown, host: Host): void {
  const { sheet } = area;
  const [range] = area.areas;
  const at = matrixReader(area, value);
  checkWritable(area);
  const writes: Write[] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) {
      const input = at(row, column);
      if (input === null || input === undefined) continue;
      if (isCovered(sheet, row, column)) continue;
      const { numberFormat } = styleAt(sheet, row, column);
      const entry = readEntry(input as string | number | boolean, {
        numberFormat,
        year: host.conditions.year,
      });
      if (!entry) throw new HostError("InvalidArgument");
      writes.push({ row, column, entry });
    }
  }
  const single = writes.length === 1 ? valueOf(sheet, writes[0].row, writes[0].column) : null;
  for (const write of writes) enter(area, write, host);
  const details =
    cellCount(range) === 1 && writes.length === 1
      ? {
          valueBefore: wireValue(single),
          valueAfter: wireValue(valueOf(sheet, range.top, range.left)),
          valueTypeBefore: valueType(single),
          valueTypeAfter: valueType(valueOf(sheet, range.top, range.left)),
        }
      : {};
  raiseChange(host, area, details);
}

function enter({ sheet }: Area, { row, column, entry }: Write, host: Host): void {
  const cell = ensureCell(sheet, row, column);
  clearSpill(sheet, row, column);
  cell.value = entry.value;
  delete cell.formula;
  if (entry.numberFormat !== undefined && cell.style.numberFormat === "General") {
    cell.style = host.workbook.intern({ ...cell.style, numberFormat: entry.numberFormat });
  }
  if (entry.formula === undefined) return;
  cell.formula = entry.formula;
  calculateCell(host.workbook, sheet, row, column, host.functions);
}

/** Tells of changed contents. */
export function raiseChange(host: Host, area: Area, details: Readonly<Record<string, unknown>>) {
  host.events.raise("Changed", area.sheet.id, {
    address: area.areas.map(localAddress).join(","),
    changeType: "RangeEdited",
    shiftDirection: "None",
    triggerSource: "Unknown",
    ...details,
  });
}

/** Sets number formats; they change nothing that is in the cells. */
export function writeNumberFormats(area: Area, value: unknown, host: Host): void {
  const { sheet } = area;
  const [range] = area.areas;
  if (!Array.isArray(value)) {
    changeStyle(host, area, { numberFormat: String(value) });
    return;
  }
  const at = matrixReader(area, value);
  checkFormattable(area);
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) {
      const numberFormat = at(row, column);
      if (numberFormat === null || numberFormat === undefined) continue;
      const cell = ensureCell(sheet, row, column);
      cell.style = host.workbook.intern({ ...cell.style, numberFormat: String(numberFormat) });
    }
  }
}
