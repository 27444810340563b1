import { FULL_WIDTH, STRAY_SPACE } from "../../values/text";
import type { TableRule } from "../rule";
import { oddCellsOf } from "../common/odd-cells";

/**
 * Leading, trailing and invisible spaces, and spaces between Chinese characters, as in names padded
 * to align. A cell that has full-width letters as well is reported here only; its fix repairs both.
 */
export const textStraySpace: TableRule = {
  id: "text/stray-space",
  severity: "note",
  scope: "cell",
  ledgers: ["ledgers", "settings", "pay-policy"],
  needs: [],
  check(table, _context, report) {
    for (const { record, field, flaws, tidy: after } of oddCellsOf(table).flaws) {
      if ((flaws & STRAY_SPACE) === 0) continue;
      const reason = (flaws & FULL_WIDTH) === 0 ? "tidy-spaces" : "tidy-spaces-and-width";
      report.cell(table, record, field, { params: { tidy: after }, fix: { after, reason } });
    }
  },
};
