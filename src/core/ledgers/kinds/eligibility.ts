import type { CodeTable } from "../../codes/code-table";
import { negativeList } from "../../codes/negative-list";
import { reviewConclusions } from "../../codes/review-conclusion";
import type { Field, LedgerKind } from "../field";
import { required } from "../fields/demand";
import { idNo, name } from "../fields/person-fields";
import { intendedPost } from "../fields/post-fields";
import { remark, seq, township, village } from "../fields/unit-fields";

const outcomes: CodeTable = {
  id: "evaluation-outcome",
  source: "换届人选六级评估通用填法",
  entries: [
    { code: "pass", name: "合格", aliases: ["通过", "同意", "符合", "√", "无异议"] },
    { code: "fail", name: "不合格", aliases: ["不通过", "不同意", "不符合", "×"] },
    { code: "pending", name: "待定", aliases: ["暂缓", "待核实", "未评估"] },
  ],
};

function level<I extends string>(id: I, header: string, aliases: readonly string[]) {
  const names = [header, ...aliases];
  return {
    id: `level_${id}` as const,
    header: `${header}评估`,
    aliases: [
      ...names,
      ...aliases.map((one) => `${one}评估`),
      ...names.map((one) => `${one}意见`),
      ...names.map((one) => `六级评估/${one}`),
    ],
    type: "code",
    codes: outcomes,
    width: 10,
    note: "填“合格”“不合格”或“待定”。",
  } as const satisfies Field;
}

/** The six levels, the lowest first; a place with other levels uses those columns that fit. */
export const evaluationLevels = [
  level("group", "村民小组", ["村(居)民小组", "村组", "小组"]),
  level("village", "村级", ["村(社区)级", "村级党组织", "村党组织"]),
  level("task_force", "驻村工作队", ["驻村工作组", "驻村", "驻村第一书记", "第一书记"]),
  level("township", "乡镇级", ["乡镇(街道)级", "乡镇党委", "乡镇(街道)党(工)委", "乡级"]),
  level("departments", "市级部门", ["县级部门", "部门", "市直部门", "县直部门", "联审部门"]),
  level("committee", "市委", ["县委", "市级", "县级", "市委组织部", "县委组织部"]),
] as const satisfies readonly Field[];

export const eligibilityFields = [
  seq,
  required(township),
  required(village),
  required(name),
  required(idNo),
  intendedPost,
  ...evaluationLevels,
  {
    id: "negative_item",
    header: "负面清单情形",
    aliases: ["资格负面清单", "负面清单", "负面清单核对", "不符合情形", "负面清单代码"],
    type: "code",
    codes: negativeList,
    width: 16,
    note: "有负面清单情形的填序号或内容；没有的留空或填“无”。",
  },
  {
    id: "overall",
    header: "综合评估",
    aliases: ["评估结论", "综合结论", "综合结果", "评估结果", "总体评估", "结论"],
    type: "code",
    codes: reviewConclusions,
    required: true,
    note: "填“通过”“不通过”或“暂缓”。",
  },
  remark,
] as const satisfies readonly Field[];

const levels = evaluationLevels.map(({ id }) => id);

/** 六级评估台账: an outcome for every candidate at each of six levels, and the negative list held against them. */
export const eligibility: LedgerKind = {
  id: "eligibility",
  title: "六级评估与资格核对台账",
  families: ["ledgers", "people", "register"],
  order: 130,
  fields: eligibilityFields,
  recognisedBy: ["name"],
  toldBy: [...levels, "negative_item"],
  titleWords: ["六级评估", "资格核对", "负面清单核对", "资格负面清单", "负面清单"],
  notWith: ["单元格", "处理办法"],
  atLeast: 4,
  key: "name",
  secondaryKey: "id_no",
  footNotes: true,
  checks: [
    ...levels.map(
      (field) => ({ check: "filled-when", field, when: { field: "overall", is: "pass" } }) as const
    ),
    { check: "filled-when", field: "negative_item", when: { field: "overall", is: "fail" } },
    { check: "blank-when", field: "negative_item", when: { field: "overall", is: "pass" } },
    {
      check: "consistent",
      field: "overall",
      when: { field: "overall", is: "pass" },
      must: { not: { any: levels.map((field) => ({ field, is: ["fail", "pending"] })) } },
      says: "综合评估为“通过”，但有一级评估不是“合格”",
    },
  ],
  template: {
    orientation: "landscape",
    notes: ["每名候选人一行，六级评估逐级填写。", "上一级评估不合格的，不再进行下一级。"],
  },
};
