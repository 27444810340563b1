import { rowsOf } from "./grid-rows";
import type { Mark } from "../../src/workbook/workbook-host";
import type { HostHarness } from "./host-contract";
import { LIST } from "./host-contract-cells";
import { FINDINGS } from "./sample-plan";

const MARKS: readonly Mark[] = [
  { sheet: LIST.name, address: "B2", severity: "error" },
  { sheet: LIST.name, address: "B3", severity: "error" },
  { sheet: LIST.name.toUpperCase(), address: "A2:A5", severity: "note" },
  { sheet: FINDINGS.name, address: "A2", severity: "warning" },
];

/** Setting cells off, and taking it off again. */
export function describeHighlights(create: () => Promise<HostHarness>): void {
  let harness: HostHarness;
  let before: unknown;
  beforeEach(async () => {
    harness = await create();
    await harness.host.insertSheets([LIST, FINDINGS]);
    before = harness.snapshot();
  });

  it("takes highlights off and leaves formats and other conditional formats as they were", async () => {
    const { host, snapshot } = harness;
    const rows = rowsOf(await host.readSheet(LIST.name));
    await host.highlight(MARKS);
    expect(snapshot()).not.toEqual(before);
    expect(rowsOf(await host.readSheet(LIST.name))).toEqual(rows);
    await host.clearHighlights();
    expect(snapshot()).toEqual(before);
  });

  it("puts new highlights in the place of all earlier ones", async () => {
    const { host, snapshot } = harness;
    await host.highlight(MARKS.slice(0, 1));
    const first = snapshot();
    await host.highlight(MARKS);
    expect(snapshot()).not.toEqual(first);
    await host.highlight(MARKS.slice(0, 1));
    expect(snapshot()).toEqual(first);
    await host.highlight([]);
    expect(snapshot()).toEqual(before);
  });

  it("takes off the highlights of an earlier session", async () => {
    await harness.host.highlight(MARKS);
    const later = await harness.reopen();
    await later.clearHighlights();
    expect(harness.snapshot()).toEqual(before);
  });

  it("refuses what it cannot mark and keeps what was marked", async () => {
    const { host, snapshot } = harness;
    await host.highlight(MARKS);
    const held = snapshot();
    const missing: Mark = { sheet: "没有", address: "A1", severity: "error" };
    const nowhere: Mark = { sheet: LIST.name, address: "姓名", severity: "error" };
    await expect(host.highlight([MARKS[0], missing])).rejects.toMatchObject({
      code: "sheet-missing",
    });
    await expect(host.highlight([MARKS[0], nowhere])).rejects.toMatchObject({
      code: "invalid-plan",
    });
    expect(snapshot()).toEqual(held);
  });

  it("has nothing to take off where nothing is marked", async () => {
    await harness.host.clearHighlights();
    expect(harness.snapshot()).toEqual(before);
  });
}

/** What is shown, and what is told of. */
export function describeScreen(create: () => Promise<HostHarness>): void {
  const place = { sheet: LIST.name, address: "B3" };
  /** Lets what was told on its way arrive. */
  const settle = () => new Promise((resolve) => setTimeout(resolve, 20));

  it("shows a cell and knows the selection, where there is a screen", async () => {
    const { host, snapshot } = await create();
    await host.insertSheets([LIST]);
    const before = snapshot();
    const told = jest.fn();
    const end = host.onSelection(told);
    await settle();
    await host.reveal(place);
    await settle();
    const isShown = host.capabilities().screen;
    expect(await host.selection()).toEqual(isShown ? place : null);
    expect(told.mock.calls).toEqual(isShown ? [[place]] : []);
    end();
    await host.reveal({ ...place, address: "A1:B2" });
    await settle();
    expect(told).toHaveBeenCalledTimes(isShown ? 1 : 0);
    expect(snapshot()).toEqual(before);
  });

  it("does not show what is not there", async () => {
    const { host } = await create();
    await expect(host.reveal({ sheet: "没有", address: "A1" })).rejects.toMatchObject({
      code: "sheet-missing",
    });
  });

  it("tells of changed sheets and of new ones until it is ended", async () => {
    const { host } = await create();
    const told = jest.fn<void, [string, boolean?]>();
    const sheets = () => told.mock.calls.map(([sheet]) => sheet);
    const end = host.onChange(told);
    await settle();
    await host.insertSheets([LIST]);
    await settle();
    expect(sheets()).toContain("");
    told.mockClear();
    await host.writeCells([
      { sheet: LIST.name.toUpperCase(), address: "A2", before: "张三", after: "王五" },
    ]);
    await settle();
    expect(sheets()).toContain(LIST.name);
    end();
    told.mockClear();
    await host.insertSheets([FINDINGS]);
    await settle();
    expect(told).not.toHaveBeenCalled();
  });

  it("can be ended before it has begun", async () => {
    const { host } = await create();
    const told = jest.fn();
    host.onChange(told)();
    host.onSelection(told)();
    await host.insertSheets([LIST]);
    await host.reveal(place);
    await settle();
    expect(told).not.toHaveBeenCalled();
  });
}
