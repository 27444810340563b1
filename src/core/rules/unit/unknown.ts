import { isNameless } from "../../ledgers/unit-groups";
import type { TableRule } from "../rule";
import { unitName } from "../common/unit-name";
import { matchUnits } from "../common/unit-match";

/** A unit of this term's roster that the department's own list does not have; the likely one is suggested. */
export const unitUnknown: TableRule = {
  id: "unit/unknown",
  severity: "warning",
  scope: "unit",
  ledgers: ["ledgers"],
  needs: ["village"],
  check(table, { units: list }, report) {
    if (!list || table.term !== "current") return;
    const matches = matchUnits(table, list);
    table.units().groups.forEach((group, g) => {
      const { unit, suggestion } = matches[g];
      if (unit || isNameless(group)) return;
      const params = { unit: unitName({ group }), count: group.members.length };
      report.cell(table, group.members[0], "village", {
        params: suggestion
          ? {
              ...params,
              variant: "suggested",
              suggestion: suggestion.township + suggestion.village,
            }
          : params,
      });
    });
  },
};
