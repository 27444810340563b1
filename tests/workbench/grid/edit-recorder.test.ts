import { Direction } from "@univerjs/core";
import { openXlsxHost } from "../../../src/hosts/xlsx/xlsx-host";
import type { CellEdit, WorkbookEditStep } from "../../../src/workbook/workbook-edits";
import {
  openRecorded,
  RECORDED,
  recordedFile,
  rangeOf,
  stateInFile,
  type Recorded,
} from "./recorded-workbook";
import { closeAll } from "./snapshot-univer";

let bytes: Uint8Array;

beforeAll(async () => (bytes = await recordedFile()));
afterEach(closeAll);

type Act = (opened: Recorded) => Promise<unknown>;
const type =
  (row: number, column: number, value: object, sheet = RECORDED): Act =>
  ({ run }) =>
    run("sheet.command.set-range-values", { range: rangeOf(row, column), value }, sheet);
const command =
  (id: string, params: object = {}, sheet: string | undefined = RECORDED): Act =>
  ({ run }) =>
    run(id, params, sheet);
const undo: Act = ({ run }) => run("univer.command.undo");
const redo: Act = ({ run }) => run("univer.command.redo");

async function after(...acts: readonly Act[]) {
  const opened = await openRecorded(bytes);
  expect(opened.shown()).toEqual(await stateInFile(opened.file));
  for (const act of acts) expect(await act(opened)).toBe(true);
  const steps = await opened.take();
  expect(opened.recorder.hasSteps()).toBe(false);
  await opened.file.edit(steps);
  expect(await stateInFile(openXlsxHost(opened.file.toBytes()))).toEqual(opened.shown());
  return { ...opened, steps };
}

const cells = (...edits: (WorkbookEditStep & { kind: "cells" })["cells"]): WorkbookEditStep => ({
  kind: "cells",
  sheet: RECORDED,
  cells: edits,
});
const SUM = { row: 4, column: 2 };
const sumIs = (value: number, formula = "=SUM(C2:C4)") => ({
  ...SUM,
  content: { formula, value },
});

it.each<[string, Act[], WorkbookEditStep[]]>([
  ["a text", [type(1, 0, { v: "丁" })], [cells({ row: 1, column: 0, content: "丁" })]],
  [
    "a number, and what a formula came to",
    [type(1, 2, { v: 7 })],
    [cells({ row: 1, column: 2, content: 7 }, sumIs(16))],
  ],
  [
    "one step for a cell changed twice",
    [type(1, 0, { v: "丁" }), type(1, 0, { v: "戊" })],
    [cells({ row: 1, column: 0, content: "戊" })],
  ],
  [
    "what an undo left",
    [type(1, 0, { v: "丁" }), undo],
    [
      cells({ row: 1, column: 0, content: "丁" }),
      cells(expect.objectContaining({ row: 1, column: 0, content: "甲" }) as CellEdit),
    ],
  ],
  [
    "what a redo left",
    [type(1, 0, { v: "丁" }), undo, redo],
    [cells({ row: 1, column: 0, content: "丁" })],
  ],
  [
    "a formula",
    [type(1, 4, { f: "=C2*2" })],
    [cells({ row: 1, column: 4, content: { formula: "=C2*2", value: 6 } })],
  ],
  [
    "an emptied cell",
    [command("sheet.command.clear-selection-content", { ranges: [rangeOf(1, 0)] })],
    [cells({ row: 1, column: 0, content: null })],
  ],
  [
    "hidden rows",
    [command("sheet.command.set-rows-hidden", { ranges: [rangeOf(2, 0, 2, 19)] })],
    [{ kind: "rows", sheet: RECORDED, rows: [{ row: 2, hidden: true }] }],
  ],
  [
    "a width in characters",
    [
      command("sheet.command.set-worksheet-col-width", {
        ranges: [rangeOf(0, 1, 9, 1)],
        value: 105,
      }),
    ],
    [{ kind: "columns", sheet: RECORDED, columns: [{ column: 1, width: 15 }] }],
  ],
  [
    "a height in points",
    [command("sheet.command.set-row-height", { ranges: [rangeOf(1, 0, 1, 9)], value: 40 })],
    [{ kind: "rows", sheet: RECORDED, rows: [{ row: 1, height: 30 }] }],
  ],
  [
    "a height that is the content's own again",
    [
      command("sheet.command.set-row-height", { ranges: [rangeOf(1, 0, 1, 9)], value: 40 }),
      command("sheet.command.set-row-is-auto-height", { ranges: [rangeOf(1, 0, 1, 9)] }),
    ],
    [{ kind: "rows", sheet: RECORDED, rows: [{ row: 1, height: null }] }],
  ],
  [
    "a frozen head",
    [command("sheet.command.set-frozen", { startRow: 1, startColumn: 0, ySplit: 1, xSplit: 0 })],
    [{ kind: "freeze", sheet: RECORDED, freeze: { row: 1, column: 0 } }],
  ],
  [
    "a colour of the tab",
    [command("sheet.command.set-tab-color", { value: "#ff0000" })],
    [{ kind: "tab-color", sheet: RECORDED, color: "FF0000" }],
  ],
  [
    "another name",
    [command("sheet.command.set-worksheet-name", { name: "村名" }, "村")],
    [{ kind: "rename-sheet", sheet: "村", name: "村名" }],
  ],
  [
    "another place",
    [command("sheet.command.set-worksheet-order", { order: 0 }, "村")],
    [{ kind: "move-sheet", sheet: "村", at: 0 }],
  ],
  [
    "a hidden sheet",
    [command("sheet.command.set-worksheet-hidden", {}, "村")],
    [{ kind: "show-sheet", sheet: "村", visibility: "hidden" }],
  ],
  [
    "a sheet that goes",
    [command("sheet.command.remove-sheet", {}, "村")],
    [{ kind: "remove-sheet", sheet: "村" }],
  ],
])("records %s", async (_, acts, expected) => {
  const { steps } = await after(...acts);
  // Formulas that were worked out once more may be told again.
  expect(steps).toEqual(expect.arrayContaining(expected));
  expect(steps.map(({ kind }) => kind).filter((kind) => kind !== "cells")).toEqual(
    expected.map(({ kind }) => kind).filter((kind) => kind !== "cells")
  );
});

