import { displayText } from "../values/cell";
import { committeePosts } from "../codes/committee-posts";
import { partyPosts } from "../codes/party-posts";
import { terms } from "../codes/term";
import type { PersonRef } from "../ledgers/person-ref";
import type { LedgerTable } from "../ledgers/table";
import { isNameless } from "../ledgers/unit-groups";
import { townshipKey } from "../ledgers/unit-name";
import type { Subjects } from "./matching";
import { recordSubjects } from "./record-subjects";

/** The two bodies whose members a changeover elects. */
export type Body = "party" | "committee";

/**
 * What somebody is in a body. Members are one level, whatever duties they share out among themselves;
 * so are deputies.
 */
export type PostLevel = "head" | "deputy" | "discipline-secretary" | "member";

/** Where somebody stands in a body. */
export interface Seat {
  /** Comparison key of the unit; "" where the roster does not tell it. */
  readonly unit: string;
  readonly level: PostLevel;
}

/** One person of one term, with all his records. */
export interface TermPerson {
  readonly records: readonly PersonRef[];
  /** Units of the records, each once: key and names as written. */
  readonly units: readonly TermUnit[];
  readonly seats: Readonly<Record<Body, readonly Seat[]>>;
  /** No post could be read, but he is no member of another body either. */
  readonly isPostUnknown: boolean;
  /** Codes of 是否连任 in his records. */
  readonly written: readonly string[];
}

export interface TermUnit {
  readonly key: string;
  readonly township: string;
  readonly townshipKey: string;
  readonly village: string;
}

/** The people of one term. */
export interface TermPeople {
  readonly people: readonly TermPerson[];
  readonly subjects: Subjects;
}

const LEVELS: Readonly<Record<string, PostLevel>> = {
  secretary: "head",
  director: "head",
  "full-time-deputy-secretary": "deputy",
  "deputy-secretary": "deputy",
  "deputy-director": "deputy",
  "discipline-secretary": "discipline-secretary",
};

const TABLES = { party: partyPosts, committee: committeePosts } as const;

/** The level of a post in its body; `null` for an index below 0, which is no post. */
export function postLevel(body: Body, post: number): PostLevel | null {
  return post < 0 ? null : (LEVELS[TABLES[body].entries[post].code] ?? "member");
}

function unitOf({ table, record }: PersonRef): TermUnit {
  const { groupOf, groups } = table.units();
  const group = groups[groupOf[record]];
  const { township, village } = group;
  const key = isNameless(group) ? "" : group.key;
  return { key, township, townshipKey: townshipKey(township), village };
}

function writtenTerm({ table, record }: PersonRef): string[] {
  if (!table.has("incumbent")) return [];
  const code = table.codes("incumbent")[record];
  return code < 0 ? [] : [terms.entries[code].code];
}

function hasOtherPostOnly({ table, record }: PersonRef): boolean {
  const posts = table.posts();
  return posts.supervision[record] >= 0 && posts.unread[record] === 0;
}

function personOf(records: readonly PersonRef[]): TermPerson {
  const units = new Map<string, TermUnit>();
  const seats: Record<Body, Seat[]> = { party: [], committee: [] };
  for (const ref of records) {
    const unit = unitOf(ref);
    if (!units.has(unit.key)) units.set(unit.key, unit);
    const posts = ref.table.posts();
    for (const body of ["party", "committee"] as const) {
      const level = postLevel(body, posts[body][ref.record]);
      const isKnown = seats[body].some((seat) => seat.unit === unit.key && seat.level === level);
      if (level && !isKnown) seats[body].push({ unit: unit.key, level });
    }
  }
  return {
    records,
    units: [...units.values()],
    seats,
    isPostUnknown:
      seats.party.length === 0 && seats.committee.length === 0 && !records.every(hasOtherPostOnly),
    written: [...new Set(records.flatMap(writtenTerm))],
  };
}

/** The numbers that stand at one name only; at two names one of them is wrong, and it is not known which. */
function ownIds({ count, id, name }: Subjects): readonly string[] {
  const nameOf = new Map<string, string>();
  const shared = new Set<string>();
  for (let i = 0; i < count; i++) {
    if (id[i] === "" || name[i] === "") continue;
    const known = nameOf.get(id[i]);
    if (known === undefined) nameOf.set(id[i], name[i]);
    else if (known !== name[i]) shared.add(id[i]);
  }
  return shared.size === 0 ? id : id.map((one) => (shared.has(one) ? "" : one));
}

/** Records that are one person, each group ascending, in the order of the first ones. */
function groupRecords({ count, id, name, birthMonth, unit }: Subjects): number[][] {
  const groups: number[][] = [];
  const byId = new Map<string, number[]>();
  const byName = new Map<string, number[][]>();
  const open = (i: number): number[] => {
    const group = [i];
    groups.push(group);
    const key = nameKey(i);
    if (key === "") return group;
    const namesakes = byName.get(key);
    if (namesakes) namesakes.push(group);
    else byName.set(key, [group]);
    return group;
  };
  const nameKey = (i: number): string =>
    name[i] === "" || birthMonth[i] === 0 ? "" : [name[i], birthMonth[i], unit[i]].join("\n");
  for (let i = 0; i < count; i++) {
    if (id[i] === "") continue;
    const known = byId.get(id[i]);
    if (known) known.push(i);
    else byId.set(id[i], open(i));
  }
  for (let i = 0; i < count; i++) {
    if (id[i] !== "") continue;
    const namesakes = byName.get(nameKey(i)) ?? [];
    if (namesakes.length === 1) namesakes[0].push(i);
    else open(i);
  }
  for (const group of groups) group.sort((a, b) => a - b);
  return groups.sort(([one], [other]) => one - other);
}

/**
 * Puts the records of one term together person by person: those with one name and ID number, and a record
 * without a valid number with the one person of its unit who has its name and month of birth.
 */
export function termPeople(tables: readonly LedgerTable[]): TermPeople {
  const records = recordSubjects(tables);
  const subjects = { ...records, id: ownIds(records) };
  const groups = groupRecords(subjects);
  const lead = groups.map((group) => group.find((i) => subjects.id[i] !== "") ?? group[0]);
  return {
    people: groups.map((group) => personOf(group.map((i) => subjects.numbers.at(i)))),
    subjects: {
      count: lead.length,
      id: lead.map((i) => subjects.id[i]),
      name: lead.map((i) => subjects.name[i]),
      birthMonth: lead.map((i) => subjects.birthMonth[i]),
      unit: lead.map((i) => subjects.unit[i]),
    },
  };
}

/** The name of a person as the roster writes it, white space at its ends aside. */
export function nameText({ records: [{ table, record }] }: TermPerson): string {
  return displayText(table.value(record, "name")).trim();
}
