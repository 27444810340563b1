import { rangeAddress, type CellRange } from "../../../core/sheets/a1";
import { WorkbookError } from "../../../core/sheets/workbook-error";
import type { CellValue } from "../../../core/values/cell";
import { checkValue } from "../../../workbook/cell-checks";
import { sameValue } from "../../../workbook/cell-change";
import { isReinterpreted } from "../../../workbook/text-entry";
import type { CellEdit, FormulaContent } from "../../../workbook/workbook-edits";
import { isFormulaPatch, type FormulaPatch } from "../cell-xml";
import { storedFormula } from "../formula-text";
import { returnsArray } from "../formula-arrays";
import type { InspectedCell, InspectedSheet } from "../sheet-inspect";
import type { CellPatch } from "../sheet-patch";
import type { WorkbookEdit } from "../workbook-edit";
import { storedValue } from "../write-cells";
import { escapePlain } from "../xml-escape";
import type { ArrayMetadata } from "./array-metadata";
import { isFormula, isSameFormula, planArrays } from "./edit-arrays";
import { cellKey, type SheetEdits } from "./gather-steps";
import { NO_FORMULAS, readHeldFormulas, type HeldFormula } from "./held-formulas";
import type { LookStyles } from "./look-styles";
import { handOver } from "./shared-formulas";

/** What becomes of the cells of a sheet. */
export interface CellPlan {
  readonly patches: readonly CellPatch[];
  readonly contentChanged: boolean;
  readonly formulaGone: boolean;
  readonly formulaCame: boolean;
}

/** What edits of cells need besides the sheet. */
export interface CellTools {
  readonly edit: WorkbookEdit;
  readonly arrays: ArrayMetadata;
  readonly looks: LookStyles;
}

type Draft = { -readonly [Key in keyof CellPatch]: CellPatch[Key] };

/**
 * Works out what becomes of cells that somebody edited, and of those that change along with them: cells
 * that share a formula, and cells that an array formula fills. A result that changed leaves its formula as
 * it is written; a content that did not change leaves the cell. `protected` for a locked cell,
 * `edit-refused` for a part of an array formula.
 */
export function planCells(
  { edit, arrays, looks }: CellTools,
  edits: SheetEdits,
  looked: InspectedSheet,
  check: () => void
): CellPlan {
  const { opened } = edit;
  const { sheet, cells } = edits;
  const hasContent = [...cells.values()].some(({ content }) => content !== undefined);
  const formulas =
    looked.hasFormulas && hasContent ? readHeldFormulas(opened, sheet, check) : NO_FORMULAS;
  const array = planArrays(edits, looked, formulas, arrays);
  const drafts = new Map<number, Draft>();
  const replaced: HeldFormula[] = [];
  let formulaCame = false;

  function draft(row: number, column: number): Draft {
    const key = cellKey(row, column);
    let held = drafts.get(key);
    if (!held) drafts.set(key, (held = { row, column }));
    return held;
  }

  function setFormula(row: number, column: number, patch: FormulaPatch): void {
    const held = draft(row, column);
    const before = isFormulaPatch(held.value) ? held.value.patch : {};
    held.value = { patch: { ...before, ...patch } };
  }

  function stored(style: number, value: CellValue): CellValue {
    return storedValue(opened, edit.styles(), style, value) as CellValue;
  }

  /** Returns whether somebody changed what the cell holds, not only what its formula gives. */
  function setContent(cell: CellEdit, held: InspectedCell, style: number): boolean {
    const { row, column, content } = cell;
    if (content === undefined || array.ignored.has(cellKey(row, column))) return false;
    checkContent(sheet.name, row, column, content);
    const formula = formulas.at(row, column);
    if (isFormula(content)) {
      const result = stored(style, content.value);
      if (formula && isSameFormula(formula, content)) {
        if (!sameValue(held.value, content.value)) setFormula(row, column, { result });
        return false;
      }
      formulaCame = true;
      setFormula(row, column, { ...newFormula(content, row, column), result });
    } else {
      if (!formula && sameValue(content, held.value)) return false;
      draft(row, column).value = stored(style, content);
    }
    if (formula) replaced.push(formula);
    return !array.filled.has(cellKey(row, column));
  }

  function newFormula({ formula, fills }: FormulaContent, row: number, column: number) {
    const own = { top: row, bottom: row, left: column, right: column };
    const range = fills ?? (returnsArray(formula) ? own : undefined);
    return {
      element: formulaElement(escapePlain(storedFormula(formula)), range, false),
      metadata: range ? arrays.number() : null,
    };
  }

  for (const cell of cells.values()) {
    const { row, column, look, content } = cell;
    const held = looked.cellAt(row, column);
    const wanted = look ? looks.withLook(held.style, look) : held.style;
    const isTyped = setContent(cell, held, wanted);
    const style = isTyped ? looks.withPrefix(wanted, needsPrefix(edit, wanted, content)) : wanted;
    if (style !== held.style) draft(row, column).style = style;
    if (!looked.isProtected) continue;
    const isLocked = isTyped && edit.styles().isLocked(held.style);
    if (isLocked || (wanted !== held.style && !looked.allowsFormats)) {
      throw new WorkbookError("protected", { sheet: sheet.name });
    }
  }
  for (const { row, column } of array.cleared) draft(row, column).value = null;
  for (const { formula, range } of array.resized) {
    const { row, column, text, isVolatile } = formula;
    const element = formulaElement(escapePlain(text), range, isVolatile);
    const blocked = array.blocked.has(formula) ? { result: SPILL } : {};
    setFormula(row, column, { element, ...blocked });
  }
  handOver(replaced, (row, column, element) => setFormula(row, column, { element }));

  const patches = [...drafts.values()].map((item): CellPatch => ({
    ...item,
    inheritedStyle: looked.inheritedStyle(item.row, item.column),
  }));
  return {
    patches,
    contentChanged: patches.some(({ value }) => value !== undefined),
    formulaGone: replaced.length > 0 || array.resized.length > 0,
    formulaCame,
  };
}

const SPILL = { error: "#SPILL!" };

function formulaElement(text: string, range: CellRange | undefined, isVolatile: boolean): string {
  const attributes = range ? ` t="array" ref="${rangeAddress(range)}"` : "";
  return `<f${attributes}${isVolatile ? ' ca="1"' : ""}>${text}</f>`;
}

/**
 * Whether a cell is to be marked as one that holds text as it is (`quotePrefix`), as Excel marks what is typed
 * behind an apostrophe: another program would make something else of the text when somebody edits it.
 */
function needsPrefix(edit: WorkbookEdit, style: number, content: CellEdit["content"]): boolean {
  return (
    typeof content === "string" &&
    isReinterpreted(content) &&
    edit.styles().formatCode(style) !== "@"
  );
}

function checkContent(
  sheet: string,
  row: number,
  column: number,
  content: CellValue | FormulaContent
): void {
  if (!isFormula(content)) return checkValue(content, sheet, row, column);
  checkValue({ formula: content.formula, value: 0 }, sheet, row, column);
  checkValue(content.value, sheet, row, column);
}
