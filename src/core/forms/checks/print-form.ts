import { formatDecimal } from "../../values/decimal";
import type { Settings } from "../../settings/settings";
import type { Person } from "../../statistics/people";
import type { BuiltForm, FormCell } from "../build-form";
import { ABSENT } from "../build-form";
import { ROW_HEADS } from "../form-rows";
import { placeForm } from "../form-placement";
import { headPaths } from "../head-paths";
import { assembleComparison, assembleTownships, comparisonLineKey } from "./assemble";
import type { PrintedCell, PrintedForm } from "./printed-form";

function printed(cell: FormCell, row: number, column: number): PrintedCell {
  if (cell.kind === "text") return { row, column, state: "other", value: null, text: cell.text };
  const value = cell.kind === "figure" ? cell.figure.value : cell.value;
  return value === null
    ? { row, column, state: "absent", value, text: ABSENT }
    : { row, column, state: "number", value, text: formatDecimal(value) };
}

/** The first words of a row: its label; in the comparison block and indicator. */
function labelOf(cells: readonly FormCell[]): string {
  const texts = cells.flatMap((cell) => (cell.kind === "text" ? [cell.text] : []));
  return texts.slice(0, 2).join(" ");
}

/** The people of each line's base. */
function bases(built: BuiltForm): Map<string, readonly Person[]> {
  const found = new Map<string, readonly Person[]>();
  const comparison = built.form.layout === "comparison";
  for (const { key, cells } of built.rows) {
    const [first] = cells;
    for (const cell of cells) {
      if (cell.kind !== "figure" || first.kind !== "text") continue;
      const { term, people } = cell.source;
      found.set(comparison ? comparisonLineKey(first.text, term) : key, people);
    }
  }
  return found;
}

/** What a form just built prints, with the people behind it, as the checks look at it. */
export function printForm(built: BuiltForm, settings: Settings): PrintedForm {
  const { form } = built;
  const placement = placeForm(built);
  const people = bases(built);
  const paths = headPaths(built.heads);
  const cellAt = (row: number, column: number): PrintedCell => {
    const { cells } = built.rows[placement.rows.indexOf(row)];
    return printed(cells[placement.columns.indexOf(column)], row, column);
  };
  const source = {
    sheet: built.sheet,
    bands: settings.ageBands,
    head: settings.formHead,
    rowsBy: built.heads[0].text === ROW_HEADS.unit.head ? ("unit" as const) : ("township" as const),
    rows: built.rows.map(({ key, cells }, r) => ({
      key,
      label: labelOf(cells),
      row: placement.rows[r],
    })),
    columns: built.columnKeys.flatMap((key, c) =>
      key === "" ? [] : [{ key, column: placement.columns[c], path: paths[c] }]
    ),
    problems: [],
    cellAt,
    baseOf: (key: string) => people.get(key),
  };
  return form.layout === "townships"
    ? assembleTownships(form, source)
    : assembleComparison(form, source);
}
