import { openXlsxHost } from "../../../src/hosts/xlsx/xlsx-host";
import type { WorkbookEditStep } from "../../../src/workbook/workbook-edits";
import { packageDiff, partOf } from "../../support/package-diff";
import { ROSTER_SHEET, userParts, userWorkbook } from "../../support/user-workbook";
import { MAIN, workbookFile } from "../../support/workbook-parts";

const SHEET1 = "xl/worksheets/sheet1.xml";
type Edits<Kind extends WorkbookEditStep["kind"]> = Omit<
  WorkbookEditStep & { kind: Kind },
  "kind" | "sheet"
>;

/** A worksheet part after edits. */
async function after(xml: string, ...steps: readonly WorkbookEditStep[]): Promise<string> {
  const host = openXlsxHost(workbookFile(xml));
  await host.edit(steps);
  return partOf(host.toBytes(), SHEET1);
}

const sheet = (head: string, rows = "", tail = "") =>
  `<worksheet xmlns="${MAIN}">${head}<sheetData>${rows}</sheetData>${tail}</worksheet>`;

const range = (top: number, left: number, bottom: number, right: number) => ({
  top,
  left,
  bottom,
  right,
});

describe("sizes of rows", () => {
  it.each<[string, string, Edits<"rows">["rows"], string]>([
    [
      "a height, with all else of the row kept",
      '<row r="2" spans="1:3" x:dyDescent="0.2"><c r="A2"><v>1</v></c></row>',
      [{ row: 1, height: 20.25 }],
      '<row r="2" spans="1:3" x:dyDescent="0.2" ht="20.25" customHeight="1"><c r="A2"><v>1</v></c></row>',
    ],
    [
      "the height that its content needs",
      '<row r="2" ht="30" customHeight="1" s="3"/>',
      [{ row: 1, height: null }],
      '<row r="2" s="3"/>',
    ],
    [
      "hidden and shown",
      '<row r="1"/><row r="2" hidden="1" ht="9"/>',
      [
        { row: 0, hidden: true },
        { row: 1, hidden: false },
      ],
      '<row r="1" hidden="1"/><row r="2" ht="9"/>',
    ],
    [
      "rows that are not there",
      '<row r="3"/>',
      [
        { row: 0, height: 40 },
        { row: 1, height: null, hidden: false },
        { row: 4, hidden: true, height: 3 },
      ],
      '<row r="1" ht="40" customHeight="1"/><row r="3"/><row r="5" ht="3" customHeight="1" hidden="1"/>',
    ],
  ])("%s", async (_, rows, edits, expected) => {
    const xml = await after(sheet("", rows), { kind: "rows", sheet: "甲", rows: edits });
    expect(xml).toBe(sheet("", expected));
  });

  it("together with cells of the row", async () => {
    const xml = await after(
      sheet("", '<row r="2"><c r="A2"/></row>'),
      { kind: "rows", sheet: "甲", rows: [{ row: 1, height: 20 }] },
      { kind: "cells", sheet: "甲", cells: [{ row: 1, column: 1, content: 5 }] }
    );
    expect(xml).toBe(
      sheet("", '<row r="2" ht="20" customHeight="1"><c r="A2"/><c r="B2"><v>5</v></c></row>')
    );
  });

  it.each([-1, 410, NaN])("refuses a height of %d", async (height) => {
    const step: WorkbookEditStep = { kind: "rows", sheet: "甲", rows: [{ row: 0, height }] };
    await expect(after(sheet(""), step)).rejects.toMatchObject({ code: "invalid-plan" });
  });
});

