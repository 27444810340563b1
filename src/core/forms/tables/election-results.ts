import type { Indicator, PlainIndicator } from "../../statistics/indicators";
import { countAndShare, countOf, figure, ifLedgerHas, ratioOf, recordsOf, sumOf } from "../columns";
import type { FigureColumn, TownshipForm } from "../form";

const units = recordsOf("units");
const withCommittee = ["committee_post", "post"];

/** A column drawn from 单位名录, where the list has the field. */
const listed = (head: string, fields: readonly string[], indicator: Indicator): FigureColumn =>
  ifLedgerHas("units", fields, figure(head, indicator));

const completed = (field: string): PlainIndicator => recordsOf("units", { field, filled: true });

const turnout = (head: string, present: string, entitled: string): FigureColumn =>
  listed(head, [present], ratioOf(sumOf("units", present), sumOf("units", entitled)));

const sinceLastTerm = (of: PlainIndicator): FigureColumn => ({
  ...figure("较上届", { kind: "change", of }),
  needsBefore: withCommittee,
});

/** 表1. */
export const electionResults: TownshipForm = {
  layout: "townships",
  id: "election-results",
  number: "表1",
  order: 10,
  title: "{region}{term}村(社区)“两委”换届选举情况统计表",
  sheet: "表1 换届选举情况统计表",
  unit: "个、人、岁、%、百分点",
  base: "union",
  ledgers: ["units"],
  columns: [
    {
      head: "村(社区)数",
      columns: [
        listed("合计", [], units),
        listed("村", [], recordsOf("units", { field: "village_type", is: "village" })),
        listed("社区", [], recordsOf("units", { field: "village_type", is: "community" })),
      ],
    },
    {
      head: "完成换届",
      columns: [
        listed("党组织", ["party_elected_on"], completed("party_elected_on")),
        listed("党组织完成率", ["party_elected_on"], ratioOf(completed("party_elected_on"), units)),
        listed("村(居)委会", ["committee_elected_on"], completed("committee_elected_on")),
        listed(
          "村(居)委会完成率",
          ["committee_elected_on"],
          ratioOf(completed("committee_elected_on"), units)
        ),
      ],
    },
    {
      head: "应选职数",
      columns: [
        listed("党组织", ["party_seats"], sumOf("units", "party_seats")),
        listed("村(居)委会", ["committee_seats"], sumOf("units", "committee_seats")),
      ],
    },
    {
      head: "“两委”成员",
      columns: [
        figure("总数", { kind: "count" }),
        countOf("党组织成员", "party-organisation"),
        countOf("村(居)委会成员", "committee"),
        countOf("交叉任职", "cross-post"),
        figure("交叉任职率", { kind: "share", of: "cross-post" }),
      ],
    },
    {
      head: "“一肩挑”",
      columns: [
        figure("村(社区)数", { kind: "units", of: "one-shoulder" }),
        listed("占比", [], ratioOf({ kind: "units", of: "one-shoulder" }, units)),
      ],
    },
    {
      head: "女性",
      columns: [
        countOf("人数", "female"),
        figure("占比", { kind: "share", of: "female" }),
        figure("有女性成员的村(社区)", { kind: "units", of: "female" }),
      ],
    },
    countAndShare("少数民族", "minority"),
    countAndShare("35岁及以下", "aged-35-or-less"),
    {
      head: "平均年龄",
      columns: [figure("本届", { kind: "mean-age" }), sinceLastTerm({ kind: "mean-age" })],
    },
    countAndShare("高中(中专)及以上", "high-school-plus"),
    {
      head: "大专及以上",
      columns: [
        countOf("人数", "college-plus"),
        figure("占比", { kind: "share", of: "college-plus" }),
        sinceLastTerm({ kind: "share", of: "college-plus" }),
      ],
    },
    {
      head: "新进班子",
      columns: [
        { ...countOf("人数", "newly-elected"), needs: ["incumbent"] },
        { ...figure("占比", { kind: "share", of: "newly-elected" }), needs: ["incumbent"] },
      ],
    },
    {
      head: "参选率",
      columns: [
        turnout("党员", "members_present", "members_due"),
        turnout("选民", "voters_voted", "voters_registered"),
      ],
    },
  ],
  notes: [
    "“两委”成员总数为党组织成员与村(居)委会成员之和减去交叉任职,交叉任职率以总数为分母;“一肩挑”占比以村(社区)总数为分母。",
  ],
};
