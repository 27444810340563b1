import { CellFormat, formatAt } from "../../../src/core/sheets/grid";
import { readWorkbook } from "../../../src/hosts/xlsx/read-workbook";
import { rowsOf } from "../../support/grid-rows";
import {
  rowsFile,
  sharedStrings,
  styles,
  workbookFile,
  worksheet,
} from "../../support/workbook-parts";

function firstCell(cell: string, parts = {}) {
  return readWorkbook(rowsFile(`<row r="1">${cell}</row>`, parts)).sheets[0].columns[0]?.[0];
}

describe("values of cells", () => {
  it.each([
    ["an integer", '<c r="A1"><v>42</v></c>', 42],
    ["a fraction", '<c r="A1"><v>39.345</v></c>', 39.345],
    ["a negative number", '<c r="A1"><v>-0.5</v></c>', -0.5],
    ["a number with exponent", '<c r="A1"><v>1.5E-3</v></c>', 0.0015],
    ["17 digits", '<c r="A1"><v>0.30000000000000004</v></c>', 0.1 + 0.2],
    ["18 digits", '<c r="A1"><v>529901199001011234</v></c>', Number("529901199001011234")],
    ["spaces around a number", '<c r="A1"><v> 7\n</v></c>', 7],
    ["t=n", '<c r="A1" t="n"><v>7</v></c>', 7],
    ["a number that is none", '<c r="A1"><v>abc</v></c>', "abc"],
    ["true", '<c r="A1" t="b"><v>1</v></c>', true],
    ["false", '<c r="A1" t="b"><v>0</v></c>', false],
    ["an error", '<c r="A1" t="e"><v>#REF!</v></c>', { error: "#REF!" }],
    ["a formula's text", '<c r="A1" t="str"><f>B1</f><v>张</v></c>', "张"],
    ["a formula's number", '<c r="A1"><f>1+1</f><v>2</v></c>', 2],
    ["a shared formula", '<c r="A1"><f t="shared" ref="A1:A9" si="0"/><v>3</v></c>', 3],
    ["a CDATA formula", '<c r="A1"><f><![CDATA[IF(A2<3,"</c>",1)]]></f><v>3</v></c>', 3],
    ["inline text", '<c r="A1" t="inlineStr"><is><t>兴义</t></is></c>', "兴义"],
    [
      "inline rich text",
      '<c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>兴</t></r><r><t>义</t></r></is></c>',
      "兴义",
    ],
    [
      "kept spaces",
      '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> 张 </t></is></c>',
      " 张 ",
    ],
    [
      "entities",
      '<c r="A1" t="str"><v>&lt;&amp;&gt;&quot;&apos;&#24352;&#x5F20;</v></c>',
      "<&>\"'张张",
    ],
    ["line ends", '<c r="A1" t="str"><v>甲\r\n乙\r丙\n丁</v></c>', "甲\n乙\n丙\n丁"],
    ["escapes", '<c r="A1" t="str"><v>甲_x000D_乙_x005F_x000D_</v></c>', "甲\r乙_x000D_"],
    ["what is no escape", '<c r="A1" t="str"><v>a_x12_b_x</v></c>', "a_x12_b_x"],
    ["beyond the basic plane", '<c r="A1" t="str"><v>𠮷王</v></c>', "𠮷王"],
    [
      "a text that begins with a byte order mark",
      '<c r="A1" t="str"><v>\ufeff甲</v></c>',
      "\ufeff甲",
    ],
    ["CDATA", '<c r="A1" t="str"><v>甲<![CDATA[<&]]>乙</v></c>', "甲<&乙"],
    ["a comment inside", '<c r="A1"><!-- > --><v>5</v></c>', 5],
    ["other attributes", '<c cm="1" r="A1" vm="2" ph="0"><v>5</v></c>', 5],
    ["single quotes and spaces", "<c  r = 'A1'\n t='b' ><v>1</v></c >", true],
    ["an ISO date", '<c r="A1" t="d"><v>2021-10-28</v></c>', 44497],
    ["an ISO date with time", '<c r="A1" t="d"><v>2021-10-28T12:00:00</v></c>', 44497.5],
    ["an ISO date that is none", '<c r="A1" t="d"><v>2021-02-30</v></c>', "2021-02-30"],
    ["a long text", `<c r="A1" t="str"><v>${"长".repeat(9000)}</v></c>`, "长".repeat(9000)],
  ])("%s", (_, cell, value) => expect(firstCell(cell)).toEqual(value));

  it.each([
    ["an empty element", '<c r="A1" s="0"/>'],
    ["no value", '<c r="A1" s="0"></c>'],
    ["an empty value", '<c r="A1"><v></v></c>'],
    ["an empty value element", '<c r="A1"><v/></c>'],
    ["an empty text", '<c r="A1" t="str"><v></v></c>'],
    ["an empty inline text", '<c r="A1" t="inlineStr"><is><t/></is></c>'],
    ["an empty inline string", '<c r="A1" t="inlineStr"><is/></c>'],
    ["an empty shared reference", '<c r="A1" t="s"><v></v></c>'],
  ])("%s is an empty cell", (_, cell) => expect(firstCell(cell)).toBeUndefined());

  it("reads shared strings, rich ones too, without their phonetic runs", () => {
    const strings = sharedStrings(
      "<si><t>张三</t></si>",
      '<si><r><t>李</t></r><r><rPr><sz val="9"/></rPr><t xml:space="preserve"> 四</t></r>' +
        '<rPh sb="0" eb="1"><t>lǐ</t></rPh><phoneticPr fontId="1"/></si>',
      "<si/>",
      "<si><t/></si>",
      "<si><t>a&amp;b</t></si>"
    );
    const cells = [0, 1, 2, 3, 4, 0].map((n) => `<c t="s"><v>${n}</v></c>`).join("");
    const bytes = rowsFile(`<row>${cells}</row>`, { "xl/sharedStrings.xml": strings });
    expect(rowsOf(readWorkbook(bytes).sheets[0])).toEqual([
      ["张三", "李 四", null, null, "a&b", "张三"],
    ]);
  });

  it("finds cells without references by their order", () => {
    const rows =
      "<row><c><v>1</v></c><c/><c><v>3</v></c></row><row/>" +
      '<row><c r="B3"><v>5</v></c><c><v>6</v></c></row><row r="6"><c><v>7</v></c></row>' +
      "<row><c><v>8</v></c></row>";
    expect(rowsOf(readWorkbook(rowsFile(rows)).sheets[0])).toEqual([
      [1, null, 3],
      [null, null, null],
      [null, 5, 6],
      [null, null, null],
      [null, null, null],
      [7, null, null],
      [8, null, null],
    ]);
  });

  it("takes the row of a cell whose row says none", () => {
    const rows = '<row><c r="A4"><v>1</v></c></row><row><c r="A6"><v>2</v></c></row>';
    expect(readWorkbook(rowsFile(rows)).sheets[0].columns[0]).toEqual([
      null,
      null,
      null,
      1,
      null,
      2,
    ]);
  });

  it("lists formulas that were saved without a result", () => {
    const rows =
      '<row r="2"><c r="B2"><f>A1</f></c><c r="C2"><f>A1</f><v/></c>' +
      '<c r="D2" t="str"><f>A1</f><v></v></c><c r="E2"><f>A1</f><v>1</v></c></row>';
    expect(readWorkbook(rowsFile(rows)).uncomputed).toEqual([
      { sheet: "甲", count: 2, firstAddress: "B2" },
    ]);
  });
});

