import type { ChartPoint, ChartsTexts } from "../charts-texts";

const percent = (share: string | null) => (share === null ? "—" : `${share}%`);
const point = ({ count, share }: ChartPoint) => `${count} 人、占 ${percent(share)}`;
const unknown = (what: string) => (now: number, before: number | null) =>
  `${what}不详：本届 ${now} 人${before === null ? "" : `，上届 ${before} 人`}，没有画入图中，占比仍按全部人数计算。`;

export const chartsZh: ChartsTexts = {
  computing: "正在统计…",
  noRoster: {
    title: "没有可统计的本届花名册",
    body: "请在“概况—工作表”中查看各工作表识别成了什么、还缺哪些列。",
  },
  noAsOf: {
    title: "填写统计截止日后才能画图",
    body: "年龄算到这一天。填好后回到这里，图表自动生成。",
  },
  refresh: "重新统计",
  group: "人员范围",
  groups: {
    union: "村（社区）“两委”成员",
    "party-organisation": "党组织班子成员",
    secretary: "党组织书记",
  },
  current: "本届",
  previous: "上届",
  ages: { both: "年龄结构：本届与上届", one: "年龄结构：本届" },
  education: { both: "学历结构：本届与上届", one: "学历结构：本届" },
  places: {
    township: (measure) => `各乡镇（街道）${measure}`,
    unit: (measure) => `各村（社区）${measure}`,
  },
  basis: (group, asOf, people) => `${group}，本届截至 ${asOf}，${people}\u00a0人`,
  basisBefore: (asOf, people) => `；上届截至 ${asOf}，${people}\u00a0人`,
  missing: {
    "no-roster": "工作簿中没有上届花名册，只统计本届。",
    "no-posts": "上届花名册没有村（居）委会职务，不能比较“两委”成员，只统计本届。",
  },
  previousDayMissing: (asOf) =>
    `上届统计截止日没有填写，上届年龄也算到 ${asOf}；请在“概况—设置”中填写。`,
  unknownAge: unknown("年龄"),
  unknownEducation: unknown("学历"),
  unknownIn: (people) => `不详 ${people} 人：平均年龄不含，占比仍按全部人数计算。`,
  nobody: "没有这类人员。",
  measure: "比较项目",
  measures: {
    people: "人数",
    meanAge: "平均年龄",
    aged35Share: "35岁及以下占比",
    highSchoolPlusShare: "高中（中专）及以上占比",
    femaleShare: "女性占比",
  },
  units: {
    people: "人",
    meanAge: "岁",
    aged35Share: "%",
    highSchoolPlusShare: "%",
    femaleShare: "%",
  },
  all: "合计",
  unplaced: "单位不详",
  morePlaces: (count) => `另有 ${count} 个没有画出，请看表格。`,
  showTable: "看表格",
  showChart: "看图",
  switchOf: (action, title) => `${action}：${title}`,
  count: (people) => `${people}人`,
  share: percent,
  columns: {
    ages: "年龄段",
    education: "学历",
    township: "乡镇（街道）",
    unit: "村（社区）",
    currentCount: "本届人数",
    currentShare: "本届占比（%）",
    previousCount: "上届人数",
    previousShare: "上届占比（%）",
    change: "增减（百分点）",
    unknown: "不详",
    total: "合计",
  },
  inWords: (lines) => `条形图。${lines.join("；")}。`,
  classInWords: (label, now, before) =>
    `${label}：本届 ${point(now)}${before === null ? "" : `，上届 ${point(before)}`}`,
  placeInWords: (name, value) => `${name} ${value}`,
};
