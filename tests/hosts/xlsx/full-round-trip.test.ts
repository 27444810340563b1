import * as SheetJS from "@e965/xlsx";
import ExcelJS from "exceljs";
import { openXlsxHost } from "../../../src/hosts/xlsx/xlsx-host";
import {
  changedMiddle,
  FULL,
  FULL_PARTS,
  fullWorkbook,
  partTexts,
} from "../../support/full-workbook";
import { packageDiff, partOf } from "../../support/package-diff";
import { FINDINGS, REPORT } from "../../support/sample-plan";

const WORKBOOK = "xl/workbook.xml";
const NOTHING = { added: [], removed: [], changed: [] };

/** What the workbook holds, told by the name of a part or by words in one. */
const FEATURES: [string, RegExp, RegExp?][] = [
  ["charts", /charts\/chart\d/],
  ["a chart sheet", /chartsheets\//],
  ["pivot table and cache", /pivotTables\/pivotTable1\.xml$/, /<location ref=/],
  ["records of the pivot cache", /pivotCacheRecords1/],
  ["a slicer", /slicers\/slicer1\.xml$/, /<slicer /],
  ["the cache of a slicer", /slicerCaches\//],
  ["comments", /comments1\.xml$/, /<comment /],
  ["their shapes", /vmlDrawing1\.vml$/, /ObjectType="Note"/],
  ["threaded comments", /threadedComments\//],
  ["persons", /persons\//],
  ["images", /media\/image1\.png$/],
  ["pictures of headers", /vmlDrawing2\.vml$/, /imagedata/],
  ["custom XML", /customXml\/item1\.xml$/],
  ["properties of custom XML", /customXml\/itemProps1\.xml$/],
  ["an external link", /externalLinks\/externalLink1\.xml$/],
  ["printer settings", /printerSettings1\.bin$/],
  ["rich text", /sharedStrings/, /<r><rPr>/],
  ["phonetic runs", /sharedStrings/, /<rPh /],
  ["an array formula", /worksheets\/sheet2/, /<c r="E2"><f t="array"/],
  ["a dynamic array", /worksheets\/sheet2/, /cm="1"/],
  ["metadata of cells", /metadata\.xml$/, /fDynamic="1"/],
  ["shared formulas", /worksheets\/sheet2/, /t="shared"/],
  ["a table", /tables\/table1/],
  ["data validations", /worksheets\/sheet1/, /<dataValidation /],
  ["data validations of 2010", /worksheets\/sheet1/, /<x14:dataValidation /],
  ["conditional formats", /worksheets\/sheet1/, /<cfRule /],
  ["conditional formats of 2010", /worksheets\/sheet1/, /<x14:cfRule /],
  ["sparklines", /worksheets\/sheet2/, /<x14:sparkline>/],
  ["sheet protection", /worksheets\/sheet2/, /<sheetProtection /],
  ["page breaks", /worksheets\/sheet1/, /<rowBreaks /],
  ["links", /worksheets\/sheet1/, /<hyperlink /],
  ["defined names", /workbook\.xml$/, /<definedName name="上限">/],
  ["core properties", /docProps\/core/],
  ["properties of the program", /docProps\/app/],
  ["properties of one's own", /docProps\/custom/],
  ["a theme", /theme1/],
  ["the order of calculation", /calcChain/],
  ["the pane of a web extension", /webextensions\/taskpanes/],
  ["pictures in cells of WPS", /cellimages\.xml$/, /cellImage>/],
];

describe("the workbook with every feature", () => {
  const parts = partTexts(fullWorkbook());

  it.each(FEATURES)("holds %s", (_: string, name: RegExp, words: RegExp = /./s) => {
    const found = [...parts].filter(([part, text]) => name.test(part) && words.test(text));
    expect(found).not.toEqual([]);
  });

  it("holds a project of macros as .xlsm", () => {
    const macros = partTexts(fullWorkbook("xlsm"));
    expect(macros.has("xl/vbaProject.bin")).toBe(true);
    expect(macros.get("[Content_Types].xml")).toContain("sheet.macroEnabled.main+xml");
  });
});

describe.each(["xlsx", "xlsm"] as const)("opened and saved as .%s", (kind) => {
  const file = fullWorkbook(kind);

  it("is the same file when nothing was changed", async () => {
    const host = openXlsxHost(file);
    for (const { name } of await host.listSheets()) await host.readSheet(name);
    expect(host.toBytes()).toBe(file);
  });

  it("with sheets added: their parts, their lines in the lists, and formats behind those of the user", async () => {
    const host = openXlsxHost(file);
    await host.insertSheets([FINDINGS, REPORT]);
    const saved = host.toBytes();
    const styles = "xl/styles.xml";
    expect(packageDiff(file, saved)).toEqual({
      added: [
        "xl/worksheets/_rels/sheet7.xml.rels",
        "xl/worksheets/sheet6.xml",
        "xl/worksheets/sheet7.xml",
      ],
      removed: [],
      changed: ["[Content_Types].xml", "xl/_rels/workbook.xml.rels", styles, WORKBOOK],
    });
    expectLess(
      saved,
      "[Content_Types].xml",
      /<Override PartName="\/xl\/worksheets\/sheet[67]\.xml"[^>]*>/g
    );
    expectLess(
      saved,
      "xl/_rels/workbook.xml.rels",
      /<Relationship [^>]*Target="worksheets\/sheet[67]\.xml"\/>/g
    );
    expectLess(
      saved,
      WORKBOOK,
      /<sheet name="[^"]*" sheetId="[67]"[^>]*>|<definedName name="[^"]*" localSheetId="[56]"[^>]*>[^<]*<\/definedName>|<definedName name="截止日期">[^<]*<\/definedName>/g
    );
    expectKept(partOf(file, styles), partOf(saved, styles));
  });

  /** A part without what was meant to come in is the part as it was. */
  function expectLess(saved: Uint8Array, part: string, meant: RegExp): void {
    const text = partOf(saved, part);
    expect(text).toMatch(meant);
    expect(text.replace(meant, "")).toBe(partOf(file, part));
  }

  it("with sheets put in front: what counts sheets by their place moves along", async () => {
    const host = openXlsxHost(file);
    await host.insertSheets([REPORT, FINDINGS], "start");
    const xml = partOf(host.toBytes(), WORKBOOK);
    expect(xml).toContain('activeTab="3"');
    expect(xml).toContain(`localSheetId="2">花名册!$1:$2<`);
    expect(xml).toContain(`localSheetId="3">'统计 &amp; 汇总'!$B$7<`);
    expect(packageDiff(file, host.toBytes()).changed).not.toContain("docProps/app.xml");
  });

  it.each<[string, string, string, unknown, string | number, object]>([
    ["a number", FULL.roster, "G5", 3200, 3333, { before: "200", after: "333" }],
    [
      "a text",
      FULL.roster,
      "B4",
      "乙某",
      "乙",
      { before: 's"><v>5</v', after: 'inlineStr"><is><t>乙</t></is' },
    ],
    ["a code", FULL.codes, "B3", 10000, 12000, { before: "0", after: "2" }],
  ])(
    "with one cell changed, %s: nothing but its value",
    async (_, sheet, address, before, after, change) => {
      const host = openXlsxHost(file);
      const { applied } = await host.writeCells([
        { sheet, address, before: before as never, after },
      ]);
      expect(applied).toHaveLength(1);
      const saved = host.toBytes();
      const part = sheet === FULL.roster ? FULL_PARTS.roster : FULL_PARTS.codes;
      expect(packageDiff(file, saved)).toEqual({ ...NOTHING, changed: [WORKBOOK, part].sort() });
      expect(changedMiddle(partOf(file, part), partOf(saved, part))).toEqual(change);
      // Formulas point to the cell: they are worked out when the file is opened.
      expect(changedMiddle(partOf(file, WORKBOOK), partOf(saved, WORKBOOK))).toEqual({
        before: "",
        after: ' fullCalcOnLoad="1"',
      });
    }
  );

  it("is read by other libraries with what was added", async () => {
    const host = openXlsxHost(file);
    await host.insertSheets([FINDINGS]);
    await host.writeCells([{ sheet: FULL.roster, address: "G5", before: 3200, after: 3333 }]);
    const saved = host.toBytes();
    const book = SheetJS.read(saved, { bookVBA: true });
    expect(book.SheetNames).toEqual([...Object.values(FULL), FINDINGS.name]);
    expect((book.Sheets[FULL.roster]["G5"] as SheetJS.CellObject).v).toBe(3333);
    expect(Boolean(book.vbaraw)).toBe(kind === "xlsm");
    const other = new ExcelJS.Workbook();
    await other.xlsx.load(Buffer.from(saved) as never);
    expect(other.getWorksheet(FULL.roster)?.getCell("G5").value).toBe(3333);
    expect(other.getWorksheet(FINDINGS.name)?.getCell("A1").text).not.toBe("");
  });
});

/** Every format that was there stands where it stood. */
function expectKept(before: string, after: string): void {
  const items = (xml: string, list: string) =>
    [
      ...(new RegExp(`<${list}[ >].*?</${list}>`, "s").exec(xml)?.[0] ?? "").matchAll(
        /<xf .*?(?:\/>|<\/xf>)|<font>.*?<\/font>|<dxf>.*?<\/dxf>/gs
      ),
    ].map(([text]) => text);
  for (const list of ["fonts", "cellStyleXfs", "cellXfs", "dxfs"]) {
    const held = items(before, list);
    expect(held).not.toEqual([]);
    expect(items(after, list).slice(0, held.length)).toEqual(held);
  }
}
