import { aheadCompression } from "../../hosts/xlsx/compression-ahead";
import { fflateCompression } from "../../hosts/xlsx/compression-fflate";
import { openXlsxHost, type XlsxHost } from "../../hosts/xlsx/xlsx-host";
import type { SheetLook } from "../../workbook/sheet-look";

/** A file that is to be opened. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A workbook file that has been read whole. */
export interface ReadFile {
  readonly name: string;
  readonly host: XlsxHost;
  /** Its sheets as they look, in tab order. */
  readonly looks: readonly SheetLook[];
}

/**
 * Opens a workbook file and reads all its sheets, and lets the page do what it has to do in between.
 * Throws the `WorkbookError`s of `openXlsxHost` and `sheetLook`.
 */
export async function readFile({ name, bytes }: GivenFile): Promise<ReadFile> {
  const host = openXlsxHost(bytes, { compression: aheadCompression(fflateCompression) });
  const looks: SheetLook[] = [];
  for (const sheet of await host.listSheets()) {
    await host.readAhead(sheet.name);
    looks.push(host.sheetLook(sheet.name));
    await new Promise((resolve) => setTimeout(resolve));
  }
  return { name, host, looks };
}
