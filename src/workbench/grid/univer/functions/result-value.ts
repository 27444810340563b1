import type { BaseValueObject, ErrorType } from "@univerjs/engine-formula";
import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import type { CallCell, CallResult } from "./call-function";
import { isSpill } from "./call-function";

function objectOf(cell: CallCell, format: string | undefined): BaseValueObject {
  switch (typeof cell) {
    case "number":
      return NumberValueObject.create(cell, format);
    case "boolean":
      return BooleanValueObject.create(cell);
    case "string":
      return StringValueObject.create(cell);
    default:
      return ErrorValueObject.create(cell.error as ErrorType);
  }
}

/**
 * A result as Univer's engine takes it. Texts stay texts, whatever they look like. The number format
 * goes to the formula's cell as that of =DATE() does: only where the cell has none.
 */
export function resultValue(result: CallResult, format?: string): BaseValueObject {
  if (!isSpill(result)) return objectOf(result, format);
  return ArrayValueObject.create({
    calculateValueList: result.map((cells) => cells.map((cell) => objectOf(cell, format))),
    rowCount: result.length,
    columnCount: result[0].length,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}
