import * as SheetJS from "@e965/xlsx";
import ExcelJS from "exceljs";
import fc from "fast-check";
import { CellFormat, formatAt } from "../../../src/core/sheets/grid";
import { isPlanFormula, type PlanRow, type PlanValue } from "../../../src/core/sheets/sheet-plan";
import { fflateCompression } from "../../../src/hosts/xlsx/compression-fflate";
import { nodeCompression } from "../../../src/hosts/xlsx/compression-node";
import { readWorkbook } from "../../../src/hosts/xlsx/read-workbook";
import { writeWorkbook } from "../../../src/hosts/xlsx/write-workbook";
import { gridFromPlan } from "../../../src/workbook/plan-grid";
import { rowsOf } from "../../support/grid-rows";

const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.string({ unit: "grapheme", maxLength: 30 }),
  fc.stringMatching(/^\d{15,19}$/),
  fc.constantFrom("=cmd|' /C calc'!A0", "+86 139", "-1", "@SUM(1)", "'007", "1E5", "TRUE", "#N/A"),
  fc.constantFrom(" ", "\r\n", "_x0041_", "\ufeff", "\ud800", "a\u0000b", "]]>")
);
const number = fc
  .double({ noNaN: true, noDefaultInfinity: true })
  .map((value) => (value === 0 ? 0 : value));
const value: fc.Arbitrary<PlanValue> = fc.oneof(
  { weight: 3, arbitrary: text },
  number,
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom({ error: "#REF!" }, { error: "#DIV/0!" }),
  fc.record({ formula: fc.constantFrom("A1", "=SUM(A1:B2)"), value: fc.oneof(text, number) })
);
const styles = {
  general: {},
  text: { numberFormat: "@" },
  date: { numberFormat: "yyyy.mm" },
  share: { numberFormat: "0.00", fill: "FFFFFF" },
};
const row: fc.Arbitrary<PlanRow> = fc.record(
  {
    values: fc.array(value, { maxLength: 6 }),
    style: fc.oneof(
      fc.constantFrom(...Object.keys(styles)),
      fc.array(fc.constantFrom(...Object.keys(styles)), { maxLength: 6 })
    ),
    hidden: fc.boolean(),
    height: fc.integer({ min: 1, max: 400 }),
  },
  { requiredKeys: ["values"] }
);
const plan = fc.record({
  name: fc.constant("甲"),
  styles: fc.constant(styles),
  columnWidths: fc.array(fc.option(fc.integer({ min: 1, max: 80 }), { nil: undefined }), {
    maxLength: 4,
  }),
  rows: fc.array(row, { maxLength: 12 }),
});

