import type { MemberField } from "../../src/core/ledgers/kinds/members";
import type { Rule } from "../../src/core/rules/rule";
import type { Settings } from "../../src/core/settings/settings";
import type { RosterPlan } from "./roster";
import { at, findings } from "./roster";

/** A roster, and where the rule under test must speak: person (0 is the first) and field. */
export interface RuleCase {
  readonly name: string;
  readonly plan?: RosterPlan;
  readonly settings?: Partial<Settings>;
  /** Left out: the rule must not fire. */
  readonly found?: readonly (readonly [person: number, field: MemberField])[];
}

/** One test a case: exactly the places named, in the order of the list of findings; what the sheet lacks is not looked at. */
export function describeRule(rule: Rule, cases: readonly RuleCase[]): void {
  describe(rule.id, () => {
    it.each(cases.map((one) => [one.name, one] as const))("%s", (_name, one) => {
      const plan = one.plan ?? {};
      const expected = (one.found ?? []).map(([person, field]) => at(rule.id, person, field, plan));
      const all = findings(plan, { rules: [rule], settings: one.settings ?? {} });
      expect(all.filter((finding) => finding.startsWith(`${rule.id}@`))).toEqual(expected);
    });
  });
}
