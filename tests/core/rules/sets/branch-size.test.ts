import { branchSize } from "../../../../src/core/rules/branch/size";
import type { Person } from "../../../support/roster";
import { findings, issuesOf, people, rosterGrid, unitGrid } from "../../../support/roster";
import { describeRule } from "../../../support/rule-cases";
import { member, villageOf } from "../../../support/villages";

const found = [[0, "village"]] as const;

/** The village of the test roster with so many people in its Party body; `head` is the secretary's post. */
function bodyOf(size: number, head = "书记", change: Person = {}) {
  const leaders = people.slice(0, Math.min(size, 3));
  const more = Array.from({ length: Math.max(0, size - 3) }, (_, i) =>
    member(i, { political: "中共党员", party_post: "委员" })
  );
  const body = [...leaders, ...more].map((person) => ({ ...person, ...change }));
  return { people: [{ ...body[0], party_post: head }, ...body.slice(1), people[3]] };
}

describeRule(branchSize, [
  { name: "three" },
  { name: "five", plan: bodyOf(5) },
  { name: "six", plan: bodyOf(6), found },
  { name: "two", plan: bodyOf(2), found },
  { name: "a general branch of five", plan: bodyOf(5, "党总支书记") },
  { name: "of seven", plan: bodyOf(7, "党总支书记") },
  { name: "of four", plan: bodyOf(4, "党总支书记"), found },
  { name: "of eight", plan: bodyOf(8, "党总支书记"), found },
  { name: "a Party committee of seven", plan: bodyOf(7, "党委书记") },
  { name: "of eight", plan: bodyOf(8, "村党委书记"), found },
  {
    name: "the unit's name tells the form",
    plan: bodyOf(6, "书记", { village: "石山村党总支" }),
  },
  {
    name: "a member's post tells the form",
    plan: { ...bodyOf(6), change: { 1: { party_post: "党总支副书记" } } },
  },
  {
    name: "the secretary's post goes before a member's",
    plan: { ...bodyOf(4, "党支部书记"), change: { 1: { party_post: "党总支委员" } } },
  },
  {
    name: "nobody at all: the secretary is missed",
    plan: {
      people: [
        ...people,
        ...villageOf("河口村", 0).map((person) => ({ ...person, party_post: null })),
      ],
    },
  },
  {
    name: "committees with some Party posts noted",
    plan: {
      people: people.map((person, i) => ({
        ...person,
        party_post: i === 0 ? "支部书记" : null,
        committee_post: person.committee_post ?? "委员",
      })),
    },
  },
  {
    name: "a post that cannot be read may be the missing one",
    plan: { ...bodyOf(2), change: { 2: { party_post: "暂缺待补" } } },
  },
  {
    name: "the same person twice counts once",
    plan: { people: [...bodyOf(5).people, people[1]] },
  },
  { name: "no Party posts", plan: { without: ["party_post"] } },
]);

describe("the grade of branch/size", () => {
  it.each([
    [7, "书记", ["warning"]],
    [8, "书记", ["error"]],
    [8, "党总支书记", ["warning"]],
    [10, "党总支书记", ["warning"]],
    [9, "党委书记", ["warning"]],
    [10, "党委书记", ["error"]],
  ])("%i under a %s", (size, head, grades) => {
    const issues = issuesOf(bodyOf(size, head), { rules: [branchSize] });
    expect(issues.map(({ severity }) => severity)).toEqual(grades);
  });
});

describe("the form in the unit list", () => {
  const grids = (form: string) => [
    rosterGrid(bodyOf(6)),
    unitGrid([["样例镇", "石山村", "村", form]]),
  ];
  it("goes before the posts", () => {
    expect(findings(grids("党总支"), { rules: [branchSize] })).toEqual([]);
    expect(findings(grids("党支部"), { rules: [branchSize] })).toEqual(["branch/size@花名册!C3"]);
  });
  it("may be left out", () => {
    expect(findings(grids(""), { rules: [branchSize] })).toEqual(["branch/size@花名册!C3"]);
  });
});
