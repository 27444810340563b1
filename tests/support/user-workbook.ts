import { relationships, zipParts, MAIN, type Parts } from "./workbook-parts";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";

/** Names of the sheets of the workbook below, in tab order. */
export const ROSTER_SHEET = "村干部花名册";
export const FIGURES_SHEET = "统计 & 汇总";
export const CHART_SHEET = "图";
export const CODES_SHEET = "代码";

const CONTENT_TYPES =
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<Types xmlns="${PACKAGE}/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>' +
  '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>' +
  `<Default Extension="bin" ContentType="${SHEET}.printerSettings"/>` +
  [
    ["/xl/workbook.xml", `${SHEET}.sheet.main+xml`],
    ["/xl/worksheets/sheet1.xml", `${SHEET}.worksheet+xml`],
    ["/xl/worksheets/sheet2.xml", `${SHEET}.worksheet+xml`],
    ["/xl/worksheets/sheet7.xml", `${SHEET}.worksheet+xml`],
    ["/xl/chartsheets/sheet1.xml", `${SHEET}.chartsheet+xml`],
    ["/xl/styles.xml", `${SHEET}.styles+xml`],
    ["/xl/sharedStrings.xml", `${SHEET}.sharedStrings+xml`],
    ["/xl/calcChain.xml", `${SHEET}.calcChain+xml`],
    ["/xl/comments1.xml", `${SHEET}.comments+xml`],
    ["/xl/tables/table1.xml", `${SHEET}.table+xml`],
    ["/xl/drawings/drawing1.xml", "application/vnd.openxmlformats-officedocument.drawing+xml"],
    ["/xl/drawings/drawing2.xml", "application/vnd.openxmlformats-officedocument.drawing+xml"],
    ["/xl/charts/chart1.xml", "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"],
    ["/xl/externalLinks/externalLink1.xml", `${SHEET}.externalLink+xml`],
    ["/xl/pivotCache/pivotCacheDefinition1.xml", `${SHEET}.pivotCacheDefinition+xml`],
    ["/xl/slicerCaches/slicerCache1.xml", "application/vnd.ms-excel.slicerCache+xml"],
    ["/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml"],
  ]
    .map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`)
    .join("") +
  "</Types>";

const WORKBOOK =
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"` +
  ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x15"' +
  ' xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main">' +
  '<fileVersion appName="xl" lastEdited="7"/><workbookPr codeName="ThisWorkbook"/>' +
  '<bookViews><workbookView xWindow="0" activeTab="1"/></bookViews><sheets>' +
  `<sheet name="${ROSTER_SHEET}" sheetId="4" r:id="rId1"/>` +
  '<sheet name="统计 &amp; 汇总" sheetId="2" r:id="rId2"/>' +
  `<sheet name="${CHART_SHEET}" sheetId="3" r:id="rId3"/>` +
  `<sheet name="${CODES_SHEET}" sheetId="9" state="veryHidden" r:id="rId4"/></sheets>` +
  '<externalReferences><externalReference r:id="rId8"/></externalReferences><definedNames>' +
  `<definedName name="_xlnm.Print_Titles" localSheetId="0">${ROSTER_SHEET}!$1:$2</definedName>` +
  `<definedName name="_xlnm._FilterDatabase" localSheetId="3" hidden="1">${CODES_SHEET}!$A$1:$B$2</definedName>` +
  `<definedName name="民族">${CODES_SHEET}!$A$1:$A$2</definedName></definedNames>` +
  '<calcPr calcId="191029"/><pivotCaches><pivotCache cacheId="1" r:id="rId9"/></pivotCaches>' +
  '<extLst><ext uri="{BBE1A952-AA13-448e-AADC-164F8A28A991}"/></extLst></workbook>';

