import type { Decimal } from "../values/decimal";
import type { LedgerBook } from "../ledgers/recognise";
import type { ReportData } from "../forms/report-data";
import type { FigureKind } from "./checked-figure";

/** The books that a text is held against. */
export interface TextBooks {
  readonly data: ReportData;
  readonly books: readonly LedgerBook[];
}

/**
 * A quantity of the books that figures of texts can be tied to by their words. Another ledger is one
 * more entry of `textIndicators`. What rosters of people say is not listed there: any group with any
 * traits is worked out from its words.
 */
export interface TextIndicator {
  /** Unique: `review/people`. */
  readonly id: string;
  /** What it is called in sentences to people: `参加联审的人数`. */
  readonly label: string;
  readonly kind: FigureKind;
  /** Units it is counted in: 人, 名 and 位 are one. */
  readonly units: readonly string[];
  /**
   * All of these must stand in the figure's own words: from the figure before, or the last comma, to
   * the next figure or comma. Brackets and digits are in half width there.
   */
  readonly words: readonly RegExp[];
  /** None of these may stand there. */
  readonly without?: readonly RegExp[];
  /** All of these must stand in its sentence. */
  readonly sentence?: readonly RegExp[];
  /** What the books have, at the scale at which it is printed; `null`: they do not say. */
  readonly value: (books: TextBooks) => Decimal | null;
}
