import { openXlsxHost, type XlsxHost } from "../../../src/hosts/xlsx/xlsx-host";
import type { CellValue } from "../../../src/core/values/cell";
import type { SheetPlan } from "../../../src/core/sheets/sheet-plan";
import { packageDiff, partOf, type PackageDiff } from "../../support/package-diff";
import { FINDINGS, REPORT } from "../../support/sample-plan";
import { FIGURES_SHEET, ROSTER_SHEET, userParts, userWorkbook } from "../../support/user-workbook";

const SHEET1 = "xl/worksheets/sheet1.xml";
const NOTHING: PackageDiff = { added: [], removed: [], changed: [] };

const change = (sheet: string, address: string, before: CellValue, after: CellValue) => ({
  sheet,
  address,
  before,
  after,
});

/** What each edit may change in the package, part by part; everything else keeps its compressed bytes. */
const EDITS: readonly [string, (host: XlsxHost) => Promise<unknown>, Partial<PackageDiff>][] = [
  ["reading", (host) => host.readSheet(ROSTER_SHEET), {}],
  ["no change", (host) => host.writeCells([]), {}],
  [
    "a change that is skipped",
    (host) => host.writeCells([change(ROSTER_SHEET, "A3", "王五", "赵六")]),
    {},
  ],
  [
    "a cell; formulas are to be worked out anew",
    (host) => host.writeCells([change(ROSTER_SHEET, "A5", "李四", "王五")]),
    { changed: ["xl/workbook.xml", SHEET1] },
  ],
  [
    "a cell that becomes a text cell",
    (host) => host.writeCells([change(ROSTER_SHEET, "C5", 31300, "1985.10")]),
    { changed: ["xl/styles.xml", "xl/workbook.xml", SHEET1] },
  ],
  [
    "cells of two sheets",
    (host) =>
      host.writeCells([
        change(ROSTER_SHEET, "A5", "李四", "王五"),
        change(FIGURES_SHEET, "A1", 12.5, 13),
      ]),
    { changed: ["xl/workbook.xml", SHEET1, "xl/worksheets/sheet2.xml"] },
  ],
  [
    "highlights",
    (host) => host.highlight([{ sheet: ROSTER_SHEET, address: "B3", severity: "error" }]),
    { changed: ["xl/styles.xml", SHEET1] },
  ],
  ["taking off highlights where there are none", (host) => host.clearHighlights(), {}],
  [
    "a sheet",
    (host) => host.insertSheets([FINDINGS], { after: ROSTER_SHEET }),
    {
      added: ["xl/worksheets/sheet5.xml"],
      changed: ["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/workbook.xml"],
    },
  ],
  [
    "two sheets, one with links to files",
    (host) => host.insertSheets([FINDINGS, REPORT]),
    {
      added: [
        "xl/worksheets/_rels/sheet6.xml.rels",
        "xl/worksheets/sheet5.xml",
        "xl/worksheets/sheet6.xml",
      ],
      changed: [
        "[Content_Types].xml",
        "xl/_rels/workbook.xml.rels",
        "xl/styles.xml",
        "xl/workbook.xml",
      ],
    },
  ],
];

