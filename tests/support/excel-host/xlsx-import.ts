import { read as readSheetJs, type CellObject, type WorkBook } from "@e965/xlsx";
import ExcelJS, { type Cell, type Style, type Worksheet } from "exceljs";
import type { CellValue } from "../../../src/core/values/cell";
import { localAddress, parseLocalAddress } from "./addresses";
import { ensureCell } from "./cells";
import {
  createSheet,
  createWorkbook,
  POINTS_PER_CHARACTER,
  type SheetModel,
  type WorkbookModel,
} from "./model";
import { styleDifference, type CellStyle } from "./styles";
import { readPageLayout } from "./xlsx-page";
import { readConditionalFormats, readValidations } from "./xlsx-rules";
import { fileColor, styleFromFile } from "./xlsx-styles";

/**
 * Reads an .xlsx file into a workbook of its own, with exceljs; what exceljs leaves out (links
 * inside the workbook, names of one sheet) with SheetJS. Both are other libraries than the writer
 * under test. Rejects when the bytes are no workbook.
 */
export async function importWorkbook(bytes: Uint8Array): Promise<WorkbookModel> {
  const source = new ExcelJS.Workbook();
  await source.xlsx.load(Buffer.from(bytes) as unknown as ExcelJS.Buffer);
  const other = readSheetJs(bytes, { cellStyles: false, cellText: false });
  const workbook = createWorkbook();
  workbook.sheets.length = 0;
  for (const worksheet of source.worksheets) {
    const sheet = createSheet(workbook, worksheet.name);
    readSheet(workbook, worksheet, sheet);
    readInnerLinks(other, sheet);
    workbook.sheets.push(sheet);
  }
  readNames(other, workbook);
  const front = workbook.sheets.find(({ visibility }) => visibility === "Visible");
  workbook.activeSheet = front ?? workbook.sheets[0];
  return workbook;
}

function readSheet(workbook: WorkbookModel, source: Worksheet, sheet: SheetModel): void {
  sheet.visibility =
    source.state === "hidden" ? "Hidden" : source.state === "veryHidden" ? "VeryHidden" : "Visible";
  sheet.tabColor = fileColor(source.properties.tabColor) ?? "";
  const styleOf = createStyleReader(workbook);
  readColumns(source, sheet, styleOf);
  source.eachRow({ includeEmpty: true }, (row, number) => {
    if (row.height !== undefined) sheet.rowHeights.set(number - 1, row.height);
    if (row.hidden) sheet.hiddenRows.add(number - 1);
    row.eachCell({ includeEmpty: true }, (cell) => readCell(sheet, cell, styleOf(cell.style)));
  });
  sheet.merges = ((source.model as { merges?: string[] }).merges ?? []).flatMap(
    (address) => parseLocalAddress(address) ?? []
  );
  readView(source, sheet);
  sheet.autoFilter =
    typeof source.autoFilter === "string" ? parseLocalAddress(source.autoFilter) : null;
  readPageLayout(source, sheet.pageLayout);
  readConditionalFormats(workbook, source, sheet);
  readValidations(source, sheet);
}

function readView({ views }: Worksheet, sheet: SheetModel): void {
  const [view] = views;
  if (!view) return;
  sheet.showGridlines = view.showGridLines !== false;
  if (view.state !== "frozen") return;
  sheet.freeze = { rows: view.ySplit ?? 0, columns: view.xSplit ?? 0 };
}

/** exceljs gives cells of one format the same object, so that each is read once. */
function createStyleReader(workbook: WorkbookModel): (style: Partial<Style>) => CellStyle {
  const known = new Map<Partial<Style>, CellStyle>();
  return (style) => {
    let read = known.get(style);
    if (!read) {
      read = workbook.intern(styleFromFile(style));
      known.set(style, read);
    }
    return read;
  };
}

function readColumns(
  source: Worksheet,
  sheet: SheetModel,
  styleOf: (style: Partial<Style>) => CellStyle
): void {
  (source.columns ?? []).forEach((column, index) => {
    if (column.width !== undefined && column.width !== null) {
      const pixels = Math.round((column.width * POINTS_PER_CHARACTER) / 0.75);
      sheet.columnWidths.set(index, pixels * 0.75);
    }
    if (column.hidden) sheet.hiddenColumns.add(index);
    const style = styleOf(column.style ?? {});
    if (Object.keys(styleDifference(style)).length > 0) sheet.columnStyles.set(index, style);
  });
}

function readCell(sheet: SheetModel, cell: Cell, style: CellStyle): void {
  const covered = cell.isMerged && cell.master !== cell;
  const value = covered ? null : cellValue(cell.value);
  const formula = covered ? undefined : (cell.formula ?? undefined);
  if (value === null && formula === undefined && style === sheet.style) return;
  const { tooltip } = (cell.value ?? {}) as { tooltip?: unknown };
  const target = ensureCell(sheet, Number(cell.row) - 1, Number(cell.col) - 1);
  target.style = style;
  target.value = value;
  if (formula !== undefined) target.formula = `=${formula}`;
  if (cell.hyperlink && !covered) {
    sheet.hyperlinks.set(cell.address, {
      address: cell.hyperlink,
      ...(typeof tooltip === "string" ? { screenTip: tooltip } : {}),
    });
  }
}

/** `_x000D_` stands for a control character, `_x005F_` for the underscore before such a code. */
function decodeText(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16))
  );
}

function serialOfDate(date: Date): number {
  return date.getTime() / 86_400_000 + 25_569;
}

function cellValue(value: Cell["value"] | undefined): CellValue {
  if (value === null || value === undefined) return null;
  if (typeof value === "string") return decodeText(value);
  if (typeof value !== "object") return value;
  if (value instanceof Date) return serialOfDate(value);
  if ("error" in value) return { error: value.error };
  if ("richText" in value) return decodeText(value.richText.map(({ text }) => text).join(""));
  if ("hyperlink" in value) return cellValue(value.text);
  if ("formula" in value || "sharedFormula" in value) return cellValue(value.result);
  return null;
}

/** Links inside the workbook, which exceljs does not tell of. SheetJS leaves entities in them. */
function readInnerLinks(other: WorkBook, sheet: SheetModel): void {
  const cells = other.Sheets[sheet.name] ?? {};
  for (const [address, cell] of Object.entries(cells)) {
    const link = (cell as CellObject).l;
    if (!link?.Target.startsWith("#")) continue;
    const place = parseLocalAddress(address);
    if (!place) continue;
    sheet.hyperlinks.set(localAddress(place), {
      documentReference: decodeEntities(link.Target.slice(1)),
      ...(link.Tooltip === undefined ? {} : { screenTip: decodeEntities(link.Tooltip) }),
    });
  }
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&quot;": '"',
  "&apos;": "'",
  "&lt;": "<",
  "&gt;": ">",
  "&amp;": "&",
};

function decodeEntities(text: string): string {
  return text.replace(/&(?:quot|apos|lt|gt|amp);/g, (entity) => ENTITIES[entity]);
}

function readNames(other: WorkBook, workbook: WorkbookModel): void {
  for (const { Name, Ref, Sheet } of other.Workbook?.Names ?? []) {
    if (Name.startsWith("_xlnm.")) continue;
    const scope = Sheet === undefined ? workbook : workbook.sheets[Sheet];
    scope.names.push({
      name: Name,
      formula: `=${Ref}`,
      visible: true,
      comment: "",
    });
  }
}
