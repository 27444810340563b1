import { compare, formatDecimal, subtract } from "../../values/decimal";
import { cellAddress } from "../../sheets/a1";
import type { BuiltForm } from "../build-form";
import { figureAt } from "../figure-at";
import type { FormPlacement } from "../form-placement";
import { placeForm } from "../form-placement";
import { ABSENT } from "../build-form";
import { shownText } from "./check-result";
import type { FormChecking } from "./form-check";
import type { PrintedCell, PrintedForm } from "./printed-form";
import { cellKey, repeatsIn } from "./printed-form";

/**
 * A place where a report sheet and the rosters of today part: `value`: another figure stands there
 * (the report is out of date, or was changed by hand); `row-missing`, `column-missing`: the sheet
 * lacks what the rosters give; `row-extra`: it has a row that they do not.
 */
export interface BooksDifference {
  readonly kind: "value" | "row-missing" | "column-missing" | "row-extra";
  readonly sheet: string;
  /** `C7`; `null` for what the sheet lacks. */
  readonly address: string | null;
  /** Words beside and above: 样例镇 · 学历 · 大学本科. */
  readonly path: readonly string[];
  /** As it stands on the sheet, and as the rosters give it. */
  readonly onSheet: string;
  readonly inBooks: string;
  /** Sheet less rosters; `null` where either is no number. */
  readonly difference: string | null;
}

export interface BooksComparison {
  /** Figure cells that were held against the rosters. */
  readonly compared: number;
  readonly differences: readonly BooksDifference[];
}

/** Where the rows and columns of a built form stand on a sheet that was read back. */
export function placementOn(
  printed: PrintedForm,
  built: BuiltForm,
  headTop: number
): FormPlacement {
  const rowOf = new Map([...printed.rows].reverse().map(({ key, row }) => [key, row]));
  const columnOf = new Map(printed.columns.map(({ key, column }) => [key, column]));
  return {
    headTop,
    rows: built.rows.map(({ key }) => rowOf.get(key) ?? -1),
    columns: built.columnKeys.map((key) => (key === "" ? -1 : (columnOf.get(key) ?? -1))),
  };
}

type Value = { readonly value: PrintedCell["value"] };

function isSame(cell: PrintedCell, { value }: Value): boolean {
  if (value === null) return cell.state === "absent";
  return cell.value !== null && compare(cell.value, value) === 0;
}

function valueDifference(
  sheet: string,
  cell: PrintedCell,
  { value }: Value,
  path: readonly string[]
): BooksDifference {
  return {
    kind: "value",
    sheet,
    address: cellAddress(cell.row, cell.column),
    path,
    onSheet: shownText(cell),
    inBooks: value ? formatDecimal(value) : ABSENT,
    difference: cell.value && value ? formatDecimal(subtract(cell.value, value)) : null,
  };
}

function lacking(
  kind: "row-missing" | "column-missing",
  sheet: string,
  path: readonly string[]
): BooksDifference {
  const inBooks = path.join(" ");
  return { kind, sheet, address: null, path, onSheet: ABSENT, inBooks, difference: null };
}

function extraRows(printed: PrintedForm, built: BuiltForm): BooksDifference[] {
  const left = Math.min(...printed.columns.map(({ column }) => column));
  const known = new Set(built.rows.map(({ key }) => key));
  const repeats = repeatsIn(printed.rows);
  return printed.rows
    .filter((row) => !known.has(row.key) || repeats.has(row))
    .map(({ label, row }) => ({
      kind: "row-extra",
      sheet: printed.sheet,
      address: cellAddress(row, left),
      path: [label],
      onSheet: label,
      inBooks: ABSENT,
      difference: null,
    }));
}

/** 直统与手填: every figure of a sheet read back against the same form built from today's rosters. */
export function compareWithBooks(printed: PrintedForm, built: BuiltForm): BooksComparison {
  const { sheet } = printed;
  const placement = placeForm(built);
  const rows = new Set(printed.rows.map(({ key }) => key));
  const columns = new Set(printed.columns.map(({ key }) => key));
  const differences: BooksDifference[] = [];
  let compared = 0;
  built.columnKeys.forEach((key, c) => {
    const info = figureAt(built, placement, placement.rows[0], placement.columns[c]);
    if (info && !columns.has(key)) {
      const words = built.rows[0].cells.filter(({ kind }) => kind === "text").length;
      differences.push(lacking("column-missing", sheet, info.path.slice(words)));
    }
  });
  built.rows.forEach(({ key, cells }, r) => {
    if (!rows.has(key)) {
      const words = cells.flatMap((cell) => (cell.kind === "text" ? [cell.text] : []));
      differences.push(lacking("row-missing", sheet, words.slice(0, 2)));
      return;
    }
    built.columnKeys.forEach((column, c) => {
      const cell = printed.cells.get(cellKey(key, column));
      const own = cells[c];
      if (!cell || own.kind === "text") return;
      compared++;
      if (isSame(cell, own.kind === "figure" ? own.figure : own)) return;
      const info = figureAt(built, placement, placement.rows[r], placement.columns[c])!;
      differences.push(valueDifference(sheet, cell, info, info.path));
    });
  });
  return { compared, differences: [...differences, ...extraRows(printed, built)] };
}

/** What may have made a figure differ from the rosters. */
export type DifferenceCause = "by-hand" | "out-of-date";

/**
 * A figure that contradicts others of its sheet was probably changed by hand; one that agrees with
 * them all is probably as it was generated, and the rosters or settings changed since.
 */
export function causeOf(
  { sheet, address }: BooksDifference,
  { results }: FormChecking
): DifferenceCause {
  const contradicts = results.some(
    ({ passed, level, cells }) =>
      !passed &&
      level === "error" &&
      cells.some((cell) => cell.sheet === sheet && cell.address === address)
  );
  return contradicts ? "by-hand" : "out-of-date";
}
