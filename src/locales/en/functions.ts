import type { FunctionTexts } from "../function-texts";

const PEOPLE = [
  "births_or_ids",
  "A column of birth dates, ID numbers or both; empty cells do not count",
] as const;
const AS_OF = ["as_of", "The day ages are counted to: 2021-10-28 or a cell that holds it"] as const;
const METHOD = [
  "method",
  "1 full date (default), 2 year and month, 3 difference of years, 4 months as decimals; or the Chinese label used in 参数设置",
] as const;
const ID_NUMBER = ["id_number", "An ID number of 18 or 15 characters, as text"] as const;
const EDUCATIONS = ["educations", "A column of educations; empty cells do not count"] as const;
const LEVEL = [
  "level",
  "高中及以上 (default), 大专及以上, 本科及以上, 研究生, 初中及以下 and so on",
] as const;

export const functionsEn: FunctionTexts = {
  AVERAGEAGE: {
    summary: "Mean age of a group on a day, rounded half-up to two decimals",
    parameters: { people: PEOPLE, asOf: AS_OF, method: METHOD },
    result:
      "Years. #VALUE! names the first cell that is no date or a damaged ID number; #N/A when there is nobody.",
  },
  AGE: {
    summary: "Age of one person on a day",
    parameters: {
      person: ["birth_or_id", "A birth date, a month of birth or an ID number"],
      asOf: AS_OF,
      method: METHOD,
    },
    result: "Years; empty for an empty cell, #VALUE! for anything unreadable.",
  },
  AGEBANDS: {
    summary: "People and percentage in each age band; spills over three columns",
    parameters: {
      people: PEOPLE,
      asOf: AS_OF,
      preset: [
        "preset",
        "1 bands of five years (default), 2 the bands of the Party's annual report",
      ],
    },
    result: "One row a band: label, people, per cent. The cells below must be empty.",
  },
  EDUSHARE: {
    summary: "Share of an education level in per cent, rounded half-up to two decimals",
    parameters: { educations: EDUCATIONS, level: LEVEL },
    result: "Per cent as a number: 92.62. #VALUE! for an unknown education, #N/A for nobody.",
  },
  EDUCOUNT: {
    summary: "People of an education level",
    parameters: { educations: EDUCATIONS, level: LEVEL },
    result: "A count; #VALUE! names the first cell that is no education.",
  },
  IDCHECK: {
    summary: "Checks an ID number: length, check character, birth date",
    parameters: { idNumber: ID_NUMBER },
    result: "正确 (correct), or what is wrong, in Chinese; empty for an empty cell.",
  },
  BIRTHDATE: {
    summary: "The birth date in an ID number",
    parameters: { idNumber: ID_NUMBER },
    result: "A serial number, to be formatted as a date; empty for an empty cell.",
  },
  SEX: {
    summary: "The sex in an ID number",
    parameters: { idNumber: ID_NUMBER },
    result: "男 or 女; empty for an empty cell.",
  },
  SENIORITY: {
    summary: "Completed years up to a day: in office, in the Party, at work",
    parameters: {
      since: ["since", "The month it began: 2016.11"],
      asOf: ["as_of", "The day years are counted to: 2021-10-28"],
    },
    result: "Whole years; empty for an empty cell, #VALUE! when it began after the day.",
  },
  PAY: {
    summary: "Pay of a village or community cadre for a month, in yuan",
    parameters: {
      post: ["post", "Posts or a pay category: 党支部书记、村委会主任, 一肩挑, 常务干部"],
      since: ["since", "The month the unbroken service began: 2016.11"],
      month: ["month", "The month paid for: 2022-01"],
      policies: [
        "policies",
        "The 报酬标准 table with its header; without it 3700 yuan, 4460 for 一肩挑, 20 more a year from the next January",
      ],
    },
    result:
      "Yuan; empty for an empty post. #VALUE! for a table that cannot be read, #N/A when nothing pays the post or the service had not begun.",
  },
  CHANGETEXT: {
    summary: "A change put into words, such as 下降12.35岁",
    parameters: {
      now: ["now", "The figure of this period"],
      before: ["before", "The figure of the last period"],
      unit: ["unit", "岁 (default), 个百分点, 人 and so on; the first two take two decimals"],
    },
    result: "Chinese text: 下降12.35岁, 上升1.20个百分点, 增加3人, 持平; empty when a figure is.",
  },
};
