import type { Notice } from "./pane-texts";

/** A figure of people: how many, and their share in per cent without the sign. */
export interface ChartPoint {
  readonly count: number;
  readonly share: string | null;
}

/** The sentences of the screen of charts. */
export interface ChartsTexts {
  readonly computing: string;
  readonly noRoster: Notice;
  readonly noAsOf: Notice;
  readonly refresh: string;
  readonly group: string;
  readonly groups: Readonly<Record<"union" | "party-organisation" | "secretary", string>>;
  readonly current: string;
  readonly previous: string;
  readonly ages: { readonly both: string; readonly one: string };
  readonly education: { readonly both: string; readonly one: string };
  readonly places: Readonly<Record<"township" | "unit", (measure: string) => string>>;
  /** Whom a chart counts, and to which days. */
  readonly basis: (group: string, asOf: string, people: number) => string;
  readonly basisBefore: (asOf: string, people: number) => string;
  readonly missing: Readonly<Record<"no-roster" | "no-posts", string>>;
  readonly previousDayMissing: (asOf: string) => string;
  readonly unknownAge: (now: number, before: number | null) => string;
  readonly unknownEducation: (now: number, before: number | null) => string;
  readonly unknownIn: (people: number) => string;
  readonly nobody: string;
  readonly measure: string;
  readonly measures: Readonly<
    Record<"people" | "meanAge" | "aged35Share" | "highSchoolPlusShare" | "femaleShare", string>
  >;
  readonly units: Readonly<
    Record<"people" | "meanAge" | "aged35Share" | "highSchoolPlusShare" | "femaleShare", string>
  >;
  readonly all: string;
  readonly unplaced: string;
  readonly morePlaces: (count: number) => string;
  readonly showTable: string;
  readonly showChart: string;
  /** With the title of the chart, for the name of the button. */
  readonly switchOf: (action: string, title: string) => string;
  readonly count: (people: number) => string;
  readonly share: (share: string | null) => string;
  readonly columns: {
    readonly ages: string;
    readonly education: string;
    readonly township: string;
    readonly unit: string;
    readonly currentCount: string;
    readonly currentShare: string;
    readonly previousCount: string;
    readonly previousShare: string;
    readonly change: string;
    readonly unknown: string;
    readonly total: string;
  };
  /** A chart in words, for those who do not see it. */
  readonly inWords: (lines: readonly string[]) => string;
  readonly classInWords: (label: string, now: ChartPoint, before: ChartPoint | null) => string;
  readonly placeInWords: (name: string, value: string) => string;
}
