import type { PersonRow } from "../core/statistics/person-rows";
import type { FigureDrill } from "./drill-figure";
import type { PayDrill } from "./drill-pay";

/** Somebody behind a figure; on the pay roll with what he is paid in the column asked for. */
export interface DrillPerson extends PersonRow {
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

/** A traced cell, and the people of each of its parts in pages. */
export interface Traced {
  readonly drill: Drill;
  readonly people: (part: number, from: number, count: number) => readonly DrillPerson[];
}

/** Nothing to trace back, and nobody. */
export function nothing(sheet: string, reason: NoDrillReason): Traced {
  return { drill: { kind: "none", reason, sheet }, people: () => [] };
}
