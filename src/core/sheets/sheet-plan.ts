import type { CellValue } from "../values/cell";
import type { CivilDate } from "../values/civil-date";
import type { CellRange } from "./a1";

/** A formula of the report, English function names, without the leading `=`; `value` is its cached result. */
export interface PlanFormula {
  readonly formula: string;
  readonly value: string | number | boolean;
}

/** What a planned cell holds. A string stays a string, even one that begins with `=`. */
export type PlanValue = CellValue | PlanFormula;

export function isPlanFormula(value: PlanValue): value is PlanFormula {
  return typeof value === "object" && value !== null && "formula" in value;
}

export type BorderLine = "thin" | "medium" | "hair";

export interface PlanStyle {
  readonly font?: {
    readonly name?: string;
    readonly size?: number;
    readonly bold?: boolean;
    readonly color?: string;
    readonly underline?: boolean;
  };
  /** Fill colour `RRGGBB`. */
  readonly fill?: string;
  readonly border?: {
    readonly left?: BorderLine;
    readonly right?: BorderLine;
    readonly top?: BorderLine;
    readonly bottom?: BorderLine;
  };
  readonly horizontal?: "left" | "center" | "right" | "distributed";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  readonly shrinkToFit?: boolean;
  readonly indent?: number;
  /** Excel number format code; `@` keeps digits as text. */
  readonly numberFormat?: string;
}

/** A row, left to right from column A. `style` is one key of `SheetPlan.styles` for all cells, or one key a cell. */
export interface PlanRow {
  /** Height in points; the program's own default when left out. */
  readonly height?: number;
  readonly hidden?: boolean;
  readonly values: readonly PlanValue[];
  readonly style?: string | readonly (string | undefined)[];
}

export interface PrintSetup {
  readonly paper: "A4" | "A3";
  readonly orientation: "portrait" | "landscape";
  /** Millimetres. */
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
    readonly header: number;
    readonly footer: number;
  };
  /** Pages wide; the height grows as needed. */
  readonly fitToWidth?: number;
  /** Zero-based rows repeated on every page. */
  readonly titleRows?: { readonly first: number; readonly last: number };
  readonly printArea?: CellRange;
  readonly horizontallyCentred?: boolean;
  /** Excel header/footer codes, e.g. `&C— &P —`. */
  readonly header?: string;
  readonly footer?: string;
}

export interface PlanLink {
  readonly row: number;
  readonly column: number;
  /** Another file, as a relative or `file:` address; none: the same workbook. */
  readonly target?: string;
  /** A place in the workbook: `'Sheet'!A1`, the sheet name quoted. */
  readonly location?: string;
  readonly tooltip?: string;
}

/** Bounds of a value, both inside; there is at least one. */
export interface PlanBounds<T = number> {
  readonly least?: T;
  readonly most?: T;
}

/** What people may type into a cell; `any` is for a prompt alone. */
export type PlanAllowed =
  /** Drop-down values, or a formula naming a range. */
  | { readonly list: readonly string[] | { readonly formula: string } }
  /** Whole numbers. */
  | { readonly whole: PlanBounds }
  | { readonly decimal: PlanBounds }
  /** Full civil dates. */
  | { readonly date: PlanBounds<CivilDate> }
  /** Characters of what is typed. */
  | { readonly textLength: PlanBounds }
  | { readonly any: true };

/** How cells are filled in. Blank cells are always allowed. */
export type PlanValidation = PlanAllowed & {
  readonly ranges: readonly CellRange[];
  /** Takes anything else too: silently, or after a question. Left out, it is refused. */
  readonly allowOther?: true | "asked";
  readonly errorText?: string;
  readonly promptTitle?: string;
  readonly promptText?: string;
};

/** Formats cells where the formula (relative to the first cell of the first range) holds. */
export interface PlanConditionalFormat {
  readonly ranges: readonly CellRange[];
  readonly formula: string;
  readonly fill?: string;
  readonly fontColor?: string;
}

export interface PlanName {
  readonly name: string;
  /** Formula text, e.g. `'参数设置'!$B$3`. */
  readonly refersTo: string;
  readonly local?: boolean;
}

/**
 * A sheet to be written, free of any host: what the .xlsx writer turns into bytes and the Excel
 * host inserts or draws. Rows come as an iterable so that a million of them need not stand in
 * memory at once; whoever reads a plan twice must be given an array.
 */
export interface SheetPlan {
  readonly name: string;
  readonly rows: Iterable<PlanRow>;
  readonly styles: Readonly<Record<string, PlanStyle>>;
  /** Widths in characters of the default font, from column A; `undefined` leaves the default. */
  readonly columnWidths: readonly (number | undefined)[];
  readonly merges?: readonly CellRange[];
  readonly links?: readonly PlanLink[];
  readonly validations?: readonly PlanValidation[];
  readonly conditionalFormats?: readonly PlanConditionalFormat[];
  readonly names?: readonly PlanName[];
  /** Zero-based: rows above and columns left of this cell stay in view. */
  readonly freeze?: { readonly row: number; readonly column: number };
  readonly autoFilter?: CellRange;
  readonly print?: PrintSetup;
  readonly showGridLines?: boolean;
  readonly tabColor?: string;
  readonly zoom?: number;
}
