import type { SettingDefinition } from "../../core/settings/definitions";
import type { SettingsTexts } from "../settings-texts";

type SettingWords = readonly [label: string, hint: string];

/** Label and hint of every setting; the sheet itself is Chinese. */
export const settingWordsEn: Readonly<Record<SettingDefinition["key"], SettingWords>> = {
  regionName: ["Region (地区名称)", "Used in titles and the summary sentence."],
  termName: ["Term (届次)", "Such as 第十一届."],
  reportingUnit: ["Reporting unit (填报单位)", "Printed at the top left of reports."],
  asOf: [
    "Cut-off date (统计截止日)",
    "Ages and years of service are counted to it. Never taken from the clock.",
  ],
  previousAsOf: ["Cut-off date of last term", "Blank: the same as the cut-off date."],
  electedOn: ["Day of election", "For the age of 18 at election. Blank: the cut-off date."],
  ageMethod: ["How ages are counted", ""],
  ageDecimals: ["Decimals of mean ages", "0–4, rounded half up."],
  shareDecimals: ["Decimals of percentages", "0–4, rounded half up."],
  ageBands: ["Age bands", ""],
  formHead: ["Heads of forms 2 and 3", "Which classes of education and origin they print."],
  educationCounting: ["How education is counted", "Whether 结业 and 肄业 count one level lower."],
  oneShoulderIsCrossPost: ["一肩挑 counts as 交叉任职", ""],
  minimumAge: ["Least age", "The organic law says 18."],
  maximumAge: ["Greatest age", "A local limit; 0 for none."],
  responsiblePerson: ["Head of unit", "Blank prints a line to sign on."],
  reviewedBy: ["Reviewed by", "As above."],
  preparedBy: ["Prepared by", "As above."],
  contactPhone: ["Telephone", "As above."],
  fontScheme: ["Typefaces", "Official ones, or common ones where those are not installed."],
  idMasking: ["How ID numbers are shown", "In findings, pay rolls and on this screen."],
  extraRegions: ["Region codes also accepted", "Six digits each, separated by 、."],
  oddCommittee: ["Village committees of odd size", "A provincial rule; off by default."],
  youngMember: ["Somebody of at most 35 in each village", "A local rule; off by default."],
  oneShoulder: ["Secretary and director in one person", "Lists villages without; off by default."],
};

const choices: Readonly<Record<string, string>> = {
  "周岁(按年月日)": "completed years, by day",
  "周岁(按年月)": "completed years, by month",
  年份差: "difference of years",
  "精确到月(小数)": "to the month, with decimals",
  五岁一段: "bands of five years",
  换届统计口径: "as in changeover statistics",
  党内统计口径: "as in Party statistics",
  按所填学历: "as stated",
  只计毕业: "completed only",
  公文字体: "official typefaces",
  通用字体: "common typefaces",
  完整显示: "in full",
  隐去出生日期: "birth date hidden",
  隐去后8位: "last 8 digits hidden",
  隐去后4位: "last 4 digits hidden",
};

export const settingsEn: SettingsTexts = {
  groups: {
    dates: "Dates",
    place: "Region and unit",
    counting: "Ways of counting",
    rules: "Local rules",
    signatures: "Signatures",
    look: "Display and typefaces",
  },
  label: ({ key }) => settingWordsEn[key][0],
  hint: ({ key }) => settingWordsEn[key][1],
  choice: (label) => choices[label] ?? label,
  yes: "yes",
  no: "no",
  invalid: (expected) => `Expected: ${expected}`,
  inForceFrom: (sheet) => `Taken from the sheet “${sheet}”; saving writes there.`,
  defaultsInForce:
    "The workbook has no 参数设置 sheet; these are the defaults. Saving adds the sheet.",
  faults: "The 参数设置 sheet holds something that cannot be used",
  unknown: (name) => `There is no setting “${name}”`,
  unusable: (name, value) => `“${name}” cannot be “${value}”`,
  reveal: (address) => `Go to ${address}`,
  save: (count) => `Save (${count})`,
  discard: "Discard",
  previewing: "Looking at the settings…",
  saving: "Saving the settings…",
  confirmTitle: "Save settings",
  writeTo: (sheet) => `These values of the sheet “${sheet}” will be written:`,
  createSheet: "A sheet 参数设置 will be added, with:",
  columns: { setting: "Setting", before: "Before", after: "After" },
  nothing: "(blank)",
  confirm: "Write",
  cancel: "Cancel",
  saved: "The settings are in the 参数设置 sheet.",
  skipped: (count) =>
    `${count} cells were changed meanwhile and left alone; read again and try once more.`,
  unchanged: "No setting has changed.",
};
