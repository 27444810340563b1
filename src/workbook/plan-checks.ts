import {
  MAX_COLUMNS,
  MAX_ROWS,
  MAX_SHEET_NAME,
  rangeAddress,
  type CellRange,
} from "../core/sheets/a1";
import { hasSoundBounds } from "../core/sheets/plan-validation";
import type { PlanStyle, PlanValidation, SheetPlan } from "../core/sheets/sheet-plan";
import {
  WorkbookError,
  type PlanProblem,
  type SheetNameProblem,
} from "../core/sheets/workbook-error";

/** Bounds of the program that opens the file (Excel specifications and limits). */
export const MAX_LIST = 255;
const MAX_HEADER = 255;
const MAX_PROMPT_TITLE = 32;
const MAX_PROMPT = 255;
const MAX_LINKS = 65_530;
/** Characters of the default font. */
const MAX_WIDTH = 255;

/** Throws a `WorkbookError` when a plan says something that no workbook can hold. */
export function checkPlans(plans: readonly SheetPlan[]): void {
  if (plans.length === 0) throw invalid("", "", "no-sheets");
  const names = new Set<string>();
  for (const plan of plans) {
    const problem = nameProblem(plan.name) ?? (names.has(nameKey(plan.name)) ? "taken" : undefined);
    if (problem) throw new WorkbookError("sheet-name", { sheet: plan.name, problem });
    names.add(nameKey(plan.name));
    checkPlan(plan);
  }
}

/** Refuses plans whose names are taken by sheets that are there already. */
export function requireFreeNames(plans: readonly SheetPlan[], taken: readonly string[]): void {
  const keys = new Set(taken.map(nameKey));
  const clash = plans.find((plan) => keys.has(nameKey(plan.name)));
  if (clash) throw new WorkbookError("sheet-name", { sheet: clash.name, problem: "taken" });
}

/** Sheet names are equal without regard to case. */
export function nameKey(name: string): string {
  return name.toLowerCase();
}

/** Why Excel refuses a sheet name; `undefined` for a good one. */
export function nameProblem(name: string): SheetNameProblem | undefined {
  if (name.trim() === "") return "empty";
  if (name.length > MAX_SHEET_NAME) return "length";
  return /[:\\/?*[\]\u0000-\u001f]|^'|'$/.test(name) ? "characters" : undefined;
}

function checkPlan(plan: SheetPlan): void {
  const fail = (problem: PlanProblem, at = "") => invalid(plan.name, at, problem);
  if (plan.columnWidths.length > MAX_COLUMNS) throw fail("too-many-columns");
  const isWide = plan.columnWidths.some((width = 0) => !(width >= 0 && width <= MAX_WIDTH));
  if (isWide) throw fail("size");
  for (const [key, style] of Object.entries(plan.styles)) {
    if (!styleColors(style).every(isColor)) throw fail("color", key);
  }
  if (!isColor(plan.tabColor)) throw fail("color", plan.tabColor);
  if (plan.zoom !== undefined && !(plan.zoom >= 10 && plan.zoom <= 400)) throw fail("zoom");
  if (plan.freeze && !isInside(cellRange(plan.freeze.row, plan.freeze.column))) {
    throw fail("freeze");
  }
  checkMerges(plan);
  checkPrint(plan);
  checkLinks(plan);
  for (const { ranges, fill, fontColor } of plan.conditionalFormats ?? []) {
    checkRanges(plan, ranges);
    if (!isColor(fill) || !isColor(fontColor)) throw fail("color");
  }
  for (const validation of plan.validations ?? []) checkValidation(plan, validation);
  if (plan.autoFilter) checkRanges(plan, [plan.autoFilter]);
}

function checkRanges(plan: SheetPlan, ranges: readonly CellRange[]): void {
  if (ranges.length === 0) throw invalid(plan.name, "", "address");
  for (const range of ranges) {
    if (!isInside(range)) throw invalid(plan.name, rangeAddress(range), "address");
  }
}

