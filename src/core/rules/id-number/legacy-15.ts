import { IdStatus, readIdNumber } from "../../values/id-number";
import type { TableRule } from "../rule";
import { eachWithStatus } from "../common/each";

/** A valid 15-digit number; the 18 characters follow from it (19 before the year, check character behind). */
export const idNumberLegacy15: TableRule = {
  id: "id-number/legacy-15",
  severity: "warning",
  scope: "cell",
  ledgers: ["people"],
  needs: ["id_no"],
  check(table, _context, report) {
    eachWithStatus(table, "id_no", table.ids().status, IdStatus.Legacy15, (record) => {
      const { text } = readIdNumber(table.value(record, "id_no"));
      report.cell(table, record, "id_no", {
        params: { upgraded: text },
        fix: { after: text, reason: "id-upgraded" },
      });
    });
  },
};
