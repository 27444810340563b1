import { DateStatus } from "../../values/parse-date";
import type { TableRule } from "../rule";
import { eachWithStatus, fieldsOfType } from "../common/each";

/** Lunar and Republican (民国) dates are named, never converted. */
export const dateForeignCalendar: TableRule = {
  id: "date/foreign-calendar",
  severity: "warning",
  scope: "cell",
  ledgers: ["ledgers", "settings", "pay-policy"],
  needs: [],
  check(table, _context, report) {
    for (const { id, header } of fieldsOfType(table, "date")) {
      eachWithStatus(table, id, table.dates(id).status, DateStatus.Foreign, (record) =>
        report.cell(table, record, id, { params: { column: header } })
      );
    }
  },
};
