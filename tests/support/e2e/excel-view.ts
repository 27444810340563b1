import { parseLocalAddress, localAddress } from "../excel-host/addresses";
import type { Emulator } from "../excel-host/emulator";
import type { ModelValue } from "../excel-host/model";

/** What somebody at Excel sees selected: `Sheet!A1`. */
export function selectedCells({ workbook }: Emulator): string {
  const { name, selection } = workbook.activeSheet;
  return `${name}!${selection.map(localAddress).join(",")}`;
}

/** The value of one cell, `null` when it is blank. */
export function valueOf(excel: Emulator, sheet: string, address: string): ModelValue {
  const range = parseLocalAddress(address);
  if (!range) throw new Error(`no address ${address}`);
  return excel.sheet(sheet).rows[range.top]?.[range.left]?.value ?? null;
}

/** Names of the sheets in tab order. */
export function sheetNames({ workbook }: Emulator): string[] {
  return workbook.sheets.map(({ name }) => name);
}

/** Every cell with a value, by address, as text. */
export function cellTexts(excel: Emulator, sheet: string): Map<string, string> {
  const texts = new Map<string, string>();
  excel.sheet(sheet).rows.forEach((row, top) =>
    row.forEach((cell, left) => {
      if (cell === undefined || cell.value === null) return;
      const address = localAddress({ top, left, bottom: top, right: left });
      texts.set(address, JSON.stringify(cell.value));
    })
  );
  return texts;
}
