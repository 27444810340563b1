import { displayText } from "../../values/cell";
import type { TableRule } from "../rule";
import { eachWithStatus } from "../common/each";
import { onlyMobileIn, phonesOf, PhoneState } from "../common/phones";

/** Mobile numbers of eleven digits, landlines, or several of them in one cell. */
export const phoneFormat: TableRule = {
  id: "phone/format",
  severity: "error",
  scope: "cell",
  ledgers: ["ledgers"],
  needs: ["phone"],
  check(table, _context, report) {
    eachWithStatus(table, "phone", phonesOf(table).state, PhoneState.Invalid, (record) => {
      const text = displayText(table.value(record, "phone"));
      const mobile = onlyMobileIn(text);
      report.cell(table, record, "phone", {
        params: { digits: text.replace(/\D/g, "").length },
        ...(mobile === null ? {} : { fix: { after: mobile, reason: "phone-writing" } }),
      });
    });
  },
};
