import type { CellRange } from "../../sheets/a1";
import { columnName, quoteSheetName } from "../../sheets/a1";
import type { Grid } from "../../sheets/grid";
import { valueAt } from "../../sheets/grid";
import type { PlanRow, SheetPlan } from "../../sheets/sheet-plan";
import type { CellValue } from "../../values/cell";
import { displayText, isBlank } from "../../values/cell";
import type { Settings } from "../../settings/settings";
import { frameTable } from "../frame";
import { officialPage, rowOf } from "../page";
import { FONT_SIZE, reportStyles, unitLineStyle } from "../report-styles";
import { charactersFor, textUnits, unitsThatFit, wrappedLines } from "../text-fit";
import type { CodeList } from "./code-lists";

/** The name that the sheet of lists is given, and its title. */
export const CODE_SHEET = "代码";

/** How the line below the title begins, by which the sheet is told. */
const CODE_SHEET_LINE = "各列为模板下拉列表的取值";
const HEADLINE =
  CODE_SHEET_LINE +
  "，可调整先后、删去用不到的，列中不留空行；列名请勿改动。" +
  "校验仍按标准取值判断，另加的取值会提示“不在代码表中”。";

const HEAD_ROW = 2;
const FIRST_ROW = HEAD_ROW + 1;
/** Rows below the values that a drop-down takes in. */
const ROOM = 100;
const TITLE_HEIGHT = 36;
const HEADLINE_SIZE = { line: 14, space: 8 } as const;
const HEAD_HEIGHT = 26;
const ROW_HEIGHT = 18;
const WIDTHS = { least: 16, most: 40 } as const;
/** The title and the line below it have room over this many characters. */
const LEAST_TOTAL = 64;

/** The sheet of lists as it stands in a workbook, or will stand there. */
export interface CodeSheet {
  readonly name: string;
  /** Zero-based row of the first values. */
  readonly firstRow: number;
  /** By column. */
  readonly lists: readonly CodeList[];
}

/** A sheet of lists that is still to be made. */
export function newCodeSheet(lists: readonly CodeList[], name: string = CODE_SHEET): CodeSheet {
  return { name, firstRow: FIRST_ROW, lists };
}

const isHeadline = (value: CellValue) =>
  typeof value === "string" && value.startsWith(CODE_SHEET_LINE);

/** Reads a sheet that `planCodeSheet` made, as people have changed it: blank cells are left out. */
export function readCodeSheet(grid: Grid): CodeSheet {
  const above = (grid.columns[0] ?? []).findIndex(isHeadline);
  const headRow = above < 0 ? HEAD_ROW : above + 1;
  const lists = grid.columns.map((cells, column): CodeList => ({
    title: displayText(valueAt(grid, headRow, column)).trim(),
    values: cells
      .slice(headRow + 1)
      .filter((value) => !isBlank(value))
      .map(displayText),
  }));
  while (lists.length > 0) {
    const { title, values } = lists[lists.length - 1];
    if (title !== "" || values.length > 0) break;
    lists.pop();
  }
  return { name: grid.name, firstRow: headRow + 1, lists };
}

/** The sheet with the lists added that it lacks, and their titles; what people have changed in the others stays. */
export function withMissingLists(
  sheet: CodeSheet,
  needed: readonly CodeList[]
): { readonly sheet: CodeSheet; readonly added: readonly string[] } {
  const known = new Set(sheet.lists.map(({ title }) => title));
  const missing = needed.filter(({ title }) => !known.has(title));
  if (missing.length === 0) return { sheet, added: [] };
  return {
    sheet: newCodeSheet([...sheet.lists, ...missing], sheet.name),
    added: missing.map(({ title }) => title),
  };
}

/**
 * The formula of a drop-down that shows a list of the sheet; `null` where the sheet lacks it. It names
 * the sheet in a text, because a template is inserted from a file in which that sheet need not be; and it
 * ends with the last value, because a list with blank cells would allow everything.
 */
export function codeListFormula(sheet: CodeSheet, title: string): string | null {
  const index = sheet.lists.findIndex((list) => list.title === title);
  if (index < 0) return null;
  const column = columnName(index);
  const top = sheet.firstRow + 1;
  const bottom = sheet.firstRow + sheet.lists[index].values.length + ROOM;
  const name = quoteSheetName(sheet.name).replaceAll('"', '""');
  const first = `INDIRECT("${name}!$${column}$${top}")`;
  const all = `INDIRECT("${name}!$${column}$${top}:$${column}$${bottom}")`;
  return `OFFSET(${first},0,0,MAX(1,COUNTA(${all})),1)`;
}

function widthOf({ title, values }: CodeList): number {
  const longest = Math.max(
    ...[title, ...values].map((text) => charactersFor(text, FONT_SIZE.body))
  );
  return Math.min(WIDTHS.most, Math.max(WIDTHS.least, Math.ceil(longest) + 2));
}

/** 代码: one list a column, to be put in order and shortened by hand. */
export function planCodeSheet({ name, lists }: CodeSheet, settings: Settings): SheetPlan {
  const own = lists.map(widthOf);
  const total = own.reduce((sum, width) => sum + width, 0);
  const widths = total >= LEAST_TOTAL ? own : [...own, LEAST_TOTAL - total];
  const across = (row: number): CellRange => ({
    top: row,
    bottom: row,
    left: 0,
    right: widths.length - 1,
  });
  const room = unitsThatFit(Math.max(total, LEAST_TOTAL), FONT_SIZE.unitLine);
  const lines = wrappedLines(HEADLINE, room);
  const style = unitLineStyle("left", textUnits(HEADLINE) > room);
  const depth = Math.max(...lists.map(({ values }) => values.length));
  const rows: PlanRow[] = [
    rowOf(widths.length, [[0, CODE_SHEET, "title"]], TITLE_HEIGHT),
    rowOf(widths.length, [[0, HEADLINE, style]], HEADLINE_SIZE.line * lines + HEADLINE_SIZE.space),
    { values: lists.map(({ title }) => title), style: "head", height: HEAD_HEIGHT },
    ...Array.from({ length: depth }, (_, i): PlanRow => ({
      values: lists.map(({ values }) => values[i] ?? null),
      style: "text",
      height: ROW_HEIGHT,
    })),
  ];
  return {
    name,
    ...frameTable(rows, reportStyles(settings.fontScheme), {
      top: HEAD_ROW,
      left: 0,
      bottom: rows.length - 1,
      right: lists.length - 1,
    }),
    columnWidths: widths,
    merges: [across(0), across(1)],
    freeze: { row: FIRST_ROW, column: 0 },
    print: officialPage("portrait", { first: HEAD_ROW, last: HEAD_ROW }),
  };
}
