import { openXlsxHost } from "../../../src/hosts/xlsx/xlsx-host";
import { parseRangeAddress } from "../../../src/core/sheets/a1";
import type { SheetLook } from "../../../src/workbook/sheet-look";
import {
  MAIN,
  relationships,
  styles,
  workbookFile,
  workbookPart,
  type Parts,
} from "../../support/workbook-parts";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const XM = "http://schemas.microsoft.com/office/excel/2006/main";

/** The look of a sheet of these elements in front of and behind its rows. */
function lookOf(before: string, rows = "", after = "", parts: Parts = {}): SheetLook {
  const xml =
    `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:x14="${X14}" xmlns:xm="${XM}">${before}` +
    `<sheetData>${rows}</sheetData>${after}</worksheet>`;
  return openXlsxHost(
    workbookFile(xml, { "xl/styles.xml": styles(0, 14, "@"), ...parts })
  ).sheetLook("甲");
}

const range = (address: string) => parseRangeAddress(address)!;

describe("columns and rows", () => {
  it("tells what columns have of their own", () => {
    const columns =
      '<cols><col min="3" max="4" width="12.5" hidden="1" style="1"/><col min="1" max="1" width="9"/><col min="6" max="99999" style="2"/>' +
      '<col min="5" max="2" width="3"/><col min="x" max="2" width="3"/><col min="2" max="2" style="77" width="x"/></cols>';
    expect(lookOf(columns).columns).toEqual([
      { first: 0, last: 0, width: 9 },
      { first: 2, last: 3, width: 12.5, hidden: true, style: 1 },
      { first: 5, last: 16383, style: 2 },
    ]);
  });

  it("tells what rows have of their own", () => {
    const rows =
      '<row r="1" ht="30" customHeight="1"/><row r="2"/><row r="3" hidden="true" s="2" customFormat="1"/>' +
      '<row r="4" s="2"/><row ht="x" s="99" customFormat="1"/><row r="7" ht="18.75"><c r="A7"/></row>';
    expect([...lookOf("", rows).rows]).toEqual([
      [0, { height: 30 }],
      [2, { hidden: true, style: 2 }],
      [6, { height: 18.75 }],
    ]);
  });

  it("gives the numbers of the styles of cells, empty cells too", () => {
    const rows =
      '<row r="1"><c r="A1" s="1"/><c r="B1" s="0"><v>1</v></c><c r="D1" s="9"/></row>' +
      '<row r="2" s="2" customFormat="1"><c r="A2"/><c r="C2"><v>2</v></c></row><row r="4"><c r="A4" s="2"><v>1</v></c></row>';
    const { styles: numbers } = lookOf('<cols><col min="2" max="2" style="1"/></cols>', rows);
    // 3 stands for style 0 where a column or row has another.
    expect(numbers.map((column) => column && [...column])).toEqual([
      [1, 3, 0, 2],
      [3],
      [0, 3],
      undefined,
    ]);
  });

  it.each([
    [
      "given sizes",
      '<sheetFormatPr defaultColWidth="10.625" defaultRowHeight="14.25"/>',
      10.625,
      14.25,
    ],
    ["nothing given", "", 9, 13.5],
    ["more digits", '<sheetFormatPr baseColWidth="10"/>', 11, 13.5],
    [
      "nonsense",
      '<sheetFormatPr defaultColWidth="-1" defaultRowHeight="x" baseColWidth="y"/>',
      9,
      13.5,
    ],
  ])("has default sizes with %s", (_, format, width, height) => {
    const look = lookOf(format);
    expect([look.defaultWidth, look.defaultHeight]).toEqual([width, height]);
  });
});

