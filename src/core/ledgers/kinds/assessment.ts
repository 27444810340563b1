import { assessmentGrades } from "../../codes/assessment-grade";
import type { CodeTable } from "../../codes/code-table";
import type { Field, LedgerKind } from "../field";
import { as, oneOf, required } from "../fields/demand";
import { idNo, name, sex } from "../fields/person-fields";
import { committeePost, partyPost, post } from "../fields/post-fields";
import { remark, seq, township, village } from "../fields/unit-fields";

const evaluations: CodeTable = {
  id: "performance-evaluation",
  source: "“两委”成员履职跟踪评估通用填法",
  entries: [
    { code: "good", name: "好", aliases: ["优秀", "胜任", "履职好"] },
    { code: "fair", name: "较好", aliases: ["良好", "基本胜任", "称职"] },
    { code: "average", name: "一般", aliases: ["合格", "基本称职"] },
    { code: "poor", name: "差", aliases: ["较差", "不胜任", "不合格", "不称职"] },
  ],
};

export const assessmentFields = [
  seq,
  required(township),
  required(village),
  required(name),
  sex,
  required(idNo),
  oneOf("post", partyPost),
  oneOf("post", committeePost),
  oneOf("post", as(post, { inTemplate: false })),
  oneOf("assessed", {
    id: "evaluation",
    header: "履职评估结果",
    aliases: ["履职跟踪评估", "履职评估", "履职跟踪评估结果", "评估结果", "履职评估等次"],
    type: "code",
    codes: evaluations,
    note: "填“好”“较好”“一般”或“差”。",
  }),
  {
    id: "evaluated_on",
    header: "履职评估日期",
    aliases: ["评估日期", "评估时间", "履职评估时间"],
    type: "date",
    note: "工作组评估的日期。",
  },
  oneOf("assessed", {
    id: "grade",
    header: "考核等次",
    aliases: ["任期考核等次", "任期考核", "任期考核结果", "考核结果", "考核结果等次"],
    type: "code",
    codes: assessmentGrades,
    note: "填“优秀”“称职”“基本称职”或“不称职”。",
  }),
  {
    id: "assessed_on",
    header: "考核日期",
    aliases: ["考核时间", "任期考核日期", "任期考核时间"],
    type: "date",
    note: "任期考核的日期。",
  },
  {
    id: "case",
    header: "是否立案",
    aliases: ["立案", "是否被立案", "立案情况", "是否立案处理"],
    type: "code",
    codes: "yes-no",
    width: 8,
    note: "被纪检监察或司法机关立案的填“是”。",
  },
  {
    id: "case_date",
    header: "立案时间",
    aliases: ["立案日期"],
    type: "date",
    note: "立案的日期；未立案的留空。",
  },
  {
    id: "case_result",
    header: "处理结果",
    aliases: ["处理情况", "立案处理结果", "处分情况", "处理意见"],
    type: "text",
    note: "如“党内警告”；尚未办结的填“办理中”。",
  },
  {
    id: "audit",
    header: "是否经济责任审计",
    aliases: ["经济责任审计", "是否审计", "任期和离任经济责任审计", "是否开展经济责任审计"],
    type: "code",
    codes: "yes-no",
    width: 8,
    note: "任期或离任经济责任审计已完成的填“是”。",
  },
  {
    id: "audit_date",
    header: "审计日期",
    aliases: ["审计时间", "经济责任审计时间", "经济责任审计日期"],
    type: "date",
    note: "审计报告的日期。",
  },
  remark,
] as const satisfies readonly Field[];

/** 任期考核台账: how the outgoing members of both committees have done, and what came up. */
export const assessment: LedgerKind = {
  id: "assessment",
  title: "任期考核与履职评估台账",
  families: ["ledgers", "people", "register", "every-village"],
  order: 40,
  fields: assessmentFields,
  recognisedBy: ["name"],
  toldBy: ["evaluation", "case", "case_date", "audit"],
  titleWords: ["任期考核", "履职评估", "履职跟踪评估", "跟踪评估", "履职考核"],
  notWith: ["单元格", "处理办法"],
  atLeast: 3,
  key: "name",
  secondaryKey: "id_no",
  footNotes: true,
  checks: [
    { check: "filled-when", field: "case_date", when: { field: "case", is: "1" } },
    { check: "filled-when", field: "case_result", when: { field: "case", is: "1" } },
    { check: "blank-when", field: "case_date", when: { field: "case", is: "0" } },
    { check: "filled-when", field: "audit_date", when: { field: "audit", is: "1" } },
    { check: "blank-when", field: "audit_date", when: { field: "audit", is: "0" } },
    { check: "not-later", field: "evaluated_on" },
    { check: "not-later", field: "assessed_on" },
    { check: "not-later", field: "case_date" },
    { check: "not-later", field: "audit_date" },
    {
      check: "consistent",
      field: "grade",
      when: { field: "case", is: "1" },
      must: { not: { field: "grade", is: "excellent" } },
      says: "已被立案，但任期考核等次为“优秀”",
    },
    {
      check: "consistent",
      field: "grade",
      when: {
        all: [
          { field: "evaluation", is: "poor" },
          { field: "grade", filled: true },
        ],
      },
      must: { not: { field: "grade", is: "excellent" } },
      says: "履职评估结果为“差”，但任期考核等次为“优秀”",
    },
  ],
  template: {
    orientation: "landscape",
    notes: ["上一届党组织和村(居)委会成员每人一行，不重不漏。", "同时任两项职务的只填一行。"],
  },
};
