import { CellFormat, formatAt } from "../../../src/core/sheets/grid";
import { nodeCompression } from "../../../src/hosts/xlsx/compression-node";
import { openXlsxHost, type XlsxHost } from "../../../src/hosts/xlsx/xlsx-host";
import { createPendingEdits } from "../../../src/workbench/document/pending-edits";
import type { CellEdit, WorkbookEditStep } from "../../../src/workbook/workbook-edits";
import { rowsOf } from "../../support/grid-rows";
import { relationships, workbookFile, workbookPart, worksheet } from "../../support/workbook-parts";

/** 甲 is free; 乙 is protected but for B1 and holds an array formula in D1:D2. */
const LOCKED =
  '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"/><c r="D1"><f t="array" ref="D1:D2">A1:A2</f><v>1</v></c></row>' +
  '<row r="2"><c r="D2"><v>2</v></c></row>';
const STYLES =
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="2"><xf numFmtId="0"/>' +
  '<xf numFmtId="14" applyProtection="1"><protection locked="0"/></xf></cellXfs></styleSheet>';
const ARRAY = '<row r="1"><c r="A1"><f t="array" ref="A1:A2">C1:C2</f><v>1</v></c></row>';

function open({ isProtected = true, structure = "" } = {}): XlsxHost {
  const file = workbookFile(worksheet('<row r="1"><c r="A1"><v>5</v></c></row>'), {
    "xl/workbook.xml": workbookPart(
      '<sheet name="甲" sheetId="1" r:id="rId1"/><sheet name="乙" sheetId="2" r:id="rId4"/>',
      structure
    ),
    "xl/_rels/workbook.xml.rels": relationships(
      { id: "rId1", kind: "worksheet", target: "worksheets/sheet1.xml" },
      { id: "rId3", kind: "styles", target: "styles.xml" },
      { id: "rId4", kind: "worksheet", target: "worksheets/sheet2.xml" }
    ),
    "xl/worksheets/sheet2.xml": isProtected
      ? worksheet(LOCKED, '<sheetProtection sheet="1"/>')
      : worksheet(ARRAY),
    "xl/styles.xml": STYLES,
  });
  return openXlsxHost(file, { compression: nodeCompression });
}

const cells = (sheet: string, ...edits: readonly CellEdit[]): WorkbookEditStep => ({
  kind: "cells",
  sheet,
  cells: edits,
});
const typed = (row: number, column: number, content: CellEdit["content"]): CellEdit => ({
  row,
  column,
  ...(content === undefined ? {} : { content }),
});
const insertion = (sheet: string): WorkbookEditStep => ({
  kind: "insert-rows",
  sheet,
  at: 0,
  count: 1,
});

async function flushed(file: XlsxHost, steps: readonly WorkbookEditStep[]) {
  const pending = createPendingEdits(file);
  pending.add(steps);
  const refused = await pending.flush();
  expect(pending.isEmpty).toBe(true);
  return refused;
}

const rows = async (file: XlsxHost, sheet: string) => rowsOf(await file.readSheet(sheet));

it("has nothing to bring in as long as nothing was done", async () => {
  const file = open();
  const before = file.toBytes();
  expect(await flushed(file, [])).toBeUndefined();
  expect(file.toBytes()).toBe(before);
});

it.each<[string, WorkbookEditStep[], object, string[], (number | string)[][]]>([
  [
    "a locked cell; the free one beside it is taken",
    [cells("乙", typed(0, 0, 9), typed(0, 1, 31204)), cells("甲", typed(0, 0, "改"))],
    { code: "protected" },
    ["乙"],
    [["改"]],
  ],
  [
    "a row of a protected sheet, and what counts on it",
    [insertion("乙"), cells("乙", typed(0, 1, 9)), insertion("甲"), cells("甲", typed(0, 0, "新"))],
    { code: "protected" },
    ["乙"],
    [["新"], [5]],
  ],
  [
    "a name that no sheet can have, and what was typed after it",
    [
      { kind: "rename-sheet", sheet: "乙", name: "a/b" },
      cells("乙", typed(0, 1, 7)),
      cells("甲", typed(0, 1, 7)),
    ],
    { code: "sheet-name" },
    ["乙"],
    [[5, 7]],
  ],
  [
    "the last sheet that can be seen",
    [
      { kind: "show-sheet", sheet: "乙", visibility: "hidden" },
      { kind: "remove-sheet", sheet: "甲" },
    ],
    { code: "structure-refused", params: { problem: "last-visible-sheet" } },
    ["甲"],
    [[5]],
  ],
])("tells and leaves out %s", async (_, steps, error, sheets, left) => {
  const file = open();
  const refused = await flushed(file, steps);
  expect(refused!.error).toMatchObject(error);
  expect(refused!.sheets).toEqual(sheets);
  expect(await rows(file, "甲")).toEqual(left);
  expect((await rows(file, "乙"))[0][0]).toBe(1);
});

