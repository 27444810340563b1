import { displayText } from "../values/cell";
import type { CivilDate } from "../values/civil-date";
import { NO_DATE } from "../values/civil-date";
import { isKnownId } from "../values/id-number";
import { DateStatus } from "../values/parse-date";
import { comparable } from "../values/text";
import type { LedgerTable } from "../ledgers/table";
import type { UnitList } from "../ledgers/unit-list";
import { villageTypeOf } from "../ledgers/unit-list";
import type { HeldPosts } from "../codes/paid-posts";
import { paidShare } from "../codes/paid-posts";
import type { PayPerson } from "./monthly-pay";
import { isCountable, serviceSince } from "./tenure";
import { readPosts } from "../codes/posts";

/** A line of a roster. */
export interface RosterPlace {
  readonly table: LedgerTable;
  readonly record: number;
}

/** What one person is paid for in one unit. */
export interface PaidShareInUnit {
  readonly place: RosterPlace;
  readonly name: string;
  readonly township: string;
  readonly village: string;
  /** 一肩挑, or the names of the paid posts. */
  readonly label: string;
  readonly person: PayPerson;
}

/** The lines of one person in the rosters, and what he may be paid for, unit by unit. */
export interface PaidPerson {
  /** Every line that names a paid post. */
  readonly places: readonly RosterPlace[];
  readonly shares: readonly PaidShareInUnit[];
}

/** A post cell that nothing paid could be read from, though it holds something not understood. */
export interface UnreadPost extends RosterPlace {
  readonly field: string;
  readonly text: string;
}

interface RosterLine extends RosterPlace {
  readonly unit: string;
  /** What each of its post cells says. */
  readonly posts: readonly HeldPosts[];
  readonly unread: UnreadPost | null;
}

/** The post columns of a roster; what is not understood in the last one is nobody's post. */
const POST_FIELDS = ["party_post", "committee_post", "post", "other_post"] as const;

function readLine(table: LedgerTable, record: number): Omit<RosterLine, "unit"> {
  const posts: HeldPosts[] = [];
  let unread: UnreadPost | null = null;
  for (const field of POST_FIELDS) {
    const value = table.value(record, field);
    if (typeof value !== "string") continue;
    const read = readPosts(value, field === "committee_post" ? "committee" : "party");
    posts.push(read);
    if (field !== "other_post" && read.unread.length > 0) {
      unread ??= { table, record, field, text: read.unread.join("、") };
    }
  }
  return { table, record, posts, unread };
}

function isPaid(line: RosterLine): boolean {
  return paidShare(line.posts).categories.length > 0;
}

/** Lines of the same person, recognised by the ID number; a line without one stands for itself. */
function groupByPerson(tables: readonly LedgerTable[]): RosterLine[][] {
  const byId = new Map<string, RosterLine[]>();
  const people: RosterLine[][] = [];
  for (const table of tables) {
    const ids = table.ids();
    const { groupOf, groups } = table.units();
    for (let record = 0; record < table.count; record++) {
      const line = { ...readLine(table, record), unit: groups[groupOf[record]].key };
      const known = isKnownId(ids.status[record]);
      const id = `${ids.keyHigh[record]}/${ids.keyLow[record]}`;
      const lines = known ? byId.get(id) : undefined;
      if (lines) lines.push(line);
      else {
        people.push([line]);
        if (known) byId.set(id, people[people.length - 1]);
      }
    }
  }
  return people;
}

/** The first date of a field among lines that says at least the month. */
function firstDate(lines: readonly RosterPlace[], field: string): CivilDate {
  for (const { table, record } of lines) {
    if (!table.has(field)) continue;
    const { values, status } = table.dates(field);
    if (status[record] === DateStatus.Ok && isCountable(values[record])) return values[record];
  }
  return NO_DATE;
}

function shareOf(
  inUnit: readonly RosterLine[],
  all: readonly RosterLine[],
  units: UnitList | null
): PaidShareInUnit | null {
  const [first] = inUnit.filter(isPaid);
  if (!first) return null;
  const { label, categories } = paidShare(inUnit.flatMap(({ posts }) => posts));
  const { table, record } = first;
  const { township, village, key } = table.units().groups[table.units().groupOf[record]];
  const writtenType = displayText(table.value(record, "village_type"));
  return {
    place: { table, record },
    name: comparable(displayText(table.value(record, "name"))),
    township,
    village,
    label,
    person: {
      categories,
      villageType: villageTypeOf(units, key, writtenType, village),
      inPost: serviceSince(firstDate(inUnit, "post_since")),
      asCadre: serviceSince(firstDate(all, "cadre_since")),
    },
  };
}

/**
 * Everybody in the rosters who holds a paid post, in the order of the rosters. Posts that one
 * person holds in the same unit are put together even when they stand on different lines; posts in
 * different units are separate shares. Nothing is settled here about which share is paid.
 */
export function collectPaidPeople(
  tables: readonly LedgerTable[],
  units: UnitList | null
): { readonly people: readonly PaidPerson[]; readonly unread: readonly UnreadPost[] } {
  const people: PaidPerson[] = [];
  const unread: UnreadPost[] = [];
  for (const lines of groupByPerson(tables)) {
    const shares = [...new Set(lines.map(({ unit }) => unit))].flatMap(
      (unit) =>
        shareOf(
          lines.filter((line) => line.unit === unit),
          lines,
          units
        ) ?? []
    );
    if (shares.length > 0) {
      people.push({ places: lines.filter(isPaid), shares });
    } else {
      unread.push(...lines.flatMap((line) => line.unread ?? []));
    }
  }
  return { people, unread };
}
