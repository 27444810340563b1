import * as fc from "fast-check";
import { compareTerms } from "../../../src/core/comparison/compare-terms";
import type { TermComparison } from "../../../src/core/comparison/compare-terms";
import { countTerms, unmatchedTownships } from "../../../src/core/comparison/term-counts";
import { nameText } from "../../../src/core/comparison/term-people";
import type { Scope } from "../../../src/core/comparison/term-status";
import { readLedgers } from "../../../src/core/ledgers/recognise";
import type { Grid } from "../../../src/core/sheets/grid";
import type { Person } from "../../support/roster";
import { idNumber, people, rosterGrid } from "../../support/roster";
import { member, villageOf } from "../../support/villages";

const tablesOf = (...grids: readonly Grid[]) => readLedgers("", grids).tables;
const grid = (list: readonly Person[], sheet = "花名册") => rosterGrid({ people: list, sheet });

function compared(before: readonly Person[], after: readonly Person[]): TermComparison {
  return compareTerms(tablesOf(grid(before)), tablesOf(grid(after)));
}

const base = villageOf("石山村", 0);
/** The first village, with other cells of one of its people. */
const changed = (index: number, change: Person): Person[] =>
  base.map((person, i) => (i === index ? { ...person, ...change } : person));

/** Status of a person by name, in all scopes; what is the same for everybody is left out. */
function statusOf({ people: all }: TermComparison, name: string) {
  const one = all.find(({ before, after }) => nameText((after ?? before)!) === name);
  return one && { ...one.status, by: one.by, changedUnit: one.changedUnit };
}

describe("one person from term to term", () => {
  const same = { union: "re-elected", party: "re-elected", committee: "re-elected" };

  it.each<[what: string, was: Person, is: Person, expected: object | undefined]>([
    ["the same posts", {}, {}, { ...same, by: "id" }],
    [
      "a number of 15 digits",
      { id_no: "529901790312301" },
      { id_no: idNumber(19790312, 301) },
      { by: "id" },
    ],
    ["no number in one term", { id_no: null }, {}, { ...same, by: "name-birth-unit" }],
    ["a wrong number", { id_no: "529901197903123019" }, {}, { by: "name-birth-unit" }],
    ["neither number nor birth", { id_no: null, birth: null }, {}, { ...same, by: "name-unit" }],
    ["another name with the same number", { name: "甲样例旧" }, {}, { by: "id" }],
    ["duties among members", { party_post: "组织委员" }, { party_post: "宣传委员" }, same],
    [
      "from deputy to secretary",
      { party_post: "副书记" },
      {},
      { union: "moved", party: "moved", committee: "re-elected" },
    ],
    [
      "director before, secretary as well now",
      { party_post: null },
      {},
      { union: "moved", party: "new", committee: "re-elected" },
    ],
    [
      "one body less",
      {},
      { committee_post: null },
      { union: "moved", party: "re-elected", committee: "left" },
    ],
    [
      "the same posts in another village that there was",
      { village: "街心社区" },
      {},
      { union: "moved", party: "moved", changedUnit: true },
    ],
    [
      "the same posts, the village renamed",
      { village: "旧石山村" },
      {},
      { ...same, changedUnit: false },
    ],
    [
      "no number, another village",
      { village: "街心社区", id_no: null },
      {},
      { by: "name-birth", changedUnit: true },
    ],
  ])("%s", (_what, was, is, expected) => {
    const other = villageOf("街心社区", 1);
    const result = compared([...changed(0, was), ...other], [...changed(0, is), ...other]);
    expect(statusOf(result, "甲样例一")).toMatchObject(expected!);
    expect(result.doubts).toEqual([]);
    expect(
      result.people.filter(({ status }) => status.union === "new" || status.union === "left")
    ).toEqual([]);
  });

  it("who is new, who left", () => {
    const result = compared(base, [
      ...base.slice(1),
      member(0, { village: "石山村", committee_post: "委员" }),
    ]);
    expect(statusOf(result, "甲样例一")).toMatchObject({
      union: "left",
      party: "left",
      committee: "left",
    });
    expect(statusOf(result, "己样例一")).toMatchObject({
      union: "new",
      party: null,
      committee: "new",
    });
  });

  it("one person in two rosters of a term is one", () => {
    const party = base.slice(0, 3).map((person) => ({ ...person, committee_post: null }));
    const committee = base
      .filter(({ committee_post }) => Boolean(committee_post))
      .map((person, i) => ({ ...person, party_post: null, ...(i === 0 ? { id_no: null } : {}) }));
    const before = tablesOf(grid(party, "党组织"), grid(committee, "村委会"));
    const result = compareTerms(before, tablesOf(grid(base)));
    expect(result.people.map(({ status }) => status.union)).toEqual(base.map(() => "re-elected"));
    expect(result.before.people).toHaveLength(base.length);
  });

  it("people under one number by mistake are told apart by name and birth", () => {
    const result = compared(base, changed(1, { id_no: base[0].id_no }));
    expect(result.people.map(({ status }) => status.union)).toEqual(base.map(() => "re-elected"));
    expect(statusOf(result, "乙样例一")).toMatchObject({ by: "name-birth-unit" });
    expect(result.doubts).toEqual([]);
  });

  it("a body that one term's roster does not have is not compared, and nobody is new to it", () => {
    const before = base.slice(0, 3).map((person) => ({ ...person, committee_post: null }));
    const result = compared(before, base);
    expect(result.scopes).toEqual(["party"]);
    expect(result.unrecorded).toEqual([{ body: "committee", term: "before" }]);
    expect(
      result.people.map(({ status }) => [status.union, status.party, status.committee])
    ).toEqual(base.map((_, i) => [null, i < 3 ? "re-elected" : null, null]));
    expect(result.disagreements.map(({ written }) => written)).toEqual(["new"]);
  });
});

