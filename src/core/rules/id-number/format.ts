import { IdStatus, readIdNumber } from "../../values/id-number";
import type { TableRule } from "../rule";
import { eachWithStatus } from "../shared/each";

/** Length and characters of a citizen ID number (GB 11643-1999). */
export const idNumberFormat: TableRule = {
  id: "id-number/format",
  severity: "error",
  scope: "cell",
  ledgers: ["members"],
  needs: ["id_no"],
  check(table, _context, report) {
    eachWithStatus(table, "id_no", table.ids().status, IdStatus.Format, (record) => {
      const { text } = readIdNumber(table.value(record, "id_no"));
      const variant = /^\d{15}$/.test(text) ? "legacy-date" : "format";
      report.cell(table, record, "id_no", { params: { variant, length: text.length } });
    });
  },
};
