import type { CivilDate } from "../values/civil-date";
import { townshipKey } from "../ledgers/unit-name";
import type { LedgerKindId } from "../ledgers/field";
import type { LedgerBook } from "../ledgers/recognise";
import type { LedgerTable } from "../ledgers/table";
import type { UnitList } from "../ledgers/unit-list";
import { readUnitList } from "../ledgers/unit-list";
import type { Settings } from "../settings/settings";
import type { LedgerRecord } from "../statistics/ledger-records";
import { ledgerRecords } from "../statistics/ledger-records";
import type { People, Person } from "../statistics/people";
import { collectPeople } from "../statistics/people";
import type { ReportScope } from "./report-scope";
import type { Form } from "./form";
import { formsIn } from "./defined-forms";
import { isTownship, rostersOf, settingsIn } from "./report-scope";

/** A township, or a village of one, with the name it is printed by. */
export interface ReportPlace {
  readonly key: string;
  readonly name: string;
}

/** Everything the forms are drawn from. */
export interface ReportData {
  /** As the report uses them: in a township's own report, region and reporting unit are the township's. */
  readonly settings: Settings;
  readonly asOf: CivilDate;
  /** Whether a roster of this term holds anybody; without one only the other ledgers can be counted. */
  readonly hasRoster: boolean;
  readonly current: People;
  readonly previous: People | null;
  /** In the order of the unit list; townships missing from it follow as they come. */
  readonly townships: readonly ReportPlace[];
  /** The township whose own report this is; `null`: the report of all. */
  readonly township: string | null;
  /** What the rows of the tables are: the townships, or the villages and communities of the one. */
  readonly rowsBy: RowsBy;
  readonly rows: readonly ReportPlace[];
  /** Villages and communities of the unit list; where there is none, those of the rosters or ledgers. */
  readonly unitCount: number;
  /** Fields that at least one roster of the current term has. */
  readonly fields: ReadonlySet<string>;
  /** The same of the term before. */
  readonly previousFields: ReadonlySet<string>;
  /** Every form that may be drawn: those of the product and those defined in the workbooks. */
  readonly forms: readonly Form[];
  /** Every other ledger of the workbooks: what forms over ledgers are drawn from. */
  readonly ledgers: LedgerData;
}

/** The ledgers that forms count beside the rosters, whichever term their sheets are named after. */
export interface LedgerData {
  /** Records of a kind that the report covers. */
  readonly records: (ledger: LedgerKindId) => readonly LedgerRecord[];
  /** The people of a kind. */
  readonly people: (ledger: LedgerKindId) => readonly Person[];
  /** Fields that at least one sheet of a kind has; `null` where there is no such sheet. */
  readonly fields: (ledger: LedgerKindId) => ReadonlySet<string> | null;
}

/** Ledgers read on first use and kept, as far as the report covers their records. */
function ledgerData(
  books: readonly LedgerBook[],
  settings: Settings,
  isCovered: (placed: Pick<Person, "township">) => boolean
): LedgerData {
  const tablesOf = (ledger: LedgerKindId) =>
    books.flatMap(({ tables }) => tables).filter(({ kind }) => kind.id === ledger);
  const keep = <T>(make: (ledger: LedgerKindId) => T) => {
    const known = new Map<LedgerKindId, T>();
    return (ledger: LedgerKindId): T => {
      if (!known.has(ledger)) known.set(ledger, make(ledger));
      return known.get(ledger)!;
    };
  };
  return {
    records: keep((ledger) => ledgerRecords(tablesOf(ledger)).filter(isCovered)),
    people: keep((ledger) =>
      collectPeople(tablesOf(ledger), settings.asOf, settings).all.filter(isCovered)
    ),
    fields: keep((ledger) => {
      const tables = tablesOf(ledger);
      return tables.length === 0 ? null : fieldsOf(tables);
    }),
  };
}

export type RowsBy = "township" | "unit";

/** The key of the row that a person or record is counted in; no row has that of one whose place is not known. */
export function rowKeyOf(
  placed: Pick<Person | LedgerRecord, "township" | "unit">,
  rowsBy: RowsBy
): string {
  return rowsBy === "township" ? placed.township : placed.unit;
}

function fieldsOf(tables: readonly LedgerTable[]): ReadonlySet<string> {
  return new Set(tables.flatMap((table) => [...table.header.columns.keys()]));
}

