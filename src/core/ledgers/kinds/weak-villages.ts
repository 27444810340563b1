import type { CodeTable } from "../../codes/code-table";
import type { Field, LedgerKind } from "../field";
import { as, required } from "../fields/demand";
import { remark, seq, township, village } from "../fields/unit-fields";
import { doneOn, due, status } from "../fields/work-fields";

const kinds: CodeTable = {
  id: "weak-village-kind",
  source: "换届重点难点村(社区)分类",
  entries: [
    {
      code: "weak",
      name: "软弱涣散",
      aliases: ["软弱涣散村", "软弱涣散党组织", "软弱涣散村党组织"],
    },
    { code: "complex", name: "选情复杂", aliases: ["选情复杂村", "复杂村", "情况复杂"] },
    { code: "conflict", name: "矛盾突出", aliases: ["矛盾突出村", "矛盾集中", "信访突出"] },
  ],
};

export const weakVillageFields = [
  seq,
  required(township),
  required(village),
  {
    id: "kind",
    header: "类型",
    aliases: ["类别", "村类型", "问题村类型", "重点村类型", "分类"],
    type: "code",
    codes: kinds,
    required: true,
    note: "填“软弱涣散”“选情复杂”或“矛盾突出”。",
  },
  {
    id: "problem",
    header: "存在问题",
    aliases: ["主要问题", "问题", "突出问题", "问题表现"],
    type: "text",
    required: true,
    width: 24,
    note: "一个问题一行。",
  },
  {
    id: "cause",
    header: "问题根源",
    aliases: ["原因", "原因分析", "成因", "问题原因"],
    type: "text",
    width: 20,
    note: "集体“会诊”找出的原因。",
  },
  {
    id: "measures",
    header: "整改措施",
    aliases: ["措施", "化解措施", "整顿措施", "工作措施", "整顿化解措施"],
    type: "text",
    required: true,
    width: 24,
    note: "针对原因的具体措施。",
  },
  {
    id: "leader",
    header: "包村领导",
    aliases: ["包保领导", "联系领导", "包村县领导", "包案领导", "责任领导"],
    type: "text",
    note: "填姓名。",
  },
  {
    id: "department",
    header: "责任部门",
    aliases: ["会诊部门", "责任单位", "牵头部门", "帮扶单位"],
    type: "text",
    note: "填部门全称。",
  },
  as(due, { header: "整改时限", aliases: [...due.aliases, "整改期限", "整顿时限", "化解时限"] }),
  as(status, { aliases: [...status.aliases, "整改情况", "整顿情况", "化解情况", "整改进展"] }),
  as(doneOn, { aliases: [...doneOn.aliases, "整改完成时间", "销号日期", "化解日期"] }),
  remark,
] as const satisfies readonly Field[];

/** 软弱涣散村整顿台账: villages whose election needs care, the causes, and what is done about them. */
export const weakVillages: LedgerKind = {
  id: "weak-villages",
  title: "软弱涣散村整顿与矛盾化解台账",
  families: ["ledgers"],
  order: 140,
  fields: weakVillageFields,
  recognisedBy: ["village", "measures"],
  toldBy: ["kind", "cause", "leader", "problem"],
  titleWords: ["软弱涣散", "矛盾化解", "重点村", "难点村", "整顿台账"],
  atLeast: 4,
  key: "village",
  secondaryKey: "problem",
  footNotes: true,
  checks: [
    { check: "filled-when", field: "done_on", when: { field: "status", is: "done" } },
    {
      check: "blank-when",
      field: "done_on",
      when: { field: "status", is: ["not-started", "in-progress", "overdue"] },
    },
    { check: "not-later", field: "done_on" },
    { check: "overdue", due: "due", done: { field: "status", is: "done" } },
    {
      check: "consistent",
      field: "status",
      when: { field: "status", is: "overdue" },
      must: { not: { field: "due", day: "as-of-or-later" } },
      says: "完成情况为“逾期”，但整改时限还没有到",
    },
    { check: "unique", fields: ["township", "village", "problem"] },
  ],
  template: {
    orientation: "landscape",
    notes: ["先找准原因再定措施，整改到位后填完成日期。"],
  },
};
