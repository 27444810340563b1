import { MAX_COLUMNS, MAX_ROWS, columnIndex, columnName } from "../../core/sheets/a1";

/**
 * The first block of a selection as a place of cells: `Sheet1!$B$3:$D$9,Sheet1!F1` → `B3:D9`, whole
 * columns `B:C` → `B1:C1048576`, whole rows `3:4` → `A3:XFD4`; `null` for anything else.
 */
export function firstBlock(address: string): string | null {
  const block = lastPart(address.split(/,(?=(?:[^']*'[^']*')*[^']*$)/)[0]).replaceAll("$", "");
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/i.exec(block);
  if (columns && columns.slice(1).every((name) => columnIndex(name) >= 0)) {
    return `${columns[1].toUpperCase()}1:${columns[2].toUpperCase()}${MAX_ROWS}`;
  }
  const rows = /^(\d{1,7}):(\d{1,7})$/.exec(block);
  if (rows) return `A${rows[1]}:${columnName(MAX_COLUMNS - 1)}${rows[2]}`;
  return /^[A-Z]{1,3}\d{1,7}(?::[A-Z]{1,3}\d{1,7})?$/i.test(block) ? block.toUpperCase() : null;
}

/** What stands behind the sheet's name. */
function lastPart(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1);
}
