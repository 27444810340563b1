import * as SheetJS from "@e965/xlsx";
import fc from "fast-check";
import { applyEdits } from "../../../src/hosts/xlsx/edits/apply-edits";
import { packageBytes } from "../../../src/hosts/xlsx/package-edit";
import { openWorkbook } from "../../../src/hosts/xlsx/read-workbook";
import type { WorkbookEditStep } from "../../../src/workbook/workbook-edits";
import { FULL, FULL_PARTS, fullWorkbook } from "../../support/full-workbook";
import { packageDiff, partOf } from "../../support/package-diff";
import { workbookFile, worksheet } from "../../support/workbook-parts";

const SHEET = "xl/worksheets/sheet1.xml";
const WORKBOOK = "xl/workbook.xml";
const FILE = fullWorkbook();

type ShiftKind = "insert-rows" | "delete-rows" | "insert-columns" | "delete-columns";

function edited(file: Uint8Array, ...steps: WorkbookEditStep[]): Uint8Array {
  return packageBytes(applyEdits(openWorkbook(file), steps, () => undefined).pack);
}

function shifted(kind: ShiftKind, at: number, count = 1, sheet: string = FULL.roster): Uint8Array {
  return edited(FILE, { kind, sheet, at, count });
}

/** A workbook of one sheet after a step. */
function sheetAfter(kind: ShiftKind, at: number, count: number, rows: string, after = ""): string {
  const file = workbookFile(worksheet(rows, after));
  return partOf(edited(file, { kind, sheet: "甲", at, count }), SHEET);
}

function formulaOf(file: Uint8Array, sheet: string, address: string): string | undefined {
  return (SheetJS.read(file).Sheets[sheet][address] as SheetJS.CellObject | undefined)?.f;
}

describe("rows put into the full workbook", () => {
  const saved = shifted("insert-rows", 4, 2);

  it("move everything that points to cells, and leave all other parts alone", () => {
    expect(packageDiff(FILE, saved)).toEqual({
      added: [],
      removed: ["xl/calcChain.xml"],
      changed: [
        "[Content_Types].xml",
        "xl/_rels/workbook.xml.rels",
        "xl/charts/chart1.xml",
        "xl/comments1.xml",
        "xl/drawings/drawing1.xml",
        "xl/drawings/drawing2.xml",
        "xl/drawings/vmlDrawing1.vml",
        "xl/pivotCache/pivotCacheDefinition1.xml",
        "xl/tables/table1.xml",
        "xl/threadedComments/threadedComment1.xml",
        WORKBOOK,
        FULL_PARTS.roster,
        FULL_PARTS.figures,
      ],
    });
  });

  it.each([
    [FULL_PARTS.roster, '<row r="5" spans="1:8" x14ac:dyDescent="0.25"><c r="D5" s="1"/>'],
    [FULL_PARTS.roster, '<c r="B7" t="s"><v>9</v></c>'],
    [FULL_PARTS.roster, "<f>B3&amp;G16</f>"],
    [FULL_PARTS.roster, '<conditionalFormatting sqref="G3:G14">'],
    [FULL_PARTS.roster, "<formula2>MAX($G$3:$G$14)*2</formula2>"],
    [FULL_PARTS.roster, "<xm:sqref>F3:F14</xm:sqref>"],
    [FULL_PARTS.roster, '<hyperlink ref="H7" r:id="rId1"/>'],
    [FULL_PARTS.roster, '<brk id="10" max="16383" man="1"/>'],
    [FULL_PARTS.roster, '<dimension ref="A1:H16"/>'],
    [FULL_PARTS.figures, 't="shared" ref="B2:B6" si="0">COUNTIF(花名册!$F$3:$F$14,A2)<'],
    [FULL_PARTS.figures, "<xm:f>花名册!G13:G14</xm:f>"],
    [WORKBOOK, "花名册!$A$1:$H$16"],
    [WORKBOOK, "花名册!$1:$2<"],
    ["xl/tables/table1.xml", '<autoFilter ref="A2:H14"/>'],
    ["xl/comments1.xml", '<comment ref="E12"'],
    ["xl/drawings/vmlDrawing1.vml", "<x:Row>11</x:Row>"],
    ["xl/drawings/drawing2.xml", 'textlink="花名册!$B$16"'],
    ["xl/charts/chart1.xml", "<c:f>花名册!$G$3:$G$14</c:f>"],
    ["xl/pivotCache/pivotCacheDefinition1.xml", 'ref="A2:H14"'],
  ])("%s: %s", (part, text) => expect(partOf(saved, part)).toContain(text));

  it("and taken out again leave the cells, formulas and names that there were", () => {
    const back = edited(
      FILE,
      { kind: "insert-rows", sheet: FULL.roster, at: 4, count: 2 },
      { kind: "delete-rows", sheet: FULL.roster, at: 4, count: 2 }
    );
    for (const part of [
      FULL_PARTS.roster,
      FULL_PARTS.figures,
      "xl/comments1.xml",
      "xl/charts/chart1.xml",
    ]) {
      expect(partOf(back, part)).toBe(partOf(FILE, part));
    }
    expect(partOf(back, WORKBOOK).replace(' fullCalcOnLoad="1"', "")).toBe(partOf(FILE, WORKBOOK));
  });
});

