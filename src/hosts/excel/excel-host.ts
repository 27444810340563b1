import type { HostCapabilities, WorkbookHost } from "../../workbook/workbook-host";
import { onChange, onSelection } from "./excel-events";
import { clearHighlights, highlight } from "./highlight";
import { insertSheets, type EncodePlans } from "./insert-sheets";
import { listSheets } from "./list-sheets";
import { DEFAULT_LIMITS, type ExcelLimits } from "./payload";
import { readSheet } from "./read-sheet";
import { refreshSheet } from "./refresh-sheet";
import { reveal, selection } from "./screen";
import { writeCells } from "./write-cells";

export interface ExcelHostOptions {
  /** Makes the file that sheets are inserted from; the pane has it made by a worker. */
  readonly encode: EncodePlans;
  readonly limits?: Partial<ExcelLimits>;
}

/**
 * The workbook that is open in Excel. Needs what `detectHost` calls ready. Takes no notice of
 * merged cells: to ask for them wipes the user's undo list.
 */
export function createExcelHost({ encode, limits: given }: ExcelHostOptions): WorkbookHost {
  const limits = { ...DEFAULT_LIMITS, ...given };
  const tools = { encode, limits };
  const capabilities: HostCapabilities = {
    screen: true,
    merges: false,
    customFunctions: isSupported("CustomFunctionsRuntime", "1.1"),
  };
  return {
    capabilities: () => capabilities,
    listSheets,
    readSheet: (name, range, options = {}) => readSheet(name, range, options, limits),
    insertSheets: (plans, placement = "end", options = {}) =>
      insertSheets(plans, placement, options, tools),
    refreshSheet: (plan, options = {}) => refreshSheet(plan, options, tools),
    writeCells: (changes, options = {}) => writeCells(changes, options, limits),
    highlight: (marks, options = {}) => highlight(marks, options),
    clearHighlights,
    reveal,
    selection,
    onSelection,
    onChange: (listener) => onChange(listener, isSupported("ExcelApi", "1.17")),
  };
}

function isSupported(set: string, version: string): boolean {
  if (typeof Office === "undefined") return false;
  return Office.context?.requirements?.isSetSupported(set, version) ?? false;
}
