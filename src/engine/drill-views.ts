import type { FigureExplanation } from "../core/forms/figure-at";
import type { DifferenceCause } from "../core/forms/checks/compare-with-books";
import type { Term } from "../core/ledgers/table";
import type { PersonRow } from "../core/statistics/person-rows";
import type { CellPlace } from "../workbook/workbook-host";

/** A cell to be traced back to people. */
export interface DrillRequest extends CellPlace {
  /** As in `ReportChoice`. */
  readonly previous?: string | null;
}

/** Some of the people behind a figure. */
export interface DrillPeopleRequest extends DrillRequest {
  /** Number of the part. */
  readonly part: number;
  readonly from: number;
  readonly count: number;
}

/** A quotient as it is shown: eight digits, and whether it goes on. */
export interface QuotientView {
  readonly text: string;
  readonly ends: boolean;
}

/** How a figure came about. */
export type Workings =
  /** People of a base who belong to the group. */
  | { readonly kind: "count"; readonly count: number; readonly base: number }
  /** Villages and communities that the people are of. */
  | { readonly kind: "units"; readonly units: number; readonly count: number }
  /** Lines of a ledger. */
  | { readonly kind: "records"; readonly count: number }
  /** One figure of the row by another, as printed. */
  | {
      readonly kind: "ratio";
      readonly part: string;
      readonly whole: string;
      readonly quotient: QuotientView | null;
    }
  /** Last term's figure taken off this term's, as printed. */
  | { readonly kind: "change"; readonly past: string; readonly present: string }
  | {
      readonly kind: "share";
      readonly numerator: number;
      readonly denominator: number;
      readonly quotient: QuotientView | null;
    }
  | {
      readonly kind: "mean-age";
      readonly measure: "years" | "months";
      readonly sum: number;
      readonly count: number;
      /** People of the base whose age is not known. */
      readonly unknown: number;
      readonly quotient: QuotientView | null;
    };

/** A figure of one term behind a cell. */
export interface FigurePart {
  readonly term: Term;
  /** As printed. */
  readonly value: string;
  /** How many people, or lines of a ledger, are behind it. */
  readonly people: number;
  readonly workings: Workings;
}

/** A figure of a form traced back. */
export interface FigureDrill {
  readonly kind: "figure";
  readonly sheet: string;
  /** Of the one cell. */
  readonly address: string;
  /** 表号. */
  readonly form: string;
  readonly township: string | null;
  /** Words beside and above: 样例镇 · 学历 · 大学本科. */
  readonly path: readonly string[];
  readonly explanation: FigureExplanation;
  readonly onSheet: string;
  /** By the rosters and settings of today. */
  readonly inBooks: string;
  /** `null` while sheet and rosters agree. */
  readonly parting: {
    /** Sheet less rosters; `null` where either is no number. */
    readonly difference: string | null;
    readonly cause: DifferenceCause;
  } | null;
  /** The figure; of a difference last term's, then this term's. */
  readonly parts: readonly FigurePart[];
}

/** A column of money of the pay roll. */
export type PayColumn = "base" | "tenure" | "total";

/** A line or a sum of the pay roll traced back; amounts in fen. */
export interface PayDrill {
  readonly kind: "pay";
  readonly sheet: string;
  /** Of the cell with the amount. */
  readonly address: string;
  /** `2021-11`. */
  readonly month: string;
  readonly column: PayColumn;
  /** Whose line it is; `null`: the sum of all. */
  readonly person: PayPersonView | null;
  /** As it stands on the sheet; an amount in 元 with two decimals. */
  readonly onSheet: string;
  /** By the rosters and the pay standard of today. */
  readonly inBooks: number;
  readonly agrees: boolean;
  readonly people: number;
}

/** What somebody's line of the pay roll is made of; amounts in fen. */
export interface PayPersonView {
  readonly name: string;
  readonly unit: string;
  readonly post: string;
  readonly standard: string;
  readonly years: number | null;
  readonly base: number;
  readonly tenure: number;
  readonly total: number;
}

/** Somebody behind a figure; on the pay roll with what he is paid in the column asked for. */
export interface DrillPerson extends PersonRow {
  /** A line of a ledger, of which only the place is told. */
  readonly isRecord: boolean;
  /** In fen; `null` where it is not about money. */
  readonly amount: number | null;
}

/** Why there is nothing to trace back. */
export type NoDrillReason =
  /** No report sheet. */
  | "not-report"
  /** A report sheet, but no cell of a figure. */
  | "not-figure"
  /** 综述: a sentence, not figures. */
  | "narrative"
  /** The table cannot be found on the sheet any more. */
  | "unreadable"
  /** The sheet has a row or column that the rosters of today do not give. */
  | "not-in-books";

export type Drill =
  | FigureDrill
  | PayDrill
  | { readonly kind: "none"; readonly reason: NoDrillReason; readonly sheet: string };
