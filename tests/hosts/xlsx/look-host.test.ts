import ExcelJS from "exceljs";
import { cellAddress, rangeAddress } from "../../../src/core/sheets/a1";
import { nodeCompression } from "../../../src/hosts/xlsx/compression-node";
import { createXlsxHost, openXlsxHost, type XlsxHost } from "../../../src/hosts/xlsx/xlsx-host";
import { writeWorkbook } from "../../../src/hosts/xlsx/write-workbook";
import { sampleWorkbook } from "../../../src/sample/sample-workbook";
import { workbookFile, workbookPart, worksheet } from "../../support/workbook-parts";
import {
  CODES_SHEET,
  FIGURES_SHEET,
  ROSTER_SHEET,
  userWorkbook,
} from "../../support/user-workbook";

describe("a workbook of the kind people have", () => {
  const host = openXlsxHost(userWorkbook());

  it("tells styles, names and sheets", () => {
    const { styles, names, sheets, activeSheet } = host.bookLook();
    expect(styles).toHaveLength(6);
    expect(styles[1]).toMatchObject({ fill: "DCE6F2", numberFormat: "@", vertical: "center" });
    expect(styles[3]).toMatchObject({ numberFormat: 'yyyy"."mm', locked: false });
    expect(styles[5]).toEqual(styles[0]);
    expect(names).toEqual([{ name: "民族", refersTo: "代码!$A$1:$A$2" }]);
    expect(sheets).toEqual([
      { name: ROSTER_SHEET, visibility: "visible" },
      { name: FIGURES_SHEET, visibility: "visible" },
      { name: CODES_SHEET, visibility: "veryHidden" },
    ]);
    expect(activeSheet).toBe(1);
  });

  it("tells the roster", () => {
    const look = host.sheetLook(ROSTER_SHEET);
    expect(look.styles.map((column) => column && [...column])).toEqual([
      [4],
      [4, 1, 1, 0, 0, 0, 0, 5],
      [0, 0, 2, 0, 2],
      undefined,
      undefined,
      undefined,
    ]);
    expect(
      look.formulas.map(({ row, column, formula }) => [cellAddress(row, column), formula])
    ).toEqual([
      ["E3", "=C3+1"],
      ["F3", "=C3:C5"],
      ["E5", "=C5+1"],
    ]);
    expect(look.freeze).toEqual({ row: 2, column: 0 });
    expect(look.print.titleRows).toEqual({ first: 0, last: 1 });
    expect(look.notes).toEqual([{ row: 2, column: 0, text: "待核" }]);
    expect(look.links[0].target).toBe("http://example.org/");
    expect(look.unseen).toEqual(["chart", "picture", "rich-text"]);
  });
});

describe("names and sheets in view", () => {
  const book = (content: string, sheets = '<sheet name="甲" sheetId="1" r:id="rId1"/>') =>
    openXlsxHost(
      workbookFile(worksheet(""), {
        "xl/workbook.xml": workbookPart(sheets, content),
      })
    ).bookLook();

  it("leaves out built-in names and those that name nothing", () => {
    const names =
      '<definedNames><definedName name="a" localSheetId="0" hidden="1">甲!$A$1</definedName><definedName name="b" localSheetId="7">1</definedName>' +
      '<definedName name="c"/><definedName>1</definedName><definedName name="_XLNM.Print_Area">甲!$A$1</definedName>' +
      '<definedName name="d">_xlfn.IFS(1,2)</definedName></definedNames>';
    expect(book(names).names).toEqual([
      { name: "a", refersTo: "甲!$A$1", sheet: "甲", hidden: true },
      { name: "d", refersTo: "IFS(1,2)" },
    ]);
  });

  it.each([["99"], ["-1"], ["x"]])("shows the first sheet where the tab in view is %s", (tab) =>
    expect(book(`<bookViews><workbookView activeTab="${tab}"/></bookViews>`).activeSheet).toBe(0)
  );
});

