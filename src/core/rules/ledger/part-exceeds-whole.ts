import { NumberStatus } from "../../ledgers/columns";
import type { TableRule } from "../rule";
import { checksOf, headerOf, shownValue } from "../common/ledger-checks";

/** A part (其中) that is more than the whole. */
export const ledgerPartExceedsWhole: TableRule = {
  id: "ledger/part-exceeds-whole",
  severity: "error",
  scope: "record",
  ledgers: ["ledgers"],
  needs: [],
  check(table, _context, report) {
    for (const { part, whole } of checksOf(table, "at-most")) {
      if (!table.has(part) || !table.has(whole)) continue;
      const [parts, wholes] = [table.numbers(part), table.numbers(whole)];
      for (let i = 0; i < table.count; i++) {
        if (parts.status[i] !== NumberStatus.Ok || wholes.status[i] !== NumberStatus.Ok) continue;
        if (parts.values[i] <= wholes.values[i]) continue;
        report.cell(table, i, part, {
          params: {
            column: headerOf(table, part),
            value: shownValue(table, i, part),
            wholeColumn: headerOf(table, whole),
            whole: shownValue(table, i, whole),
          },
        });
      }
    }
  },
};
