import { displayText } from "../../values/cell";
import { FULL_WIDTH, tidy } from "../../values/text";
import type { TableRule } from "../rule";
import { oddCellsOf } from "../shared/odd-cells";

/** Full-width digits, letters and signs where half width is meant; Chinese punctuation is not meant. */
export const textFullWidth: TableRule = {
  id: "text/full-width",
  severity: "note",
  scope: "cell",
  ledgers: ["members", "units", "settings", "pay-policy"],
  needs: [],
  check(table, _context, report) {
    for (const { record, field, flaws } of oddCellsOf(table).flaws) {
      if (flaws !== FULL_WIDTH) continue;
      const after = tidy(displayText(table.value(record, field)));
      report.cell(table, record, field, {
        params: { tidy: after },
        fix: { after, reason: "tidy-width" },
      });
    }
  },
};