it.each<[string, Act[], WorkbookEditStep["kind"][]]>([
  [
    "rows that come, and what is typed into them",
    [
      type(3, 0, { v: "丁" }),
      command("sheet.command.insert-row", { range: rangeOf(2, 0, 3, 19), direction: Direction.UP }),
      type(2, 0, { v: "新" }),
    ],
    ["cells", "insert-rows"],
  ],
  [
    "rows that go",
    [type(3, 0, { v: "丁" }), command("sheet.command.remove-row", { range: rangeOf(1, 0, 2, 19) })],
    ["cells", "delete-rows"],
  ],
  [
    "rows that go and come back",
    [command("sheet.command.remove-row", { range: rangeOf(1, 0, 2, 19) }), undo],
    ["delete-rows", "insert-rows"],
  ],
  [
    "columns that come",
    [
      command("sheet.command.insert-col", {
        range: rangeOf(0, 1, 19, 1),
        direction: Direction.LEFT,
      }),
    ],
    ["insert-columns"],
  ],
  [
    "columns that go and come back",
    [command("sheet.command.remove-col", { range: rangeOf(0, 1, 19, 1) }), undo],
    ["delete-columns", "insert-columns"],
  ],
  [
    "cells that are moved",
    [
      command("sheet.command.move-range", {
        fromRange: rangeOf(1, 0, 2, 2),
        toRange: rangeOf(8, 3, 9, 5),
      }),
    ],
    [],
  ],
  [
    "cells that are moved back",
    [
      command("sheet.command.move-range", {
        fromRange: rangeOf(1, 2, 2, 2),
        toRange: rangeOf(8, 3, 9, 3),
      }),
      undo,
    ],
    [],
  ],
  [
    "merged cells",
    [
      command("sheet.command.add-worksheet-merge", {
        selections: [rangeOf(1, 0, 2, 1)],
        defaultMerge: true,
      }),
    ],
    [],
  ],
  [
    "merged cells taken apart",
    [command("sheet.command.remove-worksheet-merge", { ranges: [rangeOf(5, 0, 6, 1)] })],
    [],
  ],
  [
    "a sheet that comes, and what is typed there",
    [
      command("sheet.command.insert-sheet", { index: 1 }, undefined),
      ({ run, workbook }) =>
        run(
          "sheet.command.set-range-values",
          { range: rangeOf(0, 0), value: { v: "新" } },
          workbook.getSheets()[1].getSheetName()
        ),
    ],
    ["add-sheet"],
  ],
  [
    "a sheet that goes and comes back",
    [command("sheet.command.remove-sheet", {}), undo],
    ["remove-sheet", "add-sheet"],
  ],
  ["a copy of a sheet", [command("sheet.command.copy-sheet", {})], ["add-sheet"]],
  [
    "a copy of a sheet that was changed",
    [type(1, 0, { v: "丁" }), command("sheet.command.copy-sheet", {})],
    ["cells", "add-sheet"],
  ],
  [
    "a name that a sheet loses again",
    [command("sheet.command.set-worksheet-name", { name: "一" }), undo, type(1, 0, { v: "丁" })],
    ["rename-sheet", "rename-sheet"],
  ],
  ["a list that grows", [type(3, 1, { v: "南村" })], []],
  ["a list that shrinks", [type(2, 1, { v: "东村" })], []],
  ["a list that shrinks and grows", [type(2, 1, { v: "东村" }), undo], []],
  ["a list that is in somebody's way", [type(2, 0, { v: "占" }, "村")], []],
  [
    "a list that moves",
    [
      command(
        "sheet.command.insert-row",
        { range: rangeOf(1, 0, 1, 19), direction: Direction.UP },
        "村"
      ),
    ],
    ["insert-rows"],
  ],
  [
    "a list that rows come into",
    [
      type(1, 4, { f: "=C2*2" }),
      command(
        "sheet.command.insert-row",
        { range: rangeOf(2, 0, 2, 19), direction: Direction.UP },
        "村"
      ),
    ],
    ["cells", "insert-rows", "cells"],
  ],
  [
    "a list that loses its head",
    [command("sheet.command.remove-row", { range: rangeOf(1, 0, 1, 19) }, "村")],
    ["cells", "delete-rows"],
  ],
  [
    "rows that an undo brings back to a sheet out of view",
    [
      command("sheet.command.remove-row", { range: rangeOf(2, 0, 3, 19) }),
      ({ workbook, idOf }) => {
        workbook.setActiveSheet(idOf("村"));
        return Promise.resolve(true);
      },
      undo,
    ],
    ["delete-rows", "insert-rows", "merges"],
  ],
  [
    "a list that goes",
    [command("sheet.command.clear-selection-content", { ranges: [rangeOf(1, 0)] }, "村")],
    [],
  ],
])("records %s so that the file becomes what the grid shows", async (_, acts, structural) => {
  const { steps } = await after(...acts);
  const kinds = steps.map(({ kind }) => kind);
  let at = -1;
  for (const kind of structural) {
    at = kinds.indexOf(kind, at + 1);
    expect(kinds.slice(at)).toContain(kind);
  }
});

