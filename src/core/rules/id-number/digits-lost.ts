import { IdStatus } from "../../values/id-number";
import type { TableRule } from "../rule";
import { eachWithStatus } from "../common/each";

/** An ID number kept as a number: a spreadsheet keeps 15 digits, and nothing brings the rest back. */
export const idNumberDigitsLost: TableRule = {
  id: "id-number/digits-lost",
  severity: "error",
  scope: "cell",
  ledgers: ["people"],
  needs: ["id_no"],
  check(table, _context, report) {
    eachWithStatus(table, "id_no", table.ids().status, IdStatus.DigitsLost, (record) =>
      report.cell(table, record, "id_no")
    );
  },
};
