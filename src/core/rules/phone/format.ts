import { displayText } from "../../values/cell";
import type { TableRule } from "../rule";
import { eachWithStatus } from "../shared/each";
import { phonesOf, PhoneState } from "../shared/phones";

/** Mobile numbers of eleven digits, landlines, or several of them in one cell. */
export const phoneFormat: TableRule = {
  id: "phone/format",
  severity: "error",
  scope: "cell",
  ledgers: ["members"],
  needs: ["phone"],
  check(table, _context, report) {
    eachWithStatus(table, "phone", phonesOf(table).state, PhoneState.Invalid, (record) => {
      const digits = displayText(table.value(record, "phone")).replace(/\D/g, "").length;
      report.cell(table, record, "phone", { params: { digits } });
    });
  },
};