describe("a plan written and read again", () => {
  it("holds the same values and formats, and the same bytes when written again", () => {
    fc.assert(
      fc.property(plan, fc.boolean(), (sheet, isNative) => {
        const compression = isNative ? nodeCompression : fflateCompression;
        const bytes = writeWorkbook([sheet], { compression });
        const grid = readWorkbook(bytes, { compression }).sheets[0];
        const expected = gridFromPlan(sheet);
        expect(rowsOf(grid)).toEqual(rowsOf(expected));
        expect(grid.hiddenRows).toEqual(expected.hiddenRows);
        grid.columns.forEach((column, c) =>
          column.forEach((held, r) => {
            if (held !== null) expect(formatAt(grid, r, c)).toBe(formatAt(expected, r, c));
          })
        );
        expect(Buffer.compare(writeWorkbook([sheet], { compression }), bytes)).toBe(0);
      }),
      { numRuns: 120 }
    );
  });

  it("reads the same in SheetJS", () => {
    fc.assert(
      fc.property(plan, (sheet) => {
        const read = SheetJS.read(writeWorkbook([sheet])).Sheets["甲"];
        sheet.rows.forEach(({ values }, r) =>
          values.forEach((planned, c) => {
            const cell = read[SheetJS.utils.encode_cell({ r, c })] as
              SheetJS.CellObject | undefined;
            const result = planned !== null && isPlanFormula(planned) ? planned.value : planned;
            if (typeof result === "number" || typeof result === "boolean")
              expect(cell?.v).toBe(result);
            if (
              typeof result === "string" &&
              !result.includes("_x") &&
              /^[\w\u4e00-\u9fff=+@' .-]+$/.test(result)
            ) {
              expect(cell?.v).toBe(result);
              expect(cell?.t).toBe("s");
            }
          })
        );
      }),
      { numRuns: 100 }
    );
  });
});

describe("files of other libraries", () => {
  const ROWS = [
    ["姓名", "身份证号码", "出生日期", "工资", "备注"],
    ["张三", "529901198506151234", 31204, 3700.5, null],
    ["李 四", "529901199001011234", 32874, 4460, "两行\n文字 <&>"],
  ];

  it("by exceljs", async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet("花名册", { state: "hidden" });
    for (const [i, row] of ROWS.entries()) {
      const date = typeof row[2] === "number" ? new Date((row[2] - 25569) * 86_400_000) : row[2];
      sheet.addRow([row[0], row[1], date, row[3], row[4]]);
      if (i > 0) sheet.getCell(i + 1, 3).numFmt = 'yyyy"年"m"月"';
    }
    sheet.getCell("A4").value = {
      richText: [{ text: "富" }, { font: { bold: true }, text: "文本" }],
    };
    sheet.getCell("B4").value = { formula: "1+1", result: 2 };
    sheet.getCell("C4").value = { error: "#N/A" };
    sheet.getCell("D4").value = true;
    sheet.getCell("E4").value = { text: "链接", hyperlink: "http://localhost/" };
    sheet.mergeCells("A5:B6");
    sheet.getRow(2).hidden = true;
    const grid = readWorkbook(new Uint8Array(await book.xlsx.writeBuffer())).sheets[0];
    expect(rowsOf(grid).slice(0, 4)).toEqual([
      ...ROWS,
      ["富文本", 2, { error: "#N/A" }, true, "链接"],
    ]);
    expect([formatAt(grid, 0, 2), formatAt(grid, 1, 2), formatAt(grid, 1, 3)]).toEqual([
      CellFormat.General,
      CellFormat.Date,
      CellFormat.General,
    ]);
    expect(grid.merges).toEqual([{ top: 4, left: 0, bottom: 5, right: 1 }]);
    expect([...grid.hiddenRows]).toEqual([1]);
    expect(grid.visibility).toBe("hidden");
  });

  it.each([
    ["shared strings", true],
    ["inline strings", false],
  ])("by SheetJS with %s", (_, bookSST) => {
    const sheet = SheetJS.utils.aoa_to_sheet(ROWS);
    (sheet["C2"] as SheetJS.CellObject).z = "yyyy-mm-dd";
    sheet["!merges"] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 4 } }];
    const book = SheetJS.utils.book_new(sheet, "花名册");
    const bytes = SheetJS.write(book, { type: "buffer", bookSST, compression: true }) as Buffer;
    const grid = readWorkbook(bytes).sheets[0];
    expect(rowsOf(grid)).toEqual(ROWS);
    expect([formatAt(grid, 1, 2), formatAt(grid, 2, 2)]).toEqual([
      CellFormat.Date,
      CellFormat.General,
    ]);
    expect(grid.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 4 }]);
  });

  it.each(["xls", "biff2", "xlsb", "ods", "csv", "html", "fods"] as const)(
    "by SheetJS as .%s are refused",
    (bookType) => {
      const book = SheetJS.utils.book_new(SheetJS.utils.aoa_to_sheet([["a", 1]]), "甲");
      const bytes = SheetJS.write(book, { type: "buffer", bookType }) as Buffer;
      const code = { xls: "legacy-xls", biff2: "legacy-xls", xlsb: "binary-workbook" };
      expect(() => readWorkbook(bytes)).toThrow(
        expect.objectContaining({ code: code[bookType as "xls"] ?? "not-a-workbook" })
      );
    }
  );
});
