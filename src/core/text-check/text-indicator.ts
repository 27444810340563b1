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
 * A quantity of the books that figures of texts can be tied to. A list of these is all that the check
 * knows of the books: another ledger is one more entry.
 */
export interface TextIndicator {
  /** Unique: `members/count:female`. */
  readonly id: string;
  /** What it is called in sentences to people: `班子成员中的女性`. */
  readonly label: string;
  readonly kind: FigureKind;
  /** Units it is counted in; left out: 人, 名, 位 for counts, whatever the kind has else. */
  readonly units?: readonly string[];
  /** All of these must stand in the words that belong to the figure. */
  readonly words: readonly RegExp[];
  /** None of these may. */
  readonly without?: readonly RegExp[];
  /** What the books have, at the scale at which it is printed; `null`: they do not say. */
  readonly value: (books: TextBooks) => Decimal | null;
}
