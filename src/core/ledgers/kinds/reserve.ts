import { assessmentGrades } from "../../codes/assessment-grade";
import type { CodeTable } from "../../codes/code-table";
import { personSources } from "../../codes/person-source";
import { reserveRecommendations } from "../../codes/recommendation";
import type { Field, LedgerKind } from "../field";
import { as, required } from "../fields/demand";
import { education } from "../fields/education-fields";
import {
  age,
  birth,
  idNo,
  joinParty,
  name,
  nation,
  phone,
  political,
  sex,
  source,
} from "../fields/person-fields";
import { remark, seq, township, village } from "../fields/unit-fields";

const CLASSES = 5;

const reserveClasses: CodeTable = {
  id: "reserve-class",
  source: "村级后备力量五类人员",
  entries: personSources.entries.slice(0, CLASSES),
};

export const reserveFields = [
  seq,
  required(township),
  required(village),
  required(name),
  required(sex),
  nation,
  required(idNo),
  birth,
  age,
  education,
  political,
  joinParty,
  required(
    as(source, {
      id: "category",
      header: "人员类别",
      aliases: [
        "人员类别(五类)",
        "后备干部类别",
        "后备力量类别",
        "后备类别",
        "人选类别",
        "五类人员",
        "类别",
        "身份类别",
        "人员来源",
        "来源",
      ],
      codes: reserveClasses,
      note: "五类中只选一类：致富能人、外出经商返乡人员、大学毕业生、退役军人、优秀青年。",
    })
  ),
  {
    id: "work",
    header: "现从事工作",
    aliases: ["现从事职业", "从事职业", "从事工作", "职业"],
    type: "text",
    note: "如“种植大户”“个体经营”。",
  },
  {
    id: "workplace",
    header: "现工作地",
    aliases: ["工作地", "现工作地点", "工作地点", "现居住地", "工作单位"],
    type: "text",
    note: "填到县(市、区)，在本村的填“本村”。",
  },
  {
    id: "recommended_by",
    header: "推荐方式",
    aliases: ["入库方式", "产生方式", "推荐途径"],
    type: "code",
    codes: reserveRecommendations,
    note: "填“村民举荐”“个人自荐”“组织推荐”或“公开招募”。",
  },
  {
    id: "direction",
    header: "培养方向",
    aliases: ["拟培养方向", "培养目标", "培养岗位"],
    type: "text",
    note: "如“党支部书记”“村委会主任”。",
  },
  {
    id: "mentor",
    header: "结对帮带责任人",
    aliases: ["帮带责任人", "结对帮带人", "帮带人", "培养责任人", "联系人", "结对帮带/责任人"],
    type: "text",
    note: "县领导、包村干部、第一书记或“两委”成员的姓名。",
  },
  {
    id: "mentor_post",
    header: "帮带责任人职务",
    aliases: ["责任人职务", "帮带人职务", "结对帮带责任人职务", "结对帮带/职务", "培养责任人职务"],
    type: "text",
    note: "帮带责任人现任的职务。",
  },
  {
    id: "trial",
    header: "是否试岗",
    aliases: ["试岗", "是否到村试岗", "是否提前试岗", "是否试岗锻炼"],
    type: "code",
    codes: "yes-no",
    width: 8,
    note: "已到村试岗的填“是”，否则填“否”。",
  },
  {
    id: "trial_post",
    header: "试岗岗位",
    aliases: ["试岗职务", "试岗锻炼岗位", "岗位"],
    type: "text",
    note: "公益性岗位或代理职务的名称；未试岗的留空。",
  },
  {
    id: "trial_from",
    header: "试岗开始时间",
    aliases: ["试岗时间", "试岗起", "试岗起始时间", "试岗起止/起", "试岗时间/起", "试岗时间/开始"],
    type: "date",
    note: "填年月或日期。",
  },
  {
    id: "trial_to",
    header: "试岗结束时间",
    aliases: ["试岗止", "试岗截止时间", "试岗起止/止", "试岗时间/止", "试岗时间/结束"],
    type: "date",
    note: "尚在试岗的留空。",
  },
  {
    id: "grade",
    header: "考核等次",
    aliases: ["试岗考核等次", "考核结果", "试岗考核", "考核情况"],
    type: "code",
    codes: assessmentGrades,
    note: "填“优秀”“称职”“基本称职”或“不称职”。",
  },
  {
    id: "joined",
    header: "是否进入班子",
    aliases: ["是否进入“两委”班子", "进入班子", "是否当选", "是否进班子"],
    type: "code",
    codes: "yes-no",
    width: 8,
    note: "换届后进入“两委”班子的填“是”。",
  },
  phone,
  remark,
] as const satisfies readonly Field[];

/** 后备干部库: people who are being prepared for posts in the committees. */
export const reserve: LedgerKind = {
  id: "reserve",
  title: "后备干部库",
  families: ["ledgers", "people", "register", "every-village"],
  order: 30,
  fields: reserveFields,
  recognisedBy: ["name"],
  toldBy: ["direction", "mentor", "trial", "trial_post", "trial_from", "joined"],
  titleWords: [
    "后备干部",
    "后备力量",
    "后备人才",
    "后备人选",
    "后备库",
    "储备库",
    "后备人员",
    "储备人选",
  ],
  notWith: ["单元格", "处理办法"],
  atLeast: 4,
  key: "name",
  secondaryKey: "id_no",
  footNotes: true,
  checks: [
    { check: "filled-when", field: "trial_post", when: { field: "trial", is: "1" } },
    { check: "filled-when", field: "trial_from", when: { field: "trial", is: "1" } },
    { check: "blank-when", field: "trial_post", when: { field: "trial", is: "0" } },
    { check: "blank-when", field: "trial_from", when: { field: "trial", is: "0" } },
    { check: "date-order", first: "trial_from", then: "trial_to" },
    { check: "not-later", field: "trial_from" },
    { check: "filled-when", field: "mentor_post", when: { field: "mentor", filled: true } },
    {
      check: "consistent",
      field: "joined",
      when: {
        all: [
          { field: "joined", is: "1" },
          { field: "grade", filled: true },
        ],
      },
      must: { not: { field: "grade", is: "poor" } },
      says: "试岗考核等次为“不称职”，但填为已进入班子",
    },
  ],
  template: {
    orientation: "landscape",
    notes: ["每人一行，只选一个人员类别。", "试岗结束、进入班子后在原行更新，不删除。"],
  },
};
