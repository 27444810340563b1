import { formatIssue } from "../../../../src/core/issues/catalogue";
import type { LedgerKindId } from "../../../../src/core/ledgers/field";
import { ledgerKind } from "../../../../src/core/ledgers/kinds";
import { betweenRules } from "../../../../src/core/rules/between-rules";
import { validate } from "../../../../src/core/rules/validate";
import { isRuleId, subjectsIn, waive } from "../../../../src/core/rules/waive";
import { applyWaivers } from "../../../../src/core/waivers/apply-waivers";
import { betweenRuleTexts } from "../../../../src/locales/zh-CN/rules/between";
import type { LedgerRow, LedgerSheet } from "../../../support/ledger-sheets";
import { bookOfSheets, issuesOfSheets } from "../../../support/ledger-sheets";
import { testSettings } from "../../../support/roster";
import { someone, someones } from "../../../support/link-scenes";

const sheet = (kind: LedgerKindId, rows: readonly LedgerRow[], name?: string): LedgerSheet => ({
  kind: ledgerKind(kind),
  rows,
  sheet: name ?? kind,
});

/** Sentences of one rule, with their places. */
function told(rule: string, ...sheets: readonly LedgerSheet[]): string[] {
  const rules = betweenRules.filter(({ id }) => id === rule);
  expect(rules).toHaveLength(1);
  return issuesOfSheets(sheets, rules).map(
    (issue) => `${issue.at.sheet}!${issue.at.address} ${formatIssue(issue, betweenRuleTexts)}`
  );
}

const talk = (kind: string, row: LedgerRow): LedgerRow => ({
  talker: "乙样例",
  subject_kind: kind,
  ...row,
});
const units = sheet(
  "units",
  ["甲镇", "乙镇", "丙镇"].map((township) => ({
    township,
    village: `${township[0]}村`,
    village_type: "村",
  }))
);

describe("between/totals-differ", () => {
  const rule = "between/totals-differ";
  const talked = someones(3).map((row) => talk("候选人预备人选", row));

  it("says nothing of equal numbers, nor of ledgers that are not kept", () => {
    const [reviewed, inspected] = ["joint-review", "inspection"].map((kind) =>
      sheet(kind, someones(3))
    );
    expect(told(rule, reviewed, inspected, sheet("talks", talked))).toEqual([]);
    expect(told(rule, sheet("joint-review", someones(5)))).toEqual([]);
    expect(told(rule, reviewed, sheet("talks", [talk("参与换届工作人员", someone(1))]))).toEqual(
      []
    );
  });

  it("holds each number against the one before it that is there", () => {
    expect(
      told(
        rule,
        sheet("joint-review", someones(4), "联审"),
        sheet("inspection", someones(6), "考察"),
        sheet("talks", [...talked, talk("参与换届工作人员", someone(9))], "谈话")
      )
    ).toEqual([
      "考察! “考察”为6，比“联审”的4多2，请写明说明。",
      "谈话! “谈话（候选人预备人选）”为3，比“考察”的6少3，请写明说明。",
    ]);
    expect(
      told(rule, sheet("joint-review", someones(4), "联审"), sheet("talks", talked, "谈话"))
    ).toEqual(["谈话! “谈话（候选人预备人选）”为3，比“联审”的4少1，请写明说明。"]);
  });

  it("counts people, not rows", () => {
    const twice = [...talked, ...talked];
    expect(told(rule, sheet("inspection", someones(3)), sheet("talks", twice))).toEqual([]);
  });

  it("holds the roster of the last term against its assessment, and that against the teams' sum", () => {
    expect(
      told(
        rule,
        sheet("members", someones(4), "上届花名册"),
        sheet("assessment", someones(3), "任期考核"),
        sheet("research-teams", [
          { team: "第一组", township: "甲镇", evaluated: 1 },
          { team: "第二组", township: "乙镇", evaluated: 1 },
        ])
      )
    ).toEqual([
      "任期考核! “任期考核”为3，比“上届花名册”的4少1，请写明说明。",
      "research-teams! “research-teams（履职评估人数）”为2，比“任期考核”的3少1，请写明说明。",
    ]);
  });
});

describe("a reason for totals that differ", () => {
  const book = (inspected: number) =>
    bookOfSheets([
      sheet("joint-review", someones(4), "联审"),
      sheet("inspection", someones(inspected), "考察"),
    ]);
  const rules = betweenRules.filter(({ id }) => id === "between/totals-differ");
  const check = (inspected: number) => {
    const books = [book(inspected)];
    return { books, issues: validate(books, testSettings, { rules }).issues };
  };

  it("holds as long as both numbers stay", () => {
    const { books, issues } = check(6);
    const said = { reason: "联审后增补2名人选", by: "丁样例", date: "2021-10-28" };
    const waiver = waive(issues[0], said, books, testSettings);
    const openAfter = (inspected: number) => {
      const now = check(inspected);
      const context = { ...subjectsIn(now.books), isRule: isRuleId };
      return applyWaivers(now.issues, [waiver], context).open;
    };
    expect(openAfter(6)).toEqual([]);
    expect(openAfter(7)).toHaveLength(1);
  });
});

