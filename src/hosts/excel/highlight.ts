import { WorkbookError } from "../../core/sheets/workbook-error";
import {
  HIGHLIGHT_LOOKS,
  highlightFormula,
  isHighlightFormula,
} from "../../workbook/highlight-signature";
import { markedRanges, type MarkedRanges } from "../../workbook/mark-ranges";
import { nameKey } from "../../workbook/plan-checks";
import type { Mark, WorkOptions } from "../../workbook/workbook-host";
import { asWorkbookError } from "./excel-errors";
import { inExcel, type ExcelContext } from "./excel-session";
import { addressLists } from "./payload";

/** Excel's names of the lines around highlights. */
const LINES = { solid: "Continuous", dashed: "Dash", dotted: "Dot" } as const;

const SIDES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

/** A highlight that is in the workbook. */
interface OwnFormat {
  readonly sheet: string;
  readonly id: string;
}

/**
 * Marks cells, then takes earlier marks off. Until the new ones stand the old ones stay, so that
 * a failure or a stop loses nothing.
 */
export async function highlight(
  marks: readonly Mark[],
  { signal, onProgress }: WorkOptions
): Promise<void> {
  const wanted = markedRanges(marks);
  await inExcel(
    wanted[0]?.sheet ?? "",
    async (context) => {
      const sheets = await readSheets(context);
      for (const { sheet } of wanted) {
        if (!sheets.has(nameKey(sheet))) throw new WorkbookError("sheet-missing", { sheet });
      }
      const earlier = await ownFormats(context, [...sheets.values()]);
      refuseProtected(sheets, [...wanted, ...earlier]);
      onProgress?.(0.5);
      if (wanted.length > 0) await addAll(context, wanted, earlier);
      await remove(earlier);
      onProgress?.(1);
    },
    signal
  );
}

/** Takes off all marks, those of earlier sessions too. */
export function clearHighlights(): Promise<void> {
  return inExcel("", async (context) => {
    const sheets = await readSheets(context);
    const earlier = await ownFormats(context, [...sheets.values()]);
    refuseProtected(sheets, earlier);
    await remove(earlier);
  });
}

interface SheetState {
  readonly name: string;
  /** Protected against formatting. */
  readonly isClosed: boolean;
}

async function readSheets(context: ExcelContext): Promise<Map<string, SheetState>> {
  const sheets = context.workbook.worksheets;
  sheets.load("items/name,items/protection/protected,items/protection/options");
  await context.sync();
  return new Map(
    sheets.items.map(({ name, protection }) => {
      const isClosed = protection.protected && protection.options?.allowFormatCells !== true;
      return [nameKey(name), { name, isClosed }];
    })
  );
}

function refuseProtected(
  sheets: ReadonlyMap<string, SheetState>,
  concerned: readonly { readonly sheet: string }[]
): void {
  for (const { sheet } of concerned) {
    if (sheets.get(nameKey(sheet))?.isClosed) throw new WorkbookError("protected", { sheet });
  }
}

/** The conditional formats of the product; formulas are only asked of those that have one. */
async function ownFormats(
  context: ExcelContext,
  sheets: readonly SheetState[]
): Promise<OwnFormat[]> {
  const collections = sheets.map(({ name }) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    const formats = sheet.getRange().conditionalFormats;
    return { name, sheet: sheet.load("name"), formats: formats.load("items/id,items/type") };
  });
  await context.sync();
  // A sheet may have gone since it was listed.
  const present = collections.filter(({ sheet }) => !sheet.isNullObject);
  const custom = present.flatMap(({ name: sheet, formats }) =>
    formats.items
      .filter(({ type }) => type === "Custom")
      .map(({ id }) => {
        const { rule } = conditionalFormat(context, { sheet, id }).customOrNullObject;
        rule.load("formula");
        return { sheet, id, rule };
      })
  );
  if (custom.length === 0) return [];
  await context.sync();
  return custom
    .filter(({ rule }) => !rule.isNullObject && isHighlightFormula(rule.formula))
    .map(({ sheet, id }) => ({ sheet, id }));
}

/** A null object when the sheet is gone. */
function conditionalFormat(context: ExcelContext, { sheet, id }: OwnFormat) {
  const cells = context.workbook.worksheets.getItemOrNullObject(sheet).getRange();
  return cells.conditionalFormats.getItem(id);
}

async function addAll(
  context: ExcelContext,
  wanted: readonly MarkedRanges[],
  earlier: readonly OwnFormat[]
): Promise<void> {
  try {
    queueMarks(context, wanted);
    await context.sync();
  } catch (error) {
    await removeNew(earlier);
    throw asWorkbookError(error, wanted[0].sheet);
  }
}

/** Each new format gets the first place, so the most serious are added last. */
function queueMarks(context: ExcelContext, wanted: readonly MarkedRanges[]): void {
  for (const { sheet, severity, ranges } of [...wanted].reverse()) {
    const { fill, font, line } = HIGHLIGHT_LOOKS[severity];
    const proxy = context.workbook.worksheets.getItem(sheet);
    for (const { address } of addressLists(ranges)) {
      const added = proxy.getRanges(address).conditionalFormats.add("Custom");
      added.custom.rule.formula = `=${highlightFormula(severity)}`;
      added.custom.format.fill.color = `#${fill}`;
      added.custom.format.font.color = `#${font}`;
      for (const side of SIDES) {
        const border = added.custom.format.borders.getItem(side);
        border.style = LINES[line];
        border.color = `#${font}`;
      }
      added.stopIfTrue = false;
    }
  }
}

async function remove(formats: readonly OwnFormat[]): Promise<void> {
  if (formats.length === 0) return;
  await inExcel(formats[0].sheet, async (context) => {
    for (const format of formats) conditionalFormat(context, format).delete();
    await context.sync();
  });
}

/** Takes off what a failed attempt left behind. */
async function removeNew(earlier: readonly OwnFormat[]): Promise<void> {
  const kept = new Set(earlier.map(({ sheet, id }) => `${nameKey(sheet)}!${id}`));
  await inExcel("", async (context) => {
    const sheets = await readSheets(context);
    const found = await ownFormats(context, [...sheets.values()]);
    await remove(found.filter(({ sheet, id }) => !kept.has(`${nameKey(sheet)}!${id}`)));
  }).catch(() => undefined);
}