describe("sizes of columns", () => {
  const RUN = '<cols><col min="2" max="5" width="9.5" style="1" customWidth="1" z="q"/></cols>';
  it.each<[string, string, Edits<"columns">["columns"], string]>([
    [
      "the first in a sheet",
      '<sheetFormatPr defaultRowHeight="13.5"/>',
      [{ column: 2, width: 20.5 }],
      '<sheetFormatPr defaultRowHeight="13.5"/><cols><col min="3" max="3" width="20.5" customWidth="1"/></cols>',
    ],
    [
      "one inside a run, which is cut",
      RUN,
      [{ column: 2, width: 4 }],
      '<cols><col min="2" max="2" width="9.5" style="1" customWidth="1" z="q"/>' +
        '<col min="3" max="3" width="4" style="1" customWidth="1" z="q"/>' +
        '<col min="4" max="5" width="9.5" style="1" customWidth="1" z="q"/></cols>',
    ],
    [
      "the ends of a run, and columns outside it",
      RUN,
      [
        { column: 5, hidden: true },
        { column: 4, hidden: true },
        { column: 1, width: null },
        { column: 0, width: 3 },
      ],
      '<cols><col min="1" max="1" width="3" customWidth="1"/><col min="2" max="2" style="1" z="q" width="9"/>' +
        '<col min="3" max="4" width="9.5" style="1" customWidth="1" z="q"/>' +
        '<col min="5" max="5" width="9.5" style="1" customWidth="1" z="q" hidden="1"/>' +
        '<col min="6" max="6" hidden="1" width="9"/></cols>',
    ],
    [
      "the sheet's default, as the sheet says it",
      '<sheetFormatPr defaultColWidth="12"/><cols><col min="1" max="1" width="9" style="2" customWidth="1"/></cols>',
      [{ column: 0, width: null }],
      '<sheetFormatPr defaultColWidth="12"/><cols><col min="1" max="1" style="2" width="12"/></cols>',
    ],
    [
      "a column like all others, which needs no words",
      '<cols><col min="1" max="1" width="9" customWidth="1"/></cols>',
      [{ column: 0, width: null }],
      "",
    ],
    ["nothing, where nothing is said", "", [{ column: 0, hidden: false }], ""],
  ])("%s", async (_, head, columns, expected) => {
    const xml = await after(sheet(head), { kind: "columns", sheet: "甲", columns });
    expect(xml).toBe(sheet(expected));
  });

  it("refuses a width that no column can have", async () => {
    const columns = [{ column: 0, width: 256 }];
    await expect(after(sheet(""), { kind: "columns", sheet: "甲", columns })).rejects.toMatchObject(
      { code: "invalid-plan" }
    );
  });
});

describe("merged cells", () => {
  const LIST =
    '<mergeCells count="2"><mergeCell ref="A1:C1"/> <mergeCell ref="A2:A3" z="q"/></mergeCells>';
  it.each<[string, string, Edits<"merges">["merges"], string]>([
    [
      "some come, some go, the rest stay as they are written",
      LIST,
      [range(1, 0, 2, 0), range(4, 0, 4, 3)],
      '<mergeCells count="2"> <mergeCell ref="A2:A3" z="q"/><mergeCell ref="A5:D5"/></mergeCells>',
    ],
    ["all go", LIST + "<pageMargins/>", [], "<pageMargins/>"],
    ["the same as before", LIST, [range(1, 0, 2, 0), range(0, 0, 0, 2)], LIST],
    [
      "the first ones, where the schema wants them",
      '<sheetProtection/><autoFilter ref="A1:B2"/><phoneticPr/><conditionalFormatting sqref="A1"/>',
      [range(0, 0, 1, 1), range(5, 5, 5, 5)],
      '<sheetProtection/><autoFilter ref="A1:B2"/><mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells><phoneticPr/><conditionalFormatting sqref="A1"/>',
    ],
    [
      "the first ones at the end",
      '<sheetProtection objects="1"/>',
      [range(0, 0, 1, 1)],
      '<sheetProtection objects="1"/><mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>',
    ],
  ])("%s", async (_, tail, merges, expected) => {
    const xml = await after(sheet("", "", tail), { kind: "merges", sheet: "甲", merges });
    expect(xml).toBe(sheet("", "", expected));
  });

  it("refuses ranges that overlap, and ranges in a table", async () => {
    const merges = [range(0, 0, 3, 3), range(6, 0, 6, 9), range(3, 3, 4, 4)];
    await expect(after(sheet(""), { kind: "merges", sheet: "甲", merges })).rejects.toMatchObject({
      params: { sheet: "甲", at: "D4:E5", problem: "merge-overlap" },
    });
    const host = openXlsxHost(userWorkbook());
    const step: WorkbookEditStep = {
      kind: "merges",
      sheet: ROSTER_SHEET,
      merges: [range(0, 0, 0, 2), range(4, 2, 4, 3)],
    };
    await expect(host.edit([step])).rejects.toMatchObject({
      params: { at: "C5:D5", problem: "merge-in-table" },
    });
  });
});

