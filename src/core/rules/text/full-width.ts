import { FULL_WIDTH } from "../../values/text";
import type { TableRule } from "../rule";
import { oddCellsOf } from "../common/odd-cells";

/** Full-width digits, letters and signs where half width is meant; Chinese punctuation is not meant. */
export const textFullWidth: TableRule = {
  id: "text/full-width",
  severity: "note",
  scope: "cell",
  ledgers: ["ledgers", "settings", "pay-policy"],
  needs: [],
  check(table, _context, report) {
    for (const { record, field, flaws, tidy: after } of oddCellsOf(table).flaws) {
      if (flaws !== FULL_WIDTH) continue;
      report.cell(table, record, field, {
        params: { tidy: after },
        fix: { after, reason: "tidy-width" },
      });
    }
  },
};
