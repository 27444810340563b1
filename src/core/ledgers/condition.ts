/**
 * What is asked of one record, said as data. A record whose cell is blank or cannot be read meets no
 * condition on its value.
 */
export type Condition =
  /** The cell of a code column says one of these, by their codes; that of any other column, one of these texts. */
  | { readonly field: string; readonly is: string | readonly string[] }
  /** The cell holds something, or nothing. */
  | { readonly field: string; readonly filled: boolean }
  /** The number in the cell lies between the two, both inside. */
  | { readonly field: string; readonly atLeast?: number; readonly atMost?: number }
  /** The date in the cell is before, or on or after, the day the ledger is judged by. */
  | { readonly field: string; readonly day: "before-as-of" | "as-of-or-later" }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };
