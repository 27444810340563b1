import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";

const FOLDER = join(__dirname, "../fixtures/full-workbook");

/** Sheets of the workbook in tab order; the last one is a chart. */
export const FULL = {
  roster: "花名册",
  figures: "统计 & 汇总",
  pivot: "透视",
  codes: "代码",
  chart: "图表",
} as const;

/** Parts of its sheets. */
export const FULL_PARTS = {
  roster: "xl/worksheets/sheet1.xml",
  figures: "xl/worksheets/sheet2.xml",
  pivot: "xl/worksheets/sheet3.xml",
  codes: "xl/worksheets/sheet4.xml",
} as const;

/** A workbook with everything that a program may lose, made by `make.py` beside it. */
export function fullWorkbook(kind: "xlsx" | "xlsm" = "xlsx"): Uint8Array {
  return Uint8Array.from(readFileSync(join(FOLDER, `full-workbook.${kind}`)));
}

/** The texts of all parts of a package. */
export function partTexts(file: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** What stands between the common beginning and the common end of two texts. */
export function changedMiddle(before: string, after: string): { before: string; after: string } {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let end = 0;
  const most = Math.min(before.length, after.length) - start;
  while (end < most && before.at(-1 - end) === after.at(-1 - end)) end++;
  return {
    before: before.slice(start, before.length - end),
    after: after.slice(start, after.length - end),
  };
}
