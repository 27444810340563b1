import type { CodeTable } from "../../codes/code-table";
import type { Field, LedgerKind } from "../field";
import { required } from "../fields/demand";
import { lineNumber, remark, township, villageIfAny } from "../fields/unit-fields";
import { doneOn, due, status } from "../fields/work-fields";

const levels: CodeTable = {
  id: "task-level",
  source: "乡、村两级换届工作清单",
  entries: [
    { code: "township", name: "乡级", aliases: ["乡镇级", "乡镇", "乡镇(街道)", "乡", "镇级"] },
    { code: "village", name: "村级", aliases: ["村", "村(社区)级", "村(社区)", "村居级"] },
  ],
};

export const taskFields = [
  lineNumber,
  required(township),
  villageIfAny,
  {
    id: "level",
    header: "清单级别",
    aliases: ["级别", "层级", "任务级别", "清单层级", "乡级/村级"],
    type: "code",
    codes: levels,
    required: true,
    width: 8,
    note: "填“乡级”或“村级”。",
  },
  {
    id: "number",
    header: "任务编号",
    aliases: ["编号", "任务序号", "清单编号"],
    type: "text",
    required: true,
    width: 8,
    note: "工作清单中该项任务的编号。",
  },
  {
    id: "stage",
    header: "阶段",
    aliases: ["工作阶段", "所属阶段", "任务阶段", "环节"],
    type: "text",
    note: "如“筹备阶段”“选举阶段”。",
  },
  {
    id: "task",
    header: "任务",
    aliases: ["任务内容", "工作任务", "具体任务", "任务名称", "工作内容", "任务事项"],
    type: "text",
    required: true,
    width: 30,
    note: "清单所列任务的名称。",
  },
  {
    id: "unit",
    header: "责任单位",
    aliases: ["牵头单位", "责任部门", "承办单位"],
    type: "text",
    note: "填单位全称。",
  },
  {
    id: "person",
    header: "责任人",
    aliases: ["负责人", "具体责任人", "责任领导"],
    type: "text",
    note: "填姓名。",
  },
  {
    id: "start",
    header: "开始时间",
    aliases: ["开始日期", "启动时间", "起始时间", "开始"],
    type: "date",
    note: "按进度计划开始的日期。",
  },
  required(due),
  required(status),
  doneOn,
  {
    id: "evidence",
    header: "佐证材料",
    aliases: ["佐证", "印证材料", "证明材料", "资料名称"],
    type: "text",
    note: "会议记录、公告等材料的名称。",
  },
  remark,
] as const satisfies readonly Field[];

/** 任务清单: every task of the changeover in every township and village, and how far it has got. */
export const tasks: LedgerKind = {
  id: "tasks",
  title: "换届工作任务清单",
  families: ["ledgers"],
  order: 80,
  fields: taskFields,
  recognisedBy: ["task", "due"],
  toldBy: ["level", "number", "stage", "status", "evidence", "start"],
  titleWords: ["任务清单", "工作清单", "任务台账", "任务进度"],
  atLeast: 4,
  key: "task",
  secondaryKey: "number",
  footNotes: true,
  checks: [
    { check: "date-order", first: "start", then: "due" },
    { check: "date-order", first: "start", then: "done_on" },
    { check: "not-later", field: "done_on" },
    { check: "filled-when", field: "done_on", when: { field: "status", is: "done" } },
    { check: "filled-when", field: "evidence", when: { field: "status", is: "done" } },
    {
      check: "blank-when",
      field: "done_on",
      when: { field: "status", is: ["not-started", "in-progress", "overdue"] },
    },
    { check: "filled-when", field: "village", when: { field: "level", is: "village" } },
    { check: "blank-when", field: "village", when: { field: "level", is: "township" } },
    { check: "overdue", due: "due", done: { field: "status", is: "done" } },
    {
      check: "consistent",
      field: "status",
      when: { field: "status", is: "overdue" },
      must: { not: { field: "due", day: "as-of-or-later" } },
      says: "完成情况为“逾期”，但完成时限还没有到",
    },
    { check: "unique", fields: ["level", "township", "village", "number"] },
  ],
  template: {
    orientation: "landscape",
    notes: ["每个乡镇(街道)、每个村(社区)各填一套清单，一项任务一行。", "逾期以统计截止日为准。"],
  },
};
