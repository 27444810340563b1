import type { PlanRow, SheetPlan } from "../../../src/core/sheets/sheet-plan";
import type { Mark } from "../../../src/workbook/workbook-host";
import type { CellValue } from "../../../src/core/values/cell";
import { DEFAULT_STYLE } from "../../support/excel-host/styles";
import { columnName } from "../../../src/core/sheets/a1";
import { startExcelHost, type ExcelHarness } from "../../support/excel-host/excel-harness";

jest.setTimeout(60_000);

const MEGABYTE = 1024 * 1024;
const HEADS = [
  "序号",
  "单位",
  "姓名",
  "性别",
  "民族",
  "出生年月",
  "身份证号码",
  "学历",
  "入党时间",
];
const WIDTH = 20;

/** A roster of synthetic people; ID numbers are of a region that was never assigned. */
function roster(people: number): SheetPlan {
  const styles = { text: { numberFormat: "@" }, date: { numberFormat: "yyyy.mm" } };
  const style = [undefined, undefined, undefined, undefined, undefined, "date", "text", undefined];
  const rows: PlanRow[] = [
    { values: Array.from({ length: WIDTH }, (_, c) => HEADS[c] ?? `栏目${c}`) },
  ];
  for (let i = 0; i < people; i++) {
    const id = `529901${1960 + (i % 40)}0${1 + (i % 9)}15${String(i % 10_000).padStart(4, "0")}`;
    const known = [i + 1, "某某街道第二社区", "张三丰", "男", "汉族", 31000 + (i % 900), id];
    const more = Array.from({ length: WIDTH - known.length }, (_, c) => (c % 2 ? "大专" : c));
    rows.push({ values: [...known, ...more], style });
  }
  return { name: "花名册", rows, styles, columnWidths: [] };
}

/** Opens a workbook with the roster, put into the emulated Excel without the way through a file. */
async function startWith(people: number): Promise<ExcelHarness> {
  const harness = await startExcelHost();
  const { workbook } = harness.excel;
  const plan = roster(people);
  harness.excel.user.renameSheet("Sheet1", plan.name);
  const styles = new Map(
    Object.entries(plan.styles).map(([key, { numberFormat = "General" }]) => [
      key,
      workbook.intern({ ...DEFAULT_STYLE, numberFormat }),
    ])
  );
  const plain = workbook.intern(DEFAULT_STYLE);
  const { rows } = workbook.sheets[0];
  for (const { values, style } of plan.rows) {
    rows.push(
      values.map((value, c) => ({
        value: value as CellValue,
        style: styles.get(typeof style === "object" ? (style[c] ?? "") : "") ?? plain,
      }))
    );
  }
  harness.excel.wire.clear();
  return harness;
}

/** Marks all over the sheet, none beside another. */
function marks(count: number): Mark[] {
  const severities = ["error", "warning", "note"] as const;
  return Array.from({ length: count }, (_, i) => ({
    sheet: "花名册",
    address: `${columnName((i * 7) % WIDTH)}${2 + i * 39}`,
    severity: severities[i % 3],
  }));
}

describe("what goes over the wire", () => {
  let harness: ExcelHarness;
  afterEach(() => harness.excel.dispose());

  it("20,000 × 20 cells are read and 500 marked in 12 round trips, none of 5 MB", async () => {
    harness = await startWith(20_000);
    const { host, excel } = harness;
    const grid = await host.readSheet("花名册");
    await host.highlight(marks(500));
    expect(grid.rowCount).toBe(20_001);
    expect(grid.columns).toHaveLength(WIDTH);
    expect(excel.wire.batches.length).toBeLessThanOrEqual(12);
    expect(excel.wire.largestRequest).toBeLessThan(MEGABYTE);
    expect(excel.wire.largestResponse).toBeLessThan(1.5 * MEGABYTE);
    expect(excel.undoCleared).toEqual([]);
    const marked = excel.sheet("花名册").conditionalFormats.flatMap(({ ranges }) => ranges);
    expect(marked).toHaveLength(500);
  });

  it("500 cells are compared, written and looked at in a handful of round trips", async () => {
    harness = await startWith(5000);
    const { host, excel } = harness;
    const changes = Array.from({ length: 500 }, (_, i) => ({
      sheet: "花名册",
      address: `D${2 + i * 9}`,
      before: "男",
      after: "女",
    }));
    const outcome = await host.writeCells(changes);
    expect(outcome.applied).toHaveLength(500);
    expect(excel.wire.batches.length).toBeLessThanOrEqual(4);
    expect(excel.wire.largestRequest).toBeLessThan(1.5 * MEGABYTE);
  });

  it("a sheet is inserted in five round trips, one of 600 rows drawn in few and small ones", async () => {
    harness = await startExcelHost();
    const { host, excel } = harness;
    await host.insertSheets([{ ...roster(20), name: "甲" }]);
    expect(excel.wire.batches.length).toBeLessThanOrEqual(5);
    excel.wire.clear();
    excel.conditions.insertion = "refused";
    await host.insertSheets([roster(600)]);
    expect(excel.wire.batches.length).toBeLessThanOrEqual(12);
    expect(excel.wire.largestRequest).toBeLessThan(1.5 * MEGABYTE);
  });

  it("blocks get smaller when an answer was too large, down to one row", async () => {
    harness = await startWith(200);
    const { host, excel } = harness;
    excel.conditions.payloadLimit = 6000;
    expect((await host.readSheet("花名册")).rowCount).toBe(201);
    expect(excel.wire.batches.some(({ error }) => error !== undefined)).toBe(true);
    excel.conditions.payloadLimit = 800;
    await expect(host.readSheet("花名册")).rejects.toMatchObject({ code: "request-too-large" });
  });

  it("blocks get smaller when Excel gives nothing for too many cells", async () => {
    harness = await startWith(200);
    harness.excel.conditions.cellLimit = 400;
    const grid = await harness.host.readSheet("花名册");
    expect(grid.columns[2].slice(-2)).toEqual(["张三丰", "张三丰"]);
    expect(grid.rowCount).toBe(201);
  });
});
