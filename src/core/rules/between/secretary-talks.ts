import { indexOfCode } from "../../codes/code-table";
import { codeTable } from "../../codes/code-tables";
import type { LedgerTable } from "../../ledgers/table";
import type { UnitList } from "../../ledgers/unit-list";
import { townshipKey } from "../../ledgers/unit-name";
import { displayText } from "../../values/cell";
import type { WorkbookRule } from "../rule";

const NAMES_TOLD = 10;

interface Covered {
  /** Townships of which anybody was talked to. */
  readonly any: ReadonlySet<string>;
  /** Those whose 党(工)委书记 was. */
  readonly secretary: ReadonlySet<string>;
}

function coveredBy(tables: readonly LedgerTable[]): Covered {
  const any = new Set<string>();
  const secretary = new Set<string>();
  for (const table of tables) {
    const codes = table.codes("subject_kind");
    const wanted = indexOfCode(codeTable(table.field("subject_kind")!.codes!), "secretary");
    const townships = table.filledUnits("township");
    for (let i = 0; i < table.count; i++) {
      const key = townshipKey(displayText(townships[i] ?? null));
      if (key === "") continue;
      any.add(key);
      if (codes[i] === wanted) secretary.add(key);
    }
  }
  return { any, secretary };
}

/** A ledger of one township answers for it alone; one of several answers for the whole list. */
function missing({ townships }: UnitList, { any, secretary }: Covered): string[] {
  return townships.filter((name) => {
    const key = townshipKey(name);
    return !secretary.has(key) && (any.size > 1 || any.has(key));
  });
}

/** Townships of the unit list whose 党(工)委书记 has not been talked to: one finding for all of them. */
export const talkSecretaryMissing: WorkbookRule = {
  id: "talk/secretary-missing",
  severity: "warning",
  scope: "workbook",
  ledgers: ["talks"],
  needs: ["subject_kind", "township"],
  check(tables, { units }, report) {
    if (!units || tables[0].term !== "current") return;
    const names = missing(units, coveredBy(tables));
    if (names.length === 0) return;
    report.sheet(tables[0], {
      params: {
        count: names.length,
        total: units.townships.length,
        townships: names.slice(0, NAMES_TOLD).join("、") + (names.length > NAMES_TOLD ? "…" : ""),
      },
    });
  },
};
