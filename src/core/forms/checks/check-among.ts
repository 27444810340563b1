import { comparable } from "../../values/text";
import type { CheckContext } from "./check-result";
import { isCountKey, MAIN_HEADS } from "./check-result";
import { atMostResult } from "./check-sums";
import type { FormCheckResult } from "./form-check";
import type { PrintedForm } from "./printed-form";

type Column = PrintedForm["columns"][number];

const AMONG = /^其中/;

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((head, i) => comparable(head) === comparable(b[i]));
}

/** Whether a column holds the whole figure of these heads: it stands under them alone, or under them as 人数. */
function isWholeOf(path: readonly string[], heads: readonly string[]): boolean {
  if (heads.length > 0 && isSame(path, heads)) return true;
  return (
    path.length === heads.length + 1 &&
    isSame(path.slice(0, -1), heads) &&
    MAIN_HEADS.includes(comparable(path[path.length - 1]))
  );
}

/**
 * The figure that a column under 其中 is part of: that of the head over 其中; where nothing stands
 * over it, the nearest count to the left that is not under 其中 itself. `null` for other columns.
 */
export function wholeOfAmong(column: Column, columns: readonly Column[]): Column | null {
  const among = column.path.findIndex((head) => AMONG.test(comparable(head)));
  if (among < 0 || !isCountKey(column.key)) return null;
  const heads = column.path.slice(0, among);
  const before = columns.slice(0, columns.indexOf(column)).reverse();
  const isPlain = ({ key, path }: Column) =>
    isCountKey(key) && !path.some((head) => AMONG.test(comparable(head)));
  return (
    before.find((one) => isPlain(one) && isWholeOf(one.path, heads)) ??
    (heads.length === 0 ? (before.find(isPlain) ?? null) : null)
  );
}

/** Figures under 其中 against the one that they are part of, row by row. */
export function checkAmong({ check, form }: CheckContext<"among">): FormCheckResult[] {
  const pairs = form.columns.flatMap((column) => {
    const whole = wholeOfAmong(column, form.columns);
    return whole ? [{ part: column.key, whole: whole.key }] : [];
  });
  return form.lines.flatMap(({ label, cells }) =>
    pairs.flatMap(({ part, whole }) =>
      atMostResult(check, form, label, cells.get(part), cells.get(whole))
    )
  );
}
