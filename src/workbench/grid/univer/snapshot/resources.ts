import type { IResources } from "@univerjs/core";
import type { IAutoFilter } from "@univerjs/sheets-filter";
import type { BookLook } from "../../../../workbook/sheet-look";
import { conditionalRules } from "./conditional-rules";
import { definedNames } from "./defined-names";
import type { NamedLook } from "./named-look";
import { notesByCell, notesOf } from "./notes";
import { gridRange } from "./ranges";
import { validationRules } from "./validations";

/** What the grid keeps outside its sheets: an entry for each of its plug-ins, as JSON. */
export function resourcesOf({
  book,
  sheets,
}: {
  readonly book: BookLook;
  readonly sheets: readonly NamedLook[];
}): IResources {
  return [
    entry("SHEET_NOTE_PLUGIN", bySheet(sheets, notesOf, notesByCell)),
    entry("SHEET_DATA_VALIDATION_PLUGIN", bySheet(sheets, validationRules)),
    entry("SHEET_CONDITIONAL_FORMATTING_PLUGIN", bySheet(sheets, conditionalRules)),
    entry("SHEET_FILTER_PLUGIN", filters(sheets)),
    entry("SHEET_DEFINED_NAME_PLUGIN", definedNames(book.names, sheets)),
  ];
}

/** The filter of a sheet; `undefined` when it has none. What is filtered out is told by hidden rows. */
export function filterOf({ look }: NamedLook): IAutoFilter | undefined {
  return look.autoFilter && { ref: gridRange(look.autoFilter) };
}

function entry(name: string, data: object): IResources[number] {
  return { name, data: JSON.stringify(data) };
}

function bySheet<Item>(
  sheets: readonly NamedLook[],
  itemsOf: (sheet: NamedLook) => readonly Item[],
  shape: (items: readonly Item[]) => object = (items) => items
): Record<string, object> {
  const result: Record<string, object> = {};
  for (const sheet of sheets) {
    const items = itemsOf(sheet);
    if (items.length > 0) result[sheet.id] = shape(items);
  }
  return result;
}

function filters(sheets: readonly NamedLook[]): Record<string, IAutoFilter> {
  const result: Record<string, IAutoFilter> = {};
  for (const sheet of sheets) {
    const filter = filterOf(sheet);
    if (filter) result[sheet.id] = filter;
  }
  return result;
}
