import type { SheetPlan } from "../../src/core/sheets/sheet-plan";
import type { CellValue } from "../../src/core/values/cell";
import {
  takeBack,
  type CellChange,
  type WorkbookHost,
  type WriteOutcome,
} from "../../src/workbook/workbook-host";
import { valueAt } from "../../src/core/sheets/grid";
import { parseCellAddress } from "../../src/core/sheets/a1";
import type { HostHarness } from "./host-contract";

/** A sheet as people fill it in, with formats and a conditional format of their own. */
export const LIST: SheetPlan = {
  name: "登记表",
  styles: {
    text: { numberFormat: "@", fill: "DDEBF7" },
    date: { numberFormat: "yyyy.mm" },
    two: { numberFormat: "0.00", font: { bold: true } },
  },
  columnWidths: [10, 20],
  rows: [
    { values: ["姓名", "身份证号码", "出生年月", "人数", "备注", "手机"] },
    {
      values: ["张三", "529901198506151234", 31204, 5, null, "0123"],
      style: [undefined, "text", "date", undefined, undefined, "text"],
    },
    {
      values: ["李四", "529901198506151242", 31300, { formula: "D2", value: 5 }, true, "139"],
      style: [undefined, "text", "date", undefined, undefined, "text"],
    },
    { values: ["合计", null, null, 1985.1, { error: "#N/A" }, null], style: "two" },
    { values: [529901198506151, null, 3, null, null, null], style: ["text"] },
  ],
  merges: [{ top: 3, left: 0, bottom: 3, right: 1 }],
  conditionalFormats: [
    { ranges: [{ top: 1, left: 0, bottom: 4, right: 2 }], formula: '$A2="张三"', fill: "FFEB9C" },
  ],
};

/** Every kind of value over every kind of cell: address, what it holds, what it is to hold, its format after. */
const WRITES: readonly [string, CellValue, CellValue, string?][] = [
  ["A2", "张三", "张三丰", "General"],
  ["A3", "李四", "=cmd|' /C calc'!A0", "@"],
  ["B2", "529901198506151234", "529901198506151226", "@"],
  ["B3", "529901198506151242", "=1+1", "@"],
  ["C2", 31204, 31205, "yyyy.mm"],
  ["C3", 31300, "1985.10", "@"],
  ["D2", 5, "+8613900000000", "@"],
  ["E2", null, "-5", "@"],
  ["E3", true, false, "General"],
  ["E4", { error: "#N/A" }, 7.25, "0.00"],
  ["F2", "0123", "0042", "@"],
  ["F3", "139", null, "@"],
  ["D4", 1985.1, "@提及", "@"],
  ["A5", 529901198506151, "529901198506151", "@"],
  ["C5", 3, 3.5, "General"],
  ["D5", null, "'前面有撇号", "@"],
  ["F5", null, "2021年10月", "@"],
];

async function heldIn(host: WorkbookHost, addresses: readonly string[]): Promise<CellValue[]> {
  const grid = await host.readSheet(LIST.name);
  return addresses.map((address) => {
    const { row, column } = parseCellAddress(address)!;
    return valueAt(grid, row, column);
  });
}

