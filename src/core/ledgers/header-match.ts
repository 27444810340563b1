import type { LedgerKind } from "./field";

/** Where the header of a sheet stands and which column holds which field; rows and columns zero-based. */
export interface HeaderMatch {
  readonly kind: LedgerKind;
  readonly first: number;
  readonly last: number;
  readonly columns: ReadonlyMap<string, number>;
  /** Header texts as they stand, by column, for messages. */
  readonly titles: ReadonlyMap<number, string>;
  /** Columns whose header names a field that an earlier column already holds. */
  readonly repeated: readonly { readonly field: string; readonly column: number }[];
}
