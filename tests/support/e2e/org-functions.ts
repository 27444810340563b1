import { FunctionError } from "../../../src/functions/function-error";
import { functionTable } from "../../../src/functions/function-table";
import type { FunctionTable, SheetFunction } from "../excel-host/formulas";

/** The ORG functions for cells of the emulated Excel, by English and Chinese name. */
export const orgFunctions: FunctionTable = Object.fromEntries(
  functionTable.flatMap(({ name, alias, parameters, run }) => {
    const inCell: SheetFunction = (...cells) => {
      try {
        const given = parameters.map((_, i) => cells[i] ?? null);
        return (run as unknown as SheetFunction)(...given);
      } catch (error) {
        if (error instanceof FunctionError) return { error: error.code };
        throw error;
      }
    };
    return [name, alias].map((called) => [`ORG.${called}`.toUpperCase(), inCell]);
  })
);
