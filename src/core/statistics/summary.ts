import type { CivilDate } from "../values/civil-date";
import type { Decimal } from "../values/decimal";
import { subtract } from "../values/decimal";
import type { Settings } from "../settings/settings";
import type { GroupId } from "./groups";
import type { Figure } from "./indicators";
import { evaluate, peopleBase, select } from "./indicators";
import type { People, Person } from "./people";

/** The five figures a changeover is reported by, for one group of people. */
export interface GroupSummary {
  readonly count: Figure;
  readonly averageAge: Figure;
  /** This term's published mean less last term's; `null` without a last term. */
  readonly averageAgeChange: Decimal | null;
  readonly highSchoolPlus: Figure;
  readonly highSchoolPlusShare: Figure;
}

/**
 * Sums up a group, and compares it with the same group of the last term. The change is the
 * difference of the two published (rounded) figures, so that the sentence adds up again.
 */
export function summarizeGroup(
  group: GroupId,
  people: readonly Person[],
  asOf: CivilDate,
  settings: Settings,
  previous: { readonly people: readonly Person[]; readonly asOf: CivilDate } | null
): GroupSummary {
  const base = peopleBase(select(people, group), asOf);
  const averageAge = evaluate({ kind: "mean-age" }, base, settings);
  const before =
    previous &&
    evaluate(
      { kind: "mean-age" },
      peopleBase(select(previous.people, group), previous.asOf),
      settings
    );
  return {
    count: evaluate({ kind: "count" }, base, settings),
    averageAge,
    averageAgeChange:
      averageAge.value && before?.value ? subtract(averageAge.value, before.value) : null,
    highSchoolPlus: evaluate({ kind: "count", of: "high-school-plus" }, base, settings),
    highSchoolPlusShare: evaluate({ kind: "share", of: "high-school-plus" }, base, settings),
  };
}

/** The people of one township, by the township's key. */
export function ofTownship(people: People | null, township: string): readonly Person[] {
  return people ? people.all.filter((person) => person.township === township) : [];
}
