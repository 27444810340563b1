import type { AgeBandPreset } from "../settings/settings";
import { ageBandPresets } from "../statistics/age-bands";
import type { GroupId } from "../statistics/groups";
import type { Indicator } from "../statistics/indicators";

/** A column of a form: a head over further columns, or a head over a figure. */
export type FormColumn =
  | { readonly head: string; readonly columns: readonly FormColumn[] }
  | FigureColumn
  /** One column for each age band of the preset in force. */
  | { readonly ageBands: true };

export interface FigureColumn {
  readonly head: string;
  readonly indicator: Indicator;
  /** Roster fields of which one must be there: without any the column would be empty and is left out. */
  readonly needs?: readonly string[];
  /** Left out where the form counts nobody in it. */
  readonly optional?: boolean;
}

/** A table with one row for the whole and one for each township. */
export interface TownshipForm {
  readonly layout: "townships";
  readonly id: string;
  /** 表号. */
  readonly number: string;
  /** `{region}` and `{term}` are filled from the settings. */
  readonly title: string;
  /** Name of the sheet. */
  readonly sheet: string;
  /** 单位: what the figures are measured in. */
  readonly unit: string;
  /** Whom the form counts. */
  readonly base: GroupId;
  readonly columns: readonly FormColumn[];
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
export function isFigure(column: FormColumn): column is FigureColumn {
  return "indicator" in column;
}

/** The columns of a preset's age bands. */
export function bandColumns(preset: AgeBandPreset): FigureColumn[] {
  return ageBandPresets[preset].map(({ label }, band) => ({
    head: label,
    indicator: { kind: "band", band },
  }));
}

/** The columns of figures, left to right; age bands not yet written out are passed over. */
export function figureColumns(columns: readonly FormColumn[]): FigureColumn[] {
  return columns.flatMap((column) => {
    if (isFigure(column)) return [column];
    return "columns" in column ? figureColumns(column.columns) : [];
  });
}

/** `{region}` and `{term}` in a title; what is not settled is left out. */
export function fillTitle(title: string, region: string, term: string): string {
  return title.replace("{region}", region).replace("{term}", term);
}
