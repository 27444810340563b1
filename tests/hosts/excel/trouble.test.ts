import type { SheetPlan } from "../../../src/core/sheets/sheet-plan";
import type { WorkbookHost, WorkOptions } from "../../../src/workbook/workbook-host";
import { startExcelHost, type ExcelHarness } from "../../support/excel-host/excel-harness";
import { LIST } from "../../support/host-contract-cells";
import { FINDINGS, REPORT } from "../../support/sample-plan";

jest.setTimeout(60_000);

const sheet = LIST.name;
const longer: SheetPlan = { ...FINDINGS, rows: [...FINDINGS.rows, { values: ["又一行"] }] };
const other: SheetPlan = {
  ...FINDINGS,
  rows: [...FINDINGS.rows].map(() => ({ values: ["改", "=1+1"] })),
};
const changes = ["A2", "B2", "D5", "C5"].map((address, i) => ({
  sheet,
  address,
  before: ["张三", "529901198506151234", null, 3][i],
  after: ["李四", "529901198506151226", "-5", 4][i],
}));

/** Everything that changes a workbook, and reading. */
const WORKS: Readonly<
  Record<string, (host: WorkbookHost, options: WorkOptions) => Promise<unknown>>
> = {
  reading: (host, options) => host.readSheet(sheet, undefined, options),
  inserting: (host, options) => host.insertSheets([REPORT], { before: sheet }, options),
  "refreshing values": (host, options) => host.refreshSheet(other, options),
  "drawing anew": (host, options) => host.refreshSheet(longer, options),
  writing: (host, options) => host.writeCells(changes, options),
  marking: (host, options) =>
    host.highlight([{ sheet, address: "A2:B3", severity: "error" }], options),
};
const CHANGING = Object.entries(WORKS).filter(([name]) => name !== "reading");