function hasPeople(rosters: readonly LedgerTable[]): boolean {
  return rosters.some(({ count }) => count > 0);
}

/** The sheets whose places the report has rows for: the rosters of this term; without any, the other ledgers. */
function placingTables(
  books: readonly LedgerBook[],
  rosters: readonly LedgerTable[]
): readonly LedgerTable[] {
  if (hasPeople(rosters)) return rosters;
  return books
    .flatMap(({ tables }) => tables)
    .filter(({ kind: { id, families = [] } }) => id !== "members" && families.includes("ledgers"))
    .filter((table) => table.has("township"));
}

function townshipsOf(list: UnitList | null, tables: readonly LedgerTable[]): ReportPlace[] {
  const found = new Map<string, ReportPlace>();
  const names = [
    ...(list?.townships ?? []),
    ...tables.flatMap((table) => table.units().groups.map((group) => group.township)),
  ];
  for (const name of names) {
    const key = townshipKey(name);
    if (key !== "" && !found.has(key)) found.set(key, { key, name: name.trim() });
  }
  return [...found.values()];
}

/** Villages and communities of a township, those of the list first. */
function unitsOf(
  list: UnitList | null,
  tables: readonly LedgerTable[],
  scope: ReportScope
): ReportPlace[] {
  const found = new Map<string, ReportPlace>();
  const units = [...(list?.units ?? []), ...tables.flatMap((table) => table.units().groups)];
  for (const { township, village, key } of units) {
    const isOurs = isTownship(township, scope) && village !== "";
    if (isOurs && !found.has(key)) found.set(key, { key, name: village });
  }
  return [...found.values()];
}

function listedUnits(list: UnitList, scope: ReportScope): number {
  return scope.township === undefined
    ? list.units.length
    : list.units.filter(({ township }) => isTownship(township, scope)).length;
}

/** The units that people are of; without any people those that the sheets name. */
function countUnits(
  people: readonly Person[],
  placing: readonly LedgerTable[],
  scope: ReportScope
): number {
  if (people.length > 0) return new Set(people.map(({ unit }) => unit)).size;
  const groups = placing.flatMap((table) => table.units().groups);
  const covered = groups.filter(
    ({ township, village }) =>
      village !== "" && (scope.township === undefined || isTownship(township, scope))
  );
  return new Set(covered.map(({ key }) => key)).size;
}

/**
 * Gathers the rosters of both terms, the unit list and the settings, for all townships or for the
 * one that the scope names. A township that nobody knows has a report without people.
 */
export function collectReportData(
  books: readonly LedgerBook[],
  settings: Settings,
  scope: ReportScope = {}
): ReportData {
  const { current, previous } = rostersOf(books, scope);
  const unitTable = books.flatMap((book) => book.tables).find((table) => table.kind.id === "units");
  const list = unitTable ? readUnitList(unitTable) : null;
  const isAll = scope.township === undefined;
  const covered = townshipKey(scope.township ?? "");
  const isCovered = ({ township }: Pick<Person, "township">): boolean =>
    isAll || township === covered;
  const peopleOf = (tables: readonly LedgerTable[], asOf: CivilDate): People => ({
    asOf,
    all: collectPeople(tables, asOf, settings).all.filter(isCovered),
  });
  const people = peopleOf(current, settings.asOf);
  const placing = placingTables(books, current);
  const all = townshipsOf(list, placing);
  const townships = isAll ? all : all.filter(({ name }) => isTownship(name, scope));
  const township = isAll ? null : (townships[0]?.name ?? scope.township.trim());
  return {
    settings: township === null ? settings : settingsIn(settings, township),
    asOf: settings.asOf,
    hasRoster: hasPeople(current),
    current: people,
    previous:
      previous.length > 0 ? peopleOf(previous, settings.previousAsOf || settings.asOf) : null,
    townships,
    township,
    rowsBy: isAll ? "township" : "unit",
    rows: isAll ? townships : unitsOf(list, placing, scope),
    unitCount: list ? listedUnits(list, scope) : countUnits(people.all, placing, scope),
    fields: fieldsOf(current),
    previousFields: fieldsOf(previous),
    forms: formsIn(books),
    ledgers: ledgerData(books, settings, isCovered),
  };
}
