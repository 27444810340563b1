import { buildForm } from "../../src/core/forms/build-form";
import { formsOf, summarize } from "../../src/core/forms/report";
import type { ReportData } from "../../src/core/forms/report-data";
import { planReportSet } from "../../src/core/forms/report-set";
import type { SheetPlan } from "../../src/core/sheets/sheet-plan";
import { formCheckTextsZh } from "../../src/locales/zh-CN/form-checks";

/** The forms that there is something to draw from, and 综述 behind them. */
export function formSheets(data: ReportData): SheetPlan[] {
  return planReportSet({
    data,
    built: formsOf(data).map((form) => buildForm(form, data)),
    parts: { cover: false, narrative: true, checkList: false },
    summary: () => summarize(data),
    notes: formCheckTextsZh.notes,
  });
}
