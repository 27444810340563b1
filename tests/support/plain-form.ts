import { assembleTownships } from "../../src/core/forms/checks/assemble";
import type { PrintedCell, PrintedForm } from "../../src/core/forms/checks/printed-form";
import { rowKey } from "../../src/core/forms/build-form";
import { committeeStructure } from "../../src/core/forms/tables/committee-structure";
import { formatDecimal, parseDecimal } from "../../src/core/values/decimal";

/** What stands in a cell: a number as it is written, or something else. */
type Content = string;

/** A column: its heads from the highest down, and the key of its figure. */
export type PlainColumn = readonly [heads: string, key: string];

function cellOf(text: Content, row: number, column: number): PrintedCell {
  const value = parseDecimal(text);
  if (value) return { row, column, state: "number", value, text: formatDecimal(value) };
  const state = text === "" ? "blank" : text === "—" ? "absent" : "other";
  return { row, column, state, value: null, text };
}

/** A form of any columns (`性别/男`) and rows, as it would be printed: heads end in row 1, the first figure stands in B2. */
export function plainForm(
  number: string,
  columns: readonly PlainColumn[],
  rows: readonly (readonly [label: string, ...cells: Content[]])[],
  id = number
): PrintedForm {
  return assembleTownships(
    { ...committeeStructure, id, number, sheet: `${number} 样表` },
    {
      sheet: `${number} 样表`,
      bands: "five-year",
      head: "changeover",
      rowsBy: "township",
      rows: rows.map(([label], row) => ({ key: rowKey(label), label, row: row + 1 })),
      columns: columns.map(([heads, key], column) => ({
        key,
        column: column + 1,
        path: heads.split("/"),
      })),
      problems: [],
      cellAt: (row, column) => cellOf(rows[row - 1][column] ?? "", row, column),
    }
  );
}