describe("rows taken out of the full workbook", () => {
  const saved = shifted("delete-rows", 2, 2);

  it("take their notes along, and ranges shrink", () => {
    expect(partOf(saved, "xl/comments1.xml")).not.toContain('ref="D4"');
    expect(partOf(saved, "xl/drawings/vmlDrawing1.vml").match(/ObjectType="Note"/g)).toHaveLength(
      1
    );
    expect(formulaOf(saved, FULL.figures, "B15")).toBe(
      'SUM(花名册!#REF!,花名册!G10,"花名册!G3"="x")'
    );
    // The rule counts from its first cell, which is now another one.
    expect(partOf(saved, FULL_PARTS.roster)).toContain(
      '<conditionalFormatting sqref="A3:H10"><cfRule type="expression" dxfId="1" priority="2"><formula>$C3="女"<'
    );
  });
});

it.each<[string, ShiftKind, string, number, number, string, string]>([
  ["columns of a table", "insert-columns", FULL.roster, 3, 1, "table", "A2:H12"],
  ["the heads of a table", "delete-rows", FULL.roster, 1, 1, "table", "A2:H12"],
  ["all rows of a table", "delete-rows", FULL.roster, 2, 10, "table", "A2:H12"],
  ["rows of a pivot table", "insert-rows", FULL.pivot, 5, 1, "pivot-table", "A3:B9"],
  ["a pivot table", "delete-columns", FULL.pivot, 0, 2, "pivot-table", "A3:B9"],
])("refuses to change %s", (_, kind, sheet, at, count, problem, place) => {
  expect(() => shifted(kind, at, count, sheet)).toThrow(
    expect.objectContaining({ code: "structure-refused", params: { sheet, at: place, problem } })
  );
});

it("refuses a protected sheet, and a place outside the sheet", () => {
  expect(() => shifted("insert-rows", 1, 1, FULL.figures)).toThrow(
    expect.objectContaining({ code: "protected" })
  );
  expect(() => shifted("insert-rows", 1_048_576)).toThrow(
    expect.objectContaining({ code: "invalid-plan" })
  );
});

