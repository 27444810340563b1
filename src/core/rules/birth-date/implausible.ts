import { chineseDate, NO_DATE, yearsBetween } from "../../values/civil-date";
import { DateStatus } from "../../values/parse-date";
import type { TableRule } from "../rule";
import { birthEvidence, birthFault, sameBirth } from "../common/births";
import { shownDate } from "../common/dates";

/** A written birth date after the cut-off day or more than 100 years before it, where no ID number tells better. */
export const birthDateImplausible: TableRule = {
  id: "birth-date/implausible",
  severity: "error",
  scope: "cell",
  ledgers: ["people"],
  needs: ["birth"],
  needsAsOf: true,
  check(table, { asOf }, report) {
    const { fromId } = birthEvidence(table, asOf);
    const ids = table.has("id_no") ? table.ids().birth : null;
    const { values, status } = table.dates("birth");
    for (let i = 0; i < table.count; i++) {
      if (status[i] !== DateStatus.Ok) continue;
      const variant = birthFault(values[i], asOf);
      if (variant === null || variant === "too-young") continue;
      if (fromId[i] !== NO_DATE || (ids && sameBirth(values[i], ids[i]))) continue;
      report.cell(table, i, "birth", {
        params: {
          variant,
          value: shownDate(table, i, "birth"),
          asOf: chineseDate(asOf),
          age: yearsBetween(values[i], asOf),
        },
      });
    }
  },
};
