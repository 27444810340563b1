import type { CodeTableId } from "../codes/code-tables";

/**
 * How a field's cells are read: `unit` cells are merged or left blank downwards and are filled;
 * `posts` holds one or several posts in free text; `id`, `phone` and `account` are digits kept as
 * text; the others say what they are.
 */
export type FieldType =
  | "sequence"
  | "text"
  | "name"
  | "unit"
  | "code"
  | "posts"
  | "date"
  | "integer"
  | "number"
  | "id"
  | "phone"
  | "account";

export interface Field {
  readonly id: string;
  /** 标准表头: the header the templates print. */
  readonly header: string;
  /** Other headers seen; `组/列` matches a column under a merged group head. */
  readonly aliases: readonly string[];
  readonly type: FieldType;
  readonly codes?: CodeTableId;
  /** `true`: the sheet must have this column. A string: one column of those with the same string. */
  readonly required?: true | string;
  /** Columns of which one will do where the sheet lacks this required one. */
  readonly standIns?: readonly string[];
}

/** A kind of sheet: what it is called and which columns it has. */
export interface LedgerKind {
  readonly id: LedgerKindId;
  /** 台账名称. */
  readonly title: string;
  readonly fields: readonly Field[];
  /** Fields without which a sheet is not taken for this kind at all. */
  readonly recognisedBy: readonly string[];
  /** Headers of sheets that hold the same people for another purpose: with one of them a sheet is not this kind. */
  readonly notWith?: readonly string[];
  /** How many fields must be found before the sheet is taken for this kind. */
  readonly atLeast: number;
  /** The field whose cell makes a row a record: blank, and no `secondaryKey` either, means no record. */
  readonly key: string;
  readonly secondaryKey?: string;
  /** Lines such as 填表人: below the table are notes; false where they may be records. */
  readonly footNotes: boolean;
}

export type LedgerKindId = "members" | "units" | "settings" | "pay-policy" | "waivers";
