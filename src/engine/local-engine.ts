import { writeWorkbook } from "../hosts/xlsx/write-workbook";
import { createCharting } from "./charting";
import { createChecking } from "./checking";
import { createComparing } from "./comparing";
import type { Engine } from "./engine";
import { createDrilling } from "./drilling";
import { createFixing } from "./fixing";
import { createFormulas } from "./formulas";
import { createHeldWorkbook } from "./held-workbook";
import { createPaying } from "./paying";
import { createReportChecking } from "./report-checking";
import { reportOutlook } from "./report-outlook";
import { createReportSheets } from "./report-sheets";
import { createReporting } from "./reporting";
import { editSettings } from "./settings-edit";
import { surveyOf } from "./survey";
import { createTemplating } from "./templates";
import { createTextChecking } from "./text-checking";
import { createWaiving } from "./waiving";

/** An engine that computes in the thread of its caller, in slices. */
export function createLocalEngine(): Engine {
  const workbook = createHeldWorkbook();
  const checking = createChecking(workbook);
  const fixing = createFixing(workbook, checking.last);
  const waiving = createWaiving(workbook, checking.held);
  const reporting = createReporting(workbook);
  const paying = createPaying(workbook);
  const templating = createTemplating(workbook);
  const charting = createCharting(workbook, reporting);
  const reportSheets = createReportSheets(workbook);
  const reportChecking = createReportChecking(workbook, reportSheets, reporting);
  const formulas = createFormulas(workbook, reportSheets);
  const drilling = createDrilling(workbook, reportSheets, reporting, paying);
  const comparing = createComparing(workbook);
  const texts = createTextChecking(workbook);
  return {
    async putSheet(grid, options) {
      options?.signal?.throwIfAborted();
      workbook.put(grid);
    },
    arrange: async (names) => workbook.arrange(names),
    assignTerm: async ({ sheet, term }) => workbook.assignTerm(sheet, term),
    survey: async () => surveyOf(workbook),
    editSettings: async (typed) => editSettings(workbook, typed),
    check: (request, options) => checking.check(request, options),
    findings: async ({ from, count }) => checking.findings(from, count),
    findingsPlan: async () => checking.plan(),
    fixes: async () => fixing.survey(),
    fixChanges: async (ids) => fixing.changes(ids),
    fixLogLines: async (request) => fixing.logLines(request),
    fixLogPlan: async (lines) => fixing.log(lines),
    fixLogTakenBack: async (request) => fixing.logTakenBack(request),
    waivers: async () => waiving.list(),
    addWaiver: async (request) => waiving.add(request),
    withdrawWaiver: async (line) => waiving.withdraw(line),
    reportOutlook: async (request) => reportOutlook(workbook, reporting, request),
    reportPlans: (request, options) => reporting.plans(request, options),
    definitionPlan: async (form) => reporting.definition(form),
    drill: async (request) => drilling.drill(request),
    drillPeople: async (request) => drilling.people(request),
    checkReports: (choice, options) => reportChecking.check(choice, options),
    reportChecks: async ({ from, count }) => reportChecking.rows(from, count),
    tryFormula: async (draft) => formulas.try(draft),
    addFormula: async (draft) => formulas.add(draft),
    formulasPlan: async () => formulas.plan(),
    payPolicies: async () => paying.policies(),
    payPreview: async (month) => paying.preview(month),
    payPlan: async (month) => paying.plan(month),
    payPolicyPlan: async () => paying.policyPlan(),
    templates: async () => templating.survey(),
    templatePlans: async (request) => templating.plans(request),
    overview: async (group) => charting.overview(group),
    compare: (request, options) => comparing.compare(request, options),
    comparisonRows: async ({ from, count }) => comparing.rows(from, count),
    comparisonPlans: async () => comparing.plans(),
    checkText: async (request) => texts.check(request),
    narrativeText: async () => texts.narrative(),
    readDocument: async (bytes) => texts.read(bytes),
    encode: async (plans, options) => {
      options?.signal?.throwIfAborted();
      return writeWorkbook(plans);
    },
  };
}
