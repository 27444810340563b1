import type { CodeTable } from "../../codes/code-table";
import type { Field, LedgerKind } from "../field";
import { as, required } from "../fields/demand";
import { idNo, name } from "../fields/person-fields";
import { remark, seq, townshipIfAny, villageIfAny } from "../fields/unit-fields";

const subjects: CodeTable = {
  id: "talk-subject",
  source: "换届纪律谈话提醒对象",
  entries: [
    {
      code: "secretary",
      name: "党(工)委书记",
      aliases: ["乡镇(街道)党(工)委书记", "乡镇党委书记", "街道党工委书记", "党委书记"],
    },
    {
      code: "staff",
      name: "参与换届工作人员",
      aliases: ["换届工作人员", "工作人员", "参与换届工作的人员"],
    },
    {
      code: "incumbent",
      name: "现任“两委”干部",
      aliases: ["现任两委干部", "现任村干部", "现任“两委”成员", "两委干部", "现任两委成员"],
    },
    {
      code: "candidate",
      name: "候选人预备人选",
      aliases: ["候选人(预备人选)", "候选人", "预备人选", "候选人、预备人选", "候选人/预备人选"],
    },
  ],
};

const ways: CodeTable = {
  id: "talk-way",
  source: "换届纪律谈话提醒通用填法",
  entries: [
    { code: "group", name: "集体", aliases: ["集体谈话", "集中谈话", "集中"] },
    { code: "single", name: "个别", aliases: ["个别谈话", "单独谈话", "一对一", "单独"] },
  ],
};

export const talkFields = [
  seq,
  townshipIfAny,
  villageIfAny,
  required(
    as(name, {
      header: "谈话对象",
      aliases: ["姓名", "谈话对象姓名", "被谈话人", "被谈话人姓名", "对象姓名"],
      note: "每人一行；集体谈话也逐人填写。",
    })
  ),
  idNo,
  {
    id: "subject_kind",
    header: "对象类别",
    aliases: ["谈话对象类别", "人员类别", "谈话对象类型", "类别"],
    type: "code",
    codes: subjects,
    required: true,
    width: 16,
    note: "填“党(工)委书记”“参与换届工作人员”“现任“两委”干部”或“候选人预备人选”。",
  },
  {
    id: "talker",
    header: "谈话人",
    aliases: ["谈话领导", "谈话人姓名"],
    type: "text",
    required: true,
    note: "填姓名。",
  },
  {
    id: "talker_post",
    header: "谈话人职务",
    aliases: ["谈话领导职务", "谈话人/职务"],
    type: "text",
    note: "谈话人现任的职务。",
  },
  {
    id: "date",
    header: "谈话时间",
    aliases: ["谈话日期"],
    type: "date",
    required: true,
    note: "填到日，如“2021-09-15”。",
  },
  {
    id: "way",
    header: "谈话方式",
    aliases: ["谈话形式", "方式"],
    type: "code",
    codes: ways,
    width: 8,
    note: "填“集体”或“个别”。",
  },
  {
    id: "promise",
    header: "是否签订承诺书",
    aliases: ["是否签订换届纪律承诺书", "签订承诺书", "承诺书", "是否签承诺书", "承诺书签订情况"],
    type: "code",
    codes: "yes-no",
    width: 10,
    note: "已签订换届纪律承诺书的填“是”。",
  },
  {
    id: "promise_date",
    header: "承诺书签订日期",
    aliases: ["签订日期", "签订时间", "承诺书签订时间", "承诺时间"],
    type: "date",
    note: "未签订的留空。",
  },
  remark,
] as const satisfies readonly Field[];

/** 谈话提醒与承诺书台账: who was reminded of the rules of the election, by whom, and promised to keep them. */
export const talks: LedgerKind = {
  id: "talks",
  title: "谈话提醒与承诺书台账",
  families: ["ledgers", "people"],
  order: 70,
  fields: talkFields,
  recognisedBy: ["name", "talker"],
  toldBy: ["subject_kind", "date", "way", "promise"],
  titleWords: ["谈话提醒", "谈话台账", "纪律谈话", "承诺书", "谈心谈话", "谈话登记"],
  atLeast: 4,
  key: "name",
  secondaryKey: "id_no",
  footNotes: true,
  checks: [
    { check: "not-later", field: "date" },
    { check: "not-later", field: "promise_date" },
    { check: "date-order", first: "date", then: "promise_date" },
    { check: "filled-when", field: "promise_date", when: { field: "promise", is: "1" } },
    { check: "blank-when", field: "promise_date", when: { field: "promise", is: "0" } },
    {
      check: "filled-when",
      field: "village",
      when: { field: "subject_kind", is: ["incumbent", "candidate"] },
    },
    { check: "unique", fields: ["subject_kind", "township", "village", "name", "date"] },
  ],
  template: {
    orientation: "landscape",
    notes: ["四类对象都填在本表，每人每次谈话一行。", "签订承诺书的日期不早于谈话之日。"],
  },
};
