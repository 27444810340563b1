import { readLedgers } from "../../../src/core/ledgers/recognise";
import type { Settings } from "../../../src/core/settings/settings";
import { groups } from "../../../src/core/statistics/groups";
import type { Person } from "../../../src/core/statistics/people";
import { collectPeople } from "../../../src/core/statistics/people";
import type { RosterPlan } from "../../support/roster";
import { AS_OF, idNumber, roster, rosterGrid, testSettings } from "../../support/roster";

function collect(plan: RosterPlan = {}, settings: Partial<Settings> = {}): readonly Person[] {
  const merged = { ...testSettings, ...settings };
  return collectPeople(roster(plan).tables, merged.asOf, merged).all;
}

/** What is collected of the first person when his cells are changed. */
function first(cells: NonNullable<RosterPlan["change"]>[number], plan: RosterPlan = {}): Person {
  return collect({ ...plan, change: { 0: cells } })[0];
}

describe("collectPeople", () => {
  it("says of each person what the roster says", () => {
    const [secretary, , committeeWoman, deputyDirector] = collect();
    expect(secretary).toMatchObject({
      name: "甲样例",
      township: "样例镇",
      unit: "样例镇/石山村",
      sex: "男",
      minority: true,
      birth: 19790312,
      age: 42,
      education: 3,
      party: "full",
      source: "prosperous",
      term: "re-elected",
      tenure: 10,
      inPartyOrganisation: true,
      inCommittee: true,
      isSecretary: true,
      isDirector: true,
      isOneShoulder: true,
      isCrossPost: true,
    });
    expect(committeeWoman).toMatchObject({
      sex: "女",
      isSecretary: false,
      isDirector: false,
      isOneShoulder: false,
      isCrossPost: true,
      tenure: 0,
    });
    expect(deputyDirector).toMatchObject({
      minority: false,
      party: null,
      inPartyOrganisation: false,
      inCommittee: true,
      isCrossPost: false,
    });
  });

  it("remembers the row of the roster", () => {
    const book = roster();
    const { all } = collectPeople(book.tables, AS_OF, testSettings);
    expect(all.map(({ place }) => place)).toEqual(
      all.map((_, record) => ({ table: book.tables[0], record }))
    );
  });

  it("puts several rosters together", () => {
    const grids = [rosterGrid({ sheet: "甲镇" }), rosterGrid({ sheet: "乙镇" })];
    const { all } = collectPeople(readLedgers("", grids).tables, AS_OF, testSettings);
    expect(all.map(({ place }) => place.table.sheet)).toEqual([
      ...Array<string>(5).fill("甲镇"),
      ...Array<string>(5).fill("乙镇"),
    ]);
  });

  it("leaves open what the roster leaves blank or says in an unknown word", () => {
    const cells = {
      sex: null,
      nation: "外星族",
      id_no: null,
      birth: null,
      edu: "不详",
      political: null,
      source: null,
      incumbent: "待定",
      cadre_since: null,
    };
    expect(first(cells)).toMatchObject({
      sex: null,
      minority: null,
      birth: 0,
      age: null,
      education: null,
      party: null,
      source: null,
      term: null,
      tenure: null,
    });
  });

  it("takes the day of birth from the ID number where month and year agree", () => {
    const cells = { birth: "1985.10", id_no: idNumber(19851029, 101) };
    expect(first(cells)).toMatchObject({ birth: 19851029, age: 35 });
  });

  it("counts by the month where the day is not known", () => {
    const cells = { birth: "1985.10", id_no: null };
    expect(first(cells)).toMatchObject({ birth: 19851000, age: 36 });
  });

  it("takes a birth or a beginning after the cut-off date for unknown", () => {
    const cells = { birth: "2021.11", id_no: null, cadre_since: "2022.01" };
    expect(first(cells)).toMatchObject({ birth: 0, age: null, tenure: null });
  });

  it("knows no ages and no years of service without a cut-off date", () => {
    for (const person of collect({}, { asOf: 0 })) {
      expect(person).toMatchObject({ age: null, tenure: null });
    }
  });

  it.each(["full-date", "year-month", "year-difference", "decimal-months"] as const)(
    "ages by %s",
    (ageMethod) => {
      const expected = {
        "full-date": 30,
        "year-month": 30,
        "year-difference": 31,
        "decimal-months": 371 / 12,
      };
      expect(collect({}, { ageMethod })[2].age).toBe(expected[ageMethod]);
    }
  );

  it("reads posts from one column as from two", () => {
    const plan: RosterPlan = {
      without: ["party_post", "committee_post"],
      with: ["post"],
      change: {
        0: { post: "党支部书记、村委会主任" },
        1: { post: "支部委员" },
        2: { post: "村委会副主任" },
        3: { post: "支书(一肩挑)" },
        4: { post: "监委会主任" },
      },
    };
    expect(
      collect(plan).map((p) => [p.inPartyOrganisation, p.inCommittee, p.isSecretary, p.isDirector])
    ).toEqual([
      [true, true, true, true],
      [true, false, false, false],
      [false, true, false, false],
      [true, true, true, true],
      [false, false, false, false],
    ]);
  });

  it("fills merged units down", () => {
    const units = collect({ change: { 1: { village: null, township: null } } });
    expect(units[1]).toMatchObject({ township: "样例镇", unit: "样例镇/石山村" });
  });
});

