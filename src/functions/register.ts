import { aliasId, type FunctionEntry } from "./function-definition";
import { FunctionError } from "./function-error";
import { functionTable } from "./function-table";

/** Turns a failure into the error value that Excel shows with its sentence. */
function cellErrorOf(error: FunctionError): Error | CustomFunctions.Error {
  const code =
    error.code === "#N/A"
      ? CustomFunctions.ErrorCode.notAvailable
      : CustomFunctions.ErrorCode.invalidValue;
  return new CustomFunctions.Error(code, error.message);
}

/**
 * The function as Excel calls it: with `null` for arguments left out and one more argument, the
 * invocation, which is not passed on.
 */
function calledByExcel({ parameters, run }: FunctionEntry) {
  const implementation = run as (...values: unknown[]) => unknown;
  return (...values: unknown[]): unknown => {
    try {
      return implementation(...values.slice(0, parameters.length));
    } catch (error) {
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- what Excel wants thrown
      if (error instanceof FunctionError) throw cellErrorOf(error);
      throw error;
    }
  };
}

/** Ties every id of the metadata, the English and the Chinese one, to its function. */
function registerFunctions(): void {
  for (const entry of functionTable) {
    const run = calledByExcel(entry);
    CustomFunctions.associate(entry.name, run);
    CustomFunctions.associate(aliasId(entry.name), run);
  }
}

// The script is also loaded where there is no Excel, and then has nothing to do.
if (typeof CustomFunctions !== "undefined") registerFunctions();
