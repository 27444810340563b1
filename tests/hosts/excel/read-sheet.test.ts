import { CellFormat, formatAt } from "../../../src/core/sheets/grid";
import type { PlanRow, SheetPlan } from "../../../src/core/sheets/sheet-plan";
import { startExcelHost, type ExcelHarness } from "../../support/excel-host/excel-harness";
import { rowsOf } from "../../support/grid-rows";

jest.setTimeout(30_000);

const plan = (rows: readonly PlanRow[], more: Partial<SheetPlan> = {}): SheetPlan => ({
  name: "表",
  rows,
  styles: {
    date: { numberFormat: 'yyyy"年"m"月"' },
    two: { numberFormat: "0.00" },
    text: { numberFormat: "@" },
  },
  columnWidths: [],
  ...more,
});

describe("reading a sheet of Excel", () => {
  let harness: ExcelHarness;
  const read = async (sheet: SheetPlan, bytes?: number) => {
    harness = await startExcelHost({ sheets: [sheet] }, bytes ? { limits: { bytes } } : {});
    return harness.host.readSheet("表");
  };
  afterEach(() => harness.excel.dispose());

  it.each([undefined, 60])(
    "tells dates in columns of mixed formats, in blocks of %s bytes",
    async (bytes) => {
      const rows = [
        { values: ["年月", "数"] },
        { values: [31204, 31204], style: ["date", undefined] },
        { values: [31204, 1985.1], style: [undefined, "two"] },
        { values: ["1985.10", 3], style: ["text", "text"] },
        { values: [31300, null], style: ["date"] },
      ];
      const grid = await read(plan(rows), bytes);
      const classes = [0, 1].map((c) => [1, 2, 3, 4].map((r) => formatAt(grid, r, c)));
      const { Date, General, Text, TwoDecimals } = CellFormat;
      expect(classes).toEqual([
        [Date, General, General, Date],
        [General, TwoDecimals, Text, General],
      ]);
    }
  );

  it.each([undefined, 60])(
    "tells errors from texts that look like them, in blocks of %s bytes",
    async (bytes) => {
      const grid = await read(
        plan([
          { values: [{ error: "#N/A" }, "#N/A", true] },
          { values: ["#REF!", { error: "#DIV/0!" }, "#1"] },
          { values: ["正常", { error: "#REF!" }, false] },
        ]),
        bytes
      );
      expect(rowsOf(grid)).toEqual([
        [{ error: "#N/A" }, "#N/A", true],
        ["#REF!", { error: "#DIV/0!" }, "#1"],
        ["正常", { error: "#REF!" }, false],
      ]);
    }
  );

  it.each<[string, readonly number[]]>([
    ["none", []],
    ["some", [1, 2, 5]],
    ["the last", [6]],
    ["all", [0, 1, 2, 3, 4, 5, 6]],
  ])("tells hidden rows: %s", async (_, hidden) => {
    const rows = Array.from({ length: 7 }, (_, r) => ({
      values: [r, "x"],
      hidden: hidden.includes(r),
    }));
    expect([...(await read(plan(rows))).hiddenRows]).toEqual(hidden);
  });

  it("finds what does not begin in the first cell where it is", async () => {
    const grid = await read(plan([{ values: [] }, { values: [null, null, "丙"] }]));
    expect(rowsOf(grid)).toEqual([
      [null, null, null],
      [null, null, "丙"],
    ]);
  });

  it("never asks for merged cells", async () => {
    const merges = [{ top: 0, left: 0, bottom: 0, right: 1 }];
    const grid = await read(plan([{ values: ["合并"] }, { values: [1, 2] }], { merges }));
    expect(grid).toMatchObject({ mergesUnknown: true, merges: [] });
    expect(harness.excel.undoCleared).toEqual([]);
    const asked = JSON.stringify(harness.excel.wire.batches.map(({ body }) => body));
    expect(asked).not.toMatch(/merged/i);
  });

  it("stops between two blocks", async () => {
    const rows = Array.from({ length: 50 }, (_, r) => ({ values: [r, `第${r}行`] }));
    harness = await startExcelHost({ sheets: [plan(rows)] }, { limits: { bytes: 200 } });
    const stop = new AbortController();
    const told: number[] = [];
    const onProgress = (done: number) => {
      told.push(done);
      if (told.length === 3) stop.abort("够了");
    };
    const work = harness.host.readSheet("表", undefined, { signal: stop.signal, onProgress });
    await expect(work).rejects.toBe("够了");
    expect(told).toHaveLength(3);
    expect([...told].sort((a, b) => a - b)).toEqual(told);
  });
});