describe("views", () => {
  const view = (attributes: string, content = "") =>
    lookOf(
      `<sheetViews><sheetView workbookViewId="0" ${attributes}>${content}</sheetView></sheetViews>`
    );

  it.each([
    ["rows", "", '<pane ySplit="2" state="frozen"/>', { row: 2, column: 0 }],
    ["both", "", '<pane xSplit="1" ySplit="3" state="frozenSplit"/>', { row: 3, column: 1 }],
    [
      "from the first row in view",
      'topLeftCell="B5"',
      '<pane ySplit="2" state="frozen"/>',
      { row: 6, column: 0 },
    ],
    ["nothing that is split only", "", '<pane xSplit="2000" ySplit="3000"/>', undefined],
    ["nothing without numbers", "", '<pane state="frozen"/>', undefined],
    ["nothing beyond the sheet", "", '<pane ySplit="9999999" state="frozen"/>', undefined],
  ])("freezes %s", (_, attributes, pane, expected) =>
    expect(view(attributes, pane).freeze).toEqual(expected)
  );

  it.each([
    ["", 100, true],
    ['zoomScale="85" showGridLines="0"', 85, false],
    ['zoomScale="60" view="pageBreakPreview" zoomScaleNormal="120"', 120, true],
    ['zoomScale="60" view="pageBreakPreview"', 100, true],
    ['zoomScale="9999"', 100, true],
  ])("%s", (attributes, zoom, showGridLines) =>
    expect(view(attributes)).toMatchObject({ zoom, showGridLines })
  );

  it.each([
    ["a range", '<selection activeCell="B2" sqref="B2:C3"/>', range("B2:C3")],
    ["one of several", '<selection activeCellId="1" sqref="A1 D4"/>', range("D4")],
    [
      "of the active pane",
      '<pane ySplit="2" activePane="bottomLeft" state="frozen"/><selection sqref="A1"/><selection pane="bottomLeft" sqref="A9"/>',
      range("A9"),
    ],
    ["a whole column", '<selection sqref="B:B"/>', range("B1:B1048576")],
    ["the active cell", '<selection activeCell="C3" sqref="?"/>', range("C3")],
    ["none", "", undefined],
  ])("selects %s", (_, content, expected) => expect(view("", content).selection).toEqual(expected));

  it("tells tab, protection and filter", () => {
    const look = lookOf(
      '<sheetPr><tabColor rgb="FF00B050"/></sheetPr>',
      "",
      '<sheetProtection sheet="1"/><autoFilter ref="A2:D9"/>'
    );
    expect(look).toMatchObject({
      tabColor: "00B050",
      isProtected: true,
      autoFilter: range("A2:D9"),
    });
    expect(lookOf("", "", '<sheetProtection objects="1"/>').isProtected).toBe(false);
  });
});

describe("validations", () => {
  it("reads them from the sheet and from its extension", () => {
    const after =
      '<dataValidations><dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" errorStyle="warning"' +
      ' errorTitle="错" error="请选择。_x000a_再试" promptTitle="提示" prompt="选择" sqref="D3:D9 F3"><formula1>"男,女"</formula1></dataValidation>' +
      '<dataValidation type="whole" operator="greaterThan" prompt="x" sqref="E1"><formula1>1</formula1></dataValidation>' +
      '<dataValidation type="decimal" sqref="E2"><formula1>1</formula1><formula2>B1</formula2></dataValidation>' +
      '<dataValidation sqref="E3"/><dataValidation type="list" sqref="nowhere"/><dataValidation/></dataValidations>' +
      '<extLst><ext><x14:dataValidations><x14:dataValidation type="list"><x14:formula1><xm:f>代码!$A$1:$A$9</xm:f></x14:formula1>' +
      "<xm:sqref>G1:G9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>";
    const silent = { allowBlank: false, errorStyle: "stop", showError: false };
    expect(lookOf("", "", after).validations).toEqual([
      {
        ranges: [range("D3:D9"), range("F3")],
        type: "list",
        formula1: '"男,女"',
        allowBlank: true,
        errorStyle: "warning",
        showError: true,
        errorTitle: "错",
        errorText: "请选择。\n再试",
        promptTitle: "提示",
        promptText: "选择",
      },
      { ranges: [range("E1")], type: "whole", operator: "greaterThan", formula1: "1", ...silent },
      {
        ranges: [range("E2")],
        type: "decimal",
        operator: "between",
        formula1: "1",
        formula2: "B1",
        ...silent,
      },
      { ranges: [range("E3")], type: "any", ...silent },
      { ranges: [range("G1:G9")], type: "list", formula1: "代码!$A$1:$A$9", ...silent },
    ]);
  });
});

