import { writeWorkbook } from "../hosts/xlsx/write-workbook";
import { createChecking } from "./checking";
import type { Engine } from "./engine";
import { createFixing } from "./fixing";
import { createHeldWorkbook } from "./held-workbook";
import { createPaying } from "./paying";
import { createReporting } from "./reporting";
import { editSettings } from "./settings-edit";
import { surveyOf } from "./survey";
import { createWaiving } from "./waiving";

/** An engine that computes in the thread of its caller, in slices. */
export function createLocalEngine(): Engine {
  const workbook = createHeldWorkbook();
  const checking = createChecking(workbook);
  const fixing = createFixing(workbook, checking.last);
  const waiving = createWaiving(workbook, checking.held);
  const reporting = createReporting(workbook);
  const paying = createPaying(workbook);
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
    fixLogPlan: async (request) => fixing.log(request),
    fixLogTakenBack: async (request) => fixing.logTakenBack(request),
    waivers: async () => waiving.list(),
    addWaiver: async (request) => waiving.add(request),
    withdrawWaiver: async (line) => waiving.withdraw(line),
    reportPlans: (ids, options) => reporting.plans(ids, options),
    payPolicies: async () => paying.policies(),
    payPreview: async (month) => paying.preview(month),
    payPlan: async (month) => paying.plan(month),
    encode: async (plans, options) => {
      options?.signal?.throwIfAborted();
      return writeWorkbook(plans);
    },
  };
}
