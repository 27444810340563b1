import { CommandType } from "@univerjs/core";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { workbenchEn } from "../../../src/locales/en/workbench";
import { workbenchZh } from "../../../src/locales/zh-CN/workbench";
import { MENU, refusedAction } from "../../../src/workbench/grid/univer/refused-commands";

const PACKAGES = [
  "sheets",
  "sheets-ui",
  "sheets-conditional-formatting",
  "sheets-conditional-formatting-ui",
  "sheets-data-validation",
  "sheets-data-validation-ui",
  "sheets-filter",
  "sheets-hyper-link",
  "sheets-hyper-link-ui",
  "sheets-note",
  "sheets-note-ui",
  "sheets-sort",
];
const EDITOR = "sheet.operation.set-cell-edit-visible";
/** The names that the grid's own packages know. */
let known: ReadonlySet<string>;

beforeAll(() => {
  const names = PACKAGES.flatMap((name) => {
    const path = join(__dirname, "../../../node_modules/@univerjs", name, "lib/es/index.js");
    return readFileSync(path, "utf8").match(/sheets?\.[A-Za-z]+\.[A-Za-z.-]+/g) ?? [];
  });
  known = new Set(names);
});

const refused = (id: string, isLocked = false, type = CommandType.COMMAND, params = {}) =>
  refusedAction({ id, type, params }, () => isLocked);

it.each<[string, string | undefined]>([
  ["sheet.command.set-range-values", undefined],
  ["sheet.command.insert-row", undefined],
  ["sheet.command.set-range-bold", undefined],
  ["sheet.command.sort-range", undefined],
  ["sheet.command.set-worksheet-name", undefined],
  ["sheet.command.smart-toggle-filter", undefined],
  ["sheet.command.paste", undefined],
  ["sheet.command.set-worksheet-protection", "protection"],
  ["sheet.command.add-range-protection-from-context-menu", "protection"],
  ["sheet.command.set-worksheet-permission-points", "protection"],
  ["sheet.command.add-conditional-rule", "conditional-format"],
  ["sheet.command.clear-worksheet-conditional-rule", "conditional-format"],
  ["sheet.command.addDataValidation", "validation"],
  ["sheet.command.remove-data-validation-rule", "validation"],
  ["sheets.command.update-data-validation-setting", "validation"],
  ["sheets.command.add-hyper-link", "link"],
  ["sheets.command.cancel-rich-hyper-link", "link"],
  ["sheet.command.update-note", "note"],
  ["sheet.command.delete-note", "note"],
  ["sheet.command.toggle-note-popup", undefined],
  ["sheet.command.insert-defined-name", "name"],
  ["sheet.command.remove-defined-name", "name"],
  ["sheet.command.move-rows", "move-lines"],
  ["sheet.command.move-cols", "move-lines"],
  ["sheet.command.move-range", undefined],
  ["sheet.command.toggle-gridlines", "view"],
  ["sheet.command.set-worksheet-right-to-left", "view"],
  ["sheet.command.set-worksheet-range-theme-style", "view"],
])("%s: %s", (id, expected) => {
  expect(known).toContain(id);
  expect(refused(id)).toBe(expected);
});

it.each<[string, string | undefined]>([
  ["sheet.command.set-range-values", "locked"],
  ["sheet.command.insert-row", "locked"],
  ["sheet.command.paste", "locked"],
  ["sheet.command.cut", "locked"],
  ["sheet.command.set-range-bold", "locked"],
  ["sheet.command.addDataValidation", "validation"],
  ["sheet.command.copy", undefined],
  ["sheet.command.move-selection", undefined],
  ["sheet.command.select-all", undefined],
  ["sheet.command.scroll-view", undefined],
  ["sheet.command.change-zoom-ratio", undefined],
  ["sheet.command.set-worksheet-activate", undefined],
])("%s where the selected cells are locked: %s", (id, expected) => {
  expect(known).toContain(id);
  expect(refused(id, true)).toBe(expected);
});

it("opens no editor over a locked cell, and closes it anywhere", () => {
  expect(known).toContain(EDITOR);
  const edit = (visible: boolean, isLocked: boolean) =>
    refused(EDITOR, isLocked, CommandType.OPERATION, { visible });
  expect(edit(true, true)).toBe("locked");
  expect(edit(true, false)).toBeUndefined();
  expect(edit(false, true)).toBeUndefined();
});

it("does not hold up what commands are made of", () => {
  const types = [CommandType.MUTATION, CommandType.OPERATION];
  for (const type of types) {
    expect(refused("sheet.mutation.add-worksheet-protection", true, type)).toBeUndefined();
  }
});

it("has a sentence for everything that is refused, in both languages", () => {
  const actions = [...known].flatMap((id) => [refused(id) ?? [], refused(id, true) ?? []].flat());
  expect(new Set(actions).size).toBeGreaterThan(8);
  for (const texts of [workbenchZh, workbenchEn]) {
    for (const action of new Set(actions)) {
      expect(texts.refused[action]).toMatchObject({
        title: expect.stringMatching(/\S/) as string,
        body: expect.stringMatching(/\S/) as string,
      });
    }
  }
});

it("hides entries of menus that the grid has", () => {
  for (const id of Object.keys(MENU)) expect([id, known.has(id)]).toEqual([id, true]);
});
