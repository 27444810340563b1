import { valueAt } from "../../../core/sheets/grid";
import type { CellValue } from "../../../core/values/cell";
import type { FunctionEntry } from "../../../functions/function-definition";
import { FunctionError } from "../../../functions/function-error";
import type { FunctionsScreenTexts } from "../../../locales/functions-screen-texts";
import type { WorkbookHost } from "../../../workbook/workbook-host";
import type { TypedArgument } from "./typed-argument";

/** Rows of values; one row of one value for a function that gives one. */
export type FunctionResult =
  | { readonly kind: "values"; readonly rows: readonly (readonly CellValue[])[] }
  /** The sentence that the cell would show with its error value. */
  | { readonly kind: "error"; readonly text: string };

type Problems = FunctionsScreenTexts["problems"];

/** What keeps the arguments from being used, as a sentence; `null` when nothing does. */
export function problemOf(
  entry: FunctionEntry,
  values: readonly TypedArgument[],
  nameOf: (id: string) => string,
  problems: Problems
): string | null {
  for (const [i, { id, optional, dimensionality }] of entry.parameters.entries()) {
    const value = values[i];
    const name = nameOf(id);
    if (value.kind === "blank") {
      if (!optional) return problems.required(name);
    } else if (value.kind === "cells") {
      const { range, sheet } = value;
      if (sheet === "") return problems.noSheet(name);
      const isOne = range.top === range.bottom && range.left === range.right;
      if (dimensionality === "scalar" && !isOne) return problems.oneCell(name);
    } else if (dimensionality === "matrix") {
      return problems.cells(name);
    }
  }
  return null;
}

async function handedOver(host: WorkbookHost, value: TypedArgument, matrix: boolean) {
  if (value.kind === "blank") return null;
  if (value.kind === "value") return value.value;
  const { sheet, range } = value;
  const grid = await host.readSheet(sheet, range);
  if (!matrix) return valueAt(grid, range.top, range.left);
  const rows: CellValue[][] = [];
  // Blank cells count for nothing: those below everything else need not be handed over.
  const bottom = Math.max(range.top, Math.min(range.bottom, grid.rowCount - 1));
  for (let row = range.top; row <= bottom; row++) {
    const cells: CellValue[] = [];
    for (let column = range.left; column <= range.right; column++) {
      cells.push(valueAt(grid, row, column));
    }
    rows.push(cells);
  }
  return rows;
}

/** Computes a function over cells of the workbook, as it would compute in a cell. */
export async function callFunction(
  host: WorkbookHost,
  entry: FunctionEntry,
  values: readonly TypedArgument[]
): Promise<FunctionResult> {
  const given: unknown[] = [];
  for (const [i, { dimensionality }] of entry.parameters.entries()) {
    given.push(await handedOver(host, values[i], dimensionality === "matrix"));
  }
  return resultOf(entry, given);
}

/** Computes a function over values at hand. */
export function resultOf(entry: FunctionEntry, given: readonly unknown[]): FunctionResult {
  try {
    const result = (entry.run as (...all: unknown[]) => unknown)(...given);
    const rows = (Array.isArray(result) ? result : [[result]]) as CellValue[][];
    return { kind: "values", rows };
  } catch (error) {
    if (error instanceof FunctionError) return { kind: "error", text: error.message };
    throw error;
  }
}
