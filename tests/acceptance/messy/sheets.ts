import type { CellValue as ExcelValue, Workbook, Worksheet } from "exceljs";
import type { CellValue } from "../../../src/core/values/cell";
import type { MemberField } from "../../../src/core/ledgers/kinds/members";
import type { Village, Villager } from "./people";

/** What a cell is given: a value, or a value in a number format of its own. */
export type Written = ExcelValue | { readonly put: ExcelValue; readonly numFmt: string };

/** A column: its field (or none that the product knows) and its headings from the top row down. */
export type Column = readonly [field: MemberField | "手机", ...headings: string[]];

/** How a township lays out its sheet. Rows are numbered as people read them. */
export interface Layout {
  readonly sheet: string;
  /** Lines above the head, by row; each is merged over the whole width. */
  readonly above: Readonly<Record<number, string>>;
  readonly headRow: number;
  readonly headDepth: 1 | 2 | 3;
  readonly columns: readonly Column[];
  /** How unit names stand: merged over their rows, above blank cells, or in every row. */
  readonly units: "merged" | "above-blanks" | "every-row";
  /** Rows between the head and the first person: a total first, say. */
  readonly first?: readonly (readonly [column: number, text: string])[];
  /** A row behind each village. */
  readonly behindVillage?: "subtotal" | "blank";
  /** The head again behind this many villages, as on a new page. */
  readonly headAgainBehind?: number;
  readonly total?: boolean;
  /** Lines below the table. */
  readonly below: readonly string[];
  readonly hiddenRows?: readonly number[];
  /** What this township types into a cell of somebody; the field's plain value when left out. */
  readonly spelling?: (field: MemberField, person: Villager, index: number) => Written | undefined;
}

function isFormatted(value: Written): value is { put: ExcelValue; numFmt: string } {
  return typeof value === "object" && value !== null && "put" in value;
}

/** Writes one cell; texts go into cells that are formatted as text, as clerks do for long numbers. */
export function put(sheet: Worksheet, row: number, column: number, value: Written): void {
  const cell = sheet.getCell(row, column);
  if (isFormatted(value)) {
    cell.value = value.put;
    cell.numFmt = value.numFmt;
  } else {
    cell.value = value as ExcelValue;
    if (typeof value === "string") cell.numFmt = "@";
  }
}

/** The head: a heading over several columns is merged across, one without parts below it downwards. */
function writeHead(sheet: Worksheet, { columns, headDepth }: Layout, top: number): void {
  const headings = columns.map(([, ...parts]) => parts);
  for (let level = 0; level < headDepth; level++) {
    for (let c = 0; c < headings.length; c++) {
      const own = headings[c];
      if (level >= own.length) continue;
      const lineage = (other: readonly string[] | undefined) =>
        other?.slice(0, level + 1).join("/") ?? "";
      if (c > 0 && level < own.length - 1 && lineage(headings[c - 1]) === lineage(own)) continue;
      let right = c;
      if (level < own.length - 1) {
        while (lineage(headings[right + 1]) === lineage(own)) right++;
      }
      const bottom = level === own.length - 1 ? top + headDepth - 1 : top + level;
      put(sheet, top + level, c + 1, own[level]);
      if (right > c || bottom > top + level) {
        sheet.mergeCells(top + level, c + 1, bottom, right + 1);
      }
    }
  }
}

function plain(value: CellValue | undefined): Written {
  return (value ?? null) as ExcelValue;
}

interface Cursor {
  row: number;
  index: number;
}

function writeVillage(
  sheet: Worksheet,
  layout: Layout,
  village: Village,
  at: Cursor,
  isFirst: boolean
): void {
  const top = at.row;
  village.people.forEach((person, k) => {
    layout.columns.forEach(([field], c) => {
      if (field === "手机") return;
      let value: Written;
      if (field === "seq") value = at.index + 1;
      else {
        value = layout.spelling?.(field, person, at.index) ?? plain(person.cells[field]);
      }
      const isUnit = field === "township" || field === "village";
      const isRepeat = k > 0 || (field === "township" && !isFirst);
      if (isUnit && layout.units !== "every-row" && isRepeat) return;
      put(sheet, at.row, c + 1, value);
    });
    at.row++;
    at.index++;
  });
  if (layout.units !== "merged") return;
  const column = layout.columns.findIndex(([field]) => field === "village") + 1;
  sheet.mergeCells(top, column, at.row - 1, column);
}

/** Adds the sheet of one township to a workbook. */
export function addRoster(book: Workbook, layout: Layout, villages: readonly Village[]): void {
  const sheet = book.addWorksheet(layout.sheet);
  const width = layout.columns.length;
  for (const [row, text] of Object.entries(layout.above)) {
    put(sheet, Number(row), 1, text);
    sheet.mergeCells(Number(row), 1, Number(row), width);
  }
  writeHead(sheet, layout, layout.headRow);
  const at: Cursor = { row: layout.headRow + layout.headDepth, index: 0 };
  if (layout.first) {
    for (const [column, text] of layout.first) put(sheet, at.row, column, text);
    at.row++;
  }
  const top = at.row;
  villages.forEach((village, v) => {
    writeVillage(sheet, layout, village, at, v === 0);
    if (layout.behindVillage === "subtotal") {
      put(sheet, at.row, 3, "小计");
      put(sheet, at.row, 4, `${village.people.length}人`);
    }
    if (layout.behindVillage) at.row++;
    if (layout.headAgainBehind === v + 1) {
      writeHead(sheet, layout, at.row);
      at.row += layout.headDepth;
    }
  });
  if (layout.units === "merged") {
    const column = layout.columns.findIndex(([field]) => field === "township") + 1;
    sheet.mergeCells(top, column, at.row - 1, column);
  }
  if (layout.total) {
    put(sheet, at.row, 1, "合　计");
    sheet.mergeCells(at.row, 1, at.row, 3);
    put(sheet, at.row, 4, { formula: `COUNTA(D${top}:D${at.row - 1})`, result: at.index });
    at.row++;
  }
  layout.below.forEach((line, i) => {
    put(sheet, at.row + i, 1, line);
    sheet.mergeCells(at.row + i, 1, at.row + i, width);
  });
  for (const row of layout.hiddenRows ?? []) sheet.getRow(row).hidden = true;
}

/** A plain list: rows of values from A1 on. */
export function addList(
  book: Workbook,
  name: string,
  rows: readonly (readonly ExcelValue[])[]
): void {
  const sheet = book.addWorksheet(name);
  rows.forEach((values, r) => {
    values.forEach((value, c) => {
      if (value !== null) put(sheet, r + 1, c + 1, value);
    });
  });
}
