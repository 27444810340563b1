import { CommandType, type ICommandInfo } from "@univerjs/core";

/** Opens and closes the editor of a cell. By its name: the package that it is in needs a screen. */
const EDITOR = "sheet.operation.set-cell-edit-visible";

/**
 * Commands whose outcome could not be kept in the file: they are refused and told, never done for
 * show. Patterns of command ids, with the name of what is told.
 */
const NEVER_KEPT: readonly (readonly [pattern: RegExp, action: string])[] = [
  [/protection|permission/, "protection"],
  [/conditional-rule/, "conditional-format"],
  [/data-?validation/i, "validation"],
  [/hyper-link$/, "link"],
  [/command\.(update|delete)-note$/, "note"],
  [/command\.(insert|set|remove)-defined-name$/, "name"],
  [/command\.move-(rows|cols)$/, "move-lines"],
  [/theme-style|gridlines|right-to-left|default-style|workbook-name/, "view"],
  [/command\.(delete|set)-table|super-table/, "table"],
];

/** Commands that change nothing of a sheet, among those that a protected sheet is asked for. */
const HARMLESS =
  /^sheet\.command\.(select|expand-selection|move-selection|scroll|set-scroll|change-zoom|set-zoom|copy$|set-worksheet-activate|toggle-note-popup|re-calc-filter)/;
const OF_SHEETS = /^sheets?\.command\./;

/** What a command is refused as; undefined when it may go on. */
export function refusedAction(
  command: Readonly<ICommandInfo>,
  selectionIsLocked: () => boolean
): string | undefined {
  const { id, params } = command;
  if (id === EDITOR) {
    const { visible } = (params ?? {}) as { visible?: boolean };
    return visible && selectionIsLocked() ? "locked" : undefined;
  }
  if (command.type !== CommandType.COMMAND) return undefined;
  const never = NEVER_KEPT.find(([pattern]) => pattern.test(id));
  if (never) return never[1];
  return OF_SHEETS.test(id) && !HARMLESS.test(id) && selectionIsLocked() ? "locked" : undefined;
}

/** Entries of the grid's menus that lead to refused commands. */
const HIDDEN_ENTRIES = [
  "sheet.operation.add-note-popup",
  "sheet.command.delete-note",
  "sheet.operation.insert-hyper-link",
  "sheet.operation.insert-hyper-link-toolbar",
  "sheet.menu.data-validation",
  "sheet.operation.open.conditional.formatting.panel",
  "sheet.contextMenu.permission",
  "sheet.command.add-range-protection-from-toolbar",
  "sheet.command.change-sheet-protection-from-sheet-bar",
  "sheet.command.view-sheet-permission-from-sheet-bar",
  "sheet.command.add-range-protection-from-sheet-bar",
  "sheet.command.delete-worksheet-protection-from-sheet-bar",
  "sheet.command.set-gridlines-color",
  "sheet.command.toggle-gridlines",
  "sheet.command.set-worksheet-right-to-left",
];

/** The configuration of the grid's menus without those entries. */
export const MENU = Object.fromEntries(HIDDEN_ENTRIES.map((id) => [id, { hidden: true }]));