describe("frozen panes", () => {
  const view = (content: string, attributes = ' tabSelected="1" workbookViewId="0"') =>
    `<sheetViews><sheetView${attributes}${content === "" ? "/>" : `>${content}</sheetView>`}</sheetViews>`;
  const SELECTED = '<selection activeCell="B5" sqref="B5:C6"/>';
  it.each<[string, string, Edits<"freeze">["freeze"], string]>([
    [
      "rows",
      view(SELECTED),
      { row: 2, column: 0 },
      view(
        '<pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/><selection activeCell="B5" sqref="B5:C6" pane="bottomLeft"/>'
      ),
    ],
    [
      "columns, in a view without anything",
      view(""),
      { row: 0, column: 1 },
      view(
        '<pane xSplit="1" topLeftCell="B1" activePane="topRight" state="frozen"/><selection pane="topRight"/>'
      ),
    ],
    [
      "both, the view beginning at the first cell again",
      view(SELECTED + "<extLst/>", ' topLeftCell="A40" workbookViewId="0"'),
      { row: 1, column: 2 },
      view(
        '<pane xSplit="2" ySplit="1" topLeftCell="C2" activePane="bottomRight" state="frozen"/><selection pane="topRight"/><selection pane="bottomLeft"/><selection activeCell="B5" sqref="B5:C6" pane="bottomRight"/><extLst/>',
        ' workbookViewId="0"'
      ),
    ],
    [
      "other ones than before",
      view(
        '<pane xSplit="2" ySplit="1" topLeftCell="F9" activePane="bottomRight" state="frozen"/><selection pane="topRight"/><selection pane="bottomLeft"/><selection pane="bottomRight" activeCell="B5" sqref="B5"/>'
      ),
      { row: 3, column: 0 },
      view(
        '<pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="B5" sqref="B5"/>'
      ),
    ],
    [
      "none any more",
      view(
        '<pane xSplit="2" ySplit="1" topLeftCell="F9" activePane="bottomRight" state="frozen"/><selection pane="topRight"/><selection pane="bottomLeft"/><selection pane="bottomRight" activeCell="B5" sqref="B5"/>'
      ),
      null,
      view('<selection activeCell="B5" sqref="B5"/>'),
    ],
    ["none where there were none", view(SELECTED), null, view(SELECTED)],
    [
      "the same, wherever it was scrolled to",
      view('<pane ySplit="2" topLeftCell="A90" activePane="bottomLeft" state="frozen"/>'),
      { row: 2, column: 0 },
      view('<pane ySplit="2" topLeftCell="A90" activePane="bottomLeft" state="frozen"/>'),
    ],
    [
      "in a sheet without views",
      '<sheetPr/><dimension ref="A1"/><cols><col min="1" max="1" width="9"/></cols>',
      { row: 1, column: 0 },
      '<sheetPr/><dimension ref="A1"/><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/></sheetView></sheetViews><cols><col min="1" max="1" width="9"/></cols>',
    ],
  ])("%s", async (_, head, freeze, expected) => {
    const xml = await after(sheet(head), { kind: "freeze", sheet: "甲", freeze });
    expect(xml).toBe(sheet(expected));
  });
});

describe("the colour of a tab", () => {
  it.each<[string, string, string | null, string]>([
    [
      "the first",
      "<dimension/>",
      "ff8000",
      '<sheetPr><tabColor rgb="FFFF8000"/></sheetPr><dimension/>',
    ],
    [
      "beside other properties",
      '<sheetPr codeName="a"><pageSetUpPr/></sheetPr>',
      "FF8000",
      '<sheetPr codeName="a"><tabColor rgb="FFFF8000"/><pageSetUpPr/></sheetPr>',
    ],
    [
      "in empty properties",
      '<sheetPr codeName="a"/>',
      "FF8000",
      '<sheetPr codeName="a"><tabColor rgb="FFFF8000"/></sheetPr>',
    ],
    [
      "another",
      '<sheetPr><tabColor theme="4"/></sheetPr>',
      "FF8000",
      '<sheetPr><tabColor rgb="FFFF8000"/></sheetPr>',
    ],
    [
      "the same, by its theme",
      '<sheetPr><tabColor theme="4"/></sheetPr>',
      "4f81bd",
      '<sheetPr><tabColor theme="4"/></sheetPr>',
    ],
    ["none", '<sheetPr><tabColor theme="4"/></sheetPr>', null, "<sheetPr></sheetPr>"],
  ])("%s", async (_, head, color, expected) => {
    const xml = await after(sheet(head), { kind: "tab-color", sheet: "甲", color });
    expect(xml).toBe(sheet(expected));
  });
});

