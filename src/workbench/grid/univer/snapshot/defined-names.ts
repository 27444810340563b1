import type { IDefinedNameMapItem } from "@univerjs/engine-formula";
import type { NameLook } from "../../../../workbook/sheet-look";
import type { NamedLook } from "./named-look";

const WHOLE_WORKBOOK = "AllDefaultWorkbook";
const CELLS =
  /^(?:'(?:[^']|'')+'|[^'!()+\-*/&<>=,;"\s]+)!\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?$/;

/**
 * Defined names for the grid, which knows each name once: a name of the workbook goes before those
 * of single sheets, and of these the first. The others stay in the file alone.
 */
export function definedNames(
  names: readonly NameLook[],
  sheets: readonly NamedLook[]
): IDefinedNameMapItem {
  const ids = new Map(sheets.map(({ id, look }) => [look.grid.name, id]));
  const taken = new Set<string>();
  const map: IDefinedNameMapItem = {};
  const ordered = [
    ...names.filter(({ sheet }) => sheet === undefined),
    ...names.filter(({ sheet }) => sheet !== undefined),
  ];
  for (const { name, refersTo, sheet, hidden } of ordered) {
    const key = name.toLowerCase();
    const localSheetId = sheet === undefined ? WHOLE_WORKBOOK : ids.get(sheet);
    if (taken.has(key) || localSheetId === undefined) continue;
    taken.add(key);
    const id = `name-${taken.size}`;
    map[id] = {
      id,
      name,
      formulaOrRefString: CELLS.test(refersTo) ? refersTo : `=${refersTo}`,
      localSheetId,
      ...(hidden ? { hidden } : {}),
    };
  }
  return map;
}
