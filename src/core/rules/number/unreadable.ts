import { NumberStatus } from "../../ledgers/columns";
import type { TableRule } from "../rule";
import { eachWithStatus, fieldsOfType } from "../common/each";

/** Words in a column of numbers; a unit behind the number (36岁) is read past. */
export const numberUnreadable: TableRule = {
  id: "number/unreadable",
  severity: "error",
  scope: "cell",
  ledgers: ["ledgers", "settings", "pay-policy"],
  needs: [],
  check(table, _context, report) {
    for (const { id, header } of fieldsOfType(table, "integer", "number")) {
      eachWithStatus(table, id, table.numbers(id).status, NumberStatus.Unreadable, (record) =>
        report.cell(table, record, id, { params: { column: header } })
      );
    }
  },
};