describe("what is refused leaves the workbook as it was", () => {
  const locked = (tail: string) => {
    const xml = (userParts()[SHEET1] as string).replace("<autoFilter", `${tail}<autoFilter`);
    return openXlsxHost(userWorkbook({ [SHEET1]: xml }));
  };
  const CELL = { row: 2, column: 0, content: "x" };
  const step = (rest: object): WorkbookEditStep => ({ sheet: ROSTER_SHEET, ...rest }) as never;

  it.each<[string, object]>([
    ["a locked cell", { kind: "cells", cells: [CELL] }],
    ["a height", { kind: "rows", rows: [{ row: 0, height: 9 }] }],
    ["a width", { kind: "columns", columns: [{ column: 0, width: 9 }] }],
    ["merging", { kind: "merges", merges: [] }],
  ])("%s of a protected sheet", async (_, rest) => {
    const host = locked('<sheetProtection sheet="1"/>');
    const before = host.toBytes();
    const free = step({ kind: "freeze", freeze: null });
    await expect(host.edit([free, step(rest)])).rejects.toMatchObject({ code: "protected" });
    expect(host.toBytes()).toBe(before);
  });

  it.each<[string, object]>([
    ["an unlocked cell", { kind: "cells", cells: [{ row: 6, column: 0, content: 5 }] }],
    [
      "a new result",
      { kind: "cells", cells: [{ row: 2, column: 4, content: { formula: "=C3+1", value: 1 } }] },
    ],
    ["what a height may be changed for", { kind: "rows", rows: [{ row: 0, height: 9 }] }],
    ["panes", { kind: "freeze", freeze: null }],
  ])("but not %s", async (_, rest) => {
    const host = locked('<sheetProtection sheet="1" formatRows="0"/>');
    const before = host.toBytes();
    await host.edit([step(rest)]);
    expect(packageDiff(before, host.toBytes()).changed).toContain(SHEET1);
  });

  it("an unknown sheet, a place outside, a text too long, a number that is none", async () => {
    const host = openXlsxHost(userWorkbook());
    const before = host.toBytes();
    const cells = (cell: object) =>
      step({ kind: "cells", cells: [CELL, { ...CELL, row: 3, ...cell }] });
    await expect(
      host.edit([cells({}), { ...cells({}), sheet: "无" } as never])
    ).rejects.toMatchObject({ code: "sheet-missing" });
    await expect(host.edit([cells({ row: 1_048_576 })])).rejects.toMatchObject({
      code: "invalid-plan",
    });
    await expect(host.edit([cells({ content: "长".repeat(32_768) })])).rejects.toMatchObject({
      code: "text-too-long",
    });
    await expect(host.edit([cells({ content: NaN })])).rejects.toMatchObject({
      code: "invalid-plan",
    });
    await expect(host.edit([cells({ content: { formula: "=", value: 1 } })])).rejects.toMatchObject(
      { code: "invalid-plan" }
    );
    expect(host.toBytes()).toBe(before);
  });

  it("an aborted signal", async () => {
    const host = openXlsxHost(userWorkbook());
    const signal = AbortSignal.abort(new Error("停"));
    await expect(host.edit([step({ kind: "cells", cells: [CELL] })], { signal })).rejects.toThrow(
      "停"
    );
  });
});

describe("who is told", () => {
  it("the sheets that changed, which are read anew", async () => {
    const host = openXlsxHost(userWorkbook());
    const told: string[] = [];
    host.onChange((name) => told.push(name));
    expect((await host.readSheet(ROSTER_SHEET)).columns[0][2]).toBe("张 三");
    await host.edit([
      {
        kind: "cells",
        sheet: ROSTER_SHEET.toUpperCase(),
        cells: [{ row: 2, column: 0, content: "李四" }],
      },
      { kind: "cells", sheet: "代码", cells: [{ row: 0, column: 0, content: "汉族" }] },
    ]);
    expect(told).toEqual([ROSTER_SHEET]);
    expect((await host.readSheet(ROSTER_SHEET)).columns[0][2]).toBe("李四");
  });
});
