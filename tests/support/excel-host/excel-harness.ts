import { createExcelHost, type ExcelHostOptions } from "../../../src/hosts/excel/excel-host";
import { writeWorkbook } from "../../../src/hosts/xlsx/write-workbook";
import type { WorkbookHost } from "../../../src/workbook/workbook-host";
import type { HostHarness } from "../host-contract";
import type { EmulatorOptions } from "./emulator";
import type { SheetFunction } from "./formulas";
import { startExcel, type RunningExcel } from "./start-excel";

/** The Excel host on an emulated Excel. */
export interface ExcelHarness extends HostHarness {
  readonly excel: RunningExcel;
}

/** Opens a workbook in an emulated Excel and makes a host of it. Only one can be open at a time. */
export async function startExcelHost(
  workbook: EmulatorOptions = {},
  options: Partial<ExcelHostOptions> = {}
): Promise<ExcelHarness> {
  const excel = await startExcel({ functions: { SUM: sum }, ...workbook });
  const open = (): WorkbookHost =>
    createExcelHost({ encode: (plans) => writeWorkbook(plans), ...options });
  return { excel, host: open(), snapshot: () => contentOf(excel), reopen: async () => open() };
}

/** `SUM` of the numbers in its arguments. */
const sum: SheetFunction = (...args) =>
  (args as unknown[]).flat(2).reduce((total: number, value) => {
    return typeof value === "number" ? total + value : total;
  }, 0);

/** The workbook without what is selected and which sheet is in front. */
export function contentOf(excel: RunningExcel): unknown {
  const { sheets, ...rest } = excel.snapshot();
  return {
    ...rest,
    activeSheet: undefined,
    sheets: sheets.map((sheet) => ({ ...sheet, selection: undefined })),
  };
}