describe("what is left to people", () => {
  it.each<
    [
      what: string,
      was: readonly Person[],
      is: readonly Person[],
      expected: readonly [string, number, number],
    ]
  >([
    [
      "one name and birth, two valid numbers",
      base,
      changed(0, { id_no: idNumber(19790312, 999) }),
      ["other-id", 1, 1],
    ],
    [
      "one name, no number, another month of birth",
      base,
      changed(0, { id_no: null, birth: "1979.04" }),
      ["other-birth", 1, 1],
    ],
    [
      "two namesakes of one birth, neither number known",
      changed(0, { id_no: null }),
      [
        ...changed(0, { id_no: null }),
        { ...base[0], id_no: null, village: "街心社区" },
        { ...base[0], id_no: null, village: "金竹村" },
      ].slice(1),
      ["several", 1, 2],
    ],
    [
      "a post that cannot be read",
      base,
      changed(3, { committee_post: "村里的" }),
      ["post-unknown", 1, 1],
    ],
  ])("%s", (_what, was, is, expected) => {
    const { doubts } = compared(was, is);
    const found = doubts.map(({ reason, before, after }) => [reason, before.length, after.length]);
    expect(found).toEqual([expected]);
  });
});

describe("是否连任", () => {
  it.each<[what: string, was: Person, is: Person, expected: readonly string[]]>([
    ["new, though he was there", {}, { incumbent: "新任" }, ["new"]],
    [
      "re-elected, though he was not",
      { name: "别人", id_no: idNumber(19600101, 1), birth: "1960.01" },
      { incumbent: "连任" },
      ["re-elected"],
    ],
    [
      "re-elected in another post, where nobody is said to have moved",
      { party_post: "副书记" },
      { incumbent: "连任" },
      [],
    ],
    ["filled in between two elections", {}, { incumbent: "届中补选" }, []],
    [
      "new to the Party organisation, director before",
      { party_post: null },
      { incumbent: "新任" },
      [],
    ],
  ])("%s", (_what, was, is, expected) => {
    const all = { incumbent: "连任" };
    const before = changed(0, was);
    const after = changed(0, is).map((one, i) => (i === 0 ? one : { ...one, ...all }));
    expect(compared(before, after).disagreements.map(({ written }) => written)).toEqual(expected);
  });

  it("re-elected in another post, where others are said to have moved", () => {
    const before = changed(0, { party_post: "副书记", committee_post: "副主任" }).map((one, i) =>
      i === 1 ? { ...one, party_post: "委员" } : one
    );
    const after = base.map((one, i) => ({ ...one, incumbent: i === 1 ? "转任" : "连任" }));
    const { disagreements } = compared(before, after);
    expect(disagreements.map(({ written, change }) => [written, nameText(change.after!)])).toEqual([
      ["re-elected", "甲样例一"],
    ]);
  });
});

