import { chineseDate, NO_DATE } from "../values/civil-date";
import type { AgeMethod } from "../values/age";
import type { Person } from "../statistics/people";
import type { ReportData } from "./report-data";

const AGE_METHODS: Readonly<Record<AgeMethod, string>> = {
  "full-date": "按周岁计算(已过生日的足年)",
  "year-month": "按周岁计算(以出生年月为准,不计日)",
  "year-difference": "按统计年份减出生年份计算",
  "decimal-months": "按出生至截止日的月数折算(精确到月)",
};

/** The notes every table carries: how ages, education and percentages were counted. */
export function methodNotes({ settings, previous }: ReportData): string[] {
  const notes = [
    `年龄${AGE_METHODS[settings.ageMethod]},平均年龄以人为单位计算,保留${settings.ageDecimals}位小数;占比保留${settings.shareDecimals}位小数,均四舍五入,各项占比之和可能不等于100%。`,
    `学历按最高学历统计${settings.educationCounting === "completed-only" ? ",结业、肄业按低一层次计" : ""};高中(中专)及以上含高中、中专、中技、职高、技校及以上各层次。`,
  ];
  if (previous) {
    const day = settings.previousAsOf || settings.asOf;
    if (day !== NO_DATE) notes.push(`上届年龄截至${chineseDate(day)}。`);
  }
  return notes;
}

const UNKNOWNS: readonly (readonly [label: string, isUnknown: (person: Person) => boolean])[] = [
  ["性别", (person) => person.sex === null],
  ["民族", (person) => person.minority === null],
  ["出生年月", (person) => person.age === null],
  ["学历", (person) => person.education === null],
];

/** Says of how many people the roster does not tell something, because their columns then fall short of the total. */
export function unknownNotes(people: readonly Person[]): string[] {
  const missing = UNKNOWNS.map(
    ([label, isUnknown]) => [label, people.filter(isUnknown).length] as const
  )
    .filter(([, count]) => count > 0)
    .map(([label, count]) => `${label}无法确定的${count}人`);
  return missing.length === 0 ? [] : [`${missing.join("、")}未计入相应各栏。`];
}