describe("trouble in Excel", () => {
  let harness: ExcelHarness;
  beforeEach(async () => {
    harness = await startExcelHost({ sheets: [LIST, FINDINGS] });
  });
  afterEach(() => harness.excel.dispose());

  it.each(Object.entries(WORKS))(
    "%s says that a cell is being edited, and changes nothing",
    async (_, work) => {
      const { host, excel, snapshot } = harness;
      const before = snapshot();
      excel.user.startEditing();
      await expect(work(host, {})).rejects.toMatchObject({ code: "cell-edit" });
      excel.user.stopEditing();
      expect(snapshot()).toEqual(before);
      await work(host, {});
    }
  );

  it.each(Object.entries(WORKS))(
    "%s stops at every request and leaves everything as it was",
    async (name, work) => {
      const { host, excel, snapshot } = harness;
      if (name === "inserting") excel.conditions.insertion = "refused";
      const before = snapshot();
      const reason = new Error("stopped");
      let isDone = false;
      for (let request = 1; !isDone; request++) {
        const stop = new AbortController();
        let seen = 0;
        excel.beforeBatch = () => {
          if (++seen === request) stop.abort(reason);
        };
        const end = await work(host, { signal: stop.signal }).then(
          () => "done" as const,
          (error: unknown) => error
        );
        excel.beforeBatch = undefined;
        isDone = seen < request;
        if (isDone) expect(end).toBe("done");
        else if (end !== "done") {
          expect(end).toBe(reason);
          expect(snapshot()).toEqual(before);
        } else {
          // The last request of some works only tidies up, and is not stopped any more.
          expect(seen - request).toBeLessThan(2);
          break;
        }
      }
    }
  );

  it.each(CHANGING)(
    "%s in the middle of cell editing is taken back or refused",
    async (_, work) => {
      const { host, excel, snapshot } = harness;
      const before = snapshot();
      let seen = 0;
      excel.beforeBatch = () => {
        // Editing is over by the time that the program takes its work back.
        excel.conditions.cellEditing = ++seen === 2;
      };
      await expect(work(host, {})).rejects.toMatchObject({ code: "cell-edit" });
      excel.beforeBatch = undefined;
      expect(snapshot()).toEqual(before);
    }
  );

  it("protected sheets are named, and nothing is written anywhere", async () => {
    const { host, excel, snapshot } = harness;
    excel.user.protectSheet(sheet);
    const before = snapshot();
    const isProtected = { code: "protected", params: { sheet } };
    const first = { sheet: FINDINGS.name, address: "A2", before: "错误", after: "改" };
    await expect(host.writeCells([first, ...changes])).rejects.toMatchObject(isProtected);
    await expect(WORKS.marking(host, {})).rejects.toMatchObject(isProtected);
    await expect(
      host.refreshSheet({
        ...LIST,
        rows: [...LIST.rows].map(() => ({ values: [1, 2, 3, 4, 5, 6] })),
      })
    ).rejects.toMatchObject(isProtected);
    expect(snapshot()).toEqual(before);
  });

  it("open cells of a protected sheet are written, and one that allows formats is marked", async () => {
    const { host, excel } = harness;
    excel.user.format(`${sheet}!A2`, { locked: false });
    excel.user.protectSheet(sheet, { allowFormatCells: true });
    const outcome = await host.writeCells(changes.slice(0, 1));
    expect(outcome.applied).toHaveLength(1);
    await WORKS.marking(host, {});
    expect(excel.sheet(sheet).conditionalFormats).toHaveLength(2);
  });

  it("a protected workbook takes no sheets", async () => {
    const { host, excel, snapshot } = harness;
    excel.user.protectStructure();
    const before = snapshot();
    const isProtected = { code: "protected", params: { sheet: "" } };
    await expect(WORKS.inserting(host, {})).rejects.toMatchObject(isProtected);
    await expect(WORKS["drawing anew"](host, {})).rejects.toMatchObject(isProtected);
    expect(snapshot()).toEqual(before);
    expect(await host.refreshSheet(other)).toBe("values");
  });

  it.each([1, 2, 3])(
    "a sheet deleted before request %s is missed by name, or not needed any more",
    async (request) => {
      for (const work of [WORKS.reading, WORKS.writing, WORKS.marking]) {
        harness.excel.dispose();
        harness = await startExcelHost({ sheets: [LIST, FINDINGS] }, { limits: { bytes: 300 } });
        const { host, excel } = harness;
        let seen = 0;
        excel.beforeBatch = () => {
          if (++seen === request) excel.user.deleteSheet(sheet);
        };
        const end = await work(host, {}).catch((error: unknown) => error);
        excel.beforeBatch = undefined;
        const skipped = (end as { skipped?: readonly { reason: string }[] }).skipped;
        if (skipped) expect(skipped.every(({ reason }) => reason === "sheet-missing")).toBe(true);
        else expect(end).toMatchObject({ code: "sheet-missing" });
        expect(excel.sheet(FINDINGS.name).alive).toBe(true);
      }
    }
  );

  it("an Excel that lacks a call says which", async () => {
    const { host, excel } = harness;
    excel.conditions.requirementSets.ExcelApi = "1.8";
    await expect(WORKS.writing(host, {})).rejects.toMatchObject({ code: "unsupported" });
    excel.conditions.requirementSets.ExcelApi = "1.12";
    await WORKS.inserting(host, {});
    expect((await host.listSheets()).map(({ name }) => name)).toContain(REPORT.name);
  });

  it("a hidden sheet is not shown, and said so", async () => {
    const { host, excel } = harness;
    excel.user.showSheet(FINDINGS.name, "Hidden");
    const place = { sheet: FINDINGS.name, address: "A1" };
    await expect(host.reveal(place)).rejects.toMatchObject({ code: "sheet-hidden" });
  });

  it("a redrawn sheet stays hidden, and the one in front stays in front", async () => {
    const { host, excel } = harness;
    excel.user.showSheet(FINDINGS.name, "Hidden");
    await host.refreshSheet(longer);
    expect(excel.sheet(FINDINGS.name).visibility).toBe("Hidden");
    excel.user.showSheet(FINDINGS.name, "Visible");
    excel.user.select(`${FINDINGS.name}!A1`);
    await host.refreshSheet(FINDINGS);
    expect(excel.workbook.activeSheet.name).toBe(FINDINGS.name);
    expect(excel.workbook.sheets.map(({ name }) => name)).toEqual([sheet, FINDINGS.name]);
  });

  it("the user's own conditional formats are touched by nobody", async () => {
    const { host, excel } = harness;
    const own = () => JSON.stringify(excel.sheetSnapshot(sheet).conditionalFormats);
    const before = own();
    await WORKS.marking(host, {});
    await host.highlight([]);
    expect(own()).toBe(before);
  });
});
