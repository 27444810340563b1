import type { SheetPlan } from "../../src/core/sheets/sheet-plan";
import type { WorkbookHost } from "../../src/workbook/workbook-host";
import { FINDINGS, REPORT } from "./sample-plan";
import { describeCellWriting } from "./host-contract-cells";
import { describeHighlights, describeScreen } from "./host-contract-marks";
import { describeRefreshing } from "./host-contract-refresh";
import { describeSheets } from "./host-contract-sheets";

/** A host with what a test needs besides. */
export interface HostHarness<Host extends WorkbookHost = WorkbookHost> {
  readonly host: Host;
  /**
   * Everything that the workbook holds – values, formulas, formats, merges, conditional formats,
   * names – in a form that `toEqual` compares. Selection and scrolling are no part of it.
   */
  readonly snapshot: () => unknown;
  /** The same workbook for a host that remembers nothing, as in a later session. */
  readonly reopen: () => Promise<WorkbookHost>;
}

/**
 * What every host does alike. `create` gives a workbook that sheets can be inserted into; it
 * may hold sheets of its own already, under other names than those of the plans here.
 */
export function describeHostContract(name: string, create: () => Promise<HostHarness>): void {
  describe(`the workbook host contract: ${name}`, () => {
    describe("sheets", () => describeSheets(create));
    describe("cells", () => describeCellWriting(create));
    describe("refreshing", () => describeRefreshing(create));
    describe("highlights", () => describeHighlights(create));
    describe("screen and events", () => describeScreen(create));

    it("stops before it has begun when it is told to, and passes the reason on", async () => {
      const { host, snapshot } = await create();
      await host.insertSheets([FINDINGS]);
      const before = snapshot();
      const reason = new Error("stopped");
      const signal = AbortSignal.abort(reason);
      const { name: sheet } = FINDINGS;
      const longer: SheetPlan = { ...FINDINGS, rows: [...FINDINGS.rows, { values: ["三"] }] };
      const works: readonly (() => Promise<unknown>)[] = [
        () => host.readSheet(sheet, undefined, { signal }),
        () => host.insertSheets([REPORT], "end", { signal }),
        () => host.refreshSheet(longer, { signal }),
        () => host.writeCells([{ sheet, address: "A1", before: "级别", after: "改" }], { signal }),
        () => host.highlight([{ sheet, address: "A1", severity: "error" }], { signal }),
      ];
      for (const work of works) await expect(work()).rejects.toBe(reason);
      expect(snapshot()).toEqual(before);
    });

    it("tells of progress up to the whole", async () => {
      const { host } = await create();
      const onProgress = jest.fn<void, [number]>();
      await host.insertSheets([FINDINGS], "end", { onProgress });
      await host.readSheet(FINDINGS.name, undefined, { onProgress });
      const told = onProgress.mock.calls.map(([done]) => done);
      expect(told.filter((done) => done === 1)).toHaveLength(2);
      expect(told.every((done) => done >= 0 && done <= 1)).toBe(true);
    });
  });
}
