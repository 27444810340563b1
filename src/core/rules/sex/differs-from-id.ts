import { indexOfCode, labelOf } from "../../codes/code-table";
import { sexes } from "../../codes/sex";
import type { TableRule } from "../rule";

const MALE = indexOfCode(sexes, "1");
const FEMALE = indexOfCode(sexes, "2");
/** By the value of an ID column: 0 unknown, 1 male, 2 female. */
const EXPECTED = [-1, MALE, FEMALE];

/** The 17th digit of the ID number is odd for men (GB 11643-1999). */
export const sexDiffersFromId: TableRule = {
  id: "sex/differs-from-id",
  severity: "error",
  scope: "record",
  ledgers: ["people"],
  needs: ["sex", "id_no"],
  check(table, _context, report) {
    const written = table.codes("sex");
    const { sex } = table.ids();
    for (let i = 0; i < table.count; i++) {
      const expected = EXPECTED[sex[i]];
      if (expected === -1 || written[i] === expected) continue;
      if (written[i] !== MALE && written[i] !== FEMALE) continue;
      report.cell(table, i, "sex", { params: { expected: labelOf(sexes.entries[expected]) } });
    }
  },
};
