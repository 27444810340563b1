import type { ExcelContext } from "./excel-session";
import { digitWidth } from "./column-width";
import { layoutSteps, nameSteps } from "./draw-layout";
import { pageSteps } from "./draw-page";
import type { KeptPlan } from "../../core/sheets/kept-plan";
import type { DrawStep } from "./draw-steps";
import { styleSteps } from "./draw-styles";
import { valueSteps } from "./draw-values";
import { piecesBySize, type ExcelLimits } from "./payload";

/**
 * Draws plans on new sheets by range calls, where inserting a file does not work. `names` are the
 * names that the workbook has already, in small letters. What differs from an inserted file: the
 * zoom, which no call sets; heights of rows that the plan leaves open, and fonts and alignment of
 * cells without a style, which are the workbook's own.
 */
export async function drawSheets(
  context: ExcelContext,
  plans: readonly KeptPlan[],
  place: number,
  names: ReadonlySet<string>,
  limits: ExcelLimits,
  onProgress?: (done: number) => void
): Promise<void> {
  const digits = await addSheets(context, plans, place);
  for (const [i, plan] of plans.entries()) {
    const pieces = piecesBySize(
      drawSteps(plan, digits[i], names, limits),
      limits.bytes,
      ({ bytes }) => bytes
    );
    for (const [k, piece] of pieces.entries()) {
      await send(context, plan.name, piece);
      onProgress?.((i + (k + 1) / pieces.length) / plans.length);
    }
  }
}

/** Adds the empty sheets; tells for each how wide a digit is. */
async function addSheets(
  context: ExcelContext,
  plans: readonly KeptPlan[],
  place: number
): Promise<number[]> {
  const added = plans.map(({ name }, i) => {
    const sheet = context.workbook.worksheets.add(name);
    sheet.position = place + i;
    sheet.load("standardWidth");
    const column = sheet.getRange("A:A").format.load("columnWidth");
    return { sheet, column };
  });
  await context.sync();
  return added.map(({ sheet, column }) => digitWidth(sheet.standardWidth, column.columnWidth));
}

function drawSteps(
  plan: KeptPlan,
  digit: number,
  names: ReadonlySet<string>,
  { bytes }: ExcelLimits
): DrawStep[] {
  return [
    ...nameSteps(plan, names),
    ...valueSteps(plan, bytes / 2),
    ...styleSteps(plan),
    ...layoutSteps(plan, digit),
    ...pageSteps(plan),
  ];
}

async function send(
  context: ExcelContext,
  name: string,
  steps: readonly DrawStep[]
): Promise<void> {
  const { workbook, application } = context;
  application.suspendScreenUpdatingUntilNextSync();
  application.suspendApiCalculationUntilNextSync();
  const sheet = workbook.worksheets.getItem(name);
  for (const { run } of steps) run({ workbook, sheet });
  await context.sync();
}