describe("editing a user's workbook touches the parts that it must, and no other", () => {
  const bytes = userWorkbook();

  it.each(EDITS)("%s", async (_, edit, expected) => {
    const host = openXlsxHost(bytes);
    await edit(host);
    expect(packageDiff(bytes, host.toBytes())).toEqual({ ...NOTHING, ...expected });
    if (Object.keys(expected).length === 0) expect(host.toBytes()).toBe(bytes);
  });

  it.each(EDITS)("%s: the same edit gives the same bytes", async (_, edit) => {
    const [one, two] = [openXlsxHost(bytes), openXlsxHost(bytes.slice())];
    await edit(one);
    await edit(two);
    expect(two.toBytes()).toEqual(one.toBytes());
  });

  it("keeps macros, signatures and unknown parts byte for byte", async () => {
    const extra = {
      "xl/vbaProject.bin": Uint8Array.from({ length: 5000 }, (_, i) => (i * 7) % 251),
      "_xmlsignatures/origin.sigs": new Uint8Array(0),
      "weird/部件.dat": "?",
    };
    const file = userWorkbook(extra);
    const host = openXlsxHost(file);
    await host.insertSheets([FINDINGS], "start");
    await host.writeCells([change(ROSTER_SHEET, "A5", "李四", "王五")]);
    const { changed, removed } = packageDiff(file, host.toBytes());
    expect([...changed, ...removed].filter((name) => name in extra)).toEqual([]);
  });

  it("changes nothing of a sheet but the cell", async () => {
    const host = openXlsxHost(bytes);
    await host.writeCells([change(ROSTER_SHEET, "A5", "李四", "王五")]);
    const old = userParts()[SHEET1] as string;
    expect(partOf(host.toBytes(), SHEET1)).toBe(
      old.replace("<is><t>李四</t></is>", "<is><t>王五</t></is>")
    );
  });

  it("comes back to the same sheet when highlights are taken off", async () => {
    const host = openXlsxHost(bytes);
    await host.highlight([
      { sheet: ROSTER_SHEET, address: "B3:B5", severity: "error" },
      { sheet: ROSTER_SHEET, address: "A3", severity: "note" },
    ]);
    expect(partOf(host.toBytes(), SHEET1)).toMatch(/priority="4"[^]*priority="3" id="\{1\}"/);
    const later = openXlsxHost(host.toBytes());
    await later.clearHighlights();
    expect(partOf(later.toBytes(), SHEET1)).toBe(userParts()[SHEET1]);
  });
});

describe("drawing a sheet of the product anew", () => {
  const longer: SheetPlan = {
    ...FINDINGS,
    rows: [...FINDINGS.rows, { values: ["提示", "花名册!C3"] }],
    print: {
      ...REPORT.print!,
      printArea: { top: 0, left: 0, bottom: 2, right: 1 },
    },
    links: [{ row: 1, column: 1, target: "甲.xlsx" }],
    names: [{ name: "结果", refersTo: "'校验结果'!$A$1" }],
  };

  it("takes out what only the old sheet had, and replaces its names", async () => {
    const host = openXlsxHost(userWorkbook());
    await host.insertSheets([longer], "start");
    const before = host.toBytes();
    expect(await host.refreshSheet({ ...longer, rows: FINDINGS.rows })).toBe("redrawn");
    const after = host.toBytes();
    expect(packageDiff(before, after)).toEqual({
      added: [],
      removed: ["xl/calcChain.xml"],
      changed: [
        "[Content_Types].xml",
        "xl/_rels/workbook.xml.rels",
        "xl/workbook.xml",
        "xl/worksheets/sheet5.xml",
      ],
    });
    const names = partOf(after, "xl/workbook.xml").match(/<definedName .*?>.*?</g);
    expect(names).toHaveLength(6);
    expect(new Set(names).size).toBe(6);
  });

  it("takes out drawings, comments and settings that hang on the sheet alone", async () => {
    const file = userWorkbook();
    const host = openXlsxHost(file);
    const plan: SheetPlan = { ...FINDINGS, name: ROSTER_SHEET };
    expect(await host.refreshSheet(plan)).toBe("redrawn");
    const { added, removed } = packageDiff(file, host.toBytes());
    expect(added).toEqual([]);
    // The chart stays: the chart sheet shows it too.
    expect(removed).toEqual([
      "xl/calcChain.xml",
      "xl/comments1.xml",
      "xl/drawings/_rels/drawing1.xml.rels",
      "xl/drawings/drawing1.xml",
      "xl/drawings/vmlDrawing1.vml",
      "xl/media/image1.png",
      "xl/printerSettings/printerSettings1.bin",
      "xl/tables/table1.xml",
      "xl/worksheets/_rels/sheet1.xml.rels",
    ]);
    const types = partOf(host.toBytes(), "[Content_Types].xml");
    for (const part of removed) expect(types).not.toContain(`"/${part}"`);
    const sheet = partOf(host.toBytes(), "xl/worksheets/sheet1.xml");
    expect(sheet).toContain('codeName="Sheet1"');
    expect(partOf(host.toBytes(), "xl/workbook.xml")).toContain(
      `<sheet name="${ROSTER_SHEET}" sheetId="4" r:id="rId1"/>`
    );
    expect(partOf(host.toBytes(), "xl/workbook.xml")).not.toContain("Print_Titles");
  });
});
