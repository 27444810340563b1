import type { KeyGroup, Matching, Stage, Subjects, Verdict } from "./matching";
import { keys, matchInStages } from "./matching";
import { decideByNumbers, doubtOf, withoutStrangers } from "./same-person";

/** How two records are held against each other when several share a key. */
export interface RecordLikeness {
  /** Equal for records that hold the same in every cell. */
  readonly wholeBefore: (record: number) => string;
  readonly wholeAfter: (record: number) => string;
  /** Cells that are filled in both and mean the same. */
  readonly likeness: (before: number, after: number) => number;
}

/** Larger groups are not gone through pair by pair. */
const MOST_PAIRS = 400;

type Pair = readonly [before: number, after: number];

/** The pair of a group that has one on each side. */
function pairOnly({ before, after }: KeyGroup): Verdict {
  return before.length === 1 && after.length === 1 ? { pairs: [[before[0], after[0]]] } : {};
}

/** The first with the first, the second with the second: which is which makes no difference. */
function pairInOrder({ before, after }: KeyGroup): Pair[] {
  return after.slice(0, before.length).map((record, i) => [before[i], record]);
}

/** The place of the largest number among those that are open; -1 where two are equally large. */
function onlyLargest(numbers: readonly number[], isOpen: readonly boolean[]): number {
  let best = -1;
  let isTied = false;
  numbers.forEach((number, i) => {
    if (!isOpen[i] || (best >= 0 && number < numbers[best])) return;
    isTied = best >= 0 && number === numbers[best];
    best = i;
  });
  return isTied ? -1 : best;
}

/**
 * Pairs of which each is the most like the other and no third as much, again and again until there
 * is none; one on each side that is left is a pair too.
 */
function pairNearest({ before, after }: KeyGroup, { likeness }: RecordLikeness): Pair[] {
  const rows = before.map((b) => after.map((a) => likeness(b, a)));
  const columns = after.map((_, a) => before.map((_record, b) => rows[b][a]));
  const open = { before: before.map(() => true), after: after.map(() => true) };
  const pairs: Pair[] = [];
  const next = (): readonly [number, number] | null => {
    for (let b = 0; b < before.length; b++) {
      if (!open.before[b]) continue;
      const a = onlyLargest(rows[b], open.after);
      if (a >= 0 && onlyLargest(columns[a], open.before) === b) return [b, a];
    }
    return null;
  };
  for (let pair = next(); pair; pair = next()) {
    const [b, a] = pair;
    open.before[b] = open.after[a] = false;
    pairs.push([before[b], after[a]]);
  }
  return pairs;
}

/**
 * Finds partners among records that share a key: those that are most like each other. What then
 * remains on one side only has come or gone; what remains on both sides is in doubt.
 */
function decideByContent(like: RecordLikeness): (group: KeyGroup) => Verdict {
  return (group) => {
    if (group.before.length * group.after.length > MOST_PAIRS) return doubtOf(group, "several");
    const pairs = pairNearest(group, like);
    const taken = {
      before: new Set(pairs.map(([b]) => b)),
      after: new Set(pairs.map(([, a]) => a)),
    };
    const left: KeyGroup = {
      before: group.before.filter((record) => !taken.before.has(record)),
      after: group.after.filter((record) => !taken.after.has(record)),
    };
    const isOpen = left.before.length > 0 && left.after.length > 0;
    return { pairs, ...(isOpen ? doubtOf(left, "several") : {}) };
  };
}

/** What the records of a ledger without people, or of people without numbers, are told apart by. */
export interface LedgerKeys {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/**
 * Finds the records of one edition again in another: those with the same in every cell; by ID number; by name, month of birth and unit,
 * also where a number was put right; by name and month of birth where the unit is another; by name
 * and unit; and, in ledgers that hold no people, by the columns that tell records apart. The same
 * name and unit with two valid numbers and two months of birth is left to people.
 */
export function matchEditions(
  before: Subjects,
  after: Subjects,
  ledgerKeys: LedgerKeys,
  like: RecordLikeness
): Matching {
  const byContent = decideByContent(like);
  const keysOf = (subjects: Subjects) =>
    subjects === before ? ledgerKeys.before : ledgerKeys.after;
  const wholeOf = (subjects: Subjects) =>
    subjects === before ? like.wholeBefore : like.wholeAfter;
  const stages: readonly Stage[] = [
    // Whole records are put together only for those whose number does not tell them apart.
    { by: "id", keyOf: keys.id, decide: pairOnly },
    {
      by: "whole",
      keyOf: (subjects, i) => wholeOf(subjects)(i),
      decide: (group) => ({ pairs: pairInOrder(group) }),
    },
    { by: "id", keyOf: keys.id, decide: byContent },
    { by: "name-birth-unit", keyOf: keys.nameBirthUnit, decide: byContent },
    { by: "name-birth", keyOf: keys.nameBirth, decide: decideByNumbers(before, after) },
    {
      by: "name-unit",
      keyOf: keys.nameUnit,
      decide(group) {
        const isPair = group.before.length === 1 && group.after.length === 1;
        const open = withoutStrangers(group, before, after);
        if (open.before.length > 0 && open.after.length > 0) return byContent(open);
        return isPair ? doubtOf(group, "other-id") : {};
      },
    },
    { by: "key", keyOf: (subjects, i) => keysOf(subjects)[i], decide: byContent },
  ];
  return matchInStages(before, after, stages);
}
