import * as SheetJS from "@e965/xlsx";
import { formatAt, CellFormat, valueAt } from "../../src/core/sheets/grid";
import { readWorkbook } from "../../src/hosts/xlsx/read-workbook";
import { openXlsxHost } from "../../src/hosts/xlsx/xlsx-host";
import { writeWorkbook } from "../../src/hosts/xlsx/write-workbook";
import { gridFromPlan } from "../../src/workbook/plan-grid";
import { rowsOf } from "../support/grid-rows";
import { convertWithLibreOffice } from "../support/libreoffice";
import { FINDINGS, REPORT } from "../support/sample-plan";

declare const hasLibreOffice: boolean;

const describeWithOffice = hasLibreOffice ? describe : describe.skip;

describeWithOffice("LibreOffice", () => {
  const written = writeWorkbook([REPORT, FINDINGS]);

  it("opens a written workbook and saves the same values, formats and merges", () => {
    const sheets = readWorkbook(convertWithLibreOffice(written, "xlsx", "xlsx")).sheets;
    expect(sheets.map(({ name }) => name)).toEqual([REPORT.name, FINDINGS.name]);
    const expected = gridFromPlan(REPORT);
    const grid = sheets[0];
    rowsOf(expected).forEach((row, r) =>
      row.forEach((value, c) => {
        expect({ r, c, value: valueAt(grid, r, c) }).toEqual({ r, c, value });
      })
    );
    expect([formatAt(grid, 3, 2), formatAt(grid, 3, 3), formatAt(grid, 4, 2)]).toEqual([
      CellFormat.Date,
      CellFormat.Text,
      CellFormat.TwoDecimals,
    ]);
    expect(grid.merges).toEqual(expected.merges.slice(0, 2));
    expect([...grid.hiddenRows]).toEqual([5]);
  });

  it("keeps the print set-up, the filter and the names", () => {
    const book = SheetJS.read(convertWithLibreOffice(written, "xlsx", "xlsx"));
    const sheet = book.Sheets[REPORT.name];
    const margins = sheet["!margins"]!;
    expect((margins.left ?? 0) * 25.4).toBeCloseTo(28, 0);
    expect((margins.right ?? 0) * 25.4).toBeCloseTo(26, 0);
    expect(sheet["!autofilter"]).toEqual({ ref: "A3:D9" });
    expect((book.Workbook?.Names ?? []).map(({ Name }) => Name)).toEqual(
      expect.arrayContaining(["_xlnm.Print_Titles", "_xlnm.Print_Area", "截止日期"])
    );
  });

  it("opens a workbook of its own that was edited, and keeps the highlights recognisable", async () => {
    const own = convertWithLibreOffice(writeWorkbook([FINDINGS]), "xlsx", "xlsx");
    const host = openXlsxHost(own);
    const { skipped } = await host.writeCells([
      { sheet: FINDINGS.name, address: "A2", before: "错误", after: "=提示" },
      { sheet: FINDINGS.name, address: "D5", before: null, after: "0042" },
    ]);
    expect(skipped).toEqual([]);
    await host.highlight([{ sheet: FINDINGS.name, address: "A2:B2", severity: "error" }]);
    await host.insertSheets([REPORT], "start");
    const saved = convertWithLibreOffice(host.toBytes(), "xlsx", "xlsx");
    const sheets = readWorkbook(saved).sheets;
    expect(sheets.map(({ name }) => name)).toEqual([REPORT.name, FINDINGS.name]);
    expect([valueAt(sheets[1], 1, 0), valueAt(sheets[1], 4, 3)]).toEqual(["=提示", "0042"]);
    expect(valueAt(sheets[0], 3, 3)).toBe("529901198506151234");
    const later = openXlsxHost(saved);
    await later.clearHighlights();
    const cleared = later.toBytes();
    expect(cleared).not.toBe(saved);
    await later.clearHighlights();
    expect(later.toBytes()).toBe(cleared);
  });

  it("prints one page wide, on A4 across", () => {
    const pdf = Buffer.from(convertWithLibreOffice(written, "xlsx", "pdf")).toString("latin1");
    const box = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf)!;
    expect(Number(box[1])).toBeCloseTo(842, -1);
    expect(Number(box[2])).toBeCloseTo(595, -1);
  });

  it("saves a roster that is read as it was typed, and its own format is told apart", () => {
    const csv = "姓名,身份证号码,出生日期\n张三,52990119850615123X,1985-06-15\n";
    const typed = new TextEncoder().encode(csv);
    const xlsx = convertWithLibreOffice(typed, "csv", "xlsx", "CSV:44,34,76");
    const grid = readWorkbook(xlsx).sheets[0];
    expect(rowsOf(grid)).toEqual([
      ["姓名", "身份证号码", "出生日期"],
      ["张三", "52990119850615123X", 31213],
    ]);
    expect(formatAt(grid, 1, 2)).toBe(CellFormat.Date);
    expect(() => readWorkbook(convertWithLibreOffice(xlsx, "xlsx", "ods"))).toThrow(
      expect.objectContaining({ code: "not-a-workbook", params: { found: "opendocument" } })
    );
    expect(() => readWorkbook(convertWithLibreOffice(xlsx, "xlsx", "xls"))).toThrow(
      expect.objectContaining({ code: "legacy-xls" })
    );
  });
});
