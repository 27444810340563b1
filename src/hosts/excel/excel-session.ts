import { throwIfAborted } from "../../workbook/work-steps";
import { asWorkbookError } from "./excel-errors";

/** A request context whose work can be stopped. */
export interface ExcelContext extends Pick<Excel.RequestContext, "workbook" | "application"> {
  /** Sends what was queued: one round trip. Throws the reason of a stop that came before or meanwhile. */
  readonly sync: () => Promise<void>;
}

/**
 * Runs a piece of work and turns the errors of office.js into `WorkbookError`s. `sheet` names the
 * sheet that it is about, "" for the workbook.
 *
 * Not `Excel.run`: that one has Excel remember every range until the end and sends a request of
 * its own to forget them. So a proxy must not be used beyond the sync that it was made for, except
 * to read what was loaded.
 */
export async function inExcel<T>(
  sheet: string,
  work: (context: ExcelContext) => Promise<T>,
  signal?: AbortSignal
): Promise<T> {
  throwIfAborted(signal);
  const context = new Excel.RequestContext();
  const { workbook, application } = context;
  const sync = async () => {
    throwIfAborted(signal);
    await context.sync();
    throwIfAborted(signal);
  };
  try {
    return await work({ workbook, application, sync });
  } catch (error) {
    throw asWorkbookError(error, sheet);
  }
}
