import { cellAddress } from "../../../src/core/sheets/a1";
import { localAddress } from "./addresses";
import { SIDES, styleDifference, type CellStyle } from "./styles";
import type { ModelCell, SheetModel, WorkbookModel } from "./model";
import { borderAt } from "./objects/borders";

/** A cell as plain data: what it holds and what its format has beyond the plain one. */
export interface CellSnapshot {
  readonly value: unknown;
  readonly formula?: string;
  readonly style?: Partial<CellStyle>;
}

export interface SheetSnapshot {
  readonly name: string;
  readonly cells: Readonly<Record<string, CellSnapshot>>;
  readonly [more: string]: unknown;
}

export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly [more: string]: unknown;
}

const byNumber = (a: readonly [number, unknown], b: readonly [number, unknown]) => a[0] - b[0];

function sorted<V>(map: ReadonlyMap<number, V>): Record<string, V> {
  return Object.fromEntries([...map].sort(byNumber));
}

/** Formats as they are seen: a line shows whichever of two neighbours holds it. */
function createStyleReader(sheet: SheetModel) {
  const known = new Map<CellStyle, Map<string, Partial<CellStyle>>>();
  return (cell: ModelCell, row: number, column: number): Partial<CellStyle> => {
    const seen = SIDES.map((side) => borderAt(sheet, row, column, side));
    const key = seen
      .map((line) => (line ? `${line.style} ${line.weight} ${line.color}` : ""))
      .join("|");
    const variants = known.get(cell.style) ?? new Map<string, Partial<CellStyle>>();
    known.set(cell.style, variants);
    let difference = variants.get(key);
    if (!difference) {
      const borders = Object.fromEntries(SIDES.map((side, i) => [side, seen[i]]));
      difference = styleDifference({ ...cell.style, ...borders });
      variants.set(key, difference);
    }
    return difference;
  };
}

function cellSnapshot(cell: ModelCell, style: Partial<CellStyle>): CellSnapshot {
  return {
    value: cell.value,
    ...(cell.formula === undefined ? {} : { formula: cell.formula }),
    ...(Object.keys(style).length === 0 ? {} : { style }),
  };
}

/** A sheet as plain data in a fixed order; equal sheets give equal JSON. Ids are left out. */
export function sheetSnapshot(sheet: SheetModel): SheetSnapshot {
  const cells: Record<string, CellSnapshot> = {};
  const styleOf = createStyleReader(sheet);
  sheet.rows.forEach((row, r) =>
    row?.forEach((cell, c) => {
      if (!cell) return;
      const shown = cellSnapshot(cell, styleOf(cell, r, c));
      if (shown.value !== null || shown.formula !== undefined || shown.style !== undefined) {
        cells[cellAddress(r, c)] = shown;
      }
    })
  );
  const stylesOf = (styles: ReadonlyMap<number, CellStyle>) =>
    Object.fromEntries([...styles].sort(byNumber).map(([i, style]) => [i, styleDifference(style)]));
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    tabColor: sheet.tabColor,
    showGridlines: sheet.showGridlines,
    cells,
    style: styleDifference(sheet.style),
    columnStyles: stylesOf(sheet.columnStyles),
    rowStyles: stylesOf(sheet.rowStyles),
    columnWidths: sorted(sheet.columnWidths),
    rowHeights: sorted(sheet.rowHeights),
    hiddenRows: [...sheet.hiddenRows].sort((a, b) => a - b),
    hiddenColumns: [...sheet.hiddenColumns].sort((a, b) => a - b),
    merges: sheet.merges.map(localAddress).sort(),
    spills: sheet.spills.map(localAddress).sort(),
    hyperlinks: Object.fromEntries([...sheet.hyperlinks].sort(([a], [b]) => (a < b ? -1 : 1))),
    conditionalFormats: sheet.conditionalFormats.map((format) => ({
      ...format,
      id: undefined,
      ranges: format.ranges.map(localAddress),
    })),
    validations: sheet.validations
      .map(({ ranges, ...rule }) => ({ ...rule, ranges: ranges.map(localAddress).sort() }))
      .sort((a, b) => (a.ranges.join() < b.ranges.join() ? -1 : 1)),
    names: [...sheet.names].sort((a, b) => (a.name < b.name ? -1 : 1)),
    freeze: sheet.freeze,
    autoFilter: sheet.autoFilter && localAddress(sheet.autoFilter),
    pageLayout: {
      ...sheet.pageLayout,
      printArea: sheet.pageLayout.printArea.map(localAddress),
      titleRows: sheet.pageLayout.titleRows && localAddress(sheet.pageLayout.titleRows),
      titleColumns: sheet.pageLayout.titleColumns && localAddress(sheet.pageLayout.titleColumns),
    },
    protected: sheet.protected,
    protectionOptions: sheet.protectionOptions,
    selection: sheet.selection.map(localAddress),
  };
}

/** The whole workbook as plain data, the sheet in front and the selections with it. */
export function workbookSnapshot(workbook: WorkbookModel): WorkbookSnapshot {
  return {
    sheets: workbook.sheets.map(sheetSnapshot),
    activeSheet: workbook.activeSheet.name,
    names: [...workbook.names].sort((a, b) => (a.name < b.name ? -1 : 1)),
    settings: Object.fromEntries([...workbook.settings].sort(([a], [b]) => (a < b ? -1 : 1))),
    customXmlParts: [...workbook.customXmlParts.values()].sort(),
    structureProtected: workbook.structureProtected,
  };
}
