import { chineseDate, NO_DATE } from "../values/civil-date";
import type { AgeMethod } from "../values/age";
import { personSources } from "../codes/person-source";
import type { Settings } from "../settings/settings";
import type { GroupId } from "../statistics/groups";
import type { Indicator } from "../statistics/indicators";
import { indicatorParts } from "../statistics/indicators";
import type { Person } from "../statistics/people";
import type { ReportData } from "./report-data";
import { unknowns } from "./unknowns";

const AGE_METHODS: Readonly<Record<AgeMethod, string>> = {
  "full-date": "按周岁计算(已过生日的足年)",
  "year-month": "按周岁计算(以出生年月为准,不计日)",
  "year-difference": "按统计年份减出生年份计算",
  "decimal-months": "按出生至截止日的月数折算(精确到月)",
};

function decimalsText(decimals: number): string {
  return decimals === 0 ? "取整数" : `保留${decimals}位小数`;
}

const AGE_GROUPS: readonly GroupId[] = ["aged-35-or-less"];
const EDUCATION_GROUPS: readonly GroupId[] = [
  "postgraduate",
  "undergraduate",
  "college",
  "secondary",
  "secondary-specialised",
  "secondary-general",
  "junior-or-below",
  "high-school-plus",
  "college-plus",
];

/** What the annual report's two columns hold of the level that others print in one. */
function secondaryNote(isStrict: boolean): string {
  const unfinished = isStrict ? "大专在读、结业、肄业" : "大专在读";
  return `中专栏统计中等专业学校、中等师范学校和只填“中专”“中职”的;职业高中、技工学校、${unfinished}以及未分清高中和中专的,列入高中、中技。`;
}

/** Where the annual report has no column for a source. */
function sourceNote(): string {
  const others = personSources.entries.filter(
    ({ code, annualReport }) => annualReport === null && code !== "other"
  );
  return `来源按党内统计的类别统计,${others.map(({ name }) => name).join("、")}等列入其他。`;
}

/** The notes on how ages, education, sources and percentages were counted, as far as a table has such figures. */
export function methodNotes(settings: Settings, indicators: readonly Indicator[]): string[] {
  const { ageMethod, ageDecimals, shareDecimals, educationCounting } = settings;
  const parts = indicators.flatMap(indicatorParts);
  const has = (...kinds: readonly Indicator["kind"][]) =>
    parts.some(({ kind }) => kinds.includes(kind));
  const hasGroup = (groups: readonly GroupId[]) =>
    parts.some((part) => "of" in part && typeof part.of === "string" && groups.includes(part.of));
  const isStrict = educationCounting === "completed-only";
  const strict = isStrict ? ",结业、肄业按低一层次计" : "";
  const counting = [
    has("mean-age")
      ? `年龄${AGE_METHODS[ageMethod]},平均年龄以人为单位计算,${decimalsText(ageDecimals)}`
      : has("band", "age") || hasGroup(AGE_GROUPS)
        ? `年龄${AGE_METHODS[ageMethod]}`
        : "",
    has("share", "ratio")
      ? `占比${decimalsText(shareDecimals)},${has("mean-age") ? "均" : ""}四舍五入,各项占比之和可能不等于100%`
      : "",
  ].filter((text) => text !== "");
  return [
    ...(counting.length > 0 ? [`${counting.join(";")}。`] : []),
    ...(hasGroup(EDUCATION_GROUPS)
      ? [`学历按最高学历统计${strict};高中(中专)及以上含高中、中专、中技、职高、技校及以上各层次。`]
      : []),
    ...(hasGroup(["secondary-specialised", "secondary-general"]) ? [secondaryNote(isStrict)] : []),
    ...(hasGroup(["source-not-reported"]) ? [sourceNote()] : []),
  ];
}

/** The day to which last term's ages are counted, where the table speaks of last term. */
export function previousTermNotes({ settings, previous }: ReportData): string[] {
  const day = settings.previousAsOf || settings.asOf;
  return previous && day !== NO_DATE ? [`上届年龄截至${chineseDate(day)}。`] : [];
}

/**
 * Says of how many people the roster does not tell something that the table has figures on,
 * because those columns then fall short of the total.
 */
export function unknownNotes(
  people: readonly Person[],
  indicators: readonly Indicator[]
): string[] {
  const missing = unknowns
    .filter(({ concerns }) => indicators.some(concerns))
    .map(({ label, isUnknown }) => [label, people.filter(isUnknown).length] as const)
    .filter(([, count]) => count > 0)
    .map(([label, count]) => `${label}无法确定的${count}人`);
  return missing.length === 0 ? [] : [`${missing.join("、")}未计入相应各栏。`];
}
