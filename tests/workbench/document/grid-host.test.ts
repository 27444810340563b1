import { openXlsxHost, type XlsxHost } from "../../../src/hosts/xlsx/xlsx-host";
import { writeWorkbook } from "../../../src/hosts/xlsx/write-workbook";
import { createGridHost } from "../../../src/workbench/document/grid-host";
import { takeBack } from "../../../src/workbook/workbook-host";
import type { WorkbookEditStep } from "../../../src/workbook/workbook-edits";
import { FULL, fullWorkbook } from "../../support/full-workbook";
import { rowsOf } from "../../support/grid-rows";
import { FINDINGS } from "../../support/sample-plan";
import { createFakeGrid, oneCell, shownOf } from "./fake-grid";

const SHEET = FINDINGS.name;
const BYTES = writeWorkbook([FINDINGS, { ...FINDINGS, name: "Second" }]);

const typed = (row: number, content: string, sheet = SHEET): WorkbookEditStep => ({
  kind: "cells",
  sheet,
  cells: [{ row, column: 0, content }],
});
const insertion: WorkbookEditStep = { kind: "insert-rows", sheet: SHEET, at: 0, count: 1 };
const misnamed: WorkbookEditStep = { kind: "rename-sheet", sheet: SHEET, name: "Second" };

function open(file: XlsxHost = openXlsxHost(BYTES), sheets = [SHEET, "Second"]) {
  const looks = sheets.map((name) => file.sheetLook(name));
  const grid = createFakeGrid(looks);
  const onTouched = jest.fn();
  const onRefused = jest.fn();
  const onCopyLosses = jest.fn();
  const host = createGridHost({ file, grid, onTouched, onRefused, onCopyLosses });
  return { file, grid, host, onTouched, onRefused, onCopyLosses };
}

const firstColumn = async ({ host }: ReturnType<typeof open>, sheet = SHEET) =>
  rowsOf(await host.readSheet(sheet)).map(([value]) => value);

it("reads what was typed without writing the file anew, and crops it", async () => {
  const opened = open();
  opened.grid.act(typed(1, "警告"), typed(3, "又"));
  expect(await firstColumn(opened)).toEqual(["级别", "警告", null, "又"]);
  expect(await firstColumn(opened)).toEqual(["级别", "警告", null, "又"]);
  const part = await opened.host.readSheet(SHEET, oneCell(1, 0));
  expect(rowsOf(part)).toEqual([[null], ["警告"]]);
  expect(opened.file.toBytes()).toBe(BYTES);
  expect(opened.onTouched).toHaveBeenCalledTimes(2);
  const saved = openXlsxHost(await opened.host.toBytes());
  expect(rowsOf(await saved.readSheet(SHEET)).map(([value]) => value)).toEqual([
    "级别",
    "警告",
    null,
    "又",
  ]);
});

it.each<[string, WorkbookEditStep[], (string | null)[]]>([
  ["cells above rows that came", [typed(1, "甲"), insertion], [null, "级别", "甲"]],
  ["cells below rows that came", [insertion, typed(0, "甲")], ["甲", "级别", "错误"]],
  ["the last of two", [typed(1, "甲"), typed(1, "乙")], ["级别", "乙"]],
])("keeps the order of steps: %s", async (_, steps, expected) => {
  const opened = open();
  for (const step of steps) {
    opened.grid.act(step);
    // Steps are taken singly as well as together.
    await opened.host.listSheets();
  }
  expect(await firstColumn(opened)).toEqual(expected);
  const together = open();
  together.grid.act(...steps);
  expect(await firstColumn(together)).toEqual(expected);
});

it("brings rows that came into the file before it is read", async () => {
  const opened = open();
  opened.grid.act(insertion);
  expect(await firstColumn(opened, "Second")).toEqual(["级别", "错误"]);
  expect(opened.file.toBytes()).toBe(BYTES);
  await firstColumn(opened);
  expect(opened.file.toBytes()).not.toBe(BYTES);
});

it("knows sheets that came, were renamed and went in the grid", async () => {
  const { grid, host } = open();
  grid.act({ kind: "rename-sheet", sheet: SHEET, name: "一" }, typed(1, "改", "一"));
  expect((await host.listSheets()).map(({ name }) => name)).toEqual(["一", "Second"]);
  expect(rowsOf(await host.readSheet("一"))[1][0]).toBe("改");
  grid.act({ kind: "add-sheet", name: "新", at: 0 }, { kind: "remove-sheet", sheet: "一" });
  expect((await host.listSheets()).map(({ name }) => name)).toEqual(["新", "Second"]);
});

