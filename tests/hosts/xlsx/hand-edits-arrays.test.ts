import { openXlsxHost } from "../../../src/hosts/xlsx/xlsx-host";
import type { WorkbookErrorParams } from "../../../src/core/sheets/workbook-error";
import type { CellEdit } from "../../../src/workbook/workbook-edits";
import { packageDiff, partOf } from "../../support/package-diff";
import { ROSTER_SHEET, userWorkbook } from "../../support/user-workbook";
import { MAIN, relationships, rowsFile, workbookPart } from "../../support/workbook-parts";

const SHEET1 = "xl/worksheets/sheet1.xml";
const DYNAMIC =
  `<metadata xmlns="${MAIN}"><metadataTypes count="1"><metadataType name="XLDAPR" cellMeta="1"/></metadataTypes>` +
  '<futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}">' +
  '<xda:dynamicArrayProperties xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray" fDynamic="1" fCollapsed="0"/>' +
  '</ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>';
const CONTENT_TYPES =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>';

function cell(address: string, content: NonNullable<CellEdit["content"]> | null): CellEdit {
  const [, letter, row] = /^([A-Z])(\d+)$/.exec(address)!;
  return { row: Number(row) - 1, column: letter.charCodeAt(0) - 65, content };
}

const range = (top: number, left: number, bottom: number, right: number) => ({
  top,
  left,
  bottom,
  right,
});

function file(rows: string, metadata?: string): Uint8Array {
  return rowsFile(rows, {
    "[Content_Types].xml": CONTENT_TYPES,
    "xl/workbook.xml": workbookPart('<sheet name="甲" sheetId="1" r:id="rId1"/>'),
    "xl/_rels/workbook.xml.rels": relationships(
      { id: "rId1", kind: "worksheet", target: "worksheets/sheet1.xml" },
      { id: "rId2", kind: "sharedStrings", target: "sharedStrings.xml" },
      { id: "rId3", kind: "styles", target: "styles.xml" },
      ...(metadata ? [{ id: "rId4", kind: "sheetMetadata", target: "metadata.xml" }] : [])
    ),
    ...(metadata ? { "xl/metadata.xml": metadata } : {}),
  });
}

async function edited(bytes: Uint8Array, ...cells: readonly CellEdit[]): Promise<Uint8Array> {
  const host = openXlsxHost(bytes);
  await host.edit([{ kind: "cells", sheet: "甲", cells }]);
  return host.toBytes();
}

function rowsOf(bytes: Uint8Array): string {
  return /<sheetData>(.*)<\/sheetData>/s.exec(partOf(bytes, SHEET1))![1];
}

const SPILL =
  '<row r="1"><c r="A1"><v>3</v></c><c r="B1" cm="1"><f t="array" ref="B1:B3">_xlfn._xlws.SORT(A1:A3)</f><v>1</v></c></row>' +
  '<row r="2"><c r="A2"><v>1</v></c><c r="B2" s="0"><v>2</v></c></row>' +
  '<row r="3"><c r="A3"><v>2</v></c><c r="B3"><v>3</v></c></row>';
const SORT = "=SORT(A1:A3)";