/** Styles: 0 General, 1 text with fill and border, 2 `yyyy"年"m"月"` (31 by number), 3 date, unlocked, 4 head. */
const STYLES =
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<styleSheet xmlns="${MAIN}">` +
  '<numFmts count="1"><numFmt numFmtId="176" formatCode="yyyy&quot;.&quot;mm"/></numFmts>' +
  '<fonts count="2"><font><sz val="11"/><name val="等线"/><family val="2"/><scheme val="minor"/></font>' +
  '<font><b/><sz val="14"/><color theme="1"/><name val="方正小标宋简体"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor theme="4" tint="0.8"/></patternFill></fill></fills>' +
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>' +
  '<border><left style="double"><color auto="1"/></left><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="49" fontId="0" fillId="2" borderId="1" xfId="0" applyNumberFormat="1" applyFill="1" applyBorder="1"><alignment vertical="center"/></xf>' +
  '<xf numFmtId="31" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1"/>' +
  '<xf numFmtId="176" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyProtection="1"><protection locked="0"/></xf>' +
  '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles>' +
  '<dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font></dxf></dxfs>' +
  '<tableStyles count="0" defaultTableStyle="TableStyleMedium2"/></styleSheet>';

const STRINGS =
  `<sst xmlns="${MAIN}" count="6" uniqueCount="6"><si><t>村干部花名册</t></si><si><t>姓名</t></si>` +
  "<si><t>身份证号码</t></si><si><t>出生年月</t></si>" +
  '<si><r><rPr><b/></rPr><t>张</t></r><r><t xml:space="preserve"> 三</t></r></si>' +
  "<si><t>529901198506151234</t></si></sst>";

/**
 * Title in row 1 (merged), table in rows 2–5 whose last column is empty, a gap in row 4, a shared and
 * an array formula, an extension in a cell, row 8 without its number.
 */
const ROSTER =
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"` +
  ' xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac">' +
  '<sheetPr codeName="Sheet1"/><dimension ref="A1:F8"/><sheetViews><sheetView workbookViewId="0">' +
  '<pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
  '<sheetFormatPr defaultRowHeight="14.25" x14ac:dyDescent="0.2"/>' +
  '<cols><col min="1" max="1" width="9.5" customWidth="1"/><col min="2" max="2" width="22" style="1" customWidth="1"/></cols>' +
  '<sheetData><row r="1" spans="1:3" ht="30" customHeight="1" x14ac:dyDescent="0.4"><c r="A1" s="4" t="s"><v>0</v></c><c r="B1" s="4"/></row>\r\n' +
  '<row r="2" spans="1:3" x14ac:dyDescent="0.2"><c r="A2" t="s"><v>1</v></c><c r="B2" s="1" t="s"><v>2</v></c><c r="C2" t="s"><v>3</v></c></row>\r\n' +
  '<row r="3" spans="1:6" x14ac:dyDescent="0.2"><c r="A3" t="s" ph="1"><v>4</v><extLst><ext uri="{1}"/></extLst></c>' +
  '<c r="B3" s="1" t="s"><v>5</v></c><c r="C3" s="2"><v>31204</v></c><c r="E3"><f t="shared" ref="E3:E5" si="0">C3+1</f><v>31205</v></c>' +
  '<c r="F3" cm="1"><f t="array" ref="F3:F5">C3:C5</f><v>31204</v></c></row>' +
  '<!-- <row r="4"><c r="A4"><v>9</v></c></row> -->' +
  '<row r="5" spans="1:6"><c r="A5" t="inlineStr"><is><t>李四</t></is></c><c r="C5" s="2"><v>31300</v></c><c r="E5"><f t="shared" si="0"/><v>31301</v></c><c r="F5"><v>31300</v></c></row>' +
  '<row r="7" s="3" customFormat="1" ht="20"/><row ht="18"><c><v>1</v></c><c t="b"><v>1</v></c></row></sheetData>' +
  '<autoFilter ref="A2:C5"/><mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells><phoneticPr fontId="1"/>' +
  '<conditionalFormatting sqref="B3:B5"><cfRule type="duplicateValues" dxfId="0" priority="2"/></conditionalFormatting>' +
  '<dataValidations count="1"><dataValidation type="list" sqref="D3:D100"><formula1>民族</formula1></dataValidation></dataValidations>' +
  '<hyperlinks><hyperlink ref="A5" r:id="rId6"/></hyperlinks>' +
  '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" r:id="rId1"/>' +
  '<drawing r:id="rId2"/><legacyDrawing r:id="rId3"/><tableParts count="1"><tablePart r:id="rId5"/></tableParts>' +
  `<extLst><ext xmlns:x14="${X14}" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting>` +
  '<x14:cfRule type="dataBar" priority="1" id="{1}"/></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst></worksheet>';

const FIGURES =
  `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews>` +
  '<sheetData><row r="1"><c r="A1"><v>12.5</v></c><c r="B1"><f>A1*2</f><v>25</v></c><c r="C1" t="e"><v>#N/A</v></c></row></sheetData>' +
  '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>';

const CODES =
  `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>汉族</t></is></c><c r="B1"><v>1</v></c></row>` +
  '<row r="2"><c r="A2" t="inlineStr"><is><t>布依族</t></is></c><c r="B2"><v>9</v></c></row></sheetData><autoFilter ref="A1:B2"/></worksheet>';