describe("formats of cells", () => {
  const formats = styles(0, 14, 31, 58, 'yyyy"年"m"月"', "@", "0.00");
  const classOf = (style: number) => {
    const bytes = rowsFile(`<row><c s="${style}"><v>44497</v></c></row>`, {
      "xl/styles.xml": formats,
    });
    return formatAt(readWorkbook(bytes).sheets[0], 0, 0);
  };
  it.each([
    [0, CellFormat.General],
    [1, CellFormat.Date],
    [2, CellFormat.Date],
    [3, CellFormat.Date],
    [4, CellFormat.Date],
    [5, CellFormat.Text],
    [6, CellFormat.TwoDecimals],
    [99, CellFormat.General],
  ])("style %i", (style, format) => expect(classOf(style)).toBe(format));

  it("keeps one format for a uniform column and one per cell for a mixed one", () => {
    const rows =
      '<row><c s="1"><v>1</v></c><c t="str"><v>日期</v></c></row>' +
      '<row><c s="1"><v>2</v></c><c s="1"><v>2</v></c></row><row><c s="1"><v>3</v></c></row>';
    const grid = readWorkbook(rowsFile(rows, { "xl/styles.xml": formats })).sheets[0];
    expect(grid.formats).toEqual([CellFormat.Date, Uint8Array.of(0, 1)]);
    expect(formatAt(grid, 2, 1)).toBe(CellFormat.General);
  });

  it("gives the format of an ISO date whatever its style", () => {
    const grid = readWorkbook(rowsFile('<row><c t="d"><v>2021-10-28</v></c></row>')).sheets[0];
    expect(formatAt(grid, 0, 0)).toBe(CellFormat.Date);
  });

  it("turns dates of the 1904 system into serials of 1900, and leaves other numbers", () => {
    const bytes = rowsFile(
      '<row><c s="1"><v>43035</v></c><c><v>43035</v></c><c s="1"><v>0.5</v></c></row>',
      {
        "xl/styles.xml": formats,
        "xl/workbook.xml":
          '<x:workbook xmlns:x="m" xmlns:q="r"><x:workbookPr date1904="true"/>' +
          '<x:sheets><x:sheet name="甲" sheetId="1" q:id="rId1"/></x:sheets></x:workbook>',
      }
    );
    expect(rowsOf(readWorkbook(bytes).sheets[0])).toEqual([[44497, 43035, 0.5]]);
  });
});

