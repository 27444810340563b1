import type { CellRange } from "../sheets/a1";
import type { PlanRow, PlanValue, PrintSetup } from "../sheets/sheet-plan";
import type { Settings } from "../settings/settings";

/** Margins of an official document in millimetres (GB/T 9704-2012: 天头 37, 订口 28; 地脚 35, 切口 26). */
export const OFFICIAL_MARGINS = {
  top: 37,
  bottom: 35,
  left: 28,
  right: 26,
  header: 15,
  footer: 25,
} as const;

/** A4, one page wide, head rows on every page, page number `— 1 —`. */
export function officialPage(
  orientation: PrintSetup["orientation"],
  titleRows?: { first: number; last: number },
  printArea?: CellRange
): PrintSetup {
  return {
    paper: "A4",
    orientation,
    margins: OFFICIAL_MARGINS,
    fitToWidth: 1,
    horizontallyCentred: true,
    footer: '&C&"宋体"&14— &P —',
    ...(titleRows ? { titleRows } : {}),
    ...(printArea ? { printArea } : {}),
  };
}

/** A row of the sheet with texts at some columns and one style at each. */
export function rowOf(
  width: number,
  entries: readonly (readonly [column: number, value: PlanValue, style: string])[],
  height?: number
): PlanRow {
  const values = new Array<PlanValue>(width).fill(null);
  const style = new Array<string | undefined>(width).fill(undefined);
  for (const [column, value, name] of entries) {
    values[column] = value;
    style[column] = name;
  }
  return { values, style, ...(height === undefined ? {} : { height }) };
}

/** Splits a row of `width` columns into `parts` runs of about equal printed width. */
export function splitColumns(
  widths: readonly number[],
  parts: number
): { first: number; last: number }[] {
  const total = widths.reduce((sum, w) => sum + w, 0);
  const runs: { first: number; last: number }[] = [];
  let first = 0;
  let passed = 0;
  for (let part = 1; part <= parts; part++) {
    let last = first;
    passed += widths[first] ?? 0;
    const columnsLeft = parts - part;
    while (
      last + 1 < widths.length - columnsLeft &&
      (part === parts || passed + widths[last + 1]! / 2 <= (total * part) / parts)
    ) {
      passed += widths[++last]!;
    }
    runs.push({ first, last });
    first = last + 1;
  }
  return runs;
}

/** The line above a table: who reports, as of when or for what, in what units; the merges it needs come with it. */
export function unitLine(
  row: number,
  widths: readonly number[],
  settings: Settings,
  middleText: string,
  unit: string
): { row: PlanRow; merges: CellRange[] } {
  const [left, middle, right] = splitColumns(widths, 3);
  return {
    row: rowOf(
      widths.length,
      [
        [left!.first, `填报单位(盖章):${settings.reportingUnit}`, "unitLineLeft"],
        [middle!.first, middleText, "unitLineCenter"],
        [right!.first, `单位:${unit}`, "unitLineRight"],
      ],
      21
    ),
    merges: [left!, middle!, right!]
      .filter(({ first, last }) => last > first)
      .map(({ first, last }) => ({ top: row, bottom: row, left: first, right: last })),
  };
}

/**
 * The signatures below a table, `perLine` to the line; names not settled are left to be written by
 * hand. `row` is the first row they take.
 */
export function signatureLines(
  row: number,
  widths: readonly number[],
  settings: Settings,
  perLine: number
): { rows: PlanRow[]; merges: CellRange[] } {
  const parts = [
    `单位负责人(签章):${settings.responsiblePerson}`,
    `审核人:${settings.reviewedBy}`,
    `填表人:${settings.preparedBy}`,
    `联系电话:${settings.contactPhone}`,
    "填报日期:　　年　月　日",
  ];
  const runs = splitColumns(widths, perLine);
  const rows: PlanRow[] = [];
  const merges: CellRange[] = [];
  for (let first = 0; first < parts.length; first += perLine) {
    const line = parts.slice(first, first + perLine);
    rows.push(
      rowOf(
        widths.length,
        line.map((part, i) => [runs[i]!.first, part, "unitLineLeft"]),
        24
      )
    );
    for (const run of runs.slice(0, line.length)) {
      const at = row + rows.length - 1;
      if (run.last > run.first)
        merges.push({ top: at, bottom: at, left: run.first, right: run.last });
    }
  }
  return { rows, merges };
}

/** How many lines a text needs in cells of this many characters together; a Chinese character counts two. */
export function lineCount(text: string, characters: number): number {
  let units = 0;
  for (const character of text) units += character.codePointAt(0)! > 0xff ? 2 : 1;
  return Math.max(1, Math.ceil(units / Math.max(1, characters)));
}
