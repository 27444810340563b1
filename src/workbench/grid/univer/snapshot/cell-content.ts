import {
  BuildTextUtils,
  CellValueType,
  type ICellData,
  type IDocumentData,
  type Nullable,
} from "@univerjs/core";
import type { CellRange } from "../../../../core/sheets/a1";
import type { CellValue } from "../../../../core/values/cell";
import type { FormulaContent } from "../../../../workbook/workbook-edits";

/** The errors that cells of Excel hold, and those that only formulas on the screen give. */
const ERRORS: ReadonlySet<string> = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
  "#GETTING_DATA",
  "#CONNECT!",
  "#BLOCKED!",
  "#UNKNOWN!",
  "#FIELD!",
  "#ERROR!",
  "#CYCLE!",
]);
const TEXT_FORMAT = "@";

/** What is known of a cell beside what it holds. */
export interface ContentContext {
  /** Its number format, the one composed of cell, column and row: a text cell holds texts only. */
  readonly numberFormat?: string;
  /** What its array formula fills, the own cell first. */
  readonly fills?: CellRange;
}

/**
 * What a cell of the grid holds: formula with its value, or value. Rich text comes back as plain
 * text; what a formula left out (`si` alone) must have been looked up before.
 */
export function contentOf(
  cell: Nullable<ICellData>,
  context: ContentContext = {}
): CellValue | FormulaContent {
  const value = valueOf(cell, context.numberFormat);
  const formula = cell?.f;
  if (!formula) return value;
  return {
    formula: formula.startsWith("=") ? formula : `=${formula}`,
    value,
    ...(context.fills ? { fills: context.fills } : {}),
  };
}

/** The value of a cell; an empty text is no value, except as the result of a formula. */
export function valueOf(cell: Nullable<ICellData>, numberFormat?: string): CellValue {
  const raw = cell?.p ? plainText(cell.p) : cell?.v;
  if (raw === undefined || raw === null) return null;
  if (raw === "") return cell?.f ? "" : null;
  if (typeof raw === "boolean") return raw;
  if (typeof raw === "string" && ERRORS.has(raw.toUpperCase())) return { error: raw.toUpperCase() };
  switch (cell?.t) {
    case CellValueType.BOOLEAN:
      return typeof raw === "number" ? raw !== 0 : /^(?:1|true)$/i.test(raw);
    case CellValueType.STRING:
    case CellValueType.FORCE_STRING:
      return String(raw);
    default:
      return textOrNumber(raw, cell, numberFormat);
  }
}

function textOrNumber(
  raw: string | number,
  cell: Nullable<ICellData>,
  numberFormat: string | undefined
): string | number {
  if (numberFormat === TEXT_FORMAT && !cell?.f) return String(raw);
  if (typeof raw === "number" || cell?.t !== CellValueType.NUMBER) return raw;
  const number = Number(raw);
  return raw.trim() === "" || Number.isNaN(number) ? raw : number;
}

function plainText(document: IDocumentData): string {
  const text = BuildTextUtils.transform.getPlainText(document.body?.dataStream ?? "");
  return text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
}