function checkValidation(plan: SheetPlan, validation: PlanValidation): void {
  const { ranges, promptTitle = "", promptText = "", errorText = "" } = validation;
  checkRanges(plan, ranges);
  const fail = (problem: PlanProblem) => invalid(plan.name, rangeAddress(ranges[0]), problem);
  const isShort =
    promptTitle.length <= MAX_PROMPT_TITLE &&
    promptText.length <= MAX_PROMPT &&
    errorText.length <= MAX_PROMPT;
  if (!isShort) throw fail("prompt");
  if (!hasSoundBounds(validation)) throw fail("bounds");
  if (!("list" in validation)) return;
  const { list } = validation;
  if ("formula" in list) {
    const length = list.formula.replace(/^=/, "").length;
    if (length === 0 || length > MAX_LIST) throw fail("formula");
  } else checkItems(plan.name, rangeAddress(ranges[0]), list);
}

/** A drop-down list in place: commas separate its items, so none may hold one. */
function checkItems(sheet: string, address: string, items: readonly string[]): void {
  if (items.length === 0 || items.some((item) => /[,\n\r]/.test(item) || item.trim() === "")) {
    throw invalid(sheet, address, "list-item");
  }
  const { length } = items.join(",");
  if (length > MAX_LIST) {
    throw new WorkbookError("list-too-long", { sheet, address, length, limit: MAX_LIST });
  }
}

function checkPrint({ name, print }: SheetPlan): void {
  if (!print) return;
  const isShort = [print.header, print.footer].every((text = "") => text.length <= MAX_HEADER);
  if (!isShort) throw invalid(name, "", "print");
  if (print.printArea && !isInside(print.printArea)) {
    throw invalid(name, rangeAddress(print.printArea), "address");
  }
  const { titleRows, margins, fitToWidth = 1 } = print;
  if (titleRows && !isInside({ ...cellRange(titleRows.first, 0), bottom: titleRows.last })) {
    throw invalid(name, "", "print");
  }
  const isSound =
    Object.values(margins).every((mm) => mm >= 0 && mm < 1000) &&
    Number.isInteger(fitToWidth) &&
    fitToWidth >= 0;
  if (!isSound) throw invalid(name, "", "print");
}

function checkLinks({ name, links = [] }: SheetPlan): void {
  if (links.length > MAX_LINKS) throw invalid(name, String(links.length), "link");
  for (const link of links) {
    const range = cellRange(link.row, link.column);
    if (!isInside(range)) throw invalid(name, rangeAddress(range), "address");
    const leadsNowhere = link.location === undefined && link.target === undefined;
    if (leadsNowhere || (link.tooltip ?? "").length > MAX_PROMPT) {
      throw invalid(name, rangeAddress(range), "link");
    }
  }
}

/** Excel repairs a file whose merged ranges share a cell; so each is checked against those beside it. */
function checkMerges({ name, merges = [] }: SheetPlan): void {
  let open: CellRange[] = [];
  for (const range of [...merges].sort((a, b) => a.top - b.top)) {
    if (!isInside(range)) throw invalid(name, rangeAddress(range), "address");
    open = open.filter((other) => other.bottom >= range.top);
    if (open.some((other) => other.left <= range.right && range.left <= other.right)) {
      throw invalid(name, rangeAddress(range), "merge-overlap");
    }
    open.push(range);
  }
}

function cellRange(row: number, column: number): CellRange {
  return { top: row, left: column, bottom: row, right: column };
}

function isInside({ top, left, bottom, right }: CellRange): boolean {
  return (
    [top, left, bottom, right].every((n) => Number.isInteger(n) && n >= 0) &&
    top <= bottom &&
    left <= right &&
    bottom < MAX_ROWS &&
    right < MAX_COLUMNS
  );
}

function styleColors(style: PlanStyle): readonly (string | undefined)[] {
  return [style.fill, style.font?.color];
}

function isColor(color: string | undefined): boolean {
  return color === undefined || /^[0-9A-Fa-f]{6}$/.test(color);
}

export function invalid(
  sheet: string,
  at: string,
  problem: PlanProblem
): WorkbookError<"invalid-plan"> {
  return new WorkbookError("invalid-plan", { sheet, at, problem });
}
