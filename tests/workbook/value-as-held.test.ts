import type { CellValue } from "../../src/core/values/cell";
import { valueAsHeld } from "../../src/workbook/value-as-held";

it.each<[CellValue, CellValue]>([
  ["", null],
  [null, null],
  [-0, 0],
  [0, 0],
  [-1.5, -1.5],
  [" ", " "],
  [false, false],
])("%p reads as %p", (given, held) => expect(valueAsHeld(given)).toBe(held));
