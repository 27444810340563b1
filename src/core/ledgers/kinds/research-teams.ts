import type { Field, LedgerKind } from "../field";
import { as, required } from "../fields/demand";
import { remark, seq, township } from "../fields/unit-fields";
import { leader, team, villages } from "../fields/work-fields";

export const researchTeamFields = [
  seq,
  required(
    as(team, {
      header: "工作组",
      aliases: ["组别", "组次", "小组", "调研组", "调研工作组", "分组"],
    })
  ),
  required(as(leader, { aliases: [...leader.aliases, "调研组组长", "工作组组长"] })),
  {
    id: "members",
    header: "成员",
    aliases: ["组员", "工作组成员", "小组成员"],
    type: "text",
    width: 20,
    note: "除组长外的成员姓名，用顿号隔开。",
  },
  required(
    as(township, {
      header: "调研乡镇(街道)",
      aliases: [...township.aliases, "乡镇(街道)", "下沉乡镇", "调研乡镇", "下沉乡镇(街道)"],
      note: "填全称；下沉几个乡镇(街道)的填几行。",
    })
  ),
  villages,
  {
    id: "from",
    header: "开始日期",
    aliases: ["调研开始时间", "调研时间", "下沉时间", "开始时间", "进驻时间"],
    type: "date",
    note: "进驻之日。",
  },
  {
    id: "to",
    header: "结束日期",
    aliases: ["调研结束时间", "结束时间", "撤离时间"],
    type: "date",
    note: "调研结束之日；未结束的留空。",
  },
  {
    id: "interviewed",
    header: "访谈人数",
    aliases: ["走访人数", "访谈群众人数", "走访群众", "访谈人次", "谈话人数"],
    type: "integer",
    least: 0,
    note: "访谈党员、群众的人数。",
  },
  {
    id: "evaluated",
    header: "履职评估人数",
    aliases: ["评估人数", "评估“两委”成员人数", "履职跟踪评估人数", "评估“两委”成员"],
    type: "integer",
    least: 0,
    required: true,
    note: "完成履职跟踪评估的“两委”成员人数。",
  },
  remark,
] as const satisfies readonly Field[];

/** 调研工作组台账: the teams sent down before the election, and whom they spoke with and evaluated. */
export const researchTeams: LedgerKind = {
  id: "research-teams",
  title: "调研工作组台账",
  families: ["ledgers"],
  order: 120,
  fields: researchTeamFields,
  recognisedBy: ["team", "township"],
  toldBy: ["interviewed", "evaluated"],
  titleWords: ["调研工作组", "工作组下沉", "下沉调研", "调研台账", "调研组"],
  atLeast: 4,
  key: "township",
  secondaryKey: "team",
  footNotes: true,
  checks: [
    { check: "date-order", first: "from", then: "to" },
    { check: "not-later", field: "from" },
    { check: "not-later", field: "to" },
    { check: "unique", fields: ["team", "township"] },
  ],
  template: {
    orientation: "landscape",
    notes: ["一个组下沉一个乡镇(街道)填一行，评估人数之和应等于上届“两委”成员总数。"],
  },
};
