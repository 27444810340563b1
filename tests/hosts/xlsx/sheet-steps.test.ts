import * as SheetJS from "@e965/xlsx";
import ExcelJS from "exceljs";
import { applyEdits } from "../../../src/hosts/xlsx/edits/apply-edits";
import { packageBytes } from "../../../src/hosts/xlsx/package-edit";
import { openWorkbook } from "../../../src/hosts/xlsx/read-workbook";
import type { WorkbookEditStep } from "../../../src/workbook/workbook-edits";
import { FULL, FULL_PARTS, fullWorkbook } from "../../support/full-workbook";
import { packageDiff, partOf } from "../../support/package-diff";
import { rowsFile, workbookPart } from "../../support/workbook-parts";

const WORKBOOK = "xl/workbook.xml";
const FILE = fullWorkbook();

function edited(...steps: WorkbookEditStep[]): Uint8Array {
  return packageBytes(applyEdits(openWorkbook(FILE), steps, () => undefined).pack);
}

function formulaOf(file: Uint8Array, sheet: string, address: string): string | undefined {
  return (SheetJS.read(file).Sheets[sheet][address] as SheetJS.CellObject | undefined)?.f;
}

function sheetNames(file: Uint8Array): string[] {
  return SheetJS.read(file, { bookSheets: true }).SheetNames;
}

describe("a sheet by another name", () => {
  const saved = edited({ kind: "rename-sheet", sheet: FULL.roster, name: "名单 1" });

  it("changes only what names it", () => {
    expect(packageDiff(FILE, saved)).toEqual({
      added: [],
      removed: [],
      changed: [
        "xl/charts/chart1.xml",
        "xl/drawings/drawing2.xml",
        "xl/pivotCache/pivotCacheDefinition1.xml",
        WORKBOOK,
        FULL_PARTS.figures,
      ],
    });
    for (const part of packageDiff(FILE, saved).changed) {
      const back = partOf(saved, part)
        .replaceAll("'名单 1'!", "花名册!")
        .replaceAll("名单 1", "花名册");
      expect(back).toBe(partOf(FILE, part));
    }
  });

  it("is followed by formulas, but not by texts in them", () => {
    expect(formulaOf(saved, FULL.figures, "B15")).toBe(
      `SUM('名单 1'!G3,'名单 1'!G12,"花名册!G3"="x")`
    );
  });

  it("is followed by links", () => {
    const renamed = edited({ kind: "rename-sheet", sheet: FULL.figures, name: "统计" });
    expect(partOf(renamed, FULL_PARTS.roster)).toContain('location="统计!B3"');
    const codes = edited({ kind: "rename-sheet", sheet: FULL.codes, name: "代 码" });
    expect(partOf(codes, "xl/drawings/_rels/drawing1.xml.rels")).toContain("#'代 码'!A1");
  });

  it.each([
    ["图表", "taken"],
    ["a/b", "characters"],
    [" ", "empty"],
  ])("is refused as %j", (name, problem) => {
    expect(() => edited({ kind: "rename-sheet", sheet: FULL.roster, name })).toThrow(
      expect.objectContaining({ code: "sheet-name", params: { sheet: name, problem } })
    );
  });
});

describe("a sheet taken out", () => {
  const saved = edited({ kind: "remove-sheet", sheet: FULL.roster });

  it("goes with all parts that it alone used", () => {
    const { removed, added } = packageDiff(FILE, saved);
    expect(added).toEqual([]);
    expect(removed).toEqual(
      expect.arrayContaining([
        FULL_PARTS.roster,
        "xl/comments1.xml",
        "xl/media/image1.png",
        "xl/printerSettings/printerSettings1.bin",
        "xl/tables/table1.xml",
        "xl/threadedComments/threadedComment1.xml",
      ])
    );
    expect(removed.filter((name) => /pivot|slicer|chart|person|external/.test(name))).toEqual([]);
  });

  it("leaves #REF! where something pointed to it, and its names go", () => {
    expect(formulaOf(saved, FULL.figures, "B10")).toBe("SUM(#REF!)");
    expect(formulaOf(saved, FULL.figures, "C7")).toBe("SUM(#REF!)/ROWS(#REF!)");
    expect(formulaOf(saved, FULL.figures, "B7")).toBe("SUM(B2:B6)");
    const xml = partOf(saved, WORKBOOK);
    expect(xml).not.toContain("Print_Titles");
    expect(xml).toContain('<definedName name="全体">#REF!</definedName>');
    expect(xml).toContain('name="本表人数" localSheetId="0"');
    expect(xml).toContain('activeTab="0"');
    expect(partOf(saved, "xl/charts/chart1.xml")).toContain("<c:f>#REF!</c:f>");
  });

  it("is refused when it is the last one to be seen, or a slicer works on it", () => {
    expect(() => edited({ kind: "remove-sheet", sheet: FULL.pivot })).toThrow(
      expect.objectContaining({
        code: "structure-refused",
        params: expect.objectContaining({ problem: "slicer" }) as object,
      })
    );
    const only = openWorkbook(
      rowsFile("", {
        [WORKBOOK]: workbookPart('<sheet name="甲" sheetId="1" r:id="rId1"/>'),
      })
    );
    expect(() =>
      applyEdits(only, [{ kind: "remove-sheet", sheet: "甲" }], () => undefined)
    ).toThrow(
      expect.objectContaining({ params: { sheet: "甲", at: "", problem: "last-visible-sheet" } })
    );
  });
});

