import { NO_DATE } from "../core/values/civil-date";
import type { BuiltForm } from "../core/forms/build-form";
import { buildForm } from "../core/forms/build-form";
import type { Form } from "../core/forms/form";
import type { FormPresets } from "../core/forms/presets";
import type { Summary } from "../core/forms/summary";
import type { NarrativeStyle } from "../core/forms/narrative-styles";
import { formsOf, summarize } from "../core/forms/report";
import { planReportSet } from "../core/forms/report-set";
import { checksWith, userFormulasOf } from "../core/forms/checks/formula/user-formulas";
import { namesOfCopy, freeNumber, planDefinition } from "../core/forms/definition-plan";
import { formsIn } from "../core/forms/defined-forms";
import { formDefinition } from "../core/ledgers/kinds/form-definition";
import { formCheckTextsZh } from "../locales/zh-CN/form-checks";
import type { ReportData } from "../core/forms/report-data";
import { collectReportData } from "../core/forms/report-data";
import type { ReportScope } from "../core/forms/report-scope";
import { rostersOf } from "../core/forms/report-scope";
import { keepRows } from "../core/sheets/kept-plan";
import type { SheetPlan } from "../core/sheets/sheet-plan";
import type { WorkOptions } from "../workbook/workbook-host";
import { EngineError } from "./engine-error";
import { CHECK_LIST, COVER, NARRATIVE } from "./form-choices";
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
  /** Ids of forms, `cover`, `narrative` and `check-list`. */
  readonly forms: readonly string[];
  /** The wording of 综述; the one sentence where left out. */
  readonly narrative?: NarrativeStyle;
}

/** Reports of a held workbook. */
export interface Reporting {
  /**
   * Plans of the sheets asked for, in the order of `formChoices`.
   * @throws {EngineError} without a day to count to, or anything to count
   */
  plans(request: ReportRequest, options?: WorkOptions): Promise<readonly SheetPlan[]>;
  /** The people and settings that figures are drawn from. @throws {EngineError} as `plans` */
  data(choice?: ReportChoice): ReportData;
  /**
   * A form with its figures, kept until the workbook changes; under the presets in force unless
   * others are named. @throws {EngineError} as `plans`
   */
  built(form: Form, choice?: ReportChoice, presets?: FormPresets): BuiltForm;
  summary(choice?: ReportChoice): Summary;
  /** A form as a definition sheet under a 表号 of its own. @throws RangeError for no form with rows */
  definition(id: string): SheetPlan;
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
  const data = collectReportData([workbook.book()], settings, scopeOf(choice));
  if (formsOf(data).length === 0) requireRoster(workbook, choice);
  if (settings.asOf === NO_DATE) throw new EngineError("as-of-missing", {});
  return data;
}

/** Stops what counts the people of this term where there are none. @throws {EngineError} `no-roster`, `no-people` */
export function requireRoster(workbook: HeldWorkbook, choice: ReportChoice = {}): void {
  const rosters = rostersOf([workbook.book()], scopeOf(choice)).current;
  if (rosters.length === 0) throw new EngineError("no-roster", {});
  if (rosters.every(({ count }) => count === 0)) throw new EngineError("no-people", {});
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
  const built = (form: Form, choice: ReportChoice = {}, presets?: FormPresets): BuiltForm => {
    const { data, built: forms } = drawn(choice);
    const settings = { ...data.settings, ...presets };
    const key = [form.id, settings.ageBands, settings.formHead].join("\n");
    let one = forms.get(key);
    if (!one) {
      one = buildForm(form, { ...data, settings });
      forms.set(key, one);
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
      const wanted = formsOf(data).filter(({ id }) => request.forms.includes(id));
      const forms: BuiltForm[] = [];
      for (const [i, form] of wanted.entries()) {
        await pace.step(i / wanted.length);
        forms.push(built(form, request));
      }
      const plans = planReportSet({
        data,
        built: forms,
        parts: {
          cover: request.forms.includes(COVER),
          narrative: request.forms.includes(NARRATIVE),
          checkList: request.forms.includes(CHECK_LIST),
        },
        summary: () => summary(request),
        ...(request.narrative === undefined ? {} : { style: request.narrative }),
        notes: formCheckTextsZh.notes,
        checks: checksWith(userFormulasOf(workbook.book().tables)),
      });
      return plans.map(keepRows);
    },
    data: (choice = {}) => drawn(choice).data,
    built,
    summary,
    definition(id) {
      const known = formsIn([workbook.book()]);
      const form = known.find((one) => one.id === id);
      if (form?.layout !== "townships") throw new RangeError(`no form with rows ${id}`);
      const names = workbook
        .sheets()
        .map(({ grid }) => grid.name.replace(`${formDefinition.title} `, ""));
      const number = freeNumber([...known.map((one) => one.number), ...names], form);
      return planDefinition(form, namesOfCopy(form, number), workbook.settings().settings);
    },
  };
}
