import type { LedgerBook } from "../ledgers/recognise";
import type { ReportData } from "../forms/report-data";
import type { FigureKind } from "./checked-figure";
import type { LedgerQuantity } from "./ledger-quantities";

/** The books that a text is held against. */
export interface TextBooks {
  readonly data: ReportData;
  readonly books: readonly LedgerBook[];
}

/**
 * A quantity of a ledger that figures of texts can be tied to by their words. Another ledger is some
 * more entries of `ledgerIndicators`. What rosters of people say is not listed there: any group with
 * any traits is worked out from its words.
 */
export interface TextIndicator {
  /** Unique: `joint-review/people`. */
  readonly id: string;
  /** What it is called in sentences to people: `参加联审的人数`. */
  readonly label: string;
  readonly kind: FigureKind;
  /** Units it is counted in: 人, 名 and 位 are one. */
  readonly units: readonly string[];
  /**
   * All of these must stand in the figure's own words: from the comma or figure before to the next,
   * 、 parting words as well. Brackets and digits are in half width there.
   */
  readonly words: readonly RegExp[];
  /** None of these may stand there. */
  readonly without?: readonly RegExp[];
  /** All of these must stand in its sentence. */
  readonly sentence?: readonly RegExp[];
  /** All of these must stand in the own words of the figure before it in the sentence: 应完成乡级任务…，已完成…. */
  readonly after?: readonly RegExp[];
  /** It is a number each (每组每周…次), so that words for a part do not say that it is another. */
  readonly isEach?: true;
  /** The ledger is of last term's people, so that figures said to be of last term are meant as well. */
  readonly isOfLastTerm?: true;
  readonly value: LedgerQuantity;
}
