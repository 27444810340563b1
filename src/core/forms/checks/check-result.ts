import type { Decimal } from "../../values/decimal";
import { add, formatDecimal, subtract } from "../../values/decimal";
import { cellAddress } from "../../sheets/a1";
import type { Settings } from "../../settings/settings";
import type { Form } from "../form";
import type { CheckTest, FormCheck, FormCheckResult } from "./form-check";
import type { PrintedCell, PrintedForm, PrintedLine } from "./printed-form";

/** What an evaluator of one kind of test is given. */
export interface CheckContext<Type extends CheckTest["type"]> {
  readonly check: FormCheck;
  readonly test: Extract<CheckTest, { readonly type: Type }>;
  readonly form: PrintedForm;
  /** All forms that are checked together. */
  readonly all: readonly PrintedForm[];
  readonly settings: Settings;
}

/** A cell of a printed form that a formula speaks of. */
export interface CellOfForm {
  readonly form: PrintedForm;
  readonly cell: PrintedCell;
}

const BLANK = "空白";

/** `C7`. */
export function addressOf({ row, column }: PrintedCell): string {
  return cellAddress(row, column);
}

/** What stands in a cell, for a list of results. */
export function shownText(cell: PrintedCell): string {
  if (cell.value) return formatDecimal(cell.value);
  return cell.text === "" ? BLANK : cell.text;
}

/** Whether cells stand below or beside one another without a gap, in their order. */
export function areNeighbours(cells: readonly PrintedCell[]): boolean {
  const [first] = cells;
  return (
    cells.every(({ row, column }, i) => column === first.column && row === first.row + i) ||
    cells.every(({ row, column }, i) => row === first.row && column === first.column + i)
  );
}

/** Cells by their addresses: `C8:C34` where they are neighbours, else one by one. */
export function rangeText(cells: readonly PrintedCell[]): string {
  return cells.length > 1 && areNeighbours(cells)
    ? `${addressOf(cells[0])}:${addressOf(cells[cells.length - 1])}`
    : cells.map(addressOf).join(", ");
}

/** 表2!C7. */
export function formAddress({ form, cell }: CellOfForm): string {
  return `${form.form.number}!${addressOf(cell)}`;
}

type Outcome = Pick<FormCheckResult, "expanded" | "left" | "right" | "passed"> &
  Partial<
    Pick<FormCheckResult, "difference" | "level" | "note" | "people" | "skipped" | "substituted">
  >;

/** A result about cells, the one in question first. */
export function resultOf(
  check: FormCheck,
  form: { readonly form: Form; readonly sheet: string },
  label: string,
  cells: readonly CellOfForm[],
  outcome: Outcome
): FormCheckResult {
  return {
    check,
    form: form.form,
    sheet: form.sheet,
    label,
    cells: cells.map((one) => ({ sheet: one.form.sheet, address: addressOf(one.cell) })),
    difference: null,
    level: check.level,
    people: [],
    skipped: null,
    substituted: "",
    ...outcome,
    note:
      outcome.passed && !outcome.skipped
        ? null
        : (outcome.note ?? (check.note ? { key: check.note, params: {} } : null)),
  };
}

/** The exact difference of two decimals as text. */
export function differenceText(left: Decimal, right: Decimal): string {
  return formatDecimal(subtract(left, right));
}

/** The exact sum of decimals. */
export function sumOf(values: readonly Decimal[]): Decimal {
  return values.reduce(add, { units: 0, scale: 0 });
}

/** A whole number, not negative: what a count is. */
export function isWhole(value: Decimal | null | undefined): value is Decimal {
  return (
    value !== null &&
    value !== undefined &&
    value.units >= 0 &&
    value.units % 10 ** value.scale === 0
  );
}

/** The figure of a line as a whole number; `null` where none stands there. */
export function countOf(line: PrintedLine, key: string): number | null {
  const value = line.cells.get(key)?.value;
  return isWhole(value) ? value.units / 10 ** value.scale : null;
}

/** The heads of the column that stands for the head above it. */
export const MAIN_HEADS: readonly string[] = ["人数", "合计", "小计", "总数", "总计", "计"];

/** Keys of figures that count people, or the units they are of. */
export function isPeopleKey(key: string): boolean {
  return /^(count|band|age|tenure|units)(:|$)/.test(key);
}

/** Keys of figures that count people, units or records, and so add up over rows. */
export function isCountKey(key: string): boolean {
  return /^(count|band|age|tenure|units|records|sum)(:|$)/.test(key);
}
