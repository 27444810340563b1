import { quoteSheetName } from "../../sheets/a1";
import type { PlanLink, PlanValue, SheetPlan } from "../../sheets/sheet-plan";
import type { EditionCounts, EditionRow } from "../../comparison/edition-rows";
import type { Settings } from "../../settings/settings";
import { planList } from "../list-plan";
import type { ListColumn } from "../list-rows";
import { shortened } from "../list-rows";
import { CHANGE_LABELS, DOUBT_LABELS, hiddenText } from "./labels";

/** More lines than this are not listed one by one; how many are left out is said. */
const LISTED_AT_MOST = 20_000;

const COLUMNS: readonly ListColumn[] = [
  { head: "序号", width: 6, style: "figure0" },
  { head: "工作表", width: 15, style: "label" },
  { head: "单位", width: 18, style: "label" },
  { head: "姓名", width: 10, style: "label" },
  { head: "变更类型", width: 11, style: "label" },
  { head: "栏目", width: 14, style: "label" },
  { head: "原内容", width: 26, style: "text" },
  { head: "现内容", width: 26, style: "text" },
  { head: "位置(单元格)", width: 13, style: "link" },
  { head: "是否仅写法不同", width: 15, style: "label" },
];
const PLACE = COLUMNS.findIndex(({ style }) => style === "link");

/** What 变更清单 is drawn from. */
export interface ChangeListInput {
  readonly rows: readonly EditionRow[];
  readonly counts: EditionCounts;
  /** What the two editions are called: the names of their files or sheets. */
  readonly before: string;
  readonly after: string;
  readonly settings: Settings;
  /** The file that an edition's sheet stands in, for links from another workbook; `null`: no link; none: the same workbook. */
  readonly linkTarget?: (book: string) => string | null | undefined;
}

function headline({ counts, before, after, rows }: ChangeListInput): string {
  const { added, removed, changed, cells, wording, columns, sheets, doubts } = counts;
  const parts = [
    `新增${added}行`,
    `删除${removed}行`,
    `修改${changed}行(内容修改${cells}处,仅写法不同${wording}处)`,
    ...(columns > 0 ? [`栏目增减${columns}个`] : []),
    ...(sheets > 0 ? [`工作表增减${sheets}张`] : []),
    ...(doubts > 0 ? [`待核实${doubts}组`] : []),
  ];
  const hidden = rows.length - LISTED_AT_MOST;
  const more = hidden > 0 ? `另有${hidden}条未逐条列出。` : "";
  return `原稿:${before}　　现稿:${after}　　${parts.join("、")}。${more}`;
}

/** The cell in the later edition; of what went the one in the earlier. */
function addressText({ was, is }: EditionRow): string {
  if (is) return is.address || "整表";
  return was ? (was.address === "" ? "原表" : `原${was.address}`) : "";
}

function fieldText({ kind, header, reason }: EditionRow): string {
  if (header !== "") return header;
  if (reason !== null) return DOUBT_LABELS[reason];
  return kind === "sheet-added" || kind === "sheet-removed" ? "整表" : "整行";
}

function cellsOf(row: EditionRow, index: number): PlanValue[] {
  const { kind, sheet, unit, name, before, after, wordingOnly, hidden } = row;
  const told = hidden === null ? "" : `\n(${hiddenText(hidden)})`;
  const cell = (text: string): PlanValue => (text === "" ? null : shortened(text));
  const content = (text: string): PlanValue => cell(text) ?? (kind === "changed" ? "(空)" : "—");
  return [
    index + 1,
    sheet,
    cell(unit),
    cell(name),
    CHANGE_LABELS[kind],
    fieldText(row),
    content(before),
    hidden === null ? content(after) : shortened(after) + told,
    addressText(row),
    kind === "changed" ? (wordingOnly ? "是" : "否") : "—",
  ];
}

function linkOf(row: EditionRow, index: number, input: ChangeListInput): PlanLink[] {
  const place = row.is ?? row.was;
  if (!place) return [];
  const target = input.linkTarget?.(place.book);
  if (target === null) return [];
  const location = `${quoteSheetName(place.sheet)}!${place.address || "A1"}`;
  return [{ row: index, column: PLACE, location, ...(target === undefined ? {} : { target }) }];
}

/** 变更清单: what was edited between two editions of a workbook, cell by cell. */
export function planChangeList(input: ChangeListInput): SheetPlan {
  const listed = input.rows.slice(0, LISTED_AT_MOST);
  return planList(
    {
      name: "变更清单",
      title: "变更清单",
      headline: headline(input),
      columns: COLUMNS,
      rows: listed.map(cellsOf),
      links: listed.flatMap((row, i) => linkOf(row, i, input)),
      emptyNote: "两稿内容相同。",
    },
    input.settings
  );
}
