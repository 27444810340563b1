import type { CellRange } from "../sheets/a1";
import { quoteSheetName } from "../sheets/a1";
import type { PlanLink, PlanRow, PlanValue, SheetPlan } from "../sheets/sheet-plan";
import { displayText } from "../values/cell";
import { chineseDate, NO_DATE } from "../values/civil-date";
import type { RuleTexts } from "../issues/catalogue";
import { formatIssue } from "../issues/catalogue";
import type { Issue, Severity } from "../issues/issue";
import { severities } from "../issues/issue";
import { maskIssue, maskValue } from "../issues/mask";
import type { LedgerBook } from "../ledgers/recognise";
import type { LedgerTable } from "../ledgers/table";
import type { Validation } from "../rules/validate";
import type { Settings } from "../settings/settings";
import { frameTable } from "./frame";
import { lineCount, officialPage, rowOf } from "./page";
import { reportStyles } from "./report-styles";

/** 级别 as people call it. */
export const SEVERITY_LABELS: Readonly<Record<Severity, string>> = {
  error: "错误",
  warning: "需核实",
  note: "提示",
};

/** More findings than this are not listed one by one; how many are left out is said. */
const LISTED_AT_MOST = 20_000;

const SUMMARY_HEAD = ["工作表", "台账", "核对人数(行数)", "无错误", "错误", "需核实", "提示"];
const LIST_HEAD = [
  "序号",
  "级别",
  "工作表",
  "单元格",
  "乡镇(街道)",
  "村(社区)",
  "姓名",
  "项目",
  "原值",
  "问题",
  "处理办法",
];
const WIDTHS = [6, 8, 18, 9, 12, 12, 9, 14, 20, 46, 46];
const MESSAGE_COLUMN = 9;

export interface FindingsInput {
  readonly books: readonly LedgerBook[];
  readonly validation: Validation;
  readonly settings: Settings;
  readonly texts: RuleTexts;
  /** The file the checked sheets stand in, for links from another workbook; none: the same workbook. */
  readonly linkTarget?: (book: string) => string;
}

interface Located {
  readonly issue: Issue;
  readonly table: LedgerTable | undefined;
  readonly record: number;
}

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

function unitText(
  table: LedgerTable | undefined,
  record: number,
  field: "township" | "village"
): string {
  return table && record >= 0 && table.has(field)
    ? displayText(table.filledUnits(field)[record] ?? null)
    : "";
}

function listRow(
  number: number,
  { issue, table, record }: Located,
  input: FindingsInput
): PlanValue[] {
  const { settings, texts } = input;
  const shown = maskIssue(issue, settings.idMasking);
  const name =
    table && record >= 0 && table.has("name") ? displayText(table.value(record, "name")) : "";
  return [
    number,
    SEVERITY_LABELS[issue.severity],
    issue.at.sheet,
    issue.at.address || "整表",
    unitText(table, record, "township"),
    unitText(table, record, "village"),
    name,
    fieldLabel(table, issue.at.field),
    maskValue(issue.value, settings.idMasking),
    formatIssue(shown, texts),
    texts[issue.rule]?.remedy ?? "",
  ];
}

function linkOf(row: number, issue: Issue, input: FindingsInput): PlanLink {
  const location = `${quoteSheetName(issue.at.sheet)}!${issue.at.address || "A1"}`;
  const target = input.linkTarget?.(issue.at.book);
  return { row, column: 3, location, ...(target === undefined ? {} : { target }) };
}

const LIST_STYLES = [
  "figure0",
  "label",
  "label",
  "link",
  "label",
  "label",
  "label",
  "label",
  "text",
  "labelLeft",
  "labelLeft",
];

