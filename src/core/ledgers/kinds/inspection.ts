import { inspectionConclusions } from "../../codes/inspection-conclusion";
import type { Field, LedgerKind } from "../field";
import { as, required } from "../fields/demand";
import { idNo, name } from "../fields/person-fields";
import { currentPost, intendedPost } from "../fields/post-fields";
import { remark, seq, township, village } from "../fields/unit-fields";
import { leader, team } from "../fields/work-fields";

const ballots = ["votes_excellent", "votes_competent", "votes_basic", "votes_poor"] as const;

function ballot<I extends (typeof ballots)[number]>(id: I, grade: string) {
  return {
    id,
    header: `测评${grade}票`,
    aliases: [
      `民主测评/${grade}`,
      `测评/${grade}`,
      `民主测评结果/${grade}`,
      `民主测评情况/${grade}`,
      `${grade}票`,
      `${grade}票数`,
      grade,
    ],
    type: "integer",
    least: 0,
    width: 8,
    note: "民主测评的票数。",
  } as const satisfies Field;
}

export const inspectionFields = [
  seq,
  required(township),
  required(village),
  required(name),
  required(idNo),
  as(currentPost, { inTemplate: false }),
  intendedPost,
  as(team, { header: "考察组", aliases: [...team.aliases, "考察组别", "考察小组"] }),
  as(leader, { aliases: [...leader.aliases, "考察组组长", "考察组长"] }),
  {
    id: "date",
    header: "考察时间",
    aliases: ["考察日期", "组织考察时间"],
    type: "date",
    required: true,
    note: "填到日；跨多日的填结束之日。",
  },
  {
    id: "talked_to",
    header: "谈话人数",
    aliases: ["个别谈话人数", "谈话了解人数"],
    type: "integer",
    least: 0,
    width: 8,
    note: "考察中个别谈话的人数。",
  },
  {
    id: "voters",
    header: "参加测评人数",
    aliases: ["测评人数", "民主测评人数", "民主测评/参加人数", "参加民主测评人数"],
    type: "integer",
    least: 0,
    width: 8,
    note: "收回的民主测评票数，应等于四种票之和。",
  },
  ballot("votes_excellent", "优秀"),
  ballot("votes_competent", "称职"),
  ballot("votes_basic", "基本称职"),
  ballot("votes_poor", "不称职"),
  {
    id: "conclusion",
    header: "考察结论",
    aliases: ["考察结果", "考察意见", "结论", "考察情况"],
    type: "code",
    codes: inspectionConclusions,
    required: true,
    note: "填“合格”“不合格”或“暂缓”。",
  },
  {
    id: "recommended",
    header: "是否建议提名",
    aliases: ["是否建议", "建议", "是否建议任用", "是否建议作为候选人", "是否推荐"],
    type: "code",
    codes: "yes-no",
    width: 8,
    note: "考察组建议作为候选人的填“是”。",
  },
  remark,
] as const satisfies readonly Field[];

/** 考察台账: how those who are to be put forward were inspected, and what came of it. */
export const inspection: LedgerKind = {
  id: "inspection",
  title: "预备人选考察台账",
  families: ["ledgers", "people", "register"],
  order: 60,
  fields: inspectionFields,
  recognisedBy: ["name"],
  toldBy: ["date", "talked_to", "voters", ...ballots],
  titleWords: ["考察台账", "组织考察", "考察情况", "考察登记", "人选考察", "考察表"],
  notWith: ["单元格", "处理办法"],
  atLeast: 4,
  key: "name",
  secondaryKey: "id_no",
  footNotes: true,
  checks: [
    { check: "sum", total: "voters", parts: ballots },
    ...ballots.map((part) => ({ check: "at-most", part, whole: "voters" }) as const),
    { check: "not-later", field: "date" },
    { check: "filled-when", field: "recommended", when: { field: "conclusion", filled: true } },
    {
      check: "consistent",
      field: "recommended",
      when: {
        all: [
          { field: "recommended", is: "1" },
          { field: "conclusion", filled: true },
        ],
      },
      must: { field: "conclusion", is: "fit" },
      says: "考察结论不是“合格”，但填为建议提名",
    },
  ],
  template: {
    orientation: "landscape",
    notes: ["联审通过后方可考察，每人一行。", "四种测评票之和应等于参加测评人数。"],
  },
};
