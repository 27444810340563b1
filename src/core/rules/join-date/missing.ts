import { displayText } from "../../values/cell";
import { DateStatus } from "../../values/parse-date";
import type { TableRule } from "../rule";
import { membershipOf, Membership } from "../common/party-standing";

/** A member of the Party, full or probationary, has a date of joining. */
export const joinDateMissing: TableRule = {
  id: "join-date/missing",
  severity: "warning",
  scope: "record",
  ledgers: ["people"],
  needs: ["join_party", "political"],
  check(table, _context, report) {
    const { status } = table.dates("join_party");
    const membership = membershipOf(table);
    for (let i = 0; i < table.count; i++) {
      if (status[i] !== DateStatus.Blank || membership(i) < Membership.Probationary) continue;
      report.cell(table, i, "join_party", {
        params: { political: displayText(table.value(i, "political")).trim() },
      });
    }
  },
};
