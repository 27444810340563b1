import { rangeAddress, type CellRange } from "../../core/sheets/a1";
import type { Grid } from "../../core/sheets/grid";
import { WorkbookError } from "../../core/sheets/workbook-error";
import type { WorkOptions } from "../../workbook/workbook-host";
import { inExcel, type ExcelContext } from "./excel-session";
import type { ExcelLimits } from "./payload";
import { createGridBuilder, type GridBuilder, type OpenQuestions } from "./sheet-grid";
import { readHiddenRows } from "./hidden-rows";
import { visibilityOf } from "./list-sheets";

/** Bytes that a cell is taken to need before anything was read. */
const FIRST_GUESS = 40;
/** How much longer than those before the rows of the next block may be. */
const MARGIN = 1.15;

interface SheetHead {
  readonly name: string;
  readonly visibility: Grid["visibility"];
  /** `null` on a sheet on which nothing stands. */
  readonly used: CellRange | null;
  /** `null`: some are, some are not. */
  readonly rowHidden: boolean | null;
}

/**
 * Reads a sheet in blocks of rows, as large as `limits` allow by what the blocks before measured.
 * What a block leaves open – is the number a date, is `#N/A` an error or a text – is asked
 * together with the next block. Merged cells are never asked for: that wipes the user's undo list.
 */
export function readSheet(
  name: string,
  range: CellRange | undefined,
  { signal, onProgress }: WorkOptions,
  limits: ExcelLimits
): Promise<Grid> {
  return inExcel(
    name,
    async (context) => {
      const head = await readHead(context, name);
      const { used } = head;
      const area = used && intersection(used, range);
      const hiddenRows = area
        ? await readHiddenRows(context, head.name, area, head.rowHidden)
        : new Set<number>();
      const builder = createGridBuilder({ ...head, hiddenRows });
      if (area) await readBlocks(context, head.name, area, builder, limits, onProgress);
      onProgress?.(1);
      return builder.finish();
    },
    signal
  );
}

async function readHead(context: ExcelContext, name: string): Promise<SheetHead> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load("name,visibility");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden");
  await context.sync();
  if (sheet.isNullObject) throw new WorkbookError("sheet-missing", { sheet: name });
  const head = { name: sheet.name, visibility: visibilityOf(sheet.visibility) };
  if (used.isNullObject) return { ...head, used: null, rowHidden: false };
  const { rowIndex, columnIndex, rowCount, columnCount } = used;
  return {
    ...head,
    used: {
      top: rowIndex,
      left: columnIndex,
      bottom: rowIndex + rowCount - 1,
      right: columnIndex + columnCount - 1,
    },
    rowHidden: used.rowHidden as boolean | null,
  };
}

async function readBlocks(
  context: ExcelContext,
  name: string,
  area: CellRange,
  builder: GridBuilder,
  limits: ExcelLimits,
  onProgress: WorkOptions["onProgress"]
): Promise<void> {
  const width = area.right - area.left + 1;
  const mostRows = Math.max(1, Math.floor(limits.cells / width));
  let rowBytes = FIRST_GUESS * width;
  let most = mostRows;
  let top = area.top;
  let questions: OpenQuestions | undefined;
  while (top <= area.bottom) {
    const count = Math.max(1, Math.min(most, Math.floor(limits.bytes / rowBytes)));
    const bottom = Math.min(area.bottom, top + count - 1);
    const values = await readBlock(context, name, { ...area, top, bottom }, builder, questions);
    if (values === "too-large") {
      if (questions && hasQuestions(questions)) await answer(context, name, builder, questions);
      else if (bottom === top) throw new WorkbookError("request-too-large", { sheet: name });
      else most = Math.ceil((bottom - top + 1) / 2);
      questions = undefined;
      continue;
    }
    const rows = bottom - top + 1;
    rowBytes = Math.max(1, (builder.addValues(top, area.left, values) / rows) * MARGIN);
    questions = builder.takeQuestions();
    top = bottom + 1;
    onProgress?.((top - area.top) / (area.bottom - area.top + 2));
  }
  if (questions && hasQuestions(questions)) await answer(context, name, builder, questions);
}

type Values = readonly (readonly unknown[])[];

/** The values of a block, with the answers to what the block before left open taken in on the way. */
async function readBlock(
  context: ExcelContext,
  name: string,
  block: CellRange,
  builder: GridBuilder,
  questions: OpenQuestions | undefined
): Promise<Values | "too-large"> {
  const sheet = context.workbook.worksheets.getItem(name);
  const range = sheet.getRange(rangeAddress(block)).load("values");
  const take = questions && ask(sheet, builder, questions);
  try {
    await context.sync();
  } catch (error) {
    if (!isTooLarge(error)) throw error;
    return "too-large";
  }
  take?.();
  // Beyond its limits Excel may give null without an error.
  return (range.values as Values | null) ?? "too-large";
}

async function answer(
  context: ExcelContext,
  name: string,
  builder: GridBuilder,
  questions: OpenQuestions
): Promise<void> {
  const take = ask(context.workbook.worksheets.getItem(name), builder, questions);
  await context.sync();
  take();
}

/** Queues the questions; the function returned takes in the answers. */
function ask(
  sheet: Excel.Worksheet,
  builder: GridBuilder,
  { formats, types }: OpenQuestions
): () => void {
  const asked = formats.map((probe) => ({
    ...probe,
    cells: sheet.getRange(probe.address).load("numberFormat"),
  }));
  const typed = types.map((probe) => ({
    ...probe,
    cells: sheet.getRange(probe.address).load("valueTypes"),
  }));
  return () => {
    for (const { range, cells } of asked) builder.addFormats(range, cells.numberFormat);
    for (const { range, cells } of typed) builder.addTypes(range, cells.valueTypes);
  };
}

function hasQuestions({ formats, types }: OpenQuestions): boolean {
  return formats.length + types.length > 0;
}

function isTooLarge(error: unknown): boolean {
  return (error as { code?: unknown }).code === "ResponsePayloadSizeLimitExceeded";
}

function intersection(a: CellRange, b: CellRange | undefined): CellRange | null {
  if (!b) return a;
  const range = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return range.top > range.bottom || range.left > range.right ? null : range;
}