describe("talk/secretary-missing", () => {
  const rule = "talk/secretary-missing";
  const secretary = (township: string) => talk("党(工)委书记", { township, name: "甲样例" });
  const staff = (township: string) => talk("参与换届工作人员", { township, name: "丁样例" });

  it.each<[string, LedgerRow[], string[]]>([
    ["every township's", [secretary("甲镇"), secretary("乙镇党委"), secretary("丙镇")], []],
    ["a ledger of one township", [secretary("甲镇"), staff("甲镇")], []],
    [
      "one township left out",
      [secretary("甲镇"), secretary("丙镇")],
      ["talks! 单位名录的3个乡镇（街道）中，有1个没有党（工）委书记的谈话记录：乙镇。"],
    ],
    [
      "a ledger of one township without its secretary",
      [staff("甲镇")],
      ["talks! 单位名录的3个乡镇（街道）中，有1个没有党（工）委书记的谈话记录：甲镇。"],
    ],
  ])("%s", (_what, rows, expected) => {
    expect(told(rule, units, sheet("talks", rows))).toEqual(expected);
  });

  it("needs the unit list", () => {
    expect(told(rule, sheet("talks", [staff("甲镇"), staff("乙镇")]))).toEqual([]);
  });
});

describe("task/list-incomplete", () => {
  const rule = "task/list-incomplete";
  const tasks = (township: string, numbers: readonly (number | string)[], village?: string) =>
    numbers.map((number) => ({
      township,
      village: village ?? null,
      level: village ? "村级" : "乡级",
      number,
      task: "样例任务",
      due: "2021.09",
      status: "已完成",
    }));

  it.each<[string, LedgerRow[], string[]]>([
    ["equal lists", [...tasks("甲镇", [1, 2]), ...tasks("乙镇", ["01", " 2"])], []],
    ["one township", tasks("甲镇", [1, 3]), []],
    [
      "numbers that a township lacks, once",
      [...tasks("甲镇", [1, 2, 3]), ...tasks("乙镇", [1, 2, 3]), ...tasks("丙镇", [3])],
      ["tasks!B9 丙镇的任务清单缺2项（编号1、2），应有3项。"],
    ],
    [
      "a number mistyped",
      [...tasks("甲镇", [1, 2]), ...tasks("乙镇", [1, 2]), ...tasks("丙镇", [1, 22])],
      [
        "tasks!B7 丙镇的任务清单缺1项（编号2），应有2项。",
        "tasks!B7 丙镇的任务清单多出1项（编号22），其他单位多数没有，统一的清单是2项。",
      ],
    ],
    [
      "villages by themselves, whatever their townships have",
      [...tasks("甲镇", [1, 2]), ...tasks("甲镇", [1, 2], "甲村"), ...tasks("乙镇", [2], "乙村")],
      ["tasks!C7 乙镇乙村的任务清单缺1项（编号1），应有2项。"],
    ],
  ])("%s", (_what, rows, expected) => {
    expect(told(rule, sheet("tasks", rows))).toEqual(expected);
  });

  it("tells of many numbers the first", () => {
    const twenty = Array.from({ length: 20 }, (_, i) => i + 1);
    const rows = [...tasks("甲镇", twenty), ...tasks("乙镇", [20])];
    expect(told(rule, sheet("tasks", rows))).toEqual([
      "tasks!B23 乙镇的任务清单缺19项（编号1、2、3、4、5、6、7、8、9、10…），应有20项。",
    ]);
  });

  it("names the units of the list without any task, once a level", () => {
    const rows = [
      ...["甲镇", "乙镇"].flatMap((township) => tasks(township, [1])),
      ...["甲", "乙"].flatMap((one) => tasks(`${one}镇`, [1], `${one}村`)),
    ];
    expect(told(rule, units, sheet("tasks", rows))).toEqual([
      "tasks! 单位名录中有1个乡镇（街道）没有乡级任务清单：丙镇。",
      "tasks! 单位名录中有1个村（社区）没有村级任务清单：丙镇丙村。",
    ]);
  });
});

