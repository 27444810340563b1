import type { BaseValueObject, FunctionVariantType } from "@univerjs/engine-formula";
import { BaseFunction } from "@univerjs/engine-formula";
import type { FunctionEntry } from "../../../../functions/function-definition";
import type { CallResult } from "./call-function";
import { callFunction, isFailure, isSpill } from "./call-function";
import type { ErrorMessages } from "./error-messages";
import { readArgument } from "./read-argument";
import { resultValue } from "./result-value";

/** A function of the table as Univer's engine calls it; the engine wants a class. */
export class OrgFunction extends BaseFunction {
  /** References arrive as such, so that blank cells are told from 0 and cells are read at one go. */
  override needsReferenceObject = true;
  /** No limits here: the engine would answer a wrong count with a bare #N/A. */
  override minParams = -1;
  override maxParams = -1;

  constructor(
    name: string,
    private readonly entry: FunctionEntry,
    private readonly messages: ErrorMessages
  ) {
    super(name);
  }

  /** A text in a formula stays what it is: the engine would make a number of "2021-10-28" or "50%". */
  override isArgumentsIgnoreNumberPattern(): boolean {
    return true;
  }

  /** Never throws, because that would end the calculation of the whole workbook. */
  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    const given = (variants as FunctionVariantType[]).map(readArgument);
    const result = callFunction(this.entry, given);
    this.tell(result);
    return resultValue(result, this.entry.result.format);
  }

  private tell(result: CallResult): void {
    const { unitId, subUnitId, row: top, column: left } = this;
    if (!unitId || !subUnitId) return;
    const rows = isSpill(result) ? result : [[result]];
    for (const [i, cells] of rows.entries()) {
      for (const [j, cell] of cells.entries()) {
        const at = { unitId, sheetId: subUnitId, row: top + i, column: left + j };
        if (isFailure(cell)) this.messages.failed(at, cell.error, cell.message);
        else this.messages.answered(at);
      }
    }
  }
}
