import { payRoll } from "../../src/core/pay/pay-roll";
import { policiesOf } from "../../src/core/pay/read-policy";
import { summarize } from "../../src/core/forms/report";
import type { Condition } from "../../src/core/ledgers/condition";
import { validate } from "../../src/core/rules/validate";
import type { GroupSummary } from "../../src/core/statistics/summary";
import { formatDecimal } from "../../src/core/values/decimal";
import { harmlessDefects } from "../../src/sample/defects";
import { sampleBooks } from "./sample-books";

// The figures of 《下好先手棋 换出新班子——兴义市第十一届村(社区)党组织换届工作综述》, as published.

const books = sampleBooks();
const { book, settings, data, count, sum, values, totals } = books;
const summary = summarize(data);

const is = (field: string, code: string): Condition => ({ field, is: code });
const distinct = (ledger: string, field: string) => new Set(values(ledger, field)).size;

function figures({ count, averageAge, averageAgeChange, highSchoolPlus, ...rest }: GroupSummary) {
  const { highSchoolPlusShare } = rest;
  const shown = [count, averageAge, highSchoolPlus, highSchoolPlusShare].map(
    ({ value }) => value && formatDecimal(value)
  );
  return [...shown, averageAgeChange && formatDecimal(averageAgeChange)];
}

describe("the sample workbook has the published figures", () => {
  it("S1–S3: 989 members, 39.35 years, 12.35 younger, 916 or 92.62% of high school and above", () => {
    expect(settings.asOf).toBe(20211028);
    expect(figures(summary.members)).toEqual(["989", "39.35", "916", "92.62", "-12.35"]);
  });

  it("S4, S5: secretaries of 42.15 years, 8.55 younger, 196 or 99.49% of high school and above", () => {
    expect(figures(summary.secretaries)).toEqual(["197", "42.15", "196", "99.49", "-8.55"]);
  });

  it("S6: 27 townships, 197 villages and communities", () => {
    expect([distinct("units", "township"), count("units")]).toEqual([27, 197]);
    expect(totals("election-results")).toMatchObject({
      "村(社区)数/合计": "197",
      "“两委”成员/党组织成员": "989",
    });
  });

  it("S7: 1567 members of both committees evaluated and assessed", () => {
    expect(count("assessment", { field: "evaluation", filled: true })).toBe(1567);
    expect(count("assessment", { field: "grade", filled: true })).toBe(1567);
    expect(sum("research-teams", "evaluated")).toBe("1567");
    expect(book.tables.find(({ term }) => term === "previous")!.count).toBe(1567);
  });

  it("S8, S9: a reserve of 1036 in five classes, 497 of them on trial", () => {
    expect(totals("reserve-cadres")).toMatchObject({
      总数: "1036",
      "人员类别/致富能人": "287",
      "人员类别/外出经商返乡人员": "164",
      "人员类别/大学毕业生": "249",
      "人员类别/退役军人": "141",
      "人员类别/优秀青年": "195",
      "到村试岗/人数": "497",
    });
    expect(count("reserve", is("trial", "1"))).toBe(497);
  });

  it("S10: 21 cases", () => {
    expect(count("assessment", is("case", "1"))).toBe(21);
  });

  it("S11: 1229 reviewed, 1231 inspected, 1213 talked to, which do not agree", () => {
    expect(totals("reviews-and-talks")).toMatchObject({
      "联审/人数": "1229",
      "组织考察/人数": "1231",
      "谈话提醒/候选人预备人选": "1213",
    });
    expect([count("candidates"), count("eligibility")]).toEqual([1231, 1231]);
  });

  it("S12: 50 tasks for each township, 35 for each village or community", () => {
    const tasks = (level: string) => {
      const numbers = values("tasks", "number", is("level", level));
      return [new Set(numbers).size, numbers.length];
    };
    expect(tasks("township")).toEqual([50, 27 * 50]);
    expect(tasks("village")).toEqual([35, 197 * 35]);
    expect(totals("task-progress")).toMatchObject({
      "乡级任务/应完成": "1350",
      "村级任务/应完成": "6895",
    });
  });

  it("S13: 9 research teams, 9 supervision teams, 14 inspection teams for 197 units", () => {
    const teams = ["research-teams", "supervision", "inspection-teams"];
    expect(teams.map((ledger) => distinct(ledger, "team"))).toEqual([9, 9, 14]);
    expect(sum("inspection-teams", "villages")).toBe("197");
    expect(sum("research-teams", "villages")).toBe("197");
  });

  it("S14: each team each week one visit unannounced, one on site, one round of calls", () => {
    const weeks = distinct("supervision", "week");
    const visits = ["unannounced", "on-site", "phone"].map((way) =>
      count("supervision", is("way", way))
    );
    expect([weeks, ...visits]).toEqual([12, 9 * 12, 9 * 12, 9 * 12]);
    const each = new Set(
      books
        .records("supervision")
        .map(({ place: { table, record } }) =>
          ["team", "week", "way"].map((field) => table.value(record, field)).join("/")
        )
    );
    expect(each.size).toBe(9 * 12 * 3);
    expect(totals("supervision-results")).toMatchObject({ "督导次数/合计": String(9 * 12 * 3) });
  });

  it("S15: 27, 996, 1567 and 1213 people talked to, each with a promise", () => {
    const kinds = ["secretary", "staff", "incumbent", "candidate"];
    expect(kinds.map((kind) => count("talks", is("subject_kind", kind)))).toEqual([
      27, 996, 1567, 1213,
    ]);
    expect(count("talks", is("promise", "1"))).toBe(3803);
    expect(count("talks", { field: "promise_date", filled: true })).toBe(3803);
  });

  it.each([
    ["场次", "550余", is("measure", "sessions")],
    ["干部职工", "10000余", is("audience", "staff")],
    ["村(社区)干部", "4000余", is("audience", "village-cadres")],
    ["外出务工人员", "2500余", is("audience", "migrants")],
    ["小册子", "18000余", is("measure", "copies")],
    ["横幅、标语", "2000余", is("measure", "items")],
    ["网络宣传", "6200余", is("measure", "times")],
  ])("S16: %s %s", (_what, published, where) => {
    expect(sum("publicity", "quantity", where)).toBe(published);
  });

  it("S16: in the form as well", () => {
    const shown = Object.values(totals("publicity-totals"));
    expect(shown).toEqual(
      expect.arrayContaining(["550", "10000", "4000", "2500", "18000", "2000", "6200"])
    );
  });

  it("S17: the standing committee of the city hears of it each month, May to October", () => {
    const sessions = values("tasks", "task", is("level", "township")).filter(
      (task) => typeof task === "string" && task.includes("市委常委会")
    );
    const months = new Set(sessions.map((task) => /(\d+)月/.exec(task as string)![1]));
    expect([...months].sort((a, b) => Number(a) - Number(b))).toEqual("5 6 7 8 9 10".split(" "));
  });

  it("S18: 3700 and 4460 a month, 20 more for each full year, as the product pays", () => {
    const { policies } = policiesOf(book.tables);
    expect(policies.map(({ baseFen, incrementFen }) => [baseFen, incrementFen])).toEqual([
      [370_000, 2_000],
      [446_000, 2_000],
    ]);
    const month = 20211000;
    const roll = payRoll(book.tables, policies, month);
    const paid = (field: string) => values("pay-roll", field);
    expect(paid("name")).toEqual(roll.rows.map(({ name }) => name));
    expect(paid("post_category")).toEqual(roll.rows.map(({ standard }) => standard));
    expect(paid("years")).toEqual(roll.rows.map(({ years }) => years));
    for (const [field, amount] of [
      ["base", "base"],
      ["tenure", "tenure"],
      ["gross", "total"],
      ["net", "total"],
    ] as const) {
      expect(paid(field)).toEqual(roll.rows.map((row) => row[amount] / 100));
    }
    expect(new Set(paid("base"))).toEqual(new Set([3700, 4460]));
    const withYears = roll.rows.filter(({ years }) => years !== 0);
    expect(withYears.length).toBeGreaterThan(100);
    expect(withYears.filter(({ years, tenure }) => tenure !== years! * 2_000)).toEqual([]);
  });
});

