import type { CellValue } from "../../../src/core/values/cell";
import { openXlsxHost } from "../../../src/hosts/xlsx/xlsx-host";
import type { CellChange } from "../../../src/workbook/workbook-host";
import { partOf } from "../../support/package-diff";
import { FIGURES_SHEET, ROSTER_SHEET, userWorkbook } from "../../support/user-workbook";
import {
  rowsFile,
  sharedStrings,
  styles,
  workbookFile,
  workbookPart,
  worksheet,
} from "../../support/workbook-parts";

const SHEET1 = "xl/worksheets/sheet1.xml";

function change(
  address: string,
  before: CellValue,
  after: CellChange["after"],
  more: Partial<CellChange> = {}
): CellChange {
  return { sheet: "甲", address, before, after, ...more };
}

/** The rows of the sheet after the changes, none of which may be skipped. */
async function rowsAfter(file: Uint8Array, ...changes: readonly CellChange[]): Promise<string> {
  const host = openXlsxHost(file);
  expect((await host.writeCells(changes)).skipped).toEqual([]);
  return /<sheetData>(.*)<\/sheetData>/s.exec(partOf(host.toBytes(), SHEET1))![1];
}

const text = (value: string) => `t="inlineStr"><is><t>${value}</t></is></c>`;

describe("patching cells", () => {
  it.each<[string, string, CellChange, string]>([
    [
      "replaces a number by a text",
      '<row r="1"><c r="A1"><v>1</v></c></row>',
      change("A1", 1, "甲乙"),
      `<row r="1"><c r="A1" ${text("甲乙")}</row>`,
    ],
    [
      "replaces a text by a number and leaves what follows",
      '<row r="1"><c r="A1" t="inlineStr"><is><t>一</t></is></c><c r="B1"/></row>',
      change("A1", "一", -2.5),
      '<row r="1"><c r="A1"><v>-2.5</v></c><c r="B1"/></row>',
    ],
    [
      "keeps style, unknown attributes and extensions, drops what described the old value",
      `<row r="1"><c  r='A1' s="1" vm="3" t="b" ph="1" z:k="t"><v>1</v><extLst><ext uri="1"/></extLst></c></row>`,
      change("A1", true, 7),
      `<row r="1"><c  r='A1' s="1" ph="1" z:k="t"><v>7</v><extLst><ext uri="1"/></extLst></c></row>`,
    ],
    [
      "empties a cell and keeps its extensions",
      '<row r="1"><c r="A1" s="1"><v>1</v><extLst/></c></row>',
      change("A1", 1, null),
      '<row r="1"><c r="A1" s="1"><extLst/></c></row>',
    ],
    [
      "empties a cell",
      '<row r="1"><c r="A1" s="1"><v>1</v></c></row>',
      change("A1", 1, ""),
      '<row r="1"><c r="A1" s="1"/></row>',
    ],
    [
      "keeps spaces at the ends and line breaks",
      '<row r="1"><c r="A1"/></row>',
      change("A1", null, " 甲\n"),
      '<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve"> 甲\n</t></is></c></row>',
    ],
    [
      "escapes",
      '<row r="1"><c r="A1"/></row>',
      change("A1", null, "<&>_x000D_\u0001"),
      `<row r="1"><c r="A1" ${text("&lt;&amp;&gt;_x005F_x000D__x0001_")}</row>`,
    ],
    [
      "writes errors and truth values",
      '<row r="1"><c r="A1"/></row>',
      change("A1", null, { error: "#N/A" }),
      '<row r="1"><c r="A1" t="e"><v>#N/A</v></c></row>',
    ],
    [
      "enters a formula as it is stored",
      '<row r="1"><c r="A1"/></row>',
      change("A1", null, { formula: '=XLOOKUP(B1,C:C,D:D)&"<"' }),
      '<row r="1"><c r="A1"><f>_xlfn.XLOOKUP(B1,C:C,D:D)&amp;"&lt;"</f></c></row>',
    ],
    [
      "puts a missing cell between others",
      '<row r="1"><c r="A1"/><c r="C1"/></row>',
      change("B1", null, 2),
      '<row r="1"><c r="A1"/><c r="B1"><v>2</v></c><c r="C1"/></row>',
    ],
    [
      "puts a missing cell at the end and widens the span",
      '<row r="1" spans="1:2" x="y"><c r="A1"/></row>',
      change("AA1", null, 2),
      '<row r="1" spans="1:27" x="y"><c r="A1"/><c r="AA1"><v>2</v></c></row>',
    ],
    [
      "opens an empty row",
      '<row r="2" ht="20"/><row r="4"></row>',
      change("B2", null, 2),
      '<row r="2" ht="20"><c r="B2"><v>2</v></c></row><row r="4"></row>',
    ],
    [
      "puts a missing row between others",
      '<row r="1"/><row r="9"/>',
      change("B4", null, 2),
      '<row r="1"/><row r="4"><c r="B4"><v>2</v></c></row><row r="9"/>',
    ],
    [
      "puts a missing row at the end",
      '<row r="1"/> ',
      change("B4", null, 2),
      '<row r="1"/> <row r="4"><c r="B4"><v>2</v></c></row>',
    ],
    [
      "finds rows and cells that do not say where they are",
      "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>",
      change("A2", 3, 4),
      "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>4</v></c></row>",
    ],
    [
      "adds cells behind such ones",
      "<row><c><v>1</v></c></row>",
      change("C1", null, 4),
      '<row><c><v>1</v></c><c r="C1"><v>4</v></c></row>',
    ],
    [
      "takes the number of a row from its first cell",
      '<row><c r="A5"><v>1</v></c></row><row><c><v>2</v></c></row>',
      change("A6", 2, 4),
      '<row><c r="A5"><v>1</v></c></row><row><c><v>4</v></c></row>',
    ],
    [
      "is not misled by comments, line breaks and other quotes",
      `<row r='1'>\n<!-- <c r="A1"><v>0</v></c> -->\n<c\nr='A1'><v>1</v></c>\n</row>`,
      change("A1", 1, 2),
      `<row r='1'>\n<!-- <c r="A1"><v>0</v></c> -->\n<c\nr='A1'><v>2</v></c>\n</row>`,
    ],
  ])("%s", async (_, rows, wanted, expected) => {
    expect(await rowsAfter(rowsFile(rows), wanted)).toBe(expected);
  });

  it("takes many changes in any order, the last one of a cell", async () => {
    const file = rowsFile('<row r="2"><c r="B2"><v>1</v></c></row>');
    const wanted = [
      change("C3", null, 33),
      change("B2", 1, 5),
      change("A1", null, 11),
      change("A2", null, 21),
      change("$B$2", 1, 22),
    ];
    expect(await rowsAfter(file, ...wanted)).toBe(
      '<row r="1"><c r="A1"><v>11</v></c></row>' +
        '<row r="2"><c r="A2"><v>21</v></c><c r="B2"><v>22</v></c></row>' +
        '<row r="3"><c r="C3"><v>33</v></c></row>'
    );
  });

  it("fills a sheet that is empty, and says which cells it uses", async () => {
    const empty = `<worksheet xmlns="x"><dimension ref="A1"/><sheetData/></worksheet>`;
    const host = openXlsxHost(workbookFile(empty));
    await host.writeCells([change("C2", null, 1), change("E9", null, null)]);
    expect(partOf(host.toBytes(), SHEET1)).toBe(
      '<worksheet xmlns="x"><dimension ref="A1:C2"/>' +
        '<sheetData><row r="2"><c r="C2"><v>1</v></c></row></sheetData></worksheet>'
    );
  });

  it("leaves shared strings as they are", async () => {
    const strings = sharedStrings("<si><t>一</t></si>");
    const file = rowsFile('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', {
      "xl/sharedStrings.xml": strings,
    });
    const host = openXlsxHost(file);
    await host.writeCells([change("A1", "一", "二")]);
    expect(partOf(host.toBytes(), "xl/sharedStrings.xml")).toBe(strings);
  });

  it.each([
    ["rows", '<row r="2"/><row r="1"/>', "A1"],
    ["rows given twice", '<row r="1"/><row r="1"/>', "A1"],
    ["cells", '<row r="1"><c r="B1"/><c r="A1"/></row>', "A1"],
  ])("refuses a sheet whose %s are out of order", async (_, rows, address) => {
    const file = rowsFile(rows);
    const host = openXlsxHost(file);
    await expect(host.writeCells([change(address, null, 1)])).rejects.toMatchObject({
      code: "damaged",
      params: { damage: "reference", part: SHEET1 },
    });
    expect(host.toBytes()).toBe(file);
  });
});

