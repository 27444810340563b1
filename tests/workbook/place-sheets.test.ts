import { gridFromRows } from "../../src/core/sheets/grid";
import type { SheetPlan } from "../../src/core/sheets/sheet-plan";
import { createMemoryHost } from "../../src/workbook/memory-host";
import { freeName, placeSheets, withFreshNames } from "../../src/workbook/place-sheets";
import { FINDINGS, REPORT } from "../support/sample-plan";

const named = (name: string): SheetPlan => ({ ...REPORT, name, names: [] });

describe("where result sheets go", () => {
  it("new ones to the end, those of before in their place, a sheet of the user's aside", async () => {
    const host = createMemoryHost([gridFromRows("综述", [["自己写的"]])]);
    await host.insertSheets([named("表3"), named("综述(2)")]);
    const placed = await placeSheets(
      host,
      ["表3", "综述(2)"],
      [named("综述"), FINDINGS, named("表3")]
    );
    expect(placed).toEqual([
      { sheet: "综述(2)", how: "values" },
      { sheet: FINDINGS.name, how: "inserted" },
      { sheet: "表3", how: "values" },
    ]);
    expect((await host.listSheets()).map(({ name }) => name)).toEqual([
      ...["综述", "表3", "综述(2)"],
      FINDINGS.name,
    ]);
    expect((await host.readSheet("综述")).columns[0][0]).toBe("自己写的");
  });

  it("under a numbered name where the user has the name", async () => {
    const host = createMemoryHost([gridFromRows("综述", [["自己写的"]])]);
    expect(await placeSheets(host, [], [named("综述"), named("综述")])).toEqual([
      { sheet: "综述(2)", how: "inserted" },
      { sheet: "综述(3)", how: "inserted" },
    ]);
  });

  it("links of the cover lead to the names that the sheets get, and show them", async () => {
    const cover: SheetPlan = {
      ...named("封面"),
      rows: [{ values: ["目录", null] }, { values: ["综述", "综述"] }, { values: ["表3", "表3"] }],
      merges: [],
      links: [
        { row: 1, column: 1, location: "'综述'!A1" },
        { row: 2, column: 1, location: "'表3'!A1" },
      ],
    };
    const host = createMemoryHost([gridFromRows("综述", [["自己写的"]])]);
    const inserted = jest.spyOn(host, "insertSheets");
    await placeSheets(host, [], [cover, named("综述"), named("表3")]);
    const [written] = inserted.mock.calls[0][0];
    expect(written.links).toEqual([
      { row: 1, column: 1, location: "'综述(2)'!A1" },
      { row: 2, column: 1, location: "'表3'!A1" },
    ]);
    expect([...written.rows].map(({ values }) => values)).toEqual([
      ["目录", null],
      ["综述", "综述(2)"],
      ["表3", "表3"],
    ]);
  });

  it("one that has been removed meanwhile is inserted", async () => {
    const host = createMemoryHost([gridFromRows("甲", [["1"]])]);
    expect(await placeSheets(host, ["综述"], [named("综述")])).toEqual([
      { sheet: "综述", how: "inserted" },
    ]);
  });
});

it.each([
  ["综述", [], "综述"],
  ["综述", ["综述"], "综述(2)"],
  ["综述", ["综述", "综述(2)"], "综述(3)"],
  ["Ab", ["ab"], "Ab(2)"],
  ["长".repeat(31), ["长".repeat(31)], `${"长".repeat(28)}(2)`],
])("a free name for %s among %j: %s", (name, taken, expected) => {
  expect(freeName(name, new Set(taken))).toBe(expected);
});

describe("names for sheets that are to be new", () => {
  const plan = (name: string): SheetPlan => ({ name, rows: [], styles: {}, columnWidths: [] });

  it.each<[there: readonly string[], wanted: readonly string[], given: readonly string[]]>([
    [[], ["名册"], ["名册"]],
    [["名册"], ["名册"], ["名册(2)"]],
    [["名册(2)"], ["名册"], ["名册(3)"]],
    [["LIST"], ["List"], ["List(2)"]],
    [["别的"], ["名册", "名册"], ["名册", "名册(2)"]],
  ])("beside %j the plans %j are called %j", (there, wanted, given) => {
    const names = withFreshNames(wanted.map(plan), there).map(({ name }) => name);
    expect(names).toEqual(given);
  });
});
