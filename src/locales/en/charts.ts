import type { ChartPoint, ChartsTexts } from "../charts-texts";

const percent = (share: string | null) => (share === null ? "—" : `${share}%`);
const point = ({ count, share }: ChartPoint) => `${count} people, ${percent(share)}`;
const unknown = (what: string) => (now: number, before: number | null) =>
  `${what} not known: ${now} this term${before === null ? "" : `, ${before} last term`}; not drawn. Shares are of everybody.`;

export const chartsEn: ChartsTexts = {
  computing: "Counting…",
  noRoster: {
    title: "No roster of this term to count",
    body: "Overview – Sheets tells what each sheet was taken for and which columns it lacks.",
  },
  noAsOf: {
    title: "Charts need the cut-off date",
    body: "Ages are counted to it. Once it is filled in, the charts are drawn here.",
  },
  refresh: "Count again",
  group: "People",
  groups: {
    union: "Both committees",
    "party-organisation": "Party organisation",
    secretary: "Party secretaries",
  },
  current: "This",
  previous: "Last",
  ages: { both: "Ages: this term and last", one: "Ages: this term" },
  education: { both: "Education: this term and last", one: "Education: this term" },
  places: {
    township: (measure) => `${measure}, by township`,
    unit: (measure) => `${measure}, by village`,
  },
  basis: (group, asOf, people) => `${group}; this term to ${asOf}, ${people} people`,
  basisBefore: (asOf, people) => `; last term to ${asOf}, ${people} people`,
  missing: {
    "no-roster": "The workbook has no roster of last term: this term only.",
    "no-posts":
      "Last term's roster does not tell who sat in the village committees: this term only.",
  },
  previousDayMissing: (asOf) =>
    `Last term's cut-off date is not filled in, so its ages are counted to ${asOf} as well; see Overview – Settings.`,
  unknownAge: unknown("Age"),
  unknownEducation: unknown("Education"),
  unknownIn: (people) =>
    `Not known of ${people} people: the mean age leaves them out, shares are of everybody.`,
  nobody: "There are no such people.",
  measure: "Compare by",
  measures: {
    people: "People",
    meanAge: "Mean age",
    aged35Share: "Share aged 35 or less",
    highSchoolPlusShare: "Share with upper secondary school or more",
    femaleShare: "Share of women",
  },
  units: {
    people: "",
    meanAge: "",
    aged35Share: "%",
    highSchoolPlusShare: "%",
    femaleShare: "%",
  },
  all: "All",
  unplaced: "Unit not known",
  morePlaces: (count) => `${count} more are not drawn; see the table.`,
  showTable: "Table",
  showChart: "Chart",
  switchOf: (action, title) => `${action}: ${title}`,
  count: String,
  share: percent,
  columns: {
    ages: "Ages",
    education: "Education",
    township: "Township",
    unit: "Village",
    currentCount: "This term",
    currentShare: "This term, %",
    previousCount: "Last term",
    previousShare: "Last term, %",
    change: "Change, points",
    unknown: "Not known",
    total: "All",
  },
  inWords: (lines) => `Bar chart. ${lines.join("; ")}.`,
  classInWords: (label, now, before) =>
    `${label}: this term ${point(now)}${before === null ? "" : `, last term ${point(before)}`}`,
  placeInWords: (name, value) => `${name} ${value}`,
};
