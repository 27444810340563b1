import type { CellValue } from "../values/cell";
import { NO_DATE, isoDate } from "../values/civil-date";
import { numberOfDecimal } from "../values/decimal";
import { yuanOfFen } from "../values/money";
import type { CodeEntry, CodeTable } from "../codes/code-table";
import { indexOfCode } from "../codes/code-table";
import type { PayPolicyField } from "../ledgers/kinds/pay-policy";
import { payPolicyFields } from "../ledgers/kinds/pay-policy";
import { categoryName } from "../pay/pay-categories";
import type { PayPolicy } from "../pay/policy";
import { gapRules, tenureBases, tenureTimings } from "../pay/policy-choices";
import type { SheetPlan } from "../sheets/sheet-plan";
import { planPlainList } from "./plain-list";

function yuan(fen: number | null): number | null {
  return fen === null ? null : numberOfDecimal(yuanOfFen(fen));
}

function dateText(date: PayPolicy["effectiveFrom"]): string | null {
  return date === NO_DATE ? null : isoDate(date);
}

function nameOf(table: CodeTable<CodeEntry>, code: string): string {
  return table.entries[indexOfCode(table, code)].name;
}

function cellsOf(policy: PayPolicy, index: number): Record<PayPolicyField, CellValue> {
  return {
    seq: index + 1,
    effective_from: dateText(policy.effectiveFrom),
    effective_to: dateText(policy.effectiveTo),
    village_type: policy.villageType,
    post_category: categoryName(policy.category),
    base_monthly: yuan(policy.baseFen),
    tenure_increment: yuan(policy.incrementFen),
    tenure_timing: nameOf(tenureTimings, policy.timing),
    tenure_base: nameOf(tenureBases, policy.tenureBase),
    tenure_count_from: dateText(policy.countFrom),
    tenure_gap_rule: nameOf(gapRules, policy.gapRule),
    tenure_max_years: policy.maxYears,
    tenure_max_amount: yuan(policy.maxAmountFen),
    remark: null,
  };
}

/** 报酬标准: one line a policy, in the columns that the sheet is read by, to be filled in and changed by hand. */
export function planPayPolicy(policies: readonly PayPolicy[]): SheetPlan {
  return planPlainList(
    "报酬标准",
    payPolicyFields.map(
      ({ id, header }) => [header, id === "seq" ? 6 : Math.max(10, header.length * 2)] as const
    ),
    policies.map((policy, index) => {
      const cells = cellsOf(policy, index);
      return payPolicyFields.map(({ id }) => cells[id]);
    })
  );
}
