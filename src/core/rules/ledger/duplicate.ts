import type { LedgerTable } from "../../ledgers/table";
import type { Reporter, WorkbookRule } from "../rule";
import type { EqualRecord } from "../common/equal-records";
import { equalRecords } from "../common/equal-records";
import { checksOf, headerOf } from "../common/ledger-checks";
import { placeSeenFrom } from "../common/person-ref";

/** With fewer records in both, each of them is worth a finding of its own. */
const LEAST_OF_A_COPY = 5;

/** The field at which a repeated record is shown: the first that is not its unit. */
function placeField(table: LedgerTable, fields: readonly string[]): string {
  return fields.find((field) => table.field(field)?.type !== "unit") ?? fields[0];
}

function sheetSeenFrom(from: LedgerTable, to: LedgerTable): string {
  return from.book === to.book ? to.sheet : `${to.book}/${to.sheet}`;
}

/** Repeats by the sheet they stand in and the sheet of the earlier records. */
function byPair(repeats: readonly EqualRecord[]): EqualRecord[][] {
  const pairs = new Map<LedgerTable, Map<LedgerTable, EqualRecord[]>>();
  for (const repeat of repeats) {
    const { table } = repeat.record;
    const beside = pairs.get(table) ?? new Map<LedgerTable, EqualRecord[]>();
    pairs.set(table, beside);
    const list = beside.get(repeat.earlier.table);
    if (list) list.push(repeat);
    else beside.set(repeat.earlier.table, [repeat]);
  }
  return [...pairs.values()].flatMap((beside) => [...beside.values()]);
}

function reportPair(
  repeats: readonly EqualRecord[],
  fields: readonly string[],
  report: Reporter
): void {
  const { table } = repeats[0].record;
  const other = repeats[0].earlier.table;
  const columns = fields.map((field) => headerOf(table, field)).join("、");
  if (table !== other && repeats.length >= LEAST_OF_A_COPY && repeats.length * 2 > table.count) {
    report.sheet(table, {
      params: {
        variant: "copy",
        columns,
        count: repeats.length,
        records: table.count,
        other: sheetSeenFrom(table, other),
      },
    });
    return;
  }
  const field = placeField(table, fields);
  for (const { record, earlier } of repeats) {
    report.cell(table, record.record, field, {
      params: { variant: "record", columns, place: placeSeenFrom(record, earlier, field) },
    });
  }
}

/**
 * Records of one kind of ledger that agree in the fields by which its kind tells records apart; a
 * sheet that repeats most of another one is told once.
 */
export const ledgerDuplicate: WorkbookRule = {
  id: "ledger/duplicate",
  severity: "warning",
  scope: "workbook",
  ledgers: ["ledgers"],
  needs: [],
  check(tables, _context, report) {
    for (const { fields } of checksOf(tables[0], "unique")) {
      for (const repeats of byPair(equalRecords(tables, fields))) {
        reportPair(repeats, fields, report);
      }
    }
  },
};
