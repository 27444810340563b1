import { asWorkbookError } from "./excel-errors";
import { inExcel } from "./excel-session";
import type { CellPlace } from "../../workbook/workbook-host";
import { firstBlock } from "./selection-address";

type Registration = { remove(): void; readonly context: OfficeExtension.ClientRequestContext };
type Register = (context: Excel.RequestContext) => Registration[];

/**
 * Starts listening in Excel. The function returned ends it, also before Excel has answered.
 * Nothing is thrown: an Excel that refuses tells of nothing, which `console` is told.
 */
function listen(register: Register): () => void {
  let isEnded = false;
  const context = new Excel.RequestContext();
  const begun = (async () => {
    const registrations = register(context);
    await context.sync();
    return registrations;
  })();
  const report = (error: unknown) => console.warn(asWorkbookError(error));
  begun.catch(report);
  return () => {
    if (isEnded) return;
    isEnded = true;
    begun
      .then(async (registrations) => {
        // A handler can only be taken off in the context that it was added in.
        for (const registration of registrations) registration.remove();
        await context.sync();
      })
      .catch(report);
  };
}

/** Tells of the cells selected; of a quick run of selections at least of the last. */
export function onSelection(listener: (place: CellPlace) => void): () => void {
  let isEnded = false;
  let latest = 0;
  const end = listen((context) => [
    context.workbook.worksheets.onSelectionChanged.add(async ({ address, worksheetId }) => {
      const own = ++latest;
      const block = firstBlock(address);
      const sheet = block === null ? null : await sheetName(worksheetId);
      if (block !== null && sheet !== null && own === latest && !isEnded) {
        listener({ sheet, address: block });
      }
    }),
  ]);
  return () => {
    isEnded = true;
    end();
  };
}

/** Tells the names of sheets whose cells changed, and "" when sheets came, went or were renamed. */
export function onChange(
  listener: (sheet: string, own?: boolean) => void,
  tellsOfNames: boolean
): () => void {
  let isEnded = false;
  const tell = (sheet: string | null, isOwn = false) => {
    if (sheet === null || isEnded) return;
    if (isOwn) listener(sheet, true);
    else listener(sheet);
  };
  const tellOfSheets = async () => Promise.resolve(tell(""));
  const end = listen(({ workbook: { worksheets } }) => [
    // Told from ExcelApi 1.14 on; before it, the source is missing.
    worksheets.onChanged.add(async ({ worksheetId, triggerSource }) =>
      tell(await sheetName(worksheetId), triggerSource === "ThisLocalAddin")
    ),
    worksheets.onAdded.add(tellOfSheets),
    worksheets.onDeleted.add(tellOfSheets),
    ...(tellsOfNames ? [worksheets.onNameChanged.add(tellOfSheets)] : []),
  ]);
  return () => {
    isEnded = true;
    end();
  };
}

/** The name of a sheet by its id; `null` when it is gone, or Excel does not answer now. */
async function sheetName(id: string): Promise<string | null> {
  try {
    return await inExcel("", async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(id);
      sheet.load("name");
      await context.sync();
      return sheet.isNullObject ? null : sheet.name;
    });
  } catch {
    return null;
  }
}
