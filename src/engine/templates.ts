import { offeredLabels } from "../core/codes/code-table";
import type { CodeSheet } from "../core/forms/template/code-sheet";
import { CODE_SHEET, readCodeSheet } from "../core/forms/template/code-sheet";
import { codeListsOf, listedTable } from "../core/forms/template/code-lists";
import { templateColumns } from "../core/forms/template/template-columns";
import { planTemplates, templateKinds } from "../core/forms/template/template-set";
import type { LedgerKind, LedgerKindId } from "../core/ledgers/field";
import { ledgerKind } from "../core/ledgers/kinds";
import { keepRows } from "../core/sheets/kept-plan";
import type { SheetPlan } from "../core/sheets/sheet-plan";
import { freeName, withFreshNames } from "../workbook/place-sheets";
import { nameKey } from "../workbook/plan-checks";
import type { HeldWorkbook } from "./held-workbook";

/** A column of a template, as it is shown before the template is inserted. */
export interface TemplateColumnView {
  /** 标准表头. */
  readonly header: string;
  readonly required: boolean;
  /** What its drop-down offers; none for a column without one. */
  readonly values: readonly string[];
  /** 填写说明; "" where there is none. */
  readonly note: string;
}

/** A template that can be inserted. */
export interface TemplateView {
  readonly ledger: LedgerKindId;
  readonly title: string;
  readonly columns: readonly TemplateColumnView[];
  readonly notes: readonly string[];
  /** Titles of the lists that it needs in the sheet of lists. */
  readonly lists: readonly string[];
  /** Sheets of the workbook that are of this kind. */
  readonly sheets: readonly string[];
}

/** What can be inserted, and the sheet of lists that the workbook has. */
export interface TemplateSurvey {
  readonly templates: readonly TemplateView[];
  readonly codes: { readonly sheet: string; readonly lists: readonly string[] } | null;
}

export interface TemplateRequest {
  readonly ledgers: readonly LedgerKindId[];
  /** Blank rows in each. */
  readonly rows: number;
}

/** Sheets to be placed: the templates under free names, then the sheet of lists where it changes. */
export interface TemplatePlans {
  readonly plans: readonly SheetPlan[];
  /** Titles of the lists that are added. */
  readonly addedLists: readonly string[];
}

function viewOf(kind: LedgerKind, sheets: readonly string[]): TemplateView {
  return {
    ledger: kind.id,
    title: kind.title,
    columns: templateColumns(kind).map(({ field, required }) => {
      const table = listedTable(field);
      return {
        header: field.header,
        required,
        values: table ? offeredLabels(table) : [],
        note: field.note ?? "",
      };
    }),
    notes: kind.template?.notes ?? [],
    lists: codeListsOf([kind]).map(({ title }) => title),
    sheets,
  };
}

/** Templates for a held workbook. */
export interface Templating {
  survey(): TemplateSurvey;
  /** @throws {RangeError} for a kind that there is not */
  plans(request: TemplateRequest): TemplatePlans;
}

/** Templates for a held workbook. */
export function createTemplating(workbook: HeldWorkbook): Templating {
  const codeSheet = (): CodeSheet | null => {
    const held = workbook.sheets().find(({ own }) => own?.kind === "codes");
    return held ? readCodeSheet(held.grid) : null;
  };
  return {
    survey() {
      const { tables } = workbook.book();
      const codes = codeSheet();
      return {
        templates: templateKinds().map((kind) =>
          viewOf(
            kind,
            tables.filter((table) => table.kind.id === kind.id).map(({ sheet }) => sheet)
          )
        ),
        codes: codes && { sheet: codes.name, lists: codes.lists.map(({ title }) => title) },
      };
    },
    plans({ ledgers, rows }) {
      const names = workbook.sheets().map(({ grid }) => grid.name);
      const codesName = freeName(CODE_SHEET, new Set(names.map(nameKey)));
      const { templates, codes, addedLists } = planTemplates(
        ledgers.map(ledgerKind),
        workbook.settings().settings,
        rows,
        { codes: codeSheet(), codesName }
      );
      const plans = [...withFreshNames(templates, names), ...(codes ? [codes] : [])];
      return { plans: plans.map(keepRows), addedLists };
    },
  };
}