describe("conditional formats", () => {
  const dxfs =
    '<dxf><font><b/><i val="0"/><strike/><u val="none"/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf>';
  const parts = {
    "xl/styles.xml": `<styleSheet xmlns="${MAIN}"><cellXfs><xf/></cellXfs><dxfs>${dxfs}</dxfs></styleSheet>`,
  };
  const look = {
    bold: true,
    italic: false,
    strike: true,
    underline: false,
    color: "9C0006",
    fill: "FFC7CE",
  };
  const read = (rules: string, after = "") =>
    lookOf(
      "",
      "",
      `<conditionalFormatting sqref="A1:A9">${rules}</conditionalFormatting>${after}`,
      parts
    );

  it.each([
    [
      "an expression",
      '<cfRule type="expression" dxfId="0" stopIfTrue="1"><formula>A1&gt;1</formula></cfRule>',
      { kind: "formula", formula: "A1>1", look, stopIfTrue: true },
    ],
    [
      "a comparison",
      '<cfRule type="cellIs" dxfId="0" operator="between"><formula>1</formula><formula>9</formula></cfRule>',
      { kind: "value", operator: "between", formulas: ["1", "9"], look },
    ],
    [
      "a text",
      '<cfRule type="beginsWith" dxfId="0" operator="beginsWith" text="村"><formula>LEFT(A1,1)="村"</formula></cfRule>',
      { kind: "text", operator: "beginsWith", text: "村", look },
    ],
    [
      "a text of another cell",
      '<cfRule type="containsText"><formula>NOT(ISERROR(SEARCH(B1,A1)))</formula></cfRule>',
      { kind: "formula", formula: "NOT(ISERROR(SEARCH(B1,A1)))", look: {} },
    ],
    [
      "blanks",
      '<cfRule type="containsBlanks" dxfId="5"><formula>LEN(TRIM(A1))=0</formula></cfRule>',
      { kind: "formula", formula: "LEN(TRIM(A1))=0", look: {} },
    ],
    [
      "duplicates",
      '<cfRule type="duplicateValues" dxfId="0"/>',
      { kind: "duplicates", unique: false, look },
    ],
    [
      "unique values",
      '<cfRule type="uniqueValues"/>',
      { kind: "duplicates", unique: true, look: {} },
    ],
    [
      "a colour scale",
      '<cfRule type="colorScale"><colorScale><cfvo type="min"/><cfvo type="percentile" val="50"/><cfvo type="max"/><color rgb="FFF8696B"/><color rgb="FFFFEB84"/><color rgb="FF63BE7B"/></colorScale></cfRule>',
      {
        kind: "color-scale",
        points: [
          { type: "min", color: "F8696B" },
          { type: "percentile", value: "50", color: "FFEB84" },
          { type: "max", color: "63BE7B" },
        ],
      },
    ],
    [
      "a data bar",
      '<cfRule type="dataBar"><dataBar><cfvo type="min"/><cfvo type="num" val="9"/><color rgb="FF638EC6"/></dataBar></cfRule>',
      { kind: "data-bar", min: { type: "min" }, max: { type: "num", value: "9" }, color: "638EC6" },
    ],
  ])("reads %s", (_, rule, expected) => {
    const seen = read(rule);
    expect(seen.conditionalFormats).toEqual([{ ranges: [range("A1:A9")], rule: expected }]);
    expect(seen.unseen).toEqual([]);
  });

  it.each([
    ["icons", '<cfRule type="iconSet"><iconSet><cfvo type="percent" val="0"/></iconSet></cfRule>'],
    ["the top ten", '<cfRule type="top10" rank="10"/>'],
    ["averages", '<cfRule type="aboveAverage"/>'],
    [
      "a comparison that lacks a formula",
      '<cfRule type="cellIs" operator="between"><formula>1</formula></cfRule>',
    ],
    ["an unknown comparison", '<cfRule type="cellIs" operator="x"><formula>1</formula></cfRule>'],
    [
      "a scale without colours",
      '<cfRule type="colorScale"><colorScale><cfvo type="min"/><cfvo type="max"/></colorScale></cfRule>',
    ],
    ["a bar without ends", '<cfRule type="dataBar"><dataBar/></cfRule>'],
    ["nothing known", "<cfRule/>"],
  ])("names %s as unseen", (_, rule) => {
    const seen = read(rule);
    expect(seen.conditionalFormats).toEqual([]);
    expect(seen.unseen).toEqual(["conditional-format"]);
  });

  it("puts them in order of priority, those of the extension among them, data bars once", () => {
    const rules =
      '<cfRule type="expression" priority="3"><formula>3</formula></cfRule><cfRule type="expression"><formula>9</formula></cfRule>' +
      '<cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar>' +
      "<extLst><ext><x14:id>{A}</x14:id></ext></extLst></cfRule>";
    const after =
      "<extLst><ext><x14:conditionalFormattings><x14:conditionalFormatting>" +
      '<x14:cfRule type="dataBar" id="{A}"><x14:dataBar/></x14:cfRule><xm:sqref>A1:A9</xm:sqref></x14:conditionalFormatting>' +
      '<x14:conditionalFormatting><x14:cfRule type="expression" priority="2" id="{B}"><xm:f>乙!A1=1</xm:f>' +
      '<x14:dxf><font><color rgb="FFFF0000"/></font></x14:dxf></x14:cfRule><xm:sqref>B1</xm:sqref></x14:conditionalFormatting>' +
      "</x14:conditionalFormattings></ext></extLst>";
    const seen = read(rules, after);
    expect(
      seen.conditionalFormats.map(({ rule }) => ("formula" in rule ? rule.formula : rule.kind))
    ).toEqual(["data-bar", "乙!A1=1", "3", "9"]);
    expect(seen.conditionalFormats[1]).toMatchObject({
      ranges: [range("B1")],
      rule: { look: { color: "FF0000" } },
    });
    expect(seen.unseen).toEqual([]);
  });
});

