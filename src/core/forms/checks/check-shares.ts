import type { Decimal } from "../../values/decimal";
import { absolute, compare, formatDecimal, rescale, share, subtract } from "../../values/decimal";
import { ABSENT } from "../build-form";
import { isEmpty, numeratorsOf, overlap } from "./attainable";
import type { CheckContext } from "./check-result";
import { addressOf, countOf, differenceText, resultOf, shownText } from "./check-result";
import type { FormCheckResult } from "./form-check";
import type { PrintedCell, PrintedLine } from "./printed-form";

const SHARE = "share:";

/** The shares of a line that say something, with the count each is made of. */
function sharesOf(line: PrintedLine): { cell: PrintedCell; part: PrintedCell | undefined }[] {
  return [...line.cells]
    .filter(
      ([key, { state }]) => key.startsWith(SHARE) && (state === "number" || state === "absent")
    )
    .map(([key, cell]) => ({ cell, part: line.cells.get(`count:${key.slice(SHARE.length)}`) }));
}

/** Percentages worked out again from the printed counts. */
export function checkShares({ check, form, settings }: CheckContext<"share">): FormCheckResult[] {
  const { shareDecimals } = settings;
  return form.lines.flatMap((line) => {
    const whole = line.cells.get("count");
    const n = countOf(line, "count");
    return sharesOf(line).flatMap(({ cell, part }) => {
      if (!whole || !part) return [];
      const isAbsent = whole.state === "absent" || part.state === "absent";
      if (!isAbsent && (n === null || !part.value || part.value.scale > 0)) return [];
      const expected = isAbsent ? null : share(part.value!.units, n!, shareDecimals);
      return resultOf(
        check,
        form,
        line.label,
        [cell, part, whole].map((one) => ({ form, cell: one })),
        {
          expanded: `${addressOf(cell)} = ROUND(${addressOf(part)} ÷ ${addressOf(whole)} × 100, ${shareDecimals})`,
          left: shownText(cell),
          right: expected ? formatDecimal(expected) : ABSENT,
          difference: cell.value && expected ? differenceText(cell.value, expected) : null,
          passed: expected ? isEqual(cell.value, expected) : cell.value === null,
        }
      );
    });
  });
}

function isEqual(value: Decimal | null, expected: Decimal): boolean {
  return value !== null && compare(value, expected) === 0;
}

/** The attainable percentage that comes closest. */
function nearestShare(value: Decimal, whole: number, decimals: number): Decimal {
  const below = Math.floor((value.units * whole) / (100 * 10 ** value.scale));
  const candidates = [below, below + 1].map((n) =>
    share(Math.min(whole, Math.max(0, n)), whole, decimals)!
  );
  return nearestOf(value, candidates);
}

/** The one of two values that lies closer; the first of equally close ones. */
export function nearestOf(value: Decimal, candidates: readonly Decimal[]): Decimal {
  const away = (other: Decimal) => absolute(subtract(value, other));
  return candidates.reduce((best, other) => (compare(away(other), away(best)) < 0 ? other : best));
}

/** The value at a number of decimals; `null` where it has more that are not 0. */
export function atDecimals(value: Decimal, decimals: number): Decimal | null {
  const cut = rescale(value, decimals);
  return compare(cut, value) === 0 ? cut : null;
}

/** Whether some number of people of the whole makes the percentage. */
export function checkShareAttainable({
  check,
  form,
  settings,
}: CheckContext<"share-attainable">): FormCheckResult[] {
  const decimals = settings.shareDecimals;
  return form.lines.flatMap((line) => {
    const whole = line.cells.get("count");
    const n = countOf(line, "count");
    if (!whole || n === null || n === 0) return [];
    return sharesOf(line).flatMap(({ cell }) => {
      if (!cell.value) return [];
      const printed = atDecimals(cell.value, decimals);
      const all = { least: 0n, most: BigInt(n) };
      const passed =
        printed !== null &&
        printed.units >= 0 &&
        !isEmpty(overlap(numeratorsOf(printed, n, 100), all));
      const nearest = passed ? cell.value : nearestShare(cell.value, n, decimals);
      return resultOf(
        check,
        form,
        line.label,
        [cell, whole].map((one) => ({ form, cell: one })),
        {
          expanded: `${addressOf(cell)} = ROUND(n ÷ ${addressOf(whole)} × 100, ${decimals})`,
          left: shownText(cell),
          right: formatDecimal(nearest),
          difference: differenceText(cell.value, nearest),
          passed,
          note: { key: "unattainable", params: { people: n, nearest: formatDecimal(nearest) } },
        }
      );
    });
  });
}
