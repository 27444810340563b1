import { NO_DATE } from "../core/values/civil-date";
import { forms } from "../core/forms/tables";
import type { BuiltForm } from "../core/forms/build-form";
import { buildForm } from "../core/forms/build-form";
import type { Form } from "../core/forms/form";
import { planForm } from "../core/forms/form-plan";
import { planNarrative } from "../core/forms/narrative-plan";
import type { Summary } from "../core/forms/summary";
import type { NarrativeStyle } from "../core/forms/narrative-styles";
import { narrate } from "../core/forms/narrative-styles";
import { formsOf, summarize } from "../core/forms/report";
import type { ReportData } from "../core/forms/report-data";
import { collectReportData } from "../core/forms/report-data";
import type { ReportScope } from "../core/forms/report-scope";
import { rostersOf } from "../core/forms/report-scope";
import type { SheetPlan } from "../core/sheets/sheet-plan";
import type { WorkOptions } from "../workbook/workbook-host";
import { EngineError } from "./engine-error";
import { formChoices, NARRATIVE } from "./form-choices";
import type { HeldWorkbook } from "./held-workbook";
import { createPace } from "./pace";

/** What a report is drawn from, and whom it covers. */
export interface ReportChoice {
  /** The township whose own report it is; left out or `null`: the report of all. */
  readonly township?: string | null;
  /** The sheet of last term's roster; `null`: none; left out: every roster whose sheet name says so. */
  readonly previous?: string | null;
}

/** The sheets that are wanted of a report. */
export interface ReportRequest extends ReportChoice {
  /** Ids of forms, and `narrative`. */
  readonly forms: readonly string[];
  /** The wording of 综述; the one sentence where left out. */
  readonly narrative?: NarrativeStyle;
}

/** Reports of a held workbook. */
export interface Reporting {
  /**
   * Plans of the sheets asked for, in the order of `formChoices`.
   * @throws {EngineError} without a day to count to, or people
   */
  plans(request: ReportRequest, options?: WorkOptions): Promise<readonly SheetPlan[]>;
  /** The people and settings that figures are drawn from. @throws {EngineError} as `plans` */
  data(choice?: ReportChoice): ReportData;
  /** A form with its figures, kept until the workbook changes. @throws {EngineError} as `plans` */
  built(form: Form, choice?: ReportChoice): BuiltForm;
  summary(choice?: ReportChoice): Summary;
}

/** A choice as the core takes it. */
export function scopeOf({ township, previous }: ReportChoice): ReportScope {
  return {
    ...(township === undefined || township === null ? {} : { township }),
    ...(previous === undefined ? {} : { previous: previous === null ? null : { sheet: previous } }),
  };
}

/** What the forms count, or why they cannot. */
export function requireReportData(workbook: HeldWorkbook, choice: ReportChoice = {}): ReportData {
  const { settings } = workbook.settings();
  const book = workbook.book();
  const scope = scopeOf(choice);
  const rosters = rostersOf([book], scope).current;
  if (rosters.length === 0) throw new EngineError("no-roster", {});
  if (rosters.every(({ count }) => count === 0)) throw new EngineError("no-people", {});
  if (settings.asOf === NO_DATE) throw new EngineError("as-of-missing", {});
  return collectReportData([book], settings, scope);
}

interface Drawn {
  readonly data: ReportData;
  readonly built: Map<string, BuiltForm>;
  summary: Summary | null;
}

/** Reports of a held workbook; people and figures are worked out once for each state of it. */
export function createReporting(workbook: HeldWorkbook): Reporting {
  let version = -1;
  const known = new Map<string, Drawn>();
  const drawn = (choice: ReportChoice): Drawn => {
    if (version !== workbook.version()) {
      known.clear();
      version = workbook.version();
    }
    const key = JSON.stringify(scopeOf(choice));
    let one = known.get(key);
    if (!one) {
      one = { data: requireReportData(workbook, choice), built: new Map(), summary: null };
      known.set(key, one);
    }
    return one;
  };
  const built = (form: Form, choice: ReportChoice = {}): BuiltForm => {
    const { data, built: forms } = drawn(choice);
    let one = forms.get(form.id);
    if (!one) {
      one = buildForm(form, data);
      forms.set(form.id, one);
    }
    return one;
  };
  const summary = (choice: ReportChoice = {}): Summary => {
    const state = drawn(choice);
    return (state.summary ??= summarize(state.data));
  };
  return {
    async plans(request, options) {
      const pace = createPace(options);
      await pace.step(0);
      const { data } = drawn(request);
      const plans: SheetPlan[] = [];
      const available = new Set([NARRATIVE, ...formsOf(data).map(({ id }) => id)]);
      const wanted = formChoices.filter(
        ({ id }) => request.forms.includes(id) && available.has(id)
      );
      for (const [i, { id }] of wanted.entries()) {
        await pace.step(i / wanted.length);
        const form = forms.find((candidate) => candidate.id === id);
        plans.push(
          form
            ? planForm(built(form, request), data.settings)
            : planNarrative(narrate(request.narrative ?? "sentence", data, summary(request)), data)
        );
      }
      return plans.map((plan) => ({ ...plan, rows: [...plan.rows] }));
    },
    data: (choice = {}) => drawn(choice).data,
    built,
    summary,
  };
}
