import { cellAddress, rangeAddress, type CellRange } from "../../core/sheets/a1";
import { comparisonOf } from "../../core/sheets/plan-validation";
import type {
  PlanConditionalFormat,
  PlanValidation,
  PrintSetup,
  SheetPlan,
} from "../../core/sheets/sheet-plan";
import { storedFormula } from "./formula-text";
import { TRANSITIONAL, type Namespaces } from "./namespaces";
import type { StyleTable } from "./style-table";
import { escapeAttribute, escapePlain, escapeText } from "./xml-escape";

/** What a sheet is besides its plan. */
export interface SheetSetting {
  /** It is the sheet, or one of the sheets, in front when the workbook opens. */
  readonly isSelected: boolean;
  /** Namespaces of the workbook it belongs to. */
  readonly namespaces?: Namespaces;
  /** Name under which macros know it. */
  readonly codeName?: string | undefined;
}

/** Height in points of a row of the default font. */
const DEFAULT_ROW_HEIGHT = 13.5;
/** Pixels of a digit of the default font, and of the padding of a cell beside it. */
const DIGIT_WIDTH = 8;
const PADDING = 5;
const PAPER = { A3: 8, A4: 9 } as const;
const MM_PER_INCH = 25.4;

/** What stands in front of `<sheetData>`, in the order of CT_Worksheet (ECMA-376 part 1, 18.3.1.99). */
export function sheetHead(plan: SheetPlan, setting: SheetSetting): string {
  const { main, relationships } = setting.namespaces ?? TRANSITIONAL;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<worksheet xmlns="${main}" xmlns:r="${relationships}">` +
    propertiesXml(plan, setting.codeName) +
    viewXml(plan, setting.isSelected) +
    `<sheetFormatPr defaultRowHeight="${DEFAULT_ROW_HEIGHT}"/>` +
    columnsXml(plan.columnWidths)
  );
}

/** What stands behind `<sheetData>`; `linkIds` are the relationship ids of links to other files, by position. */
export function sheetTail(
  plan: SheetPlan,
  styles: StyleTable,
  linkIds: ReadonlyMap<number, string>
): string {
  const merges = (plan.merges ?? []).filter(
    (range) => range.top !== range.bottom || range.left !== range.right
  );
  return (
    (plan.autoFilter ? `<autoFilter ref="${rangeAddress(plan.autoFilter)}"/>` : "") +
    list(
      "mergeCells",
      merges.map((range) => `<mergeCell ref="${rangeAddress(range)}"/>`)
    ) +
    (plan.conditionalFormats ?? [])
      .map((format, i) => conditionalXml(format, i + 1, styles.differentialStyle(format)))
      .join("") +
    list("dataValidations", (plan.validations ?? []).map(validationXml)) +
    linksXml(plan, linkIds) +
    (plan.print ? printXml(plan.print) : "") +
    "</worksheet>"
  );
}

function list(name: string, items: readonly string[]): string {
  return items.length === 0 ? "" : `<${name} count="${items.length}">${items.join("")}</${name}>`;
}

function propertiesXml({ tabColor, print }: SheetPlan, codeName: string | undefined): string {
  const tab = tabColor === undefined ? "" : `<tabColor rgb="FF${tabColor.toUpperCase()}"/>`;
  const fit = print?.fitToWidth === undefined ? "" : '<pageSetUpPr fitToPage="1"/>';
  const code = codeName === undefined ? "" : ` codeName="${escapeAttribute(codeName)}"`;
  return tab + fit + code === "" ? "" : `<sheetPr${code}>${tab}${fit}</sheetPr>`;
}

function viewXml({ showGridLines, zoom, freeze }: SheetPlan, isSelected: boolean): string {
  const attributes =
    (showGridLines === false ? ' showGridLines="0"' : "") +
    (isSelected ? ' tabSelected="1"' : "") +
    (zoom === undefined ? "" : ` zoomScale="${zoom}" zoomScaleNormal="${zoom}"`);
  const pane = freeze ? paneXml(freeze.row, freeze.column) : "";
  return `<sheetViews><sheetView${attributes} workbookViewId="0">${pane}</sheetView></sheetViews>`;
}

function paneXml(row: number, column: number): string {
  if (row === 0 && column === 0) return "";
  const active = row > 0 && column > 0 ? "bottomRight" : row > 0 ? "bottomLeft" : "topRight";
  return (
    "<pane" +
    (column > 0 ? ` xSplit="${column}"` : "") +
    (row > 0 ? ` ySplit="${row}"` : "") +
    ` topLeftCell="${cellAddress(row, column)}" activePane="${active}" state="frozen"/>` +
    `<selection pane="${active}"/>`
  );
}

function columnsXml(widths: SheetPlan["columnWidths"]): string {
  const columns = widths.map((width, i) =>
    width === undefined
      ? ""
      : `<col min="${i + 1}" max="${i + 1}" width="${storedWidth(width)}" customWidth="1"/>`
  );
  const xml = columns.join("");
  return xml === "" ? "" : `<cols>${xml}</cols>`;
}

/**
 * The stored width of a column that shows `characters` digits of the default font: the padding
 * counts too, in 256ths of a digit (ECMA-376 part 1, 18.3.1.13).
 */
export function storedWidth(characters: number): number {
  return Math.trunc(((characters * DIGIT_WIDTH + PADDING) / DIGIT_WIDTH) * 256) / 256;
}

function addresses(ranges: readonly CellRange[]): string {
  return ranges.map(rangeAddress).join(" ");
}

function conditionalXml(format: PlanConditionalFormat, priority: number, style: number): string {
  return (
    `<conditionalFormatting sqref="${addresses(format.ranges)}">` +
    `<cfRule type="expression" dxfId="${style}" priority="${priority}">` +
    `<formula>${escapePlain(storedFormula(format.formula))}</formula></cfRule></conditionalFormatting>`
  );
}

function validationXml(validation: PlanValidation): string {
  const { ranges, allowOther, errorText, promptTitle, promptText } = validation;
  const { attributes, formulas } = criteriaXml(validation);
  const opening =
    `<dataValidation${attributes} allowBlank="1"` +
    (promptTitle === undefined && promptText === undefined ? "" : ' showInputMessage="1"') +
    (allowOther === true || "any" in validation ? "" : ' showErrorMessage="1"') +
    (allowOther === "asked" ? ' errorStyle="warning"' : "") +
    (errorText === undefined ? "" : ` error="${escapeAttribute(errorText)}"`) +
    (promptTitle === undefined ? "" : ` promptTitle="${escapeAttribute(promptTitle)}"`) +
    (promptText === undefined ? "" : ` prompt="${escapeAttribute(promptText)}"`) +
    ` sqref="${addresses(ranges)}"`;
  return formulas === "" ? `${opening}/>` : `${opening}>${formulas}</dataValidation>`;
}

/** What a validation compares with, by ECMA-376 part 1, 18.3.1.32; nothing for a prompt alone. */
function criteriaXml(validation: PlanValidation): { attributes: string; formulas: string } {
  if ("list" in validation) {
    const { list: source } = validation;
    const formula = "formula" in source ? storedFormula(source.formula) : quoted(source);
    return {
      attributes: ' type="list"',
      formulas: `<formula1>${escapePlain(formula)}</formula1>`,
    };
  }
  const compared = comparisonOf(validation);
  if (!compared) return { attributes: "", formulas: "" };
  const { type, operator, first, second } = compared;
  return {
    attributes: ` type="${type}"` + (operator === "between" ? "" : ` operator="${operator}"`),
    formulas:
      `<formula1>${first}</formula1>` +
      (second === undefined ? "" : `<formula2>${second}</formula2>`),
  };
}

function quoted(items: readonly string[]): string {
  return `"${items.join(",").replaceAll('"', '""')}"`;
}