it("brings in what was typed before the product writes, whoever is asked first", async () => {
  const opened = open();
  const { grid, host, file } = opened;
  grid.act(typed(1, "手改"));
  const change = { sheet: SHEET, address: "A2", before: "错误", after: "程序" };
  const [outcome, read] = await Promise.all([host.writeCells([change]), host.readSheet(SHEET)]);
  expect(outcome).toMatchObject({ applied: [], skipped: [{ reason: "changed", found: "手改" }] });
  expect(rowsOf(read)[1][0]).toBe("手改");
  const written = await host.writeCells([{ ...change, before: "手改" }]);
  expect(grid.calls.at(-1)).toBe(`showCells ${SHEET}`);
  const back = await host.writeCells(written.applied.map(takeBack));
  expect(back.skipped).toEqual([]);
  expect(await firstColumn(opened)).toEqual(["级别", "手改"]);
  expect(grid.shown()).toEqual(await shownOf(file));
});

it("tells who changed what", async () => {
  const { grid, host } = open();
  const told: [string, boolean | undefined][] = [];
  host.onChange((sheet, own) => told.push([sheet, own]));
  grid.act(typed(1, "手改"));
  await host.writeCells([{ sheet: "second", address: "A2", before: "错误", after: "程序" }]);
  await host.refreshSheet({ ...FINDINGS, name: "Second" });
  await host.insertSheets([{ ...FINDINGS, name: "三" }]);
  expect(told).toEqual([
    [SHEET, false],
    ["second", true],
    ["Second", true],
    ["", true],
  ]);
  host.dispose();
  grid.act(typed(1, "再改"));
  expect(told).toHaveLength(4);
});

it("shows a sheet as the file has it when the file does not take what was done", async () => {
  const { grid, host, onRefused, file } = open();
  const merges = [1, 2].map((right) => ({ top: 0, left: 0, bottom: 1, right }));
  grid.act({ kind: "merges", sheet: SHEET, merges }, typed(1, "留"));
  await host.settle();
  expect(onRefused.mock.calls).toEqual([[expect.objectContaining({ code: "edit-refused" })]]);
  expect(grid.calls.filter((call) => call !== "takeSteps")).toEqual([`replaceSheet ${SHEET}`]);
  expect(grid.shown()).toEqual(await shownOf(file));
  expect(rowsOf(await host.readSheet(SHEET))[1][0]).toBe("留");
});

it("shows the whole workbook anew when the file has other sheets than the grid", async () => {
  const { grid, host, onRefused, file } = open();
  const told: string[] = [];
  host.onChange((sheet) => told.push(sheet));
  grid.act(misnamed);
  await host.settle();
  expect(onRefused.mock.calls).toEqual([[expect.objectContaining({ code: "sheet-name" })]]);
  expect(grid.calls).toContain("open");
  expect(grid.shown()).toEqual(await shownOf(file));
  expect(told).toContain("");
});

it.each<[string, string, string, unknown[][]]>([
  ["one with a pivot table", FULL.pivot, "副本", [[FULL.pivot, ["pivot-table", "slicer"]]]],
  ["one that is copied whole", FULL.figures, "副本", []],
  ["one whose copy the file does not take", FULL.pivot, FULL.figures, []],
])("tells at once what the copy of a sheet goes without: %s", async (_, model, copy, told) => {
  const { grid, host, file, onCopyLosses, onRefused } = open(openXlsxHost(fullWorkbook()), [model]);
  grid.act({ kind: "add-sheet", name: copy, at: 1, copyOf: model });
  const names = (await host.listSheets()).map(({ name }) => name);
  expect(names).toContain(copy);
  expect(
    onCopyLosses.mock.calls.map(([sheet, losses]: [string, string[]]) => [sheet, losses.sort()])
  ).toEqual(told);
  expect(onRefused).toHaveBeenCalledTimes(copy === "副本" ? 0 : 1);
  expect((await file.listSheets()).map(({ name }) => name)).toEqual(names);
});

it("does what was asked of it next, also after something went wrong", async () => {
  const file = openXlsxHost(BYTES);
  const failure = new Error("unexpected");
  let isBroken = true;
  const opened = open({
    ...file,
    edit: async (steps) => {
      if (isBroken) throw failure;
      return file.edit(steps);
    },
  });
  opened.grid.act(insertion);
  await expect(opened.host.settle()).rejects.toBe(failure);
  await expect(opened.host.toBytes()).rejects.toBe(failure);
  isBroken = false;
  expect(await firstColumn(opened)).toEqual([null, "级别", "错误"]);
});

it("shows cells of sheets that can be seen, in the sheet's own name", async () => {
  const { grid, host } = open();
  await host.reveal({ sheet: "SECOND", address: "B2:C3" });
  expect(grid.calls.at(-1)).toBe("reveal Second");
  expect(await host.selection()).toEqual({ sheet: "Second", address: "B2:C3" });
  grid.act({ kind: "show-sheet", sheet: "Second", visibility: "hidden" });
  await expect(host.reveal({ sheet: "Second", address: "A1" })).rejects.toMatchObject({
    code: "sheet-hidden",
  });
});
