import type { CellValue } from "../values/cell";
import type { PlanRow, PlanStyle, SheetPlan } from "../sheets/sheet-plan";
import { rowOf } from "./page";

const thin = { left: "thin", right: "thin", top: "thin", bottom: "thin" } as const;

/** Styles of sheets that people go on filling in by hand: rosters, lists, settings. */
export const plainStyles: Readonly<Record<string, PlanStyle>> = {
  title: { font: { name: "宋体", size: 18, bold: true }, horizontal: "center", vertical: "center" },
  subtitle: { font: { name: "宋体", size: 11 }, horizontal: "left", vertical: "center" },
  head: {
    font: { name: "黑体", size: 11 },
    border: thin,
    horizontal: "center",
    vertical: "center",
    wrap: true,
    fill: "DDEBF7",
  },
  cell: {
    font: { name: "宋体", size: 11 },
    border: thin,
    horizontal: "center",
    vertical: "center",
    numberFormat: "@",
  },
  number: {
    font: { name: "宋体", size: 11 },
    border: thin,
    horizontal: "center",
    vertical: "center",
  },
  left: {
    font: { name: "宋体", size: 11 },
    border: thin,
    horizontal: "left",
    vertical: "center",
    wrap: true,
  },
};

/** The first row below title and head, zero-based. */
export const FIRST_PLAIN_ROW = 2;

/** A sheet of title, head and rows to be filled in by hand; wide columns hold texts that run on. */
export function planPlainList(
  name: string,
  heads: readonly (readonly [head: string, width: number])[],
  rows: readonly (readonly CellValue[])[]
): SheetPlan {
  return {
    name,
    rows: [
      rowOf(heads.length, [[0, name, "title"]], 32),
      { values: heads.map(([head]) => head), style: "head", height: 26 },
      ...rows.map((values): PlanRow => ({
        values,
        style: values.map((value, column) =>
          typeof value === "number" ? "number" : heads[column][1] > 30 ? "left" : "cell"
        ),
      })),
    ],
    styles: plainStyles,
    columnWidths: heads.map(([, width]) => width),
    merges: [{ top: 0, bottom: 0, left: 0, right: heads.length - 1 }],
    freeze: { row: FIRST_PLAIN_ROW, column: 0 },
  };
}
