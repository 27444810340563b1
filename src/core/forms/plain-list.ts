import type { CellValue } from "../values/cell";
import type { CellRange } from "../sheets/a1";
import type { PlanRow, PlanStyle, PlanValidation, SheetPlan } from "../sheets/sheet-plan";
import { officialPage, pageFor, rowOf } from "./page";

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

/** Rows kept ready below those of a list that grows. */
const SPARE_ROWS = 20;

/** Cells in which one of a few texts is chosen. */
export function chosenFrom(list: readonly string[], range: CellRange): PlanValidation {
  return { ranges: [range], list, errorText: "请从下拉列表中选择。" };
}

/** A sheet of title, head and rows to be filled in by hand; wide columns hold texts that run on. */
export function planPlainList(
  name: string,
  heads: readonly (readonly [head: string, width: number])[],
  rows: readonly (readonly CellValue[])[]
): SheetPlan {
  const widths = heads.map(([, width]) => width);
  const head = FIRST_PLAIN_ROW - 1;
  const { paper, orientation } = pageFor(widths);
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
    columnWidths: widths,
    merges: [{ top: 0, bottom: 0, left: 0, right: heads.length - 1 }],
    freeze: { row: FIRST_PLAIN_ROW, column: 0 },
    print: officialPage(orientation, { first: head, last: head }, undefined, paper),
  };
}

/** A plain list with room for more below what is there, and one field that is chosen from a few texts. */
export function planGrowingList<Id extends string>(
  name: string,
  fields: readonly { readonly id: Id; readonly header: string }[],
  widths: Readonly<Record<Id, number>>,
  lines: readonly Readonly<Record<Id, CellValue>>[],
  chosen: { readonly field: Id; readonly list: readonly string[] }
): SheetPlan {
  const rows = [
    ...lines.map((cells) => fields.map(({ id }) => cells[id])),
    ...Array.from({ length: SPARE_ROWS }, () => fields.map(() => null)),
  ];
  const column = fields.findIndex(({ id }) => id === chosen.field);
  return {
    ...planPlainList(
      name,
      fields.map(({ id, header }) => [header, widths[id]] as const),
      rows
    ),
    validations: [
      chosenFrom(chosen.list, {
        top: FIRST_PLAIN_ROW,
        bottom: FIRST_PLAIN_ROW + rows.length - 1,
        left: column,
        right: column,
      }),
    ],
  };
}
