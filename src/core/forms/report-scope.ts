import type { LedgerBook } from "../ledgers/recognise";
import type { LedgerTable, Term } from "../ledgers/table";
import { townshipKey } from "../ledgers/unit-name";
import type { Settings } from "../settings/settings";
import { MAX_SHEET_NAME } from "../sheets/a1";

/** A sheet of a workbook; without `book` in whichever workbook it stands. */
export interface RosterRef {
  readonly book?: string;
  readonly sheet: string;
}

/** What a report is drawn from, and whom it covers. */
export interface ReportScope {
  /** The township whose own table it is, one row a village; left out: all townships, one row each. */
  readonly township?: string;
  /** Last term's roster; `null`: none; left out: every roster whose sheet name says so. */
  readonly previous?: RosterRef | null;
}

/** A roster that could be this term's or the last one's. */
export interface RosterCandidate {
  readonly book: string;
  readonly sheet: string;
  /** What the sheet's name says. */
  readonly term: Term;
  /** Number of records. */
  readonly count: number;
}

function membersOf(books: readonly LedgerBook[]): LedgerTable[] {
  return books.flatMap(({ tables }) => tables).filter(({ kind }) => kind.id === "members");
}

/** The rosters of the workbooks, from which last term's can be chosen. */
export function rosterCandidates(books: readonly LedgerBook[]): RosterCandidate[] {
  return membersOf(books).map(({ book, sheet, term, count }) => ({ book, sheet, term, count }));
}

/**
 * The rosters of both terms. A sheet that is named as last term's is so whatever its name says, and
 * no other is; where none is to count, those whose names say last term are left out.
 */
export function rostersOf(
  books: readonly LedgerBook[],
  { previous }: ReportScope
): { readonly current: LedgerTable[]; readonly previous: LedgerTable[] } {
  const isNamed = (table: LedgerTable): boolean =>
    previous !== undefined &&
    previous !== null &&
    table.sheet === previous.sheet &&
    (previous.book === undefined || table.book === previous.book);
  const tables = membersOf(books);
  return {
    current: tables.filter((table) => table.term === "current" && !isNamed(table)),
    previous: tables.filter((table) =>
      previous === undefined ? table.term === "previous" : isNamed(table)
    ),
  };
}

/** The settings as a township's own report uses them: it speaks of the township, which reports. */
export function settingsIn(settings: Settings, township: string): Settings {
  return {
    ...settings,
    regionName: settings.regionName + township,
    reportingUnit: township,
  };
}

/** Whether a township of that name is the one that a scope asks for. */
export function isTownship(name: string, scope: ReportScope): boolean {
  return scope.township !== undefined && townshipKey(name) === townshipKey(scope.township);
}

/** The name of a report sheet; that of a township's own report has the township behind it. */
export function sheetNameIn(name: string, township: string | null): string {
  if (township === null) return name;
  const room = MAX_SHEET_NAME - name.length - 2;
  const plain = township.replace(/[[\]:*?/\\]/g, "");
  return `${name}(${[...plain].slice(0, room).join("")})`;
}
