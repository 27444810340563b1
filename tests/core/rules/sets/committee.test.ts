import { formatIssue } from "../../../../src/core/issues/catalogue";
import type { Person } from "../../../support/roster";
import { findings, issuesOf, people, rosterGrid, unitGrid } from "../../../support/roster";
import { describeRule } from "../../../support/rule-cases";
import { member, villageOf } from "../../../support/villages";
import { committeeEvenNumber } from "../../../../src/core/rules/committee/even-number";
import { committeeNoMinorityMember } from "../../../../src/core/rules/committee/no-minority-member";
import { committeeNoWoman } from "../../../../src/core/rules/committee/no-woman";
import { committeeSize } from "../../../../src/core/rules/committee/size";
import { setRuleTexts } from "../../../../src/locales/zh-CN/rules/sets";

const found = [[0, "village"]] as const;

/** The village of the test roster with a committee of so many people. */
function committeeOf(size: number, all: Person = {}) {
  const wanted = people.map((person, i) => ({
    ...person,
    committee_post: i === 1 || [0, 3, 4, 2].indexOf(i) >= size ? null : person.committee_post,
  }));
  const more = Array.from({ length: Math.max(0, size - 4) }, (_, i) =>
    member(i, { committee_post: "委员" })
  );
  return { people: [...wanted, ...more].map((person) => ({ ...person, ...all })) };
}
const community: Person = { village: "街心社区", village_type: "社区" };

describeRule(committeeSize, [
  { name: "four in a village" },
  { name: "three", plan: committeeOf(3) },
  { name: "two", plan: committeeOf(2), found },
  { name: "seven", plan: committeeOf(7) },
  { name: "eight", plan: committeeOf(8), found },
  { name: "five in a community", plan: committeeOf(5, community) },
  { name: "four in a community", plan: committeeOf(4, community), found },
  { name: "nine in a community", plan: committeeOf(9, community) },
  { name: "ten in a community", plan: committeeOf(10, community), found },
  {
    name: "the name tells a community where no column does",
    plan: { ...committeeOf(4, { village: "街心社区居民委员会" }), without: ["village_type"] },
    found,
  },
  {
    name: "no committee at all in one of two villages",
    plan: {
      people: [
        ...people,
        ...villageOf("河口村", 0).map((person) => ({ ...person, committee_post: null })),
      ],
    },
    found: [[5, "village"]],
  },
  {
    name: "no committee posts in the sheet: a roster of Party organisations",
    plan: { without: ["committee_post"], people: people.slice(0, 3) },
  },
  {
    name: "Party organisations, with the posts some members have in committees",
    plan: {
      people: [0, 1, 2].flatMap((v) => villageOf(`${"东西南"[v]}村`, v).slice(0, 3)),
    },
  },
  {
    name: "both bodies filled by the same people is a roster of committees too",
    plan: {
      people: [0, 1, 2].flatMap((v) =>
        villageOf(`${"东西南"[v]}村`, v, {
          1: { committee_post: v === 0 ? null : "副主任" },
          2: { committee_post: v === 0 ? null : "委员" },
        }).slice(0, 3)
      ),
    },
    found: [[0, "village"]],
  },
  {
    name: "a post that cannot be read may be the missing one",
    plan: { ...committeeOf(2), change: { 3: { committee_post: "暂缺待补" } } },
  },
  {
    name: "the same person twice counts once",
    plan: {
      ...committeeOf(7),
      people: [...committeeOf(7).people, committeeOf(7).people[7]],
    },
  },
  { name: "after the amendment", plan: committeeOf(2), settings: { asOf: 20260101 }, found },
  { name: "without a settled day", plan: committeeOf(2), settings: { asOf: 0 }, found },
  { name: "no posts", plan: { without: ["party_post", "committee_post"] } },
  { name: "no village", plan: { ...committeeOf(2), change: {}, all: { village: null } } },
]);

describe("the edition of the law", () => {
  it.each([
    [20251231, "样例镇石山村村委会成员2人，应为3至7人（组织法2018年文本）。"],
    [20260101, "样例镇石山村村委会成员2人，应为3至7人（组织法2025年文本）。"],
    [0, "样例镇石山村村委会成员2人，应为3至7人（组织法2025年文本）。"],
  ])("as of %i", (asOf, sentence) => {
    const [issue] = issuesOf(committeeOf(2), { rules: [committeeSize], settings: { asOf } });
    expect(formatIssue(issue, setRuleTexts)).toBe(sentence);
  });
});

const odd = { switches: { oddCommittee: true, youngMember: false, oneShoulder: false } };

