import type { SheetPlan } from "../../src/core/sheets/sheet-plan";
import { rowsOf } from "./grid-rows";
import type { HostHarness } from "./host-contract";
import { FINDINGS } from "./sample-plan";

/** A report as it stands, and the same one with other figures. */
const OLD: SheetPlan = {
  name: "表1",
  styles: { head: { font: { bold: true } }, text: { numberFormat: "@" } },
  columnWidths: [10, 8],
  rows: [
    { values: ["单位", "人数", "占比"], style: "head" },
    { values: ["一村", 5, 0.5], style: ["text"] },
    { values: ["二村", { formula: "B2*2", value: 10 }, "—"], style: ["text"] },
    { values: ["说明：无"] },
  ],
  merges: [{ top: 3, left: 0, bottom: 3, right: 2 }],
};
const NEW: SheetPlan = {
  ...OLD,
  rows: [
    { values: ["单位", "人数", "占比"], style: "head" },
    { values: ["=一村", 6, null], style: ["text"] },
    { values: ["007", { formula: "B2*3", value: 18 }, 0.25], style: ["text"] },
    { values: ["说明：1-2 月"] },
  ],
};
const LONGER: SheetPlan = { ...NEW, rows: [...NEW.rows, { values: ["又一行"] }] };

/** Bringing a sheet of the product up to date. */
export function describeRefreshing(create: () => Promise<HostHarness>): void {
  let harness: HostHarness;
  beforeEach(async () => {
    harness = await create();
    await harness.host.insertSheets([OLD, FINDINGS]);
  });
  const values = async () => rowsOf(await harness.host.readSheet(OLD.name)).map((row) => row[0]);

  it("writes values alone where the shape is the same; formats changed by hand stay", async () => {
    const { host } = harness;
    const byHand = {
      sheet: OLD.name,
      address: "C2",
      before: 0.5,
      after: 0.5,
      numberFormat: "0.0%",
    };
    expect((await host.writeCells([byHand])).applied).toHaveLength(1);
    expect(await host.refreshSheet(NEW)).toBe("values");
    const rows = rowsOf(await host.readSheet(OLD.name));
    expect(rows.map((row) => [row[0], row[2]])).toEqual([
      ["单位", "占比"],
      ["=一村", null],
      ["007", 0.25],
      ["说明：1-2 月", null],
    ]);
    expect(rows[1][1]).toBe(6);
    const kept = { sheet: OLD.name, address: "C2", before: null, after: 1 };
    expect((await host.writeCells([kept])).applied).toMatchObject([{ formatBefore: "0.0%" }]);
    const formula = { sheet: OLD.name, address: "B3", before: 18, after: 1 };
    expect((await host.writeCells([formula])).skipped).toMatchObject([{ reason: "formula" }]);
  });

  it("changes nothing where nothing is new", async () => {
    const before = harness.snapshot();
    expect(await harness.host.refreshSheet(OLD)).toBe("values");
    expect(harness.snapshot()).toEqual(before);
  });

  it.each([
    ["a row more", LONGER],
    [
      "a column more",
      { ...NEW, rows: [...NEW.rows].map((r) => ({ values: [...r.values, 1, 2] })) },
    ],
    ["a row less", { ...NEW, rows: [...NEW.rows].slice(0, 3), merges: [] }],
  ])("draws the sheet anew in its place for %s", async (_, plan) => {
    const { host } = harness;
    const names = (await host.listSheets()).map(({ name }) => name);
    expect(await host.refreshSheet(plan)).toBe("redrawn");
    expect((await host.listSheets()).map(({ name }) => name)).toEqual(names);
    expect(await values()).toEqual([...plan.rows].map((row) => row.values[0]));
    const other = await host.readSheet(FINDINGS.name);
    expect(rowsOf(other)).toHaveLength(2);
    expect(await host.refreshSheet(plan)).toBe("values");
  });

  it("refuses an impossible plan and leaves the sheet as it was", async () => {
    const before = harness.snapshot();
    const plan = { ...LONGER, merges: [OLD.merges![0], OLD.merges![0]] };
    await expect(harness.host.refreshSheet(plan)).rejects.toMatchObject({ code: "invalid-plan" });
    expect(harness.snapshot()).toEqual(before);
  });
}
