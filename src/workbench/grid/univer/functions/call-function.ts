import { isCellError, type CellError, type CellValue } from "../../../../core/values/cell";
import type { FunctionEntry, FunctionParameter } from "../../../../functions/function-definition";
import { FunctionError } from "../../../../functions/function-error";
import { sentence } from "../../../../functions/function-messages";
import { functionsZh } from "../../../../locales/zh-CN/functions";

/** Cells of an argument, a single value as one cell; `null` where the argument is left out. */
export type GivenArgument = readonly (readonly CellValue[])[] | null;

/** An error value for the cell, with the sentence that explains it where there is one. */
export interface CallFailure extends CellError {
  readonly message?: string;
}

/** What a function gives: one value, or rows of values that spill. */
export type CallResult = CallCell | readonly (readonly CallCell[])[];
export type CallCell = string | number | boolean | CallFailure;

type Run = (...values: unknown[]) => unknown;

/** Whether a result is rows of cells. */
export function isSpill(result: CallResult): result is readonly (readonly CallCell[])[] {
  return Array.isArray(result);
}

/** Whether a cell of a result is an error value. */
export function isFailure(cell: CallCell): cell is CallFailure {
  return typeof cell === "object";
}

function nameOf(entry: FunctionEntry, { id }: FunctionParameter): string {
  return functionsZh[entry.name].parameters[id][0];
}

function valueError(...[message, params]: Parameters<typeof sentence>): CallFailure {
  return { error: "#VALUE!", message: sentence(message, params) };
}

/** What Excel would not let people enter: too few arguments, too many, or a range left out. */
function countFailure(
  entry: FunctionEntry,
  given: readonly GivenArgument[]
): CallFailure | undefined {
  const { parameters } = entry;
  if (given.length > parameters.length) {
    return valueError("tooManyArguments", { count: parameters.length });
  }
  const missing = parameters.find(
    ({ optional, dimensionality }, i) =>
      !optional && (i >= given.length || (dimensionality === "matrix" && given[i] === null))
  );
  return missing && valueError("missing", { name: nameOf(entry, missing) });
}

/** The first error value in a range, with its place; one value or one cell needs none. */
function rangeFailure(name: string, cells: NonNullable<GivenArgument>): CallFailure | undefined {
  for (let row = 0; row < cells.length; row++) {
    const column = cells[row].findIndex((cell) => typeof cell === "object" && cell !== null);
    if (column < 0) continue;
    const { error } = cells[row][column] as CellError;
    if (cells.length * cells[0].length === 1) return { error };
    const params = { name, row: row + 1, column: column + 1, error };
    return { error, message: sentence("errorInRange", params) };
  }
  return undefined;
}

function resultCell(value: unknown): CallCell {
  switch (typeof value) {
    case "number":
      return Number.isFinite(value) ? value : { error: "#NUM!" };
    case "string":
    case "boolean":
      return value;
    default:
      return "";
  }
}

function failureOf(error: unknown): CallFailure {
  if (error instanceof FunctionError) return { error: error.code, message: error.message };
  const detail = error instanceof Error ? error.message : String(error);
  return valueError("fault", { detail });
}

function run(entry: FunctionEntry, values: readonly unknown[]): CallResult {
  try {
    const result = (entry.run as Run)(...values);
    if (!Array.isArray(result)) return resultCell(result);
    return (result as unknown[][]).map((cells) => cells.map(resultCell));
  } catch (error) {
    return failureOf(error);
  }
}

/** The cell of an argument for a place of the result; one row or one column serves all. */
function cellFor(cells: readonly (readonly CellValue[])[], row: number, column: number): CellValue {
  const line = cells.length === 1 ? cells[0] : cells[row];
  const value = line?.length === 1 ? line[0] : line?.[column];
  return value === undefined ? { error: "#N/A" } : value;
}

function callWith(entry: FunctionEntry, values: readonly unknown[]): CallResult {
  const wrong = values.find(
    (value, i) =>
      entry.parameters[i].dimensionality === "scalar" && isCellError((value ?? null) as CellValue)
  );
  return wrong ? { error: (wrong as CellError).error } : run(entry, values);
}

/**
 * Calls a function of the table the way Excel does: a range as rows of values, `null` for an argument
 * left out, an error value passed on without a call. Where a range stands for a single value, the
 * function is called for each of its cells and the results spill. Never throws: what Excel refuses
 * at entry, a `FunctionError` and a fault of the program all become error values with a sentence.
 */
export function callFunction(entry: FunctionEntry, given: readonly GivenArgument[]): CallResult {
  const refused = countFailure(entry, given);
  if (refused) return refused;
  const { parameters } = entry;
  let rows = 1;
  let columns = 1;
  for (const [i, parameter] of parameters.entries()) {
    const cells = given[i] ?? null;
    if (cells === null) continue;
    if (parameter.dimensionality === "matrix") {
      const failure = rangeFailure(nameOf(entry, parameter), cells);
      if (failure) return failure;
    } else {
      rows = Math.max(rows, cells.length);
      columns = Math.max(columns, cells[0].length);
      if (rows * columns > 1 && entry.result.dimensionality === "matrix") {
        return valueError("oneCell", { name: nameOf(entry, parameter) });
      }
    }
  }
  const valuesAt = (row: number, column: number): unknown[] =>
    parameters.map(({ dimensionality }, i) => {
      const cells = given[i] ?? null;
      return cells === null || dimensionality === "matrix" ? cells : cellFor(cells, row, column);
    });
  if (rows * columns === 1) return callWith(entry, valuesAt(0, 0));
  return Array.from({ length: rows }, (_, row) =>
    Array.from(
      { length: columns },
      (__, column) => callWith(entry, valuesAt(row, column)) as CallCell
    )
  );
}
