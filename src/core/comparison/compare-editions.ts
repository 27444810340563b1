import type { LedgerKind } from "../ledgers/field";
import type { PersonRef } from "../ledgers/person-ref";
import type { LedgerTable, Term } from "../ledgers/table";
import type { LedgerColumn } from "./columns-of";
import { columnsOf, pairColumns } from "./columns-of";
import { matchEditions } from "./edition-matching";
import { ledgerKeysOf } from "./ledger-keys";
import type { DoubtReason, MatchBasis } from "./matching";
import type { CellChange, RecordDifferences } from "./record-differences";
import { readerOf, recordDifferences } from "./record-differences";
import type { RecordSubjects } from "./record-subjects";
import { recordSubjects } from "./record-subjects";
import { shownText } from "./shown-text";

/** A record that both editions have, with other cells. */
export interface ChangedRecord {
  readonly before: PersonRef;
  readonly after: PersonRef;
  readonly by: MatchBasis;
  readonly changes: readonly CellChange[];
}

/** Records of which it is not certain which is which. */
export interface RecordDoubt {
  readonly before: readonly PersonRef[];
  readonly after: readonly PersonRef[];
  readonly reason: DoubtReason;
}

/** A column that has come or gone, and the sheet that has it. */
export interface SheetColumn {
  readonly table: LedgerTable;
  readonly column: LedgerColumn;
}

/** The sheets of one kind, in one term, of both editions. */
export interface LedgerComparison {
  readonly kind: LedgerKind;
  readonly term: Term;
  readonly before: readonly LedgerTable[];
  readonly after: readonly LedgerTable[];
  readonly columnsAdded: readonly SheetColumn[];
  readonly columnsRemoved: readonly SheetColumn[];
  readonly added: readonly PersonRef[];
  readonly removed: readonly PersonRef[];
  /** In the order of the later edition. */
  readonly changed: readonly ChangedRecord[];
  readonly unchanged: number;
  readonly doubts: readonly RecordDoubt[];
}

/** Two editions held against each other. */
export interface EditionComparison {
  readonly ledgers: readonly LedgerComparison[];
  /** Sheets of a kind that the other edition has none of. */
  readonly onlyBefore: readonly LedgerTable[];
  readonly onlyAfter: readonly LedgerTable[];
}

/**
 * The sheets of both editions that are one: of the same name, else the only ones left. Of sheets that
 * were split or put together no columns are compared.
 */
function pairSheets(
  before: readonly LedgerTable[],
  after: readonly LedgerTable[]
): (readonly [LedgerTable, LedgerTable])[] {
  const nameOf = ({ sheet }: LedgerTable) => sheet.trim().toLowerCase();
  const earlier = new Map(before.map((table) => [nameOf(table), table]));
  const pairs: (readonly [LedgerTable, LedgerTable])[] = [];
  const rest: LedgerTable[] = [];
  for (const table of after) {
    const partner = earlier.get(nameOf(table));
    if (partner) {
      pairs.push([partner, table]);
      earlier.delete(nameOf(table));
    } else rest.push(table);
  }
  const left = [...earlier.values()];
  if (left.length === 1 && rest.length === 1) pairs.push([left[0], rest[0]]);
  return pairs;
}

/** The comparer of each pair of sheets, made when a record of the one is first held against one of the other. */
function comparers(): (before: LedgerTable, after: LedgerTable) => RecordDifferences {
  const known = new Map<LedgerTable, Map<LedgerTable, RecordDifferences>>();
  return (before, after) => {
    let of = known.get(before);
    if (!of) known.set(before, (of = new Map<LedgerTable, RecordDifferences>()));
    let comparer = of.get(after);
    if (!comparer) of.set(after, (comparer = recordDifferences(before, after)));
    return comparer;
  };
}

