import { formatIssue } from "../../../../src/core/issues/catalogue";
import type { LedgerBook } from "../../../../src/core/ledgers/recognise";
import { readLedgers } from "../../../../src/core/ledgers/recognise";
import { branchSize } from "../../../../src/core/rules/branch/size";
import { committeeNoWoman } from "../../../../src/core/rules/committee/no-woman";
import { committeeSize } from "../../../../src/core/rules/committee/size";
import { directorMissing } from "../../../../src/core/rules/director/missing";
import { secretaryMissing } from "../../../../src/core/rules/secretary/missing";
import { unitMissing } from "../../../../src/core/rules/unit/missing";
import { unitNoCrossPost } from "../../../../src/core/rules/unit/no-cross-post";
import { unitNotOneShoulder } from "../../../../src/core/rules/unit/not-one-shoulder";
import { unitNoYoungMember } from "../../../../src/core/rules/unit/no-young-member";
import { unitUnknown } from "../../../../src/core/rules/unit/unknown";
import { validate } from "../../../../src/core/rules/validate";
import { setRuleTexts } from "../../../../src/locales/zh-CN/rules/sets";
import type { Person } from "../../../support/roster";
import {
  findings,
  idNumber,
  issuesOf,
  people,
  rosterGrid,
  testSettings,
  unitGrid,
} from "../../../support/roster";
import { describeRule } from "../../../support/rule-cases";
import { villageOf } from "../../../support/villages";

const village = [[0, "village"]] as const;
const on = { switches: { oddCommittee: false, youngMember: true, oneShoulder: true } };

describeRule(unitNotOneShoulder, [
  { name: "secretary and director in one", settings: on },
  {
    name: "the switch off",
    plan: { change: { 0: { committee_post: null }, 3: { committee_post: "主任" } } },
  },
  {
    name: "two people",
    plan: { change: { 0: { committee_post: null }, 3: { committee_post: "主任" } } },
    settings: on,
    found: village,
  },
  {
    name: "no director: that is reported",
    plan: { change: { 0: { committee_post: "委员" } } },
    settings: on,
  },
  {
    name: "no secretary: that is reported",
    plan: { change: { 0: { party_post: null } } },
    settings: on,
  },
  {
    name: "a roster of Party organisations that notes who is director",
    plan: {
      people: [0, 1, 2].flatMap((v) => villageOf(`${"东西南"[v]}村`, v).slice(0, 3)),
      change: { 0: { committee_post: null } },
    },
    settings: on,
    found: village,
  },
  {
    name: "one that notes nobody",
    plan: { without: ["committee_post"], people: people.slice(0, 3) },
    settings: on,
  },
  {
    name: "a post that cannot be read",
    plan: {
      change: {
        0: { committee_post: null },
        1: { committee_post: "暂缺待补" },
        3: { committee_post: "主任" },
      },
    },
    settings: on,
  },
]);

describeRule(unitNoCrossPost, [
  { name: "two people in both bodies" },
  {
    name: "nobody",
    plan: { change: { 0: { committee_post: null }, 2: { committee_post: null } } },
    found: village,
  },
  {
    name: "a roster of one body",
    plan: { without: ["committee_post"], people: people.slice(0, 3) },
  },
  {
    name: "a post that cannot be read",
    plan: {
      change: { 0: { committee_post: null }, 2: { committee_post: "暂缺待补" } },
    },
  },
]);

const aged = (birth: string, date: number): Person => ({ birth, id_no: idNumber(date, 108) });

describeRule(unitNoYoungMember, [
  { name: "25 years old", settings: on },
  { name: "the switch off", plan: { people: people.slice(0, 2) } },
  {
    name: "everybody above 35",
    plan: {
      people: [people[0], people[1], people[3]],
      change: { 1: aged("1985.10", 19851028) },
    },
    settings: on,
    found: village,
  },
  {
    name: "35 until the next birthday",
    plan: {
      people: [people[0], people[3], people[1]],
      change: { 2: aged("1985.10", 19851029) },
    },
    settings: on,
  },
  {
    name: "a birth that is not known may be young",
    plan: { people: people.slice(0, 2), change: { 1: { birth: null, id_no: null } } },
    settings: on,
  },
  {
    name: "people without a seat do not count",
    plan: {
      people: [people[0], people[1], people[4]],
      change: { 1: aged("1985.10", 19851028), 2: { committee_post: "网格员" } },
    },
    settings: on,
    found: village,
  },
  { name: "no settled day", plan: { people: people.slice(0, 2) }, settings: { ...on, asOf: 0 } },
]);

const listed = unitGrid([
  ["样例镇", "石山村", "村"],
  ["样例镇", "河口村", "村"],
  ["样例镇", "街心社区", "社区"],
  ["另一镇", "新寨村", "村"],
]);
const unitsOf = (plan: Parameters<typeof rosterGrid>[0]) =>
  issuesOf([rosterGrid(plan), listed], { rules: [unitUnknown] })
    .filter(({ rule }) => rule === "unit/unknown")
    .map(({ at, params }) => [at.address, params["suggestion"]]);

