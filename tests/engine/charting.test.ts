import type { Grid } from "../../src/core/sheets/grid";
import { gridFromRows } from "../../src/core/sheets/grid";
import { EngineError } from "../../src/engine/engine-error";
import type { Engine } from "../../src/engine/engine";
import { createLocalEngine } from "../../src/engine/local-engine";
import type { RosterPlan } from "../support/roster";
import { rosterGrid } from "../support/roster";
import { villageOf } from "../support/villages";

const settings = (rows: readonly (readonly [string, string])[]): Grid =>
  gridFromRows("参数设置", [["参数", "取值"], ...rows]);
const AS_OF = ["统计截止日", "2021-10-28"] as const;

async function engineOf(...sheets: readonly Grid[]): Promise<Engine> {
  const engine = createLocalEngine();
  for (const sheet of sheets) await engine.putSheet(sheet);
  return engine;
}

/** Two townships of five people each; of one neither birth nor education is known. */
const current: RosterPlan = {
  people: [
    ...villageOf("石山村", 0, {
      1: { birth: null, id_no: null, age: null, edu: null, edu_ft: null },
    }),
    ...villageOf("金竹村", 1).map((person) => ({ ...person, township: "乙样例乡" })),
  ],
};
const previous: RosterPlan = {
  people: villageOf("石山村", 2, { 0: { edu: "初中" } }),
  sheet: "上届花名册",
};

describe("overview for charts", () => {
  it("sets both terms side by side and counts the unknown by themselves", async () => {
    const engine = await engineOf(
      rosterGrid(current),
      rosterGrid(previous),
      settings([AS_OF, ["上届统计截止日", "2016-12-30"]])
    );
    const view = await engine.overview("union");
    expect(view).toMatchObject({
      asOf: "2021-10-28",
      previousAsOf: "2016-12-30",
      previousDayMissing: false,
      placesAre: "township",
    });
    const { classes, unknown, total } = view.education;
    expect(total).toEqual({
      current: { count: 10, share: "100.00" },
      previous: { count: 5, share: "100.00" },
    });
    expect(unknown.current).toEqual({ count: 1, share: "10.00" });
    expect(classes[4]).toEqual({
      label: "初中及以下",
      current: { count: 2, share: "20.00" },
      previous: { count: 2, share: "40.00" },
      change: "-20.00",
    });
    for (const { classes: all, unknown: rest } of [view.ages, view.education]) {
      expect(all.reduce((sum, { current: { count } }) => sum + count, rest.current.count)).toBe(10);
    }
    const measures = view.places.map(({ name, measures: { people, meanAge } }) => [
      name,
      people.value,
      meanAge.unknown,
    ]);
    expect(measures).toEqual([
      ["样例镇", "5", 1],
      ["乙样例乡", "5", 0],
    ]);
    expect(view.total.measures.femaleShare).toEqual({ value: "40.00", unknown: 0 });
  });

  it("is of this term alone without another, by villages in a township's own workbook", async () => {
    const people = [...villageOf("石山村", 0), ...villageOf("金竹村", 1)];
    const engine = await engineOf(rosterGrid({ people }), settings([AS_OF]));
    const view = await engine.overview("secretary");
    expect([view.previousAsOf, view.previousMissing]).toEqual([null, "no-roster"]);
    expect(view.ages.classes.every(({ previous, change }) => !previous && change === null)).toBe(
      true
    );
    expect(view.placesAre).toBe("unit");
    expect(view.places.map(({ name }) => name)).toEqual(["石山村", "金竹村"]);
  });

  it("says when last term is counted to this term's day", async () => {
    const engine = await engineOf(rosterGrid(current), rosterGrid(previous), settings([AS_OF]));
    const view = await engine.overview("union");
    expect([view.previousDayMissing, view.previousAsOf]).toEqual([true, "2021-10-28"]);
  });

  it("does not compare committees with a roster that does not tell of them", async () => {
    const partyOnly = rosterGrid({ ...previous, without: ["committee_post"] });
    const engine = await engineOf(rosterGrid(current), partyOnly, settings([AS_OF]));
    const union = await engine.overview("union");
    expect([union.previousMissing, union.ages.total.previous]).toEqual(["no-posts", null]);
    const party = await engine.overview("party-organisation");
    expect([party.previousMissing, party.ages.total.previous?.count]).toEqual([null, 3]);
  });

  it.each([
    ["as-of-missing", [rosterGrid()]],
    ["no-roster", [settings([AS_OF])]],
  ])("fails with %s", async (code, sheets) => {
    const engine = await engineOf(...sheets);
    const error = await engine.overview("union").catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(EngineError);
    expect((error as EngineError).code).toBe(code);
  });
});

it("the sums by post are those of the pay roll, and a 报酬标准 sheet changes nothing", async () => {
  const engine = await engineOf(rosterGrid(current), settings([AS_OF]));
  const before = await engine.payPreview("2022-01");
  expect(before.posts.map(({ rate }) => rate)).toEqual([446_000, 370_000, 370_000]);
  expect(before.posts.reduce((sum, { people }) => sum + people, 0)).toBe(before.rows.length);
  expect(before.posts.reduce((sum, { total }) => sum + total, 0)).toBe(before.total);

  const { name, rows } = await engine.payPolicyPlan();
  await engine.putSheet(
    gridFromRows(
      name,
      [...rows].map(({ values }) => values as string[])
    )
  );
  expect((await engine.payPolicies()).sheet).toBe("报酬标准");
  expect(await engine.payPreview("2022-01")).toEqual(before);
});
