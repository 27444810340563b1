import * as fc from "fast-check";
import { lookup } from "../../../src/core/codes/code-table";
import { educations } from "../../../src/core/codes/education";
import type { GroupId } from "../../../src/core/statistics/groups";
import { groups } from "../../../src/core/statistics/groups";
import type { Person } from "../../../src/core/statistics/people";
import { people, somebody } from "../../support/somebody";

function countOf(list: readonly Person[], group: GroupId): number {
  return list.filter(groups[group]).length;
}

const party = { inPartyOrganisation: true, inCommittee: false };
const committee = { inPartyOrganisation: false, inCommittee: true };
const both = { inPartyOrganisation: true, inCommittee: true };

describe("the two committees", () => {
  it("count a person on both once: 51 + 39 − 28 = 62", () => {
    const xuqiao = [...people(51 - 28, party), ...people(39 - 28, committee), ...people(28, both)];
    expect(countOf(xuqiao, "party-organisation")).toBe(51);
    expect(countOf(xuqiao, "committee")).toBe(39);
    expect(countOf(xuqiao, "cross-post")).toBe(28);
    expect(countOf(xuqiao, "union")).toBe(62);
  });

  it("add up as published for a province: 71821 + 70690 − 18659 = 123852", () => {
    const [partyCount, committeeCount, crossPosts] = [71_821, 70_690, 18_659];
    const counts = new Map<object, number>([
      [party, partyCount - crossPosts],
      [committee, committeeCount - crossPosts],
      [both, crossPosts],
    ]);
    const total = (group: GroupId) =>
      [...counts].reduce((sum, [kind, n]) => sum + (groups[group](somebody(kind)) ? n : 0), 0);
    expect(total("party-organisation")).toBe(partyCount);
    expect(total("committee")).toBe(committeeCount);
    expect(total("union")).toBe(123_852);
  });

  it("always satisfy union = party organisation + committee − cross-posts", () => {
    const person = fc
      .record({ inPartyOrganisation: fc.boolean(), inCommittee: fc.boolean() })
      .map((given) => somebody(given));
    fc.assert(
      fc.property(fc.array(person), (list) => {
        expect(countOf(list, "union")).toBe(
          countOf(list, "party-organisation") +
            countOf(list, "committee") -
            countOf(list, "cross-post")
        );
      })
    );
  });
});

describe("education groups", () => {
  const levelled = educations.entries.map((entry) => ({
    code: entry.code,
    person: somebody({ education: entry.level }),
    completion: entry.completion,
  }));

  it("take 高中及以上 by level: 4x and 6x count, 7x to 9x do not, though 4 < 6 < 7 < 9 as codes", () => {
    const counted = levelled
      .filter(({ completion }) => completion !== "在读")
      .map(({ code, person }) => [code, groups["high-school-plus"](person)]);
    expect(counted).toEqual(counted.map(([code]) => [code, /^[12346]/.test(code as string)]));
  });

  it("take 大专及以上 by level", () => {
    const counted = levelled
      .filter(({ completion }) => completion !== "在读")
      .map(({ code, person }) => [code, groups["college-plus"](person)]);
    expect(counted).toEqual(counted.map(([code]) => [code, /^[123]/.test(code as string)]));
  });

  it("put every known level into exactly one of the five columns", () => {
    const columns = [
      "postgraduate",
      "undergraduate",
      "college",
      "secondary",
      "junior-or-below",
    ] as const;
    for (const { person } of levelled) {
      expect(columns.filter((group) => groups[group](person))).toHaveLength(1);
    }
    expect(columns.filter((group) => groups[group](somebody()))).toEqual([]);
  });

  it("part the level of 高中(中专) as the annual report does: 40 to 43 are 中专, all others 高中、中技", () => {
    const secondary = educations.entries.filter(({ level }) => level === 4);
    const codesOf = (group: GroupId) =>
      secondary
        .filter(({ level, specialised }) =>
          groups[group](somebody({ education: level, specialised }))
        )
        .map(({ code }) => code);
    const names = ["中专", "中师", "中职", "中等专科", "中专结业", "中专肄业"];
    const specialised = new Set(
      names.map((name) => educations.entries[lookup(educations, name)].code)
    );
    expect(new Set(codesOf("secondary-specialised"))).toEqual(specialised);
    expect(codesOf("secondary-general")).toEqual(
      secondary.map(({ code }) => code).filter((code) => !specialised.has(code))
    );
    expect(codesOf("secondary-general")).toEqual(expect.arrayContaining(["44", "47", "60", "3S"]));
  });

  it("count nobody as 中专 whose level is another: 中专结业 where only graduation counts", () => {
    const person = somebody({ education: 5, specialised: true });
    expect(groups["secondary-specialised"](person)).toBe(false);
    expect(groups["junior-or-below"](person)).toBe(true);
  });

  it("nest: 大专及以上 within 高中及以上", () => {
    for (const { person } of levelled) {
      if (groups["college-plus"](person)) expect(groups["high-school-plus"](person)).toBe(true);
    }
  });
});

describe("groups of people of whom something is not known", () => {
  const nobody = somebody({ inPartyOrganisation: false });

  it("do not hold them", () => {
    expect((Object.keys(groups) as GroupId[]).filter((group) => groups[group](nobody))).toEqual([
      "everybody",
    ]);
  });
});

describe("simple groups", () => {
  it.each<[GroupId, Partial<Person>, Partial<Person>]>([
    ["secretary", { isSecretary: true }, { isDirector: true }],
    ["director", { isDirector: true }, { isSecretary: true }],
    ["one-shoulder", { isSecretary: true, isDirector: true }, { isSecretary: true }],
    ["male", { sex: "男" }, { sex: "女" }],
    ["female", { sex: "女" }, { sex: "男" }],
    ["han", { minority: false }, { minority: true }],
    ["minority", { minority: true }, { minority: false }],
    ["party-member", { party: "probationary" }, { party: null }],
    ["aged-35-or-less", { age: 35.99 }, { age: 36 }],
    ["newly-elected", { term: "new" }, { term: "moved" }],
    ["re-elected", { term: "re-elected" }, { term: "new" }],
    ["moved", { term: "moved" }, { term: "re-elected" }],
    ["by-election", { term: "by-election" }, { term: "new" }],
    ["source-prosperous", { source: "prosperous" }, { source: "youth" }],
    ["source-returned", { source: "returned" }, { source: "prosperous" }],
    ["source-graduate", { source: "graduate" }, { source: "graduate-official" }],
    ["source-veteran", { source: "veteran" }, { source: "returned" }],
    ["source-youth", { source: "youth" }, { source: "veteran" }],
    ["source-other", { source: "broker" }, { source: "youth" }],
    ["source-cooperative", { source: "cooperative" }, { source: "prosperous" }],
    ["source-graduate-official", { source: "graduate-official" }, { source: "graduate" }],
    ["source-not-reported", { source: "veteran" }, { source: "returned" }],
  ])("%s", (group, inside, outside) => {
    expect(groups[group](somebody(inside))).toBe(true);
    expect(groups[group](somebody(outside))).toBe(false);
  });
});
