import { finding, isExact, printed, type TextFinding } from "./finding";
import { isUnderstood, isWhole, type Reading } from "./reading";
import type { TextGroup } from "./text-groups";

function isOfTrait(reading: Reading, dimension: string): boolean {
  const { kind, traits } = reading;
  const isOnly = traits.length === 1 && traits[0].dimension === dimension;
  return kind === "count" && isUnderstood(reading) && isExact(reading) && isOnly;
}

/** The number of 两委 people: those of both bodies less those who sit in both (交叉任职). */
export function checkUnion(readings: readonly Reading[]): TextFinding[] {
  const unions = readings.filter((r) => isWhole(r) && isExact(r) && r.group === "union");
  return unions.flatMap((union) => {
    const near = readings.filter(
      (r) => r.paragraph === union.paragraph && r.isPrevious === union.isPrevious
    );
    const wholeOf = (group: TextGroup): Reading | undefined =>
      near.find((r) => isWhole(r) && isExact(r) && r.group === group);
    const party = wholeOf("party-organisation");
    const committee = wholeOf("committee");
    const both = near.find((r) => isOfTrait(r, "cross-post"));
    if (!party || !committee || !both) return [];
    const right = party.value.units + committee.value.units - both.value.units;
    const params = {
      party: printed(party),
      committee: printed(committee),
      both: printed(both),
      total: printed(union),
      right: String(right),
    };
    const others = [party, committee, both];
    if (right === union.value.units) return [finding(union, "union-adds-up", params, { others })];
    // Some places do not count 一肩挑 among 交叉任职.
    const one = near.find((r) => isOfTrait(r, "one-shoulder"));
    const isOtherwise = one && right - one.value.units === union.value.units;
    return isOtherwise ? [] : [finding(union, "union-does-not-add-up", params, { others })];
  });
}
