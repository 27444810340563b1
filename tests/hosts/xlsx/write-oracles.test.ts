import * as SheetJS from "@e965/xlsx";
import ExcelJS from "exceljs";
import { storedWidth } from "../../../src/hosts/xlsx/sheet-frame";
import { writeWorkbook } from "../../../src/hosts/xlsx/write-workbook";
import { FINDINGS, REPORT } from "../../support/sample-plan";

const bytes = writeWorkbook([REPORT, FINDINGS], {
  properties: { title: "报表", creator: "组工花名册", created: "2021-10-28T00:00:00Z" },
});

/** What stands in the cells of REPORT, by address. */
const VALUES: Readonly<Record<string, unknown>> = {
  A1: "村（社区）班子结构分析表",
  A4: 1,
  B4: "张三",
  C4: 31204,
  D4: "529901198506151234",
  B5: "=1+1",
  C5: 0.5,
  D5: "+86 139",
  B6: "'单引号",
  C6: true,
  D6: "-5",
  B7: "两行\n文字",
  D7: " 前后空格 ",
  C8: -0.25,
  F8: "远处",
  A9: 15,
  B9: "小",
  C9: true,
};

describe("read by exceljs", () => {
  let sheet: ExcelJS.Worksheet;
  let book: ExcelJS.Workbook;
  beforeAll(async () => {
    book = new ExcelJS.Workbook();
    await book.xlsx.load(Buffer.from(bytes) as never);
    sheet = book.worksheets[0]!;
  });

  it("lists the sheets and what the file says about itself", () => {
    expect(book.worksheets.map(({ name }) => name)).toEqual([REPORT.name, FINDINGS.name]);
    expect(book.title).toBe("报表");
    expect(book.creator).toBe("组工花名册");
    expect(book.created.toISOString()).toBe("2021-10-28T00:00:00.000Z");
  });

  it.each(Object.entries(VALUES))("%s", (address, value) => {
    const cell = sheet.getCell(address);
    expect(cell.type === ExcelJS.ValueType.Formula ? cell.result : serial(cell.value)).toBe(value);
  });

  it("reads formulas, errors and blanks", () => {
    expect(sheet.getCell("A9").formula).toBe("SUM(A4:A8)");
    expect(sheet.getCell("B9").formula).toBe('IF(A4<2,"小","大")');
    expect(sheet.getCell("C7").value).toEqual({ error: "#N/A" });
    expect(sheet.getCell("C2").value).toBeNull();
  });

  it("reads merges, widths, heights and hidden rows", () => {
    expect(sheet.model.merges).toEqual(["A1:D1", "A2:B2"]);
    expect([1, 2, 3, 4].map((n) => sheet.getColumn(n).width)).toEqual([
      storedWidth(6),
      storedWidth(12.5),
      undefined,
      storedWidth(20),
    ]);
    expect([1, 2, 3].map((n) => sheet.getRow(n).height)).toEqual([40, undefined, 28.5]);
    expect([5, 6, 7].map((n) => sheet.getRow(n).hidden)).toEqual([false, true, false]);
  });

  it("reads styles", () => {
    expect(sheet.getCell("A1").font).toMatchObject({ name: "方正小标宋简体", size: 22 });
    expect(sheet.getCell("A1").alignment).toEqual({ horizontal: "center", vertical: "middle" });
    expect(sheet.getCell("A3").font).toMatchObject({ name: "黑体", size: 12, bold: true });
    expect(sheet.getCell("A3").alignment).toMatchObject({ wrapText: true });
    expect(sheet.getCell("A3").border.left).toMatchObject({ style: "thin" });
    expect(sheet.getCell("D4").numFmt).toBe("@");
    expect(sheet.getCell("C4").numFmt).toBe('yyyy"年"m"月"');
    expect(sheet.getCell("C5").numFmt).toBe("0.00");
    expect(sheet.getCell("D9").font).toMatchObject({
      color: { argb: "FF0563C1" },
      underline: true,
    });
    expect(sheet.getCell("B8").fill).toMatchObject({ fgColor: { argb: "FFFFFF00" } });
    expect(sheet.getCell("D8").alignment).toMatchObject({ indent: 1, shrinkToFit: true });
  });

  it("reads the print set-up", () => {
    expect(sheet.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      printArea: "A1:D9",
      printTitlesRow: "1:3",
    });
    const { left, right, top, bottom, header, footer } = sheet.pageSetup.margins!;
    const millimetres = [top, bottom, left, right, header, footer].map((inches) => inches * 25.4);
    [37, 35, 28, 26, 15, 17.5].forEach((mm, i) => expect(millimetres[i]).toBeCloseTo(mm, 4));
    expect(sheet.headerFooter).toMatchObject({
      oddHeader: "&L内部资料 & 注意",
      oddFooter: "&C— &P —",
    });
  });

  it("reads the view", () => {
    expect(sheet.views[0]).toMatchObject({
      state: "frozen",
      xSplit: 1,
      ySplit: 3,
      topLeftCell: "B4",
      showGridLines: false,
      zoomScale: 85,
    });
    expect(sheet.properties.tabColor).toEqual({ argb: "FFFF0000" });
    expect(sheet.autoFilter).toBe("A3:D9");
  });

  it("reads links to files, validations, conditional formats and names", () => {
    expect(sheet.getCell("D2").value).toMatchObject({ hyperlink: "报表%20说明.docx" });
    expect(sheet.getCell("B50").dataValidation).toMatchObject({
      type: "list",
      formulae: ['"男,女"""'],
      showErrorMessage: true,
      error: "只能选择男或女",
      promptTitle: "性别",
      prompt: "请从下拉框中选择",
    });
    expect(sheet.getCell("C6").dataValidation).toMatchObject({ formulae: ["单位名称"] });
    expect(sheet.getCell("F9").dataValidation).toMatchObject({
      type: "whole",
      operator: "between",
      formulae: [0, 120],
      showErrorMessage: true,
      error: "请填写整数",
    });
    expect(sheet.getCell("G4").dataValidation).toMatchObject({
      type: "decimal",
      operator: "greaterThanOrEqual",
      formulae: [0.5],
      errorStyle: "warning",
    });
    const [first, last] = sheet.getCell("H4").dataValidation.formulae as Date[];
    expect([first, last].map((date) => date.toISOString().slice(0, 10))).toEqual([
      "1921-07-01",
      "2021-10-28",
    ]);
    expect(sheet.getCell("I4").dataValidation).toMatchObject({
      type: "textLength",
      operator: "lessThanOrEqual",
      formulae: [18],
    });
    expect(sheet.getCell("J4").dataValidation).toEqual({
      type: "any",
      showInputMessage: true,
      promptTitle: "备注",
      prompt: "写明“情况”",
    });
    const formats = (sheet as unknown as { conditionalFormattings: unknown[] })
      .conditionalFormattings;
    expect(formats).toMatchObject([
      {
        ref: "A4:D9",
        rules: [
          {
            type: "expression",
            formulae: ["$A4<3"],
            priority: 1,
            style: {
              font: { color: { argb: "FF9C0006" } },
              fill: { bgColor: { argb: "FFFFC7CE" } },
            },
          },
        ],
      },
      { rules: [{ formulae: ['$B4=""'], priority: 2 }] },
    ]);
    expect(book.definedNames.getRanges("截止日期").ranges).toEqual(["'参数设置'!$B$3"]);
  });
});

