/**
 * What an attribute or a text says: `ranges` – cells of the part's own sheet, without which the element
 * has no sense; `merge` – such a range of more than one cell; `view` – cells that something is shown at,
 * which are always somewhere; `formula`; `formula-of-type` – a formula where the element's type says so;
 * `location` – where a link leads; `sheet` – the name of a sheet.
 */
export type PlaceKind =
  "ranges" | "merge" | "view" | "formula" | "formula-of-type" | "location" | "sheet";

/** Where an element points to cells. */
export interface ElementRule {
  readonly attributes?: Readonly<Record<string, PlaceKind>>;
  readonly text?: "formula" | "ranges";
  /** Formulas inside count from the first cell of its ranges. */
  readonly isAnchored?: true;
  /** Goes when none of its elements is left; its `count` is kept true. */
  readonly isList?: true;
}

export type ElementRules = Readonly<Record<string, ElementRule>>;

const RANGES: ElementRule = { attributes: { ref: "ranges" } };
const SQREF: ElementRule = { attributes: { sqref: "ranges" } };
const CELL: ElementRule = { attributes: { r: "ranges" } };
const FORMULA: ElementRule = { text: "formula" };
const LIST: ElementRule = { isList: true };
const ANCHORED: ElementRule = { attributes: { sqref: "ranges" }, isAnchored: true };

/** Around the cells of a worksheet (CT_Worksheet, ECMA-376 part 1, 18.3.1.99; [MS-XLSX] 2.6 for the extensions). */
export const WORKSHEET_RULES: ElementRules = {
  dimension: { attributes: { ref: "view" } },
  sheetView: { attributes: { topLeftCell: "view" } },
  customSheetView: { attributes: { topLeftCell: "view" } },
  pane: { attributes: { topLeftCell: "view" } },
  selection: { attributes: { activeCell: "view", sqref: "view" } },
  protectedRanges: LIST,
  protectedRange: SQREF,
  inputCells: CELL,
  autoFilter: RANGES,
  sortState: RANGES,
  sortCondition: RANGES,
  dataRef: { attributes: { ref: "ranges", sheet: "sheet" } },
  mergeCells: LIST,
  mergeCell: { attributes: { ref: "merge" } },
  conditionalFormatting: ANCHORED,
  dataValidations: LIST,
  dataValidation: ANCHORED,
  hyperlinks: LIST,
  hyperlink: { attributes: { ref: "ranges", location: "location" } },
  rowBreaks: LIST,
  colBreaks: LIST,
  cellWatches: LIST,
  cellWatch: CELL,
  ignoredErrors: LIST,
  ignoredError: SQREF,
  smartTags: LIST,
  cellSmartTags: CELL,
  controlPr: { attributes: { linkedCell: "formula", listFillRange: "formula" } },
  cfvo: { attributes: { val: "formula-of-type" } },
  formula: FORMULA,
  formula1: FORMULA,
  formula2: FORMULA,
  f: FORMULA,
  sqref: { text: "ranges" },
  conditionalFormattings: LIST,
  sparklineGroups: LIST,
  sparklineGroup: {},
  sparklines: LIST,
  ext: LIST,
  extLst: LIST,
};

/** Tables (18.5.1.2). */
export const TABLE_RULES: ElementRules = {
  table: RANGES,
  autoFilter: RANGES,
  sortState: RANGES,
  sortCondition: RANGES,
  calculatedColumnFormula: FORMULA,
  totalsRowFormula: FORMULA,
};

/** Notes (18.7.3) and the threads of [MS-XLSX] 2.6.205. */
export const COMMENT_RULES: ElementRules = { comment: RANGES, threadedComment: RANGES };

/** Where a pivot table stands (18.10.1.49). */
export const PIVOT_RULES: ElementRules = { location: RANGES };

/** Charts (21.2.2.65), of 2016 as well, with what is filtered out of them. */
export const CHART_RULES: ElementRules = { f: FORMULA, sqref: FORMULA };

/** Drawings: texts of shapes that show a cell (20.5.2.29), pictures of cells. */
export const DRAWING_RULES: ElementRules = {
  sp: { attributes: { textlink: "formula" } },
  cameraTool: { attributes: { cellRange: "formula" } },
};

/** Form controls ([MS-XLSX] 2.6.33). */
export const CONTROL_RULES: ElementRules = {
  formControlPr: { attributes: { fmlaLink: "formula", fmlaRange: "formula", fmlaTxbx: "formula" } },
};
