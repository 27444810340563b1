import { IdStatus, readIdNumber } from "../../values/id-number";
import type { TableRule } from "../rule";
import { eachWithStatus } from "../common/each";

/** A number that is valid once x, ×, * or 十 for X, full width and stray characters are put right. */
export const idNumberTyping: TableRule = {
  id: "id-number/typing",
  severity: "warning",
  scope: "cell",
  ledgers: ["people"],
  needs: ["id_no"],
  check(table, _context, report) {
    eachWithStatus(table, "id_no", table.ids().status, IdStatus.Typing, (record) => {
      const { text } = readIdNumber(table.value(record, "id_no"));
      report.cell(table, record, "id_no", {
        params: { standard: text },
        fix: { after: text, reason: "id-typing" },
      });
    });
  },
};
