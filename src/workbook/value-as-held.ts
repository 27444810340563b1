import type { CellValue } from "../core/values/cell";

/** A value as it reads from the cell that was given it: an empty text is none, and 0 has no sign. */
export function valueAsHeld(value: CellValue): CellValue {
  if (value === "") return null;
  return value === 0 ? 0 : value;
}