describe("the findings of the sample workbook", () => {
  const { issues } = validate([book], settings);
  const found = new Map<string, number>();
  for (const { severity, rule, at } of issues) {
    const key = `${severity} ${rule} ${at.sheet}`;
    found.set(key, (found.get(key) ?? 0) + 1);
  }
  const ROSTER = "班子成员花名册";

  it("are the contradiction of S11, what is overdue, and the slips planted, and nothing else", () => {
    const others = [...found].filter(
      ([key]) => !harmlessDefects.some(({ rule }) => key.endsWith(` ${rule} ${ROSTER}`))
    );
    expect(Object.fromEntries(others)).toEqual({
      // 1229 reviewed, 1231 inspected, 1213 talked to.
      "note between/totals-differ 候选人联审台账": 1,
      "note between/totals-differ 预备人选考察台账": 1,
      "note between/totals-differ 谈话提醒与承诺书台账": 1,
      "warning inspection/not-reviewed 预备人选考察台账": 2,
      // These ledgers are of the Party organisations, the roster of both bodies.
      [`note elected/not-inspected ${ROSTER}`]: 1,
      [`note elected/not-talked ${ROSTER}`]: 1,
      // Not done in time.
      "warning ledger/overdue 换届工作任务清单": 8,
      "warning ledger/overdue 换届风气督导台账": 2,
      // Slips of the pen.
      "error ledger/sum-differs 预备人选考察台账": 1,
      "error ledger/dates-out-of-order 谈话提醒与承诺书台账": 1,
    });
  });

  it("are two of each slip in the roster", () => {
    const inRoster = issues.filter(({ at, rule }) => {
      const isSlip = harmlessDefects.some((defect) => defect.rule === rule);
      return at.sheet === ROSTER && isSlip;
    });
    expect(inRoster).toHaveLength(2 * harmlessDefects.length);
  });
});
