import { negativeList } from "../../codes/negative-list";
import { reviewConclusions } from "../../codes/review-conclusion";
import type { LedgerCheck } from "../ledger-check";
import type { Field, LedgerKind } from "../field";
import { as, required } from "../fields/demand";
import { departmentFields } from "../fields/department-fields";
import { idNo, name, sex } from "../fields/person-fields";
import { currentPost, intendedPost } from "../fields/post-fields";
import { remark, seq, township, village } from "../fields/unit-fields";

export const jointReviewFields = [
  seq,
  required(township),
  required(village),
  required(name),
  as(sex, { inTemplate: false }),
  required(idNo),
  as(currentPost, { inTemplate: false }),
  intendedPost,
  ...departmentFields,
  {
    id: "review_date",
    header: "联审日期",
    aliases: ["联审时间", "审查日期", "审查时间"],
    type: "date",
    note: "部门意见汇总完毕的日期。",
  },
  {
    id: "conclusion",
    header: "综合结论",
    aliases: ["联审结论", "联审结果", "审查结论", "结论", "综合意见", "联审意见"],
    type: "code",
    codes: reviewConclusions,
    required: true,
    note: "填“通过”“不通过”或“暂缓”。",
  },
  {
    id: "reason",
    header: "不通过情形",
    aliases: ["不通过情形代码", "不通过原因", "负面清单情形", "不符合情形", "未通过原因"],
    type: "code",
    codes: negativeList,
    width: 16,
    note: "资格负面清单的序号或内容，有多项的填最主要的一项。",
  },
  {
    id: "handling",
    header: "处理",
    aliases: ["处理情况", "处理意见", "处理结果"],
    type: "text",
    note: "如“取消人选资格”“核实后再报”。",
  },
  remark,
] as const satisfies readonly Field[];

const departments = departmentFields.map(({ id }) => id);

const problemButPassed: LedgerCheck = {
  check: "consistent",
  field: "conclusion",
  when: { field: "conclusion", is: "pass" },
  must: { not: { any: departments.map((field) => ({ field, is: "problem" })) } },
  says: "综合结论为“通过”，但有部门填“有问题”",
};

/** 联审台账: what each department has found about a candidate. */
export const jointReview: LedgerKind = {
  id: "joint-review",
  title: "候选人联审台账",
  families: ["ledgers", "people", "register"],
  order: 50,
  fields: jointReviewFields,
  recognisedBy: ["name"],
  toldBy: [...departments, "review_date"],
  titleWords: ["联审", "资格联审", "联合审查", "资格审查"],
  notWith: ["单元格", "处理办法"],
  atLeast: 4,
  key: "name",
  secondaryKey: "id_no",
  footNotes: true,
  checks: [
    { check: "not-later", field: "review_date" },
    {
      check: "filled-when",
      field: "review_date",
      when: { field: "conclusion", filled: true },
    },
    { check: "filled-when", field: "reason", when: { field: "conclusion", is: "fail" } },
    { check: "blank-when", field: "reason", when: { field: "conclusion", is: "pass" } },
    {
      check: "filled-when",
      field: "handling",
      when: { field: "conclusion", is: ["fail", "deferred"] },
    },
    problemButPassed,
  ],
  template: {
    orientation: "landscape",
    notes: [
      "各部门栏填“无问题”“有问题”或“需说明”，没有参加联审的部门可删去该列，另有部门的可插入一列。",
      "不通过情形按资格负面清单填写，具体事实不写入本表。",
    ],
  },
};
