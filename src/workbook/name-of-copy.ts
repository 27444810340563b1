import { MAX_SHEET_NAME } from "../core/sheets/a1";
import { nameKey } from "./plan-checks";

/**
 * The name of a copy of a sheet, as Excel makes it: `花名册 (2)`, and of that one `花名册 (3)`. Where it would be
 * longer than a sheet's name may be, the end of the copied name goes.
 * @param taken names of all sheets, by `nameKey`
 */
export function nameOfCopy(name: string, taken: ReadonlySet<string>): string {
  const plain = name.replace(/ ?\(\d+\)$/, "") || name;
  for (let n = 2; ; n++) {
    const ending = ` (${n})`;
    const numbered = cut(plain, MAX_SHEET_NAME - ending.length) + ending;
    if (!taken.has(nameKey(numbered))) return numbered;
  }
}

/** The first units of a text, without half a character or a blank at the end. */
function cut(text: string, length: number): string {
  return text
    .slice(0, length)
    .replace(/[\ud800-\udbff]$/, "")
    .trimEnd();
}
