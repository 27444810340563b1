import * as SheetJS from "@e965/xlsx";
import type { Grid } from "../../src/core/sheets/grid";
import { valueAt } from "../../src/core/sheets/grid";
import { isCellError } from "../../src/core/values/cell";

type BookType = NonNullable<SheetJS.WritingOptions["bookType"]>;

/** Rows of a sheet. */
export type Rows = readonly (readonly (string | number | boolean | null)[])[];

/** The rows of a grid; its formats and merges are left behind. */
export function rowsOf(grid: Grid): Rows {
  return Array.from({ length: grid.rowCount }, (_, row) =>
    grid.columns.map((_column, column) => {
      const value = valueAt(grid, row, column);
      return isCellError(value) ? value.error : value;
    })
  );
}

/** A file with these sheets, written by an independent library. */
export function bookOf(
  sheets: Readonly<Record<string, Rows>>,
  bookType: BookType = "xlsx"
): Uint8Array {
  const book = SheetJS.utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = SheetJS.utils.aoa_to_sheet(rows.map((row) => [...row]));
    SheetJS.utils.book_append_sheet(book, sheet, name);
  }
  return new Uint8Array(SheetJS.write(book, { type: "buffer", bookType }) as Buffer);
}

/** The part of the library that deals with OLE containers, which its types leave out. */
interface Containers {
  readonly utils: {
    cfb_new(): object;
    cfb_add(container: object, path: string, content: Buffer): void;
  };
  write(container: object, options: { type: "buffer" }): Buffer;
}

/** What Excel makes of a workbook with a password: an OLE container ([MS-OFFCRYPTO]). */
export function encryptedBook(): Uint8Array {
  const containers = SheetJS.CFB as Containers;
  const container = containers.utils.cfb_new();
  containers.utils.cfb_add(container, "/EncryptionInfo", Buffer.alloc(200, 1));
  containers.utils.cfb_add(container, "/EncryptedPackage", Buffer.alloc(8000, 2));
  return new Uint8Array(containers.write(container, { type: "buffer" }));
}