describe("single things of a sheet", () => {
  const array = '<row r="1"><c r="A1"><f t="array" ref="A1:A3">B1:B3</f><v>1</v></c></row>';

  it.each<[string, ShiftKind, number, number, string, string, string | RegExp]>([
    [
      "a merged range that shrinks to a cell",
      "delete-columns",
      1,
      1,
      "",
      '<mergeCells count="2"><mergeCell ref="A1:B1"/><mergeCell ref="D1:E1"/></mergeCells>',
      '<mergeCells count="1"><mergeCell ref="C1:D1"/></mergeCells>',
    ],
    [
      "the last merged range",
      "delete-rows",
      0,
      1,
      "",
      '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>',
      /^(?!.*mergeCell)/s,
    ],
    [
      "an array formula that moves",
      "insert-rows",
      0,
      2,
      array,
      "",
      '<c r="A3"><f t="array" ref="A3:A5">B3:B5</f>',
    ],
    [
      "a filter whose columns move apart",
      "insert-columns",
      1,
      1,
      "",
      '<autoFilter ref="A1:C9"><filterColumn colId="2"/></autoFilter>',
      '<autoFilter ref="A1:D9"><filterColumn colId="3"/>',
    ],
    [
      "a filter whose heads go",
      "delete-rows",
      0,
      1,
      "",
      '<autoFilter ref="A1:C9"/>',
      /^(?!.*autoFilter)/s,
    ],
    [
      "rows without numbers",
      "insert-rows",
      1,
      1,
      "<row><c><v>1</v></c></row><row><c><v>2</v></c></row>",
      "",
      '<row r="3"><c r="A3"><v>2</v></c></row>',
    ],
    [
      "shared formulas pulled apart",
      "insert-rows",
      1,
      1,
      '<row r="1"><c r="B1"><f t="shared" ref="B1:B2" si="0">A1*2</f></c></row><row r="2"><c r="B2"><f t="shared" si="0"/></c></row>',
      "",
      '<c r="B1"><f>A1*2</f></c></row><row r="3"><c r="B3"><f>A3*2</f></c></row>',
    ],
    [
      "shared formulas that move together",
      "insert-rows",
      0,
      1,
      '<row r="1"><c r="B1"><f t="shared" ref="B1:B2" si="0">A1*2</f></c></row><row r="2"><c r="B2"><f t="shared" si="0"/></c></row>',
      "",
      '<c r="B2"><f t="shared" ref="B2:B3" si="0">A2*2</f></c></row><row r="3"><c r="B3"><f t="shared" si="0"/>',
    ],
    [
      "a shared formula whose first cell goes",
      "delete-rows",
      0,
      1,
      '<row r="1"><c r="B1"><f t="shared" ref="B1:B2" si="0">A1*$C$9</f></c></row><row r="2"><c r="B2"><f t="shared" si="0"/></c></row>',
      "",
      '<row r="1"><c r="B1"><f>A1*$C$8</f></c></row>',
    ],
    [
      "a format that new columns take over",
      "insert-columns",
      1,
      2,
      '<row r="1" spans="1:2"><c r="A1" s="3"/><c r="B1"><v>1</v></c></row>',
      "",
      '<row r="1" spans="1:4"><c r="A1" s="3"/><c r="B1" s="3"/><c r="C1" s="3"/><c r="D1"><v>1</v></c></row>',
    ],
    [
      "whole columns",
      "delete-rows",
      0,
      1,
      '<row r="2"><c r="B2"><f>SUM(A:A)+SUM($3:$4)+A9</f></c></row>',
      "",
      "<f>SUM(A:A)+SUM($2:$3)+A8</f>",
    ],
  ])("%s", (_, kind, at, count, rows, after, expected) => {
    const xml = sheetAfter(kind, at, count, rows, after);
    if (typeof expected === "string") expect(xml).toContain(expected);
    else expect(xml).toMatch(expected);
  });

  it("an array formula that would be torn apart is refused", () => {
    expect(() => sheetAfter("insert-rows", 1, 1, array)).toThrow(
      expect.objectContaining({ params: { sheet: "甲", at: "A1:A3", problem: "array" } })
    );
  });

  it("content is never pushed off the sheet", () => {
    const rows = '<row r="1048576"><c r="A1048576"><v>1</v></c></row>';
    expect(() => sheetAfter("insert-rows", 0, 1, rows)).toThrow(
      expect.objectContaining({ params: { sheet: "甲", at: "", problem: "sheet-full" } })
    );
  });
});

it("values keep their cells, however rows come and go", () => {
  const step = fc.record({
    kind: fc.constantFrom<ShiftKind>(
      "insert-rows",
      "delete-rows",
      "insert-columns",
      "delete-columns"
    ),
    at: fc.nat(6),
    count: fc.integer({ min: 1, max: 3 }),
  });
  const size = 6;
  const rows = Array.from({ length: size }, (_, r) => {
    const cells = Array.from(
      { length: size },
      (__, c) => `<c r="${SheetJS.utils.encode_cell({ r, c })}"><v>${r * size + c}</v></c>`
    );
    return `<row r="${r + 1}">${cells.join("")}</row>`;
  }).join("");
  const file = workbookFile(worksheet(rows));
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 4 }), (steps) => {
      let expected: (number | undefined)[][] = Array.from({ length: size }, (_, r) =>
        Array.from({ length: size }, (__, c) => r * size + c)
      );
      for (const { kind, at, count } of steps) expected = spliced(expected, kind, at, count);
      const saved = edited(file, ...steps.map((item) => ({ ...item, sheet: "甲" })));
      const sheet = SheetJS.read(saved).Sheets["甲"];
      const held = Object.entries(sheet).flatMap(([address, cell]) =>
        address.startsWith("!") || (cell as SheetJS.CellObject).v === undefined
          ? []
          : [`${address}=${String((cell as SheetJS.CellObject).v)}`]
      );
      const wanted = expected.flatMap((row, r) =>
        row.flatMap((value, c) =>
          value === undefined ? [] : [`${SheetJS.utils.encode_cell({ r, c })}=${value}`]
        )
      );
      expect(held.sort()).toEqual(wanted.sort());
    }),
    { numRuns: 40 }
  );
});

function spliced(
  rows: (number | undefined)[][],
  kind: ShiftKind,
  at: number,
  count: number
): (number | undefined)[][] {
  const copy = rows.map((row) => [...row]);
  const isInsert = kind.startsWith("insert");
  if (kind.endsWith("rows")) {
    while (copy.length < at) copy.push([]);
    copy.splice(
      at,
      isInsert ? 0 : count,
      ...(isInsert ? Array.from({ length: count }, () => []) : [])
    );
    return copy;
  }
  return copy.map((row) => {
    const wide = Array.from({ length: Math.max(row.length, at) }, (_, i) => row[i]);
    wide.splice(
      at,
      isInsert ? 0 : count,
      ...(isInsert ? Array.from({ length: count }, () => undefined) : [])
    );
    return wide;
  });
}
