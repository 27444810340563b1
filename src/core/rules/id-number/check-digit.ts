import { IdStatus } from "../../values/id-number";
import type { TableRule } from "../rule";
import { eachWithStatus } from "../common/each";

/** The check character (ISO 7064 MOD 11-2). What it should be is not told: that would invite a made-up number. */
export const idNumberCheckDigit: TableRule = {
  id: "id-number/check-digit",
  severity: "error",
  scope: "cell",
  ledgers: ["people"],
  needs: ["id_no"],
  check(table, _context, report) {
    eachWithStatus(table, "id_no", table.ids().status, IdStatus.CheckDigit, (record) =>
      report.cell(table, record, "id_no")
    );
  },
};
