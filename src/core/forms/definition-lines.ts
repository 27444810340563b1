import type { DefinedRows, FormDefinition } from "../definitions/form-definition";
import { printRows, printSubject, printTitle } from "../definitions/form-definition";
import { OPTIONAL, printIndicator } from "../definitions/indicators";
import type { PlainColumn, TownshipForm } from "./form";
import { isFigure } from "./form";
import type { FormPresets } from "./presets";
import { plainColumns } from "./presets";

/** A row of a definition sheet. */
export interface DefinitionLine {
  readonly item: string;
  readonly heads: readonly string[];
  readonly content: string;
}

/** What a copy of a form is called. */
export type DefinitionNames = Pick<FormDefinition, "number" | "sheet">;

function columnLines(
  columns: readonly PlainColumn[],
  presets: FormPresets,
  above: readonly string[] = []
): DefinitionLine[] {
  return columns.flatMap((column): DefinitionLine[] => {
    const heads = [...above, column.head];
    if (!isFigure(column)) return columnLines(column.columns, presets, heads);
    const content = printIndicator(column.indicator, presets.ageBands);
    const optional = column.optional === true ? OPTIONAL : "";
    return [{ item: "栏目", heads, content: content + optional }];
  });
}

/** A form as the lines of a definition sheet, the columns of the presets written out. */
export function definitionLines(
  form: TownshipForm,
  { number, sheet }: DefinitionNames,
  presets: FormPresets
): DefinitionLine[] {
  const { title, unit, base, people, rows, columns, notes } = form;
  const line = (item: string, content: string, heads: readonly string[] = []): DefinitionLine => ({
    item,
    heads,
    content,
  });
  const of: DefinedRows = rows ? { ledger: rows.ledger, field: rows.field } : null;
  return [
    line("表号", number),
    line("表题", printTitle(title)),
    line("表名", sheet),
    line("计量单位", unit),
    line("统计对象", printSubject(people === undefined ? { base } : { base, people })),
    line("行", printRows(of), rows ? [rows.head] : []),
    ...columnLines(plainColumns(columns, presets), presets),
    ...notes.map((note) => line("注", note)),
  ];
}
