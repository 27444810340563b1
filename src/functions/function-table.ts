import { age } from "./age";
import { ageBands } from "./age-bands";
import { averageAge } from "./average-age";
import { changeText } from "./change-text";
import { educationCount, educationShare } from "./education";
import type { FunctionEntry, FunctionParameter } from "./function-definition";
import { birthDate, checkId, sexOfId } from "./id-number";
import { pay } from "./pay";
import { seniority } from "./seniority";

function cell(id: string): FunctionParameter {
  return { id, type: "any", dimensionality: "scalar", optional: false };
}

function range(id: string): FunctionParameter {
  return { id, type: "any", dimensionality: "matrix", optional: false };
}

function optional(parameter: FunctionParameter): FunctionParameter {
  return { ...parameter, optional: true };
}

const scalar = { dimensionality: "scalar" } as const;
const AS_OF = "2021-10-28";
const PEOPLE = [["1985-06-15"], ["1990.01"], ["529901197803040012"]];

/**
 * Every custom function. The metadata for Excel, docs/functions.md and the help of the pane are
 * made from this table; to add a function: its file, an entry here, its words in the locales, a
 * test.
 */
export const functionTable: readonly FunctionEntry[] = [
  {
    name: "AVERAGEAGE",
    alias: "平均年龄",
    parameters: [range("people"), cell("asOf"), optional(cell("method"))],
    result: { type: "number", ...scalar },
    examples: [
      { arguments: [PEOPLE, AS_OF], result: 36.67 },
      { arguments: [PEOPLE, AS_OF, "年份差"], result: 36.67 },
    ],
    run: averageAge,
  },
  {
    name: "AGE",
    alias: "计算年龄",
    parameters: [cell("person"), cell("asOf"), optional(cell("method"))],
    result: { type: "any", ...scalar },
    examples: [{ arguments: ["1985-06-15", AS_OF], result: 36 }],
    run: age,
  },
  {
    name: "AGEBANDS",
    alias: "年龄分段",
    parameters: [range("people"), cell("asOf"), optional(cell("preset"))],
    result: { type: "any", dimensionality: "matrix" },
    examples: [
      {
        arguments: [PEOPLE, AS_OF, "党内统计口径"],
        result: [
          ["35岁及以下", 1, 33.33],
          ["36至45岁", 2, 66.67],
          ["46至54岁", 0, 0],
          ["55至59岁", 0, 0],
          ["60岁及以上", 0, 0],
        ],
      },
    ],
    run: ageBands,
  },
  {
    name: "EDUSHARE",
    alias: "学历占比",
    parameters: [range("educations"), optional(cell("level"))],
    result: { type: "number", ...scalar },
    examples: [{ arguments: [[["大专"], ["中专"], ["初中"]]], result: 66.67 }],
    run: educationShare,
  },
  {
    name: "EDUCOUNT",
    alias: "学历人数",
    parameters: [range("educations"), optional(cell("level"))],
    result: { type: "number", ...scalar },
    examples: [{ arguments: [[["大专"], ["中专"], ["初中"]], "大专及以上"], result: 1 }],
    run: educationCount,
  },
  {
    name: "IDCHECK",
    alias: "身份证校验",
    parameters: [cell("idNumber")],
    result: { type: "string", ...scalar },
    examples: [{ arguments: ["529901197803040012"], result: "正确" }],
    run: checkId,
  },
  {
    name: "BIRTHDATE",
    alias: "身份证出生日期",
    parameters: [cell("idNumber")],
    result: { type: "any", ...scalar, format: "yyyy-mm-dd" },
    examples: [{ arguments: ["529901197803040012"], result: 28553 }],
    run: birthDate,
  },
  {
    name: "SEX",
    alias: "身份证性别",
    parameters: [cell("idNumber")],
    result: { type: "string", ...scalar },
    examples: [{ arguments: ["529901197803040012"], result: "男" }],
    run: sexOfId,
  },
  {
    name: "SENIORITY",
    alias: "任职年限",
    parameters: [cell("since"), cell("asOf")],
    result: { type: "any", ...scalar },
    examples: [{ arguments: ["2016.11", AS_OF], result: 4 }],
    run: seniority,
  },
  {
    name: "PAY",
    alias: "月报酬",
    parameters: [cell("post"), cell("since"), cell("month"), optional(range("policies"))],
    result: { type: "any", ...scalar },
    examples: [
      { arguments: ["一肩挑", "2016.11", "2022-01"], result: 4560 },
      { arguments: ["党支部书记", "2021.11", "2022-12"], result: 3700 },
    ],
    run: pay,
  },
  {
    name: "CHANGETEXT",
    alias: "增减表述",
    parameters: [cell("now"), cell("before"), optional(cell("unit"))],
    result: { type: "string", ...scalar },
    examples: [
      { arguments: [39.35, 51.7], result: "下降12.35岁" },
      { arguments: [92.62, 91.42, "个百分点"], result: "上升1.20个百分点" },
    ],
    run: changeText,
  },
];
