import { compare } from "../../values/decimal";
import type { CheckContext } from "./check-result";
import { differenceText, formAddress, isCountKey, resultOf, shownText } from "./check-result";
import type { FormCheckResult } from "./form-check";
import type { PrintedForm, PrintedLine } from "./printed-form";

/** The line of another form that a line is held against: the same row; for a comparison 合计. */
function counterpart(line: PrintedLine, left: PrintedForm, right: PrintedForm): PrintedLine | null {
  if (left.form.layout === "townships") {
    return right.lines.find(({ key }) => key === line.key) ?? null;
  }
  const total = right.lines.find((other) => other.total);
  return total && line.term === total.term && line.base === total.base ? total : null;
}

/** Pairs of keys that two lines are compared by; bands only where both forms have the same. */
function keysOf(
  line: PrintedLine,
  other: PrintedLine,
  { test, form }: CheckContext<"between">,
  right: PrintedForm
): readonly (readonly [string, string])[] {
  if (test.keys) return test.keys;
  return [...line.cells.keys()]
    .filter((key) => other.cells.has(key) && (test.relation === "equal" || isCountKey(key)))
    .filter((key) => form.bands === right.bands || !key.startsWith("band:"))
    .map((key) => [key, key]);
}

const SIGNS = { "at-most": "≤", equal: "=" } as const;

function compareLines(
  context: CheckContext<"between">,
  right: PrintedForm,
  line: PrintedLine,
  other: PrintedLine
): FormCheckResult[] {
  const { check, test, form } = context;
  return keysOf(line, other, context, right).flatMap(([leftKey, rightKey]) => {
    const a = line.cells.get(leftKey);
    const b = other.cells.get(rightKey);
    if (!a?.value || !b?.value) return [];
    const order = compare(a.value, b.value);
    const pair = [
      { form, cell: a },
      { form: right, cell: b },
    ] as const;
    return resultOf(check, form, line.label, pair, {
      expanded: pair.map(formAddress).join(` ${SIGNS[test.relation]} `),
      left: shownText(a),
      right: shownText(b),
      difference: differenceText(a.value, b.value),
      passed: test.relation === "equal" ? order === 0 : order <= 0,
    });
  });
}

/** Figures against those of the same row of another form. */
export function checkBetween(context: CheckContext<"between">): FormCheckResult[] {
  const { test, form, all } = context;
  if (form.form.id !== test.left) return [];
  const right = all.find((other) => other.form.id === test.right);
  if (!right) return [];
  return form.lines.flatMap((line) => {
    const other = counterpart(line, form, right);
    return other ? compareLines(context, right, line, other) : [];
  });
}
