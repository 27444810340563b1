import { TEMPLATE_ROWS } from "../../../core/forms/template/template-plan";
import type { LedgerKindId } from "../../../core/ledgers/field";
import type { TemplateSurvey, TemplateView } from "../../../engine/templates";
import { createScreenView } from "../../session/screen-view";

/** What 新建模板 shows beyond the session's state; kept while the pane is open. */
export interface TemplatesView {
  readonly search: string;
  readonly chosen: readonly LedgerKindId[];
  /** Whose columns are shown. */
  readonly open: LedgerKindId | null;
  /** As typed. */
  readonly rows: string;
  /** Names of the sheets that were inserted last; `null`: none yet. */
  readonly inserted: readonly string[] | null;
}

const initialView: TemplatesView = {
  search: "",
  chosen: [],
  open: null,
  rows: String(TEMPLATE_ROWS.usual),
  inserted: null,
};

/** The view of a session, and a hook for a part of it. */
export const { of: templatesViewOf, use: useTemplatesView } = createScreenView(initialView);

/** The number of blank rows that was typed; `null` when it cannot be used. */
export function typedRows(text: string): number | null {
  const rows = /^\s*\d{1,6}\s*$/.test(text) ? Number(text) : NaN;
  return rows >= TEMPLATE_ROWS.least && rows <= TEMPLATE_ROWS.most ? rows : null;
}

/** Templates whose title has the words, then those with a column that has them. */
export function found(templates: readonly TemplateView[], search: string): TemplateView[] {
  const words = search.trim();
  if (words === "") return [...templates];
  const titled = templates.filter(({ title }) => title.includes(words));
  const others = templates.filter(
    (template) =>
      !titled.includes(template) && template.columns.some(({ header }) => header.includes(words))
  );
  return [...titled, ...others];
}

/** Lists that the chosen templates need and the workbook lacks. */
export function missingLists(
  { templates, codes }: TemplateSurvey,
  chosen: readonly LedgerKindId[]
): readonly string[] {
  const needed = templates
    .filter(({ ledger }) => chosen.includes(ledger))
    .flatMap(({ lists }) => lists);
  return [...new Set(needed)].filter((list) => !codes?.lists.includes(list));
}
