import * as SheetJS from "@e965/xlsx";
import ExcelJS from "exceljs";
import fc from "fast-check";
import { cellAddress } from "../../../src/core/sheets/a1";
import { gridFromRows, valueAt } from "../../../src/core/sheets/grid";
import type { CellValue } from "../../../src/core/values/cell";
import { nodeCompression } from "../../../src/hosts/xlsx/compression-node";
import { lookTables } from "../../../src/hosts/xlsx/look/look-tables";
import { openWorkbook, readSheets } from "../../../src/hosts/xlsx/read-workbook";
import { openXlsxHost } from "../../../src/hosts/xlsx/xlsx-host";
import type { CellEdit } from "../../../src/workbook/workbook-edits";
import type { CellLook } from "../../../src/workbook/sheet-look";
import { partOf } from "../../support/package-diff";
import { CODES_SHEET, userWorkbook } from "../../support/user-workbook";
import { rowsFile } from "../../support/workbook-parts";

const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.stringMatching(/^\d{15,19}$/),
  fc.constantFrom("=1+1", " 空 ", "_x0041_", "甲\n乙", "-1", "2020.10"),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (n === 0 ? 0 : n)),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom({ error: "#REF!" }, { error: "#DIV/0!" })
);

/** A sheet of six rows and four columns, every kind of cell in it. */
const HELD: readonly (readonly CellValue[])[] = Array.from({ length: 6 }, (_, row) =>
  Array.from(
    { length: 4 },
    (_, column) => [row * 4 + column, `文${row}`, true, null][(row + column) % 4]
  )
);

function heldFile(): Uint8Array {
  const xml = (held: CellValue, row: number, column: number) => {
    const at = cellAddress(row, column);
    if (held === null) return "";
    if (typeof held === "string") return `<c r="${at}" t="inlineStr"><is><t>${held}</t></is></c>`;
    return typeof held === "boolean"
      ? `<c r="${at}" t="b"><v>1</v></c>`
      : `<c r="${at}"><v>${String(held)}</v></c>`;
  };
  const rows = HELD.map(
    (cells, row) =>
      `<row r="${row + 1}">${cells.map((held, column) => xml(held, row, column)).join("")}</row>`
  );
  return rowsFile(rows.join(""));
}

const edit: fc.Arbitrary<CellEdit> = fc.record({
  row: fc.integer({ min: 0, max: 9 }),
  column: fc.integer({ min: 0, max: 6 }),
  content: fc.oneof(
    { weight: 4, arbitrary: value },
    fc.record({
      formula: fc.constantFrom("=A1", "=SUM(A1:B2)", "=XLOOKUP(A1,B:B,C:C)", "=UNIQUE(A1:A4)"),
      value,
    })
  ),
});

/** What a cell reads as after an edit. */
function readAs({ content = null }: CellEdit): CellValue {
  const result =
    typeof content === "object" && content !== null && "formula" in content
      ? content.value
      : content;
  return result === "" ? null : result;
}

