import { displayText } from "../core/values/cell";
import { formatDecimal, parseDecimal, rescale } from "../core/values/decimal";
import { yuanOfFen } from "../core/values/money";
import { comparable } from "../core/values/text";
import { locateTable, textAt } from "../core/forms/checks/locate-form";
import { payRollAt } from "../core/forms/pay-roll-places";
import { maskText } from "../core/issues/mask";
import type { PayRoll, PayRollRow } from "../core/pay/pay-roll";
import type { Settings } from "../core/settings/settings";
import { cellAddress } from "../core/sheets/a1";
import type { Grid } from "../core/sheets/grid";
import { valueAt } from "../core/sheets/grid";
import { rosterRow } from "../core/statistics/person-rows";
import type { DrillPerson, PayColumn } from "./drill-views";
import type { HeldWorkbook } from "./held-workbook";
import type { Paying } from "./paying";
import type { Traced } from "./traced";
import { nothing } from "./traced";

const HEADS: Readonly<Record<PayColumn, string>> = {
  base: "基本报酬",
  tenure: "任职年限补贴",
  total: "应发合计",
};
const MONTH = /\((\d{4})年(\d{1,2})月\)/;
/** Rows at the top that can hold the title. */
const TITLE_ROWS = 3;
const TOTAL = "合计";
const IN_WORDS = "人民币(大写)";

function monthOn(grid: Grid): string | null {
  for (let row = 0; row < TITLE_ROWS; row++) {
    for (let column = 0; column < grid.columns.length; column++) {
      const match = MONTH.exec(textAt(grid, row, column));
      if (match) return `${match[1]}-${match[2].padStart(2, "0")}`;
    }
  }
  return null;
}

/** Columns of the sheet by their heads. */
function columnsOf(grid: Grid, headTop: number): ReadonlyMap<string, number> {
  return new Map(
    grid.columns.map((_, column) => [textAt(grid, headTop, column), column] as const).reverse()
  );
}

/** The person of a line: the one who stands there if it is he, or whoever has the name and unit of the line. */
function personOn(
  grid: Grid,
  row: number,
  roll: PayRoll,
  bodyTop: number,
  columns: ReadonlyMap<string, number>
): PayRollRow | null {
  const textOf = (head: string) => textAt(grid, row, columns.get(head) ?? -1);
  const isOurs = (one: PayRollRow) =>
    comparable(one.name) === textOf("姓名") &&
    comparable(one.unit) === textOf("村(社区)") &&
    comparable(one.township) === textOf("乡镇(街道)");
  const place = payRollAt(roll, row, bodyTop);
  if (place?.kind === "person" && isOurs(place.row)) return place.row;
  return roll.rows.find(isOurs) ?? null;
}

function fenOf(text: string): number | null {
  const value = parseDecimal(text);
  return value && value.scale <= 2 ? rescale(value, 2).units : null;
}

function payPerson(row: PayRollRow, column: PayColumn, settings: Settings): DrillPerson {
  const blank = { sex: "", birth: "", age: "", education: "", educationLevel: "", isRecord: false };
  return { ...rosterRow(row.place, settings), ...blank, amount: row[column] };
}

/** Traces a cell of a pay roll sheet back to whom it pays. @throws {EngineError} as `Paying.roll` */
export function drillPay(
  grid: Grid,
  row: number,
  column: number,
  workbook: HeldWorkbook,
  paying: Paying
): Traced {
  const month = monthOn(grid);
  const table = locateTable(grid, ["序号"]);
  if (month === null || !table) return nothing(grid.name, "unreadable");
  const columns = columnsOf(grid, table.headTop);
  const label = textAt(grid, row, table.left);
  const isSum = label === TOTAL || label === IN_WORDS;
  if (row <= table.headTop || (!isSum && !/^\d+$/.test(label))) {
    return nothing(grid.name, "not-figure");
  }
  const keys = Object.keys(HEADS) as PayColumn[];
  const asked =
    label === IN_WORDS ? "total" : keys.find((key) => columns.get(HEADS[key]) === column);
  const money = asked ?? "total";
  const { settings } = workbook.settings();
  const roll = paying.roll(month);
  const person = isSum ? null : personOn(grid, row, roll, table.headTop + 1, columns);
  if (!isSum && !person) return nothing(grid.name, "not-in-books");
  const at = { row: label === IN_WORDS ? row - 1 : row, column: columns.get(HEADS[money]) ?? -1 };
  const written = displayText(valueAt(grid, at.row, at.column)).trim();
  const fen = fenOf(written);
  const inBooks = (person ?? roll)[money];
  const rows = person ? [person] : roll.rows;
  const masked = (text: string) => maskText(text, settings.idMasking);
  return {
    drill: {
      kind: "pay",
      sheet: grid.name,
      address: cellAddress(at.row, Math.max(0, at.column)),
      month,
      column: money,
      person: person && {
        name: masked(person.name),
        unit: masked(person.township + person.unit),
        post: masked(person.post),
        standard: person.standard,
        years: person.years,
        base: person.base,
        tenure: person.tenure,
        total: person.total,
      },
      onSheet: fen === null ? written : formatDecimal(yuanOfFen(fen)),
      inBooks,
      agrees: fen === inBooks,
      people: rows.length,
    },
    people: (_, from, count) =>
      rows.slice(from, from + count).map((one) => payPerson(one, money, settings)),
  };
}