const copyOf = (sheet: string) => command("sheet.command.copy-sheet", {}, sheet);
const rename = (sheet: string, name: string) =>
  command("sheet.command.set-worksheet-name", { name }, sheet);
const LONG = "某某乡镇二〇二一年村（社区）两委换届候选人预备人选联审情况花名";

it.each<[string, Act[], string[]]>([
  [
    "a copy of a copy",
    [copyOf(RECORDED), copyOf(`${RECORDED} (2)`), copyOf(RECORDED)],
    [" (2)", " (3)", " (4)"].map((ending) => RECORDED + ending),
  ],
  [
    "copies of a sheet whose name is as long as a name may be",
    [rename("村", LONG), copyOf(LONG), copyOf(LONG)],
    [" (2)", " (3)"].map((ending) => LONG.slice(0, 27) + ending),
  ],
])("gives names that a file takes: %s", async (_, acts, names) => {
  expect(LONG).toHaveLength(31);
  const { copies } = await after(...acts);
  expect(copies.map(({ copy }) => copy.name)).toEqual(names);
});

it("copies a large sheet whole, though the grid does so bit by bit", async () => {
  const opened = await openRecorded(bytes);
  const ids = Object.fromEntries(
    Array.from({ length: 7000 }, (_, row) => [row, { 9: { v: row } }])
  );
  await opened.run("sheet.command.set-range-values", { range: rangeOf(0, 9, 6999), value: ids });
  await opened.file.edit(await opened.take());
  await copyOf(RECORDED)(opened);
  const [{ copy }] = opened.copies;
  const shown = () => opened.sheet(copy.name).getCellMatrix().getValue(6999, 9)?.v;
  expect(shown()).toBeUndefined();
  while (shown() === undefined) await new Promise((resolve) => setTimeout(resolve, 5));
  await type(6999, 9, { v: "改" }, copy.name)(opened);
  const steps = await opened.take();
  expect(steps[0]).toMatchObject({ kind: "add-sheet", copyOf: RECORDED });
  // Of the numbers, and of nothing else than what formulas came to.
  const numbers = steps.flatMap((step) =>
    step.kind === "cells" ? step.cells.filter(({ column }) => column === 9) : []
  );
  expect(numbers).toEqual([{ row: 6999, column: 9, content: "改" }]);
  await opened.file.edit(steps);
  expect(await stateInFile(opened.file)).toEqual(opened.shown());
});

it("records nothing of what is done quietly, and tells nobody", async () => {
  const opened = await openRecorded(bytes);
  opened.recorder.quietly(() =>
    opened.commands.syncExecuteCommand("sheet.mutation.set-range-values", {
      unitId: opened.unit,
      subUnitId: opened.idOf("村"),
      cellValue: { 8: { 8: { v: 1 } } },
    })
  );
  expect(await opened.take()).toEqual([]);
  expect(opened.changes).toEqual([]);
  opened.recorder.dispose();
  await type(1, 0, { v: "丁" })(opened);
  expect(opened.recorder.hasSteps()).toBe(false);
});
