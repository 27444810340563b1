import { openXlsxHost } from "../../../src/hosts/xlsx/xlsx-host";
import type { CellEdit, WorkbookEditStep } from "../../../src/workbook/workbook-edits";
import { partOf } from "../../support/package-diff";
import { rowsFile, sharedStrings } from "../../support/workbook-parts";

const SHEET1 = "xl/worksheets/sheet1.xml";

/** A cell by its address. */
function cell(address: string, rest: Omit<CellEdit, "row" | "column">): CellEdit {
  const [, letter, row] = /^([A-Z])(\d+)$/.exec(address)!;
  return { row: Number(row) - 1, column: letter.charCodeAt(0) - 65, ...rest };
}

const cells = (...edits: readonly CellEdit[]): WorkbookEditStep => ({
  kind: "cells",
  sheet: "甲",
  cells: edits,
});

async function rowsAfter(rows: string, ...steps: readonly WorkbookEditStep[]): Promise<string> {
  const host = openXlsxHost(
    rowsFile(rows, {
      "xl/sharedStrings.xml": sharedStrings(
        "<si><t>张三</t></si>",
        "<si><r><t>李</t></r><r><rPr><b/></rPr><t>四</t></r></si>"
      ),
    })
  );
  await host.edit(steps);
  return /<sheetData>(.*)<\/sheetData>/s.exec(partOf(host.toBytes(), SHEET1))![1];
}

const text = (value: string) => `t="inlineStr"><is><t>${value}</t></is></c>`;
const SHARED =
  '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2</f><v>2</v></c></row>' +
  '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>4</v></c></row>' +
  '<row r="3"><c r="A3"><v>3</v></c><c r="B3"><f t="shared" si="0"/><v>6</v></c></row>';

describe("what people type into cells", () => {
  it.each<[string, string, CellEdit[], string]>([
    [
      "a text in the place of a number",
      '<row r="1"><c r="A1"><v>1</v></c></row>',
      [cell("A1", { content: "甲" })],
      `<row r="1"><c r="A1" ${text("甲")}</row>`,
    ],
    [
      "values of all kinds, in new cells and rows",
      "",
      [
        cell("A1", { content: 1.5 }),
        cell("B1", { content: true }),
        cell("A3", { content: { error: "#N/A" } }),
        cell("B3", { content: null }),
        cell("C3", { content: "" }),
      ],
      '<row r="1"><c r="A1"><v>1.5</v></c><c r="B1" t="b"><v>1</v></c></row>' +
        '<row r="3"><c r="A3" t="e"><v>#N/A</v></c></row>',
    ],
    [
      "nothing where the cell holds it already, rich text too",
      '<row r="1"><c r="A1" t="s" vm="1"><v>1</v></c><c r="B1"><v>2</v></c></row>',
      [cell("A1", { content: "李四" }), cell("B1", { content: 3 })],
      '<row r="1"><c r="A1" t="s" vm="1"><v>1</v></c><c r="B1"><v>3</v></c></row>',
    ],
    [
      "a formula, and one that gives an error or nothing",
      "",
      [
        cell("A1", { content: { formula: "=IFS(B1>1,2)", value: 2 } }),
        cell("B1", { content: { formula: "=1/0", value: { error: "#DIV/0!" } } }),
        cell("C1", { content: { formula: '=""', value: "" } }),
        cell("D1", { content: { formula: "=A1=2", value: true } }),
      ],
      '<row r="1"><c r="A1"><f>_xlfn.IFS(B1&gt;1,2)</f><v>2</v></c>' +
        '<c r="B1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="C1" t="str"><f>""</f><v></v></c>' +
        '<c r="D1" t="b"><f>A1=2</f><v>1</v></c></row>',
    ],
    [
      "a result that changed, its formula left as it is written",
      '<row r="1"><c r="A1" t="str" x="1"><f ca="1"> IF( B1,"是","否") </f><v>是</v><extLst/></c></row>',
      [cell("A1", { content: { formula: '=if(B1,"是","否")', value: 7 } })],
      '<row r="1"><c r="A1" x="1"><f ca="1"> IF( B1,"是","否") </f><v>7</v><extLst/></c></row>',
    ],
    [
      "newer errors as older programs know them",
      '<row r="1"><c r="A1"><f>B1</f><v>1</v></c></row>',
      [cell("A1", { content: { formula: "=B1", value: { error: "#SPILL!" } } })],
      '<row r="1"><c r="A1" t="e"><f>B1</f><v>#VALUE!</v></c></row>',
    ],
    [
      "another formula over one with metadata",
      '<row r="1"><c r="A1" cm="1" vm="2"><f t="array" ref="A1">B1</f><v>1</v></c></row>',
      [cell("A1", { content: { formula: "=B2", value: 2 } })],
      '<row r="1"><c r="A1"><f>B2</f><v>2</v></c></row>',
    ],
    [
      "a result of a formula that cells share",
      SHARED,
      [cell("B2", { content: { formula: "=A2*2", value: 5 } })],
      SHARED.replace("<v>4</v>", "<v>5</v>"),
    ],
    [
      "something else in a cell that shares a formula",
      SHARED,
      [cell("B2", { content: 9 })],
      SHARED.replace('<f t="shared" si="0"/><v>4</v>', "<v>9</v>"),
    ],
    [
      "something else in the cell that holds a shared formula: the next one holds it",
      SHARED,
      [cell("B1", { content: null })],
      SHARED.replace(
        '<c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2</f><v>2</v></c>',
        '<c r="B1"/>'
      ).replace(
        '<c r="B2"><f t="shared" si="0"/>',
        '<c r="B2"><f t="shared" ref="B2:B3" si="0">A2*2</f>'
      ),
    ],
    [
      "something else in all but one cell that share a formula",
      SHARED,
      [cell("B1", { content: 1 }), cell("B3", { content: { formula: "=A3", value: 3 } })],
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>1</v></c></row>' +
        '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><f>A2*2</f><v>4</v></c></row>' +
        '<row r="3"><c r="A3"><v>3</v></c><c r="B3"><f>A3</f><v>3</v></c></row>',
    ],
    [
      "something else in the first cell of a block that shares a formula, whose next row begins left of the next cell",
      '<row r="1"><c r="A1"><f t="shared" ref="A1:B2" si="4" ca="1">C1</f><v>1</v></c><c r="B1"><f t="shared" si="4"/><v>2</v></c></row>' +
        '<row r="2"><c r="A2"><f t="shared" si="4"/><v>3</v></c></row>',
      [cell("A1", { content: 0 }), cell("B1", { content: { formula: "=D1", value: 8 } })],
      '<row r="1"><c r="A1"><v>0</v></c><c r="B1"><f ca="1">D1</f><v>8</v></c></row>' +
        '<row r="2"><c r="A2"><f ca="1">C2</f><v>3</v></c></row>',
    ],
    [
      "the last of several edits",
      "",
      [cell("A1", { content: 1 }), cell("A1", { content: 2 })],
      '<row r="1"><c r="A1"><v>2</v></c></row>',
    ],
  ])("%s", async (_, rows, edits, expected) => {
    expect(await rowsAfter(rows, cells(...edits))).toBe(expected);
  });

  it("steps one after the other are as one", async () => {
    const steps = [cells(cell("A1", { content: 1 })), cells(cell("B1", { content: 2 }))];
    expect(await rowsAfter("", ...steps)).toBe(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>'
    );
  });
});
