import { quoteSheetName } from "../sheets/a1";
import type { PlanLink, PlanRow, PlanValue } from "../sheets/sheet-plan";
import { displayText } from "../values/cell";
import type { RuleTexts } from "../issues/catalogue";
import { formatIssue } from "../issues/catalogue";
import type { Issue } from "../issues/issue";
import { maskIssue, maskText, maskValue } from "../issues/mask";
import type { LedgerBook } from "../ledgers/recognise";
import type { LedgerTable } from "../ledgers/table";
import type { Settings } from "../settings/settings";
import { FONT_SIZE } from "./report-styles";
import { SEVERITY_LABELS } from "./severity-labels";
import { unitsThatFit, wrappedLines } from "./text-fit";

interface ListColumn {
  readonly head: string;
  readonly width: number;
  readonly style: string;
}

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
const LINK_COLUMN = 3;
const LIST_STYLES = LIST_COLUMNS.map(({ style }) => style);

/** Longer texts are cut: a cell can hold more than a row of the highest has room for. */
const LONGEST_TEXT = 300;
const LINE = 13;
const SPACE = 5;
const LEAST_HEIGHT = 18;
/** Of the indent of left-aligned cells, in half-width units. */
const INDENT = 2;
/** The greatest height of a row in a spreadsheet. */
const MOST_HEIGHT = 409;

/** What the list is made from. */
export interface ListContext {
  readonly books: readonly LedgerBook[];
  readonly settings: Settings;
  readonly texts: RuleTexts;
  /** The file the checked sheets stand in, for links from another workbook; none: the same workbook. */
  readonly linkTarget?: (book: string) => string;
}

interface Located {
  readonly issue: Issue;
  readonly table: LedgerTable | undefined;
  /** -1 where the finding concerns no single record. */
  readonly record: number;
}

/** Finds the table and the record that an issue speaks of. */
function locator(books: readonly LedgerBook[]): (issue: Issue) => Located {
  const key = (book: string, sheet: string) => `${book}\n${sheet}`;
  const tables = new Map(
    books.flatMap((book) =>
      book.tables.map((table) => [key(table.book, table.sheet), table] as const)
    )
  );
  const recordsByRow = new Map<LedgerTable, Map<number, number>>();
  return (issue) => {
    const table = tables.get(key(issue.at.book, issue.at.sheet));
    if (!table || issue.at.row === 0) return { issue, table, record: -1 };
    let records = recordsByRow.get(table);
    if (!records) {
      records = new Map(Array.from(table.rows, (row, record) => [row + 1, record] as const));
      recordsByRow.set(table, records);
    }
    return { issue, table, record: records.get(issue.at.row) ?? -1 };
  };
}

function fieldLabel(table: LedgerTable | undefined, field: string): string {
  if (!table || field === "") return "";
  return table.field(field)?.header ?? field;
}

function unitText({ table, record }: Located, field: "township" | "village"): string {
  return table && record >= 0 && table.has(field)
    ? displayText(table.filledUnits(field)[record] ?? null)
    : "";
}

function nameText({ table, record }: Located): string {
  return table && record >= 0 && table.has("name") ? displayText(table.value(record, "name")) : "";
}

function shortened(text: string): string {
  return text.length <= LONGEST_TEXT ? text : `${text.slice(0, LONGEST_TEXT)}……`;
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
    texts[issue.rule]?.remedy ?? "",
  ];
}

function heightOf(values: readonly PlanValue[]): number {
  const lines = values.map((value, column) => {
    if (typeof value !== "string") return 1;
    const { width, style } = LIST_COLUMNS[column];
    const indent = style === "labelLeft" ? INDENT : 0;
    return wrappedLines(value, unitsThatFit(width, FONT_SIZE.body) - indent);
  });
  return Math.min(MOST_HEIGHT, Math.max(LEAST_HEIGHT, Math.max(...lines) * LINE + SPACE));
}

function linkOf(row: number, issue: Issue, context: ListContext): PlanLink {
  const location = `${quoteSheetName(issue.at.sheet)}!${issue.at.address || "A1"}`;
  const target = context.linkTarget?.(issue.at.book);
  return { row, column: LINK_COLUMN, location, ...(target === undefined ? {} : { target }) };
}

/** One row a finding, numbered in the order given, each with a link to its cell; `top` is the first row's place. */
export function listFindings(
  issues: readonly Issue[],
  top: number,
  context: ListContext
): { rows: PlanRow[]; links: PlanLink[] } {
  const locate = locator(context.books);
  return {
    rows: issues.map((issue, i) => {
      const values = listValues(i + 1, locate(issue), context);
      return { values, style: LIST_STYLES, height: heightOf(values) };
    }),
    links: issues.map((issue, i) => linkOf(top + i, issue, context)),
  };
}
