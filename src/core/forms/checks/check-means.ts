import type { Decimal } from "../../values/decimal";
import { compare, formatDecimal, ratio } from "../../values/decimal";
import { ageBandPresets } from "../../statistics/age-bands";
import { ABSENT } from "../build-form";
import { isMeanAttainable, nearestMean, numeratorsOf } from "./attainable";
import type { CheckContext } from "./check-result";
import { addressOf, countOf, differenceText, rangeText, resultOf, shownText } from "./check-result";
import { atDecimals } from "./check-shares";
import type { FormCheckResult } from "./form-check";
import type { PrintedCell, PrintedForm, PrintedLine } from "./printed-form";
import type { YearRange } from "./year-ranges";
import { tileAllYears, yearRangeOf } from "./year-ranges";

const MEAN = "mean-age";
const MONTHS = 12;

/** The people of an age band, both ends inside it, in completed years. */
interface BandOfLine {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly cell: PrintedCell;
}

/** The keys of age bands with their ages: those of the preset, or free ones that leave no age out and share none. */
function bandKeys(line: PrintedLine, form: PrintedForm): readonly (readonly [string, YearRange])[] {
  const ofPreset = ageBandPresets[form.bands].map((band, i) => [`band:${i}`, band] as const);
  if (ofPreset.every(([key]) => line.cells.has(key))) return ofPreset;
  const free = [...line.cells.keys()].filter((key) => key.startsWith("age:"));
  return tileAllYears(free) ? free.map((key) => [key, yearRangeOf(key)] as const) : [];
}

/** The age bands of a line; `null` without bands for every age, or where one holds no count. */
function bandsOf(line: PrintedLine, form: PrintedForm): readonly BandOfLine[] | null {
  const bands = bandKeys(line, form).map(([key, { from, to }]) => {
    const count = countOf(line, key);
    return count === null ? null : { from, to, count, cell: line.cells.get(key)! };
  });
  const known = bands.filter((band) => band !== null);
  return known.length > 0 && known.length === bands.length ? known : null;
}

interface Counted {
  /** People whose ages the mean is over. */
  readonly people: number;
  /** The cells that they are added up from. */
  readonly over: readonly PrintedCell[];
  /** Whether it can be others: some of the whole may have no known age. */
  readonly certain: boolean;
}

/** Over how many people the mean of a line is taken. */
function countedIn(line: PrintedLine, form: PrintedForm): Counted | null {
  const bands = bandsOf(line, form);
  if (bands) {
    const people = bands.reduce((sum, { count }) => sum + count, 0);
    return { people, over: bands.map(({ cell }) => cell), certain: true };
  }
  const whole = line.cells.get("count");
  const count = countOf(line, "count");
  if (!whole || count === null) return null;
  const unknown = line.unknown?.get("birth")?.length;
  return { people: count - (unknown ?? 0), over: [whole], certain: unknown !== undefined };
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
  return meansOf(form).map(({ line, cell, counted: { people, over, certain } }) => {
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
  bands: readonly BandOfLine[],
  inMonths: boolean
): { least: number; most: number | null } {
  let least = 0;
  let most: number | null = 0;
  for (const { from, to, count } of bands) {
    least += count * (inMonths ? from * MONTHS : from);
    const last = inMonths ? to * MONTHS + MONTHS - 1 : to;
    if (count > 0) most = most === null || last === Infinity ? null : most + count * last;
  }
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
  const inMonths = settings.ageMethod === "decimal-months";
  return meansOf(form).flatMap(({ line, cell, counted: { people } }) => {
    const bands = bandsOf(line, form);
    if (!bands || !cell.value || people === 0) return [];
    const divisor = people * (inMonths ? MONTHS : 1);
    const { least, most } = boundsOf(bands, inMonths);
    const sums = numeratorsOf(cell.value, divisor);
    const reaches = most === null || sums.least <= BigInt(most);
    const lowest = ratio(least, divisor, settings.ageDecimals)!;
    const highest = most === null ? null : ratio(most, divisor, settings.ageDecimals);
    const all = bands.map((band) => band.cell);
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