describe("pay-roll/post-differs", () => {
  const differs = (held: LedgerRow, paid: LedgerRow) =>
    told(
      "pay-roll/post-differs",
      sheet("members", [someone(1, held)], "花名册"),
      sheet("pay-roll", [someone(1, { gross: 3700, ...paid })])
    );

  it.each<[LedgerRow, LedgerRow]>([
    [{ party_post: "党支部书记" }, { post: "支书" }],
    [
      { party_post: "书记", committee_post: "主任" },
      { post: "书记", post_category: "一肩挑" },
    ],
    [{ party_post: "书记", committee_post: "主任" }, { post: "党支部书记、村委会主任" }],
    [{ party_post: "委员", committee_post: "副主任" }, { post: "副主任" }],
    [{ party_post: "委员", other_post: "文书" }, { post: "文书" }],
    [{ party_post: "副书记" }, { post: "常务干部" }],
    [{ party_post: "某某岗" }, { post: "书记" }],
  ])("says nothing of %o paid as %o", (held, paid) => {
    expect(differs(held, paid)).toEqual([]);
  });

  it.each<[LedgerRow, LedgerRow, string]>([
    [
      { party_post: "副书记" },
      { post: "书记" },
      "按“书记”发放报酬，花名册（花名册!R3）上的有报酬职务是“副书记”。",
    ],
    [
      { party_post: "书记", committee_post: "主任" },
      { post: "书记" },
      "按“书记”发放报酬，花名册（花名册!R3）上的有报酬职务是“一肩挑”。",
    ],
    [
      { party_post: "委员" },
      { post: "主任" },
      "按“主任”发放报酬，花名册（花名册!R3）上没有担任有报酬的职务。",
    ],
  ])("%o paid as %o", (held, paid, sentence) => {
    expect(
      differs(held, paid).map((one) => one.replace(/^.*甲一/, "").replace(/![A-Z]+3/, "!R3"))
    ).toEqual([sentence]);
  });
});

describe("candidate/result-differs", () => {
  const candidate = (result: string | null) =>
    sheet("candidates", [someone(1, { intended_post: "委员", review_result: result })]);
  const reviewed = (conclusion: string | null, id_no?: string) =>
    sheet("joint-review", [someone(1, { conclusion, ...(id_no ? { id_no } : {}) })], "联审");
  const rule = "candidate/result-differs";

  it.each<[string | null, string | null]>([
    ["通过", "通过"],
    ["合格", "通过"],
    [null, "不通过"],
    ["通过", null],
    ["通过", "看不清"],
  ])("%s and %s do not differ", (result, conclusion) => {
    expect(told(rule, candidate(result), reviewed(conclusion))).toEqual([]);
  });

  it("passed here, deferred there", () => {
    const [sentence] = told(rule, candidate("通过"), reviewed("暂缓"));
    expect(sentence).toMatch(/甲一的“联审结果”填“通过”，台账（联审![A-Z]+3）中为“暂缓”。$/);
  });

  it("people without a number in common are not compared", () => {
    expect(told(rule, candidate("通过"), reviewed("暂缓", "待补"))).toEqual([]);
  });
});

describe("people of many rows", () => {
  it("somebody paid every month is missed once", () => {
    const months = ["2021.08", "2021.09", "2021.10"].map((month) =>
      someone(9, { post: "副主任", gross: 1, month })
    );
    const rows = [...someones(3).map((row) => ({ ...row, post: "主任", gross: 1 })), ...months];
    expect(
      told("pay-roll/not-on-roster", sheet("members", someones(4)), sheet("pay-roll", rows))
    ).toHaveLength(1);
  });

  it("one of several talks with a promise is enough", () => {
    const rows = ["否", "是"].map((promise) => talk("候选人预备人选", someone(0, { promise })));
    expect(
      told("elected/not-talked", sheet("members", someones(1), "花名册"), sheet("talks", rows))
    ).toEqual([]);
  });

  it("an incumbent's talk is no candidate's", () => {
    const rows = [0, 1, 2].map((n) =>
      talk(n === 2 ? "现任“两委”干部" : "候选人预备人选", someone(n, { promise: "是" }))
    );
    expect(
      told("elected/not-talked", sheet("members", someones(3), "花名册"), sheet("talks", rows))
    ).toHaveLength(1);
  });
});

describe("people who are told of elsewhere", () => {
  it("committee members without inspection do not hide a missing secretary, nor fill the list", () => {
    const roster = someones(9).map((row, i) =>
      i < 3 ? { ...row, party_post: "委员" } : { ...row, committee_post: "委员" }
    );
    expect(
      told(
        "elected/not-inspected",
        sheet("members", roster, "花名册"),
        sheet(
          "inspection",
          someones(2).map((row) => ({ ...row, conclusion: "合格" })),
          "考察"
        )
      )
    ).toEqual([
      expect.stringContaining("样例镇第二村当选成员甲二在“考察”中没有登记。") as string,
      expect.stringContaining(
        "只在村（居）委会任职的6人在“考察”中一个也没有，如甲三、甲四、甲五…"
      ) as string,
    ]);
  });

  it("a candidate who is inspected without review is told at the inspection alone", () => {
    const three = [
      sheet(
        "candidates",
        someones(3).map((row) => ({ ...row, intended_post: "委员" }))
      ),
      sheet("joint-review", someones(1)),
    ];
    expect(told("candidate/not-reviewed", ...three)).toHaveLength(2);
    expect(
      told("candidate/not-reviewed", ...three, sheet("inspection", [someone(1)]))
    ).toHaveLength(1);
  });
});
