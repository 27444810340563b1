import { quoteSheetName } from "../sheets/a1";
import type { PlanLink, PlanRow, PlanValue } from "../sheets/sheet-plan";
import { displayText } from "../values/cell";
import type { RuleTexts } from "../issues/catalogue";
import { formatIssue } from "../issues/catalogue";
import type { Issue } from "../issues/issue";
import { maskIssue, maskText, maskValue } from "../issues/mask";
import type { LedgerBook } from "../ledgers/recognise";
import type { FoundRecord } from "../ledgers/record-finder";
import { recordFinder } from "../ledgers/record-finder";
import type { Settings } from "../settings/settings";
import type { WaivedIssue } from "../waivers/apply-waivers";
import { fieldLabel } from "../waivers/subject";
import type { ListColumn } from "./list-rows";
import { heightOfRow, shortened } from "./list-rows";
import { SEVERITY_LABELS } from "./severity-labels";

export const LIST_COLUMNS: readonly ListColumn[] = [
  { head: "序号", width: 6, style: "figure0" },
  { head: "级别", width: 8, style: "label" },
  { head: "工作表", width: 20, style: "label" },
  { head: "单元格", width: 9, style: "link" },
  { head: "乡镇(街道)", width: 12, style: "label" },
  { head: "村(社区)", width: 12, style: "label" },
  { head: "姓名", width: 9, style: "label" },
  { head: "项目", width: 14, style: "label" },
  { head: "原值", width: 20, style: "text" },
  { head: "问题", width: 46, style: "labelLeft" },
  { head: "处理办法", width: 46, style: "labelLeft" },
];
/** Accepted findings have the reason where open ones have what is to be done. */
export const WAIVED_HEADS: readonly string[] = LIST_COLUMNS.map(({ head }) =>
  head === "处理办法" ? "说明" : head
);
const LINK_COLUMN = 3;
const LIST_STYLES = LIST_COLUMNS.map(({ style }) => style);

/** What the list is made from. */
export interface ListContext {
  readonly books: readonly LedgerBook[];
  readonly settings: Settings;
  readonly texts: RuleTexts;
  /** The file the checked sheets stand in, for links from another workbook; none: the same workbook. */
  readonly linkTarget?: (book: string) => string;
}

interface Located extends FoundRecord {
  readonly issue: Issue;
}

function unitText({ table, record }: Located, field: "township" | "village"): string {
  return table && record >= 0 && table.has(field)
    ? displayText(table.filledUnits(field)[record] ?? null)
    : "";
}

function nameText({ table, record }: Located): string {
  return table && record >= 0 && table.has("name") ? displayText(table.value(record, "name")) : "";
}

function listValues(number: number, located: Located, context: ListContext): PlanValue[] {
  const { issue, table } = located;
  const { settings, texts } = context;
  const masked = (text: string) => shortened(maskText(text, settings.idMasking));
  return [
    number,
    SEVERITY_LABELS[issue.severity],
    issue.at.sheet,
    issue.at.address || "整表",
    masked(unitText(located, "township")),
    masked(unitText(located, "village")),
    masked(nameText(located)),
    fieldLabel(table, issue.at.field),
    shortened(maskValue(issue.value, settings.idMasking, issue.at.field)),
    shortened(formatIssue(maskIssue(issue, settings.idMasking), texts)),
  ];
}

function linkOf(row: number, issue: Issue, context: ListContext): PlanLink {
  const location = `${quoteSheetName(issue.at.sheet)}!${issue.at.address || "A1"}`;
  const target = context.linkTarget?.(issue.at.book);
  return { row, column: LINK_COLUMN, location, ...(target === undefined ? {} : { target }) };
}

interface Listing {
  readonly rows: PlanRow[];
  readonly links: PlanLink[];
}

/** One row for each pair of a finding and the text of its last column. */
function listRows(
  entries: readonly (readonly [issue: Issue, last: string])[],
  top: number,
  context: ListContext
): Listing {
  const find = recordFinder(context.books);
  return {
    rows: entries.map(([issue, last], i) => {
      const values = [...listValues(i + 1, { issue, ...find(issue.at) }, context), last];
      return { values, style: LIST_STYLES, height: heightOfRow(LIST_COLUMNS, values) };
    }),
    links: entries.map(([issue], i) => linkOf(top + i, issue, context)),
  };
}

/** One row a finding, numbered in the order given, each with a link to its cell; `top` is the first row's place. */
export function listFindings(issues: readonly Issue[], top: number, context: ListContext): Listing {
  const entries = issues.map((issue) => [issue, context.texts[issue.rule]?.remedy ?? ""] as const);
  return listRows(entries, top, context);
}

/** Accepted findings in the same columns, the last one with the reason and who gives it. */
export function listWaived(
  waived: readonly WaivedIssue[],
  top: number,
  context: ListContext
): Listing {
  const entries = waived.map(({ issue, waiver }) => {
    const signed = [waiver.by, waiver.date].filter((part) => part !== "").join(" ");
    const text = signed === "" ? waiver.reason : `${waiver.reason}(${signed})`;
    return [issue, shortened(maskText(text, context.settings.idMasking))] as const;
  });
  return listRows(entries, top, context);
}
