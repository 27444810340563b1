import type { FormChecking, FormCheckResult } from "./form-check";
import type { PrintedForm } from "./printed-form";

function named(result: FormCheckResult, fresh: readonly PrintedForm[]): FormCheckResult {
  const { check, note, form, label, difference } = result;
  if (note?.key !== "fewer-than-whole" || check.test.type !== "parts") return result;
  const { unknown } = check.test;
  const line = fresh
    .find((other) => other.form.id === form.id)
    ?.lines.find((other) => other.label === label);
  const people = unknown === undefined ? undefined : line?.unknown?.get(unknown);
  return people && String(people.length) === difference
    ? { ...result, note: { ...note, key: "unknown-people" }, people }
    : result;
}

/**
 * Of sheets read back nobody knows the people. Where today's rosters (`fresh`: the same forms, just
 * built and printed) have exactly as many people unknown as a sheet falls short, they are named.
 */
export function nameUnknown(checking: FormChecking, fresh: readonly PrintedForm[]): FormChecking {
  return { ...checking, results: checking.results.map((result) => named(result, fresh)) };
}
