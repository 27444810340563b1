import { agreements } from "../../codes/agreement";
import type { Field, LedgerKind } from "../field";
import { as, required } from "../fields/demand";
import { idNo, name, political, sex } from "../fields/person-fields";
import { post, postSince } from "../fields/post-fields";
import { remark, seq, township, village } from "../fields/unit-fields";

export const filingFields = [
  seq,
  required(township),
  required(village),
  required(name),
  as(sex, { inTemplate: false }),
  required(idNo),
  as(political, { inTemplate: false }),
  required(as(post, { note: "现任的党组织职务，如“党总支书记”；兼任主任的一并填写。" })),
  postSince,
  {
    id: "filed_on",
    header: "备案日期",
    aliases: ["备案时间", "报备日期", "报备时间", "上报日期"],
    type: "date",
    required: true,
    note: "报县级党委组织部备案的日期。",
  },
  {
    id: "approval",
    header: "备案意见",
    aliases: ["审批意见", "县级意见", "组织部意见", "备案结果", "是否同意", "审核意见"],
    type: "code",
    codes: agreements,
    note: "填“同意”或“不同意”。",
  },
  {
    id: "file_no",
    header: "备案号",
    aliases: ["备案编号", "备案文号", "批复文号", "文号"],
    type: "text",
    note: "县级党委组织部给的编号。",
  },
  {
    id: "changes",
    header: "变动情况",
    aliases: ["变更情况", "变动", "调整情况", "变动说明"],
    type: "text",
    width: 20,
    note: "免职、调整、补选等，写明日期；没有的留空。",
  },
  remark,
] as const satisfies readonly Field[];

/** 县级备案管理台账: village secretaries as they are filed with the county. */
export const filing: LedgerKind = {
  id: "filing",
  title: "村(社区)党组织书记县级备案管理台账",
  families: ["ledgers", "people", "register", "every-village"],
  order: 150,
  fields: filingFields,
  recognisedBy: ["name"],
  toldBy: ["filed_on", "file_no"],
  titleWords: ["备案管理", "县级备案", "备案台账", "书记备案", "备案登记"],
  notWith: ["单元格", "处理办法"],
  atLeast: 4,
  key: "name",
  secondaryKey: "id_no",
  footNotes: true,
  checks: [
    { check: "not-later", field: "filed_on" },
    { check: "not-later", field: "post_since" },
    { check: "filled-when", field: "file_no", when: { field: "approval", is: "agree" } },
    { check: "blank-when", field: "file_no", when: { field: "approval", is: "disagree" } },
    { check: "unique", fields: ["file_no"] },
  ],
  template: {
    orientation: "landscape",
    notes: ["村(社区)党组织书记每人一行，任免变动后当月更新。"],
  },
};