/** A workbook of the kind people have: nearly everything that a program may lose when it saves a file anew. */
export function userParts(): Record<string, string | Uint8Array> {
  return {
    "[Content_Types].xml": CONTENT_TYPES,
    "_rels/.rels": relationships(
      { id: "rId1", kind: "officeDocument", target: "xl/workbook.xml" },
      { id: "rId2", kind: "extended-properties", target: "docProps/app.xml" },
      { id: "rId3", kind: "customXml", target: "customXml/item1.xml" }
    ),
    "xl/workbook.xml": WORKBOOK,
    "xl/_rels/workbook.xml.rels": relationships(
      { id: "rId1", kind: "worksheet", target: "worksheets/sheet1.xml" },
      { id: "rId2", kind: "worksheet", target: "worksheets/sheet2.xml" },
      { id: "rId3", kind: "chartsheet", target: "chartsheets/sheet1.xml" },
      { id: "rId4", kind: "worksheet", target: "worksheets/sheet7.xml" },
      { id: "rId5", kind: "styles", target: "styles.xml" },
      { id: "rId6", kind: "sharedStrings", target: "/xl/sharedStrings.xml" },
      { id: "rId7", kind: "calcChain", target: "calcChain.xml" },
      { id: "rId8", kind: "externalLink", target: "externalLinks/externalLink1.xml" },
      { id: "rId9", kind: "pivotCacheDefinition", target: "pivotCache/pivotCacheDefinition1.xml" },
      {
        id: "rId10",
        base: "http://schemas.microsoft.com/office/2007/relationships",
        kind: "slicerCache",
        target: "slicerCaches/slicerCache1.xml",
      }
    ),
    "xl/worksheets/sheet1.xml": ROSTER,
    "xl/worksheets/_rels/sheet1.xml.rels": relationships(
      { id: "rId1", kind: "printerSettings", target: "../printerSettings/printerSettings1.bin" },
      { id: "rId2", kind: "drawing", target: "../drawings/drawing1.xml" },
      { id: "rId3", kind: "vmlDrawing", target: "../drawings/vmlDrawing1.vml" },
      { id: "rId4", kind: "comments", target: "../comments1.xml" },
      { id: "rId5", kind: "table", target: "../tables/table1.xml" },
      { id: "rId6", kind: "hyperlink", target: "http://example.org/", mode: "External" }
    ),
    "xl/worksheets/sheet2.xml": FIGURES,
    "xl/worksheets/sheet7.xml": CODES,
    "xl/chartsheets/sheet1.xml": `<chartsheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetViews><sheetView workbookViewId="0"/></sheetViews><drawing r:id="rId1"/></chartsheet>`,
    "xl/chartsheets/_rels/sheet1.xml.rels": relationships({
      id: "rId1",
      kind: "drawing",
      target: "../drawings/drawing2.xml",
    }),
    "xl/styles.xml": STYLES,
    "xl/sharedStrings.xml": STRINGS,
    "xl/calcChain.xml": `<calcChain xmlns="${MAIN}"><c r="B1" i="2"/><c r="E3" i="4"/></calcChain>`,
    "xl/comments1.xml": `<comments xmlns="${MAIN}"><authors><author/></authors><commentList><comment ref="A3" authorId="0"><text><t>待核</t></text></comment></commentList></comments>`,
    "xl/drawings/vmlDrawing1.vml": '<xml xmlns:v="urn:schemas-microsoft-com:vml"/>',
    "xl/drawings/drawing1.xml":
      '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"/>',
    "xl/drawings/_rels/drawing1.xml.rels": relationships(
      { id: "rId1", kind: "image", target: "../media/image1.png" },
      { id: "rId2", kind: "chart", target: "../charts/chart1.xml" }
    ),
    "xl/drawings/drawing2.xml":
      '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"/>',
    "xl/drawings/_rels/drawing2.xml.rels": relationships({
      id: "rId1",
      kind: "chart",
      target: "../charts/chart1.xml",
    }),
    "xl/charts/chart1.xml":
      '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"/>',
    "xl/media/image1.png": Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 1, 2, 3),
    "xl/printerSettings/printerSettings1.bin": Uint8Array.from({ length: 99 }, (_, i) => i),
    "xl/tables/table1.xml":
      `<table xmlns="${MAIN}" id="1" name="名册" displayName="名册" ref="A2:C5" totalsRowShown="0"><autoFilter ref="A2:C5"/>` +
      '<tableColumns count="3"><tableColumn id="1" name="姓名"/><tableColumn id="2" name="身份证号码"/><tableColumn id="3" name="出生年月"/></tableColumns></table>',
    "xl/externalLinks/externalLink1.xml": `<externalLink xmlns="${MAIN}"/>`,
    "xl/pivotCache/pivotCacheDefinition1.xml": `<pivotCacheDefinition xmlns="${MAIN}"/>`,
    "xl/slicerCaches/slicerCache1.xml": '<slicerCacheDefinition name="切片器_民族"/>',
    "customXml/item1.xml": "<department>组织部</department>",
    "docProps/app.xml":
      '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application></Properties>',
  };
}

/** The file of the workbook above; any part can be replaced, added or left out. */
export function userWorkbook(parts: Parts = {}): Uint8Array {
  return zipParts({ ...userParts(), ...parts });
}