describe("education", () => {
  it.each([
    ["高中", 4],
    ["中专", 4],
    ["职高", 4],
    ["技校毕业", 4],
    ["61", 4],
    ["41", 4],
    ["初中", 5],
    ["大专", 3],
    ["省委党校大学", 2],
    ["大专在读", 4],
  ])("%s is level %d", (edu, level) => expect(first({ edu }).education).toBe(level));

  it.each([
    ["高中", 4, 4],
    ["高中肄业", 4, 5],
    ["中专结业", 4, 5],
    ["大专结业", 3, 4],
    ["本科肄业", 2, 3],
    ["初中肄业", 5, 6],
    ["小学肄业", 6, 7],
  ])("%s counts as %d as stated and %d where only graduation counts", (edu, stated, strict) => {
    const plan = { change: { 0: { edu } } };
    const level = (educationCounting: Settings["educationCounting"]) =>
      collect(plan, { educationCounting })[0].education;
    expect([level("stated"), level("completed-only")]).toEqual([stated, strict]);
  });

  it("moves 高中肄业 out of 高中及以上 where only graduation counts, and 大专结业 out of 大专及以上", () => {
    const plan = { change: { 0: { edu: "高中肄业" }, 1: { edu: "大专结业" } } };
    const [left, completed] = collect(plan, { educationCounting: "completed-only" });
    expect(groups["high-school-plus"](left)).toBe(false);
    expect(groups["high-school-plus"](completed)).toBe(true);
    expect(groups["college-plus"](completed)).toBe(false);
  });

  it("is the higher of 全日制 and 在职 where the roster has no 学历", () => {
    expect(collect({ without: ["edu"] }).map(({ education }) => education)).toEqual([
      3, 4, 2, 5, 3,
    ]);
  });

  it.each([
    ["高中", "中专", "secondary-specialised"],
    ["中专", "高中", "secondary-specialised"],
    ["技校", "高中", "secondary-general"],
    ["初中", "中专", "secondary-specialised"],
    ["中专", "大专", "college"],
    [null, "中师", "secondary-specialised"],
    ["职高", null, "secondary-general"],
    ["中专", "初中", "secondary-specialised"],
  ] as const)("of 全日制 %s and 在职 %s is %s", (edu_ft, edu_pt, group) => {
    const person = first({ edu_ft, edu_pt }, { without: ["edu"] });
    const holding = (["college", "secondary-specialised", "secondary-general"] as const).filter(
      (one) => groups[one](person)
    );
    expect(holding).toEqual([group]);
  });

  it("is 全日制 alone where the roster has no more", () => {
    expect(collect({ without: ["edu", "edu_pt"] })[0].education).toBe(4);
  });
});

describe("一肩挑 and 交叉任职", () => {
  it.each([
    [true, [true, false, true, false, false]],
    [false, [false, false, true, false, false]],
  ])("一肩挑 counted among the cross-posts: %p", (oneShoulderIsCrossPost, expected) => {
    const list = collect({}, { oneShoulderIsCrossPost });
    expect(list.map(groups["cross-post"])).toEqual(expected);
    expect(list.map(groups["one-shoulder"])).toEqual([true, false, false, false, false]);
    expect(list.filter(groups.union)).toHaveLength(5);
  });

  it("a secretary who is deputy director is on both committees, but not 一肩挑", () => {
    const [secretary] = collect(
      { change: { 0: { committee_post: "副主任" } } },
      { oneShoulderIsCrossPost: false }
    );
    expect(secretary).toMatchObject({ isOneShoulder: false, isCrossPost: true });
  });
});
