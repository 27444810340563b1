import type { CivilDate } from "../values/civil-date";
import { townshipKey } from "../ledgers/unit-name";
import type { LedgerBook } from "../ledgers/recognise";
import type { LedgerTable, Term } from "../ledgers/table";
import { readUnitList } from "../ledgers/unit-list";
import type { Settings } from "../settings/settings";
import type { People, Person } from "../statistics/people";
import { collectPeople } from "../statistics/people";

/** A township with the name it is printed by. */
export interface Township {
  readonly key: string;
  readonly name: string;
}

/** Everything the forms are drawn from. */
export interface ReportData {
  readonly settings: Settings;
  readonly asOf: CivilDate;
  readonly current: People;
  readonly previous: People | null;
  /** In the order of the unit list; townships missing from it follow as they come. */
  readonly townships: readonly Township[];
  /** Villages and communities of the unit list; those of the rosters where there is no list. */
  readonly unitCount: number;
  /** Fields that at least one roster of the current term has. */
  readonly fields: ReadonlySet<string>;
  /** The same of the term before. */
  readonly previousFields: ReadonlySet<string>;
}

function rosters(books: readonly LedgerBook[], term: Term): LedgerTable[] {
  return books
    .flatMap((book) => book.tables)
    .filter((table) => table.kind.id === "members" && table.term === term);
}

function fieldsOf(tables: readonly LedgerTable[]): ReadonlySet<string> {
  return new Set(tables.flatMap((table) => [...table.header.columns.keys()]));
}

function townshipsOf(listed: readonly string[], tables: readonly LedgerTable[]): Township[] {
  const found = new Map<string, Township>();
  const names = [
    ...listed,
    ...tables.flatMap((table) => table.units().groups.map((group) => group.township)),
  ];
  for (const name of names) {
    const key = townshipKey(name);
    if (key !== "" && !found.has(key)) found.set(key, { key, name: name.trim() });
  }
  return [...found.values()];
}

/** Gathers the rosters of both terms, the unit list and the settings. */
export function collectReportData(books: readonly LedgerBook[], settings: Settings): ReportData {
  const current = rosters(books, "current");
  const previous = rosters(books, "previous");
  const unitTable = books.flatMap((book) => book.tables).find((table) => table.kind.id === "units");
  const list = unitTable ? readUnitList(unitTable) : null;
  const people = collectPeople(current, settings.asOf, settings);
  return {
    settings,
    asOf: settings.asOf,
    current: people,
    previous:
      previous.length > 0
        ? collectPeople(previous, settings.previousAsOf || settings.asOf, settings)
        : null,
    townships: townshipsOf(list?.townships ?? [], current),
    unitCount: list?.units.length ?? new Set(people.all.map((person: Person) => person.unit)).size,
    fields: fieldsOf(current),
    previousFields: fieldsOf(previous),
  };
}
