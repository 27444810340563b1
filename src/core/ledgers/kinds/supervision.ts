import type { CodeTable } from "../../codes/code-table";
import type { Condition } from "../condition";
import type { Field, LedgerKind } from "../field";
import { as, required } from "../fields/demand";
import { remark, seq, townshipIfAny, villageIfAny } from "../fields/unit-fields";
import { leader, team } from "../fields/work-fields";

const ways: CodeTable = {
  id: "supervision-way",
  source: "换届风气督导方式",
  entries: [
    { code: "unannounced", name: "随机暗访", aliases: ["暗访", "随机走访", "明察暗访"] },
    { code: "on-site", name: "实地督导", aliases: ["实地督查", "现场督导", "实地", "现场督查"] },
    { code: "phone", name: "电话抽查", aliases: ["电话", "电话访问", "电话回访"] },
  ],
};

const problemKinds: CodeTable = {
  id: "supervision-problem",
  source: "换届风气督导问题分类",
  entries: [
    { code: "publicity", name: "宣传不到位", aliases: ["宣传培训", "宣传", "知晓率不高"] },
    { code: "procedure", name: "程序不规范", aliases: ["程序", "选举程序", "步骤不到位"] },
    { code: "candidates", name: "人选把关不严", aliases: ["人选", "资格审查", "人选审查不严"] },
    { code: "discipline", name: "违反换届纪律", aliases: ["换届纪律", "纪律", "拉票贿选"] },
    { code: "petitions", name: "信访矛盾", aliases: ["信访", "信访举报", "矛盾纠纷"] },
    { code: "duty", name: "责任落实不到位", aliases: ["责任落实", "工作责任", "组织领导"] },
    { code: "papers", name: "资料不规范", aliases: ["资料", "档案资料", "台账不规范"] },
    { code: "other", name: "其他", aliases: ["其它", "其他问题"] },
  ],
};

/** 整改情况 is often a sentence; what it says of the state is read out of it. */
const rectified: CodeTable = {
  id: "rectification",
  source: "督导问题整改通用填法",
  entries: [
    { code: "done", name: "已整改", aliases: ["完成", "已完成", "已销号", "整改到位"] },
    { code: "ongoing", name: "整改中", aliases: ["正在整改", "推进中", "长期坚持"] },
    { code: "not-begun", name: "未整改", aliases: ["未开始", "尚未整改"] },
  ],
  variants: (plain) => {
    if (/未(整改|落实|启动|开始)/.test(plain)) return ["未整改"];
    if (/正在|整改中|推进|未完成/.test(plain)) return ["整改中"];
    return /^已|整改到位|完成整改|整改完毕|销号/.test(plain) ? ["已整改"] : [];
  },
};

export const supervisionFields = [
  seq,
  required(as(team, { header: "督导组", aliases: [...team.aliases, "督导组别", "督导小组"] })),
  as(leader, { aliases: [...leader.aliases, "督导组组长", "督导组长"] }),
  {
    id: "way",
    header: "督导方式",
    aliases: ["方式", "督导形式", "检查方式"],
    type: "code",
    codes: ways,
    required: true,
    note: "填“随机暗访”“实地督导”或“电话抽查”。",
  },
  {
    id: "week",
    header: "周次",
    aliases: ["第几周", "督导周次", "周"],
    type: "integer",
    least: 1,
    most: 60,
    width: 6,
    note: "换届工作启动后的第几周，填数字。",
  },
  {
    id: "date",
    header: "督导日期",
    aliases: ["日期", "督导时间", "检查日期"],
    type: "date",
    required: true,
    note: "填到日。",
  },
  townshipIfAny,
  villageIfAny,
  {
    id: "problem",
    header: "发现问题",
    aliases: ["发现的问题", "存在问题", "问题", "问题描述", "发现问题情况"],
    type: "text",
    width: 30,
    note: "一个问题一行；没有发现问题的填“未发现问题”。",
  },
  {
    id: "problem_kind",
    header: "问题类别",
    aliases: ["问题类型", "问题分类"],
    type: "code",
    codes: problemKinds,
    width: 14,
    note: "从下拉列表中选一类；没有问题的留空。",
  },
  {
    id: "responsible",
    header: "整改责任人",
    aliases: ["责任人", "责任领导", "整改责任"],
    type: "text",
    note: "填姓名。",
  },
  {
    id: "due",
    header: "整改时限",
    aliases: ["整改期限", "完成时限", "时限"],
    type: "date",
    note: "要求整改到位的日期。",
  },
  {
    id: "rectified",
    header: "整改情况",
    aliases: ["整改进展", "整改结果", "整改落实情况"],
    type: "code",
    codes: rectified,
    note: "填“已整改”“整改中”或“未整改”。",
  },
  {
    id: "closed_on",
    header: "销号日期",
    aliases: ["销号时间", "整改完成时间", "办结时间"],
    type: "date",
    note: "问题销号的日期；未销号的留空。",
  },
  remark,
] as const satisfies readonly Field[];

/** The visit or call found something: neither blank nor a note that there was nothing. */
export const hasProblem: Condition = {
  all: [
    { field: "problem", filled: true },
    {
      not: { field: "problem", is: ["未发现问题", "未发现", "没有问题", "无问题", "没有发现问题"] },
    },
  ],
};

/** 换届风气督导台账: visits and calls of the supervision teams, and each problem up to its closure. */
export const supervision: LedgerKind = {
  id: "supervision",
  title: "换届风气督导台账",
  families: ["ledgers"],
  order: 90,
  fields: supervisionFields,
  recognisedBy: ["way", "date"],
  toldBy: ["problem", "problem_kind", "rectified", "closed_on", "week"],
  titleWords: ["督导台账", "风气督导", "督导情况", "督导记录", "问题整改"],
  atLeast: 4,
  key: "date",
  secondaryKey: "way",
  footNotes: true,
  checks: [
    { check: "not-later", field: "date" },
    { check: "not-later", field: "closed_on" },
    { check: "date-order", first: "date", then: "due" },
    { check: "date-order", first: "date", then: "closed_on" },
    { check: "filled-when", field: "problem_kind", when: hasProblem },
    { check: "filled-when", field: "responsible", when: hasProblem },
    { check: "filled-when", field: "due", when: hasProblem },
    { check: "filled-when", field: "rectified", when: hasProblem },
    { check: "filled-when", field: "closed_on", when: { field: "rectified", is: "done" } },
    {
      check: "blank-when",
      field: "closed_on",
      when: { field: "rectified", is: ["ongoing", "not-begun"] },
    },
    {
      check: "overdue",
      due: "due",
      done: {
        any: [
          { field: "rectified", is: "done" },
          { field: "closed_on", filled: true },
        ],
      },
    },
    { check: "unique", fields: ["team", "way", "date", "township", "village", "problem"] },
  ],
  template: {
    orientation: "landscape",
    notes: [
      "每次督导至少一行；发现几个问题填几行，未发现问题也填一行。",
      "每组每周应有一次随机暗访、一次实地督导、一次电话抽查。",
    ],
  },
};
