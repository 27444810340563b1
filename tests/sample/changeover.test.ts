import { isKnownRegion } from "../../src/core/codes/region-codes";
import { collectReportData } from "../../src/core/forms/report-data";
import { summarize } from "../../src/core/forms/report";
import { readLedgers } from "../../src/core/ledgers/recognise";
import { yearsBetween } from "../../src/core/values/civil-date";
import { formatDecimal } from "../../src/core/values/decimal";
import { IdStatus, readIdNumber } from "../../src/core/values/id-number";
import type { Changeover } from "../../src/sample/changeover";
import { changeover, CURRENT_TERM, PREVIOUS_TERM } from "../../src/sample/changeover";
import type { Member } from "../../src/sample/members";
import { SYNTHETIC_REGION } from "../../src/sample/person";
import { sampleSettings, sampleWorkbook } from "../../src/sample/sample-workbook";
import { gridFromPlan } from "../../src/workbook/plan-grid";

const SEEDS = [20211028, 1, 2_000_000_000];

function summaryOf(seed: number) {
  const book = readLedgers("", sampleWorkbook(seed).map(gridFromPlan));
  return summarize(collectReportData([book], sampleSettings));
}

function isSecretary({ party }: Member): boolean {
  return /^(党总支)?书记$/.test(party);
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
  const members = current.filter(({ party }) => party !== "");
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
    expect(previous).toHaveLength(985);
    for (const term of [members, previous]) {
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
    expect(meanOf(previous)).toBeCloseTo(51.7, 2);
    expect(meanOf(previous.filter(isSecretary))).toBeCloseTo(50.7, 2);
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

  it("stay on in their villages where they were elected again", () => {
    const before = new Map(previous.map((member) => [member.idNumber, member]));
    const stayed = current.filter(({ idNumber }) => before.has(idNumber));
    const moved = stayed.filter((member) => {
      const { township, village, birth } = before.get(member.idNumber)!;
      const same = township === member.township && village === member.village;
      return !same || birth !== member.birth || member.incumbent !== "连任";
    });
    expect(stayed.length).toBeGreaterThan(100);
    expect(moved).toEqual([]);
  });
});

describe("seeds", () => {
  it("give the same people again", () => {
    expect(changeover(7)).toEqual(changeover(7));
    expect(sampleWorkbook(7)).toEqual(sampleWorkbook(7));
  });

  it("give other people for another seed", () => {
    const [names, others] = [7, 8].map((seed) => changeover(seed).current.map(({ name }) => name));
    const same = names.filter((name, i) => others[i] === name);
    expect(same.length).toBeLessThan(names.length / 10);
  });
});
