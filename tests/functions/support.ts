import { FunctionError } from "../../src/functions/function-error";

/** What a function answers: its value, or the error value with its sentence. */
export function outcome<T>(run: () => T): T | string {
  try {
    return run();
  } catch (error) {
    if (error instanceof FunctionError) return `${error.code} ${error.message}`;
    throw error;
  }
}

/** A column of cells as Excel hands a range over. */
export function column<T>(...values: T[]): T[][] {
  return values.map((value) => [value]);
}
