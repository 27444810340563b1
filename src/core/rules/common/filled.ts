import type { CellValue } from "../../values/cell";
import { isBlank } from "../../values/cell";

/** The opposite of `isBlank`, quick for ordinary texts. */
export function isFilled(value: CellValue | undefined): boolean {
  if (value === null || value === undefined) return false;
  if (typeof value !== "string") return true;
  const code = value.charCodeAt(0);
  return (code > 0x20 && code < 0x7f) || (code >= 0x4e00 && code <= 0x9fff) || !isBlank(value);
}
