import { nearest } from "../../../codes/nearest";
import type { FormulaProblem } from "../../../formulas/formula-problem";
import { parseFormula } from "../../../formulas/parse";
import type { PrintedForm } from "../printed-form";
import { bindFormula, isNamed } from "./bind";
import { isHome } from "./check-formula";

/** What is wrong with the tables that a formula is meant for. */
function problemOfTables(
  tables: readonly string[] | undefined,
  forms: readonly PrintedForm[]
): FormulaProblem | null {
  const missing = tables?.find((name) => !forms.some((form) => isNamed(form, name)));
  if (missing === undefined) return null;
  const known = forms.flatMap(({ form }) => [form.number, form.sheet]);
  return {
    key: "unknown-table",
    position: 0,
    length: 0,
    expected: "known-name",
    params: { found: missing, suggestion: nearest(missing, known) ?? "" },
  };
}

/** Whether more of the formula was understood: all its names, or those up to a later place. */
function isCloser(one: FormulaProblem, other: FormulaProblem): boolean {
  const isUnknown = ({ key }: FormulaProblem) => key.startsWith("unknown");
  if (isUnknown(one) !== isUnknown(other)) return isUnknown(other);
  return one.position > other.position;
}

/**
 * What is wrong with a formula over the sheets of several reports; `null` where it can be worked out
 * in one table at least, or where there is no table at all and it is written well. Of several
 * tables in which a name is missing, that in which most of the formula was understood tells.
 */
export function formulaProblemIn(
  { text, tables }: { readonly text: string; readonly tables?: readonly string[] },
  sets: readonly (readonly PrintedForm[])[]
): FormulaProblem | null {
  const { node, problem } = parseFormula(text);
  if (problem) return problem;
  const forms = sets.flat();
  if (forms.length === 0) return null;
  let furthest: FormulaProblem | null = null;
  for (const all of sets) {
    for (const home of all) {
      const named = isHome(node, home, all, tables);
      if (!named && tables && tables.length > 0) continue;
      const { bound, problem: missing } = bindFormula(node, home, all);
      if (bound) {
        if (named) return null;
        continue;
      }
      if (!furthest || isCloser(missing, furthest)) furthest = missing;
    }
  }
  return problemOfTables(tables, forms) ?? furthest;
}
