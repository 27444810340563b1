import type { CellRange } from "../../core/sheets/a1";
import { rangeAddress } from "../../core/sheets/a1";

/** How much is sent and asked for at a time. */
export interface ExcelLimits {
  /**
   * Bytes of one request or answer that are aimed at. Excel on the web allows 5 MB; a fifth of it
   * is taken in without holding up the pane.
   */
  readonly bytes: number;
  /** Cells that Excel gives in one piece; beyond it gives nothing, without an error. */
  readonly cells: number;
  /** Bytes of a workbook in Base64 that is inserted in one request; a larger one is drawn. */
  readonly fileBytes: number;
}

export const DEFAULT_LIMITS: ExcelLimits = {
  bytes: 1_000_000,
  cells: 5_000_000,
  fileBytes: 4_000_000,
};

/** Excel cuts longer address lists off without a word. */
const MAX_ADDRESS = 8192;

/** Bytes of a value in JSON as it is sent, with its comma; Chinese text takes three a character. */
export function valueBytes(value: unknown): number {
  if (typeof value !== "string") return String(value).length + 1;
  let bytes = value.length + 3;
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);
    if (code > 0x7f) bytes += code > 0x7ff ? 2 : 1;
    else if (code < 0x20 || code === 0x22 || code === 0x5c) bytes += 1;
  }
  return bytes;
}

/** Lists of addresses, each short enough for one `getRanges`, with the ranges they stand for. */
export function addressLists(
  ranges: readonly CellRange[],
  write: (range: CellRange) => string = rangeAddress
): { readonly address: string; readonly ranges: readonly CellRange[] }[] {
  const lists: { address: string; ranges: CellRange[] }[] = [];
  for (const range of ranges) {
    const address = write(range);
    const last = lists.at(-1);
    if (last && last.address.length + address.length + 1 <= MAX_ADDRESS) {
      last.address += `,${address}`;
      last.ranges.push(range);
    } else lists.push({ address, ranges: [range] });
  }
  return lists;
}

/** Cuts a list into pieces whose sizes add up to `limit` at most; a larger item stands alone. */
export function piecesBySize<T>(
  items: readonly T[],
  limit: number,
  sizeOf: (item: T) => number
): T[][] {
  const pieces: T[][] = [];
  let size = Infinity;
  for (const item of items) {
    const own = sizeOf(item);
    if (size + own > limit) {
      pieces.push([]);
      size = 0;
    }
    pieces[pieces.length - 1].push(item);
    size += own;
  }
  return pieces;
}
