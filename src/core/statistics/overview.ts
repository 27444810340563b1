import type { CivilDate } from "../values/civil-date";
import type { Decimal } from "../values/decimal";
import { share } from "../values/decimal";
import type { Settings } from "../settings/settings";
import { ageBandPresets, bandOf } from "./age-bands";
import type { GroupId } from "./groups";
import { groups } from "./groups";
import type { Figure, Indicator } from "./indicators";
import { evaluate, peopleBase, select } from "./indicators";
import type { People, Person } from "./people";

/** What an overview is drawn from; the data of the reports is such. */
export interface OverviewData {
  readonly settings: Settings;
  readonly asOf: CivilDate;
  readonly current: People;
  readonly previous: People | null;
  readonly rowsBy: "township" | "unit";
  /** Townships, or the villages of one, in order. */
  readonly rows: readonly { readonly key: string; readonly name: string }[];
}

/** One class of a distribution in one term. */
export interface OverviewPoint {
  readonly people: readonly Person[];
  readonly count: number;
  /** Of everybody in the group, in per cent; `null` of nobody. */
  readonly share: Decimal | null;
}

/** A distribution in one term: a point for each label, and those of whom it is not known. */
export interface OverviewSeries {
  readonly total: number;
  readonly points: readonly OverviewPoint[];
  readonly unknown: OverviewPoint;
}

/** The same classes in both terms. */
export interface OverviewDistribution {
  readonly labels: readonly string[];
  readonly current: OverviewSeries;
  readonly previous: OverviewSeries | null;
}

/** The figures of one township or village. */
export interface OverviewRow {
  readonly key: string;
  /** "" for people whose place the roster leaves blank. */
  readonly name: string;
  readonly people: Figure;
  /** Different villages and communities. */
  readonly units: Figure;
  readonly meanAge: Figure;
  readonly highSchoolPlusShare: Figure;
  readonly aged35Share: Figure;
  readonly femaleShare: Figure;
  /** Villages and communities whose secretary is director as well. */
  readonly oneShoulderUnits: Figure;
  /** People whose age, education, sex is not known. */
  readonly unknown: { readonly age: number; readonly education: number; readonly sex: number };
}

/** Figures for charts and the tables behind them, for one group of people. */
export interface Overview {
  readonly group: GroupId;
  readonly ages: OverviewDistribution;
  readonly education: OverviewDistribution;
  readonly rows: readonly OverviewRow[];
  readonly total: OverviewRow;
  /** The same of the last term. */
  readonly previousTotal: OverviewRow | null;
}

/** Groups that an overview can be of, with their names in official tables. */
export const overviewGroups: readonly (readonly [GroupId, string])[] = [
  ["party-organisation", "党组织班子成员"],
  ["secretary", "党组织书记"],
  ["union", "村(社区)“两委”成员"],
];

const EDUCATION_CLASSES: readonly (readonly [string, GroupId])[] = [
  ["研究生", "postgraduate"],
  ["大学本科", "undergraduate"],
  ["大学专科", "college"],
  ["中专、高中(含中技)", "secondary"],
  ["初中及以下", "junior-or-below"],
];

/** A class of a distribution: its label and who belongs to it. */
interface PeopleClass {
  readonly label: string;
  readonly has: (person: Person) => boolean;
}

function ageClasses({ ageBands }: Settings): PeopleClass[] {
  const bands = ageBandPresets[ageBands];
  return bands.map(({ label }, band) => ({
    label,
    has: ({ age }) => age !== null && bandOf(age, bands) === band,
  }));
}

const educationClasses: readonly PeopleClass[] = EDUCATION_CLASSES.map(([label, group]) => ({
  label,
  has: groups[group],
}));

function seriesOf(
  people: readonly Person[],
  classes: readonly PeopleClass[],
  settings: Settings
): OverviewSeries {
  const point = (members: readonly Person[]): OverviewPoint => ({
    people: members,
    count: members.length,
    share: share(members.length, people.length, settings.shareDecimals),
  });
  return {
    total: people.length,
    points: classes.map(({ has }) => point(people.filter(has))),
    unknown: point(people.filter((person) => !classes.some(({ has }) => has(person)))),
  };
}

interface RowContext {
  readonly key: string;
  readonly name: string;
  readonly asOf: CivilDate;
  readonly settings: Settings;
}

function rowOf(people: readonly Person[], { key, name, asOf, settings }: RowContext): OverviewRow {
  const figure = (indicator: Indicator): Figure =>
    evaluate(indicator, peopleBase(people, asOf), settings);
  return {
    key,
    name,
    people: figure({ kind: "count" }),
    units: figure({ kind: "units" }),
    meanAge: figure({ kind: "mean-age" }),
    highSchoolPlusShare: figure({ kind: "share", of: "high-school-plus" }),
    aged35Share: figure({ kind: "share", of: "aged-35-or-less" }),
    femaleShare: figure({ kind: "share", of: "female" }),
    oneShoulderUnits: figure({ kind: "units", of: "one-shoulder" }),
    unknown: {
      age: people.filter(({ age }) => age === null).length,
      education: people.filter(({ education }) => education === null).length,
      sex: people.filter(({ sex }) => sex === null).length,
    },
  };
}

function rowsOf(people: readonly Person[], data: OverviewData): OverviewRow[] {
  const { settings, asOf, rowsBy } = data;
  const unplaced: Person[] = [];
  const byRow = new Map<string, Person[]>(data.rows.map(({ key }) => [key, []]));
  for (const person of people) (byRow.get(person[rowsBy]) ?? unplaced).push(person);
  const rows = data.rows.map(({ key, name }) =>
    rowOf(byRow.get(key)!, { key, name, asOf, settings })
  );
  return unplaced.length === 0
    ? rows
    : [...rows, rowOf(unplaced, { key: "", name: "", asOf, settings })];
}

/**
 * Age structure and education of this term against the last, and the townships (or villages) side
 * by side. Shares are of everybody in the group, those of whom it is not known included; these are
 * counted by themselves.
 */
export function overview(data: OverviewData, group: GroupId = "party-organisation"): Overview {
  const { settings, previous, asOf } = data;
  const now = select(data.current.all, group);
  const before = previous && select(previous.all, group);
  const distribution = (classes: readonly PeopleClass[]): OverviewDistribution => ({
    labels: classes.map(({ label }) => label),
    current: seriesOf(now, classes, settings),
    previous: before && seriesOf(before, classes, settings),
  });
  return {
    group,
    ages: distribution(ageClasses(settings)),
    education: distribution(educationClasses),
    rows: rowsOf(now, data),
    total: rowOf(now, { key: "", name: "", asOf, settings }),
    previousTotal:
      before && previous && rowOf(before, { key: "", name: "", asOf: previous.asOf, settings }),
  };
}
