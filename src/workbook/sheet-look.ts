import type { CellRange } from "../core/sheets/a1";
import type { Grid } from "../core/sheets/grid";

/**
 * How a workbook looks, as plain data: read from a file, shown in a grid, laid out for print. Colours are
 * `RRGGBB`, themes, tints and indexed colours already worked out.
 */
export interface BookLook {
  /** Cell styles by the numbers that `SheetLook.styles` holds. There is always number 0. */
  readonly styles: readonly CellLook[];
  /** Names of the workbook and of single sheets, in the order of the file; the built-in ones left out. */
  readonly names: readonly NameLook[];
  /** Sheets in tab order. */
  readonly sheets: readonly { readonly name: string; readonly visibility: Grid["visibility"] }[];
  /** Zero-based number of the sheet that was in view when the workbook was saved. */
  readonly activeSheet: number;
}

export interface NameLook {
  readonly name: string;
  /** Formula without the leading `=`. */
  readonly refersTo: string;
  /** The sheet it belongs to; the whole workbook when left out. */
  readonly sheet?: string;
  readonly hidden?: true;
}

/** The line styles of ECMA-376 part 1, 18.18.3 (ST_BorderStyle), `none` left out. */
export type LineLook =
  | "thin"
  | "medium"
  | "dashed"
  | "dotted"
  | "thick"
  | "double"
  | "hair"
  | "mediumDashed"
  | "dashDot"
  | "mediumDashDot"
  | "dashDotDot"
  | "mediumDashDotDot"
  | "slantDashDot";

export interface EdgeLook {
  readonly line: LineLook;
  /** Black when left out. */
  readonly color?: string;
}

export interface FontLook {
  readonly name: string;
  /** Points. */
  readonly size: number;
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: "single" | "double";
  readonly strike?: true;
  /** Black when left out. */
  readonly color?: string;
  readonly script?: "superscript" | "subscript";
}

export type HorizontalLook =
  "general" | "left" | "center" | "right" | "fill" | "justify" | "centerContinuous" | "distributed";

/** How a cell looks. */
export interface CellLook {
  readonly font: FontLook;
  /** Fill; of a pattern or gradient the one colour that its colours make together. */
  readonly fill?: string;
  readonly border?: {
    readonly left?: EdgeLook;
    readonly right?: EdgeLook;
    readonly top?: EdgeLook;
    readonly bottom?: EdgeLook;
    readonly diagonalDown?: EdgeLook;
    readonly diagonalUp?: EdgeLook;
  };
  readonly horizontal: HorizontalLook;
  readonly vertical: "top" | "center" | "bottom" | "justify" | "distributed";
  readonly wrap?: true;
  readonly shrinkToFit?: true;
  readonly indent?: number;
  /** Degrees, counted from the horizontal upwards: -90–90; 255 is text stacked from top to bottom. */
  readonly rotation?: number;
  /** Number format code, `General` when none. */
  readonly numberFormat: string;
  /** False where a protected sheet lets the cell be edited. */
  readonly locked: boolean;
}

export interface FormulaLook {
  readonly row: number;
  readonly column: number;
  /** As people type it, with the leading `=`; its result is the value of the cell in the grid. */
  readonly formula: string;
  /** The cells that the result fills, of an array formula. */
  readonly fills?: CellRange;
  /** `fills` is as large as the result (a formula that spills), not fixed by whoever entered it. */
  readonly spills?: true;
}

export interface ColumnsLook {
  /** Zero-based, both inside. */
  readonly first: number;
  readonly last: number;
  /** Characters of the default font, as stored (with the padding); the sheet's default when left out. */
  readonly width?: number;
  readonly hidden?: true;
  readonly style?: number;
}

export interface RowLook {
  /** Points; the sheet's default, or what the content needs, when left out. */
  readonly height?: number;
  readonly hidden?: true;
  readonly style?: number;
}

export interface ValidationLook {
  readonly ranges: readonly CellRange[];
  readonly type: "list" | "whole" | "decimal" | "date" | "time" | "textLength" | "custom" | "any";
  readonly operator?:
    | "between"
    | "notBetween"
    | "equal"
    | "notEqual"
    | "lessThan"
    | "lessThanOrEqual"
    | "greaterThan"
    | "greaterThanOrEqual";
  /** As stored, without a leading `=`: a quoted list `"男,女"`, a reference, a number, a formula. */
  readonly formula1?: string;
  readonly formula2?: string;
  readonly allowBlank: boolean;
  readonly errorStyle: "stop" | "warning" | "information";
  readonly showError: boolean;
  readonly errorTitle?: string;
  readonly errorText?: string;
  readonly promptTitle?: string;
  readonly promptText?: string;
}

/** What a conditional format gives to cells. */
export interface DifferentialLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strike?: boolean;
  readonly underline?: boolean;
  readonly color?: string;
  readonly fill?: string;
}