interface Related {
  readonly id: string;
  readonly kind: string;
  readonly target: string;
  readonly mode?: string;
}

describe("links, notes and what is unseen", () => {
  const withRelated = (...items: Related[]) => ({
    "xl/worksheets/_rels/sheet1.xml.rels": relationships(...items),
  });

  it("reads links to pages and into the workbook", () => {
    const after =
      '<hyperlinks><hyperlink ref="A1" r:id="rId1" tooltip="看"/><hyperlink ref="A2:B2" location="\'乙\'!A1"/>' +
      '<hyperlink ref="A3" r:id="rId2"/><hyperlink ref="A4" r:id="rId9"/><hyperlink ref="?" location="x"/></hyperlinks>';
    const parts = withRelated(
      { id: "rId1", kind: "hyperlink", target: "http://example.org/", mode: "External" },
      { id: "rId2", kind: "hyperlink", target: "#乙!A1", mode: "External" }
    );
    expect(lookOf("", "", after, parts).links).toEqual([
      { range: range("A1"), target: "http://example.org/", tooltip: "看" },
      { range: range("A2:B2"), location: "'乙'!A1" },
      { range: range("A3"), location: "乙!A1" },
    ]);
  });

  const comments =
    `<comments xmlns="${MAIN}"><commentList><comment ref="B2"><text><r><rPr><b/></rPr><t>乙：</t></r><r><t xml:space="preserve"> 待核</t></r><rPh><t>x</t></rPh></text></comment>` +
    '<comment ref="A1"><text><t>[Threaded comment] …</t></text></comment><comment ref="?"/></commentList></comments>';
  const threads =
    '<ThreadedComments><threadedComment ref="A1" id="1"><text>缺档案</text></threadedComment><threadedComment ref="A1" parentId="1"><text>已补</text></threadedComment></ThreadedComments>';

  it("reads notes, and of conversations the remarks themselves", () => {
    const related = withRelated(
      { id: "rId1", kind: "comments", target: "../comments1.xml" },
      { id: "rId2", kind: "threadedComment", target: "/xl/threadedComments/t.xml" }
    );
    const look = lookOf("", "", "", {
      ...related,
      "xl/comments1.xml": comments,
      "xl/threadedComments/t.xml": threads,
    });
    expect(look.notes).toEqual([
      { row: 0, column: 0, text: "缺档案\n已补" },
      { row: 1, column: 1, text: "乙： 待核" },
    ]);
    expect(look.unseen).toEqual(["threaded-comment"]);
    expect(lookOf("", "", "", { ...related, "xl/comments1.xml": comments }).notes[0].text).toBe(
      "[Threaded comment] …"
    );
    expect(lookOf("", "", "", related).notes).toEqual([]);
  });

  const drawing = (content: string) => ({
    ...withRelated({ id: "rId1", kind: "drawing", target: "../drawings/d.xml" }),
    "xl/drawings/d.xml": `<xdr:wsDr>${content}</xdr:wsDr>`,
  });
  const rich = {
    "xl/sharedStrings.xml": `<sst xmlns="${MAIN}"><si><t>rPr</t></si><si><r><rPr><b/></rPr><t>甲</t></r></si></sst>`,
  };

  it.each([
    ["nothing", "", "", "", {}, []],
    [
      "a chart and a picture",
      "",
      "",
      "",
      drawing("<xdr:graphicFrame><c:chart/></xdr:graphicFrame><xdr:pic/>"),
      ["chart", "picture"],
    ],
    [
      "a slicer, not the shape that stands in for it",
      "",
      "",
      "",
      drawing(
        "<mc:AlternateContent><mc:Choice><sle:slicer/></mc:Choice><mc:Fallback><xdr:sp/></mc:Fallback></mc:AlternateContent>"
      ),
      ["slicer"],
    ],
    ["a shape", "", "", "", drawing("<xdr:sp/>"), ["shape"]],
    [
      "a drawing that is missing",
      "",
      "",
      "",
      withRelated({ id: "rId1", kind: "drawing", target: "../drawings/d.xml" }),
      [],
    ],
    [
      "a pivot table",
      "",
      "",
      "",
      withRelated({ id: "rId1", kind: "pivotTable", target: "../p.xml" }),
      ["pivot-table"],
    ],
    [
      "a background",
      "",
      "",
      '<picture r:id="rId1"/>',
      withRelated({ id: "rId1", kind: "image", target: "../i.png" }),
      ["background"],
    ],
    [
      "a control",
      "",
      "",
      "<mc:AlternateContent><mc:Choice><controls><control/></controls></mc:Choice></mc:AlternateContent>",
      {},
      ["control"],
    ],
    [
      "a sparkline",
      "",
      "",
      "<extLst><ext><x14:sparklineGroups/></ext></extLst>",
      {},
      ["sparkline"],
    ],
    ["grouped rows", "", '<row r="1" outlineLevel="1"/>', "", {}, ["outline"]],
    [
      "grouped columns",
      '<cols><col min="1" max="2" outlineLevel="1"/></cols>',
      "",
      "",
      {},
      ["outline"],
    ],
    [
      "rich text in a cell",
      "",
      '<row r="1"><c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>甲</t></r></is></c></row>',
      "",
      {},
      ["rich-text"],
    ],
    [
      "a shared rich text",
      "",
      '<row r="1"><c r="A1" t="s"><v>1</v></c></row>',
      "",
      rich,
      ["rich-text"],
    ],
    [
      "a shared text that is not rich",
      "",
      '<row r="1"><c r="A1" t="s"><v>0</v></c></row>',
      "",
      rich,
      [],
    ],
    [
      "a table's style",
      "",
      "",
      "",
      {
        ...withRelated({ id: "rId1", kind: "table", target: "../t.xml" }),
        "xl/t.xml": '<table><tableStyleInfo name="TableStyleMedium2"/></table>',
      },
      ["table-style"],
    ],
    [
      "a table without a style",
      "",
      "",
      "",
      { ...withRelated({ id: "rId1", kind: "table", target: "../t.xml" }), "xl/t.xml": "<table/>" },
      [],
    ],
  ])("names %s", (_, before, rows, after, parts: Parts, expected) =>
    expect(lookOf(before, rows, after, parts).unseen).toEqual(expected)
  );
});

