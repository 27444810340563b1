import type { CellRange } from "../sheets/a1";
import type { PlanRow, PlanValue, SheetPlan } from "../sheets/sheet-plan";
import { chineseDate, NO_DATE } from "../values/civil-date";
import type { RuleTexts } from "../issues/catalogue";
import type { Severity } from "../issues/issue";
import { severities } from "../issues/issue";
import { ledgerKinds } from "../ledgers/kinds";
import type { LedgerBook } from "../ledgers/recognise";
import type { CheckedSheet, Validation } from "../rules/validate";
import type { Settings } from "../settings/settings";
import { LIST_COLUMNS, listFindings, listWaived, WAIVED_HEADS } from "./findings-list";
import { frameTable } from "./frame";
import { officialPage, rowOf } from "./page";
import { reportStyles, unitLineStyle } from "./report-styles";
import { SEVERITY_LABELS } from "./severity-labels";

/** More findings than this are not listed one by one; how many are left out is said. */
const LISTED_AT_MOST = 20_000;

const WIDTH = LIST_COLUMNS.length;
const HEIGHTS = { title: 36, headline: 22, summary: 20, gap: 12, head: 26, note: 18 } as const;

/** Columns of the table of sheets, with the columns of the list that each lies over. */
const SUMMARY: readonly {
  readonly head: string;
  readonly first: number;
  readonly last: number;
  readonly value: (sheet: CheckedSheet, found: (severity: Severity) => number) => PlanValue;
}[] = [
  { head: "工作表", first: 0, last: 2, value: ({ sheet }) => sheet },
  { head: "台账", first: 3, last: 4, value: ({ ledger }) => titleOf(ledger) },
  { head: "核对行数", first: 5, last: 5, value: ({ records }) => records },
  { head: "无错误", first: 6, last: 6, value: ({ passed }) => passed },
  { head: SEVERITY_LABELS.error, first: 7, last: 7, value: (_, found) => found("error") },
  { head: SEVERITY_LABELS.warning, first: 8, last: 8, value: (_, found) => found("warning") },
  { head: SEVERITY_LABELS.note, first: 9, last: 9, value: (_, found) => found("note") },
];
const SUMMARY_RIGHT = 9;

/** Everything the sheet 校验结果 is drawn from. */
export interface FindingsInput {
  readonly books: readonly LedgerBook[];
  readonly validation: Validation;
  readonly settings: Settings;
  readonly texts: RuleTexts;
  /** The file the checked sheets stand in, for links from another workbook; none: the same workbook. */
  readonly linkTarget?: (book: string) => string;
}

function titleOf(ledger: string): string {
  return ledgerKinds.find(({ id }) => id === ledger)?.title ?? ledger;
}

function headline({ counts, sheets, waived }: Validation, settings: Settings): string {
  const asOf = settings.asOf === NO_DATE ? "未填写" : chineseDate(settings.asOf);
  const records = sheets.reduce((sum, sheet) => sum + sheet.records, 0);
  const passed = sheets.reduce((sum, sheet) => sum + sheet.passed, 0);
  const found = `发现错误${counts.error}处、需核实${counts.warning}处、提示${counts.note}处。`;
  const explained = waived.length === 0 ? "" : `另有${waived.length}处已作说明,列在表末。`;
  return `统计截止日:${asOf}　　共核对${records}行,其中无错误${passed}行;${found}${explained}`;
}

