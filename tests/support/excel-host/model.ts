import type { CellRange } from "../../../src/core/sheets/a1";
import type { CellValue } from "../../../src/core/values/cell";
import { createStylePool, DEFAULT_STYLE, type Border, type CellStyle } from "./styles";

/** What a cell holds. */
export type ModelValue = CellValue;

export interface ModelCell {
  value: ModelValue;
  /** With the leading `=`. */
  formula?: string;
  style: CellStyle;
}

export interface ModelHyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

export interface ConditionalFormatModel {
  readonly id: string;
  readonly type: string;
  ranges: CellRange[];
  stopIfTrue: boolean;
  /** Formula of a `Custom` one, with the leading `=`; `null` where there is none. */
  formula: string | null;
  /** Rule of a `CellValue` one. */
  rule: unknown;
  numberFormat: string | null;
  fill: string | null;
  font: Record<string, unknown>;
  borders: Record<string, Border>;
}

export interface ValidationModel {
  ranges: CellRange[];
  rule: Readonly<Record<string, unknown>>;
  ignoreBlanks: boolean;
  errorAlert: unknown;
  prompt: unknown;
}

export interface HeaderFooterModel {
  leftHeader: string;
  centerHeader: string;
  rightHeader: string;
  leftFooter: string;
  centerFooter: string;
  rightFooter: string;
}

export interface PageLayoutModel {
  orientation: string;
  paperSize: string;
  /** In points. */
  leftMargin: number;
  rightMargin: number;
  topMargin: number;
  bottomMargin: number;
  headerMargin: number;
  footerMargin: number;
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  blackAndWhite: boolean;
  draftMode: boolean;
  printOrder: string;
  firstPageNumber: number | "";
  zoom: { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number };
  printArea: CellRange[];
  titleRows: CellRange | null;
  titleColumns: CellRange | null;
  headerFooter: HeaderFooterModel;
}

export interface NameModel {
  name: string;
  /** With the leading `=`. */
  formula: string;
  visible: boolean;
  comment: string;
}

export interface SheetModel {
  readonly id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  tabColor: string;
  showGridlines: boolean;
  showHeadings: boolean;
  /** `rows[r][c]`, both sparse. */
  readonly rows: (ModelCell | undefined)[][];
  style: CellStyle;
  readonly columnStyles: Map<number, CellStyle>;
  readonly rowStyles: Map<number, CellStyle>;
  /** In points; absent: the default. */
  readonly columnWidths: Map<number, number>;
  readonly rowHeights: Map<number, number>;
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  merges: CellRange[];
  /** Blocks filled by a formula that stands in their first cell. */
  spills: CellRange[];
  readonly hyperlinks: Map<string, ModelHyperlink>;
  /** In order of priority, the first wins. */
  conditionalFormats: ConditionalFormatModel[];
  validations: ValidationModel[];
  names: NameModel[];
  freeze: { rows: number; columns: number } | null;
  autoFilter: CellRange | null;
  readonly pageLayout: PageLayoutModel;
  protected: boolean;
  protectionOptions: Readonly<Record<string, unknown>>;
  password: string;
  selection: CellRange[];
  /** False once deleted: proxies that still point here are refused. */
  alive: boolean;
}

export interface WorkbookModel {
  readonly sheets: SheetModel[];
  activeSheet: SheetModel;
  names: NameModel[];
  readonly settings: Map<string, unknown>;
  readonly customXmlParts: Map<string, string>;
  structureProtected: boolean;
  password: string;
  name: string;
  readonly intern: (style: CellStyle) => CellStyle;
  /** Numbers given out so far, for the ids of sheets, formats and references. */
  lastId: number;
}

/** Default width and height in points, those of a workbook whose standard font is 宋体 11. */
export const DEFAULT_COLUMN_WIDTH = 54;
export const DEFAULT_ROW_HEIGHT = 13.5;

/** Points per character of width as the file says it: digits of that font are 8 pixels wide at 96 dpi. */
export const POINTS_PER_CHARACTER = 6;

export function createPageLayout(): PageLayoutModel {
  return {
    orientation: "Portrait",
    paperSize: "A4",
    leftMargin: 50.4,
    rightMargin: 50.4,
    topMargin: 54,
    bottomMargin: 54,
    headerMargin: 21.6,
    footerMargin: 21.6,
    centerHorizontally: false,
    centerVertically: false,
    printGridlines: false,
    printHeadings: false,
    blackAndWhite: false,
    draftMode: false,
    printOrder: "DownThenOver",
    firstPageNumber: "",
    zoom: { scale: 100 },
    printArea: [],
    titleRows: null,
    titleColumns: null,
    headerFooter: {
      leftHeader: "",
      centerHeader: "",
      rightHeader: "",
      leftFooter: "",
      centerFooter: "",
      rightFooter: "",
    },
  };
}

/** A number that this workbook has not given out before. */
export function nextId(workbook: WorkbookModel): number {
  workbook.lastId += 1;
  return workbook.lastId;
}

function guid(number: number): string {
  return `{00000000-0001-0000-0000-${number.toString(16).toUpperCase().padStart(12, "0")}}`;
}

/** An empty sheet; it belongs to no workbook until it is put into `sheets`. */
export function createSheet(workbook: WorkbookModel, name: string): SheetModel {
  return {
    id: guid(nextId(workbook)),
    name,
    visibility: "Visible",
    tabColor: "",
    showGridlines: true,
    showHeadings: true,
    rows: [],
    style: workbook.intern(DEFAULT_STYLE),
    columnStyles: new Map(),
    rowStyles: new Map(),
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    merges: [],
    spills: [],
    hyperlinks: new Map(),
    conditionalFormats: [],
    validations: [],
    names: [],
    freeze: null,
    autoFilter: null,
    pageLayout: createPageLayout(),
    protected: false,
    protectionOptions: {},
    password: "",
    selection: [{ top: 0, left: 0, bottom: 0, right: 0 }],
    alive: true,
  };
}

/** A workbook with one empty sheet of the given name. */
export function createWorkbook(firstSheet = "Sheet1"): WorkbookModel {
  const workbook = {
    sheets: [] as SheetModel[],
    names: [],
    settings: new Map(),
    customXmlParts: new Map(),
    structureProtected: false,
    password: "",
    name: "花名册.xlsx",
    intern: createStylePool(),
    lastId: 0,
  } as Omit<WorkbookModel, "activeSheet"> as WorkbookModel;
  const sheet = createSheet(workbook, firstSheet);
  workbook.sheets.push(sheet);
  workbook.activeSheet = sheet;
  return workbook;
}

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** A sheet by name, in any case, or by id. */
export function findSheet(workbook: WorkbookModel, key: string): SheetModel | undefined {
  return workbook.sheets.find((sheet) => sheet.id === key || sameName(sheet.name, key));
}
