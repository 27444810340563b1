import { displayText } from "../../values/cell";
import type { LedgerTable } from "../../ledgers/table";
import type { CivilDate } from "../../values/civil-date";
import type { Reporter, WorkbookRule } from "../rule";
import { headerOf, shownValue } from "../common/ledger-checks";
import { placeSeenFrom } from "../common/person-ref";
import type { Population } from "../common/populations";
import { peopleOf } from "../common/populations";

/** A column of the candidates' ledger that repeats what another ledger has found. */
interface Result {
  readonly field: string;
  readonly from: Population;
  /** The column there, in the same codes. */
  readonly source: string;
}

const candidates: Population = { kind: "candidates", term: "current" };
const results: readonly Result[] = [
  {
    field: "review_result",
    from: { kind: "joint-review", term: "current" },
    source: "conclusion",
  },
  {
    field: "inspection_result",
    from: { kind: "inspection", term: "current" },
    source: "conclusion",
  },
];

function checkResult(
  { field, from, source }: Result,
  tables: readonly LedgerTable[],
  asOf: CivilDate,
  report: Reporter
): void {
  const own = peopleOf(candidates, tables, asOf);
  const ledger = own && peopleOf(from, tables, asOf);
  if (!ledger) return;
  for (const table of own.tables) {
    if (!table.has(field)) continue;
    const codes = table.codes(field);
    for (let record = 0; record < table.count; record++) {
      if (codes[record] < 0) continue;
      const person = { table, record };
      const match = ledger.match(person);
      if (match.is !== "there" || match.by !== "id") continue;
      const found = match.records.filter((one) => one.table.has(source));
      const there = found.map((one) => one.table.codes(source)[one.record]);
      if (there.length === 0 || there.some((code) => code < 0 || code === codes[record])) continue;
      const [first] = found;
      report.cell(table, record, field, {
        params: {
          name: displayText(table.value(record, "name")).trim(),
          column: headerOf(table, field),
          value: shownValue(table, record, field),
          said: shownValue(first.table, first.record, source),
          place: placeSeenFrom(person, first, source),
        },
      });
    }
  }
}

/** What the candidates' ledger says of review and inspection is not what their own ledgers say. */
export const candidateResultDiffers: WorkbookRule = {
  id: "candidate/result-differs",
  severity: "error",
  scope: "workbook",
  across: true,
  ledgers: ["candidates", "joint-review", "inspection"],
  needs: ["name"],
  check(tables, { asOf }, report) {
    for (const result of results) checkResult(result, tables, asOf, report);
  },
};
