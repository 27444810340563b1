import type { Nullable } from "@univerjs/core";
import type { FunctionVariantType } from "@univerjs/engine-formula";
import type {
  ArrayValueObject,
  BaseReferenceObject,
  BaseValueObject,
} from "@univerjs/engine-formula";
import type { CellValue } from "../../../../core/values/cell";
import type { GivenArgument } from "./call-function";
import { valuesOfReference } from "./reference-cells";

function valueOf(object: Nullable<BaseValueObject>): CellValue {
  if (!object || object.isNull()) return null;
  // The value of an error is its code.
  return object.isError() ? { error: String(object.getValue()) } : object.getValue();
}

function valuesOfArray(array: ArrayValueObject): CellValue[][] {
  return Array.from({ length: array.getRowCount() }, (_, row) =>
    Array.from({ length: array.getColumnCount() }, (__, column) => valueOf(array.get(row, column)))
  );
}

/**
 * An argument as Univer's engine hands it over, as the functions take it: the cells of a reference,
 * of an array or of one value; `null` where it is left out.
 */
export function readArgument(variant: FunctionVariantType): GivenArgument {
  if (variant.isReferenceObject()) return valuesOfReference(variant as BaseReferenceObject);
  if (variant.isArray()) return valuesOfArray(variant as ArrayValueObject);
  const object = variant as BaseValueObject;
  // Lambdas and answers that are still to come are no values.
  if (!object.isValueObject() && !object.isError()) return [[{ error: "#VALUE!" }]];
  return object.isNull() ? null : [[valueOf(object)]];
}
