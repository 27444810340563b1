import type { Decimal } from "../values/decimal";
import type { Approximation, FigureKind } from "./checked-figure";

/** A number with a unit, as it was found in a text. */
export interface FoundFigure {
  readonly start: number;
  /** Behind the unit. */
  readonly end: number;
  /** Negative for a fall. */
  readonly value: Decimal;
  readonly upTo?: Decimal;
  readonly unit: string;
  readonly approximation?: Approximation;
  readonly kind: FigureKind;
}