describe("read by SheetJS", () => {
  const book = SheetJS.read(bytes, { cellNF: true, cellStyles: true, cellFormula: true });
  const sheet = book.Sheets[REPORT.name];

  it("lists the sheets", () => expect(book.SheetNames).toEqual([REPORT.name, FINDINGS.name]));

  it.each(Object.entries(VALUES))("%s", (address, value) => {
    const cell = sheet[address] as SheetJS.CellObject;
    expect(cell.v).toBe(value);
    expect(cell.t).toBe({ string: "s", number: "n", boolean: "b" }[typeof value as "string"]);
  });

  it("reads merges, widths, heights and formats", () => {
    expect(sheet["!merges"]).toEqual([
      { s: { r: 0, c: 0 }, e: { r: 0, c: 3 } },
      { s: { r: 1, c: 0 }, e: { r: 1, c: 1 } },
    ]);
    expect(sheet["!cols"]!.map((column) => column?.width)).toEqual([
      storedWidth(6),
      storedWidth(12.5),
      undefined,
      storedWidth(20),
    ]);
    expect(sheet["!rows"]?.[0]).toMatchObject({ hpt: 40 });
    expect(sheet["!rows"]?.[5]).toMatchObject({ hidden: true });
    expect((sheet["C4"] as SheetJS.CellObject).z).toBe('yyyy"年"m"月"');
    expect((sheet["D4"] as SheetJS.CellObject).z).toBe("@");
    expect((sheet["A9"] as SheetJS.CellObject).f).toBe("SUM(A4:A8)");
  });

  it("reads margins, links, names and the filter", () => {
    expect((sheet["!margins"]?.top ?? 0) * 25.4).toBeCloseTo(37, 4);
    expect((sheet["D9"] as SheetJS.CellObject).l).toMatchObject({
      Target: "#'校验结果'!B2",
      Tooltip: expect.stringContaining("第2条"),
    });
    expect(sheet["!autofilter"]).toEqual({ ref: "A3:D9" });
    expect(book.Workbook!.Names).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ Name: "截止日期", Ref: "'参数设置'!$B$3" }),
        expect.objectContaining({
          Name: "_xlnm.Print_Titles",
          Ref: "'表2 班子''结构'!$1:$3",
          Sheet: 0,
        }),
        expect.objectContaining({
          Name: "_xlnm._FilterDatabase",
          Ref: "'表2 班子''结构'!$A$3:$D$9",
          Sheet: 0,
        }),
        expect.objectContaining({ Name: "单位名称", Sheet: 0 }),
      ])
    );
  });
});

/** exceljs turns dates into Date; back to the serial. */
function serial(value: ExcelJS.CellValue): unknown {
  return value instanceof Date ? value.getTime() / 86_400_000 + 25569 : value;
}