/** Writing single cells, and taking it back. */
export function describeCellWriting(create: () => Promise<HostHarness>): void {
  let harness: HostHarness;
  let host: WorkbookHost;
  const change = (address: string, before: CellValue, after: CellChange["after"]): CellChange => ({
    sheet: LIST.name,
    address,
    before,
    after,
  });
  const undo = ({ applied }: WriteOutcome) => host.writeCells(applied.map(takeBack));
  beforeEach(async () => {
    harness = await create();
    ({ host } = harness);
    await host.insertSheets([LIST]);
  });

  it("writes values as they are: texts that look like numbers or formulas stay texts", async () => {
    const changes = WRITES.map(([address, before, after]) => change(address, before, after));
    const outcome = await host.writeCells(changes);
    expect(outcome.skipped).toEqual([]);
    expect(outcome.applied).toMatchObject(changes);
    const addresses = WRITES.map(([address]) => address);
    expect(await heldIn(host, addresses)).toEqual(WRITES.map(([, , after]) => after));
  });

  it("keeps number formats, and makes text cells where a text needs one", async () => {
    await host.writeCells(WRITES.map(([address, before, after]) => change(address, before, after)));
    const again = await host.writeCells(
      WRITES.map(([address, , after]) => change(address, after, 1))
    );
    expect(again.applied.map(({ formatBefore }) => formatBefore)).toEqual(
      WRITES.map(([, , , format]) => format)
    );
    expect(
      await heldIn(
        host,
        WRITES.map(([address]) => address)
      )
    ).toEqual(WRITES.map(() => 1));
  });

  it("takes back: every cell has its value and its format again", async () => {
    const before = harness.snapshot();
    const outcome = await host.writeCells(
      WRITES.map(([address, held, after]) => change(address, held, after))
    );
    expect(harness.snapshot()).not.toEqual(before);
    const back = await undo(outcome);
    expect(back.skipped).toEqual([]);
    expect(harness.snapshot()).toEqual(before);
  });

  it("gives a cell the number format it is told", async () => {
    const outcome = await host.writeCells([
      { ...change("D2", 5, 31204), numberFormat: 'yyyy"年"m"月"' },
      { ...change("C2", 31204, "1984年6月"), numberFormat: "@" },
    ]);
    expect(outcome.applied.map(({ formatBefore }) => formatBefore)).toEqual(["General", "yyyy.mm"]);
    const back = await undo(outcome);
    expect(back.applied.map(({ formatBefore }) => formatBefore)).toEqual(['yyyy"年"m"月"', "@"]);
    expect(await heldIn(host, ["D2", "C2"])).toEqual([5, 31204]);
  });

  it("enters formulas and takes them back", async () => {
    const before = harness.snapshot();
    const entered = await host.writeCells([change("E2", null, { formula: "=D2*2" })]);
    expect(entered.skipped).toEqual([]);
    const over = await host.writeCells([change("E2", null, "x")]);
    expect(over).toMatchObject({ applied: [], skipped: [{ reason: "formula" }] });
    expect((await undo(entered)).skipped).toEqual([]);
    expect(harness.snapshot()).toEqual(before);
  });

  it("skips what is not as it was promised, says why, and writes the rest", async () => {
    const changed = change("A2", "张", "王五");
    const blank = change("E2", "有", "王五");
    const formula = change("D3", 5, 7);
    const covered = change("B4", null, "王五");
    const missing: CellChange = { ...change("A1", "姓名", "名"), sheet: "没有" };
    const good = change("A3", "李四", "王五");
    const all = [changed, blank, formula, covered, missing, good];
    const { applied, skipped } = await host.writeCells(all);
    expect(applied).toEqual([{ ...good, formatBefore: "General" }]);
    expect(skipped).toEqual([
      { change: changed, reason: "changed", found: "张三" },
      { change: blank, reason: "changed", found: null },
      { change: formula, reason: "formula", found: 5 },
      { change: covered, reason: "covered", found: null },
      { change: missing, reason: "sheet-missing", found: null },
    ]);
    expect(await heldIn(host, ["A2", "D3", "A4", "B4", "A3"])).toEqual([
      "张三",
      5,
      "合计",
      null,
      "王五",
    ]);
  });

  it("does not take back what was changed meanwhile", async () => {
    const outcome = await host.writeCells([change("A2", "张三", "王五")]);
    await host.writeCells([change("A2", "王五", "赵六")]);
    expect(await undo(outcome)).toMatchObject({ applied: [], skipped: [{ found: "赵六" }] });
    expect(await heldIn(host, ["A2"])).toEqual(["赵六"]);
  });

  it("names sheets without regard to case, and writes into several", async () => {
    await host.insertSheets([{ ...LIST, name: "Sheet Two", merges: [] }]);
    const second = { ...change("A2", "张三", "王五"), sheet: "SHEET TWO" };
    const { applied } = await host.writeCells([change("A2", "张三", "赵六"), second]);
    expect(applied).toHaveLength(2);
    expect((await host.readSheet("Sheet Two")).columns[0][1]).toBe("王五");
    expect(await heldIn(host, ["A2"])).toEqual(["赵六"]);
  });

  it.each([
    ["an address of several cells", change("A1:B2", null, 1), { code: "invalid-plan" }],
    ["an address of none", change("姓名", null, 1), { code: "invalid-plan" }],
    ["a number without end", change("D2", 5, Infinity), { code: "invalid-plan" }],
    ["a text too long", change("A2", "张三", "长".repeat(32_768)), { code: "text-too-long" }],
  ])("refuses %s and writes nothing", async (_, bad, error) => {
    const before = harness.snapshot();
    const good = change("A3", "李四", "王五");
    await expect(host.writeCells([good, bad])).rejects.toMatchObject(error);
    expect(harness.snapshot()).toEqual(before);
  });

  it("has nothing to do for no changes", async () => {
    expect(await host.writeCells([])).toEqual({ applied: [], skipped: [] });
  });
}