describe("counts", () => {
  it("by township and in all, with people who changed the township", () => {
    const second = villageOf("金竹村", 2).map((one) => ({ ...one, township: "乙样例乡" }));
    const moved = { ...base[0], township: "乙样例乡", village: "金竹村" };
    const result = compared([...base, ...second], [...base.slice(1, 4), moved, ...second.slice(1)]);
    const [{ scope, total, townships }] = countTerms(result);
    expect(scope).toBe("union");
    expect(total).toMatchObject({
      before: 10,
      after: 8,
      statuses: { "re-elected": 7, moved: 1, new: 0, left: 2 },
      changedUnit: 1,
    });
    expect(
      townships.map(({ name, before, after, statuses }) => [
        name,
        before,
        after,
        ...Object.values(statuses),
      ])
    ).toEqual([
      ["样例镇", 5, 3, 3, 0, 0, 1],
      ["乙样例乡", 5, 5, 4, 1, 0, 1],
    ]);
  });

  it("tells townships of one term only", () => {
    const renamed = base.map((one) => ({ ...one, township: "新样例镇" }));
    const result = compared(base, renamed);
    expect(unmatchedTownships(result)).toEqual({ onlyBefore: ["样例镇"], onlyAfter: ["新样例镇"] });
    expect(countTerms(result)[0].total.statuses).toMatchObject({ "re-elected": 5 });
  });

  const pool = ["石山村", "街心社区", "金竹村"].flatMap((village, i) => villageOf(village, i));
  const some = fc.subarray(pool).map((list) => list.map((one) => ({ ...one })));

  it("add up, and turned round those who are new are those who left", () => {
    fc.assert(
      fc.property(some, some, fc.array(fc.nat({ max: pool.length - 1 })), (was, is, numberless) => {
        for (const i of numberless) if (is[i]) is[i] = { ...is[i], id_no: null };
        const forth = countTerms(compared(was, is));
        const back = countTerms(compared(is, was));
        expect(back.map(({ scope }) => scope)).toEqual(forth.map(({ scope }) => scope));
        forth.forEach(({ total, townships }, s) => {
          const { statuses: of, before, after } = total;
          const stayed = of["re-elected"] + of.moved;
          const inner = (scope: Scope) => scope !== "union";
          if (!inner(forth[s].scope))
            expect([stayed + of.left, stayed + of.new]).toEqual([before, after]);
          expect(townships.reduce((sum, one) => sum + one.after, 0)).toBe(after);
          const other = back[s].total;
          expect([other.statuses.new, other.statuses.left, other.before, other.after]).toEqual([
            of.left,
            of.new,
            after,
            before,
          ]);
          expect(total.doubtfulBefore + total.doubtfulAfter).toBe(0);
        });
      }),
      { numRuns: 40 }
    );
  });

  it("of a roster against itself: everybody stays", () => {
    const { total } = countTerms(compared(people, people))[0];
    expect(total).toMatchObject({
      before: 5,
      after: 5,
      statuses: { "re-elected": 5, moved: 0, new: 0, left: 0 },
    });
  });
});
