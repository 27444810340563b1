import type { CellRange } from "../sheets/a1";
import type { PlanLink, PlanRow, PlanValue, SheetPlan } from "../sheets/sheet-plan";
import type { Settings } from "../settings/settings";
import { frameTable } from "./frame";
import type { ListColumn } from "./list-rows";
import { heightOfRow } from "./list-rows";
import { officialPage, rowOf } from "./page";
import { FONT_SIZE, reportStyles, unitLineStyle } from "./report-styles";
import { unitsThatFit, wrappedLines } from "./text-fit";

const TITLE_HEIGHT = 36;
const HEADLINE = { line: 14, space: 8 } as const;
const HEAD_HEIGHT = 26;

/** What a sheet that lists things is drawn from. */
export interface ListSheet {
  readonly name: string;
  readonly title: string;
  /** The line between title and table. */
  readonly headline: string;
  readonly columns: readonly ListColumn[];
  readonly rows: readonly (readonly PlanValue[])[];
  /** By row of the list; column and target as the sheet has them. A cell of a column of links without one is plain. */
  readonly links?: readonly (Omit<PlanLink, "row"> & { readonly row: number })[];
  /** Set where nothing is listed. */
  readonly emptyNote: string;
}

/** Zero-based sheet row of the first thing listed. */
export const FIRST_LISTED = 3;

/** A sheet of title, a line that says what it is, and a framed list; A4 lying, one page wide. */
export function planList(sheet: ListSheet, settings: Settings): SheetPlan {
  const { columns, links = [] } = sheet;
  const isLinked = new Set(links.map(({ row, column }) => `${row} ${column}`));
  const width = columns.length;
  const across = (row: number): CellRange => ({ top: row, bottom: row, left: 0, right: width - 1 });
  const characters = columns.reduce((sum, column) => sum + column.width, 0);
  const lines = wrappedLines(sheet.headline, unitsThatFit(characters, FONT_SIZE.unitLine));
  const head = FIRST_LISTED - 1;
  const rows: PlanRow[] = [
    rowOf(width, [[0, sheet.title, "title"]], TITLE_HEIGHT),
    rowOf(
      width,
      [[0, sheet.headline, unitLineStyle("left", lines > 1)]],
      HEADLINE.line * lines + HEADLINE.space
    ),
    { values: columns.map((column) => column.head), style: "head", height: HEAD_HEIGHT },
    ...sheet.rows.map((values, row) => ({
      values,
      style: columns.map(({ style }, column) =>
        style === "link" && !isLinked.has(`${row} ${column}`) ? "text" : style
      ),
      height: heightOfRow(columns, values),
    })),
  ];
  const list = { ...across(head), bottom: rows.length - 1 };
  const merges = [across(0), across(1)];
  if (sheet.rows.length === 0) {
    merges.push(across(rows.length));
    rows.push(rowOf(width, [[0, sheet.emptyNote, "note"]], HEAD_HEIGHT));
  }
  return {
    name: sheet.name,
    ...frameTable(rows, reportStyles(settings.fontScheme), list),
    columnWidths: columns.map((column) => column.width),
    merges,
    links: links.map((link) => ({ ...link, row: FIRST_LISTED + link.row })),
    autoFilter: list,
    freeze: { row: FIRST_LISTED, column: 0 },
    print: officialPage("landscape", { first: head, last: head }),
    showGridLines: false,
  };
}
