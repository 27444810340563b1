import type { CodeTable } from "../codes/code-table";
import type { CodeTableId } from "../codes/code-tables";
import type { LedgerCheck } from "./ledger-check";

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
  /** What a `code` cell may say: a shared code table, or one that only this ledger has. */
  readonly codes?: CodeTableId | CodeTable;
  /** `true`: the sheet must have this column. A string: one column of those with the same string. */
  readonly required?: true | string;
  /** Columns of which one will do where the sheet lacks this required one. */
  readonly standIns?: readonly string[];
  /** 填写说明: shown in a template when a cell of the column is selected. */
  readonly note?: string;
  /** Width in a template, in characters; by the type where left out. */
  readonly width?: number;
  /** Read where a sheet has it, but not printed in templates. */
  readonly inTemplate?: false;
  /** A `unit` cell left blank means no such unit; only merged cells are filled down. */
  readonly filledDown?: false;
  /** A number may be written as no exact one: 550余, 约550. */
  readonly approximate?: true;
  /** Bounds of a whole number or a number, both inside. */
  readonly least?: number;
  readonly most?: number;
}

/**
 * What rules may ask of a kind as a whole: `ledgers` are filled in by units and checked cell by cell;
 * of `people` each record is a person with a name and, as a rule, an ID number; in a `register` a
 * person stands only once; ledgers of `every-village` have a record for each village of the list.
 */
export type LedgerFamily = "ledgers" | "people" | "register" | "every-village";

/** How a template of a kind is printed and introduced. */
export interface LedgerTemplate {
  readonly orientation: "portrait" | "landscape";
  /** `{region}` and `{term}` are filled from the settings; the ledger's title where left out. */
  readonly title?: string;
  /** Lines below the table: how it is filled in as a whole. */
  readonly notes?: readonly string[];
}

/** A kind of sheet: what it is called, which columns it has, and what is checked of it beyond the cells. */
export interface LedgerKind {
  readonly id: LedgerKindId;
  /** 台账名称. */
  readonly title: string;
  readonly families?: readonly LedgerFamily[];
  /** Where it stands in lists, from 0; kinds of equal order go by their ids. */
  readonly order: number;
  readonly fields: readonly Field[];
  /** Fields without which a sheet is not taken for this kind at all. */
  readonly recognisedBy: readonly string[];
  /** Fields that hardly any other kind has: without one of them only `titleWords` make a sheet this kind. */
  readonly toldBy?: readonly string[];
  /**
   * Words of the sheet's name or title that name this kind. They settle sheets whose columns fit
   * another kind as well, and make up for missing columns of `recognisedBy` but the key.
   */
  readonly titleWords?: readonly string[];
  /** Headers of sheets that hold the same people for another purpose: with one of them a sheet is not this kind. */
  readonly notWith?: readonly string[];
  /** How many fields must be found before the sheet is taken for this kind. */
  readonly atLeast: number;
  /** The field whose cell makes a row a record: blank, and no `secondaryKey` either, means no record. */
  readonly key: string;
  readonly secondaryKey?: string;
  /** Lines such as 填表人: below the table are notes; false where they may be records. */
  readonly footNotes: boolean;
  readonly checks?: readonly LedgerCheck[];
  /** There is a template where there is this. */
  readonly template?: LedgerTemplate;
}

/** The name of a kind in code; the files of `kinds` say which there are. */
export type LedgerKindId = string;