describe("the host", () => {
  function countReads() {
    let reads = 0;
    const host = openXlsxHost(userWorkbook(), {
      onProgress: (done, total) => void (done === total && reads++),
    });
    return { host, reads: () => reads };
  }

  it("scans a sheet once for its look and its values", async () => {
    const { host, reads } = countReads();
    const look = host.sheetLook(ROSTER_SHEET);
    expect(await host.readSheet(ROSTER_SHEET)).toBe(look.grid);
    expect(host.sheetLook(ROSTER_SHEET)).toBe(look);
    expect(reads()).toBe(1);
  });

  it("gives the grid that was read before, and the same as plain reading gives", async () => {
    const { host } = countReads();
    const grid = await host.readSheet(ROSTER_SHEET);
    expect(host.sheetLook(ROSTER_SHEET).grid).toBe(grid);
    expect(openXlsxHost(userWorkbook()).sheetLook(ROSTER_SHEET).grid).toEqual(grid);
  });

  it("looks anew once a cell has changed", async () => {
    const { host } = countReads();
    const before = host.sheetLook(ROSTER_SHEET);
    await host.writeCells([{ sheet: ROSTER_SHEET, address: "A5", before: "李四", after: "李五" }]);
    const after = host.sheetLook(ROSTER_SHEET);
    expect(before.grid.columns[0][4]).toBe("李四");
    expect(after.grid.columns[0][4]).toBe("李五");
    expect(after.styles).toEqual(before.styles);
  });

  it("shows highlights as conditional formats", async () => {
    const { host } = countReads();
    await host.highlight([{ sheet: ROSTER_SHEET, address: "B3", severity: "error" }]);
    const rules = host.sheetLook(ROSTER_SHEET).conditionalFormats.map(({ rule }) => rule.kind);
    expect(rules).toContain("formula");
  });

  it("says which sheet is missing", () => {
    expect(() => countReads().host.sheetLook("无此表")).toThrow(
      expect.objectContaining({ code: "sheet-missing", params: { sheet: "无此表" } })
    );
  });

  it("has an empty look without sheets", () => {
    const host = createXlsxHost();
    expect(host.bookLook()).toMatchObject({ names: [], sheets: [], activeSheet: 0 });
    expect(host.bookLook().styles).toHaveLength(1);
    expect(() => host.sheetLook("甲")).toThrow(expect.objectContaining({ code: "sheet-missing" }));
  });
});

/** Everything that differs between the look of a sheet and what exceljs reads of it, cell by cell. */
function differences(host: XlsxHost, sheet: ExcelJS.Worksheet): string[] {
  const { styles } = host.bookLook();
  const look = host.sheetLook(sheet.name);
  const found: string[] = [];
  sheet.eachRow((row) =>
    row.eachCell({ includeEmpty: true }, (cell) => {
      const [r, c] = [Number(cell.row) - 1, Number(cell.col) - 1];
      const mine = styles[look.styles[c]?.[r] ?? 0];
      const { font, fill, border, alignment = {}, numFmt } = cell;
      const edge = (side: Partial<ExcelJS.Border> | undefined) => side?.style;
      const theirs = [
        font?.name ?? "宋体",
        font?.size ?? 11,
        font?.bold ?? false,
        fill?.type === "pattern" && fill.pattern === "solid"
          ? fill.fgColor?.argb?.slice(2)
          : undefined,
        edge(border?.left),
        edge(border?.bottom),
        alignment.horizontal ?? "general",
        (alignment.vertical as string | undefined) ?? "bottom",
        alignment.wrapText ?? false,
        numFmt ?? "General",
      ];
      const ours = [
        mine.font.name,
        mine.font.size,
        mine.font.bold ?? false,
        mine.fill,
        mine.border?.left?.line,
        mine.border?.bottom?.line,
        mine.horizontal,
        mine.vertical === "center" ? "middle" : mine.vertical,
        mine.wrap ?? false,
        mine.numberFormat,
      ];
      if (JSON.stringify(ours) !== JSON.stringify(theirs)) {
        found.push(`${cell.address}: ${JSON.stringify(ours)} instead of ${JSON.stringify(theirs)}`);
      }
    })
  );
  return found;
}

/** The first rows of each sheet of the sample, which is too large to be read twice in a test. */
function sampleBeginning(): Uint8Array {
  const rowCount = 60;
  const last = rowCount - 1;
  return writeWorkbook(
    sampleWorkbook(20211028).map((plan) => ({
      ...plan,
      rows: [...plan.rows].slice(0, rowCount),
      merges: (plan.merges ?? [])
        .map((merge) => ({ ...merge, bottom: Math.min(merge.bottom, last) }))
        .filter(({ top, left, bottom, right }) => top < bottom || (top === bottom && left < right)),
      ...(plan.autoFilter
        ? { autoFilter: { ...plan.autoFilter, bottom: Math.min(plan.autoFilter.bottom, last) } }
        : {}),
    }))
  );
}