export interface ScalePoint {
  readonly type: "min" | "max" | "num" | "percent" | "percentile" | "formula";
  readonly value?: string;
  readonly color: string;
}

/** Rules that a grid can show; all others are listed in `SheetLook.unseen`. Earlier ones win. */
export type ConditionalRuleLook =
  | {
      readonly kind: "formula";
      /** Without a leading `=`, relative to the first cell of the first range. */
      readonly formula: string;
      readonly look: DifferentialLook;
      readonly stopIfTrue?: true;
    }
  | {
      readonly kind: "value";
      readonly operator: NonNullable<ValidationLook["operator"]>;
      readonly formulas: readonly string[];
      readonly look: DifferentialLook;
      readonly stopIfTrue?: true;
    }
  | {
      readonly kind: "text";
      readonly operator: "contains" | "notContains" | "beginsWith" | "endsWith";
      readonly text: string;
      readonly look: DifferentialLook;
      readonly stopIfTrue?: true;
    }
  | {
      readonly kind: "duplicates";
      readonly unique: boolean;
      readonly look: DifferentialLook;
      readonly stopIfTrue?: true;
    }
  | { readonly kind: "color-scale"; readonly points: readonly ScalePoint[] }
  | {
      readonly kind: "data-bar";
      readonly min: Omit<ScalePoint, "color">;
      readonly max: Omit<ScalePoint, "color">;
      readonly color: string;
    };

export interface ConditionalLook {
  readonly ranges: readonly CellRange[];
  readonly rule: ConditionalRuleLook;
}

export interface LinkLook {
  readonly range: CellRange;
  /** Another file or page. */
  readonly target?: string;
  /** A place in the workbook: `'Sheet'!A1` or a name. */
  readonly location?: string;
  readonly tooltip?: string;
}

export interface NoteLook {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Page set-up, lengths in millimetres. */
export interface PrintLook {
  /** The number of ECMA-376 part 1, 18.3.1.63 (9 is A4, 8 A3). */
  readonly paper: number;
  readonly orientation: "portrait" | "landscape";
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
    readonly header: number;
    readonly footer: number;
  };
  /** Per cent; does not count where `fit` is given. */
  readonly scale: number;
  /** Pages wide and high; 0: as many as it takes. */
  readonly fit?: { readonly width: number; readonly height: number };
  readonly horizontallyCentred: boolean;
  readonly verticallyCentred: boolean;
  readonly gridLines: boolean;
  readonly headings: boolean;
  readonly overThenDown: boolean;
  /** Excel header and footer codes, e.g. `&C— &P —`; of even and first pages where they differ. */
  readonly header?: string;
  readonly footer?: string;
  readonly evenHeader?: string;
  readonly evenFooter?: string;
  readonly firstHeader?: string;
  readonly firstFooter?: string;
  /** Headers and footers keep their size when the sheet is printed smaller (`scaleWithDoc="0"`). */
  readonly keepsHeaderSize?: true;
  readonly firstPageNumber?: number;
  /** Zero-based rows in front of which a page begins, and columns alike. */
  readonly rowBreaks: readonly number[];
  readonly columnBreaks: readonly number[];
  readonly areas: readonly CellRange[];
  readonly titleRows?: { readonly first: number; readonly last: number };
  readonly titleColumns?: { readonly first: number; readonly last: number };
}

/** Things of a sheet that are kept in the file but that a grid does not show. */
export type UnseenThing =
  | "chart"
  | "picture"
  | "shape"
  | "pivot-table"
  | "slicer"
  | "timeline"
  | "sparkline"
  | "threaded-comment"
  | "control"
  | "background"
  | "conditional-format"
  | "rich-text"
  | "outline"
  | "table-style";

/** One sheet as it looks. Rows and columns are zero-based. */
export interface SheetLook {
  /** Values, merged cells, hidden rows, as every host reads them. */
  readonly grid: Grid;
  /** Per column one number of a style per row; 0 below the end of an array and where there is none. */
  readonly styles: readonly (Uint16Array | undefined)[];
  /** By row, then column. */
  readonly formulas: readonly FormulaLook[];
  readonly columns: readonly ColumnsLook[];
  readonly rows: ReadonlyMap<number, RowLook>;
  /** Characters, and points. */
  readonly defaultWidth: number;
  readonly defaultHeight: number;
  /** Rows above and columns left of this cell stay in view. */
  readonly freeze?: { readonly row: number; readonly column: number };
  readonly showGridLines: boolean;
  /** Per cent. */
  readonly zoom: number;
  readonly tabColor?: string;
  readonly selection?: CellRange;
  readonly isProtected: boolean;
  readonly validations: readonly ValidationLook[];
  readonly conditionalFormats: readonly ConditionalLook[];
  readonly autoFilter?: CellRange;
  readonly links: readonly LinkLook[];
  readonly notes: readonly NoteLook[];
  readonly print: PrintLook;
  readonly unseen: readonly UnseenThing[];
}
