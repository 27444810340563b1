import { progress } from "../../codes/progress";
import { teamNumbers } from "../../codes/team-number";
import type { Field } from "../field";

export const team = {
  id: "team",
  header: "组别",
  aliases: ["组次", "小组", "分组", "工作组"],
  type: "code",
  codes: teamNumbers,
  width: 10,
  note: "填“第1组”，也可只填数字；每行都填。",
} as const satisfies Field;

export const leader = {
  id: "leader",
  header: "组长",
  aliases: ["带队领导", "带队人", "组长姓名"],
  type: "text",
  note: "填姓名。",
} as const satisfies Field;

export const due = {
  id: "due",
  header: "完成时限",
  aliases: ["完成期限", "时限", "截止时间", "完成时限要求", "时限要求"],
  type: "date",
  note: "填到日，如“2021-10-20”。",
} as const satisfies Field;

export const status = {
  id: "status",
  header: "完成情况",
  aliases: ["进展情况", "完成进度", "办理情况", "进展", "状态", "工作进展"],
  type: "code",
  codes: progress,
  note: "填“未开始”“进行中”“已完成”或“逾期”。",
} as const satisfies Field;

export const doneOn = {
  id: "done_on",
  header: "完成日期",
  aliases: ["完成时间", "实际完成时间", "办结时间", "办结日期"],
  type: "date",
  note: "已完成的填实际完成的日期；未完成的留空。",
} as const satisfies Field;

/** How many villages a team answers for. */
export const villages = {
  id: "villages",
  header: "覆盖村(社区)数",
  aliases: ["村(社区)数", "覆盖村数", "包保村(社区)数", "涉及村(社区)数", "村数"],
  type: "integer",
  least: 0,
  note: "本行所列乡镇(街道)中由本组负责的村(社区)个数。",
} as const satisfies Field;