describe("a formula that spills", () => {
  it("is stored as Excel stores it, in a workbook without any", async () => {
    const bytes = file(
      '<row r="1"><c r="A1"><v>2</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>'
    );
    const after = await edited(
      bytes,
      cell("B1", { formula: "=SORT(A1:A2)", value: 1, fills: range(0, 1, 1, 1) }),
      cell("B2", 2)
    );
    expect(rowsOf(after)).toBe(
      '<row r="1"><c r="A1"><v>2</v></c><c r="B1" cm="1"><f t="array" ref="B1:B2">_xlfn._xlws.SORT(A1:A2)</f><v>1</v></c></row>' +
        '<row r="2"><c r="A2"><v>1</v></c><c r="B2"><v>2</v></c></row>'
    );
    expect(partOf(after, "xl/metadata.xml")).toContain(
      '<metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000"'
    );
    expect(partOf(after, "xl/metadata.xml")).toMatch(
      /<futureMetadata name="XLDAPR" count="1"><bk>.*fDynamic="1" fCollapsed="0".*<\/futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"\/><\/bk><\/cellMetadata><\/metadata>$/
    );
    expect(partOf(after, "[Content_Types].xml")).toContain(
      '<Override PartName="/xl/metadata.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml"/>'
    );
    expect(partOf(after, "xl/_rels/workbook.xml.rels")).toContain(
      'relationships/sheetMetadata" Target="metadata.xml"/>'
    );
    expect(packageDiff(bytes, after)).toEqual({
      added: ["xl/metadata.xml"],
      removed: [],
      changed: [
        "[Content_Types].xml",
        "xl/_rels/workbook.xml.rels",
        "xl/workbook.xml",
        SHEET1,
      ].sort(),
    });
  });

  it("joins other metadata, whose numbers stay", async () => {
    const other =
      `<x:metadata xmlns:x="${MAIN}"><x:metadataTypes count="1"><x:metadataType name="XLRICHVALUE"/></x:metadataTypes>` +
      '<x:futureMetadata name="XLRICHVALUE" count="1"><x:bk/></x:futureMetadata><x:valueMetadata count="1"><x:bk><x:rc t="1" v="0"/></x:bk></x:valueMetadata></x:metadata>';
    const after = await edited(
      file("", other),
      cell("B1", { formula: "=UNIQUE(A1:A2)", value: 1 })
    );
    const metadata = partOf(after, "xl/metadata.xml");
    expect(metadata).toMatch(
      /<x:metadataTypes count="2"><x:metadataType name="XLRICHVALUE"\/><x:metadataType name="XLDAPR"[^>]*\/><\/x:metadataTypes><x:futureMetadata name="XLRICHVALUE" count="1"><x:bk\/><\/x:futureMetadata><x:futureMetadata name="XLDAPR" count="1"><x:bk><x:extLst><x:ext [^>]*><xda:dynamicArrayProperties [^>]*\/><\/x:ext><\/x:extLst><\/x:bk><\/x:futureMetadata><x:cellMetadata count="1"><x:bk><x:rc t="2" v="0"\/><\/x:bk><\/x:cellMetadata><x:valueMetadata/
    );
    expect(rowsOf(after)).toBe(
      '<row r="1"><c r="B1" cm="1"><f t="array" ref="B1">_xlfn.UNIQUE(A1:A2)</f><v>1</v></c></row>'
    );
  });

  it.each<[string, CellEdit[], string]>([
    [
      "keeps what it fills while its result changes",
      [
        cell("B1", { formula: SORT, value: 0, fills: range(0, 1, 2, 1) }),
        cell("B2", 5),
        cell("B3", 6),
      ],
      SPILL.replace('<v>1</v></c></row><row r="2">', '<v>0</v></c></row><row r="2">')
        .replace('s="0"><v>2</v>', 's="0"><v>5</v>')
        .replace('r="B3"><v>3</v>', 'r="B3"><v>6</v>'),
    ],
    [
      "leaves the cells that its result no longer needs",
      [cell("B1", { formula: SORT, value: 1, fills: range(0, 1, 1, 1) })],
      SPILL.replace("B1:B3", "B1:B2").replace('<c r="B3"><v>3</v></c>', '<c r="B3"/>'),
    ],
    [
      "takes along what it filled when it goes",
      [cell("B1", "无")],
      '<row r="1"><c r="A1"><v>3</v></c><c r="B1" t="inlineStr"><is><t>无</t></is></c></row>' +
        '<row r="2"><c r="A2"><v>1</v></c><c r="B2" s="0"/></row><row r="3"><c r="A3"><v>2</v></c><c r="B3"/></row>',
    ],
    [
      "gives way to what is typed where it fills",
      [cell("B2", 9)],
      SPILL.replace('B1" cm="1"', 'B1" cm="1" t="e"')
        .replace("B1:B3", "B1")
        .replace('<v>1</v></c></row><row r="2">', '<v>#VALUE!</v></c></row><row r="2">')
        .replace('s="0"><v>2</v>', 's="0"><v>9</v>')
        .replace('<c r="B3"><v>3</v></c>', '<c r="B3"/>'),
    ],
    ["stays when what it fills is deleted", [cell("B2", null), cell("A1", 3)], SPILL],
  ])("%s", async (_, cells, expected) => {
    expect(rowsOf(await edited(file(SPILL, DYNAMIC), ...cells))).toBe(expected);
  });

  it("is as large again when its way is free", async () => {
    const host = openXlsxHost(file(SPILL, DYNAMIC));
    await host.edit([{ kind: "cells", sheet: "甲", cells: [cell("B2", 9)] }]);
    const again = [
      cell("B1", { formula: SORT, value: 1, fills: range(0, 1, 2, 1) }),
      cell("B2", 2),
      cell("B3", 3),
    ];
    await host.edit([{ kind: "cells", sheet: "甲", cells: again }]);
    expect(rowsOf(host.toBytes())).toBe(SPILL);
  });
});

