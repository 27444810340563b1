import type { Decimal } from "../../values/decimal";
import { compare, formatDecimal, ratio } from "../../values/decimal";
import type { AgeBand } from "../../statistics/age-bands";
import { ageBandPresets } from "../../statistics/age-bands";
import { ABSENT } from "../build-form";
import { isMeanAttainable, nearestMean, numeratorsOf } from "./attainable";
import type { CheckContext } from "./check-result";
import { addressOf, countOf, differenceText, rangeText, resultOf, shownText } from "./check-result";
import { atDecimals } from "./check-shares";
import type { FormCheckResult } from "./form-check";
import type { PrintedCell, PrintedForm, PrintedLine } from "./printed-form";

const MEAN = "mean-age";
const MONTHS = 12;

/** People in each band of the preset; `null` where a band is missing or holds no count. */
function bandCounts(line: PrintedLine, bands: readonly AgeBand[]): number[] | null {
  const counts = bands.map((_, band) => countOf(line, `band:${band}`));
  return counts.every((count) => count !== null) ? counts : null;
}

function bandCells(line: PrintedLine): PrintedCell[] {
  return [...line.cells].filter(([key]) => key.startsWith("band:")).map(([, cell]) => cell);
}

interface Counted {
  /** People whose ages the mean is over. */
  readonly people: number;
  /** Whether it can be others: some of the whole may have no known age. */
  readonly certain: boolean;
}

/** Over how many people the mean of a line is taken. */
function countedIn(line: PrintedLine, form: PrintedForm): Counted | null {
  const counts = bandCounts(line, ageBandPresets[form.bands]);
  if (counts) return { people: counts.reduce((sum, n) => sum + n, 0), certain: true };
  const whole = countOf(line, "count");
  if (whole === null) return null;
  const unknown = line.unknown?.get("birth")?.length;
  return { people: whole - (unknown ?? 0), certain: unknown !== undefined };
}

interface Mean {
  readonly line: PrintedLine;
  readonly cell: PrintedCell;
  readonly counted: Counted;
}

/** The means of a form that say something, with the people they are over. */
function meansOf(form: PrintedForm): Mean[] {
  return form.lines.flatMap((line) => {
    const cell = line.cells.get(MEAN);
    const counted = countedIn(line, form);
    const says = cell?.state === "number" || cell?.state === "absent";
    return cell && says && counted ? [{ line, cell, counted }] : [];
  });
}

/** The people that a mean is divided by, as cells: C7, or SUM(H7:N7); in months twelve times as many. */
function divisorText(over: readonly PrintedCell[], factor: number): string {
  const people = over.length === 1 ? addressOf(over[0]) : `SUM(${rangeText(over)})`;
  return factor === 1 ? people : `(${people} × ${factor})`;
}

/** Whether some whole sum of ages (of months, where they are counted) makes the mean. */
export function checkMeanAttainable({
  check,
  form,
  settings,
}: CheckContext<"mean-attainable">): FormCheckResult[] {
  const { ageDecimals, ageMethod } = settings;
  const factor = ageMethod === "decimal-months" ? MONTHS : 1;
  return meansOf(form).map(({ line, cell, counted: { people, certain } }) => {
    const whole = line.cells.get("count");
    const bands = bandCells(line);
    const over = bands.length > 0 || !whole ? bands : [whole];
    const printed = cell.value && atDecimals(cell.value, ageDecimals);
    const fits =
      printed !== null && printed.units >= 0 && isMeanAttainable(printed, people * factor);
    const passed = people === 0 ? cell.value === null : fits;
    const nearest =
      cell.value && people > 0 && !passed
        ? nearestMean(cell.value, people * factor, ageDecimals)
        : cell.value;
    const right = people === 0 ? ABSENT : nearest ? formatDecimal(nearest) : "";
    return resultOf(
      check,
      form,
      line.label,
      [cell, ...over].map((one) => ({ form, cell: one })),
      {
        expanded: `${addressOf(cell)} = ROUND(S ÷ ${divisorText(over, factor)}, ${ageDecimals})`,
        left: shownText(cell),
        right,
        difference:
          cell.value && nearest && people > 0 ? differenceText(cell.value, nearest) : null,
        passed,
        level: certain ? "error" : "explain",
        note: {
          key: certain ? "unattainable" : "unattainable-of-all",
          params: { people, nearest: right },
        },
      }
    );
  });
}

/** The least and the greatest sum that people in these bands can have; `most` is `null` without a bound. */
function boundsOf(
  counts: readonly number[],
  bands: readonly AgeBand[],
  inMonths: boolean
): { least: number; most: number | null } {
  let least = 0;
  let most: number | null = 0;
  counts.forEach((count, i) => {
    const { from, to } = bands[i];
    least += count * (inMonths ? from * MONTHS : from);
    const last = inMonths ? to * MONTHS + MONTHS - 1 : to;
    if (count > 0) most = most === null || last === Infinity ? null : most + count * last;
  });
  return { least, most };
}

function boundsText(least: Decimal, most: Decimal | null): string {
  return most ? `${formatDecimal(least)}至${formatDecimal(most)}` : `${formatDecimal(least)}以上`;
}

/** How far a value lies outside its bounds; `null` inside them. */
function outside(value: Decimal, least: Decimal, most: Decimal | null): string | null {
  if (compare(value, least) < 0) return differenceText(value, least);
  return most && compare(value, most) > 0 ? differenceText(value, most) : null;
}

/** The mean against what people of the printed bands can have. */
export function checkMeanInBands({
  check,
  form,
  settings,
}: CheckContext<"mean-in-bands">): FormCheckResult[] {
  const bands = ageBandPresets[form.bands];
  const inMonths = settings.ageMethod === "decimal-months";
  return meansOf(form).flatMap(({ line, cell, counted: { people } }) => {
    const counts = bandCounts(line, bands);
    if (!counts || !cell.value || people === 0) return [];
    const divisor = people * (inMonths ? MONTHS : 1);
    const { least, most } = boundsOf(counts, bands, inMonths);
    const sums = numeratorsOf(cell.value, divisor);
    const reaches = most === null || sums.least <= BigInt(most);
    const lowest = ratio(least, divisor, settings.ageDecimals)!;
    const highest = most === null ? null : ratio(most, divisor, settings.ageDecimals);
    const all = bandCells(line);
    const range = rangeText(all);
    return resultOf(
      check,
      form,
      line.label,
      [cell, ...all].map((one) => ({ form, cell: one })),
      {
        expanded: `Σ(下限 × ${range}) ≤ ${addressOf(cell)} × SUM(${range}) ≤ Σ(上限 × ${range})`,
        left: shownText(cell),
        right: boundsText(lowest, highest),
        difference: outside(cell.value, lowest, highest),
        passed: reaches && sums.most >= BigInt(least),
      }
    );
  });
}
