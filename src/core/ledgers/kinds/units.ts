import type { Field, LedgerKind } from "../field";
import { as, required } from "../fields/demand";
import { remark, seq, township, village, villageType } from "../fields/unit-fields";

function headcount<I extends string>(
  id: I,
  header: string,
  aliases: readonly string[],
  note: string
) {
  return {
    id,
    header,
    aliases,
    type: "integer",
    least: 0,
    width: 10,
    note,
  } as const satisfies Field;
}

export const unitFields = [
  seq,
  required(township),
  required(as(village, { note: "填村(社区)名称；其他台账中的写法以此为准。" })),
  required(
    as(villageType, {
      header: "类别",
      aliases: ["村类别", "类别(村/社区)", "村/社区", "村居类别", "单位类别"],
    })
  ),
  {
    id: "organisation",
    header: "党组织形式",
    aliases: ["党组织类型", "党组织设置"],
    type: "text",
    note: "填“党支部”“党总支”或“党委”。",
  },
  {
    id: "multi_ethnic",
    header: "是否多民族村(社区)",
    aliases: ["多民族村", "多民族村(社区)", "多民族居住", "多民族"],
    type: "code",
    codes: "yes-no",
    note: "多民族居住的填“是”。",
  },
  headcount(
    "party_seats",
    "党组织应选职数",
    ["党组织职数", "党组织核定职数", "应选职数/党组织"],
    "选举办法规定的党组织班子职数。"
  ),
  headcount(
    "committee_seats",
    "村(居)委会应选职数",
    ["村(居)委会职数", "村委会应选职数", "村(居)委会核定职数", "应选职数/村(居)委会"],
    "选举办法规定的村(居)委会职数。"
  ),
  headcount(
    "paid_posts",
    "核定职数(有报酬)",
    ["有报酬职数", "核定有报酬职数", "核定报酬职数", "核定职数"],
    "由财政列支报酬的职数。"
  ),
  {
    id: "party_elected_on",
    header: "党组织换届完成日期",
    aliases: ["党组织选举日期", "党组织换届时间", "换届完成日期/党组织"],
    type: "date",
    note: "党组织选举大会的日期；未完成的留空。",
  },
  headcount(
    "members_due",
    "应到党员",
    ["应到党员数", "应到会党员", "有选举权的党员"],
    "党员大会应到会的有选举权党员数。"
  ),
  headcount("members_present", "实到党员", ["实到党员数", "实到会党员"], "党员大会实到会党员数。"),
  {
    id: "committee_elected_on",
    header: "村(居)委会换届完成日期",
    aliases: ["村委会换届完成日期", "村(居)委会选举日期", "换届完成日期/村(居)委会"],
    type: "date",
    note: "村(居)委会选举的日期；未完成的留空。",
  },
  headcount(
    "voters_registered",
    "登记选民",
    ["登记选民数", "登记参加选举的村民", "选民登记数"],
    "登记参加选举的村(居)民数。"
  ),
  headcount(
    "voters_voted",
    "参加投票选民",
    ["参加投票选民数", "参选选民", "实际投票选民", "投票选民"],
    "实际参加投票的村(居)民数，含委托投票。"
  ),
  {
    id: "assessed_on",
    header: "任期考核完成日期",
    aliases: ["任期考核日期", "任期考核完成时间"],
    type: "date",
    note: "上届班子任期考核完成的日期。",
  },
  remark,
] as const satisfies readonly Field[];

export type UnitField = (typeof unitFields)[number]["id"];

/** 单位名录: which townships and villages there are; the department's own list, never a national code list. */
export const units: LedgerKind = {
  id: "units",
  title: "单位名录",
  families: ["ledgers"],
  order: 10,
  fields: unitFields,
  recognisedBy: ["township", "village", "village_type"],
  atLeast: 3,
  key: "village",
  footNotes: true,
  checks: [
    { check: "unique", fields: ["township", "village"] },
    { check: "at-most", part: "members_present", whole: "members_due" },
    { check: "at-most", part: "voters_voted", whole: "voters_registered" },
    { check: "not-later", field: "party_elected_on" },
    { check: "not-later", field: "committee_elected_on" },
    { check: "not-later", field: "assessed_on" },
    {
      check: "filled-when",
      field: "members_present",
      when: { field: "party_elected_on", filled: true },
    },
    {
      check: "filled-when",
      field: "voters_voted",
      when: { field: "committee_elected_on", filled: true },
    },
  ],
  template: {
    orientation: "landscape",
    notes: ["每个村(社区)一行，全市(县)汇总为一张；各台账中的单位以本表为准。"],
  },
};