it("takes the free cell beside a locked one", async () => {
  const file = open();
  await flushed(file, [cells("乙", typed(0, 0, 9), typed(0, 1, 31204))]);
  expect((await rows(file, "乙"))[0].slice(0, 2)).toEqual([1, 31204]);
});

it("keeps what was typed after a height that a protected sheet refuses", async () => {
  const file = open();
  const refused = await flushed(file, [
    { kind: "rows", sheet: "乙", rows: [{ row: 0, height: 30 }] },
    cells("乙", typed(0, 1, 31204)),
  ]);
  expect(refused).toMatchObject({ sheets: ["乙"], ofTheList: false });
  expect((await rows(file, "乙"))[0][1]).toBe(31204);
});

it("refuses part of an array formula, takes the rest, and keeps other formulas with their results", async () => {
  const file = open({ isProtected: false });
  const fills = { top: 0, left: 4, bottom: 2, right: 4 };
  const refused = await flushed(file, [
    cells(
      "乙",
      typed(0, 4, { formula: "=UNIQUE(A1:A3)", value: 1, fills }),
      typed(1, 0, "改"),
      typed(1, 4, 2),
      typed(1, 6, "旁"),
      typed(2, 4, 3)
    ),
  ]);
  expect(refused!.error).toMatchObject({
    code: "edit-refused",
    params: { at: "A2", problem: "array-formula" },
  });
  expect((await rows(file, "乙")).map((row) => row[4])).toEqual([1, 2, 3]);
  expect((await rows(file, "乙"))[1][6]).toBe("旁");
  expect(file.sheetLook("乙").formulas).toContainEqual(
    expect.objectContaining({ formula: "=UNIQUE(A1:A3)", fills, spills: true })
  );
});

it.each<[WorkbookEditStep]>([
  [{ kind: "add-sheet", name: "丙", at: 2 }],
  [{ kind: "remove-sheet", sheet: "乙" }],
  [{ kind: "move-sheet", sheet: "乙", at: 0 }],
])("says that the list of sheets is another one than in the grid (%o)", async (step) => {
  const file = open({ structure: '<workbookProtection lockStructure="1"/>' });
  const refused = await flushed(file, [step, cells("甲", typed(0, 0, 6))]);
  expect(refused).toMatchObject({ ofTheList: true, error: { code: "protected" } });
  expect((await file.listSheets()).map(({ name }) => name)).toEqual(["甲", "乙"]);
  expect(await rows(file, "甲")).toEqual([[6]]);
});

describe("an error that nobody expects", () => {
  const steps = [cells("甲", typed(0, 0, 6)), cells("乙", typed(0, 0, 9)), insertion("甲")];

  it.each([1, 2, 3, 4])("in call %i of the file loses nothing", async (failing) => {
    const file = open();
    let calls = 0;
    const failure = new Error("unexpected");
    const pending = createPendingEdits({
      ...file,
      async edit(given) {
        if (++calls === failing) throw failure;
        return file.edit(given);
      },
    });
    pending.add(steps);
    await expect(pending.flush()).rejects.toBe(failure);
    expect(pending.isEmpty).toBe(false);
    pending.add([cells("甲", typed(0, 0, "头"))]);
    await pending.flush();
    expect(await rows(file, "甲")).toEqual([["头"], [6]]);
  });
});

describe("a sheet with cells that are not in the file yet", () => {
  it("reads as it will be, in the number formats of the file", async () => {
    const file = open();
    const pending = createPendingEdits(file);
    pending.add([cells("乙", typed(0, 1, 31204)), cells("甲", typed(0, 0, 6))]);
    const before = await file.readSheet("乙");
    const read = pending.overlay(before)!;
    await pending.flush();
    const written = await file.readSheet("乙");
    expect(rowsOf(read)).toEqual(rowsOf(written));
    expect(formatAt(read, 0, 1)).toBe(CellFormat.Date);
    expect(formatAt(written, 0, 1)).toBe(CellFormat.Date);
    expect(pending.overlay(written)).toBe(written);
  });

  it.each<[string, WorkbookEditStep, boolean]>([
    ["rows that came", insertion("甲"), false],
    ["merged cells", { kind: "merges", sheet: "甲", merges: [] }, false],
    ["another name", { kind: "rename-sheet", sheet: "甲", name: "丙" }, true],
  ])("must be in the file first for %s", async (_, step, concernsSheets) => {
    const file = open();
    const pending = createPendingEdits(file);
    pending.add([step]);
    expect(pending.overlay(await file.readSheet("甲"))).toBeUndefined();
    expect(pending.concernSheets()).toBe(concernsSheets);
  });
});