describe("styles of patched cells", () => {
  const file = () =>
    workbookFile(
      `<worksheet><cols><col min="2" max="3" style="1"/></cols><sheetData>` +
        '<row r="1"><c r="A1" s="2"><v>1</v></c></row><row r="2" s="3" customFormat="1"/></sheetData></worksheet>',
      { "xl/styles.xml": styles(0, 49, 31, "0.0%") }
    );

  it("gives new cells the style of their row or column", async () => {
    const rows = await rowsAfter(
      file(),
      change("B1", null, 1),
      change("D1", null, 1),
      change("B2", null, 1),
      change("C3", null, null),
      change("C4", null, 4)
    );
    expect(rows).toBe(
      '<row r="1"><c r="A1" s="2"><v>1</v></c><c r="B1" s="1"><v>1</v></c><c r="D1"><v>1</v></c></row>' +
        '<row r="2" s="3" customFormat="1"><c r="B2" s="3"><v>1</v></c></row>' +
        '<row r="4"><c r="C4" s="1"><v>4</v></c></row>'
    );
  });

  it("adds a style that differs in its number format alone, once", async () => {
    const host = openXlsxHost(userWorkbook());
    const dated = { sheet: ROSTER_SHEET, numberFormat: "@" };
    await host.writeCells([
      { ...dated, address: "C3", before: 31204, after: "1985.06" },
      { ...dated, address: "C5", before: 31300, after: "1985.09" },
    ]);
    const xml = partOf(host.toBytes(), "xl/styles.xml");
    expect(xml).toContain(
      '<cellXfs count="6">' // five and one
    );
    expect(xml).toContain(
      '<xf numFmtId="49" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1"/></cellXfs>'
    );
    expect(partOf(host.toBytes(), SHEET1)).toContain('<c r="C3" s="5" t="inlineStr">');
  });

  it("finds the former style again when a change is taken back", async () => {
    const host = openXlsxHost(userWorkbook());
    const made = { sheet: ROSTER_SHEET, address: "C5", before: 31300, after: "1985.09" };
    const { applied } = await host.writeCells([{ ...made, numberFormat: "@" }]);
    expect(applied).toEqual([{ ...made, numberFormat: "@", formatBefore: 'yyyy"年"m"月"d"日"' }]);
    await host.writeCells([
      { ...made, before: "1985.09", after: 31300, numberFormat: applied[0].formatBefore },
    ]);
    expect(partOf(host.toBytes(), SHEET1)).toContain('<c r="C5" s="2"><v>31300</v></c>');
  });

  it("defines a number format that the workbook does not know", async () => {
    const host = openXlsxHost(userWorkbook());
    const own = { sheet: FIGURES_SHEET, address: "A1", before: 12.5, after: 12.5 };
    await host.writeCells([{ ...own, numberFormat: '0.0"岁"' }]);
    const xml = partOf(host.toBytes(), "xl/styles.xml");
    expect(xml).toContain('<numFmt numFmtId="177" formatCode="0.0&quot;岁&quot;"/></numFmts>');
    expect(xml).toContain('<numFmts count="2">');
    const again = openXlsxHost(host.toBytes());
    await again.writeCells([{ ...own, after: 1, numberFormat: 'yyyy"."mm' }]);
    expect(partOf(again.toBytes(), "xl/styles.xml")).toMatch(
      /<xf numFmtId="176"[^>]*\/><\/cellXfs>/
    );
  });

  it("refuses a style more than Excel can hold, and nothing else", async () => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c></row>';
    const full = Array.from({ length: 65_490 }, () => 0);
    const file = rowsFile(rows, { "xl/styles.xml": styles(...full) });
    const host = openXlsxHost(file);
    const dated = change("A1", 1, 2, { numberFormat: "yyyy.mm" });
    await expect(host.writeCells([dated])).rejects.toMatchObject({ code: "read-only" });
    expect(host.toBytes()).toBe(file);
    expect((await host.writeCells([change("A1", 1, 2)])).skipped).toEqual([]);
  });

  it("makes a style table where there is none", async () => {
    const file = rowsFile('<row r="1"><c r="A1"><v>1</v></c></row>', {
      "xl/styles.xml": undefined,
      "xl/_rels/workbook.xml.rels": relationshipsOfOneSheet(),
    });
    const host = openXlsxHost(file);
    await host.writeCells([change("A1", 1, "01", { numberFormat: "@" })]);
    const again = openXlsxHost(host.toBytes());
    const outcome = await again.writeCells([change("A1", "01", "02")]);
    expect(outcome.applied).toMatchObject([{ formatBefore: "@" }]);
    expect(partOf(host.toBytes(), "[Content_Types].xml")).toContain('"/xl/styles.xml"');
  });
});