describe("print set-up", () => {
  const named = (names: string): Parts => ({
    "xl/workbook.xml": workbookPart(
      '<sheet name="乙" sheetId="2" r:id="rId9"/><sheet name="甲" sheetId="1" r:id="rId1"/>'
    ).replace("</sheets>", `</sheets><definedNames>${names}</definedNames>`),
    "xl/_rels/workbook.xml.rels": relationships(
      { id: "rId1", kind: "worksheet", target: "worksheets/sheet1.xml" },
      { id: "rId9", kind: "chartsheet", target: "chartsheets/sheet1.xml" }
    ),
  });

  it("has the usual where nothing is said", () => {
    expect(lookOf("").print).toEqual({
      paper: 9,
      orientation: "portrait",
      margins: { top: 19.05, bottom: 19.05, left: 17.78, right: 17.78, header: 7.62, footer: 7.62 },
      scale: 100,
      horizontallyCentred: false,
      verticallyCentred: false,
      gridLines: false,
      headings: false,
      overThenDown: false,
      rowBreaks: [],
      columnBreaks: [],
      areas: [],
    });
  });

  it("reads everything that is said", () => {
    const after =
      '<printOptions horizontalCentered="1" verticalCentered="1" gridLines="1" headings="1"/>' +
      '<pageMargins left="1" right="0.5" top="2" bottom="x" header="0.3" footer="0"/>' +
      '<pageSetup paperSize="8" orientation="landscape" scale="85" fitToWidth="1" fitToHeight="0" pageOrder="overThenDown" useFirstPageNumber="1" firstPageNumber="5"/>' +
      '<headerFooter differentOddEven="1" differentFirst="1"><oddHeader>&amp;C甲 &amp;P</oddHeader><oddFooter>&amp;R&amp;D</oddFooter><firstFooter>首页</firstFooter></headerFooter>' +
      '<rowBreaks count="2"><brk id="20" man="1"/><brk id="10" man="1"/><brk/></rowBreaks><colBreaks><brk id="3" man="1"/></colBreaks>';
    const names =
      '<definedName name="_xlnm.Print_Area" localSheetId="1">甲!$A$1:$C$9,甲!$E:$F</definedName>' +
      '<definedName name="_xlnm.Print_Titles" localSheetId="1">甲!$A:$B,甲!$1:$3</definedName>' +
      '<definedName name="_xlnm.Print_Titles" localSheetId="0">乙!$7:$7</definedName>';
    const properties = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';
    expect(lookOf(properties, "", after, named(names)).print).toEqual({
      paper: 8,
      orientation: "landscape",
      margins: { top: 50.8, bottom: 19.05, left: 25.4, right: 12.7, header: 7.62, footer: 0 },
      scale: 85,
      fit: { width: 1, height: 0 },
      horizontallyCentred: true,
      verticallyCentred: true,
      gridLines: true,
      headings: true,
      overThenDown: true,
      header: "&C甲 &P",
      footer: "&R&D",
      evenHeader: "",
      evenFooter: "",
      firstHeader: "",
      firstFooter: "首页",
      firstPageNumber: 5,
      rowBreaks: [10, 20],
      columnBreaks: [3],
      areas: [range("A1:C9"), range("E1:F1048576")],
      titleRows: { first: 0, last: 2 },
      titleColumns: { first: 0, last: 1 },
    });
  });

  it("reads areas of a sheet whose name has spaces and commas", () => {
    const names =
      "<definedName name=\"_xlnm.Print_Area\" localSheetId=\"1\">'甲, 乙 A1'!$A$1:$C$9,'甲, 乙 A1'!$E$1</definedName>";
    expect(lookOf("", "", "", named(names)).print.areas).toEqual([range("A1:C9"), range("E1")]);
  });

  it.each([
    ["computes them", "OFFSET(甲!$A$1,0,0,9,3)"],
    ["is broken", "#REF!"],
  ])("has no areas where the name %s", (_, formula) => {
    const names = `<definedName name="_xlnm.Print_Area" localSheetId="1">${formula}</definedName>`;
    expect(lookOf("", "", "", named(names)).print.areas).toEqual([]);
  });
});

