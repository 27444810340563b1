/**
 * Commands whose outcome could not be saved into the file: they are refused and told, never done for
 * show. Patterns of command ids, with what is told.
 */
export const REFUSED_COMMANDS: readonly { readonly pattern: RegExp; readonly action: string }[] = [
  { pattern: /protection|permission/, action: "protection" },
  { pattern: /conditional-rule/, action: "conditional-format" },
  { pattern: /data-?validation/i, action: "validation" },
  { pattern: /hyper-link$/, action: "link" },
  { pattern: /command\.(update|delete)-note$/, action: "note" },
  { pattern: /command\.(insert|set|remove)-defined-name$/, action: "name" },
  { pattern: /command\.move-(rows|cols)$/, action: "move-lines" },
  { pattern: /theme-style|gridlines|right-to-left|default-style|workbook-name/, action: "view" },
  { pattern: /command\.(delete|set)-table|super-table/, action: "table" },
];

/** Entries of the grid's menus that lead to refused commands, by their ids. */
export const HIDDEN_MENUS: readonly string[] = [
  "sheet.menu.data-validation",
  "data-validation.operation.open-validation-panel",
  "sheet.menu.conditional-formatting",
  "sheet.operation.conditional-formatting",
  "sheet.menu.sheet-protection",
  "sheet.command.add-range-protection-from-toolbar",
];
