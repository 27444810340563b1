import { flatten } from "../../src/core/issues/issue";
import type { MemberField } from "../../src/core/ledgers/kinds/members";
import type { Rule } from "../../src/core/rules/rule";
import type { Settings } from "../../src/core/settings/settings";
import type { RosterPlan } from "./roster";
import { at, issuesOf } from "./roster";

/** A roster and everything that several rules together find in it. */
export interface RosterCase {
  readonly name: string;
  readonly plan: RosterPlan;
  readonly settings?: Partial<Settings>;
  /** Rule, person and field of each finding, in any order. */
  readonly found: readonly (readonly [rule: string, person: number, field: MemberField])[];
}

/** One test a case: exactly the expected findings, at their cells. */
export function describeCases(
  title: string,
  rules: readonly Rule[],
  cases: readonly RosterCase[]
): void {
  describe(title, () => {
    it.each(cases.map((one) => [one.name, one] as const))("%s", (_name, one) => {
      const { plan, settings = {}, found } = one;
      const expected = found.map(([rule, person, field]) => at(rule, person, field, plan));
      expect([...flatten(issuesOf(plan, { rules, settings }))].sort()).toEqual(expected.sort());
    });
  });
}