function relationshipsOfOneSheet(): string {
  return (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
    '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet"' +
    ' Target="worksheets/sheet1.xml"/></Relationships>'
  );
}

describe("formulas", () => {
  const roster = (address: string, before: CellValue, after: CellValue = "新") => ({
    ...change(address, before, after),
    sheet: ROSTER_SHEET,
  });

  it("are never overwritten: shared, array and what they fill, heads of tables", async () => {
    const host = openXlsxHost(userWorkbook());
    const wanted = [
      roster("E3", 31205),
      roster("E5", 31301),
      roster("F3", 31204),
      roster("F4", null),
      roster("F5", 31300),
      roster("A2", "姓名"),
      roster("B1", null),
      { ...roster("B1", 25), sheet: FIGURES_SHEET },
    ];
    const { applied, skipped } = await host.writeCells(wanted);
    expect(applied).toEqual([]);
    expect(skipped.map(({ reason }) => reason)).toEqual([
      ...Array<string>(6).fill("formula"),
      "covered",
      "formula",
    ]);
  });

  it("are replaced where their text was promised; the order of calculation goes", async () => {
    const host = openXlsxHost(userWorkbook());
    const held = { sheet: FIGURES_SHEET, address: "B1", before: null, after: 7 };
    const wrong = await host.writeCells([{ ...held, beforeFormula: "=A1*3" }]);
    expect(wrong.skipped).toMatchObject([{ reason: "changed" }]);
    const shared = { sheet: ROSTER_SHEET, address: "E3", before: null, after: 7 };
    const refused = await host.writeCells([{ ...shared, beforeFormula: "=C3+1" }]);
    expect(refused.skipped).toMatchObject([{ reason: "changed" }]);
    const right = await host.writeCells([{ ...held, beforeFormula: "= a1 * 2" }]);
    expect(right.skipped).toEqual([]);
    const bytes = host.toBytes();
    expect(partOf(bytes, "xl/worksheets/sheet2.xml")).toContain('<c r="B1"><v>7</v></c>');
    expect(partOf(bytes, "[Content_Types].xml")).not.toContain("calcChain");
    expect(partOf(bytes, "xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
    expect(partOf(bytes, "xl/workbook.xml")).toContain(
      '<calcPr calcId="191029" fullCalcOnLoad="1"/>'
    );
  });

  it.each([
    ["<v>1</v>", false],
    ["<f>B1</f><v>1</v>", true],
  ])("are worked out anew where there are any: %s", async (content, expected) => {
    const rows = `<row r="1"><c r="A1"/></row><row r="2"><c r="A2">${content}</c></row>`;
    const host = openXlsxHost(rowsFile(rows));
    await host.writeCells([change("A1", null, 1)]);
    const workbook = partOf(host.toBytes(), "xl/workbook.xml");
    expect(workbook.includes('</sheets><calcPr fullCalcOnLoad="1"/></workbook>')).toBe(expected);
  });
});

describe("protection and dates", () => {
  const locked = (attributes: string) =>
    workbookFile(
      worksheet(
        '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"><v>31204</v></c></row>',
        `<sheetProtection ${attributes}/>`
      ),
      {
        "xl/styles.xml": styles(0, 14).replace(
          '<xf numFmtId="14" xfId="0"/>',
          '<xf numFmtId="14" xfId="0"><protection locked="0"/></xf>'
        ),
      }
    );
  const free = change("B1", 31204, 31205);
  const text = change("B1", 31204, "1985.06");

  it.each<[string, string, CellChange, boolean]>([
    ["a locked cell", 'sheet="1" password="CC1A"', change("A1", 1, 2), false],
    ["an unlocked cell", 'sheet="1"', free, true],
    ["the format of an unlocked cell", 'sheet="1"', text, false],
    ["the format of an unlocked cell, allowed", 'sheet="1" formatCells="0"', text, true],
    ["a locked cell, protection not on", 'objects="1"', change("A1", 1, 2), true],
  ])("%s (%s)", async (_, attributes, wanted, isAllowed) => {
    const file = locked(attributes);
    const host = openXlsxHost(file);
    const writing = host.writeCells([wanted]);
    if (isAllowed) expect((await writing).applied).toHaveLength(1);
    else {
      await expect(writing).rejects.toMatchObject({ code: "protected", params: { sheet: "甲" } });
      expect(host.toBytes()).toBe(file);
    }
  });

  it("marks and redraws no protected sheet, and inserts none into a protected workbook", async () => {
    const host = openXlsxHost(locked('sheet="1"'));
    const mark = { sheet: "甲", address: "A1", severity: "error" } as const;
    const plan = { name: "甲", rows: [{ values: [1] }], styles: {}, columnWidths: [] };
    const refused = { code: "protected", params: { sheet: "甲" } };
    await expect(host.highlight([mark])).rejects.toMatchObject(refused);
    await expect(host.refreshSheet(plan)).rejects.toMatchObject(refused);
    await host.insertSheets([{ ...plan, name: "乙" }]);
    const closed = openXlsxHost(
      rowsFile("", {
        "xl/workbook.xml": workbookPart(
          '<sheet name="甲" sheetId="1" r:id="rId1"/>',
          '<workbookProtection lockStructure="1"/>'
        ),
      })
    );
    await expect(closed.insertSheets([{ ...plan, name: "乙" }])).rejects.toMatchObject({
      code: "protected",
      params: { sheet: "" },
    });
    await closed.writeCells([change("A1", null, 1)]);
  });

  it("counts days as the workbook does", async () => {
    const file = rowsFile(
      '<row r="1"><c r="A1" s="1"><v>100</v></c><c r="B1"><v>100</v></c></row>',
      {
        "xl/styles.xml": styles(0, 14),
        "xl/workbook.xml": workbookPart(
          '<sheet name="甲" sheetId="1" r:id="rId1"/>',
          '<workbookPr date1904="1"/>'
        ),
      }
    );
    const host = openXlsxHost(file);
    await host.writeCells([change("A1", 1562, 31204), change("B1", 100, 31204)]);
    await host.insertSheets([
      {
        name: "乙",
        styles: { date: { numberFormat: "yyyy-mm" } },
        columnWidths: [],
        rows: [{ values: [31204, { formula: "A1+1", value: 31205 }, 0.5, "31204"], style: "date" }],
      },
    ]);
    expect(partOf(host.toBytes(), SHEET1)).toContain('<v>29742</v></c><c r="B1"><v>31204</v>');
    const later = openXlsxHost(host.toBytes());
    expect((await later.readSheet("甲")).columns).toEqual([[31204], [31204]]);
    expect((await later.readSheet("乙")).columns).toEqual([[31204], [31205], [0.5], ["31204"]]);
  });
});
