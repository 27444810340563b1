import { columnName } from "../../core/sheets/a1";
import type { PlanRow, PlanValue } from "../../core/sheets/sheet-plan";
import { valueXml } from "./cell-xml";
import { checkRow, checkValue } from "../../workbook/cell-checks";
import { invalid } from "../../workbook/plan-checks";

/** Turns the rows of one sheet into the content of `<sheetData>`. */
export interface RowEmitter {
  /** The `<row>` of the next row; empty for a row that holds nothing. */
  emit(row: PlanRow): string;
}

/**
 * Strings are written in place (`inlineStr`), always as strings: an 18-digit number or a text
 * that begins with `=` stays what it is. A text too long for a cell is refused, never cut.
 * `styles` maps the style keys of the plan to numbers; `storeValue` turns a value of a cell of a
 * style into the one that is stored.
 */
export function createRowEmitter(
  sheet: string,
  styles: ReadonlyMap<string, number>,
  storeValue?: (value: PlanValue, style: string | undefined) => PlanValue
): RowEmitter {
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
    return start + valueXml(value);
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
        const value = values[column] ?? null;
        const key = isPerCell ? style[column] : style;
        cells += cell(storeValue ? storeValue(value, key) : value, column, own);
      }
      const attributes =
        (height === undefined ? "" : ` ht="${height}" customHeight="1"`) +
        (hidden ? ' hidden="1"' : "");
      if (cells === "" && attributes === "") return "";
      return `<row r="${row + 1}"${attributes}>${cells}</row>`;
    },
  };
}
