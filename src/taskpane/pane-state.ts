import type { HostState } from "../hosts/excel/boot";
import { ExcelError, type ExcelErrorCode } from "../hosts/excel/excel-error";
import type { SheetSize } from "../hosts/excel/list-sheets";

/** What the pane shows; exactly one of these at a time. */
export type PaneState =
  | { readonly kind: "starting" }
  | { readonly kind: "unavailable"; readonly reason: Exclude<HostState, "ready"> }
  | { readonly kind: "loading" }
  | { readonly kind: "empty" }
  | { readonly kind: "sheets"; readonly sheets: readonly SheetSize[] }
  | { readonly kind: "failed"; readonly code: ExcelErrorCode };

export interface PaneDependencies {
  readonly detectHost: () => Promise<HostState>;
  readonly listSheets: () => Promise<readonly SheetSize[]>;
  readonly show: (state: PaneState) => void;
}

/** From the opening of the page to the first list of sheets. */
export async function startPane(dependencies: PaneDependencies): Promise<void> {
  dependencies.show({ kind: "starting" });
  const host = await dependencies.detectHost();
  if (host === "ready") await readSheets(dependencies);
  else dependencies.show({ kind: "unavailable", reason: host });
}

/** Reads the list of sheets, anew each time. Never throws: a failure is a state. */
export async function readSheets({ listSheets, show }: PaneDependencies): Promise<void> {
  show({ kind: "loading" });
  try {
    const sheets = await listSheets();
    const empty = sheets.every((sheet) => sheet.rowCount === 0);
    show(empty ? { kind: "empty" } : { kind: "sheets", sheets });
  } catch (error) {
    console.error(error);
    show({ kind: "failed", code: error instanceof ExcelError ? error.code : "other" });
  }
}