function linksXml({ links = [] }: SheetPlan, linkIds: ReadonlyMap<number, string>): string {
  if (links.length === 0) return "";
  const items = links.map(
    (link, i) =>
      `<hyperlink ref="${cellAddress(link.row, link.column)}"` +
      (linkIds.has(i) ? ` r:id="${linkIds.get(i)}"` : "") +
      (link.location === undefined ? "" : ` location="${escapeAttribute(link.location)}"`) +
      (link.tooltip === undefined ? "" : ` tooltip="${escapeAttribute(link.tooltip)}"`) +
      "/>"
  );
  return `<hyperlinks>${items.join("")}</hyperlinks>`;
}

function printXml(print: PrintSetup): string {
  const inches = (mm: number) => Math.round((mm / MM_PER_INCH) * 1e6) / 1e6;
  const { left, right, top, bottom, header, footer } = print.margins;
  const fit =
    print.fitToWidth === undefined ? "" : ` fitToWidth="${print.fitToWidth}" fitToHeight="0"`;
  const headerFooter =
    (print.header === undefined ? "" : `<oddHeader>${escapeText(print.header)}</oddHeader>`) +
    (print.footer === undefined ? "" : `<oddFooter>${escapeText(print.footer)}</oddFooter>`);
  return (
    (print.horizontallyCentred ? '<printOptions horizontalCentered="1"/>' : "") +
    `<pageMargins left="${inches(left)}" right="${inches(right)}" top="${inches(top)}"` +
    ` bottom="${inches(bottom)}" header="${inches(header)}" footer="${inches(footer)}"/>` +
    `<pageSetup paperSize="${PAPER[print.paper]}"${fit} orientation="${print.orientation}"/>` +
    (headerFooter === "" ? "" : `<headerFooter>${headerFooter}</headerFooter>`)
  );
}
