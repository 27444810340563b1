import { CellFormat, formatAt, type Grid } from "../../src/core/sheets/grid";
import type { SheetPlan } from "../../src/core/sheets/sheet-plan";
import type { Placement } from "../../src/workbook/workbook-host";
import { rowsOf } from "./grid-rows";
import type { HostHarness } from "./host-contract";
import { FINDINGS, REPORT } from "./sample-plan";

const ROSTER: SheetPlan = {
  name: "Roster 花名册",
  styles: { text: { numberFormat: "@" }, date: { numberFormat: "yyyy.mm" } },
  columnWidths: [],
  rows: [
    { values: ["姓名", "身份证号码", null, "出生日期"] },
    {
      values: ["张三", "529901198506151234", null, 31204],
      style: ["text", "text", "text", "date"],
    },
    { hidden: true, values: ["", null, "=1+1", { formula: "D2", value: 31204 }] },
    { values: [" 李四 ", true, { error: "#N/A" }, 0.5] },
    { values: [null, null, null, null], style: "text" },
  ],
  merges: [
    { top: 0, left: 0, bottom: 0, right: 1 },
    { top: 3, left: 0, bottom: 4, right: 0 },
  ],
};
const UNMERGED: SheetPlan = { ...ROSTER, merges: [] };

/** Listing, inserting and reading sheets. */
export function describeSheets(create: () => Promise<HostHarness>): void {
  let harness: HostHarness;
  let before: readonly string[];
  const names = async () => (await harness.host.listSheets()).map((sheet) => sheet.name);
  /** What is expected of a host that cannot tell merged cells. */
  const merges = (expected: Grid["merges"]) =>
    harness.host.capabilities().merges
      ? { merges: expected, unknown: undefined }
      : { merges: [], unknown: true };
  beforeEach(async () => {
    harness = await create();
    before = await names();
  });

  it("lists inserted sheets at the end, in the order given", async () => {
    const { host } = harness;
    await host.insertSheets([ROSTER, FINDINGS]);
    await host.insertSheets([REPORT]);
    expect(await names()).toEqual([...before, ROSTER.name, FINDINGS.name, REPORT.name]);
    expect((await host.listSheets()).at(-1)!.visibility).toBe("visible");
  });

  it.each<[string, Placement, (added: string) => string[]]>([
    ["at the start", "start", (added) => [added, ...before, ROSTER.name, FINDINGS.name]],
    ["at the end", "end", (added) => [...before, ROSTER.name, FINDINGS.name, added]],
    [
      "before a sheet",
      { before: ROSTER.name },
      (added) => [...before, added, ROSTER.name, FINDINGS.name],
    ],
    [
      "after a sheet, by its name in another case",
      { after: ROSTER.name.toUpperCase() },
      (added) => [...before, ROSTER.name, added, FINDINGS.name],
    ],
  ])("places sheets %s", async (_, placement, expected) => {
    await harness.host.insertSheets([ROSTER, FINDINGS]);
    await harness.host.insertSheets([REPORT], placement);
    expect(await names()).toEqual(expected(REPORT.name));
  });

  it("reads what was inserted: values, formulas as results, formats, merges, hidden rows", async () => {
    await harness.host.insertSheets([UNMERGED, { ...ROSTER, name: "合并" }]);
    const grid = await harness.host.readSheet(ROSTER.name.toLowerCase());
    expect(grid.name).toBe(ROSTER.name);
    expect(rowsOf(grid)).toEqual([
      ["姓名", "身份证号码", null, "出生日期"],
      ["张三", "529901198506151234", null, 31204],
      [null, null, "=1+1", 31204],
      [" 李四 ", true, { error: "#N/A" }, 0.5],
    ]);
    expect([1, 2, 3].map((row) => formatAt(grid, row, 3))).toEqual([
      CellFormat.Date,
      CellFormat.General,
      CellFormat.General,
    ]);
    expect([...grid.hiddenRows]).toEqual([2]);
    const merged = await harness.host.readSheet("合并");
    expect({ merges: merged.merges, unknown: merged.mergesUnknown }).toEqual(
      merges(ROSTER.merges!)
    );
    expect(rowsOf(merged)[0][0]).toBe("姓名");
  });

  it("reads a range; its cells keep their rows and columns", async () => {
    await harness.host.insertSheets([UNMERGED]);
    const range = { top: 1, left: 1, bottom: 2, right: 3 };
    const grid = await harness.host.readSheet(ROSTER.name, range);
    expect(rowsOf(grid)).toEqual([
      [null, null, null, null],
      [null, "529901198506151234", null, 31204],
      [null, null, "=1+1", 31204],
    ]);
    expect(formatAt(grid, 1, 3)).toBe(CellFormat.Date);
    expect(grid.merges).toEqual([]);
    expect([...grid.hiddenRows]).toEqual([2]);
  });

  it("reads a report with everything a plan can say", async () => {
    await harness.host.insertSheets([FINDINGS, REPORT]);
    const grid: Grid = await harness.host.readSheet(REPORT.name);
    expect(grid.columns[3].slice(3, 7)).toEqual([
      "529901198506151234",
      "+86 139",
      "-5",
      " 前后空格 ",
    ]);
    expect(grid.columns[1].slice(4, 8)).toEqual(["=1+1", "'单引号", "两行\n文字", '<&>"_x000D_\r']);
    expect(grid.columns[0].at(-1)).toBe(15);
    expect(grid.visibility).toBe("visible");
  });

  it("reads a sheet on which nothing stands, and an empty part of one", async () => {
    await harness.host.insertSheets([{ ...FINDINGS, name: "空", rows: [] }, FINDINGS]);
    expect(await harness.host.readSheet("空")).toMatchObject({ rowCount: 0, columns: [] });
    const range = { top: 20, left: 5, bottom: 30, right: 9 };
    const part = await harness.host.readSheet(FINDINGS.name, range);
    expect(part.columns.flat().filter((value) => value !== null)).toEqual([]);
  });

  it("says which sheet is missing", async () => {
    const missing = { code: "sheet-missing", params: { sheet: "没有" } };
    const { host } = harness;
    await expect(host.readSheet("没有")).rejects.toMatchObject(missing);
    await expect(host.insertSheets([REPORT], { after: "没有" })).rejects.toMatchObject(missing);
    await expect(host.refreshSheet({ ...REPORT, name: "没有" })).rejects.toMatchObject(missing);
    const marks = [{ sheet: "没有", address: "A1", severity: "note" as const }];
    await expect(host.highlight(marks)).rejects.toMatchObject(missing);
    expect(await names()).toEqual(before);
  });

  it.each<[string, readonly SheetPlan[], object]>([
    [
      "a name that is taken",
      [FINDINGS, { ...REPORT, name: ROSTER.name.toUpperCase() }],
      { code: "sheet-name", params: { problem: "taken" } },
    ],
    [
      "two plans of one name",
      [FINDINGS, FINDINGS],
      { code: "sheet-name", params: { problem: "taken" } },
    ],
    [
      "a name that no sheet can have",
      [FINDINGS, { ...REPORT, name: "表[2]" }],
      { code: "sheet-name", params: { problem: "characters" } },
    ],
    [
      "merges that overlap",
      [FINDINGS, { ...REPORT, merges: [REPORT.merges![0], REPORT.merges![0]] }],
      { code: "invalid-plan", params: { problem: "merge-overlap" } },
    ],
    [
      "a text too long for a cell",
      [FINDINGS, { ...REPORT, rows: [{ values: ["长".repeat(32_768)] }] }],
      { code: "text-too-long", params: { address: "A1", length: 32_768 } },
    ],
  ])("refuses %s and leaves the workbook as it was", async (_, plans, error) => {
    const { host, snapshot } = harness;
    await host.insertSheets([ROSTER]);
    const held = snapshot();
    await expect(host.insertSheets(plans)).rejects.toMatchObject(error);
    expect(await names()).toEqual([...before, ROSTER.name]);
    expect(snapshot()).toEqual(held);
  });
}
