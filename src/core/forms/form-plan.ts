import type { CellRange } from "../sheets/a1";
import { MAX_ROW_HEIGHT } from "../sheets/a1";
import type { PlanRow, PlanValue, SheetPlan } from "../sheets/sheet-plan";
import { chineseDate } from "../values/civil-date";
import type { Decimal } from "../values/decimal";
import { formatDecimal, numberOfDecimal } from "../values/decimal";
import type { Settings } from "../settings/settings";
import { figureText } from "../statistics/indicators";
import type { BuiltForm, FormCell, FormRow } from "./build-form";
import { ABSENT } from "./build-form";
import { placeForm } from "./form-placement";
import { frameTable } from "./frame";
import type { LaidRows } from "./furniture";
import { noteRows, signatureLines, titleRow, unitLine } from "./furniture";
import { headRows, leavesOf } from "./heads";
import { fillPage, officialPage, pageFor, pageHeight, pageOf, rowOf } from "./page";
import { FONT_SIZE, reportStyles } from "./report-styles";
import { charactersFor, textUnits, unitsThatFit, wrappedLines } from "./text-fit";

const FORM_NUMBER_HEIGHT = 18;
const COLUMN_NUMBER_HEIGHT = 13;
/** Rows grow to fill a page, within these bounds; a table that fills more than one page has `usual` rows. */
const ROW_HEIGHTS = { least: 13.5, usual: 18, most: 22 } as const;
const BODY_LINE = 13;

/** Widths in characters of a wide table: its first column, and the least for a column of figures. */
const LABEL_WIDTHS = { least: 12, most: 24 } as const;
const LEAST_FIGURE_WIDTH = 4.4;
/** Beside a figure in its cell, in characters. */
const FIGURE_SPACE = 0.6;
/** A longer head gets a wider column, as wide as its figures or wider by one Chinese character after the other. */
const MOST_HEAD_LINES = 3;
const HEAD_STEP = 2;
const COMPARISON_PAGE = pageOf("A4", "portrait");
const COMPARISON_WIDTHS = [15, 24, 11, 13, 12, 12] as const;

function printedValue(cell: FormCell): Decimal | null {
  return cell.kind === "figure" ? cell.figure.value : cell.kind === "change" ? cell.value : null;
}

function printedText(cell: FormCell): string {
  if (cell.kind === "text") return cell.text;
  const value = printedValue(cell);
  if (value === null) return ABSENT;
  return cell.kind === "figure" ? figureText(cell.figure) : formatDecimal(value);
}

/** Names the style that prints 余 behind a number that is no exact one. */
function suffixOf(cell: FormCell): string {
  return cell.kind === "figure" && cell.figure.approximate ? "about" : "";
}

function printedCell(cell: FormCell, total: boolean, left: boolean): [PlanValue, string] {
  if (cell.kind === "text") return [cell.text, total ? "totalLabel" : left ? "labelLeft" : "label"];
  const value = printedValue(cell);
  return value === null
    ? [ABSENT, "absent"]
    : [numberOfDecimal(value), `${total ? "total" : "figure"}${value.scale}${suffixOf(cell)}`];
}

/** The width in which every figure of a column can be read; a spreadsheet shows #### for others. */
function figureWidth(rows: readonly FormRow[], column: number, least: number): number {
  return rows.reduce((width, { cells }) => {
    const needed = charactersFor(printedText(cells[column]), FONT_SIZE.body) + FIGURE_SPACE;
    return Math.max(width, Math.ceil(needed * 10) / 10);
  }, least);
}

function widthUnderHead(text: string, width: number): number {
  let wider = width;
  while (wrappedLines(text, unitsThatFit(wider, FONT_SIZE.head)) > MOST_HEAD_LINES) {
    wider += HEAD_STEP;
  }
  return wider;
}

function columnWidths({ form, heads, rows }: BuiltForm): number[] {
  if (form.layout === "comparison") {
    return COMPARISON_WIDTHS.map((width, column) =>
      column < 3 ? width : figureWidth(rows, column, width)
    );
  }
  return leavesOf(heads).map(({ text }, column) => {
    if (column > 0) return widthUnderHead(text, figureWidth(rows, column, LEAST_FIGURE_WIDTH));
    const longest = Math.max(...rows.map(({ cells }) => textUnits(printedText(cells[0]))));
    return Math.min(LABEL_WIDTHS.most, Math.max(LABEL_WIDTHS.least, longest + 1));
  });
}

