import { collectReportData } from "../core/forms/report-data";
import type { ReportData } from "../core/forms/report-data";
import type { Settings } from "../core/settings/settings";
import type { GroupId } from "../core/statistics/groups";
import type {
  OverviewDistribution,
  OverviewPoint,
  OverviewRow,
  OverviewSeries,
} from "../core/statistics/overview";
import { overview } from "../core/statistics/overview";
import { NO_DATE, isoDate } from "../core/values/civil-date";
import type { Decimal } from "../core/values/decimal";
import { formatDecimal, share, subtract } from "../core/values/decimal";
import type { HeldWorkbook } from "./held-workbook";
import type { Reporting } from "./reporting";
import { requireRoster } from "./reporting";

/** How many people a class has, and their share of the group in per cent; `null` of nobody. */
export interface PointView {
  readonly count: number;
  readonly share: string | null;
}

/** One class of a distribution in both terms. */
export interface ClassView {
  readonly label: string;
  readonly current: PointView;
  /** `null`: there is no roster of last term. */
  readonly previous: PointView | null;
  /** Change of the share in percentage points, `-3.20`; `null` where a term has no share. */
  readonly change: string | null;
}

/** A distribution over classes; people of whom the class is not known stand by themselves. */
export interface DistributionView {
  readonly classes: readonly ClassView[];
  readonly unknown: Omit<ClassView, "label">;
  /** Everybody: all there are, in per cent. */
  readonly total: { readonly current: PointView; readonly previous: PointView | null };
}

/** What townships are compared by. */
export const placeMeasures = [
  "people",
  "meanAge",
  "aged35Share",
  "highSchoolPlusShare",
  "femaleShare",
] as const;

export type PlaceMeasure = (typeof placeMeasures)[number];

/** A figure as printed, and of how many people what it asks for is not known. */
export interface MeasureView {
  readonly value: string | null;
  readonly unknown: number;
}

/** A township, or a village of one. */
export interface PlaceView {
  /** "" for people whose place the roster leaves blank. */
  readonly name: string;
  readonly measures: Readonly<Record<PlaceMeasure, MeasureView>>;
}

export type PreviousMissing = "no-roster" | "no-posts";

/** Columns of which a roster has one when it tells who sits in the village committee. */
const COMMITTEE_FIELDS = ["committee_post", "post"] as const;

function previousMissing(data: ReportData, group: GroupId): PreviousMissing | null {
  if (!data.previous) return "no-roster";
  const tells = COMMITTEE_FIELDS.some((field) => data.previousFields.has(field));
  return group === "union" && !tells ? "no-posts" : null;
}

/** What the charts of one group of people show. */
export interface OverviewView {
  readonly group: GroupId;
  /** ISO dates of the days that both terms are counted to; `null`: last term is not shown. */
  readonly asOf: string;
  readonly previousAsOf: string | null;
  /** Why last term is not shown: no roster, or one that does not tell who sat in the committees. */
  readonly previousMissing: PreviousMissing | null;
  /** 上届统计截止日 is not settled, so that last term is counted to `asOf`. */
  readonly previousDayMissing: boolean;
  readonly ages: DistributionView;
  readonly education: DistributionView;
  /** Villages where the workbook has one township. */
  readonly placesAre: "township" | "unit";
  readonly places: readonly PlaceView[];
  /** All places together. */
  readonly total: PlaceView;
}

/** Charts of a held workbook. */
export interface Charting {
  /** @throws {EngineError} without a day to count to, or people */
  overview(group: GroupId): OverviewView;
}

function printed(value: Decimal | null): string | null {
  return value && formatDecimal(value);
}

function pointView(point: OverviewPoint): PointView {
  return { count: point.count, share: printed(point.share) };
}

function classView(current: OverviewPoint, previous: OverviewPoint | null) {
  const isBoth = current.share !== null && previous !== null && previous.share !== null;
  return {
    current: pointView(current),
    previous: previous && pointView(previous),
    change: isBoth ? formatDecimal(subtract(current.share, previous.share)) : null,
  };
}

function distributionView(
  { labels, current, previous }: OverviewDistribution,
  { shareDecimals }: Settings
): DistributionView {
  const whole = ({ total }: OverviewSeries): PointView => ({
    count: total,
    share: printed(share(total, total, shareDecimals)),
  });
  const of = (point: (series: OverviewSeries) => OverviewPoint) =>
    classView(point(current), previous && point(previous));
  return {
    classes: labels.map((label, i) => ({ label, ...of(({ points }) => points[i]) })),
    unknown: of(({ unknown }) => unknown),
    total: { current: whole(current), previous: previous && whole(previous) },
  };
}

function placeView(row: OverviewRow): PlaceView {
  const of = (value: Decimal | null, unknown: number): MeasureView => ({
    value: printed(value),
    unknown,
  });
  const { unknown } = row;
  return {
    name: row.name,
    measures: {
      people: of(row.people.value, 0),
      meanAge: of(row.meanAge.value, unknown.age),
      aged35Share: of(row.aged35Share.value, unknown.age),
      highSchoolPlusShare: of(row.highSchoolPlusShare.value, unknown.education),
      femaleShare: of(row.femaleShare.value, unknown.sex),
    },
  };
}

/** Charts of a held workbook. */
export function createCharting(
  workbook: HeldWorkbook,
  reporting: Pick<Reporting, "data">
): Charting {
  /** One township alone has nothing to be compared with: its villages are. */
  const dataOf = (): ReportData => {
    requireRoster(workbook);
    const data = reporting.data();
    return data.townships.length === 1
      ? collectReportData([workbook.book()], workbook.settings().settings, {
          township: data.townships[0].name,
        })
      : data;
  };
  return {
    overview(group) {
      const found = dataOf();
      const missing = previousMissing(found, group);
      const data: ReportData = missing === null ? found : { ...found, previous: null };
      const view = overview(data, group);
      return {
        group,
        asOf: isoDate(data.asOf),
        previousAsOf: data.previous && isoDate(data.previous.asOf),
        previousMissing: missing,
        previousDayMissing: data.previous !== null && data.settings.previousAsOf === NO_DATE,
        ages: distributionView(view.ages, data.settings),
        education: distributionView(view.education, data.settings),
        placesAre: data.rowsBy,
        places: view.rows.map(placeView),
        total: placeView(view.total),
      };
    },
  };
}