describe("sheets in another order", () => {
  it.each<[string, number, readonly string[], string]>([
    [FULL.roster, 2, [FULL.figures, FULL.pivot, FULL.roster, FULL.codes, FULL.chart], "0"],
    [FULL.chart, 0, [FULL.chart, FULL.roster, FULL.figures, FULL.pivot, FULL.codes], "2"],
    [FULL.figures, 99, [FULL.roster, FULL.pivot, FULL.codes, FULL.chart, FULL.figures], "4"],
  ])("%s at %i", (sheet, at, names, front) => {
    const saved = edited({ kind: "move-sheet", sheet, at });
    expect(sheetNames(saved)).toEqual(names);
    expect(packageDiff(FILE, saved)).toEqual({ added: [], removed: [], changed: [WORKBOOK] });
    const xml = partOf(saved, WORKBOOK);
    expect(/activeTab="(\d+)"/.exec(xml)?.[1]).toBe(front);
    for (const [, place, owner] of xml.matchAll(/localSheetId="(\d+)"[^>]*>'?([^'!]+)'?!/g)) {
      expect(names[Number(place)]).toBe(owner.replace("&amp;", "&"));
    }
  });

  it("come back to the same file", () => {
    const saved = edited(
      { kind: "move-sheet", sheet: FULL.roster, at: 3 },
      { kind: "move-sheet", sheet: FULL.roster, at: 0 }
    );
    expect(partOf(saved, WORKBOOK)).toBe(partOf(FILE, WORKBOOK));
  });
});

describe("sheets shown and hidden", () => {
  it("a hidden one is neither in front nor selected", () => {
    const saved = edited({ kind: "show-sheet", sheet: FULL.figures, visibility: "hidden" });
    expect(packageDiff(FILE, saved).changed).toEqual([WORKBOOK, FULL_PARTS.figures]);
    expect(partOf(saved, WORKBOOK)).toMatch(/activeTab="2".*state="hidden"\/><sheet name="透视"/);
    expect(partOf(saved, FULL_PARTS.figures)).toBe(
      partOf(FILE, FULL_PARTS.figures).replace(' tabSelected="1"', "")
    );
  });

  it("one is shown again", () => {
    const saved = edited({ kind: "show-sheet", sheet: FULL.codes, visibility: "visible" });
    expect(packageDiff(FILE, saved).changed).toEqual([WORKBOOK]);
    expect(partOf(saved, WORKBOOK)).toBe(partOf(FILE, WORKBOOK).replace(' state="hidden"', ""));
  });
});

describe("a sheet added", () => {
  it("empty: its part and its lines in three lists", () => {
    const saved = edited({ kind: "add-sheet", name: "新表", at: 1 });
    expect(packageDiff(FILE, saved)).toEqual({
      added: ["xl/worksheets/sheet6.xml"],
      removed: [],
      changed: ["[Content_Types].xml", "xl/_rels/workbook.xml.rels", WORKBOOK],
    });
    expect(sheetNames(saved).slice(0, 3)).toEqual([FULL.roster, "新表", FULL.figures]);
  });

  it("as a copy, with parts of its own, and its own table and names", async () => {
    const name = "花名册 (2)";
    const saved = edited({ kind: "add-sheet", name, at: 1, copyOf: FULL.roster });
    const { added, changed } = packageDiff(FILE, saved);
    expect(changed).toEqual(["[Content_Types].xml", "xl/_rels/workbook.xml.rels", WORKBOOK]);
    expect(added).toEqual(
      expect.arrayContaining([
        "xl/comments2.xml",
        "xl/tables/table2.xml",
        "xl/worksheets/sheet6.xml",
      ])
    );
    expect(partOf(saved, "xl/tables/table2.xml")).toMatch(
      / id="2" name="名册_2" displayName="名册_2"/
    );
    expect(partOf(saved, WORKBOOK)).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="1">'花名册 (2)'!$1:$2</definedName>`
    );
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(Buffer.from(saved) as never);
    const [model, copy] = [book.getWorksheet(FULL.roster)!, book.getWorksheet(name)!];
    expect(copy.getImages()).toHaveLength(2);
    expect(copy.getCell("D4").note).toEqual(model.getCell("D4").note);
    for (const address of ["A1", "D5", "E7", "G12", "H3"]) {
      expect(copy.getCell(address).value).toEqual(model.getCell(address).value);
      expect(copy.getCell(address).style).toEqual(model.getCell(address).style);
    }
  });

  it("as a copy, whose formulas, charts and names point to itself", () => {
    const saved = edited({ kind: "add-sheet", name: "统计2", at: 5, copyOf: FULL.figures });
    expect(partOf(saved, "xl/charts/chart3.xml")).toContain("<c:f>统计2!$A$2:$A$6</c:f>");
    expect(partOf(saved, WORKBOOK)).toContain('name="本表人数" localSheetId="5">统计2!$B$7<');
    expect(partOf(saved, "xl/worksheets/sheet6.xml")).not.toContain("tabSelected");
    expect(formulaOf(saved, "统计2", "B10")).toBe(`SUM(${FULL.roster}!G:G)`);
  });
});

it("leaves the list of a protected workbook alone", () => {
  const file = rowsFile("", {
    [WORKBOOK]: workbookPart(
      '<sheet name="甲" sheetId="1" r:id="rId1"/>',
      '<workbookProtection lockStructure="1"/>'
    ),
  });
  const steps: WorkbookEditStep[] = [
    { kind: "add-sheet", name: "乙", at: 0 },
    { kind: "remove-sheet", sheet: "甲" },
    { kind: "rename-sheet", sheet: "甲", name: "乙" },
    { kind: "move-sheet", sheet: "甲", at: 0 },
    { kind: "show-sheet", sheet: "甲", visibility: "visible" },
  ];
  for (const step of steps) {
    expect(() => applyEdits(openWorkbook(file), [step], () => undefined)).toThrow(
      expect.objectContaining({ code: "protected", params: { sheet: "" } })
    );
  }
});
