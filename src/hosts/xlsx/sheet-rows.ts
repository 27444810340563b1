import { columnName } from "../../core/sheets/a1";
import { isPlanFormula, type PlanRow, type PlanValue } from "../../core/sheets/sheet-plan";
import { storedFormula } from "./formula-text";
import { checkRow, checkValue } from "../../workbook/cell-checks";
import { invalid } from "../../workbook/plan-checks";
import { escapePlain, escapeText } from "./xml-escape";

/** Turns the rows of one sheet into the content of `<sheetData>`. */
export interface RowEmitter {
  /** The `<row>` of the next row; empty for a row that holds nothing. */
  emit(row: PlanRow): string;
}

/** Space at the ends and line breaks must be kept, which XML readers need to be told. */
const NEEDS_PRESERVE = /^\s|\s$|[\n\t]/;

/**
 * Strings are written in place (`inlineStr`), always as strings: an 18-digit number or a text
 * that begins with `=` stays what it is. A text too long for a cell is refused, never cut.
 * `styles` maps the style keys of the plan to numbers.
 */
export function createRowEmitter(sheet: string, styles: ReadonlyMap<string, number>): RowEmitter {
  const names: string[] = [];
  let row = -1;

  function styleAttribute(key: string | undefined): string {
    if (key === undefined) return "";
    const number = styles.get(key);
    if (number === undefined) throw invalid(sheet, key, "style");
    return number === 0 ? "" : ` s="${number}"`;
  }

  function columnAt(column: number): string {
    while (names.length <= column) names.push(columnName(names.length));
    return names[column];
  }

  function cell(value: PlanValue, column: number, style: string): string {
    if (value === null || value === "") {
      return style === "" ? "" : `<c r="${columnAt(column)}${row + 1}"${style}/>`;
    }
    checkValue(value, sheet, row, column);
    const start = `<c r="${columnAt(column)}${row + 1}"${style}`;
    if (typeof value === "string") {
      const preserve = NEEDS_PRESERVE.test(value) ? ' xml:space="preserve"' : "";
      return `${start} t="inlineStr"><is><t${preserve}>${escapeText(value)}</t></is></c>`;
    }
    if (typeof value !== "object") return start + resultXml(value, "");
    return isPlanFormula(value)
      ? start + resultXml(value.value, `<f>${escapePlain(storedFormula(value.formula))}</f>`)
      : `${start} t="e"><v>${escapeText(value.error)}</v></c>`;
  }

  return {
    emit(planRow) {
      row++;
      const { values, style, height, hidden } = planRow;
      const width = checkRow(planRow, sheet, row);
      const isPerCell = typeof style === "object";
      const common = isPerCell ? "" : styleAttribute(style);
      let cells = "";
      for (let column = 0; column < width; column++) {
        const own = isPerCell ? styleAttribute(style[column]) : common;
        cells += cell(values[column] ?? null, column, own);
      }
      const attributes =
        (height === undefined ? "" : ` ht="${height}" customHeight="1"`) +
        (hidden ? ' hidden="1"' : "");
      if (cells === "" && attributes === "") return "";
      return `<row r="${row + 1}"${attributes}>${cells}</row>`;
    },
  };
}

/** What follows the style of a cell that holds a number, a boolean or a formula's result. */
function resultXml(value: string | number | boolean, formula: string): string {
  if (typeof value === "string") return ` t="str">${formula}<v>${escapeText(value)}</v></c>`;
  if (typeof value === "boolean") return ` t="b">${formula}<v>${value ? 1 : 0}</v></c>`;
  return `>${formula}<v>${value}</v></c>`;
}
