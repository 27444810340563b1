import type { SheetPlan } from "../sheets/sheet-plan";
import type { BuiltForm } from "./build-form";
import { buildForm } from "./build-form";
import type { CheckNoteTexts } from "./check-list-plan";
import { CHECK_LIST_TITLE, planCheckList } from "./check-list-plan";
import { checkForms } from "./checks/check-forms";
import type { FormCheck } from "./checks/form-check";
import { printForm } from "./checks/print-form";
import type { ListedSheet } from "./cover-plan";
import { planCover } from "./cover-plan";
import { planForm } from "./form-plan";
import { planNarrative } from "./narrative-plan";
import type { NarrativeStyle } from "./narrative-styles";
import { narrate } from "./narrative-styles";
import { formsOf } from "./report";
import type { ReportData } from "./report-data";
import { sheetNameIn } from "./report-scope";
import type { Summary } from "./summary";

/** The sheets around the forms that are wanted. */
export interface ReportParts {
  readonly cover: boolean;
  readonly narrative: boolean;
  readonly checkList: boolean;
}

export const allParts: ReportParts = { cover: true, narrative: true, checkList: true };

/** What else a set of report sheets is drawn from. */
export interface ReportSetInput {
  readonly data: ReportData;
  readonly built: readonly BuiltForm[];
  readonly parts: ReportParts;
  /** The summary is only asked for where 综述 is wanted. */
  readonly summary: () => Summary;
  readonly style?: NarrativeStyle;
  /** The sentences of 校核情况表. */
  readonly notes: CheckNoteTexts;
  /** The checks of 校核情况表; those of the product where left out. */
  readonly checks?: readonly FormCheck[];
}

function listedOf(
  { built, parts, data }: ReportSetInput,
  paragraphs: readonly string[]
): ListedSheet[] {
  const named = (title: string): ListedSheet => ({
    number: "",
    title,
    sheet: sheetNameIn(title, data.township),
  });
  return [
    ...built.map(({ form, title, sheet }) => ({ number: form.number, title, sheet })),
    ...(paragraphs.length > 0 ? [named("综述")] : []),
    ...(parts.checkList ? [named(CHECK_LIST_TITLE)] : []),
  ];
}

/** The sheets of a report in their order: 封面, the forms, 综述 where there is something to say, 校核情况表. */
export function planReportSet(input: ReportSetInput): SheetPlan[] {
  const { data, built, parts, summary, style = "sentence", notes, checks } = input;
  const checking = () =>
    checkForms(
      built.map((one) => printForm(one, data.settings)),
      data.settings,
      checks
    );
  const paragraphs = parts.narrative ? narrate(style, data, summary()) : [];
  return [
    ...(parts.cover ? [planCover(listedOf(input, paragraphs), data)] : []),
    ...built.map((one) => planForm(one, data.settings)),
    ...(paragraphs.length > 0 ? [planNarrative(paragraphs, data)] : []),
    ...(parts.checkList ? [planCheckList(checking(), data, notes)] : []),
  ];
}

/** The whole set of what there is something to draw from. */
export function planWholeReport(input: Omit<ReportSetInput, "built" | "parts">): SheetPlan[] {
  const built = formsOf(input.data).map((form) => buildForm(form, input.data));
  return planReportSet({ ...input, built, parts: allParts });
}
