import type { CellRange } from "../sheets/a1";
import { MAX_ROW_HEIGHT } from "../sheets/a1";
import type { PlanRow, PlanValue, SheetPlan } from "../sheets/sheet-plan";
import { displayText } from "../values/cell";
import { monthOf, NO_DATE, rosterDate, yearOf } from "../values/civil-date";
import { formatDecimal, numberOfDecimal } from "../values/decimal";
import { yuanOfFen } from "../values/money";
import { maskText, maskValue } from "../issues/mask";
import type { PayRoll, PayRollRow } from "../pay/pay-roll";
import type { Settings } from "../settings/settings";
import { frameTable } from "./frame";
import type { LaidRows } from "./furniture";
import { signatureLines, titleRow, unitLine } from "./furniture";
import { officialPage } from "./page";
import { FONT_SIZE, reportStyles } from "./report-styles";
import { charactersFor, unitsThatFit, wrappedLines } from "./text-fit";

interface PayColumn {
  readonly head: string;
  readonly width: number;
  /** Money is given by its sum of the roll. */
  readonly money?: "base" | "tenure" | "total";
  readonly style: string;
}

const COLUMNS: readonly PayColumn[] = [
  { head: "序号", width: 6, style: "figure0" },
  { head: "乡镇(街道)", width: 12, style: "label" },
  { head: "村(社区)", width: 12, style: "label" },
  { head: "姓名", width: 9, style: "label" },
  { head: "职务", width: 16, style: "label" },
  { head: "公民身份号码", width: 20, style: "text" },
  { head: "任现职时间", width: 11, style: "text" },
  { head: "任职年限(年)", width: 9, style: "figure0" },
  { head: "基本报酬", width: 11, money: "base", style: "figure2" },
  { head: "任职年限补贴", width: 11, money: "tenure", style: "figure2" },
  { head: "应发合计", width: 12, money: "total", style: "figure2" },
  { head: "领款人签字", width: 14, style: "label" },
];
const WIDTH = COLUMNS.length;
const FIRST_MONEY_COLUMN = COLUMNS.findIndex(({ money }) => money !== undefined);

const HEAD_HEIGHT = 34;
const ROW_HEIGHT = 20;
const TOTAL_HEIGHT = 22;
const WORDS_HEIGHT = 24;
const LINE = 13;
const SPACE = 4;
/** Beside a sum in its cell, in characters. */
const SUM_SPACE = 1;

function columnWidths(roll: PayRoll): number[] {
  return COLUMNS.map(({ width, money }) => {
    if (money === undefined) return width;
    const needed = charactersFor(formatDecimal(yuanOfFen(roll[money])), FONT_SIZE.body) + SUM_SPACE;
    return Math.max(width, Math.ceil(needed * 10) / 10);
  });
}

function sinceText({ place: { table, record } }: PayRollRow): string {
  const since = table.has("post_since") ? table.dates("post_since").values[record] : NO_DATE;
  return since === NO_DATE ? displayText(table.value(record, "post_since")) : rosterDate(since);
}

function payRow(row: PayRollRow, index: number, settings: Settings): PlanRow {
  const { table, record } = row.place;
  const texts = [row.township, row.unit, row.name, row.post, sinceText(row)].map((text) =>
    maskText(text, settings.idMasking)
  );
  const [township, unit, name, post, since] = texts;
  const values: PlanValue[] = [
    index + 1,
    township,
    unit,
    name,
    post,
    maskValue(table.value(record, "id_no"), settings.idMasking, "id_no"),
    since,
    row.years ?? "—",
    ...([row.base, row.tenure, row.total] as const).map((fen) => numberOfDecimal(yuanOfFen(fen))),
    null,
  ];
  const lines = values.map((value, column) =>
    typeof value === "string"
      ? wrappedLines(value, unitsThatFit(COLUMNS[column].width, FONT_SIZE.body))
      : 1
  );
  return {
    values,
    style: COLUMNS.map(({ style }) => style),
    height: Math.min(MAX_ROW_HEIGHT, Math.max(ROW_HEIGHT, Math.max(...lines) * LINE + SPACE)),
  };
}

/** The totals in figures, and below them the whole in capital characters; `top` is the row of the first. */
function totalRows(roll: PayRoll, top: number): LaidRows {
  const last = WIDTH - 1;
  const sums = COLUMNS.map(({ money }, column): PlanValue => {
    if (column === 0) return "合计";
    return money === undefined ? null : numberOfDecimal(yuanOfFen(roll[money]));
  });
  const words = COLUMNS.map((_, column): PlanValue => {
    if (column === 0) return "人民币(大写)";
    return column === 2 ? roll.totalInWords : null;
  });
  return {
    rows: [
      {
        values: sums,
        style: COLUMNS.map(({ money }, column) =>
          money !== undefined ? "total2" : column < last ? "totalLabel" : "label"
        ),
        height: TOTAL_HEIGHT,
      },
      {
        values: words,
        style: COLUMNS.map((_, column) => (column < 2 ? "totalLabel" : "labelLeft")),
        height: WORDS_HEIGHT,
      },
    ],
    merges: [
      { top, bottom: top, left: 0, right: FIRST_MONEY_COLUMN - 1 },
      { top: top + 1, bottom: top + 1, left: 0, right: 1 },
      { top: top + 1, bottom: top + 1, left: 2, right: last },
    ],
  };
}

/** 报酬发放表: one line a person, the total in figures and in capital characters, room for signatures. */
export function planPayRoll(roll: PayRoll, settings: Settings): SheetPlan {
  const widths = columnWidths(roll);
  const rows: PlanRow[] = [];
  const merges: CellRange[] = [];
  const lay = (laid: LaidRows) => {
    for (const row of laid.rows) rows.push(row);
    merges.push(...laid.merges);
  };
  const month = `${yearOf(roll.month)}年${monthOf(roll.month)}月`;
  const { regionName } = settings;
  lay(titleRow(0, `${regionName}村(社区)干部报酬发放表(${month})`, regionName, widths));
  lay(unitLine(rows.length, widths, settings, `发放月份:${month}`, "元"));
  const headRow = rows.length;
  rows.push({ values: COLUMNS.map(({ head }) => head), style: "head", height: HEAD_HEIGHT });
  lay({ rows: roll.rows.map((row, i) => payRow(row, i, settings)), merges: [] });
  lay(totalRows(roll, rows.length));
  const tableBottom = rows.length - 1;
  lay(signatureLines(rows.length, widths, settings, 5));
  return {
    name: "报酬发放表",
    ...frameTable(rows, reportStyles(settings.fontScheme), {
      top: headRow,
      left: 0,
      bottom: tableBottom,
      right: WIDTH - 1,
    }),
    columnWidths: widths,
    merges,
    freeze: { row: headRow + 1, column: 4 },
    print: officialPage("landscape", { first: headRow, last: headRow }),
    showGridLines: false,
  };
}
