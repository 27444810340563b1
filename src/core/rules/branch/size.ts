import { organisationForms } from "../../codes/organisation-form";
import type { TableRule } from "../rule";
import { organisationFormOf } from "../common/organisation-form";
import { hasPosts } from "../common/post-cells";
import { unitName } from "../common/unit-name";
import { tallyUnits } from "../common/unit-tally";

/** How many members a leading body usually has, and the number above which it is a fault. */
interface BodySize {
  readonly form: string;
  readonly min: number;
  readonly max: number;
  readonly limit: number;
}

const SIZES: Readonly<Record<string, BodySize>> = {
  branch: { form: "党支部", min: 3, max: 5, limit: 7 },
  "general-branch": { form: "党总支", min: 5, max: 7, limit: Infinity },
  committee: { form: "党委", min: 5, max: 7, limit: 9 },
};

function sizeOf(form: number): BodySize {
  return SIZES[form < 0 ? "branch" : organisationForms.entries[form].code];
}

/**
 * A branch committee has three to five members, seven at most (支部工作条例); a general branch or a
 * Party committee five to seven (农村基层组织工作条例). Where nothing tells the form it is a branch.
 */
export const branchSize: TableRule = {
  id: "branch/size",
  severity: "warning",
  scope: "unit",
  ledgers: ["members"],
  needs: ["village"],
  check(table, { units: list }, report) {
    if (!hasPosts(table)) return;
    const { units, holdsBranches } = tallyUnits(table, list);
    if (!holdsBranches) return;
    for (const unit of units) {
      if (unit.party === 0) continue; // the missing secretary is reported
      const { form, min, max, limit } = sizeOf(organisationFormOf(table, unit, list));
      const tooFew = unit.party < min && !unit.misnamed && !unit.unread;
      if (!tooFew && unit.party <= max) continue;
      report.cell(table, unit.first, "village", {
        params: { unit: unitName(unit), form, count: unit.party, min, max },
        ...(unit.party > limit ? { severity: "error" as const } : {}),
      });
    }
  },
};
