import type { CellRange } from "../sheets/a1";
import type { PlanRow, PlanValue, SheetPlan } from "../sheets/sheet-plan";
import { displayText } from "../values/cell";
import { monthOf, rosterDate, yearOf } from "../values/civil-date";
import { maskValue } from "../issues/mask";
import type { PayRoll, PayRollRow } from "../pay/pay-roll";
import type { Settings } from "../settings/settings";
import { frameTable } from "./frame";
import { officialPage, rowOf, signatureLines, unitLine } from "./page";
import { reportStyles } from "./report-styles";

const HEAD = [
  "序号",
  "乡镇(街道)",
  "村(社区)",
  "姓名",
  "职务",
  "公民身份号码",
  "任现职时间",
  "任职年限(年)",
  "基本报酬",
  "任职年限补贴",
  "应发合计",
  "领款人签字",
];
const WIDTHS = [6, 12, 12, 9, 16, 20, 11, 9, 11, 11, 12, 14];
const MONEY_COLUMNS = [8, 9, 10];
const FEN = 100;

function payRow(row: PayRollRow, index: number, settings: Settings): PlanRow {
  const { table, record } = row.place;
  const since = table.has("post_since") ? table.dates("post_since").values[record]! : 0;
  const values: PlanValue[] = [
    index + 1,
    row.township,
    row.unit,
    row.name,
    row.post,
    maskValue(table.value(record, "id_no"), settings.idMasking),
    since ? rosterDate(since) : displayText(table.value(record, "post_since")),
    row.years ?? "—",
    row.base / FEN,
    row.tenure / FEN,
    row.total / FEN,
    null,
  ];
  const style = values.map((_, column) =>
    MONEY_COLUMNS.includes(column)
      ? "figure2"
      : column === 0 || column === 7
        ? "figure0"
        : column === 5 || column === 6
          ? "text"
          : "label"
  );
  return { values, style, height: 20 };
}

/** 报酬发放表: one line a person, the total in figures and in capital characters, room for signatures. */
export function planPayRoll(roll: PayRoll, settings: Settings): SheetPlan {
  const width = HEAD.length;
  const rows: PlanRow[] = [];
  const merges: CellRange[] = [];
  const month = `${yearOf(roll.month)}年${monthOf(roll.month)}月`;
  merges.push({ top: 0, bottom: 0, left: 0, right: width - 1 });
  rows.push(
    rowOf(width, [[0, `${settings.regionName}村(社区)干部报酬发放表(${month})`, "title"]], 38)
  );
  const line = unitLine(rows.length, WIDTHS, settings, `发放月份:${month}`, "元");
  merges.push(...line.merges);
  rows.push(line.row);
  const headRow = rows.length;
  rows.push({ values: HEAD, style: "head", height: 34 });
  roll.rows.forEach((row, i) => rows.push(payRow(row, i, settings)));
  merges.push({ top: rows.length, bottom: rows.length, left: 0, right: 7 });
  const money = [roll.base / FEN, roll.tenure / FEN, roll.total / FEN];
  rows.push({
    values: ["合计", null, null, null, null, null, null, null, ...money, null],
    style: [...Array<string>(8).fill("totalLabel"), "total2", "total2", "total2", "label"],
    height: 22,
  });
  merges.push({ top: rows.length, bottom: rows.length, left: 0, right: 1 });
  merges.push({ top: rows.length, bottom: rows.length, left: 2, right: width - 1 });
  rows.push({
    values: ["人民币(大写)", null, roll.totalInWords, ...Array<PlanValue>(width - 3).fill(null)],
    style: ["totalLabel", "totalLabel", ...Array<string>(width - 2).fill("labelLeft")],
    height: 24,
  });
  const tableBottom = rows.length - 1;
  const signatures = signatureLines(rows.length, WIDTHS, settings, 5);
  merges.push(...signatures.merges);
  rows.push(...signatures.rows);
  return {
    name: "报酬发放表",
    ...frameTable(rows, reportStyles(settings.fontScheme), {
      top: headRow,
      left: 0,
      bottom: tableBottom,
      right: width - 1,
    }),
    columnWidths: WIDTHS,
    merges,
    freeze: { row: headRow + 1, column: 4 },
    print: officialPage("landscape", { first: headRow, last: headRow }),
    showGridLines: false,
  };
}
