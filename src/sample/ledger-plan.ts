import type { CellValue } from "../core/values/cell";
import type { CellRange } from "../core/sheets/a1";
import type { PlanRow, SheetPlan } from "../core/sheets/sheet-plan";
import { rowOf } from "../core/forms/page";
import { plainStyles } from "../core/forms/plain-list";
import { FONT_SIZE } from "../core/forms/report-styles";
import type { TemplateColumn } from "../core/forms/template/template-columns";
import { templateColumns } from "../core/forms/template/template-columns";
import { templatePage, templatePaper } from "../core/forms/template/template-page";
import { unitsThatFit, wrappedLines } from "../core/forms/text-fit";
import type { Field, LedgerKind } from "../core/ledgers/field";
import { unitMerges } from "./unit-merges";

/** One row of a ledger before it is laid out; the running number is put in. */
export type LedgerCells<F extends readonly Field[] = readonly Field[]> = {
  readonly [field in F[number]["id"]]?: CellValue;
};

/** A filled-in ledger of a kind. */
export interface FilledLedger<F extends readonly Field[] = readonly Field[]> {
  readonly kind: LedgerKind;
  readonly title: string;
  /** A line below the title. */
  readonly note?: string;
  readonly rows: readonly LedgerCells<F>[];
  /** Columns that this sheet does without. */
  readonly leaveOut?: readonly F[number]["id"][];
  /** Townships and villages as merged cells, as they are handed in, in place of a filter. */
  readonly mergeUnits?: true;
}

/** Points. */
const LINE = 15;
const LINE_SPACE = 5;
/** Of the body of sheets that people fill in by hand; templates are laid out for a smaller one. */
const BODY_FONT = plainStyles.cell.font!.size!;
/** Columns at the left stay in view up to the key, where they take no more than this many characters. */
const WIDEST_FROZEN = 48;

/** The width of a template's column for the larger letters, in characters. */
function widthOf(width: number): number {
  return Math.ceil((width * BODY_FONT) / FONT_SIZE.body);
}

function cellOf(column: TemplateColumn, cells: LedgerCells, index: number): CellValue {
  const { id, type } = column.field;
  return type === "sequence" ? index + 1 : (cells[id] ?? null);
}

function isCovered(merges: readonly CellRange[]): (row: number, column: number) => boolean {
  const covered = new Set<string>();
  for (const { top, bottom, left } of merges) {
    for (let row = top + 1; row <= bottom; row++) covered.add(`${row}/${left}`);
  }
  return (row, column) => covered.has(`${row}/${column}`);
}

function bodyRow(columns: readonly TemplateColumn[], values: readonly CellValue[]): PlanRow {
  let lines = 1;
  const style = columns.map(({ isText, width }, c) => {
    const value = values[c];
    if (typeof value === "number") return "number";
    if (!isText) return "cell";
    if (typeof value === "string") {
      lines = Math.max(lines, wrappedLines(value, unitsThatFit(widthOf(width), BODY_FONT)));
    }
    return "left";
  });
  return { values, style, height: lines * LINE + LINE_SPACE };
}

function frozenColumns({ key }: LedgerKind, columns: readonly TemplateColumn[]): number {
  const count = columns.findIndex(({ field }) => field.id === key) + 1;
  const width = columns.slice(0, count).reduce((sum, column) => sum + column.width, 0);
  return width <= WIDEST_FROZEN ? count : 0;
}

/**
 * The sheet of a ledger as a careful clerk keeps it: title, head of the kind's own headers, one row a
 * record, with the widths of its template. A filter stands on the head unless units are merged.
 */
export function ledgerPlan({
  kind,
  title,
  note,
  rows,
  leaveOut = [],
  mergeUnits,
}: FilledLedger): SheetPlan {
  const columns = templateColumns(kind).filter(({ field }) => !leaveOut.includes(field.id));
  const width = columns.length;
  const widths = columns.map((column) => widthOf(column.width));
  const orientation = kind.template?.orientation ?? "landscape";
  const { paper } = templatePaper(columns, orientation);
  const top = [rowOf(width, [[0, title, "title"]], 32)];
  if (note !== undefined) top.push(rowOf(width, [[0, note, "subtitle"]], 20));
  const head = top.length;
  const first = head + 1;
  const columnOf = (id: string) => columns.findIndex(({ field }) => field.id === id);
  const places = { township: columnOf("township"), village: columnOf("village") };
  const merges = mergeUnits ? unitMerges(rows, first, places) : [];
  const covered = isCovered(merges);
  const body = rows.map((cells, i) =>
    bodyRow(
      columns,
      columns.map((column, c) => (covered(first + i, c) ? null : cellOf(column, cells, i)))
    )
  );
  const titles = top.map((_, row) => ({ top: row, bottom: row, left: 0, right: width - 1 }));
  const bottom = Math.max(head, first + rows.length - 1);
  return {
    name: kind.title,
    rows: [
      ...top,
      { values: columns.map(({ field }) => field.header), style: "head", height: 34 },
      ...body,
    ],
    styles: plainStyles,
    columnWidths: widths,
    merges: [...titles, ...merges],
    freeze: { row: first, column: frozenColumns(kind, columns) },
    ...(mergeUnits ? {} : { autoFilter: { top: head, bottom, left: 0, right: width - 1 } }),
    print: templatePage(paper, orientation, { first: head, last: head }),
  };
}
