import type { Field, LedgerKind } from "../field";
import { as, required } from "../fields/demand";
import { phone } from "../fields/person-fields";
import { remark, seq, township } from "../fields/unit-fields";
import { leader, team, villages } from "../fields/work-fields";

export const inspectionTeamFields = [
  seq,
  required(
    as(team, { header: "督查组", aliases: [...team.aliases, "督查组别", "督查小组", "包保组"] })
  ),
  required(as(leader, { aliases: [...leader.aliases, "包保领导", "包乡领导", "督查组组长"] })),
  {
    id: "leader_post",
    header: "组长职务",
    aliases: ["包保领导职务", "职务"],
    type: "text",
    note: "组长现任的职务。",
  },
  {
    id: "members",
    header: "成员",
    aliases: ["组员", "督查组成员", "小组成员", "成员名单"],
    type: "text",
    width: 24,
    note: "除组长外的成员姓名，用顿号隔开。",
  },
  required(
    as(township, {
      header: "包保乡镇(街道)",
      aliases: [...township.aliases, "乡镇(街道)", "包保乡镇", "督查乡镇", "负责乡镇"],
      note: "填全称；包保几个乡镇(街道)的填几行。",
    })
  ),
  required(villages),
  {
    id: "duty",
    header: "督查内容",
    aliases: ["职责", "工作职责", "督查重点", "包保内容", "主要职责", "督查事项"],
    type: "text",
    width: 24,
    note: "如“人选储备、资格联审、纪律执行”。",
  },
  phone,
  remark,
] as const satisfies readonly Field[];

/** 督查组包保台账: which team answers for which townships and how many villages. */
export const inspectionTeams: LedgerKind = {
  id: "inspection-teams",
  title: "督查组包保台账",
  families: ["ledgers"],
  order: 100,
  fields: inspectionTeamFields,
  recognisedBy: ["team", "leader", "township"],
  toldBy: ["duty", "members"],
  titleWords: ["督查组", "包保", "包乡走村"],
  atLeast: 4,
  key: "township",
  secondaryKey: "team",
  footNotes: true,
  checks: [{ check: "unique", fields: ["team", "township"] }],
  template: {
    orientation: "landscape",
    notes: ["一个组包保一个乡镇(街道)填一行，各行村(社区)数之和应等于全市村(社区)总数。"],
  },
};
