import { rangeAddress, type CellRange } from "../../../core/sheets/a1";
import { WorkbookError } from "../../../core/sheets/workbook-error";
import type { CellValue } from "../../../core/values/cell";
import { checkValue } from "../../../workbook/cell-checks";
import { sameFormula, sameValue } from "../../../workbook/cell-change";
import type { CellEdit, FormulaContent } from "../../../workbook/workbook-edits";
import type { FormulaPatch } from "../cell-xml";
import { enteredFormula, storedFormula } from "../formula-text";
import type { InspectedSheet } from "../sheet-inspect";
import type { CellPatch } from "../sheet-patch";
import type { WorkbookEdit } from "../workbook-edit";
import { storedValue } from "../write-cells";
import { escapePlain } from "../xml-escape";
import type { ArrayMetadata } from "./array-metadata";
import { cellKey, type SheetEdits } from "./gather-steps";
import { NO_FORMULAS, readHeldFormulas, type HeldFormula } from "./held-formulas";
import { handOver } from "./shared-formulas";

/** What becomes of the cells of a sheet. */
export interface CellPlan {
  readonly patches: readonly CellPatch[];
  readonly contentChanged: boolean;
  readonly formulaGone: boolean;
  readonly formulaCame: boolean;
}

type Draft = { -readonly [Key in keyof CellPatch]: CellPatch[Key] };

/**
 * Works out what becomes of cells that somebody edited, and of those that change along with them: cells
 * that shared a formula, and cells that an array formula filled. A result that changed leaves its formula as
 * it is written. `protected` for a locked cell, `edit-refused` for a part of an array formula.
 */
export function planCells(
  edit: WorkbookEdit,
  arrays: ArrayMetadata,
  { sheet, cells }: SheetEdits,
  looked: InspectedSheet,
  check: () => void
): CellPlan {
  const { opened } = edit;
  const formulas =
    looked.hasFormulas && cells.size > 0 ? readHeldFormulas(opened, sheet, check) : NO_FORMULAS;
  const drafts = new Map<number, Draft>();
  const replaced = new Set<HeldFormula>();
  let contentChanged = false;
  let formulaGone = false;
  let formulaCame = false;

  function draft(row: number, column: number): Draft {
    const key = cellKey(row, column);
    let held = drafts.get(key);
    if (!held) drafts.set(key, (held = { row, column }));
    return held;
  }

  function setFormula(row: number, column: number, patch: FormulaPatch): void {
    const held = draft(row, column);
    const value = held.value;
    const before =
      typeof value === "object" && value !== null && "patch" in value ? value.patch : {};
    held.value = { patch: { ...before, ...patch } };
  }

  for (const { row, column, content } of cells.values()) {
    if (content === undefined) continue;
    const held = looked.cellAt(row, column);
    const formula = formulas.at(row, column);
    checkContent(sheet.name, row, column, content);
    if (isFormula(content)) {
      if (formula && isSame(formula, content)) {
        if (sameValue(held.value, content.value)) continue;
        contentChanged = true;
        setFormula(row, column, { result: content.value });
        continue;
      }
      formulaCame = true;
      contentChanged = true;
      const isArray = content.fills !== undefined;
      setFormula(row, column, {
        element: formulaElement(content.formula, content.fills),
        result: content.value,
        metadata: isArray ? arrays.number() : null,
      });
    } else {
      if (!formula && sameValue(content, held.value)) continue;
      contentChanged = true;
      const styles = edit.styles();
      draft(row, column).value = storedValue(opened, styles, held.style, content);
    }
    if (formula) {
      formulaGone = true;
      replaced.add(formula);
    }
  }
  handOver([...replaced], (row, column, element) => setFormula(row, column, { element }));
  const patches = [...drafts.values()].map((item) => withStyle(item, looked));
  if (looked.isProtected && patches.length > 0) {
    throw new WorkbookError("protected", { sheet: sheet.name });
  }
  return { patches, contentChanged, formulaGone, formulaCame };
}

function withStyle(draft: Draft, looked: InspectedSheet): CellPatch {
  const inheritedStyle = looked.inheritedStyle(draft.row, draft.column);
  return { inheritedStyle, ...draft };
}

function isFormula(content: CellEdit["content"]): content is FormulaContent {
  return typeof content === "object" && content !== null && "formula" in content;
}

function isSame({ text }: HeldFormula, { formula }: FormulaContent): boolean {
  return sameFormula(text, storedFormula(formula)) || sameFormula(enteredFormula(text), formula);
}

function formulaElement(formula: string, fills: CellRange | undefined): string {
  const text = escapePlain(storedFormula(formula));
  return fills ? `<f t="array" ref="${rangeAddress(fills)}">${text}</f>` : `<f>${text}</f>`;
}

function checkContent(
  sheet: string,
  row: number,
  column: number,
  content: CellValue | FormulaContent
): void {
  checkValue(
    isFormula(content) ? { formula: content.formula, value: 0 } : content,
    sheet,
    row,
    column
  );
  if (isFormula(content)) checkValue(content.value, sheet, row, column);
}