function heightOf(rows: readonly PlanRow[]): number {
  return rows.reduce((sum, { height = 0 }) => sum + height, 0);
}

/** The height at which the body fills the rest of one page, in half points. */
function bodyHeight(rows: number, page: number, rest: number): number {
  const fitting = Math.floor(((page - rest) / rows) * 2) / 2;
  if (fitting < ROW_HEIGHTS.least) return ROW_HEIGHTS.usual;
  return Math.min(ROW_HEIGHTS.most, fitting);
}

function bodyRow(
  { cells, total }: FormRow,
  widths: readonly number[],
  height: number,
  comparison: boolean,
  covered: boolean
): PlanRow {
  const printed = cells.map((cell, column) => printedCell(cell, total, comparison && column === 1));
  const lines = comparison
    ? 1
    : wrappedLines(printedText(cells[0]), unitsThatFit(widths[0], FONT_SIZE.body));
  return {
    values: printed.map(([value], column) => (covered && column === 0 ? null : value)),
    style: printed.map(([, style]) => style),
    height: Math.min(MAX_ROW_HEIGHT, Math.max(height, lines * BODY_LINE)),
  };
}

/** First cells of rows that a merged cell above covers. */
function coveredRows({ spans }: BuiltForm): ReadonlySet<number> {
  return new Set(
    spans.flatMap(({ row, count }) => Array.from({ length: count - 1 }, (_, i) => row + 1 + i))
  );
}

/** Merges of equal first cells; the body begins in row `top`. */
function spanMerges({ spans }: BuiltForm, top: number): CellRange[] {
  return spans
    .filter(({ count }) => count > 1)
    .map(({ row, count }) => ({
      top: top + row,
      bottom: top + row + count - 1,
      left: 0,
      right: 0,
    }));
}

/**
 * Lays a form out as an official sheet: 表号, title, 填报单位/截止日期/单位 line, merged heads with
 * column numbers, rows, notes, signatures; one page wide, on the smallest paper it can be read on.
 */
export function planForm(built: BuiltForm, settings: Settings): SheetPlan {
  const { form } = built;
  const comparison = form.layout === "comparison";
  const needed = columnWidths(built);
  const page = comparison ? COMPARISON_PAGE : pageFor(needed);
  const widths = comparison ? needed : fillPage(needed, page);
  const rows: PlanRow[] = [];
  const merges: CellRange[] = [];
  const lay = (laid: LaidRows) => {
    rows.push(...laid.rows);
    merges.push(...laid.merges);
  };

  rows.push(rowOf(widths.length, [[0, form.number, "formNumber"]], FORM_NUMBER_HEIGHT));
  lay(titleRow(rows.length, built.title, settings.regionName + settings.termName, widths));
  const day = `截止日期:${chineseDate(settings.asOf)}`;
  lay(unitLine(rows.length, widths, settings, day, form.unit));
  const { headTop, rows: bodyRows } = placeForm(built);
  lay(headRows(built.heads, headTop, widths));
  if (!comparison) {
    const numbers = widths.map((_, column): PlanValue => (column === 0 ? "甲" : column));
    rows.push({ values: numbers, style: "columnNumber", height: COLUMN_NUMBER_HEIGHT });
  }

  const [bodyTop] = bodyRows;
  const bodyBottom = bodyTop + built.rows.length - 1;
  const notes = noteRows(bodyBottom + 1, built.notes, widths);
  const afterNotes = bodyBottom + 1 + notes.rows.length;
  const signatures = signatureLines(
    afterNotes,
    widths,
    settings,
    Math.min(comparison ? 3 : 5, widths.length)
  );
  const rest = heightOf([...rows, ...notes.rows, ...signatures.rows]);
  const height = bodyHeight(built.rows.length, pageHeight(widths, page), rest);
  const covered = coveredRows(built);
  lay({
    rows: built.rows.map((row, i) => bodyRow(row, widths, height, comparison, covered.has(i))),
    merges: spanMerges(built, bodyTop),
  });
  lay(notes);
  lay(signatures);

  const right = widths.length - 1;
  return {
    name: built.sheet,
    ...frameTable(rows, reportStyles(settings.fontScheme), {
      top: headTop,
      left: 0,
      bottom: bodyBottom,
      right,
    }),
    columnWidths: widths,
    merges,
    freeze: { row: bodyTop, column: 1 },
    print: officialPage(
      page.orientation,
      { first: headTop, last: bodyTop - 1 },
      { top: 0, left: 0, bottom: rows.length - 1, right },
      page.paper
    ),
    showGridLines: false,
  };
}
