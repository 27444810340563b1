import { readLedgers, termOfSheet } from "../../../src/core/ledgers/recognise";
import { gridFromRows } from "../../../src/core/sheets/grid";
import { rosterGrid, unitGrid } from "../../support/roster";

describe("readLedgers", () => {
  it("finds the roster among other sheets", () => {
    const book = readLedgers("册", [
      gridFromRows("封面", [["班子成员花名册"], ["样例镇"], ["2021年10月"]]),
      rosterGrid(),
      unitGrid([["样例镇", "石山村", "村"]]),
      gridFromRows("空表", []),
      gridFromRows("汇总", [
        ["乡镇", "村(社区)", "人数"],
        ["样例镇", "石山村", 5],
      ]),
    ]);
    expect(book.tables.map(({ sheet, kind, count }) => [sheet, kind.id, count])).toEqual([
      ["花名册", "members", 5],
      ["单位名录", "units", 1],
    ]);
    expect(
      book.unknown.map(({ sheet, blank, candidates }) => [sheet, blank, candidates.length > 0])
    ).toEqual([
      ["封面", false, false],
      ["空表", true, false],
      ["汇总", false, true],
    ]);
  });

  it("tells the last term's roster by the sheet's name, unless told", () => {
    const grids = [rosterGrid(), rosterGrid({ sheet: "上届花名册" })];
    expect(readLedgers("", grids).tables.map(({ term }) => term)).toEqual(["current", "previous"]);
    expect(readLedgers("", grids, "previous").tables.map(({ term }) => term)).toEqual([
      "previous",
      "previous",
    ]);
  });
});

describe("termOfSheet", () => {
  it.each([
    ["花名册", "current"],
    ["第十一届", "current"],
    ["上届", "previous"],
    ["上一届班子", "previous"],
    ["前届花名册", "previous"],
  ])("%s", (name, term) => expect(termOfSheet(name)).toBe(term));
});