describe("the product's own workbook", () => {
  it("looks as exceljs reads it", async () => {
    const file = sampleBeginning();
    const host = openXlsxHost(file, { compression: nodeCompression });
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(file.slice().buffer);
    for (const sheet of book.worksheets) {
      expect(differences(host, sheet)).toEqual([]);
      const look = host.sheetLook(sheet.name);
      const widths = look.columns.flatMap(({ first, last, width }) =>
        Array.from({ length: last - first + 1 }, (_, i) => [first + i, width])
      );
      expect(widths).toEqual(sheet.columns.map(({ width }, i) => [i, width]));
      const view = sheet.views[0] as Partial<ExcelJS.WorksheetViewFrozen> | undefined;
      expect([look.freeze?.row ?? 0, look.freeze?.column ?? 0]).toEqual([
        view?.ySplit ?? 0,
        view?.xSplit ?? 0,
      ]);
      for (const [row, { height }] of look.rows) expect(sheet.getRow(row + 1).height).toBe(height);
    }
  });
});

describe("a workbook that exceljs wrote", () => {
  async function written() {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet("甲", {
      properties: { tabColor: { argb: "FF00B050" }, defaultRowHeight: 18 },
      views: [{ state: "frozen", xSplit: 1, ySplit: 2, zoomScale: 90, showGridLines: false }],
      pageSetup: {
        paperSize: 8 as ExcelJS.PaperSize,
        orientation: "landscape",
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: 0,
        printArea: "A1:D9",
        printTitlesRow: "1:2",
      },
      headerFooter: { oddFooter: "&C第 &P 页" },
    });
    sheet.mergeCells("A1:D1");
    sheet.getCell("A1").value = "花名册";
    sheet.getCell("A3").note = "待核";
    sheet.getCell("B3").value = { formula: "LEN(A1)", result: 3 };
    sheet.fillFormula("C3:C5", "B3*2", [6, 6, 6]);
    sheet.getCell("D3").value = { text: "看", hyperlink: "http://example.org/" };
    sheet.getCell("D4").dataValidation = { type: "list", allowBlank: true, formulae: ['"男,女"'] };
    sheet.getColumn(2).width = 20;
    sheet.getColumn(4).hidden = true;
    sheet.getRow(2).height = 33;
    sheet.addConditionalFormatting({
      ref: "B3:B9",
      rules: [
        {
          type: "cellIs",
          operator: "greaterThan",
          priority: 1,
          formulae: [5],
          style: { fill: { type: "pattern", pattern: "solid", bgColor: { argb: "FFFFC7CE" } } },
        },
      ],
    });
    book.definedNames.add("甲!$A$3:$A$9", "姓名");
    await sheet.protect("x", {});
    return new Uint8Array(await book.xlsx.writeBuffer());
  }

  it("is told as it was made", async () => {
    const host = openXlsxHost(await written());
    const look = host.sheetLook("甲");
    expect(look.grid.merges.map(rangeAddress)).toEqual(["A1:D1"]);
    expect(look.tabColor).toBe("00B050");
    expect(look.defaultHeight).toBe(18);
    expect(look.freeze).toEqual({ row: 2, column: 1 });
    expect([look.zoom, look.showGridLines, look.isProtected]).toEqual([90, false, true]);
    expect(look.columns.find(({ first }) => first === 1)).toMatchObject({ width: 20 });
    expect(look.columns.find(({ first }) => first === 3)).toMatchObject({ hidden: true });
    expect(look.rows.get(1)?.height).toBe(33);
    expect(
      look.formulas.map(({ row, column, formula }) => [cellAddress(row, column), formula])
    ).toEqual([
      ["B3", "=LEN(A1)"],
      ["C3", "=B3*2"],
      ["C4", "=B4*2"],
      ["C5", "=B5*2"],
    ]);
    expect(look.notes).toEqual([{ row: 2, column: 0, text: "待核" }]);
    expect(look.links).toMatchObject([{ target: "http://example.org/" }]);
    expect(look.validations).toMatchObject([
      { type: "list", formula1: '"男,女"', allowBlank: true },
    ]);
    expect(look.conditionalFormats).toMatchObject([
      {
        rule: { kind: "value", operator: "greaterThan", formulas: ["5"], look: { fill: "FFC7CE" } },
      },
    ]);
    expect(look.print).toMatchObject({
      paper: 8,
      orientation: "landscape",
      fit: { width: 1, height: 0 },
      footer: "&C第 &P 页",
      areas: [{ top: 0, left: 0, bottom: 8, right: 3 }],
      titleRows: { first: 0, last: 1 },
    });
    expect(host.bookLook().names).toMatchObject([{ name: "姓名" }]);
  });
});
