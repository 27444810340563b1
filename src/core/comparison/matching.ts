/** By what two records, or two people, were taken for the same. */
export type MatchBasis =
  /** Every cell. */
  | "whole"
  /** One ID number. */
  | "id"
  /** Name, month of birth and unit. */
  | "name-birth-unit"
  /** Name and month of birth, in two units. */
  | "name-birth"
  /** Name and unit, where a month of birth is missing or another. */
  | "name-unit"
  /** The columns by which a ledger without people tells its records apart. */
  | "key";

/** Why a match is left to people. */
export type DoubtReason =
  /** More than one could be meant. */
  | "several"
  /** The same name and unit, but two valid ID numbers. */
  | "other-id"
  /** The same name and unit, but two months of birth. */
  | "other-birth";

/** What is matched by, by number of the record or person. */
export interface Subjects {
  readonly count: number;
  /** Equal for one ID number, however it was typed; "" where it is not known. */
  readonly id: readonly string[];
  readonly name: readonly string[];
  /** `YYYYMM`; 0 where it is not known. */
  readonly birthMonth: ArrayLike<number>;
  readonly unit: readonly string[];
}

/** Two that are the same. */
export interface Match {
  readonly before: number;
  readonly after: number;
  readonly by: MatchBasis;
}

/** Some of which it is not certain who is who; each could be each of the other side. */
export interface Doubt {
  readonly before: readonly number[];
  readonly after: readonly number[];
  readonly reason: DoubtReason;
}

export interface Matching {
  readonly matches: readonly Match[];
  readonly doubts: readonly Doubt[];
  /** Without a partner, in order. */
  readonly onlyBefore: readonly number[];
  readonly onlyAfter: readonly number[];
}

/** Those of both sides that share a key. */
export interface KeyGroup {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/** What becomes of a group: nothing, or matches and what remains in doubt. */
export interface Verdict {
  readonly pairs?: readonly (readonly [before: number, after: number])[];
  readonly doubt?: Doubt;
}

/** One way of finding partners, over those that have none yet. */
export interface Stage {
  readonly by: MatchBasis;
  /** "" takes no part. */
  readonly keyOf: (subjects: Subjects, i: number) => string;
  readonly decide: (group: KeyGroup) => Verdict;
}

/** Matches two sides stage by stage; what a stage has settled or doubted, later ones leave alone. */
export function matchInStages(
  before: Subjects,
  after: Subjects,
  stages: readonly Stage[]
): Matching {
  const settled = { before: new Uint8Array(before.count), after: new Uint8Array(after.count) };
  const matches: Match[] = [];
  const doubts: Doubt[] = [];
  for (const { by, keyOf, decide } of stages) {
    for (const group of groupsOf(before, after, settled, keyOf)) {
      const { pairs = [], doubt } = decide(group);
      for (const [b, a] of pairs) {
        matches.push({ before: b, after: a, by });
        settled.before[b] = settled.after[a] = 1;
      }
      if (!doubt) continue;
      doubts.push(doubt);
      for (const b of doubt.before) settled.before[b] = 1;
      for (const a of doubt.after) settled.after[a] = 1;
    }
  }
  return {
    matches: matches.sort((one, other) => one.after - other.after),
    doubts,
    onlyBefore: rest(settled.before),
    onlyAfter: rest(settled.after),
  };
}

/** Groups with somebody on both sides. */
function groupsOf(
  before: Subjects,
  after: Subjects,
  settled: { readonly before: Uint8Array; readonly after: Uint8Array },
  keyOf: Stage["keyOf"]
): KeyGroup[] {
  const groups = new Map<string, { before: number[]; after: number[] }>();
  for (let i = 0; i < before.count; i++) {
    if (settled.before[i] !== 0) continue;
    const key = keyOf(before, i);
    if (key === "") continue;
    const group = groups.get(key);
    if (group) group.before.push(i);
    else groups.set(key, { before: [i], after: [] });
  }
  if (groups.size === 0) return [];
  for (let i = 0; i < after.count; i++) {
    if (settled.after[i] === 0) groups.get(keyOf(after, i))?.after.push(i);
  }
  return [...groups.values()].filter((group) => group.after.length > 0);
}

function rest(settled: Uint8Array): number[] {
  const numbers: number[] = [];
  for (let i = 0; i < settled.length; i++) if (settled[i] === 0) numbers.push(i);
  return numbers;
}

const joined = (...parts: readonly (string | number)[]): string => parts.join("\n");

/** Keys by which people are looked for; "" where one of the parts is not known. */
export const keys = {
  id: ({ id }: Subjects, i: number): string => id[i],
  nameBirthUnit: ({ name, birthMonth, unit }: Subjects, i: number): string =>
    name[i] === "" || birthMonth[i] === 0 || unit[i] === ""
      ? ""
      : joined(name[i], birthMonth[i], unit[i]),
  nameBirth: ({ name, birthMonth }: Subjects, i: number): string =>
    name[i] === "" || birthMonth[i] === 0 ? "" : joined(name[i], birthMonth[i]),
  nameUnit: ({ name, unit }: Subjects, i: number): string =>
    name[i] === "" || unit[i] === "" ? "" : joined(name[i], unit[i]),
} as const;
