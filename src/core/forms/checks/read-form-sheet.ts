import { displayText } from "../../values/cell";
import { comparable } from "../../values/text";
import type { Grid } from "../../sheets/grid";
import { valueAt } from "../../sheets/grid";
import { indicatorKey } from "../../statistics/indicators";
import { COMPARISON_HEADS, COMPARISON_KEYS, rowKey, TOTAL_LABEL } from "../build-form";
import { ROW_HEADS } from "../form-rows";
import type { ComparisonForm, Form, PlainColumn, TownshipForm } from "../form";
import { isFigure } from "../form";
import type { FormPresets } from "../presets";
import { allPresets, plainColumns } from "../presets";
import { assembleComparison, assembleTownships } from "./assemble";
import type { LocatedTable } from "./locate-form";
import { headPathsOf, locateTable, textAt } from "./locate-form";
import type { FormProblem, PrintedForm } from "./printed-form";
import { repeatsIn } from "./printed-form";
import { readCell } from "./read-cell";

/** A report sheet as it was read back, or why it could not be. */
export type FormReading =
  | { readonly kind: "read"; readonly printed: PrintedForm; readonly headTop: number }
  /** `head-missing`: no table of the form; `rows-missing`: heads without a row below them. */
  | { readonly kind: "unreadable"; readonly sheet: string; readonly reason: UnreadableReason };

export type UnreadableReason = "head-missing" | "rows-missing";

type Row = PrintedForm["rows"][number];
type Column = PrintedForm["columns"][number];

/** What stands below a table: notes and signatures. */
const BELOW_TABLE = /^(注\d*[:、.]|说明[:、]|单位负责人|审核人|填表人|填报日期)/;

interface ExpectedColumn {
  readonly path: string;
  readonly key: string;
  readonly required: boolean;
}

function expectedColumns(
  columns: readonly PlainColumn[],
  above: readonly string[] = []
): ExpectedColumn[] {
  return columns.flatMap((column) => {
    const path = [...above, comparable(column.head)];
    if (!isFigure(column)) return expectedColumns(column.columns, path);
    return {
      path: path.join("/"),
      key: indicatorKey(column.indicator),
      required:
        column.needs === undefined &&
        column.needsOf === undefined &&
        column.needsBefore === undefined &&
        column.optional !== true,
    };
  });
}

interface MatchedColumns {
  readonly presets: FormPresets;
  readonly columns: readonly Column[];
  readonly problems: readonly FormProblem[];
}

function matchColumns(
  form: TownshipForm,
  paths: ReturnType<typeof headPathsOf>,
  presets: FormPresets,
  headTop: number
): MatchedColumns {
  const expected = expectedColumns(plainColumns(form.columns, presets));
  const columns: Column[] = [];
  const problems: FormProblem[] = [];
  for (const { column, path } of paths) {
    const text = path.join("/");
    // Heads may repeat: they come in the order of the form.
    const place = expected.findIndex((one) => one.path === text);
    if (place < 0) {
      problems.push({ kind: "column-unknown", text, row: headTop, column });
      continue;
    }
    const [match] = expected.splice(place, 1);
    columns.push({ key: match.key, column, path });
  }
  for (const { path, required } of expected) {
    if (required) problems.push({ kind: "column-missing", text: path, row: headTop, column: -1 });
  }
  return { presets, columns, problems };
}

function bestMatch(form: TownshipForm, grid: Grid, table: LocatedTable): MatchedColumns {
  const paths = headPathsOf(grid, table);
  return allPresets
    .map((presets) => matchColumns(form, paths, presets, table.headTop))
    .reduce((best, match) => (match.problems.length < best.problems.length ? match : best));
}

/** Rows of the body that hold figures; labels without any after the last of them are no rows. */
function bodyRows(
  grid: Grid,
  { bodyTop, left }: LocatedTable,
  columns: readonly Column[],
  labelsOf: (row: number) => readonly string[]
): Row[] {
  const rows: Row[] = [];
  let last = 0;
  for (let row = bodyTop; row < grid.rowCount; row++) {
    if (BELOW_TABLE.test(textAt(grid, row, left))) break;
    const labels = labelsOf(row);
    const holds = columns.some(({ column }) => {
      const { state } = readCell(grid, row, column);
      return state === "number" || state === "absent";
    });
    if (!holds && labels.every((label) => label === "")) continue;
    rows.push({ key: rowKey(...labels), label: labels.join(" "), row });
    if (holds) last = rows.length;
  }
  return rows.slice(0, last);
}

