import type { Settings } from "../../settings/settings";
import { checkAmong } from "./check-among";
import { checkBetween } from "./check-between";
import { checkFormula } from "./formula/check-formula";
import { formChecks } from "./check-list";
import { checkMeanAttainable, checkMeanInBands } from "./check-means";
import type { CheckContext } from "./check-result";
import { checkComplete, checkReadable } from "./check-shape";
import { checkAtMostHundred, checkShareAttainable, checkShares } from "./check-shares";
import { checkAtMost, checkChanges, checkParts, checkRowSums } from "./check-sums";
import type { CheckTest, FormCheck, FormChecking, FormCheckResult } from "./form-check";
import type { PrintedForm } from "./printed-form";

type Evaluators = {
  readonly [Type in CheckTest["type"]]: (context: CheckContext<Type>) => FormCheckResult[];
};

const evaluators: Evaluators = {
  complete: checkComplete,
  readable: checkReadable,
  "row-sum": checkRowSums,
  parts: checkParts,
  "at-most": checkAtMost,
  among: checkAmong,
  "at-most-hundred": checkAtMostHundred,
  share: checkShares,
  "share-attainable": checkShareAttainable,
  "mean-attainable": checkMeanAttainable,
  "mean-in-bands": checkMeanInBands,
  change: checkChanges,
  between: checkBetween,
  formula: checkFormula,
};

function evaluate<Type extends CheckTest["type"]>(
  check: FormCheck,
  test: Extract<CheckTest, { readonly type: Type }>,
  form: PrintedForm,
  all: readonly PrintedForm[],
  settings: Settings
): FormCheckResult[] {
  const evaluator = evaluators[test.type];
  return evaluator({ check, test, form, all, settings });
}

/** What one check comes to over forms of one report, in the order of the forms. */
export function evaluateCheck(
  check: FormCheck,
  forms: readonly PrintedForm[],
  settings: Settings
): FormCheckResult[] {
  return forms.flatMap((form) => evaluate(check, check.test, form, forms, settings));
}

/** The checks of a form's own, whose formulas are worked out in it and nowhere else. */
function ownChecks({ form }: PrintedForm): readonly FormCheck[] {
  const own = form.layout === "townships" ? (form.checks ?? []) : [];
  return own.map((check) =>
    check.test.type === "formula" && !check.test.tables
      ? { ...check, test: { ...check.test, tables: [form.number] } }
      : check
  );
}

/**
 * Evaluates the checks over forms as printed, freshly built (`printForm`) or read back
 * (`readFormSheet`); forms of one report are given together, so that those between forms apply. A
 * formula whose cells hold no figures is not evaluated: the cell itself is reported.
 */
export function checkForms(
  forms: readonly PrintedForm[],
  settings: Settings,
  checks: readonly FormCheck[] = formChecks
): FormChecking {
  const results = forms.flatMap((form) =>
    [...checks, ...ownChecks(form)].flatMap((check) =>
      evaluate(check, check.test, form, forms, settings)
    )
  );
  const counted = results.filter(({ skipped }) => skipped === null);
  const passed = counted.filter((result) => result.passed).length;
  return { results, total: counted.length, passed, failed: counted.length - passed };
}
