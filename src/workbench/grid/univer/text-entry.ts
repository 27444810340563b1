import { CellValueType, toDisposable, type IDisposable, type Injector } from "@univerjs/core";
import { AFTER_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";
import { isTooLong } from "./keep-digits";

/** Comes before the grid's own reading of numbers and dates. */
const FIRST = 100;

/**
 * Keeps what is typed into text cells as it is typed: leading zeros, dates like 1985.10, whole ID
 * numbers, formulas. The grid by itself knows text cells by their own style only, and those below a
 * roster have it from their column. ID numbers stay texts in cells of any format: a number would
 * lose their last digits.
 */
export function keepTypedTexts(injector: Injector): IDisposable {
  const { writeCellInterceptor } = injector.get(SheetInterceptorService);
  const end = writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler(cell, { worksheet, row, col }, next) {
      const { n } = worksheet.getComposedCellStyle(row, col);
      const typed = cell?.f ?? cell?.v;
      if (typed === null || typed === undefined || typed === "") return next(cell);
      if (n?.pattern !== "@" && !isTooLong(typed)) return next(cell);
      return {
        ...cell,
        f: null,
        si: null,
        p: null,
        v: String(typed),
        t: CellValueType.FORCE_STRING,
      };
    },
  });
  return toDisposable(end);
}
