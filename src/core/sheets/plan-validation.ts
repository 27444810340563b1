import { serialOf } from "../values/civil-date";
import type { PlanBounds, PlanValidation } from "./sheet-plan";

/** A validation by bounds as programs hold it: dates are serial numbers of the 1900 system. */
export interface PlanComparison {
  readonly type: "whole" | "decimal" | "date" | "textLength";
  readonly operator: "between" | "greaterThanOrEqual" | "lessThanOrEqual";
  /** `null` for a date that is no full date. */
  readonly first: number | null;
  /** Of `between` only. */
  readonly second?: number | null;
}

function comparison(
  type: PlanComparison["type"],
  { least, most }: PlanBounds,
  numberOf: (bound: number) => number | null = (bound) => bound
): PlanComparison | null {
  if (least !== undefined && most !== undefined) {
    return { type, operator: "between", first: numberOf(least), second: numberOf(most) };
  }
  if (least !== undefined) return { type, operator: "greaterThanOrEqual", first: numberOf(least) };
  if (most !== undefined) return { type, operator: "lessThanOrEqual", first: numberOf(most) };
  return null;
}

/** The comparison that a validation by bounds makes; `null` for lists, for prompts alone, and without bounds. */
export function comparisonOf(validation: PlanValidation): PlanComparison | null {
  if ("whole" in validation) return comparison("whole", validation.whole);
  if ("decimal" in validation) return comparison("decimal", validation.decimal);
  if ("date" in validation) return comparison("date", validation.date, serialOf);
  if ("textLength" in validation) return comparison("textLength", validation.textLength);
  return null;
}

const LONGEST_TEXT = 32_767;

function isPossible({ type, first, second = first }: PlanComparison): boolean {
  const bounds = [first, second];
  if (!bounds.every((bound) => bound !== null && Number.isFinite(bound))) return false;
  if (first! > second!) return false;
  if (type === "decimal") return true;
  if (!bounds.every(Number.isInteger)) return false;
  return type !== "textLength" || (first! >= 0 && second! <= LONGEST_TEXT);
}

/** Whether there is something that the validation allows: bounds that are in order and of their type. */
export function hasSoundBounds(validation: PlanValidation): boolean {
  if ("list" in validation || "any" in validation) return true;
  const compared = comparisonOf(validation);
  return compared !== null && isPossible(compared);
}
