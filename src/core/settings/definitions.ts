import type { CivilDate } from "../values/civil-date";
import { isoDate } from "../values/civil-date";
import type { RuleSwitches, Settings } from "./settings";

type Choice = readonly (readonly [value: string, label: string])[];

/** How the value of a setting is written in the 参数设置 sheet. */
export type SettingType =
  | { readonly kind: "text" }
  | { readonly kind: "date" }
  | { readonly kind: "integer"; readonly least: number; readonly most: number }
  | { readonly kind: "choice"; readonly choices: Choice }
  | { readonly kind: "switch" }
  | { readonly kind: "regions" };

/** One line of the 参数设置 sheet. */
export interface SettingDefinition {
  /** Name in JSON settings: a key of `Settings`, or of its `switches`. */
  readonly key: Exclude<keyof Settings, "switches"> | keyof RuleSwitches;
  /** Name in the sheet. */
  readonly label: string;
  readonly type: SettingType;
  /** What to fill in, printed beside the value. */
  readonly note: string;
}

const text = { kind: "text" } as const;
const date = { kind: "date" } as const;
const decimals = { kind: "integer", least: 0, most: 4 } as const;
const onOff = { kind: "switch" } as const;

/** Every setting, in the order in which the sheet lists them. */
export const settingDefinitions: readonly SettingDefinition[] = [
  { key: "regionName", label: "地区名称", type: text, note: "综述和表题中使用,如“某某市”" },
  { key: "termName", label: "届次", type: text, note: "如“第十一届”" },
  { key: "reportingUnit", label: "填报单位", type: text, note: "报表左上角“填报单位(盖章)”" },
  {
    key: "asOf",
    label: "统计截止日",
    type: date,
    note: "年龄、任职年限都算到这一天,如 2021-10-28;不会自动取当天",
  },
  {
    key: "previousAsOf",
    label: "上届统计截止日",
    type: date,
    note: "上届花名册的年龄算到这一天;不填则与统计截止日相同",
  },
  {
    key: "electedOn",
    label: "选举日期",
    type: date,
    note: "判断当选时是否年满18周岁;不填则按统计截止日",
  },
  {
    key: "ageMethod",
    label: "年龄计算方法",
    type: {
      kind: "choice",
      choices: [
        ["full-date", "周岁(按年月日)"],
        ["year-month", "周岁(按年月)"],
        ["year-difference", "年份差"],
        ["decimal-months", "精确到月(小数)"],
      ],
    },
    note: "周岁(按年月日)、周岁(按年月)、年份差、精确到月(小数)四选一",
  },
  { key: "ageDecimals", label: "平均年龄小数位数", type: decimals, note: "0—4,四舍五入" },
  { key: "shareDecimals", label: "百分比小数位数", type: decimals, note: "0—4,四舍五入" },
  {
    key: "ageBands",
    label: "年龄段",
    type: {
      kind: "choice",
      choices: [
        ["five-year", "五岁一段"],
        ["party-statistics", "党内统计口径"],
      ],
    },
    note: "五岁一段:35岁及以下、36至40岁……;党内统计口径:35岁及以下、36至45岁、46至54岁、55至59岁、60岁及以上",
  },
  {
    key: "formHead",
    label: "表头口径",
    type: {
      kind: "choice",
      choices: [
        ["changeover", "换届统计口径"],
        ["party-statistics", "党内统计口径"],
      ],
    },
    note: "表2、表3的学历、来源各栏。换届统计口径:研究生……、致富能人……;党内统计口径:大专及以上……、农村致富带头人……",
  },
  {
    key: "educationCounting",
    label: "学历计算口径",
    type: {
      kind: "choice",
      choices: [
        ["stated", "按所填学历"],
        ["completed-only", "只计毕业"],
      ],
    },
    note: "只计毕业:结业、肄业按低一层次计",
  },
  { key: "oneShoulderIsCrossPost", label: "一肩挑计入交叉任职", type: onOff, note: "是/否" },
  {
    key: "minimumAge",
    label: "最低年龄",
    type: { kind: "integer", least: 18, most: 60 },
    note: "组织法规定年满18周岁",
  },
  {
    key: "maximumAge",
    label: "最高年龄",
    type: { kind: "integer", least: 0, most: 100 },
    note: "本地规定的年龄上限,0表示没有",
  },
  {
    key: "responsiblePerson",
    label: "单位负责人",
    type: text,
    note: "报表签字栏;留空则打印横线,手签",
  },
  { key: "reviewedBy", label: "审核人", type: text, note: "同上" },
  { key: "preparedBy", label: "填表人", type: text, note: "同上" },
  { key: "contactPhone", label: "联系电话", type: text, note: "同上" },
  {
    key: "fontScheme",
    label: "字体方案",
    type: {
      kind: "choice",
      choices: [
        ["official", "公文字体"],
        ["common", "通用字体"],
      ],
    },
    note: "公文字体:方正小标宋、黑体、仿宋_GB2312;通用字体:宋体、黑体、仿宋(电脑上没有公文字库时用)",
  },
  {
    key: "idMasking",
    label: "身份证号显示",
    type: {
      kind: "choice",
      choices: [
        ["none", "完整显示"],
        ["birth", "隐去出生日期"],
        ["last8", "隐去后8位"],
        ["last4", "隐去后4位"],
      ],
    },
    note: "校验结果、报酬发放表等输出中身份证号的显示方式",
  },
  {
    key: "extraRegions",
    label: "另行认可的地址码",
    type: { kind: "regions" },
    note: "六位行政区划代码,多个用顿号隔开",
  },
  {
    key: "oddCommittee",
    label: "村(居)委会职数须为单数",
    type: onOff,
    note: "部分省(区、市)的规定,默认否",
  },
  {
    key: "youngMember",
    label: "每村至少1名35岁以下成员",
    type: onOff,
    note: "部分地方的要求,默认否",
  },
  {
    key: "oneShoulder",
    label: "要求书记主任一肩挑",
    type: onOff,
    note: "逐村列出未实现一肩挑的,默认否",
  },
];

export function isSwitchKey(
  key: SettingDefinition["key"],
  settings: Settings
): key is keyof RuleSwitches {
  return key in settings.switches;
}

/** What a single setting or switch can be. */
export type SettingValue = Settings[Exclude<keyof Settings, "switches">];

/** The current value of a setting, as JSON settings hold it before it is written out. */
export function settingValue(settings: Settings, definition: SettingDefinition): SettingValue {
  return isSwitchKey(definition.key, settings)
    ? settings.switches[definition.key]
    : settings[definition.key];
}

/** A setting as the sheet shows it: 是/否, the label of a choice, an ISO date, codes joined by 、. */
export function writeSetting(settings: Settings, definition: SettingDefinition): string {
  const value = settingValue(settings, definition);
  switch (definition.type.kind) {
    case "date":
      return isoDate(value as CivilDate);
    case "choice":
      return definition.type.choices.find(([id]) => id === value)?.[1] ?? "";
    case "switch":
      return value === true ? "是" : "否";
    case "regions":
      return (value as readonly number[]).join("、");
    case "text":
    case "integer":
      return String(value);
  }
}
