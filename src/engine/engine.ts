import type { Grid } from "../core/sheets/grid";
import type { SheetPlan } from "../core/sheets/sheet-plan";
import type { Term } from "../core/ledgers/table";
import type { WorkOptions } from "../workbook/workbook-host";
import type { CheckRequest, CheckSummary } from "./checking";
import type { FindingRow } from "./finding-rows";
import type { PayPreview, PolicySurvey } from "./paying";
import type { Survey } from "./survey";

/**
 * What can be computed over one workbook. Every request and answer is plain data, so that the same
 * engine serves in the thread of the screen and in a worker. The sheets are handed over as read and
 * put anew when they have changed; nothing is asked of a host.
 *
 * Failures are `EngineError`s and `WorkbookError`s; an aborted signal's reason is passed on, and
 * leaves what the engine holds as it was.
 */
export interface Engine {
  /** Takes a sheet in, in place of an earlier one of its name; a new one comes last. */
  putSheet(grid: Grid, options?: WorkOptions): Promise<void>;
  /** Brings the sheets into the order of the workbook and forgets those not named. */
  arrange(names: readonly string[]): Promise<void>;
  /** Says whose roster a sheet is, whatever its name says; `null` leaves it to the name. */
  assignTerm(choice: { readonly sheet: string; readonly term: Term | null }): Promise<void>;
  survey(): Promise<Survey>;

  /** Checks the whole workbook, and keeps what was found for `findings` and `findingsPlan`. */
  check(request: CheckRequest, options?: WorkOptions): Promise<CheckSummary>;
  /** Rows of the last check, from number `from` on. */
  findings(range: {
    readonly from: number;
    readonly count: number;
  }): Promise<readonly FindingRow[]>;
  /** 校验结果, of the last check. */
  findingsPlan(): Promise<SheetPlan>;

  /** Forms by id, and `narrative`, in the order of `formChoices`. */
  reportPlans(ids: readonly string[], options?: WorkOptions): Promise<readonly SheetPlan[]>;

  payPolicies(): Promise<PolicySurvey>;
  /** `2021-11`. */
  payPreview(month: string): Promise<PayPreview>;
  payPlan(month: string): Promise<SheetPlan>;

  /** Sheets as the bytes of an .xlsx file. */
  encode(plans: readonly SheetPlan[], options?: WorkOptions): Promise<Uint8Array>;
}
