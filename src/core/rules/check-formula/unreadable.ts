import type { FormulaProblem } from "../../formulas/formula-problem";
import { markedFormula } from "../../formulas/formula-problem";
import { parseFormula } from "../../formulas/parse";
import { displayText, isCellError } from "../../values/cell";
import type { TableRule } from "../rule";

/** What should stand there is part of the sentence where something else does, or nothing. */
function variantOf({ key, expected }: FormulaProblem): string {
  return key === "unexpected" || key === "unexpected-end" ? `${key}-${expected}` : key;
}

/** A check formula that cannot be read: nothing is checked by it. The names in it are held against the report forms later. */
export const checkFormulaUnreadable: TableRule = {
  id: "check-formula/unreadable",
  severity: "error",
  scope: "cell",
  ledgers: ["check-formulas"],
  needs: ["formula"],
  check(table, _context, report) {
    for (let record = 0; record < table.count; record++) {
      const value = table.value(record, "formula");
      const text = displayText(value);
      if (text.trim() === "" || isCellError(value)) continue;
      const { problem } = parseFormula(text);
      if (!problem) continue;
      report.cell(table, record, "formula", {
        params: {
          ...problem.params,
          variant: variantOf(problem),
          number: problem.position + 1,
          marked: markedFormula(text, problem),
        },
      });
    }
  },
};
