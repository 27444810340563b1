import type { PlanValue } from "../../core/sheets/sheet-plan";
import { TEXT_FORMAT } from "../../workbook/cell-change";
import { isReinterpreted } from "../../workbook/text-entry";
import type { EnteredFormula } from "../../workbook/workbook-host";

/** What is sent to Excel for one cell. Excel takes it as if it were typed. */
export interface CellEntry {
  readonly entry: string | number | boolean;
  /** Number format that the cell must have while it is entered. */
  readonly during: string;
  /** Number format that it has afterwards. */
  readonly final: string;
}

/**
 * How a value gets into a cell as it is. Texts that Excel would take for something else go into
 * text cells, or with an apostrophe in front into others; numbers, truth values and formulas go
 * into a text cell while it is none, because it would make texts of them.
 */
export function cellEntry(value: PlanValue | EnteredFormula, format: string): CellEntry {
  if (typeof value === "string" && value !== "") {
    return { entry: textEntry(value, format), during: format, final: format };
  }
  const during = format === TEXT_FORMAT && value !== null ? "General" : format;
  return { entry: plainEntry(value), during, final: format };
}

/** A text as it must be entered; Excel takes an apostrophe in front off again, in text cells too. */
export function textEntry(text: string, format: string): string {
  if (text.startsWith("'")) return `'${text}`;
  return format !== TEXT_FORMAT && isReinterpreted(text) ? `'${text}` : text;
}

function plainEntry(value: PlanValue | EnteredFormula): string | number | boolean {
  if (value === null) return "";
  if (typeof value !== "object") return value;
  if ("error" in value) return value.error;
  const { formula } = value;
  return formula.startsWith("=") ? formula : `=${formula}`;
}
