import type { LedgerKind } from "../../ledgers/field";
import type { CellRange } from "../../sheets/a1";
import type { PlanRow, PlanStyle, SheetPlan } from "../../sheets/sheet-plan";
import type { Settings } from "../../settings/settings";
import { frameTable } from "../frame";
import type { LaidRows } from "../furniture";
import { lineOfParts, noteRows, titleRow } from "../furniture";
import { FONT_SIZE, reportStyles } from "../report-styles";
import { unitsThatFit, wrappedLines } from "../text-fit";
import type { CodeSheet } from "./code-sheet";
import type { TemplateColumn } from "./template-columns";
import { templateColumns } from "./template-columns";
import { templatePage, templatePaper } from "./template-page";
import { templateValidation } from "./template-validation";

/** How many blank rows a template has unless somebody says otherwise, and bounds of what may be said. */
export const TEMPLATE_ROWS = { usual: 200, least: 1, most: 20_000 } as const;

export interface TemplateOptions {
  /** Blank rows to be filled in. */
  readonly rows?: number;
  /** The sheet that holds the lists which stand in no validation; without it these columns have no drop-down. */
  readonly codes?: CodeSheet | null;
}

const REQUIRED_FILL = "FFF2CC";
const OPTIONAL_FILL = "DDEBF7";
const HEAD = { line: 13, space: 8, least: 30 } as const;
/** Two lines of text. */
const ROW_HEIGHT = 28;
/** Columns at the left stay in view up to the key, where they take no more than this many characters. */
const WIDEST_FROZEN = 48;

const COMMON_NOTES = [
  "表头带“*”、底色为黄色的为必填栏；选中单元格可看到该栏的填写要求。",
  "一行填一条记录；行数不够时在表内插入行，格式和下拉列表随之带出；请勿改动表头，打印前可删去多余的空行。",
] as const;

function styleKey({ isText, format }: TemplateColumn): string {
  return `fill-${isText ? "left" : "center"}-${format}`;
}

function stylesOf(
  columns: readonly TemplateColumn[],
  settings: Settings
): Record<string, PlanStyle> {
  const styles = reportStyles(settings.fontScheme);
  styles["requiredHead"] = { ...styles["head"], fill: REQUIRED_FILL };
  styles["optionalHead"] = { ...styles["head"], fill: OPTIONAL_FILL };
  for (const column of columns) {
    const { isText, format } = column;
    styles[styleKey(column)] = {
      ...styles["text"],
      numberFormat: format,
      horizontal: isText ? "left" : "center",
      ...(format === "General" || format === "0" ? { wrap: false, shrinkToFit: true } : {}),
    };
  }
  return styles;
}

function headRow(columns: readonly TemplateColumn[], widths: readonly number[]): PlanRow {
  const lines = columns.map(({ head }, column) =>
    wrappedLines(head, unitsThatFit(widths[column], FONT_SIZE.head))
  );
  return {
    values: columns.map(({ head }) => head),
    style: columns.map(({ required }) => (required ? "requiredHead" : "optionalHead")),
    height: Math.max(HEAD.least, Math.max(...lines) * HEAD.line + HEAD.space),
  };
}

function frozenColumns(
  { key }: LedgerKind,
  columns: readonly TemplateColumn[],
  widths: readonly number[]
): number {
  const count = columns.findIndex(({ field }) => field.id === key) + 1;
  const width = widths.slice(0, count).reduce((sum, one) => sum + one, 0);
  return width <= WIDEST_FROZEN ? count : 0;
}

function titleOf({ title, template }: LedgerKind, { regionName, termName }: Settings): string {
  return (template?.title ?? `{region}${title}`)
    .replaceAll("{region}", regionName)
    .replaceAll("{term}", termName);
}

/**
 * A blank sheet of a kind of ledger, to be filled in: title, how to fill in, 填报单位 line, 标准表头 (the
 * required ones marked), bordered blank rows with drop-downs and prompts, ready to be printed one page
 * wide. It is read back as this kind. The notes stand above the table, where rows that are added do not
 * reach.
 */
export function planTemplate(
  kind: LedgerKind,
  settings: Settings,
  { rows: count = TEMPLATE_ROWS.usual, codes = null }: TemplateOptions = {}
): SheetPlan {
  const columns = templateColumns(kind);
  const orientation = kind.template?.orientation ?? "landscape";
  const { paper, widths } = templatePaper(columns, orientation);
  const rows: PlanRow[] = [];
  const merges: CellRange[] = [];
  const lay = (laid: LaidRows) => {
    rows.push(...laid.rows);
    merges.push(...laid.merges);
  };
  lay(titleRow(0, titleOf(kind, settings), settings.regionName + settings.termName, widths));
  const notes = [...COMMON_NOTES, ...(kind.template?.notes ?? [])];
  lay(noteRows(rows.length, notes, widths, "填表说明："));
  const parts = [
    `填报单位(盖章):${settings.reportingUnit}`,
    "填报日期:　　　年　　月　　日",
    "填表人:　　　　　　",
  ] as const;
  lay(lineOfParts(rows.length, widths, parts));
  const headTop = rows.length;
  rows.push(headRow(columns, widths));
  const bodyTop = rows.length;
  const blank: PlanRow = {
    values: columns.map(() => null),
    style: columns.map(styleKey),
    height: ROW_HEIGHT,
  };
  for (let i = 0; i < count; i++) rows.push(blank);
  const bottom = rows.length - 1;
  return {
    name: kind.title,
    ...frameTable(rows, stylesOf(columns, settings), {
      top: headTop,
      left: 0,
      bottom,
      right: columns.length - 1,
    }),
    columnWidths: widths,
    merges,
    validations: columns.flatMap((column, c) => {
      const range = { top: bodyTop, bottom, left: c, right: c };
      return templateValidation(column, range, codes) ?? [];
    }),
    freeze: { row: bodyTop, column: frozenColumns(kind, columns, widths) },
    print: templatePage(paper, orientation, { first: headTop, last: headTop }),
  };
}