/** The content of a whole record, in the columns that every sheet has. */
function wholeRecord(tables: readonly LedgerTable[]): (ref: PersonRef) => string {
  const keySets = tables.map((table) => new Set(columnsOf(table).map(({ key }) => key)));
  const common = columnsOf(tables[0])
    .map(({ key }) => key)
    .filter((key) => keySets.every((keys) => keys.has(key)));
  const readers = new Map(
    tables.map((table) => {
      const byKey = new Map(columnsOf(table).map((column) => [column.key, column]));
      return [table, common.map((key) => readerOf(table, byKey.get(key)!))] as const;
    })
  );
  return ({ table, record }) =>
    readers
      .get(table)!
      .map(({ value, format }) => shownText(value(record), format(record)))
      .join("\n");
}

function compareLedger(
  before: readonly LedgerTable[],
  after: readonly LedgerTable[]
): LedgerComparison {
  const [was, is] = [recordSubjects(before), recordSubjects(after)];
  const comparerOf = comparers();
  const whole = wholeRecord([...before, ...after]);
  const at =
    ({ numbers }: RecordSubjects) =>
    (i: number) =>
      numbers.at(i);
  const [beforeAt, afterAt] = [at(was), at(is)];
  const matching = matchEditions(
    was,
    is,
    { before: before.flatMap(ledgerKeysOf), after: after.flatMap(ledgerKeysOf) },
    {
      wholeBefore: (i) => whole(beforeAt(i)),
      wholeAfter: (i) => whole(afterAt(i)),
      likeness(b, a) {
        const [one, other] = [beforeAt(b), afterAt(a)];
        return comparerOf(one.table, other.table).likeness(one.record, other.record);
      },
    }
  );
  const changed = matching.matches.flatMap((match): ChangedRecord[] => {
    const [one, other] = [beforeAt(match.before), afterAt(match.after)];
    const changes = comparerOf(one.table, other.table).changes(one.record, other.record);
    return changes.length === 0 ? [] : [{ before: one, after: other, by: match.by, changes }];
  });
  const pairs = pairSheets(before, after);
  return {
    kind: before[0].kind,
    term: before[0].term,
    before,
    after,
    columnsAdded: pairs.flatMap(([one, table]) =>
      pairColumns(one, table).onlyAfter.map((column) => ({ table, column }))
    ),
    columnsRemoved: pairs.flatMap(([table, other]) =>
      pairColumns(table, other).onlyBefore.map((column) => ({ table, column }))
    ),
    added: matching.onlyAfter.map(afterAt),
    removed: matching.onlyBefore.map(beforeAt),
    changed,
    unchanged: matching.matches.length - changed.length,
    doubts: matching.doubts.map((doubt) => ({
      before: doubt.before.map(beforeAt),
      after: doubt.after.map(afterAt),
      reason: doubt.reason,
    })),
  };
}

/** Sheets by kind and term, in the order in which they are met. */
function byLedger(tables: readonly LedgerTable[]): Map<string, LedgerTable[]> {
  const groups = new Map<string, LedgerTable[]>();
  for (const table of tables) {
    const key = `${table.kind.id} ${table.term}`;
    const group = groups.get(key);
    if (group) group.push(table);
    else groups.set(key, [table]);
  }
  return groups;
}

/**
 * Holds two editions of the same ledgers against each other, cell by cell. The sheets of one kind and
 * term belong together on each side, whatever they are called and in whatever order their records
 * stand; running numbers (序号) are not compared.
 */
export function compareEditions(
  before: readonly LedgerTable[],
  after: readonly LedgerTable[]
): EditionComparison {
  const [was, is] = [byLedger(before), byLedger(after)];
  const without = (some: Map<string, LedgerTable[]>, others: Map<string, LedgerTable[]>) =>
    [...some].flatMap(([key, tables]) => (others.has(key) ? [] : tables));
  return {
    ledgers: [...is].flatMap(([key, tables]) => {
      const earlier = was.get(key);
      return earlier ? [compareLedger(earlier, tables)] : [];
    }),
    onlyBefore: without(was, is),
    onlyAfter: without(is, was),
  };
}