describeRule(committeeEvenNumber, [
  { name: "four, the switch off" },
  { name: "four", settings: odd, found },
  { name: "five", plan: committeeOf(5), settings: odd },
  { name: "two is against the law already", plan: committeeOf(2), settings: odd },
  { name: "eight is against the law already", plan: committeeOf(8), settings: odd },
  { name: "six in a community", plan: committeeOf(6, community), settings: odd, found },
  {
    name: "a post that cannot be read",
    plan: { change: { 1: { committee_post: "暂缺待补" } } },
    settings: odd,
  },
  {
    name: "a roster of Party organisations",
    plan: { people: villageOf("石山村", 0, { 2: { committee_post: null } }).slice(0, 3) },
    settings: odd,
  },
]);

const men = { ...committeeOf(3, { sex: "男" }), without: ["id_no"] as const };

describeRule(committeeNoWoman, [
  { name: "two women" },
  { name: "only men", plan: men, found },
  {
    name: "a woman in the Party organisation only",
    plan: {
      ...men,
      change: { 1: { sex: "女" } },
    },
    found,
  },
  {
    name: "one may be a woman: blank sex, no number",
    plan: { ...men, change: { 3: { sex: null } } },
  },
  {
    name: "one may be a woman: an unknown sex",
    plan: { ...men, change: { 3: { sex: "难" } } },
  },
  {
    name: "the ID number says woman: the sex is another rule's",
    plan: committeeOf(3, { sex: "男" }),
  },
  {
    name: "the sex says woman, the ID number man",
    plan: {
      people: [people[0], people[1], member(0, { committee_post: "委员", sex: "男" }), people[3]],
      change: { 2: { sex: "女" } },
    },
  },
  {
    name: "sexes by ID number alone",
    plan: {
      people: [
        people[0],
        people[1],
        member(0, { committee_post: "委员" }),
        member(1, { committee_post: "委员" }),
      ],
      without: ["sex"],
    },
    found,
  },
  {
    name: "a community is told in a note",
    plan: { ...committeeOf(5, { ...community, sex: "男" }), without: ["id_no"] },
    found,
  },
  { name: "neither sex nor ID number", plan: { without: ["sex", "id_no"] } },
  {
    name: "no committee: its size is reported",
    plan: {
      people: [
        ...people,
        ...villageOf("河口村", 0).map((person) => ({ ...person, committee_post: null })),
      ],
    },
  },
  { name: "after the amendment", plan: men, settings: { asOf: 20260101 }, found },
]);

describe("the grade of committee/no-woman", () => {
  const severity = (plan: ReturnType<typeof committeeOf>) =>
    issuesOf({ ...plan, without: ["id_no"] }, { rules: [committeeNoWoman] })
      .filter(({ rule }) => rule === "committee/no-woman")
      .map((issue) => [issue.severity, formatIssue(issue, setRuleTexts)]);
  it("is an error in a village", () => {
    expect(severity(committeeOf(3, { sex: "男" }))).toEqual([
      ["error", "样例镇石山村村委会3名成员中没有妇女（组织法2018年文本要求应当有）。"],
    ]);
  });
  it("is a note in a community", () => {
    expect(severity(committeeOf(5, { ...community, sex: "男" }))).toEqual([
      ["note", "样例镇街心社区居委会5名成员中没有妇女。"],
    ]);
  });
});

describe("committee/no-minority-member", () => {
  const listed = (mark: string) => unitGrid([["样例镇", "石山村", "村", "", mark]]);
  const han = (change: Person = {}): Person[] =>
    people.map((person, i) => ({ ...person, nation: "汉族", ...(i === 3 ? change : {}) }));
  const PLACE = ["committee/no-minority-member@花名册!C3"];
  it.each<[string, Person[], string, readonly string[]]>([
    ["only Han", han(), "是", PLACE],
    ["a tick in the list", han(), "√", PLACE],
    ["one minority member of the committee", han({ nation: "苗族" }), "是", []],
    [
      "a minority member of the Party body only",
      people.map((p, i) => ({ ...p, nation: i === 1 ? "苗族" : "汉族" })),
      "是",
      PLACE,
    ],
    ["a nationality that is blank may be a minority's", han({ nation: null }), "是", []],
    ["one that cannot be read may be", han({ nation: "布衣族" }), "是", []],
    ["not marked in the list", han(), "否", []],
    ["left blank in the list", han(), "", []],
  ])("%s", (_name, all, mark, expected) => {
    const sheets = [rosterGrid({ people: all }), listed(mark)];
    expect(findings(sheets, { rules: [committeeNoMinorityMember] })).toEqual(expected);
  });

  it("says nothing without a unit list or without committees", () => {
    const rules = [committeeNoMinorityMember];
    expect(findings([rosterGrid({ people: han() })], { rules })).toEqual([]);
    const without = rosterGrid({ people: han(), without: ["committee_post"] });
    expect(findings([without, listed("是")], { rules })).toEqual([]);
  });
});
