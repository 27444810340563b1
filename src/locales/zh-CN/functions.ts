import type { FunctionTexts } from "../function-texts";

const PEOPLE = [
  "出生日期或身份证号",
  "一列出生日期、身份证号或两者混填的区域；空单元格不计",
] as const;
const AS_OF = ["统计截止日", "年龄算到哪一天，如 2021-10-28 或填有该日期的单元格"] as const;
const METHOD = [
  "计算方法",
  "周岁(按年月日)、周岁(按年月)、年份差、精确到月(小数)，或 1—4；不填按年月日",
] as const;
const ID_NUMBER = ["身份证号", "18位或15位身份证号，单元格须为文本"] as const;
const EDUCATIONS = ["学历", "一列学历的区域；空单元格不计"] as const;
const LEVEL = [
  "学历层次",
  "高中及以上、大专及以上、本科及以上、研究生、初中及以下等；不填为高中及以上（含中专）",
] as const;

export const functionsZh: FunctionTexts = {
  AVERAGEAGE: {
    summary: "按统计截止日计算一组人的平均年龄，四舍五入到两位小数",
    parameters: { people: PEOPLE, asOf: AS_OF, method: METHOD },
    result:
      "平均年龄（岁）。区域内有无法识别的日期、录错的身份证号时为 #VALUE!，并指出第几行第几列；一个人也没有时为 #N/A。",
  },
  AGE: {
    summary: "按统计截止日计算一个人的年龄",
    parameters: {
      person: ["出生日期或身份证号", "出生日期、出生年月或身份证号"],
      asOf: AS_OF,
      method: METHOD,
    },
    result: "年龄（岁）；单元格为空时返回空。无法识别时为 #VALUE!。",
  },
  AGEBANDS: {
    summary: "按年龄段统计人数和占比，结果向下、向右溢出三列",
    parameters: {
      people: PEOPLE,
      asOf: AS_OF,
      preset: ["年龄段", "五岁一段 或 党内统计口径；不填为五岁一段"],
    },
    result: "每个年龄段一行：年龄段、人数、占比（%）。结果区域须留空，否则为 #SPILL!。",
  },
  EDUSHARE: {
    summary: "计算某一学历层次的人数占比（%），四舍五入到两位小数",
    parameters: { educations: EDUCATIONS, level: LEVEL },
    result: "百分数，如 92.62（不带百分号）。有无法识别的学历时为 #VALUE!；全部为空时为 #N/A。",
  },
  EDUCOUNT: {
    summary: "统计某一学历层次的人数",
    parameters: { educations: EDUCATIONS, level: LEVEL },
    result: "人数。有无法识别的学历时为 #VALUE!，并指出第几行第几列。",
  },
  IDCHECK: {
    summary: "校验身份证号（长度、校验码、出生日期）",
    parameters: { idNumber: ID_NUMBER },
    result:
      "“正确”，或指出错在哪里；15位旧号码和书写不规范的号码给出规范写法；单元格为空时返回空。",
  },
  BIRTHDATE: {
    summary: "从身份证号取出生日期",
    parameters: { idNumber: ID_NUMBER },
    result: "日期序列值，请把单元格设为日期格式；单元格为空时返回空。号码有误时为 #VALUE!。",
  },
  SEX: {
    summary: "从身份证号取性别",
    parameters: { idNumber: ID_NUMBER },
    result: "男 或 女；单元格为空时返回空。号码有误时为 #VALUE!。",
  },
  SENIORITY: {
    summary: "计算到统计截止日已满多少年（任职年限、党龄、工龄）",
    parameters: {
      since: ["起始时间", "任职、入党或参加工作的年月，如 2016.11"],
      asOf: ["统计截止日", "年限算到哪一天，如 2021-10-28"],
    },
    result: "满几年，不满一年为 0；单元格为空时返回空。起始时间晚于截止日时为 #VALUE!。",
  },
  PAY: {
    summary: "计算村（社区）干部某月的报酬（元）",
    parameters: {
      post: ["职务", "职务或职务类别，如 党支部书记、村委会主任，或 一肩挑、常务干部"],
      since: ["任职时间", "连续任职的起始年月，如 2016.11"],
      month: ["月份", "发放月份，如 2022-01"],
      policies: [
        "报酬标准",
        "报酬标准表的区域（含表头）；不填按常务干部3700元、一肩挑4460元、每任职满1年次年1月起增加20元",
      ],
    },
    result:
      "月报酬（元）；职务为空时返回空。报酬标准读不懂时为 #VALUE!；没有适用的标准或当月尚未任职时为 #N/A。",
  },
  CHANGETEXT: {
    summary: "把两期数据的增减写成文字，如“下降12.35岁”",
    parameters: {
      now: ["本期", "本期数据"],
      before: ["上期", "上期（上届）数据"],
      unit: [
        "单位",
        "岁、个百分点、人等；不填为岁。岁和个百分点保留两位小数，用“上升、下降”，其他单位用“增加、减少”",
      ],
    },
    result: "如 下降12.35岁、上升1.20个百分点、增加3人、持平；有一期为空时返回空。",
  },
};
