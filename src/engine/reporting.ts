import { NO_DATE } from "../core/values/civil-date";
import { forms } from "../core/forms";
import { buildForm } from "../core/forms/build-form";
import { planForm } from "../core/forms/form-plan";
import { planNarrative } from "../core/forms/narrative-plan";
import type { Summary } from "../core/forms/report";
import { summarize } from "../core/forms/report";
import type { ReportData } from "../core/forms/report-data";
import { collectReportData } from "../core/forms/report-data";
import type { SheetPlan } from "../core/sheets/sheet-plan";
import type { WorkOptions } from "../workbook/workbook-host";
import { EngineError } from "./engine-error";
import { formChoices } from "./form-choices";
import type { HeldWorkbook } from "./held-workbook";
import { createPace } from "./pace";

/** Reports of a held workbook. */
export interface Reporting {
  /** Plans of the sheets asked for, in their order. @throws {EngineError} without a day to count to, or people */
  plans(ids: readonly string[], options?: WorkOptions): Promise<readonly SheetPlan[]>;
  /** The people and settings that figures are drawn from. @throws {EngineError} as `plans` */
  data(): ReportData;
  summary(): Summary;
}

/** What the forms count, or why they cannot. */
export function requireReportData(workbook: HeldWorkbook): ReportData {
  const { settings } = workbook.settings();
  const book = workbook.book();
  const rosters = book.tables.filter(
    ({ kind, term }) => kind.id === "members" && term === "current"
  );
  if (rosters.length === 0) throw new EngineError("no-roster", {});
  if (rosters.every(({ count }) => count === 0)) throw new EngineError("no-people", {});
  if (settings.asOf === NO_DATE) throw new EngineError("as-of-missing", {});
  return collectReportData([book], settings);
}

/** Reports of a held workbook; the people are collected once for each state of it. */
export function createReporting(workbook: HeldWorkbook): Reporting {
  let held: { version: number; data: ReportData; summary: Summary | null } | null = null;
  const current = () => {
    if (held?.version !== workbook.version()) {
      held = { version: workbook.version(), data: requireReportData(workbook), summary: null };
    }
    return held;
  };
  const summary = () => {
    const state = current();
    return (state.summary ??= summarize(state.data));
  };
  return {
    async plans(ids, options) {
      const pace = createPace(options);
      await pace.step(0);
      const { data } = current();
      const plans: SheetPlan[] = [];
      const wanted = formChoices.filter(({ id }) => ids.includes(id));
      for (const [i, { id }] of wanted.entries()) {
        await pace.step(i / wanted.length);
        const form = forms.find((candidate) => candidate.id === id);
        plans.push(
          form
            ? planForm(buildForm(form, data), data.settings)
            : planNarrative(summary().narrative, data)
        );
      }
      return plans.map((plan) => ({ ...plan, rows: [...plan.rows] }));
    },
    data: () => current().data,
    summary,
  };
}
