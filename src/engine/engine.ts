import type { Grid } from "../core/sheets/grid";
import type { SheetPlan } from "../core/sheets/sheet-plan";
import type { Term } from "../core/ledgers/table";
import type { CellChange, WorkOptions } from "../workbook/workbook-host";
import type { CheckRequest, CheckSummary } from "./checking";
import type { FindingRow } from "./finding-rows";
import type { FixSurvey } from "./fix-rows";
import type { FixLogRequest, TakenBackRequest } from "./fixing";
import type { PayPreview, PolicySurvey } from "./paying";
import type { SettingsEdit, TypedSettings } from "./settings-edit";
import type { Survey } from "./survey";
import type { WaiveRequest, WaiverEdit, WaiverLine, WaiverRow } from "./waiving";

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

  /** What writing typed settings would change. Writes nothing. */
  editSettings(typed: TypedSettings): Promise<SettingsEdit>;

  /** Checks the whole workbook, and keeps what was found for `findings` and `findingsPlan`. */
  check(request: CheckRequest, options?: WorkOptions): Promise<CheckSummary>;
  /** Rows of the last check, from number `from` on. */
  findings(range: {
    readonly from: number;
    readonly count: number;
  }): Promise<readonly FindingRow[]>;
  /** 校验结果, of the last check. */
  findingsPlan(): Promise<SheetPlan>;

  /** What can be repaired of the last check. */
  fixes(): Promise<FixSurvey>;
  /** Changes that carry repairs out, by the ids of `fixes`. */
  fixChanges(ids: readonly string[]): Promise<readonly CellChange[]>;
  /** 修改记录 with what became of repairs added to the lines that the workbook's own has. */
  fixLogPlan(request: FixLogRequest): Promise<SheetPlan>;
  /** 修改记录 with lines marked as taken back; `null` when the workbook has none of them. */
  fixLogTakenBack(request: TakenBackRequest): Promise<SheetPlan | null>;

  /** Every line of the 校核说明 sheets, with what the last check made of it. */
  waivers(): Promise<readonly WaiverRow[]>;
  /** What puts a waiver into the workbook. */
  addWaiver(request: WaiveRequest): Promise<WaiverEdit>;
  /** What takes a waiver out of it. */
  withdrawWaiver(line: WaiverLine): Promise<WaiverEdit>;

  /** Forms by id, and `narrative`, in the order of `formChoices`. */
  reportPlans(ids: readonly string[], options?: WorkOptions): Promise<readonly SheetPlan[]>;

  payPolicies(): Promise<PolicySurvey>;
  /** `2021-11`. */
  payPreview(month: string): Promise<PayPreview>;
  payPlan(month: string): Promise<SheetPlan>;

  /** Sheets as the bytes of an .xlsx file. */
  encode(plans: readonly SheetPlan[], options?: WorkOptions): Promise<Uint8Array>;
}
