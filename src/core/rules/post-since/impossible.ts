import type { LedgerTable } from "../../ledgers/table";
import { addYears, NO_DATE, rosterDate } from "../../values/civil-date";
import type { Finding, RuleContext, TableRule } from "../rule";
import { birthBounds } from "../common/birth-bounds";
import { shownDate } from "../common/dates";
import type { TermFault } from "../common/term-dates";
import { ELIGIBLE_AGE, termFaults } from "../common/term-dates";

function finding(
  table: LedgerTable,
  record: number,
  field: string,
  variant: TermFault,
  context: RuleContext
): Finding {
  const born = birthBounds(table, context).earliest[record];
  return {
    params: {
      variant,
      value: shownDate(table, record, field),
      header: table.field(field)!.header,
      from: born === NO_DATE ? "" : rosterDate(addYears(born, ELIGIBLE_AGE)),
      until: rosterDate(context.asOf),
    },
  };
}

/** Nobody takes up a post before the age of 18 or after the cut-off day; checks both dates of taking up. */
export const postSinceImpossible: TableRule = {
  id: "post-since/impossible",
  severity: "error",
  scope: "record",
  ledgers: ["people"],
  needs: [],
  check(table, context, report) {
    for (const field of ["post_since", "cadre_since"]) {
      if (!table.has(field)) continue;
      const faultOf = termFaults(table, field, context);
      for (let i = 0; i < table.count; i++) {
        const fault = faultOf(i);
        if (fault) report.cell(table, i, field, finding(table, i, field, fault, context));
      }
    }
  },
};