function repeatedRows(rows: readonly Row[], left: number): FormProblem[] {
  return [...repeatsIn(rows)].map(({ label, row }) => ({
    kind: "row-repeated",
    text: label,
    row,
    column: left,
  }));
}

function missingRows(expected: readonly string[], rows: readonly Row[]): FormProblem[] {
  const found = new Set(rows.map(({ key }) => key));
  return expected
    .filter((label) => !found.has(rowKey(...label.split("\n"))))
    .map((label) => ({
      kind: "row-missing",
      text: label.replace("\n", " "),
      row: -1,
      column: -1,
    }));
}

function labelText(grid: Grid, row: number, column: number): string {
  return displayText(valueAt(grid, row, column)).trim();
}

function readTownships(form: TownshipForm, grid: Grid): FormReading {
  const heads = form.rows ? [form.rows.head] : [ROW_HEADS.township.head, ROW_HEADS.unit.head];
  const table = locateTable(grid, heads);
  const match = table && bestMatch(form, grid, table);
  if (!match || match.columns.length === 0) {
    return { kind: "unreadable", sheet: grid.name, reason: "head-missing" };
  }
  const { left, headTop } = table;
  const rows = bodyRows(grid, table, match.columns, (row) => [labelText(grid, row, left)]);
  if (rows.length === 0) return { kind: "unreadable", sheet: grid.name, reason: "rows-missing" };
  const printed = assembleTownships(form, {
    sheet: grid.name,
    bands: match.presets.ageBands,
    head: match.presets.formHead,
    rowsBy: table.head === ROW_HEADS.unit.head ? "unit" : "township",
    rows,
    columns: match.columns,
    problems: [...match.problems, ...missingRows([TOTAL_LABEL], rows), ...repeatedRows(rows, left)],
    cellAt: (row, column) => readCell(grid, row, column),
  });
  return { kind: "read", printed, headTop };
}

function readComparison(form: ComparisonForm, grid: Grid): FormReading {
  const table = locateTable(grid, [COMPARISON_HEADS[0]]);
  if (!table) return { kind: "unreadable", sheet: grid.name, reason: "head-missing" };
  const { left, headTop } = table;
  const wanted = COMPARISON_HEADS.map(comparable);
  const places = wanted.map((head) => {
    for (let column = left; column < grid.columns.length; column++) {
      if (textAt(grid, headTop, column) === head) return column;
    }
    return -1;
  });
  const columns = COMPARISON_KEYS.flatMap((key, i) =>
    key === "" || places[i] < 0 ? [] : [{ key, column: places[i], path: [wanted[i]] }]
  );
  const labelColumn = places[1];
  if (labelColumn < 0 || columns.length === 0) {
    return { kind: "unreadable", sheet: grid.name, reason: "head-missing" };
  }
  let block = "";
  const rows = bodyRows(grid, table, columns, (row) => {
    block = labelText(grid, row, left) || block;
    return [block, labelText(grid, row, labelColumn)];
  });
  if (rows.length === 0) return { kind: "unreadable", sheet: grid.name, reason: "rows-missing" };
  const expected = form.blocks.flatMap(({ head, lines }) =>
    lines.map(({ label }) => `${head}\n${label}`)
  );
  const missing = wanted.flatMap((text, i): FormProblem[] =>
    places[i] < 0 && COMPARISON_KEYS[i] !== ""
      ? [{ kind: "column-missing", text, row: headTop, column: -1 }]
      : []
  );
  const printed = assembleComparison(form, {
    sheet: grid.name,
    bands: allPresets[0].ageBands,
    head: allPresets[0].formHead,
    rowsBy: "township",
    rows,
    columns,
    problems: [...missing, ...missingRows(expected, rows), ...repeatedRows(rows, left)],
    cellAt: (row, column) => readCell(grid, row, column),
  });
  return { kind: "read", printed, headTop };
}

/**
 * Reads a report sheet back: finds the table by its heads, its columns by the heads over them, its
 * rows by their labels, wherever they stand by now. What was changed in the sheet is told in
 * `problems`; a sheet without such a table is `unreadable`.
 */
export function readFormSheet(grid: Grid, form: Form): FormReading {
  return form.layout === "townships" ? readTownships(form, grid) : readComparison(form, grid);
}
