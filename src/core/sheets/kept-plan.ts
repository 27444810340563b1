import type { PlanRow, SheetPlan } from "./sheet-plan";

/** A plan whose rows can be gone through more than once, and sent. */
export interface KeptPlan extends SheetPlan {
  readonly rows: readonly PlanRow[];
}

/** The plan with its rows made, all of them. */
export function keepRows(plan: SheetPlan): KeptPlan {
  return { ...plan, rows: [...plan.rows] };
}