/** How many findings of each severity a sheet has. */
function findingCounts({ issues }: Validation): (sheet: CheckedSheet, s: Severity) => number {
  const counts = new Map<string, number>();
  const key = (book: string, sheet: string, severity: Severity) => `${book}\n${sheet}\n${severity}`;
  for (const { at, severity } of issues) {
    const place = key(at.book, at.sheet, severity);
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return ({ book, sheet }, severity) => counts.get(key(book, sheet, severity)) ?? 0;
}

/** Each sheet with what was checked in it and found; `top` is the row of the head. */
function summaryTable(
  validation: Validation,
  top: number
): { rows: PlanRow[]; merges: CellRange[] } {
  const found = findingCounts(validation);
  const line = (values: readonly PlanValue[], styleOf: (value: PlanValue) => string): PlanRow => {
    const cells = SUMMARY.flatMap(({ first, last }, i) =>
      Array.from(
        { length: last - first + 1 },
        (_, n) => [first + n, n === 0 ? values[i]! : null, styleOf(values[i])] as const
      )
    );
    return rowOf(WIDTH, cells, HEIGHTS.summary);
  };
  const rows = [
    line(
      SUMMARY.map(({ head }) => head),
      () => "head"
    ),
    ...validation.sheets.map((sheet) =>
      line(
        SUMMARY.map(({ value }) => value(sheet, (severity) => found(sheet, severity))),
        (value) => (typeof value === "number" ? "figure0" : "label")
      )
    ),
  ];
  const merges = rows.flatMap((_, i) =>
    SUMMARY.filter(({ first, last }) => last > first).map(({ first, last }) => ({
      top: top + i,
      bottom: top + i,
      left: first,
      right: last,
    }))
  );
  return { rows, merges };
}

function waivedTitle({ waived }: Validation): string {
  const hidden = waived.length - LISTED_AT_MOST;
  const more = hidden > 0 ? `;另有${hidden}处未逐条列出` : "";
  return `已作说明的问题${waived.length}处,不计入以上数字${more}`;
}

function closingNote(found: number): string | null {
  if (found === 0) return "未发现问题。";
  return found > LISTED_AT_MOST
    ? `另有${found - LISTED_AT_MOST}条未逐条列出,请先处理以上问题后重新校验。`
    : null;
}

/**
 * 校验结果: what was checked and passed, then every open finding by severity with a link to its cell,
 * then those that were accepted, with the reasons.
 */
export function planFindings(input: FindingsInput): SheetPlan {
  const { validation, settings } = input;
  const rows: PlanRow[] = [];
  const merges: CellRange[] = [];
  const across = (text: string, style: string, height: number) => {
    merges.push({ top: rows.length, bottom: rows.length, left: 0, right: WIDTH - 1 });
    rows.push(rowOf(WIDTH, [[0, text, style]], height));
  };
  across("校验结果", "title", HEIGHTS.title);
  across(headline(validation, settings), unitLineStyle("left", false), HEIGHTS.headline);

  const summaryTop = rows.length;
  const summary = summaryTable(validation, summaryTop);
  rows.push(...summary.rows);
  merges.push(...summary.merges);
  const summaryBottom = rows.length - 1;
  rows.push(rowOf(WIDTH, [], HEIGHTS.gap));

  const listTop = rows.length;
  rows.push({ values: LIST_COLUMNS.map(({ head }) => head), style: "head", height: HEIGHTS.head });
  const bySeverity = severities.flatMap((severity) =>
    validation.issues.filter((issue) => issue.severity === severity)
  );
  const list = listFindings(bySeverity.slice(0, LISTED_AT_MOST), rows.length, input);
  rows.push(...list.rows);
  const listBottom = rows.length - 1;
  const note = closingNote(bySeverity.length);
  if (note !== null) across(note, "note", HEIGHTS.note);

  const frames: CellRange[] = [
    { top: summaryTop, left: 0, bottom: summaryBottom, right: SUMMARY_RIGHT },
  ];
  const listRange = { top: listTop, left: 0, bottom: listBottom, right: WIDTH - 1 };
  frames.push(listRange);
  const links = [...list.links];
  if (validation.waived.length > 0) {
    rows.push(rowOf(WIDTH, [], HEIGHTS.gap));
    across(waivedTitle(validation), unitLineStyle("left", false), HEIGHTS.headline);
    const top = rows.length;
    rows.push({ values: WAIVED_HEADS, style: "head", height: HEIGHTS.head });
    const waived = listWaived(validation.waived.slice(0, LISTED_AT_MOST), rows.length, input);
    rows.push(...waived.rows);
    links.push(...waived.links);
    frames.push({ top, left: 0, bottom: rows.length - 1, right: WIDTH - 1 });
  }

  const framed = frames.reduce((drawn, range) => frameTable(drawn.rows, drawn.styles, range), {
    rows,
    styles: reportStyles(settings.fontScheme),
  });
  return {
    name: "校验结果",
    ...framed,
    columnWidths: LIST_COLUMNS.map(({ width }) => width),
    merges,
    links,
    autoFilter: listRange,
    freeze: { row: listTop + 1, column: 0 },
    print: officialPage("landscape", { first: listTop, last: listTop }),
    showGridLines: false,
  };
}
