import { isBlank, displayText } from "../values/cell";
import { CellFormat } from "../values/cell-format";
import { comparable } from "../values/text";
import { dateOfSerial, isoDate } from "../values/civil-date";
import { quoteSheetName } from "../sheets/a1";
import type { Grid } from "../sheets/grid";
import { formatAt, valueAt } from "../sheets/grid";
import { keepRows } from "../sheets/kept-plan";
import type { PlanLink, PlanValue, SheetPlan } from "../sheets/sheet-plan";
import type { FixLogEntry, FixStatus } from "../fixes/fix-log";
import { maskAgain } from "../issues/mask";
import { ownSheetKind } from "../ledgers/own-sheets";
import type { Settings } from "../settings/settings";
import { planList } from "./list-plan";
import type { ListColumn } from "./list-rows";
import { shortened } from "./list-rows";

const STATUS_LABELS: Readonly<Record<FixStatus, string>> = {
  changed: "已修改",
  "taken-back": "已撤销",
  skipped: "未修改:单元格已变动",
};

interface LogColumn extends ListColumn {
  readonly key: keyof FixLogEntry;
}

/** Columns after the number; an entry's texts stay as they are, whatever a spreadsheet makes of them. */
const COLUMNS: readonly LogColumn[] = [
  { key: "time", head: "时间", width: 17, style: "text" },
  { key: "sheet", head: "工作表", width: 16, style: "label" },
  { key: "address", head: "单元格", width: 9, style: "link" },
  { key: "who", head: "姓名(单位)", width: 18, style: "label" },
  { key: "field", head: "栏目", width: 13, style: "label" },
  { key: "before", head: "修改前", width: 22, style: "text" },
  { key: "after", head: "修改后", width: 22, style: "text" },
  { key: "reason", head: "原因", width: 34, style: "labelLeft" },
  { key: "status", head: "状态", width: 14, style: "label" },
];
const NUMBER: ListColumn = { head: "序号", width: 6, style: "figure0" };
const ADDRESS = 1 + COLUMNS.findIndex(({ key }) => key === "address");
const NAME = "修改记录";

function headline(entries: readonly FixLogEntry[]): string {
  const count = (status: FixStatus) => entries.filter((entry) => entry.status === status).length;
  const rest = [
    [count("taken-back"), "处已撤销"],
    [count("skipped"), "处因单元格已变动未修改"],
  ] as const;
  const said = rest.filter(([n]) => n > 0).map(([n, what]) => `,${n}${what}`);
  return `共修改${count("changed")}处${said.join("")}。`;
}

function cellsOf(entry: FixLogEntry, index: number, settings: Settings): PlanValue[] {
  const cells = COLUMNS.map(({ key }): PlanValue => {
    if (key === "status") return STATUS_LABELS[entry.status];
    const text = shortened(maskAgain(entry[key], settings.idMasking));
    return text === "" ? null : text;
  });
  return [index + 1, ...cells];
}

/** 修改记录: every change that was made to cells, oldest first, and what became of it. */
export function planFixLog(entries: readonly FixLogEntry[], settings: Settings): SheetPlan {
  const links = entries.map(({ sheet, address }, row): PlanLink => ({
    row,
    column: ADDRESS,
    location: `${quoteSheetName(sheet)}!${address || "A1"}`,
  }));
  return planList(
    {
      name: NAME,
      title: NAME,
      headline: headline(entries),
      columns: [NUMBER, ...COLUMNS],
      rows: entries.map((entry, i) => cellsOf(entry, i, settings)),
      links,
      emptyNote: "没有修改过单元格。",
    },
    settings
  );
}

/** The row of the head and the column of each text; `null` when one is missing. */
function locate(grid: Grid): { row: number; columns: ReadonlyMap<string, number> } | null {
  for (let row = 0; row < grid.rowCount; row++) {
    const columns = new Map<string, number>();
    grid.columns.forEach((column, c) => {
      const value = column[row] ?? null;
      if (typeof value === "string") columns.set(comparable(value), c);
    });
    if (COLUMNS.every(({ head }) => columns.has(head))) return { row, columns };
  }
  return null;
}

function textAt(grid: Grid, row: number, column: number): string {
  const value = valueAt(grid, row, column);
  return typeof value === "number" && formatAt(grid, row, column) === CellFormat.Date
    ? isoDate(dateOfSerial(value))
    : displayText(value);
}

function statusOf(label: string): FixStatus {
  const found = Object.entries(STATUS_LABELS).find(([, known]) => known === comparable(label));
  return found ? (found[0] as FixStatus) : "changed";
}

/**
 * The lines of a 修改记录 sheet, so that new ones can be put below them; `null` for another sheet.
 * Texts are as the sheet holds them, long numbers hidden.
 */
export function readFixLog(grid: Grid): FixLogEntry[] | null {
  const head = ownSheetKind(grid) === "fix-log" ? locate(grid) : null;
  if (!head) return null;
  const entries: FixLogEntry[] = [];
  for (let row = head.row + 1; row < grid.rowCount; row++) {
    const text = (key: keyof FixLogEntry) => {
      const column = COLUMNS.find((one) => one.key === key)!;
      return textAt(grid, row, head.columns.get(column.head)!);
    };
    if (isBlank(text("address")) && isBlank(text("sheet"))) continue;
    entries.push({
      time: text("time"),
      sheet: text("sheet"),
      address: text("address"),
      who: text("who"),
      field: text("field"),
      before: text("before"),
      after: text("after"),
      reason: text("reason"),
      status: statusOf(text("status")),
    });
  }
  return entries;
}

/** The 修改记录 that a workbook has. */
export interface FixLog {
  /** The sheet it stands in; `null` when the workbook has none. */
  readonly sheet: string | null;
  readonly entries: readonly FixLogEntry[];
}

/** The first sheet that is a 修改记录, whatever its tab is called. */
export function findFixLog(grids: Iterable<Grid>): FixLog {
  for (const grid of grids) {
    const entries = readFixLog(grid);
    if (entries) return { sheet: grid.name, entries };
  }
  return { sheet: null, entries: [] };
}

/** A 修改记录 with these lines, under the name that the workbook's own has. */
export function planFixLogOf(
  { sheet }: FixLog,
  entries: readonly FixLogEntry[],
  settings: Settings
): SheetPlan {
  const plan = planFixLog(entries, settings);
  return keepRows({ ...plan, name: sheet ?? plan.name });
}