describe("forms of a part", () => {
  it("reads prefixed elements and the strict namespaces alike", () => {
    const strict = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    const xml =
      `<x:worksheet xmlns:x="${strict}"><x:sheetPr><x:tabColor rgb="FF112233"/></x:sheetPr><x:cols><x:col min="1" max="1" width="7"/></x:cols>` +
      '<x:sheetData><x:row r="1" ht="20"><x:c r="A1" s="1"><x:f>B1</x:f><x:v>1</x:v></x:c></x:row></x:sheetData><x:autoFilter ref="A1:B2"/></x:worksheet>';
    const look = openXlsxHost(workbookFile(xml, { "xl/styles.xml": styles(0, 14) })).sheetLook(
      "甲"
    );
    expect(look).toMatchObject({
      tabColor: "112233",
      columns: [{ first: 0, last: 0, width: 7 }],
      formulas: [{ row: 0, column: 0, formula: "=B1" }],
      autoFilter: range("A1:B2"),
    });
    expect([...look.styles[0]!]).toEqual([1]);
    expect(look.rows.get(0)).toEqual({ height: 20 });
  });

  it.each([
    ["nested without end", "<a>".repeat(20000) + "</a>".repeat(20000)],
    ["closed too often", "</a></b></c></d>"],
    ["left open", "<a><b>"],
    ["of a broken entity", '<autoFilter ref="&x;"/>'],
  ])("refuses elements %s", (_, after) =>
    expect(() => lookOf("", "", after)).toThrow(expect.objectContaining({ code: "damaged" }))
  );

  it("refuses styles spread over more cells than a workbook can hold", () => {
    const cells = [...Array(40).keys()].map(
      (i) => `<c r="${String.fromCharCode(65 + (i % 26))}1048576" s="1"/>`
    );
    const xml = `<worksheet xmlns="${MAIN}"><sheetData><row r="1048576">${cells.join("")}</row></sheetData></worksheet>`;
    const host = openXlsxHost(workbookFile(xml, { "xl/styles.xml": styles(0, 14) }), {
      limits: { cells: 3_000_000 },
    });
    expect(() => host.sheetLook("甲")).toThrow(expect.objectContaining({ code: "too-large" }));
  });
});
