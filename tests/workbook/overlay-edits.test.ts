import fc from "fast-check";
import { formatAt, valueAt, type Grid } from "../../src/core/sheets/grid";
import { formatOfCode } from "../../src/core/sheets/number-format";
import { openXlsxHost } from "../../src/hosts/xlsx/xlsx-host";
import { withCellEdits } from "../../src/workbook/overlay-edits";
import { styleAt } from "../../src/workbook/style-at";
import type { CellLook } from "../../src/workbook/sheet-look";
import type { CellEdit } from "../../src/workbook/workbook-edits";
import { MAIN, styles, workbookFile } from "../support/workbook-parts";

const ROWS = 9;
const COLUMNS = 7;
const FORMATS = ["General", "@", 'yyyy"."mm', "0.00"];

/**
 * Cells of every kind and format; B2 and row 5 have a format and nothing in them, column E has one
 * and no cells, and below row 6 there is nothing.
 */
const FILE = workbookFile(
  `<worksheet xmlns="${MAIN}"><cols><col min="5" max="5" width="9" style="2"/></cols><sheetData>` +
    '<row r="1"><c r="A1" t="inlineStr"><is><t>姓名</t></is></c><c r="B1" t="inlineStr"><is><t>年月</t></is></c></row>' +
    '<row r="2"><c r="A2" s="1" t="inlineStr"><is><t>0123</t></is></c><c r="B2" s="2"/><c r="C2"><v>5</v></c></row>' +
    '<row r="3"><c r="A3" t="b"><v>1</v></c><c r="B3" s="2"><v>31204</v></c><c r="C3" t="e"><v>#N/A</v></c></row>' +
    '<row r="4"><c r="B4" s="2"><v>31300</v></c><c r="C4" s="3"><v>1985.1</v></c></row>' +
    '<row r="5" s="2" customFormat="1"/><row r="6"><c r="D6"><f>C2*2</f><v>10</v></c></row></sheetData></worksheet>',
  { "xl/styles.xml": styles(...FORMATS) }
);

const LOOK: CellLook = {
  font: { name: "宋体", size: 11 },
  horizontal: "general",
  vertical: "center",
  numberFormat: "General",
  locked: true,
};

const value = fc.oneof(
  fc.constant(null),
  fc.constantFrom(true, false, 0, 31204, -1.5, 1e20),
  fc.constantFrom({ error: "#N/A" }, { error: "#DIV/0!" }),
  fc.constantFrom(
    "",
    "张三",
    "0042",
    "=1+1",
    " 前后 ",
    "两行\n文字",
    "529901198001010010",
    "<&>_x000D_"
  )
);
const formula = fc.record({ formula: fc.constantFrom("=C2+1", '=A1&"甲"', "=1=1"), value });
const edit: fc.Arbitrary<CellEdit> = fc
  .record({
    row: fc.nat(ROWS),
    column: fc.nat(COLUMNS),
    content: fc.option(fc.oneof({ weight: 3, arbitrary: value }, formula), { nil: undefined }),
    numberFormat: fc.option(fc.constantFrom(...FORMATS), { nil: undefined }),
  })
  .map(({ row, column, content, numberFormat }) => ({
    row,
    column,
    ...(content === undefined ? {} : { content }),
    ...(numberFormat === undefined ? {} : { look: { ...LOOK, numberFormat } }),
  }));

/** What counts of a grid: every value, and the formats of numbers; others may be left out by a host. */
function meaning(grid: Grid) {
  const cells: Record<string, unknown> = {};
  // Empty rows below and columns to the right of what stands on a sheet may be told or not.
  for (let row = 0; row < grid.rowCount; row++) {
    for (let column = 0; column < grid.columns.length; column++) {
      const held = valueAt(grid, row, column);
      if (held === null) continue;
      cells[`${row}:${column}`] =
        typeof held === "number" ? { held, format: formatAt(grid, row, column) } : held;
    }
  }
  const { name, merges, hiddenRows, visibility } = grid;
  return { cells, name, merges, hiddenRows, visibility };
}

it("reads as the file would after the same edits", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(edit, { maxLength: 8 }), { maxLength: 3 }),
      async (steps) => {
        const file = openXlsxHost(FILE);
        const before = await file.readSheet("甲");
        const look = file.sheetLook("甲");
        const { styles: looks } = file.bookLook();
        const formatIn = (row: number, column: number) =>
          formatOfCode(looks[styleAt(look, row, column)].numberFormat);
        const overlaid = withCellEdits(before, steps.flat(), formatIn);
        await file.edit(steps.map((cells) => ({ kind: "cells", sheet: "甲", cells })));
        expect(meaning(overlaid)).toEqual(meaning(await file.readSheet("甲")));
      }
    ),
    { numRuns: 150 }
  );
});
