import { SSF } from "@e965/xlsx";
import type { CellValue } from "../../../src/core/values/cell";

const { format } = SSF as { format: (numberFormat: string, value: number) => string };

/** What a cell shows, by its number format, as far as the column is wide enough. */
export function cellText(value: CellValue, numberFormat: string): string {
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  try {
    return format(numberFormat, value);
  } catch {
    return String(value);
  }
}

/** The value as `Range.values` gives it. */
export function wireValue(value: CellValue): string | number | boolean {
  if (value === null) return "";
  return typeof value === "object" ? value.error : value;
}

/** The name `Range.valueTypes` has for a value. */
export function valueType(value: CellValue): string {
  if (value === null) return "Empty";
  if (typeof value === "object") return "Error";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}
