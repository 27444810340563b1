import type { Rational } from "../../../values/rational";
import { formatRational, minus } from "../../../values/rational";
import type { Node } from "../../../formulas/syntax";
import { parseFormula } from "../../../formulas/parse";
import type { CheckContext } from "../check-result";
import { formAddress, resultOf, shownText } from "../check-result";
import type { CheckNote, FormCheck, FormCheckResult } from "../form-check";
import type { PrintedForm } from "../printed-form";
import type { BoundFormula } from "./bind";
import { bindFormula, isNamed, tablesNamed } from "./bind";
import type { Here } from "./cells";
import type { Fault, TruthValue } from "./evaluate";
import { evaluateFormula } from "./evaluate";
import { cellsOfFormula, expandedFormula, substitutedFormula } from "./explain";
import { columnNames, rowNames } from "./form-names";

/** Whether a formula is to be worked out in a table. */
export function isHome(
  node: Node,
  form: PrintedForm,
  all: readonly PrintedForm[],
  tables: readonly string[] | undefined
): boolean {
  if (tables && tables.length > 0) return tables.some((name) => isNamed(form, name));
  const named = tablesNamed(node);
  if (named.includes(null)) return true;
  const [first] = named;
  return first != null && all.find((one) => isNamed(one, first)) === form;
}

/** The rows and columns for which a formula is worked out. */
function places({ home, eachRow, eachColumn }: BoundFormula): Here[] {
  const rows = eachRow ? rowNames(home).map(({ key }) => key) : [""];
  const columns = eachColumn
    ? columnNames(home).flatMap(({ key, counts }) => (counts ? [key] : []))
    : [""];
  return rows.flatMap((row) => columns.map((column) => ({ row, column })));
}

/** The words of the row, and of the column, that a result is about. */
function labelOf({ home, eachRow, eachColumn }: BoundFormula, here: Here, row: number): string {
  const of = eachRow
    ? home.rows.find(({ key }) => key === here.row)
    : home.rows.find((one) => one.row === row);
  const column = eachColumn ? columnNames(home).find(({ key }) => key === here.column) : null;
  return [of?.label ?? "", column?.shown ?? ""].filter((text) => text !== "").join(" ");
}

function noteOfFault(fault: Fault): CheckNote {
  return fault.kind === "no-figure"
    ? {
        key: "no-figure",
        params: { address: formAddress(fault.at), text: shownText(fault.at.cell) },
      }
    : { key: fault.kind, params: {} };
}

function noteOf(check: FormCheck): CheckNote | null {
  const { remark } = check;
  return remark ? { key: "remark", params: { text: remark } } : null;
}

/** Left, right and their difference: of the comparison that decides, where there is one. */
function sidesOf({ decided }: TruthValue): Pick<FormCheckResult, "left" | "right" | "difference"> {
  if (!decided) return { left: "", right: "", difference: null };
  const [first, ...others] = decided.values as [Rational, ...Rational[]];
  const signs = decided.node.kind === "comparison" ? decided.node.signs : [];
  return {
    left: formatRational(first),
    right: others
      .map((value, i) => (i === 0 ? "" : ` ${signs[i]} `) + formatRational(value))
      .join(""),
    difference: others.length === 1 ? formatRational(minus(first, others[0])) : null,
  };
}

function resultAt(check: FormCheck, bound: BoundFormula, here: Here): FormCheckResult {
  const named = cellsOfFormula(bound, here);
  const isOwn = ({ form }: (typeof named)[number]) => form === bound.home;
  const cells = [...named.filter(isOwn), ...named.filter((one) => !isOwn(one))];
  const found = evaluateFormula(bound, here);
  const explained = {
    expanded: expandedFormula(bound, here),
    substituted: substitutedFormula(bound, here),
  };
  const outcome = (): Parameters<typeof resultOf>[4] => {
    const empty = { ...explained, left: "", right: "", passed: true };
    if (found.kind === "fault") {
      return { ...empty, skipped: "no-figure", note: noteOfFault(found.fault) };
    }
    if (!found.applies) {
      return { ...empty, skipped: "condition", note: { key: "condition-not-met", params: {} } };
    }
    const note = noteOf(check);
    return { ...explained, ...sidesOf(found), passed: found.holds, ...(note ? { note } : {}) };
  };
  const row = cells.find(isOwn)?.cell.row ?? -1;
  return resultOf(check, bound.home, labelOf(bound, here, row), cells, outcome());
}

/** A bound formula worked out for every row and column that it is about. */
export function resultsOf(check: FormCheck, bound: BoundFormula): FormCheckResult[] {
  return places(bound).map((here) => resultAt(check, bound, here));
}

/**
 * A formula in the language of docs/check-formulas.md. Where a name is in no table it says nothing
 * here; `formulaProblem` tells of those that say nothing anywhere.
 */
export function checkFormula({
  check,
  test,
  form,
  all,
}: CheckContext<"formula">): FormCheckResult[] {
  const { node } = parseFormula(test.text);
  if (!node || !isHome(node, form, all, test.tables)) return [];
  const { bound } = bindFormula(node, form, all);
  return bound ? resultsOf(check, bound) : [];
}
