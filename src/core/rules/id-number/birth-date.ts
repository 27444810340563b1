import { chineseDate, NO_DATE, yearsBetween } from "../../values/civil-date";
import { IdStatus, readIdNumber } from "../../values/id-number";
import type { RuleContext, TableRule } from "../rule";
import type { LedgerTable } from "../../ledgers/table";
import { birthFault } from "../common/births";

function finding(table: LedgerTable, record: number, { asOf }: RuleContext, variant: string) {
  const { text, birth } = readIdNumber(table.value(record, "id_no"));
  return {
    params: {
      variant,
      birth: `${text.slice(6, 10)}.${text.slice(10, 12)}.${text.slice(12, 14)}`,
      asOf: chineseDate(asOf),
      age: birth === NO_DATE ? 0 : yearsBetween(birth, asOf),
    },
  };
}

/** The birth date in the number exists, is not after the cut-off day and makes nobody under 16 or over 100. */
export const idNumberBirthDate: TableRule = {
  id: "id-number/birth-date",
  severity: "error",
  scope: "cell",
  ledgers: ["people"],
  needs: ["id_no"],
  check(table, context, report) {
    const { status, birth } = table.ids();
    for (let i = 0; i < table.count; i++) {
      const variant =
        status[i] === IdStatus.BirthDate ? "impossible" : birthFault(birth[i], context.asOf);
      if (variant !== null) {
        report.cell(table, i, "id_no", finding(table, i, context, variant));
      }
    }
  },
};