describe("the sheet around the cells", () => {
  it("reads merges, hidden rows and nothing of what else a sheet holds", () => {
    const rows =
      '<row r="1" hidden="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>' +
      '<row r="3" hidden="true"><c r="A3"><v>3</v></c></row><row r="9" hidden="1"/>';
    const after =
      '<mergeCells count="3"><mergeCell ref="A1:A2"/><mergeCell ref="B$1:$C3"/><mergeCell ref="x"/></mergeCells>' +
      "<controls><from><row>7</row><c>1</c></from></controls><extLst><ext><row r='8'><c><v>9</v></c></row></ext></extLst>";
    const grid = readWorkbook(workbookFile(worksheet(rows, after))).sheets[0];
    expect(grid.merges).toEqual([
      { top: 0, left: 0, bottom: 1, right: 0 },
      { top: 0, left: 1, bottom: 2, right: 2 },
    ]);
    expect([...grid.hiddenRows]).toEqual([0, 2]);
    expect(grid.rowCount).toBe(3);
    expect(grid.columns).toEqual([[1, 2, 3]]);
  });

  it("reads an empty sheet", () => {
    for (const sheet of [
      worksheet(""),
      "<worksheet><sheetData/></worksheet>",
      "<worksheet/>",
      '<?xml version="1.0"?><worksheet><dimension ref="A1:XFD1048576"/></worksheet>',
    ]) {
      expect(readWorkbook(workbookFile(sheet)).sheets[0]).toMatchObject({
        name: "甲",
        rowCount: 0,
        columns: [],
      });
    }
  });

  it("believes the cells, not the announced dimension", () => {
    const sheet = worksheet('<row r="3"><c r="B3"><v>1</v></c></row>').replace(
      "<sheetData>",
      '<dimension ref="A1:A1"/><sheetData>'
    );
    expect(readWorkbook(workbookFile(sheet)).sheets[0].rowCount).toBe(3);
  });

  it("does not grow with blank styled cells", () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"/></row>' +
      '<row r="5" s="1" customFormat="1"><c r="A5" s="1"/><c r="XFD5" s="1"/></row>';
    expect(readWorkbook(rowsFile(rows)).sheets[0]).toMatchObject({ rowCount: 1, columns: [[1]] });
  });
});
