import { maskValue } from "./mask";
import { displayText } from "../values/cell";
import type { CellValue } from "../values/cell";
import type { IdMask } from "../values/id-number";
import { comparable } from "../values/text";

/** Stands for a hidden character that was typed in full width. */
const WIDE_STAR = "\uff0a";

/**
 * `maskValue` for showing how a cell is typed: of a number to be hidden the spaces between its
 * characters and their width stay, so that a repair of the typing can be seen. Where the characters
 * cannot be told one from another, it is hidden as everywhere else.
 */
export function maskTyping(value: CellValue, masking: IdMask, field: string): string {
  const text = displayText(value);
  const masked = maskValue(value, masking, field);
  const typed = [...text].map((character) => ({ character, plain: comparable(character) }));
  const plain = typed.map((one) => one.plain).join("");
  if (masked === text || plain.length !== masked.length || typed.some((t) => t.plain.length > 1)) {
    return masked;
  }
  let at = 0;
  return typed
    .map((one) => {
      if (one.plain === "" || masked[at++] !== "*") return one.character;
      return one.character === one.plain ? "*" : WIDE_STAR;
    })
    .join("");
}