describe("random edits", () => {
  it("are read again as they were made, and leave all other cells", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(edit, { maxLength: 12 }), { maxLength: 3 }),
        async (batches) => {
          const host = openXlsxHost(heldFile(), { compression: nodeCompression });
          const expected = new Map<string, CellValue>();
          HELD.forEach((cells, row) =>
            cells.forEach((held, column) => expected.set(cellAddress(row, column), held))
          );
          for (const cells of batches) {
            await host.edit([{ kind: "cells", sheet: "甲", cells }]);
            for (const one of cells) expected.set(cellAddress(one.row, one.column), readAs(one));
          }
          const grid = readSheets(openWorkbook(host.toBytes()), openWorkbook(host.toBytes()).sheets)
            .sheets[0];
          for (let row = 0; row < 12; row++) {
            for (let column = 0; column < 8; column++) {
              const wanted = expected.get(cellAddress(row, column)) ?? null;
              expect(valueAt(grid, row, column)).toEqual(wanted);
            }
          }
        }
      ),
      { numRuns: 60 }
    );
  });

  const color = fc.option(fc.constantFrom("FF0000", "0070C0", "FFFFFF"), { nil: undefined });
  const edge = fc.record({
    line: fc.constantFrom("thin" as const, "double" as const, "hair" as const),
  });
  const look = fc
    .record({
      name: fc.constantFrom("宋体", "Arial", "仿宋_GB2312"),
      size: fc.constantFrom(9, 10.5, 16),
      bold: fc.boolean(),
      strike: fc.boolean(),
      color,
      fill: color,
      left: fc.option(edge, { nil: undefined }),
      top: fc.option(edge, { nil: undefined }),
      horizontal: fc.constantFrom("general" as const, "center" as const, "distributed" as const),
      vertical: fc.constantFrom("top" as const, "bottom" as const),
      wrap: fc.boolean(),
      rotation: fc.constantFrom(0, 45, -30, 255),
      numberFormat: fc.constantFrom("General", "@", "0.00", 'yyyy"年"m"月"', "[红色]0"),
      locked: fc.boolean(),
    })
    .map((drawn): CellLook => ({
      font: {
        name: drawn.name,
        size: drawn.size,
        ...(drawn.bold ? { bold: true } : {}),
        ...(drawn.strike ? { strike: true } : {}),
        ...(drawn.color === undefined ? {} : { color: drawn.color }),
      },
      ...(drawn.fill === undefined ? {} : { fill: drawn.fill }),
      ...(drawn.left || drawn.top
        ? {
            border: {
              ...(drawn.left ? { left: drawn.left } : {}),
              ...(drawn.top ? { top: drawn.top } : {}),
            },
          }
        : {}),
      horizontal: drawn.horizontal,
      vertical: drawn.vertical,
      ...(drawn.wrap ? { wrap: true } : {}),
      ...(drawn.rotation === 0 ? {} : { rotation: drawn.rotation }),
      numberFormat: drawn.numberFormat,
      locked: drawn.locked,
    }));

  it("of looks are read again as they were made, whatever the cell looked like before", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(look, { minLength: 1, maxLength: 5 }), async (looks) => {
        const host = openXlsxHost(userWorkbook(), { compression: nodeCompression });
        for (const wanted of looks) {
          const cells = [{ row: 0, column: 0, look: wanted }];
          await host.edit([{ kind: "cells", sheet: CODES_SHEET, cells }]);
          const opened = openWorkbook(host.toBytes());
          const sheet = partOf(host.toBytes(), "xl/worksheets/sheet7.xml");
          const style = Number(
            /r="A1" (?:t="\w+" )?s="(\d+)"|r="A1"[^>]* s="(\d+)"/
              .exec(sheet)!
              .slice(1)
              .find(Boolean)
          );
          expect(lookTables(opened).looks[style]).toEqual(wanted);
        }
      }),
      { numRuns: 40 }
    );
  });
});

describe("what other programs read", () => {
  const SPILL = { top: 0, left: 5, bottom: 1, right: 5 };
  const edits: readonly CellEdit[] = [
    { row: 0, column: 0, content: "张三丰" },
    { row: 1, column: 0, content: 12.5 },
    { row: 2, column: 0, content: { formula: "=A2*2", value: 25 } },
    { row: 0, column: 5, content: { formula: "=SORT(B1:B2)", value: 1, fills: SPILL } },
    { row: 1, column: 5, content: 9 },
    { row: 4, column: 2, content: { error: "#N/A" } },
  ];

  async function editedFile(): Promise<Uint8Array> {
    const host = openXlsxHost(userWorkbook());
    await host.edit([{ kind: "cells", sheet: CODES_SHEET, cells: edits }]);
    return host.toBytes();
  }

  it("SheetJS", async () => {
    const sheet = SheetJS.read(await editedFile(), { cellFormula: true }).Sheets[CODES_SHEET];
    expect(sheet.A1).toMatchObject({ t: "s", v: "张三丰" });
    expect(sheet.A2).toMatchObject({ t: "n", v: 12.5 });
    expect(sheet.A3).toMatchObject({ v: 25, f: "A2*2" });
    expect(sheet.F1).toMatchObject({ v: 1, F: "F1:F2", D: true });
    expect(sheet.F2).toMatchObject({ v: 9 });
    expect(sheet.C5).toMatchObject({ t: "e", w: "#N/A" });
    expect(sheet.B2).toMatchObject({ v: 9 });
  });

  it("exceljs", async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await editedFile()).slice().buffer);
    const sheet = book.getWorksheet(CODES_SHEET)!;
    expect(sheet.getCell("A1").value).toBe("张三丰");
    expect(sheet.getCell("A3").value).toEqual({ formula: "A2*2", result: 25 });
    expect(sheet.getCell("F1").value).toMatchObject({
      shareType: "array",
      ref: "F1:F2",
      result: 1,
    });
    expect(sheet.getCell("C5").value).toEqual({ error: "#N/A" });
    expect(sheet.getCell("B1").value).toBe(1);
  });

  it("a whole column of 2,000 rows, edited at once", async () => {
    const rows = Array.from(
      { length: 2000 },
      (_, row) => `<row r="${row + 1}"><c r="A${row + 1}"><v>${row}</v></c></row>`
    );
    const host = openXlsxHost(rowsFile(rows.join("")), { compression: nodeCompression });
    const cells = rows.map((_, row): CellEdit => ({ row, column: row % 2, content: `新${row}` }));
    await host.edit([{ kind: "cells", sheet: "甲", cells }]);
    const expected = gridFromRows(
      "甲",
      rows.map((_, row) => (row % 2 ? [row, `新${row}`] : [`新${row}`]))
    );
    expect((await host.readSheet("甲")).columns).toEqual(expected.columns);
  });
});
