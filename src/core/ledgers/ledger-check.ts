import type { Condition } from "./condition";

/**
 * What is checked of the records of a ledger beyond their single cells, said as data; fields by their
 * ids. A field that the sheet lacks is not checked.
 */
export type LedgerCheck =
  /** Dates that follow one another: a later one before an earlier one is an error. */
  | { readonly check: "date-order"; readonly first: string; readonly then: string }
  /** A date of something that has happened lies after the day the ledger is judged by. */
  | { readonly check: "not-later"; readonly field: string }
  /** To be filled in where the condition holds. */
  | { readonly check: "filled-when"; readonly field: string; readonly when: Condition }
  /** To be left blank where the condition holds. */
  | { readonly check: "blank-when"; readonly field: string; readonly when: Condition }
  /** Past its day and not `done`. */
  | { readonly check: "overdue"; readonly due: string; readonly done: Condition }
  /** A part that is more than the whole. */
  | { readonly check: "at-most"; readonly part: string; readonly whole: string }
  /** A sum that is not that of its parts, where all are filled in; `less` are taken off. */
  | {
      readonly check: "sum";
      readonly total: string;
      readonly parts: readonly string[];
      readonly less?: readonly string[];
    }
  /** Records that agree in all these fields stand twice. */
  | { readonly check: "unique"; readonly fields: readonly string[] }
  /** What the record says of itself does not fit: where `when` holds, `must` has to hold; at `field`. */
  | {
      readonly check: "consistent";
      readonly field: string;
      readonly when: Condition;
      readonly must: Condition;
      /** What is wrong, in a few words for the reader: 综合结论为“通过”,但有部门填“有问题”. */
      readonly says: string;
    };
