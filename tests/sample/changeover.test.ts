import { isKnownRegion } from "../../src/core/codes/region-codes";
import { collectReportData } from "../../src/core/forms/report-data";
import { summarize } from "../../src/core/forms/report";
import { readLedgers } from "../../src/core/ledgers/recognise";
import { yearsBetween } from "../../src/core/values/civil-date";
import { formatDecimal } from "../../src/core/values/decimal";
import { IdStatus, readIdNumber } from "../../src/core/values/id-number";
import type { Changeover } from "../../src/sample/changeover";
import { changeover } from "../../src/sample/changeover";
import { storyOf } from "../../src/sample/story/story";
import { CURRENT_TERM, PREVIOUS_TERM } from "../../src/sample/terms";
import type { Member } from "../../src/sample/members";
import { isSecretary } from "../../src/sample/members";
import { SYNTHETIC_REGION } from "../../src/sample/person";
import { sampleSettings, sampleWorkbook } from "../../src/sample/sample-workbook";
import { gridFromPlan } from "../../src/workbook/plan-grid";

const SEEDS = [20211028, 1, 2_000_000_000];

function summaryOf(seed: number) {
  const plans = sampleWorkbook(seed).filter(({ name }) => /班子成员花名册|单位名录/.test(name));
  const book = readLedgers("", plans.map(gridFromPlan));
  return summarize(collectReportData([book], sampleSettings));
}

function isInOrganisation({ party }: Member): boolean {
  return party !== "";
}

function meanOf(members: readonly Member[]): number {
  return members.reduce((sum, { age }) => sum + age, 0) / members.length;
}

describe.each(SEEDS)("the sample changeover of seed %d", (seed) => {
  const { members, secretaries, narrative, townships } = summaryOf(seed);

  it.each([
    ["members", members, "989", "39.35", "-12.35", "916", "92.62"],
    ["secretaries", secretaries, "197", "42.15", "-8.55", "196", "99.49"],
  ])("has the published figures of the %s", (_whom, group, count, age, change, schooled, share) => {
    const figures = [
      group.count,
      group.averageAge,
      group.highSchoolPlus,
      group.highSchoolPlusShare,
    ];
    expect(figures.map(({ value }) => value && formatDecimal(value))).toEqual([
      count,
      age,
      schooled,
      share,
    ]);
    expect(group.averageAgeChange && formatDecimal(group.averageAgeChange)).toBe(change);
  });

  it("has 27 townships that add up", () => {
    expect(townships).toHaveLength(27);
    const sum = (key: "count" | "highSchoolPlus") =>
      townships.reduce((total, township) => total + township[key].people.length, 0);
    expect([sum("count"), sum("highSchoolPlus")]).toEqual([989, 916]);
  });

  it("gives the sentence", () => {
    expect(narrative).toContain("27个乡镇(街道)、197个村(社区)共选举产生");
  });
});

describe.each(SEEDS)("the people of seed %d", (seed) => {
  const { villages, current, previous }: Changeover = changeover(seed);
  const members = current.filter(isInOrganisation);
  const before = previous.filter(isInOrganisation);
  const everybody = [...current, ...previous];
  const numbers = new Map(everybody.map((member) => [member.idNumber, member]));

  it("live in 27 townships and 197 different units", () => {
    expect(new Set(villages.map(({ township }) => township)).size).toBe(27);
    expect(new Set(villages.map(({ township, village }) => `${township}/${village}`)).size).toBe(
      197
    );
    expect(villages).toHaveLength(197);
    expect(villages.filter(({ village, type }) => !village.endsWith(type))).toEqual([]);
  });

  it("are 989 members now and 985 before, one secretary to a unit", () => {
    expect(members).toHaveLength(989);
    expect(before).toHaveLength(985);
    for (const term of [members, before]) {
      const led = term.filter(isSecretary).map(({ township, village }) => `${township}/${village}`);
      expect(led).toHaveLength(197);
      expect(new Set(led).size).toBe(197);
    }
  });

  it("have the mean ages of both terms by their real birthdays", () => {
    for (const [term, people] of [
      [CURRENT_TERM, current],
      [PREVIOUS_TERM, previous],
    ] as const) {
      expect(people.filter(({ birth, age }) => yearsBetween(birth, term.asOf) !== age)).toEqual([]);
    }
    expect(meanOf(members)).toBeCloseTo(39.35, 2);
    expect(meanOf(before)).toBeCloseTo(51.7, 2);
    expect(meanOf(before.filter(isSecretary))).toBeCloseTo(50.7, 2);
  });

  it("have valid ID numbers of a region that was never assigned, each one person's", () => {
    expect(SYNTHETIC_REGION).toBe(529901);
    expect(isKnownRegion(SYNTHETIC_REGION)).toBe(false);
    const wrong = everybody.filter(({ idNumber, birth, sex }) => {
      const read = readIdNumber(idNumber);
      const fits = read.birth === birth && read.sex === sex && read.region === SYNTHETIC_REGION;
      return read.status !== IdStatus.Ok || !fits;
    });
    expect(wrong).toEqual([]);
    const shared = everybody.filter(({ idNumber, name, birth, phone }) => {
      const holder = numbers.get(idNumber)!;
      return holder.name !== name || holder.birth !== birth || holder.phone !== phone;
    });
    expect(shared).toEqual([]);
    expect(new Set(current.map(({ idNumber }) => idNumber)).size).toBe(current.length);
    expect(new Set(previous.map(({ idNumber }) => idNumber)).size).toBe(previous.length);
  });

  it("have telephone numbers that no operator gives out, each one person's", () => {
    expect(everybody.filter(({ phone }) => !/^142\d{8}$/.test(phone))).toEqual([]);
    expect(new Set(current.map(({ phone }) => phone)).size).toBe(current.length);
  });

  it("are 1567 members of both bodies of the last term", () => {
    expect(previous).toHaveLength(1567);
    expect(previous.filter(({ party, committee }) => party === "" && committee === "")).toEqual([]);
  });

  it("are in last term's roster in their villages unless they are new", () => {
    const roster = new Map(previous.map((member) => [member.idNumber, member]));
    const stayed = current.filter(({ idNumber }) => roster.has(idNumber));
    expect(stayed).toEqual(current.filter(({ incumbent }) => incumbent !== "新任"));
    const moved = stayed.filter((member) => {
      const { township, village, birth } = roster.get(member.idNumber)!;
      return township !== member.township || village !== member.village || birth !== member.birth;
    });
    expect(stayed.length).toBeGreaterThan(300);
    expect(moved).toEqual([]);
  });

  it("hold the post they had where they are said to", () => {
    const roster = new Map(previous.map((member) => [member.idNumber, member]));
    const post = ({ party, committee }: Member) => party.replace("党总支", "") || committee;
    const again = current.filter(({ incumbent }) => incumbent === "连任");
    expect(again.map(post)).toEqual(again.map(({ idNumber }) => post(roster.get(idNumber)!)));
  });
});

describe("seeds", () => {
  it("give the same people again", () => {
    expect(changeover(7)).toEqual(changeover(7));
    const [once, again] = [storyOf(7), storyOf(7)];
    expect(again.candidates).toEqual(once.candidates);
    expect(again.reserve).toEqual(once.reserve);
    expect(again.officials).toEqual(once.officials);
  });

  it("give other people for another seed", () => {
    const [names, others] = [7, 8].map((seed) => changeover(seed).current.map(({ name }) => name));
    const same = names.filter((name, i) => others[i] === name);
    expect(same.length).toBeLessThan(names.length / 10);
  });
});
