import { writeWorkbook } from "../hosts/xlsx/write-workbook";
import { createChecking } from "./checking";
import type { Engine } from "./engine";
import { createHeldWorkbook } from "./held-workbook";
import { createPaying } from "./paying";
import { createReporting } from "./reporting";
import { surveyOf } from "./survey";

/** An engine that computes in the thread of its caller, in slices. */
export function createLocalEngine(): Engine {
  const workbook = createHeldWorkbook();
  const checking = createChecking(workbook);
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
    check: (request, options) => checking.check(request, options),
    findings: async ({ from, count }) => checking.findings(from, count),
    findingsPlan: async () => checking.plan(),
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
