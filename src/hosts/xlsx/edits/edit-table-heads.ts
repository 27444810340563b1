import { cellAddress } from "../../../core/sheets/a1";
import { WorkbookError } from "../../../core/sheets/workbook-error";
import { displayText, type CellValue } from "../../../core/values/cell";
import type { CellEdit } from "../../../workbook/workbook-edits";
import { partText } from "../package-parts";
import type { OpenedWorkbook, SheetPart } from "../read-workbook";
import { tablesOf, type TablePart } from "../table-parts";
import type { WorkbookEdit } from "../workbook-edit";
import { escapeAttribute } from "../xml-escape";
import {
  applyEdits,
  attributeEdit,
  childSpan,
  childSpans,
  rootSpan,
  spanAttributes,
} from "../xml-spans";
import { isFormula } from "./edit-arrays";
import { cellKey, type SheetEdits } from "./gather-steps";

/**
 * The edits of a sheet with those of table heads as Excel makes them: the columns of the table are renamed
 * along, a head is always a text, one of its own in its table, and never empty. `edit-refused` when a formula
 * refers to a column by the head that goes.
 */
export function withTableHeads(edit: WorkbookEdit, edits: SheetEdits): SheetEdits {
  const cells = new Map(edits.cells);
  for (const table of tablesOf(edit.opened.pack, edits.sheet.entry.name)) {
    if (table.heads > 0) renameColumns(edit, edits.sheet, table, cells);
  }
  return { ...edits, cells };
}

function renameColumns(
  edit: WorkbookEdit,
  sheet: SheetPart,
  { part, range }: TablePart,
  cells: Map<number, CellEdit>
): void {
  const touched = columnsIn(range.left, range.right).filter(
    (column) => cells.get(cellKey(range.top, column))?.content !== undefined
  );
  if (touched.length === 0) return;
  const xml = edit.text(part);
  const list = childSpan(xml, rootSpan(xml, part), "tableColumns", part);
  const spans = list ? childSpans(xml, list, part) : [];
  const names = spans.map((span) => spanAttributes(xml, span, part).get("name") ?? "");
  const held = [...names];
  // Heads may change places.
  for (const column of touched) names[column - range.left] = "";
  const changes = touched.flatMap((column) => {
    const number = column - range.left;
    const span = spans.at(number);
    if (!span) return [];
    const cell = cells.get(cellKey(range.top, column))!;
    const before = held[number];
    const name = freeName(headText(cell.content), number, before, names);
    names[number] = name;
    cells.set(cellKey(range.top, column), { ...cell, content: name });
    if (name === before) return [];
    if (isReferredTo(edit.opened, before)) {
      const at = cellAddress(range.top, column);
      throw new WorkbookError("edit-refused", {
        sheet: sheet.name,
        at,
        problem: "table-head-in-use",
      });
    }
    return [attributeEdit(xml, span, { name: escapeAttribute(name) })];
  });
  if (changes.length > 0) edit.set(part, applyEdits(xml, changes));
}

function columnsIn(left: number, right: number): number[] {
  return Array.from({ length: right - left + 1 }, (_, i) => left + i);
}

/** A head is a text, whatever is typed: a formula leaves what it gives. */
function headText(content: CellEdit["content"]): string {
  const value: CellValue = isFormula(content) ? content.value : (content ?? null);
  return displayText(value);
}

/** A name that no other column has: an empty one is numbered, a repeated one gets a number behind it. */
function freeName(text: string, number: number, before: string, names: readonly string[]): string {
  const taken = new Set(names.map((name) => name.toLowerCase()));
  const wanted = text === "" ? `列${number + 1}` : text;
  if (wanted === before) return before;
  let name = wanted;
  for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${wanted}${n}`;
  return name;
}

/** Formulas name columns in brackets; special characters stand behind a `'`. */
function isReferredTo({ pack }: OpenedWorkbook, column: string): boolean {
  const stored = column.replace(/['#[\]@]/g, "'$&");
  const marks = [`[${stored}]`, `[@${stored}]`, `:${stored}]`].map((mark) =>
    escapeAttribute(mark).replaceAll("&quot;", '"')
  );
  for (const entry of pack.entries.values()) {
    if (!/(?:worksheets|tables)\/[^/]+\.xml$|workbook\.xml$/i.test(entry.name)) continue;
    const xml = partText(pack, entry);
    if (FORMULA.some((tag) => xml.includes(tag)) && marks.some((mark) => xml.includes(mark))) {
      return true;
    }
  }
  return false;
}

const FORMULA = ["f>", "f ", "ormula", "definedName"];
