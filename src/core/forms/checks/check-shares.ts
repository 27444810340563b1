import type { Decimal } from "../../values/decimal";
import { compare, formatDecimal, rescale, shareOf } from "../../values/decimal";
import { ABSENT } from "../build-form";
import { isShareAttainable, nearestShare } from "./attainable";
import type { CheckContext } from "./check-result";
import { addressOf, differenceText, isWhole, resultOf, shownText } from "./check-result";
import type { FormCheckResult } from "./form-check";
import type { PrintedCell, PrintedLine } from "./printed-form";

const SHARE = "share:";
const RATIO = "ratio:";

/** A percentage that says something, with the figures that it is made of, where the table has them. */
interface Percentage {
  readonly cell: PrintedCell;
  readonly part: PrintedCell | undefined;
  readonly whole: PrintedCell | undefined;
  /** The part is a number of what the whole counts, not an amount. */
  readonly isOfCounts: boolean;
}

/** The two keys that the key of a ratio is made of, both of them in the line. */
function ratioKeys(key: string, line: PrintedLine): readonly [string, string] | null {
  const made = key.slice(RATIO.length);
  for (let slash = made.indexOf("/"); slash >= 0; slash = made.indexOf("/", slash + 1)) {
    const [part, whole] = [made.slice(0, slash), made.slice(slash + 1)];
    if (line.cells.has(part) && line.cells.has(whole)) return [part, whole];
  }
  return null;
}

function percentageOf(key: string, cell: PrintedCell, line: PrintedLine): Percentage {
  if (key.startsWith(SHARE)) {
    const part = line.cells.get(`count:${key.slice(SHARE.length)}`);
    return { cell, part, whole: line.cells.get("count"), isOfCounts: true };
  }
  const keys = ratioKeys(key, line);
  if (!keys) return { cell, part: undefined, whole: undefined, isOfCounts: false };
  const [part, whole] = keys;
  return {
    cell,
    part: line.cells.get(part),
    whole: line.cells.get(whole),
    isOfCounts: !part.startsWith("sum:"),
  };
}

/** The percentages of a line that say something. */
function percentagesOf(line: PrintedLine): Percentage[] {
  return [...line.cells]
    .filter(([key]) => key.startsWith(SHARE) || key.startsWith(RATIO))
    .filter(([, { state }]) => state === "number" || state === "absent")
    .map(([key, cell]) => percentageOf(key, cell, line));
}

/** Percentages worked out again from the printed counts. */
export function checkShares({ check, form, settings }: CheckContext<"share">): FormCheckResult[] {
  const { shareDecimals } = settings;
  return form.lines.flatMap((line) =>
    percentagesOf(line).flatMap(({ cell, part, whole }) => {
      if (!whole || !part) return [];
      const isAbsent = whole.state === "absent" || part.state === "absent";
      if (!isAbsent && !(isWhole(whole.value) && isWhole(part.value))) return [];
      const expected = isAbsent ? null : shareOf(part.value!, whole.value!, shareDecimals);
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
    })
  );
}

function isEqual(value: Decimal | null, expected: Decimal): boolean {
  return value !== null && compare(value, expected) === 0;
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
  return form.lines.flatMap((line) =>
    percentagesOf(line).flatMap(({ cell, whole, isOfCounts }) => {
      const n = isWhole(whole?.value) ? whole.value.units / 10 ** whole.value.scale : 0;
      if (!whole || n === 0 || !cell.value || !isOfCounts) return [];
      const printed = atDecimals(cell.value, decimals);
      const passed = printed !== null && printed.units >= 0 && isShareAttainable(printed, n);
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
    })
  );
}

const HUNDRED: Decimal = { units: 100, scale: 0 };

/** Percentages that are parts of a whole are at most 100, also where the table does not say of what. */
export function checkAtMostHundred({
  check,
  form,
}: CheckContext<"at-most-hundred">): FormCheckResult[] {
  return form.lines.flatMap((line) =>
    percentagesOf(line).flatMap(({ cell }) =>
      cell.value
        ? resultOf(check, form, line.label, [{ form, cell }], {
            expanded: `0 ≤ ${addressOf(cell)} ≤ 100`,
            left: shownText(cell),
            right: "100",
            difference: differenceText(cell.value, HUNDRED),
            passed: cell.value.units >= 0 && compare(cell.value, HUNDRED) <= 0,
          })
        : []
    )
  );
}
