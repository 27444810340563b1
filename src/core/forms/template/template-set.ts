import type { LedgerKind } from "../../ledgers/field";
import { ledgerKinds } from "../../ledgers/kinds";
import type { SheetPlan } from "../../sheets/sheet-plan";
import type { Settings } from "../../settings/settings";
import { codeListsOf } from "./code-lists";
import type { CodeSheet } from "./code-sheet";
import { newCodeSheet, planCodeSheet, withMissingLists } from "./code-sheet";
import { planTemplate } from "./template-plan";

/** Every kind that has a template, in the order of lists. */
export function templateKinds(): readonly LedgerKind[] {
  return ledgerKinds.filter(({ template }) => template !== undefined);
}

/** What the workbook has already. */
export interface TemplateSurroundings {
  /** Its sheet of lists. */
  readonly codes: CodeSheet | null;
  /** The name that a sheet of lists can be given. */
  readonly codesName: string;
}

/** Templates, and the sheet of lists that their drop-downs need. */
export interface TemplateSet {
  /** One a kind, in the order asked for. */
  readonly templates: readonly SheetPlan[];
  /** 代码, where it has to be made or lists are added to it; `null` where it can stay as it is. */
  readonly codes: SheetPlan | null;
  /** Titles of the lists that it is given. */
  readonly addedLists: readonly string[];
}

/** Plans templates of some kinds. A sheet of lists that is there is kept, with what people changed in it, and added to. */
export function planTemplates(
  kinds: readonly LedgerKind[],
  settings: Settings,
  rows: number,
  { codes, codesName }: TemplateSurroundings
): TemplateSet {
  const needed = codeListsOf(kinds);
  const { sheet, added } = withMissingLists(codes ?? newCodeSheet([], codesName), needed);
  return {
    templates: kinds.map((kind) => planTemplate(kind, settings, { rows, codes: sheet })),
    codes: added.length > 0 ? planCodeSheet(sheet, settings) : null,
    addedLists: added,
  };
}
