import type { LedgerTable } from "../ledgers/table";
import type { DoubtReason, MatchBasis, Matching } from "./matching";
import { matchInStages } from "./matching";
import { stagesForPeople } from "./same-person";
import type { Body, TermPeople, TermPerson } from "./term-people";
import { termPeople } from "./term-people";
import type { Scope, TermStatus } from "./term-status";
import { hasChangedUnit, isIn, scopes, statusOf } from "./term-status";

/** What became of one person from one term to the next. */
export interface PersonChange {
  /** `null`: not on last term's roster. */
  readonly before: TermPerson | null;
  /** `null`: not on this term's. */
  readonly after: TermPerson | null;
  /** By what he was found again. */
  readonly by: MatchBasis | null;
  /** By scope; `null` where he was in it in neither term, or where the scope cannot be compared. */
  readonly status: Readonly<Record<Scope, TermStatus | null>>;
  /** He serves in another village or community than before (跨村任职). */
  readonly changedUnit: boolean;
}

/**
 * People of whom it is not certain who is who, or of which body. They count neither as new nor as
 * having left or stayed.
 */
export interface TermDoubt {
  readonly before: readonly TermPerson[];
  readonly after: readonly TermPerson[];
  readonly reason: TermDoubtReason;
}

export type TermDoubtReason =
  | DoubtReason
  /** A post cannot be read, so that it is not known of which body somebody is or was. */
  | "post-unknown";

/** Somebody of whom 是否连任 says something else than the rosters of the two terms. */
export interface TermDisagreement {
  readonly change: PersonChange;
  /** Code of the table `term`. */
  readonly written: string;
}

/** Two terms held against each other. */
export interface TermComparison {
  /**
   * What can be compared, the widest first: a body that one of the two terms' rosters does not name
   * a single member of was not recorded, and nobody is new to it or has left it.
   */
  readonly scopes: readonly Scope[];
  /** The bodies that were not recorded, and in which term. */
  readonly unrecorded: readonly { readonly body: Body; readonly term: "before" | "after" }[];
  /** Everybody of this term in the order of its rosters, then those who have left. */
  readonly people: readonly PersonChange[];
  readonly doubts: readonly TermDoubt[];
  readonly disagreements: readonly TermDisagreement[];
  readonly before: TermPeople;
  readonly after: TermPeople;
}

const BODIES: readonly Body[] = ["party", "committee"];

function recordedBodies({ people }: TermPeople): ReadonlySet<Body> {
  return new Set(BODIES.filter((body) => people.some((person) => isIn(person, body))));
}

function comparableScopes(before: ReadonlySet<Body>, after: ReadonlySet<Body>): Scope[] {
  const both = (body: Body) => before.has(body) && after.has(body);
  return scopes.filter((scope) => (scope === "union" ? BODIES.every(both) : both(scope)));
}

/** The status of somebody in everything that can be compared. */
function statuses(
  before: TermPerson | null,
  after: TermPerson | null,
  comparable: readonly Scope[],
  lives: (unit: string) => boolean
): PersonChange["status"] {
  const of = (scope: Scope) =>
    comparable.includes(scope) ? statusOf(before, after, scope, lives) : null;
  return { union: of("union"), party: of("party"), committee: of("committee") };
}

const STATUS_OF_CODE: Readonly<Record<string, TermStatus>> = {
  new: "new",
  "re-elected": "re-elected",
  moved: "moved",
};

/**
 * Where 是否连任 contradicts the rosters in every scope that somebody is in. 届中补选 says nothing of
 * the last roster. Where no roster ever says 转任, 连任 stands for both. Where a body was not
 * recorded, somebody new to the other may well have served before.
 */
function disagreementsOf(people: readonly PersonChange[], isWhole: boolean): TermDisagreement[] {
  const tellsMoved = people.some(({ after }) => after?.written.includes("moved"));
  const agrees = (code: string, status: TermStatus): boolean => {
    const written = STATUS_OF_CODE[code];
    if (written === undefined || written === status) return true;
    if (written === "re-elected" && status === "moved") return !tellsMoved;
    return written !== "new" && status === "new" && !isWhole;
  };
  return people.flatMap((change): TermDisagreement[] => {
    const found = Object.values(change.status).filter((status) => status !== null);
    if (!change.after || found.length === 0) return [];
    return change.after.written
      .filter((code) => !found.some((status) => agrees(code, status)))
      .map((written) => ({ change, written }));
  });
}

function unrecordedBodies(
  recorded: Readonly<Record<"before" | "after", ReadonlySet<Body>>>
): TermComparison["unrecorded"] {
  return BODIES.flatMap((body) =>
    (["before", "after"] as const).flatMap((term) => {
      const other = term === "before" ? "after" : "before";
      return recorded[other].has(body) && !recorded[term].has(body) ? [{ body, term }] : [];
    })
  );
}

interface Found {
  readonly before: TermPerson | null;
  readonly after: TermPerson | null;
  readonly by: MatchBasis | null;
}

/** Everybody who is not in doubt, those of this term in their order, then those who are no longer there. */
function foundPeople(
  { people: before }: TermPeople,
  { people: after }: TermPeople,
  matching: Matching
): Found[] {
  const partners = new Map(matching.matches.map((match) => [match.after, match]));
  const present = [...partners.keys(), ...matching.onlyAfter].sort((a, b) => a - b);
  return [
    ...present.map((at): Found => {
      const match = partners.get(at);
      return {
        before: match ? before[match.before] : null,
        after: after[at],
        by: match?.by ?? null,
      };
    }),
    ...matching.onlyBefore.map((at): Found => ({ before: before[at], after: null, by: null })),
  ];
}

function isPostUnknown({ before, after }: Found): boolean {
  return before?.isPostUnknown === true || after?.isPostUnknown === true;
}

const listOf = <T>(one: T | null): T[] => (one === null ? [] : [one]);

/** Holds the rosters of two terms against each other, person by person. */
export function compareTerms(
  previous: readonly LedgerTable[],
  current: readonly LedgerTable[]
): TermComparison {
  const before = termPeople(previous);
  const after = termPeople(current);
  const recorded = { before: recordedBodies(before), after: recordedBodies(after) };
  const comparable = comparableScopes(recorded.before, recorded.after);
  const unrecorded = unrecordedBodies(recorded);
  const livingUnits = new Set(after.people.flatMap(({ units }) => units.map(({ key }) => key)));
  const lives = (unit: string) => livingUnits.has(unit);
  const stages = stagesForPeople(before.subjects, after.subjects);
  const matching = matchInStages(before.subjects, after.subjects, stages);
  const found = foundPeople(before, after, matching);
  const people = found
    .filter((one) => !isPostUnknown(one))
    .map((one): PersonChange => ({
      ...one,
      status: statuses(one.before, one.after, comparable, lives),
      changedUnit:
        one.before !== null && one.after !== null && hasChangedUnit(one.before, one.after, lives),
    }));
  return {
    scopes: comparable,
    unrecorded,
    people,
    doubts: [
      ...matching.doubts.map(({ before: b, after: a, reason }) => ({
        before: b.map((i) => before.people[i]),
        after: a.map((i) => after.people[i]),
        reason,
      })),
      ...found.filter(isPostUnknown).map((one) => ({
        before: listOf(one.before),
        after: listOf(one.after),
        reason: "post-unknown" as const,
      })),
    ],
    disagreements: disagreementsOf(people, unrecorded.length === 0),
    before,
    after,
  };
}
