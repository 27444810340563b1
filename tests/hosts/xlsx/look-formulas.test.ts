import { openXlsxHost } from "../../../src/hosts/xlsx/xlsx-host";
import type { FormulaLook } from "../../../src/workbook/sheet-look";
import { MAIN, relationships, rowsFile, type Parts } from "../../support/workbook-parts";

function formulasOf(rows: string, parts: Parts = {}): readonly FormulaLook[] {
  return openXlsxHost(rowsFile(rows, parts)).sheetLook("甲").formulas;
}

/** Formulas by their cell: `r1c2: =A1`. */
function listed(rows: string, parts: Parts = {}): string[] {
  return formulasOf(rows, parts).map(
    ({ row, column, formula }) => `r${row + 1}c${column + 1} ${formula}`
  );
}

describe("formulas of a sheet", () => {
  it.each([
    ["a formula", '<row r="1"><c r="B1"><f>A1*2</f><v>4</v></c></row>', ["r1c2 =A1*2"]],
    ["one without a result", '<row r="1"><c r="A1"><f>B1</f></c></row>', ["r1c1 =B1"]],
    [
      "one with an empty result",
      '<row r="1"><c r="A1" t="str"><f>B1</f><v></v></c></row>',
      ["r1c1 =B1"],
    ],
    [
      "entities",
      '<row r="1"><c r="A1"><f>IF(B1&lt;3,&quot;&amp;&quot;,1)</f></c></row>',
      ['r1c1 =IF(B1<3,"&",1)'],
    ],
    [
      "CDATA and a comment",
      '<row r="1"><c r="A1"><f><!-- x --><![CDATA[B1<3]]>&amp;1</f></c></row>',
      ["r1c1 =B1<3&1"],
    ],
    [
      "kept spaces and lines",
      '<row r="1"><c r="A1"><f xml:space="preserve">B1 +\r\n C1</f></c></row>',
      ["r1c1 =B1 +\n C1"],
    ],
    [
      "stored prefixes",
      '<row r="1"><c r="A1"><f>_xlfn.IFS(B1,"_xlfn.")</f></c></row>',
      ['r1c1 =IFS(B1,"_xlfn.")'],
    ],
    ["an empty one", '<row r="1"><c r="A1"><f/><v>1</v></c><c r="B1"><f></f></c></row>', []],
    [
      "a data table's",
      '<row r="1"><c r="A1"><f t="dataTable" ref="A1:B2" r1="C1">x</f></c></row>',
      [],
    ],
    ["prefixed elements", '<row r="1"><c r="A1"><x:f>B1</x:f></c></row>', ["r1c1 =B1"]],
    [
      "cells out of order",
      '<row r="2"><c r="A2"><f>B2</f></c></row><row r="1"><c r="C1"><f>D1</f></c><c r="A1"><f>B1</f></c></row>',
      ["r1c1 =B1", "r1c3 =D1", "r2c1 =B2"],
    ],
  ])("reads %s", (_, rows, expected) => expect(listed(rows)).toEqual(expected));

  it("gives every cell of a shared formula its own references", () => {
    const rows =
      '<row r="2"><c r="B2"><f t="shared" ref="B2:C3" si="0">$A2+B$1+$A$1+SUM(A:A)&amp;"A1"</f></c><c r="C2"><f t="shared" si="0"/></c></row>' +
      '<row r="3"><c r="B3"><f t="shared" si="0"/></c><c r="C3"><f t="shared" si="0"></f></c></row>';
    expect(listed(rows)).toEqual([
      'r2c2 =$A2+B$1+$A$1+SUM(A:A)&"A1"',
      'r2c3 =$A2+C$1+$A$1+SUM(B:B)&"A1"',
      'r3c2 =$A3+B$1+$A$1+SUM(A:A)&"A1"',
      'r3c3 =$A3+C$1+$A$1+SUM(B:B)&"A1"',
    ]);
  });

  it.each([
    [
      "one in front of its master",
      '<row r="1"><c r="A1"><f t="shared" si="4"/></c></row><row r="2"><c r="A2"><f t="shared" ref="A1:A2" si="4">B2</f></c></row>',
      ["r1c1 =B1", "r2c1 =B2"],
    ],
    ["one without a master", '<row r="1"><c r="A1"><f t="shared" si="4"/><v>1</v></c></row>', []],
    [
      "groups of one number after another",
      '<row r="1"><c r="A1"><f t="shared" ref="A1:B1" si="0">C1</f></c><c r="B1"><f t="shared" si="0"/></c></row>' +
        '<row r="2"><c r="A2"><f t="shared" ref="A2:B2" si="0">C9</f></c><c r="B2"><f t="shared" si="0"/></c></row>',
      ["r1c1 =C1", "r1c2 =D1", "r2c1 =C9", "r2c2 =D9"],
    ],
    [
      "a cell with a text of its own",
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">C1</f></c></row><row r="2"><c r="A2"><f t="shared" si="0">C7</f></c></row><row r="3"><c r="A3"><f t="shared" si="0"/></c></row>',
      ["r1c1 =C1", "r2c1 =C7", "r3c1 =C3"],
    ],
    [
      "a reference that leaves the sheet",
      '<row r="1"><c r="A1"><f t="shared" si="0"/></c></row><row r="2"><c r="A2"><f t="shared" ref="A1:A2" si="0">B1</f></c></row>',
      ["r1c1 =#REF!", "r2c1 =B1"],
    ],
  ])("reads %s", (_, rows, expected) => expect(listed(rows)).toEqual(expected));

  it("tells the cells of an array formula", () => {
    const rows =
      '<row r="1"><c r="A1"><f t="array" ref="A1:B2">C1:D2</f><v>1</v></c><c r="B1"><v>2</v></c><c r="E1"><f t="array" ref="x">1</f></c></row>';
    expect(formulasOf(rows)).toEqual([
      { row: 0, column: 0, formula: "=C1:D2", fills: { top: 0, left: 0, bottom: 1, right: 1 } },
      { row: 0, column: 4, formula: "=1", fills: { top: 0, left: 4, bottom: 0, right: 4 } },
    ]);
  });

  const dynamicCell =
    '<row r="1"><c r="A1" cm="2"><f t="array" ref="A1:A3">_xlfn._xlws.SORT(C1:C3)</f></c></row>';
  const metadata = (name: string, fDynamic: number) => ({
    "xl/_rels/workbook.xml.rels": relationships(
      { id: "rId1", kind: "worksheet", target: "worksheets/sheet1.xml" },
      { id: "rId2", kind: "sheetMetadata", target: "metadata.xml" }
    ),
    "xl/metadata.xml":
      `<metadata xmlns="${MAIN}"><metadataTypes count="2"><metadataType name="XLRICHVALUE"/><metadataType name="${name}"/></metadataTypes>` +
      `<futureMetadata name="${name}"><bk><extLst><ext><xda:dynamicArrayProperties fDynamic="${fDynamic}"/></ext></extLst></bk></futureMetadata>` +
      '<cellMetadata count="2"><bk><rc t="1" v="0"/></bk><bk><rc t="2" v="0"/></bk></cellMetadata></metadata>',
  });
  it.each([
    ["spills", metadata("XLDAPR", 1), true],
    ["does not, by its properties", metadata("XLDAPR", 0), undefined],
    ["does not, by another kind of metadata", metadata("XLX", 1), undefined],
    ["does not, without metadata", {}, undefined],
  ])("an array formula with metadata %s", (_, parts: Parts, spills) => {
    const [formula] = formulasOf(dynamicCell, parts);
    expect(formula.formula).toBe("=SORT(C1:C3)");
    expect(formula.spills).toBe(spills);
  });

  it.each([
    ["a broken entity", "<f>A1&nbsp;</f>"],
    ["bytes that are no UTF-8", "<f>\u0001</f>"],
  ])("refuses %s", (_, formula) => {
    const parts = { "xl/worksheets/sheet1.xml": broken(`<c r="A1">${formula}</c>`) };
    expect(() => openXlsxHost(rowsFile("", parts)).sheetLook("甲")).toThrow(
      expect.objectContaining({ code: "damaged" })
    );
  });
});

/** A sheet whose control characters are bytes that no UTF-8 text holds. */
function broken(cell: string): Uint8Array {
  const xml = `<worksheet xmlns="${MAIN}"><sheetData><row r="1">${cell}</row></sheetData></worksheet>`;
  return new TextEncoder().encode(xml).map((byte) => (byte === 1 ? 0xff : byte));
}
