import type { FixLogEntry } from "../core/fixes/fix-log";
import type { Grid } from "../core/sheets/grid";
import type { SheetPlan } from "../core/sheets/sheet-plan";
import type { Term } from "../core/ledgers/table";
import type { CellChange, WorkOptions } from "../workbook/workbook-host";
import type { GroupId } from "../core/statistics/groups";
import type { OverviewView } from "./charting";
import type { CheckRequest, CheckSummary } from "./checking";
import type { CompareRequest, CompareRow, CompareSummary } from "./comparing";
import type { Drill, DrillPeopleRequest, DrillPerson, DrillRequest } from "./drill-views";
import type { FindingRow } from "./finding-rows";
import type { FixSurvey } from "./fix-rows";
import type { FixLogRequest, TakenBackRequest } from "./fixing";
import type { FormulaDraft, FormulaEdit, FormulaTrial } from "./formulas";
import type { PayPreview, PolicySurvey } from "./paying";
import type { ReportCheckRow, ReportCheckSummary } from "./report-checking";
import type { ReportOutlook } from "./report-outlook";
import type { ReportChoice, ReportRequest } from "./reporting";
import type { SettingsEdit, TypedSettings } from "./settings-edit";
import type { Survey } from "./survey";
import type { TemplatePlans, TemplateRequest, TemplateSurvey } from "./templates";
import type { NarrativeSheet, TextCheckRequest, TextCheckResult } from "./text-checking";
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
  /** What 修改记录 is to say of repairs of the last check. */
  fixLogLines(request: FixLogRequest): Promise<readonly FixLogEntry[]>;
  /** 修改记录 with lines added to those that the workbook's own has. */
  fixLogPlan(lines: readonly FixLogEntry[]): Promise<SheetPlan>;
  /** 修改记录 with lines marked as taken back; `null` when the workbook has none of them. */
  fixLogTakenBack(request: TakenBackRequest): Promise<SheetPlan | null>;

  /** Every line of the 校核说明 sheets, with what the last check made of it. */
  waivers(): Promise<readonly WaiverRow[]>;
  /** What puts a waiver into the workbook. */
  addWaiver(request: WaiveRequest): Promise<WaiverEdit>;
  /** What takes a waiver out of it. */
  withdrawWaiver(line: WaiverLine): Promise<WaiverEdit>;

  /** What a report will be drawn from and whom it leaves out. Gives an answer also where nothing can be counted. */
  reportOutlook(request: ReportRequest): Promise<ReportOutlook>;
  /** Forms and what stands around them, in the order of `formChoices`. */
  reportPlans(request: ReportRequest, options?: WorkOptions): Promise<readonly SheetPlan[]>;
  /** A form, by its id, as a definition sheet in which it can be changed. */
  definitionPlan(form: string): Promise<SheetPlan>;
  /** What a cell of a report sheet shows, how it came about, and how many people are behind it. */
  drill(request: DrillRequest): Promise<Drill>;
  /** The people behind one part of it. */
  drillPeople(request: DrillPeopleRequest): Promise<readonly DrillPerson[]>;
  /** 校核 of the report sheets in the workbook, which is kept for `reportChecks`. */
  checkReports(choice: ReportChoice, options?: WorkOptions): Promise<ReportCheckSummary>;
  /** Rows of the last 校核, from number `from` on: what failed first. */
  reportChecks(range: {
    readonly from: number;
    readonly count: number;
  }): Promise<readonly ReportCheckRow[]>;
  /** A check formula worked out over the report sheets, while it is being written. */
  tryFormula(draft: FormulaDraft): Promise<FormulaTrial>;
  /** What puts a check formula into the workbook. */
  addFormula(draft: FormulaDraft): Promise<FormulaEdit>;
  /** 校核公式 with examples. */
  formulasPlan(): Promise<SheetPlan>;

  payPolicies(): Promise<PolicySurvey>;
  /** `2021-11`. */
  payPreview(month: string): Promise<PayPreview>;
  payPlan(month: string): Promise<SheetPlan>;
  /** 报酬标准 with the published example. */
  payPolicyPlan(): Promise<SheetPlan>;

  /** Blank ledgers that can be inserted. */
  templates(): Promise<TemplateSurvey>;
  /** Blank ledgers, as sheets that are new to the workbook, and the lists that they need. */
  templatePlans(request: TemplateRequest): Promise<TemplatePlans>;

  /** What the charts of one group of people show. */
  overview(group: GroupId): Promise<OverviewView>;

  /** Holds two terms, or two editions, against each other, and keeps what was found for `comparisonRows` and `comparisonPlans`. */
  compare(request: CompareRequest, options?: WorkOptions): Promise<CompareSummary>;
  /** Lines of the last comparison, from number `from` on. */
  comparisonRows(range: {
    readonly from: number;
    readonly count: number;
  }): Promise<readonly CompareRow[]>;
  /** 换届人员变动名册 and its statistics, or 变更清单, of the last comparison. */
  comparisonPlans(): Promise<readonly SheetPlan[]>;

  /** Every figure of a report text, held against the others and, where that is asked for, the workbook. */
  checkText(request: TextCheckRequest): Promise<TextCheckResult>;
  /** The text of the workbook's own 综述; `null` without one. */
  narrativeText(): Promise<NarrativeSheet | null>;
  /** The text of a .docx or .txt file. @throws `DocumentError` */
  readDocument(bytes: Uint8Array): Promise<string>;

  /** Sheets as the bytes of an .xlsx file. */
  encode(plans: readonly SheetPlan[], options?: WorkOptions): Promise<Uint8Array>;
}