const FIXED = SPILL.replace(' cm="1"', "");
const TABLE = FIXED.replace(
  't="array" ref="B1:B3">_xlfn._xlws.SORT(A1:A3)</f>',
  't="dataTable" ref="B1:B3" r1="A1"/>'
);

describe("an array formula of fixed size", () => {
  it.each<[string, string, CellEdit[]]>([
    ["a cell that it fills", FIXED, [cell("B2", 9)]],
    ["a cell that it fills, emptied", FIXED, [cell("B3", null)]],
    ["its own cell alone", FIXED, [cell("B1", 1)]],
    ["its own cell, with another formula", FIXED, [cell("B1", { formula: "=A1", value: 3 })]],
  ])("refuses %s", async (_, rows, cells) => {
    const params = { problem: "array-formula" } satisfies Partial<
      WorkbookErrorParams["edit-refused"]
    >;
    await expect(edited(file(rows, DYNAMIC), ...cells)).rejects.toMatchObject({
      code: "edit-refused",
      params,
    });
  });

  it("refuses a part of a data table", async () => {
    await expect(edited(file(TABLE), cell("B2", 9))).rejects.toMatchObject({
      params: { sheet: "甲", at: "B2", problem: "data-table" },
    });
  });

  it.each<[string, CellEdit[], string]>([
    [
      "goes as a whole",
      [cell("B1", 1), cell("B2", null), cell("B3", 7)],
      '<row r="1"><c r="A1"><v>3</v></c><c r="B1"><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c><c r="B2" s="0"/></row>' +
        '<row r="3"><c r="A3"><v>2</v></c><c r="B3"><v>7</v></c></row>',
    ],
    [
      "takes new results",
      [cell("B1", { formula: SORT, value: 4, fills: range(0, 1, 2, 1) }), cell("B3", 8)],
      FIXED.replace('<v>1</v></c></row><row r="2">', '<v>4</v></c></row><row r="2">').replace(
        'B3"><v>3',
        'B3"><v>8'
      ),
    ],
    ["stays when its cells are given what they hold", [cell("B2", 2), cell("A1", 3)], FIXED],
  ])("%s", async (_, cells, expected) => {
    expect(rowsOf(await edited(file(FIXED, DYNAMIC), ...cells))).toBe(expected);
  });

  it("in a workbook of many parts changes only the sheet, and drops the order of calculation", async () => {
    const before = userWorkbook();
    const host = openXlsxHost(before);
    const cells = [cell("E3", 1), cell("F3", 1), cell("F4", 2), cell("F5", 3)];
    await host.edit([{ kind: "cells", sheet: ROSTER_SHEET, cells }]);
    const after = host.toBytes();
    expect(packageDiff(before, after)).toEqual({
      added: [],
      removed: ["xl/calcChain.xml"],
      changed: [
        "[Content_Types].xml",
        "xl/_rels/workbook.xml.rels",
        "xl/workbook.xml",
        SHEET1,
      ].sort(),
    });
    const sheet = partOf(after, SHEET1);
    expect(sheet).toContain('<c r="E3"><v>1</v></c><c r="F3"><v>1</v></c></row>');
    expect(sheet).toContain('<c r="E5"><f>C5+1</f><v>31301</v></c><c r="F5"><v>3</v></c>');
    expect(sheet).toContain('<row r="4"><c r="F4"><v>2</v></c></row>');
  });
});
