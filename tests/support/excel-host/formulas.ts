import type { CellRange } from "../../../src/core/sheets/a1";
import type { CellValue } from "../../../src/core/values/cell";
import { parseLocalAddress, splitSheet } from "./addresses";
import { ensureCell, forEachCell, populated, valueOf } from "./cells";
import { findSheet, type SheetModel, type WorkbookModel } from "./model";

/** A function that a test knows: arguments as cells or single values, answer a value or a block. */
export type SheetFunction = (
  ...args: readonly (CellValue | CellValue[][])[]
) => CellValue | readonly (readonly CellValue[])[];

/** By name in capitals, with the namespace: `ORG.AVERAGEAGE`. */
export type FunctionTable = Readonly<Record<string, SheetFunction>>;

const CALL = /^=\s*([\p{L}_][\p{L}\p{N}_.]*)\((.*)\)\s*$/su;

/**
 * Works out the formula of a cell as far as a test needs: one call of a function from the table,
 * or one reference. A function with a dot in its name that is not in the table gives `#NAME?`;
 * anything else keeps the value it has.
 */
export function calculateCell(
  workbook: WorkbookModel,
  sheet: SheetModel,
  row: number,
  column: number,
  functions: FunctionTable
): void {
  const cell = ensureCell(sheet, row, column);
  clearSpill(sheet, row, column);
  if (cell.formula === undefined) return;
  const result = evaluate(workbook, sheet, cell.formula, functions);
  if (result === undefined) return;
  if (!Array.isArray(result)) {
    cell.value = result as CellValue;
    return;
  }
  spill(sheet, row, column, result as readonly (readonly CellValue[])[]);
}

function spill(
  sheet: SheetModel,
  row: number,
  column: number,
  block: readonly (readonly CellValue[])[]
): void {
  const range: CellRange = {
    top: row,
    left: column,
    bottom: row + block.length - 1,
    right: column + block[0].length - 1,
  };
  let blocked = false;
  forEachCell(sheet, range, (cell, r, c) => {
    if ((r !== row || c !== column) && (cell.value !== null || cell.formula !== undefined)) {
      blocked = true;
    }
  });
  if (blocked) {
    ensureCell(sheet, row, column).value = { error: "#SPILL!" };
    return;
  }
  block.forEach((values, r) =>
    values.forEach((value, c) => {
      ensureCell(sheet, row + r, column + c).value = value;
    })
  );
  if (range.bottom > range.top || range.right > range.left) sheet.spills.push(range);
}

/** Empties what the formula of a cell had spilled. */
export function clearSpill(sheet: SheetModel, row: number, column: number): void {
  const index = sheet.spills.findIndex((range) => range.top === row && range.left === column);
  if (index < 0) return;
  const [range] = sheet.spills.splice(index, 1);
  forEachCell(sheet, range, (cell, r, c) => {
    if (r !== row || c !== column) cell.value = null;
  });
}

/** Works out every formula of the workbook once, in order of sheets and rows. */
export function calculateAll(workbook: WorkbookModel, functions: FunctionTable): void {
  for (const sheet of workbook.sheets) {
    const places: [number, number][] = [];
    sheet.rows.forEach((cells, row) =>
      cells?.forEach((cell, column) => {
        if (cell?.formula !== undefined) places.push([row, column]);
      })
    );
    for (const [row, column] of places) calculateCell(workbook, sheet, row, column, functions);
  }
}

function evaluate(
  workbook: WorkbookModel,
  sheet: SheetModel,
  formula: string,
  functions: FunctionTable
): ReturnType<SheetFunction> | undefined {
  const call = CALL.exec(formula);
  if (!call) return firstValue(readArgument(workbook, sheet, formula.slice(1)));
  const name = call[1].toUpperCase();
  const known = functions[name];
  if (known) {
    const args = splitArguments(call[2]).map((text) => readArgument(workbook, sheet, text) ?? null);
    return known(...args);
  }
  return name.includes(".") ? { error: "#NAME?" } : undefined;
}

function firstValue(value: CellValue | CellValue[][] | undefined): CellValue | undefined {
  return Array.isArray(value) ? (value[0][0] ?? 0) : value;
}

function splitArguments(text: string): string[] {
  if (text.trim() === "") return [];
  return (text.match(/(?:"(?:[^"]|"")*"|'(?:[^']|'')*'|[^,"'])+|(?<=,)(?=,|$)/g) ?? []).map(
    (part) => part.trim()
  );
}

function readArgument(
  workbook: WorkbookModel,
  sheet: SheetModel,
  text: string
): CellValue | CellValue[][] | undefined {
  if (text === "") return null;
  if (/^"(?:[^"]|"")*"$/.test(text)) return text.slice(1, -1).replaceAll('""', '"');
  if (/^[+-]?\d+(?:\.\d+)?$/.test(text)) return Number(text);
  if (/^(?:true|false)$/i.test(text)) return /^t/i.test(text);
  const { sheet: name, rest } = splitSheet(text);
  const target = name === null ? sheet : findSheet(workbook, name);
  const range = parseLocalAddress(rest);
  if (!range) return undefined;
  if (!target) return { error: "#REF!" };
  const block = populated(target, range);
  const rows: CellValue[][] = [];
  for (let row = block.top; row <= block.bottom; row++) {
    const values: CellValue[] = [];
    for (let column = block.left; column <= block.right; column++) {
      values.push(valueOf(target, row, column));
    }
    rows.push(values);
  }
  return rows.length === 1 && rows[0].length === 1 ? rows[0][0] : rows;
}
