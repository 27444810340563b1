import { NumberStatus } from "../../ledgers/columns";
import type { Field } from "../../ledgers/field";
import type { IssueParams } from "../../issues/issue";
import type { TableRule } from "../rule";
import { fieldsOfType } from "../common/each";
import { shownValue } from "../common/ledger-checks";

function bounds({ least, most }: Field): IssueParams {
  if (least === undefined) return { variant: "most", most: most! };
  return most === undefined ? { variant: "least", least } : { variant: "both", least, most };
}

/** A number outside the bounds of its column. */
export const numberOutOfRange: TableRule = {
  id: "number/out-of-range",
  severity: "error",
  scope: "cell",
  ledgers: ["ledgers"],
  needs: [],
  check(table, _context, report) {
    for (const field of fieldsOfType(table, "integer", "number")) {
      const { id, header, least = -Infinity, most = Infinity } = field;
      if (least === -Infinity && most === Infinity) continue;
      const { values, status } = table.numbers(id);
      for (let i = 0; i < table.count; i++) {
        if (status[i] !== NumberStatus.Ok || (values[i] >= least && values[i] <= most)) continue;
        report.cell(table, i, id, {
          params: { ...bounds(field), column: header, value: shownValue(table, i, id) },
        });
      }
    }
  },
};