describe("unit/unknown", () => {
  it.each<[string, Person, string | undefined]>([
    ["a slip in the village", { village: "石汕村" }, "样例镇石山村"],
    ["a village nothing is like", { village: "大坪子社区" }, undefined],
    ["a slip in the township", { township: "样列镇" }, "样例镇石山村"],
    ["a township of the list without that village", { township: "另一镇" }, "样例镇石山村"],
    ["both", { township: "另外一镇", village: "新寨" }, "另一镇新寨村"],
  ])("%s", (_name, all, suggestion) => {
    expect(unitsOf({ all })).toEqual([["C3", suggestion]]);
  });
  it.each<[string, Person]>([
    ["the name as in the list", {}],
    ["another form of the name", { village: "石山村村民委员会" }],
    ["the township's office", { township: "样例镇人民政府" }],
    ["a township left out, the village's name being the only one", { township: null }],
    ["no village: another rule's", { village: null }],
  ])("is silent for %s", (_name, all) => {
    expect(unitsOf({ all })).toEqual([]);
  });
  it("needs a list", () => {
    expect(findings({ all: { village: "石汕村" } }, { rules: [unitUnknown] })).toEqual([]);
  });
  it("leaves the last term's units alone", () => {
    expect(unitsOf({ sheet: "上届花名册", all: { village: "石汕村" } })).toEqual([]);
  });
  it("says how many people it concerns and what may be meant", () => {
    const [issue] = issuesOf([rosterGrid({ all: { village: "石汕村" } }), listed], {
      rules: [unitUnknown],
    });
    expect(formatIssue(issue, setRuleTexts)).toBe(
      "单位名录中没有“样例镇石汕村”（登记5人），是否为“样例镇石山村”？"
    );
  });
});

describe("a name in doubt", () => {
  const rules = [committeeSize, committeeNoWoman, branchSize, secretaryMissing, directorMissing];
  it("makes no unit incomplete: neither the misspelt one nor the one that is meant", () => {
    const plan = { change: { 0: { village: "石汕村" }, 4: { village: "石汕村" } } };
    expect(findings([rosterGrid(plan), listed], { rules })).toEqual([]);
    expect(findings([rosterGrid(plan), listed], { rules: [unitUnknown] })).toEqual([
      "unit/unknown@花名册!C3",
    ]);
  });
});

function missing(...books: readonly LedgerBook[]) {
  return validate(books, testSettings, { rules: [unitMissing] }).issues.map(
    ({ at, params }) => `${at.book}/${at.sheet}/${at.address}/${String(params["unit"])}`
  );
}
const rosterOf = (book: string, township: string, ...names: string[]) =>
  readLedgers(book, [
    rosterGrid({
      people: names.flatMap((name, v) => villageOf(name, v).map((one) => ({ ...one, township }))),
    }),
  ]);
const listBook = readLedgers("名录", [listed]);

describe("unit/missing", () => {
  it("names the units of the roster's township, at the sheet", () => {
    expect(missing(rosterOf("甲", "样例镇", "石山村", "河口村"), listBook)).toEqual([
      "甲/花名册//样例镇街心社区",
    ]);
  });
  it("is silent when all are there", () => {
    expect(missing(rosterOf("甲", "样例镇", "石山村", "河口村", "街心社区"), listBook)).toEqual([]);
  });
  it("asks several workbooks for their own townships only", () => {
    expect(
      missing(
        rosterOf("甲", "样例镇", "石山村", "街心社区"),
        rosterOf("乙", "另一镇", "新寨村"),
        listBook
      )
    ).toEqual(["甲/花名册//样例镇河口村"]);
  });
  it("asks one roster of several townships for the whole list", () => {
    const wide = unitGrid([
      ["样例镇", "石山村", "村"],
      ["另一镇", "新寨村", "村"],
      ["第三镇", "高坡村", "村"],
    ]);
    const county = readLedgers("县", [
      rosterGrid({
        people: [...villageOf("石山村", 0), ...villageOf("新寨村", 1, {})].map((one, i) => ({
          ...one,
          township: i < 5 ? "样例镇" : "另一镇",
        })),
      }),
      wide,
    ]);
    expect(missing(county)).toEqual(["县/花名册//第三镇高坡村"]);
  });
  it("does not miss a unit that is there under a misspelt name", () => {
    expect(missing(rosterOf("甲", "样例镇", "石汕村", "河口村", "街心社区"), listBook)).toEqual([]);
  });
  it("finds a unit in another form of its name, and in a workbook beside", () => {
    expect(
      missing(
        rosterOf("甲", "样例镇", "石山村委会", "河口村民委员会"),
        rosterOf("乙", "样例镇", "街心社区居民委员会"),
        listBook
      )
    ).toEqual([]);
  });
  it("needs a list", () => {
    expect(missing(rosterOf("甲", "样例镇", "石山村"))).toEqual([]);
  });
  it("does not ask the last term's roster", () => {
    const last = readLedgers("甲", [rosterGrid({ sheet: "上届花名册" })]);
    expect(missing(last, listBook)).toEqual([]);
  });
});
