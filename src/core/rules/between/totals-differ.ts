import { NumberStatus } from "../../ledgers/columns";
import type { LedgerTable } from "../../ledgers/table";
import type { CivilDate } from "../../values/civil-date";
import type { WorkbookRule } from "../rule";
import { headerOf } from "../common/ledger-checks";
import type { Population } from "../common/populations";
import { peopleOf, populationLabel, tablesOf } from "../common/populations";
import type { Total } from "./totals";
import { equalTotals } from "./totals";

/** A total as the ledgers have it, and the first sheet that it comes from. */
interface Reckoned {
  readonly table: LedgerTable;
  readonly label: string;
  readonly count: number;
}

/** The sum of a column over sheets; `null` where a sheet lacks it or a cell cannot be read as a whole number. */
function sumOf(tables: readonly LedgerTable[], field: string): number | null {
  let sum = 0;
  for (const table of tables) {
    if (!table.has(field)) return null;
    const { values, status } = table.numbers(field);
    for (let i = 0; i < table.count; i++) {
      if (status[i] === NumberStatus.Blank) continue;
      if (status[i] !== NumberStatus.Ok || !Number.isInteger(values[i])) return null;
      sum += values[i];
    }
  }
  return sum;
}

function populationOf(total: Total): Population {
  return "people" in total ? total.people : total.of;
}

/** `null` where the workbooks have nobody of it: a ledger that is not kept says nothing. */
function reckon(total: Total, all: readonly LedgerTable[], asOf: CivilDate): Reckoned | null {
  const population = populationOf(total);
  const tables = tablesOf(population, all);
  if (tables.length === 0) return null;
  const label = populationLabel(population, tables);
  const found =
    "people" in total
      ? { label, count: peopleOf(population, all, asOf)?.count() ?? 0 }
      : {
          label: `${label}（${headerOf(tables[0], total.sumOf)}）`,
          count: sumOf(tables, total.sumOf) ?? 0,
        };
  return found.count === 0 ? null : { table: tables[0], ...found };
}

/** Numbers of people that should be the same and are not: a reason is asked for, nothing more. */
export const betweenTotalsDiffer: WorkbookRule = {
  id: "between/totals-differ",
  severity: "note",
  scope: "workbook",
  across: true,
  ledgers: [...new Set(equalTotals.flat().map((total) => populationOf(total).kind))],
  needs: [],
  check(tables, { asOf }, report) {
    for (const totals of equalTotals) {
      const there = totals.filter((total) => tablesOf(populationOf(total), tables).length > 0);
      // Before anybody is counted: one total alone differs from nothing.
      if (there.length < 2) continue;
      const reckoned = there.flatMap((total) => reckon(total, tables, asOf) ?? []);
      reckoned.slice(1).forEach((total, i) => {
        const before = reckoned[i];
        if (total.count === before.count) return;
        report.sheet(total.table, {
          params: {
            variant: total.count > before.count ? "more" : "fewer",
            label: total.label,
            count: total.count,
            other: before.label,
            otherCount: before.count,
            difference: Math.abs(total.count - before.count),
          },
        });
      });
    }
  },
};
