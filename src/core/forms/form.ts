import type { LedgerKindId } from "../ledgers/field";
import type { FormHeadPreset } from "../settings/settings";
import type { GroupId } from "../statistics/groups";
import type { Indicator } from "../statistics/indicators";
import type { FormCheck } from "./checks/form-check";

/** A column of a form: a head over further columns, or a head over a figure. */
export type FormColumn =
  | { readonly head: string; readonly columns: readonly FormColumn[] }
  | FigureColumn
  /** One column for each age band of the preset in force. */
  | { readonly ageBands: true }
  /** The columns of the head preset in force (表头口径). */
  | { readonly byHead: Readonly<Record<FormHeadPreset, readonly FormColumn[]>> };

/** A column once the presets are settled. */
export type PlainColumn =
  { readonly head: string; readonly columns: readonly PlainColumn[] } | FigureColumn;

export interface FigureColumn {
  readonly head: string;
  readonly indicator: Indicator;
  /** Fields of the people counted of which one must be there: without any the column would be empty and is left out. */
  readonly needs?: readonly string[];
  /** The same of another ledger; without fields, the ledger itself. */
  readonly needsOf?: { readonly ledger: LedgerKindId; readonly fields?: readonly string[] };
  /** Fields of last term's rosters of which one must be there: a change is left out where it would compare unlike things. */
  readonly needsBefore?: readonly string[];
  /** Left out where the form counts nobody in it. */
  readonly optional?: boolean;
}

/** Rows that are no places: one for each value that a field of a ledger takes, in the order of its code table. */
export interface ValueRows {
  /** The head over the row labels. */
  readonly head: string;
  readonly ledger: LedgerKindId;
  readonly field: string;
  /** The row of the records that leave the field blank, or fill it with something unknown. */
  readonly unplaced: string;
}

/** A table with one row for the whole and one for each township, or for each value of a field. */
export interface TownshipForm {
  readonly layout: "townships";
  readonly id: string;
  /** 表号. */
  readonly number: string;
  /** Its place among the forms. */
  readonly order: number;
  /** `{region}` and `{term}` are filled from the settings. */
  readonly title: string;
  /** Name of the sheet. */
  readonly sheet: string;
  /** 单位: what the figures are measured in. */
  readonly unit: string;
  /** Whom the form counts. */
  readonly base: GroupId;
  /** The ledger whose people they are; the rosters of members where left out. */
  readonly people?: LedgerKindId;
  /** What the rows are; places where left out. */
  readonly rows?: ValueRows;
  /** Ledgers of which one must be there, else a report goes without the form. */
  readonly ledgers?: readonly LedgerKindId[];
  readonly columns: readonly FormColumn[];
  /** Consistency checks of this form besides those that all forms share. */
  readonly checks?: readonly FormCheck[];
  /** Notes below the table besides those on age, education and rounding. */
  readonly notes: readonly string[];
}

/** One line of a comparison: the same figure for both terms, and the difference. */
export interface ComparisonLine {
  readonly label: string;
  readonly measure: "人" | "岁" | "%" | "个";
  readonly indicator: Indicator;
  /** Roster fields of which one must be there, in each term by itself: without any there is no figure. */
  readonly needs?: readonly string[];
}

/** A table that sets last term's figures beside this term's. */
export interface ComparisonForm {
  readonly layout: "comparison";
  readonly id: string;
  readonly number: string;
  readonly order: number;
  readonly title: string;
  readonly sheet: string;
  readonly unit: string;
  readonly blocks: readonly {
    readonly head: string;
    readonly base: GroupId;
    readonly lines: readonly ComparisonLine[];
  }[];
  readonly notes: readonly string[];
}

export type Form = TownshipForm | ComparisonForm;

/** Whether a column stands over a figure, not over further columns. */
export function isFigure(column: PlainColumn): column is FigureColumn {
  return "indicator" in column;
}

/** The columns of figures, left to right. */
export function figureColumns(columns: readonly PlainColumn[]): FigureColumn[] {
  return columns.flatMap((column) => (isFigure(column) ? [column] : figureColumns(column.columns)));
}

/** `{region}` and `{term}` in a title; what is not settled is left out. */
export function fillTitle(title: string, region: string, term: string): string {
  return title.replace("{region}", region).replace("{term}", term);
}
