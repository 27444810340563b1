import type { Doubt, KeyGroup, Stage, Subjects, Verdict } from "./matching";
import { keys } from "./matching";

/** The one pair of a group that has one on each side; `null` for others. */
function onlyPair({ before, after }: KeyGroup): readonly [number, number] | null {
  return before.length === 1 && after.length === 1 ? [before[0], after[0]] : null;
}

/**
 * The stage over a group whose members agree in name and month of birth: two with valid ID numbers
 * are never the same person here, because one number would have matched before. Only a pair in which
 * each is the other's only candidate is matched; the candidates are counted, never gone through.
 */
export function decideByNumbers(before: Subjects, after: Subjects): Stage["decide"] {
  return ({ before: b, after: a }) => {
    const open = {
      before: b.filter((i) => before.id[i] === ""),
      after: a.filter((i) => after.id[i] === ""),
    };
    if (open.before.length === 0 && open.after.length === 0) return {};
    const hasCandidate = {
      before: b.filter((i) => before.id[i] === "" || open.after.length > 0),
      after: a.filter((i) => after.id[i] === "" || open.before.length > 0),
    };
    const pair = onlyPair(hasCandidate);
    return pair ? { pairs: [pair] } : { doubt: { ...hasCandidate, reason: "several" } };
  };
}

/**
 * How people of two terms are found again: by ID number; where one of the two is missing or wrong by
 * name and month of birth, those of one unit first; by name and unit where a month of birth is missing
 * too. The same name and unit with another valid number or another month is left to people.
 */
export function stagesForPeople(before: Subjects, after: Subjects): readonly Stage[] {
  const byNumbers = decideByNumbers(before, after);
  return [
    { by: "id", keyOf: keys.id, decide: oneEach },
    {
      by: "name-birth-unit",
      keyOf: keys.nameBirthUnit,
      decide(group) {
        const pair = onlyPair(group);
        if (!pair) return byNumbers(group);
        return haveNumbers(before, after, pair) ? doubtOf(group, "other-id") : { pairs: [pair] };
      },
    },
    { by: "name-birth", keyOf: keys.nameBirth, decide: byNumbers },
    {
      by: "name-unit",
      keyOf: keys.nameUnit,
      decide(group) {
        const open = withoutStrangers(group, before, after);
        if (open.before.length === 0 || open.after.length === 0) return {};
        const pair = onlyPair(open);
        if (!pair) return doubtOf(open, "several");
        const [b, a] = pair;
        const known = before.birthMonth[b] !== 0 && after.birthMonth[a] !== 0;
        return known ? doubtOf(open, "other-birth") : { pairs: [pair] };
      },
    },
  ];
}

function oneEach(group: KeyGroup): Verdict {
  const pair = onlyPair(group);
  return pair ? { pairs: [pair] } : doubtOf(group, "several");
}

/** A group that is left to people as a whole. */
export function doubtOf({ before, after }: KeyGroup, reason: Doubt["reason"]): Verdict {
  return { doubt: { before, after, reason } };
}

function haveNumbers(
  before: Subjects,
  after: Subjects,
  [b, a]: readonly [number, number]
): boolean {
  return before.id[b] !== "" && after.id[a] !== "";
}

/** Without those whose valid number is none of the other side's, where that side has only valid ones. */
export function withoutStrangers(group: KeyGroup, before: Subjects, after: Subjects): KeyGroup {
  const openBefore = group.before.some((i) => before.id[i] === "");
  const openAfter = group.after.some((i) => after.id[i] === "");
  return {
    before: group.before.filter((i) => openAfter || before.id[i] === ""),
    after: group.after.filter((i) => openBefore || after.id[i] === ""),
  };
}