/** 校验结果: what was checked and passed, then every finding by severity with a link to its cell. */
export function planFindings(input: FindingsInput): SheetPlan {
  const { books, validation, settings } = input;
  const width = LIST_HEAD.length;
  const rows: PlanRow[] = [];
  const merges: CellRange[] = [];
  const links: PlanLink[] = [];
  const whole = () =>
    merges.push({ top: rows.length, bottom: rows.length, left: 0, right: width - 1 });
  whole();
  rows.push(rowOf(width, [[0, "校验结果", "title"]], 38));
  whole();
  const { error, warning, note } = validation.counts;
  const asOf = settings.asOf === NO_DATE ? "未填写" : chineseDate(settings.asOf);
  const records = validation.sheets.reduce((sum, sheet) => sum + sheet.records, 0);
  const passed = validation.sheets.reduce((sum, sheet) => sum + sheet.passed, 0);
  const headline = `统计截止日:${asOf}　　共核对${records}行,其中无错误${passed}行;发现错误${error}处、需核实${warning}处、提示${note}处。`;
  rows.push(rowOf(width, [[0, headline, "unitLineLeft"]], 22));

  const summaryTop = rows.length;
  const summaryColumns = [2, 3, 5, 6, 7, 8, 9];
  const summaryRow = (values: readonly PlanValue[], styles: readonly string[]) =>
    rows.push(
      rowOf(
        width,
        values.map((value, i) => [summaryColumns[i]!, value, styles[i]!] as const),
        20
      )
    );
  const summaryMerge = () =>
    merges.push({ top: rows.length, bottom: rows.length, left: 3, right: 4 });
  summaryMerge();
  summaryRow(
    SUMMARY_HEAD,
    SUMMARY_HEAD.map(() => "head")
  );
  for (const sheet of validation.sheets) {
    const found = (severity: Severity) =>
      validation.issues.filter(
        (issue) =>
          issue.severity === severity &&
          issue.at.sheet === sheet.sheet &&
          issue.at.book === sheet.book
      ).length;
    const title = books.flatMap((b) => b.tables).find((t) => t.kind.id === sheet.ledger)!.kind
      .title;
    summaryMerge();
    summaryRow(
      [sheet.sheet, title, sheet.records, sheet.passed, ...severities.map(found)],
      ["label", "label", "figure0", "figure0", "figure0", "figure0", "figure0"]
    );
  }
  const summaryBottom = rows.length - 1;
  rows.push(rowOf(width, [], 12));

  const listTop = rows.length;
  rows.push({ values: LIST_HEAD, style: "head", height: 26 });
  const locate = locator(books);
  const bySeverity = severities.flatMap((severity) =>
    validation.issues.filter((issue) => issue.severity === severity)
  );
  bySeverity.slice(0, LISTED_AT_MOST).forEach((issue, i) => {
    const values = listRow(i + 1, locate(issue), input);
    links.push(linkOf(rows.length, issue, input));
    const lines = Math.max(
      ...[MESSAGE_COLUMN - 1, MESSAGE_COLUMN, MESSAGE_COLUMN + 1].map((column) =>
        lineCount(String(values[column] ?? ""), WIDTHS[column]! - 2)
      )
    );
    rows.push({ values, style: LIST_STYLES, height: Math.max(18, 14 * lines + 4) });
  });
  const listBottom = rows.length - 1;
  if (bySeverity.length > LISTED_AT_MOST) {
    whole();
    rows.push(
      rowOf(
        width,
        [
          [
            0,
            `另有${bySeverity.length - LISTED_AT_MOST}条未逐条列出,请先处理以上问题后重新校验。`,
            "note",
          ],
        ],
        18
      )
    );
  } else if (bySeverity.length === 0) {
    whole();
    rows.push(rowOf(width, [[0, "未发现问题。", "note"]], 18));
  }

  const summaryFrame = frameTable(rows, reportStyles(settings.fontScheme), {
    top: summaryTop,
    left: 2,
    bottom: summaryBottom,
    right: 9,
  });
  return {
    name: "校验结果",
    ...frameTable(summaryFrame.rows, summaryFrame.styles, {
      top: listTop,
      left: 0,
      bottom: listBottom,
      right: width - 1,
    }),
    columnWidths: WIDTHS,
    merges,
    links,
    autoFilter: { top: listTop, left: 0, bottom: Math.max(listTop, listBottom), right: width - 1 },
    freeze: { row: listTop + 1, column: 0 },
    print: officialPage("landscape", { first: listTop, last: listTop }),
    showGridLines: false,
  };
}
