import type { Decimal } from "../../values/decimal";
import { compare, formatDecimal, subtract } from "../../values/decimal";
import { ABSENT } from "../build-form";
import { unknownLabel } from "../unknowns";
import type { CheckTest, FormCheck, FormCheckResult } from "./form-check";
import type { CheckContext } from "./check-result";
import {
  addressOf,
  areNeighbours,
  differenceText,
  isCountKey,
  isPeopleKey,
  rangeText,
  resultOf,
  shownText,
  sumOf,
} from "./check-result";
import type { PrintedCell, PrintedForm, PrintedLine } from "./printed-form";
import { tileAllYears } from "./year-ranges";

/** More neighbours than this are written as a range. */
const MOST_ADDENDS = 3;

/** `C8 + C9`, or `SUM(C8:C34)` for many neighbours in one row or column. */
function sumText(cells: readonly PrintedCell[]): string {
  return cells.length > MOST_ADDENDS && areNeighbours(cells)
    ? `SUM(${rangeText(cells)})`
    : cells.map(addressOf).join(" + ");
}

/** The numbers of cells; `null` where one holds none. */
function numbersOf(cells: readonly PrintedCell[]): Decimal[] | null {
  const values = cells.flatMap(({ value }) => value ?? []);
  return values.length === cells.length ? values : null;
}

/** 合计 against the sum of the other rows. */
export function checkRowSums({ check, form }: CheckContext<"row-sum">): FormCheckResult[] {
  const total = form.lines.find((line) => line.total);
  const others = form.lines.filter((line) => !line.total);
  if (!total || others.length === 0) return [];
  return [...total.cells].flatMap(([key, cell]) => {
    const addends = others.flatMap((line) => line.cells.get(key) ?? []);
    const values = numbersOf(addends);
    if (!isCountKey(key) || !cell.value || !values || values.length < others.length) return [];
    const sum = sumOf(values);
    return resultOf(
      check,
      form,
      total.label,
      [cell, ...addends].map((one) => ({ form, cell: one })),
      {
        expanded: `${addressOf(cell)} = ${sumText(addends)}`,
        left: shownText(cell),
        right: formatDecimal(sum),
        difference: differenceText(cell.value, sum),
        passed: compare(cell.value, sum) === 0,
      }
    );
  });
}

/** Whether a pattern names ranges of years: `age:*`, `tenure:*`. */
function isOfRanges(part: string): boolean {
  return part === "age:*" || part === "tenure:*";
}

/** The cells that a pattern of keys names; `null` where one that must be there is not. */
function cellsFor(line: PrintedLine, parts: readonly string[]): PrintedCell[] | null {
  const cells: PrintedCell[] = [];
  for (const part of parts) {
    if (part.endsWith("*")) {
      const all = [...line.cells].filter(([key]) => key.startsWith(part.slice(0, -1)));
      if (isOfRanges(part) && !tileAllYears(all.map(([key]) => key))) return null;
      cells.push(...all.map(([, cell]) => cell));
      continue;
    }
    const cell = line.cells.get(part.replace("?", ""));
    if (cell) cells.push(cell);
    else if (!part.endsWith("?")) return null;
  }
  return cells.length > 1 ? cells : null;
}

type Cause = Pick<FormCheckResult, "level" | "note" | "people">;

/** Parts that fall short of the whole, because something is not known of so many people. */
function causeOf(
  line: PrintedLine,
  { unknown }: Extract<CheckTest, { type: "parts" }>,
  short: number
): Cause | null {
  if (unknown === undefined || short <= 0) return null;
  const what = unknownLabel(unknown);
  if (!line.unknown) {
    const note = { key: "fewer-than-whole", params: { what, count: short } } as const;
    return { level: "explain", note, people: [] };
  }
  const people = line.unknown.get(unknown) ?? [];
  if (people.length !== short) return null;
  const note = { key: "unknown-people", params: { what, count: short } } as const;
  return { level: "explain", note, people };
}

/** A whole against the sum of its parts, row by row. */
export function checkParts({ check, test, form }: CheckContext<"parts">): FormCheckResult[] {
  return form.lines.flatMap((line) => {
    const whole = line.cells.get(test.whole);
    const parts = cellsFor(line, test.parts);
    const values = parts && numbersOf(parts);
    const less = test.less === undefined ? null : (line.cells.get(test.less) ?? undefined);
    if (!whole?.value || !parts || !values || less === undefined) return [];
    if (less && !less.value) return [];
    const sum = less?.value ? subtract(sumOf(values), less.value) : sumOf(values);
    const difference = differenceText(whole.value, sum);
    const passed = compare(whole.value, sum) === 0;
    return resultOf(
      check,
      form,
      line.label,
      [whole, ...parts, ...(less ? [less] : [])].map((cell) => ({ form, cell })),
      {
        expanded: `${addressOf(whole)} = ${sumText(parts)}${less ? ` − ${addressOf(less)}` : ""}`,
        left: shownText(whole),
        right: formatDecimal(sum),
        difference,
        passed,
        ...(passed ? null : causeOf(line, test, Number(difference))),
      }
    );
  });
}

/** The keys of a line that a pattern names. */
function keysFor(line: PrintedLine, pattern: string): readonly string[] {
  if (pattern === "*") return [...line.cells.keys()].filter(isPeopleKey);
  if (!pattern.endsWith("*")) return [pattern];
  return [...line.cells.keys()].filter((key) => key.startsWith(pattern.slice(0, -1)));
}

/** One figure of a row against another that it may not exceed; nothing where either is none. */
export function atMostResult(
  check: FormCheck,
  form: PrintedForm,
  label: string,
  part: PrintedCell | undefined,
  whole: PrintedCell | undefined
): readonly FormCheckResult[] {
  if (!part?.value || !whole?.value) return [];
  const pair = [part, whole].map((cell) => ({ form, cell }));
  return [
    resultOf(check, form, label, pair, {
      expanded: `${addressOf(part)} ≤ ${addressOf(whole)}`,
      left: shownText(part),
      right: shownText(whole),
      difference: differenceText(part.value, whole.value),
      passed: compare(part.value, whole.value) <= 0,
    }),
  ];
}

/** A count against another that holds it, row by row. */
export function checkAtMost({ check, test, form }: CheckContext<"at-most">): FormCheckResult[] {
  return form.lines.flatMap((line) => {
    const whole = line.cells.get(test.whole);
    const keys = keysFor(line, test.part);
    return keys.flatMap((key) => {
      const part = line.cells.get(key);
      return part === whole ? [] : atMostResult(check, form, line.label, part, whole);
    });
  });
}

/** 增减 against the two printed figures. */
export function checkChanges({ check, form }: CheckContext<"change">): FormCheckResult[] {
  return form.changes.flatMap(({ label, past, present, change }) => {
    const isUnread = [past, present, change].some(
      ({ state }) => state === "blank" || state === "other"
    );
    if (isUnread) return [];
    const difference = past.value && present.value ? subtract(present.value, past.value) : null;
    const passed =
      difference === null
        ? change.value === null
        : change.value !== null && compare(change.value, difference) === 0;
    return resultOf(
      check,
      form,
      label,
      [change, present, past].map((cell) => ({ form, cell })),
      {
        expanded: `${addressOf(change)} = ${addressOf(present)} − ${addressOf(past)}`,
        left: shownText(change),
        right: difference ? formatDecimal(difference) : ABSENT,
        difference: change.value && difference ? differenceText(change.value, difference) : null,
        passed,
      }
    );
  });
}
