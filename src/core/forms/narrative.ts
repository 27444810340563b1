import { chineseDate, NO_DATE } from "../values/civil-date";
import type { Decimal } from "../values/decimal";
import { absolute, compare, formatDecimal, rescale } from "../values/decimal";
import type { GroupSummary } from "../statistics/summary";

/** `下降12.35岁`, `上升0.50岁`, `持平`: how a change is worded in official texts. */
export function changeText(change: Decimal, unit: string): string {
  const direction = compare(change, rescale({ units: 0, scale: 0 }, change.scale));
  if (direction === 0) return "持平";
  return `${direction < 0 ? "下降" : "上升"}${formatDecimal(absolute(change))}${unit}`;
}

/** Mean age and its change as a clause; "" where it is not known. */
export function ageClause(summary: GroupSummary): string {
  const mean = summary.averageAge.value;
  if (!mean) return "";
  const change = summary.averageAgeChange;
  const compared = change ? `，较上届${changeText(change, "岁")}` : "";
  return `平均年龄${formatDecimal(mean)}岁${compared}`;
}

/** 高中及以上学历 as a clause; "" where nothing is known of it. */
export function educationClause(summary: GroupSummary): string {
  const { highSchoolPlus, highSchoolPlusShare } = summary;
  if (!highSchoolPlus.value || !highSchoolPlusShare.value) return "";
  return `高中及以上学历${formatDecimal(highSchoolPlus.value)}名、占${formatDecimal(highSchoolPlusShare.value)}%`;
}

export interface NarrativeInput {
  readonly asOf: number;
  readonly region: string;
  readonly townships: number;
  readonly units: number;
  readonly members: GroupSummary;
  readonly secretaries: GroupSummary;
}

/** The summary sentence (综述) that goes up with the tables, every figure as the tables print it. */
export function narrative(input: NarrativeInput): string {
  const { members, secretaries } = input;
  const date = input.asOf === NO_DATE ? "" : `截至${chineseDate(input.asOf)}，`;
  const count = members.count.value ? formatDecimal(members.count.value) : "0";
  const first = [`共选举产生村(社区)党组织班子成员${count}人`, ageClause(members)];
  const parts = [
    first.filter((clause) => clause !== "").join("，"),
    educationClause(members),
    [
      ageClause(secretaries) && `村(社区)党组织书记${ageClause(secretaries)}`,
      educationClause(secretaries),
    ]
      .filter((clause) => clause !== "")
      .join("，"),
  ].filter((part) => part !== "");
  const places = [
    input.townships > 0 ? `${input.townships}个乡镇(街道)` : "",
    input.units > 0 ? `${input.units}个村(社区)` : "",
  ].filter((place) => place !== "");
  return `${date}${input.region}${places.join("、")}${parts.join("；")}。`;
}
