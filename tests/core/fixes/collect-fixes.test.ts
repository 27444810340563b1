import * as fc from "fast-check";
import type { FixProposal } from "../../../src/core/fixes/collect-fixes";
import { cellId, collectFixes, toCellChanges } from "../../../src/core/fixes/collect-fixes";
import { fixReasons } from "../../../src/core/fixes/fix-depth";
import type { Fix, Issue } from "../../../src/core/issues/issue";
import { flatten } from "../../../src/core/issues/issue";
import { readLedgers } from "../../../src/core/ledgers/recognise";
import { cellRules } from "../../../src/core/rules/cell-rules";
import { recordRules } from "../../../src/core/rules/record-rules";
import { validate } from "../../../src/core/rules/validate";
import { parseCellAddress } from "../../../src/core/sheets/a1";
import type { Grid } from "../../../src/core/sheets/grid";
import { gridFromRows } from "../../../src/core/sheets/grid";
import type { CellValue } from "../../../src/core/values/cell";
import { fixReasonsZh } from "../../../src/locales/zh-CN/fix-reasons";
import type { OddCell } from "../../support/odd-typing";
import { birthSerial, cleanPeople, oddCell } from "../../support/odd-typing";
import type { Person } from "../../support/roster";
import { idNumber, rosterGrid, testSettings } from "../../support/roster";

function check(grid: Grid): readonly Issue[] {
  return validate([readLedgers("", [grid])], testSettings).issues;
}

/** The sheet after changes, every cell of which must hold what it was promised. */
function applied(grid: Grid, proposals: readonly FixProposal[]): Grid {
  const columns = grid.columns.map((column) => [...column]);
  for (const { address, before, after } of toCellChanges(proposals)) {
    const { row, column } = parseCellAddress(address)!;
    expect(columns[column][row] ?? null).toEqual(before);
    columns[column][row] = after;
  }
  return { ...grid, columns };
}

function withCells(cells: readonly OddCell[]): Grid {
  const change: Record<number, Person> = {};
  for (const { person, field, value } of cells) {
    change[person] = { ...change[person], [field]: value };
  }
  return rosterGrid({ people: cleanPeople, change });
}

function fixesAt(issues: readonly Issue[], proposals: readonly FixProposal[]): string[] {
  const changed = new Set(proposals.map(({ id }) => id));
  return flatten(issues.filter(({ at, fix }) => fix && changed.has(cellId(at))));
}

function found(fix: Omit<Fix, "address">, rule = "a/b", address = "C7"): Issue {
  const at = { book: "", sheet: "花名册", row: 7, field: "name", address };
  return { rule, severity: "note", at, value: fix.before, params: {}, fix: { address, ...fix } };
}

describe("proposals", () => {
  const spaces = { before: " 阿依.买 ", after: "阿依.买", reason: "tidy-spaces" };
  const dot = { before: " 阿依.买 ", after: "阿依·买", reason: "name-dot" };

  it("are one a cell, with all rules and reasons, the deepest first", () => {
    const { proposals, conflicts } = collectFixes([
      found(spaces, "text/stray-space"),
      found(dot, "name/suspicious"),
    ]);
    expect(conflicts).toEqual([]);
    expect(proposals).toMatchObject([
      {
        before: " 阿依.买 ",
        after: "阿依·买",
        reasons: ["name-dot", "tidy-spaces"],
        rules: ["name/suspicious", "text/stray-space"],
      },
    ]);
  });

  it("come in the order of the findings, other findings left out", () => {
    const at = { book: "", sheet: "花名册", row: 0, field: "", address: "" };
    const plain: Issue = { rule: "c/d", severity: "error", at, value: null, params: {} };
    const issues = [found(dot, "x/y", "C9"), plain, found(dot, "x/y", "C2"), found(spaces)];
    const { proposals } = collectFixes(issues);
    expect(proposals.map((proposal) => proposal.at.address)).toEqual(["C9", "C2", "C7"]);
  });

  it("give no change where two rules want different things, and say what each wants", () => {
    const other = { ...dot, after: "阿依 买" };
    const { proposals, conflicts } = collectFixes([found(dot, "a/b"), found(other, "c/d")]);
    expect(proposals).toEqual([]);
    expect(conflicts).toMatchObject([
      {
        at: { address: "C7" },
        outcomes: [
          { rule: "a/b", after: "阿依·买" },
          { rule: "c/d", after: "阿依 买" },
        ],
      },
    ]);
  });

  it("are none where two findings saw different contents", () => {
    const { proposals, conflicts } = collectFixes([found(dot), found({ ...spaces, before: "x" })]);
    expect([proposals.length, conflicts.length]).toEqual([0, 1]);
  });

  it("have the same id in every check and another in every workbook and sheet", () => {
    const place = { book: "甲.xlsx", sheet: "花名册", row: 7, field: "", address: "C7" };
    const others = [place, { ...place, book: "乙.xlsx" }, { ...place, sheet: "副本" }];
    expect(new Set(others.map(cellId)).size).toBe(3);
    expect(cellId({ ...place, row: 7, field: "name" })).toBe(cellId(place));
  });

  it("every reason that has a sentence has a depth", () => {
    expect([...fixReasons].sort()).toEqual(Object.keys(fixReasonsZh).sort());
  });
});

describe("what each kind of cell comes to", () => {
  const id = idNumber(19850615, 5);
  it.each<[person: number, field: keyof Person, typed: CellValue, after: CellValue]>([
    [1, "id_no", ` ${id.toLowerCase()}`, id],
    [
      1,
      "id_no",
      "５２９９０１19850615103" + String(cleanPeople[1].id_no).slice(17),
      cleanPeople[1].id_no!,
    ],
    [1, "id_no", `身份证号码:${id.slice(0, 6)} ${id.slice(6, 14)}·${id.slice(14)}`, id],
    [1, "id_no", `${id.slice(0, 6)}${id.slice(8, 17)}`, id],
    [1, "name", " 阿依.买买提 ", "阿依·买买提"],
    [1, "name", "乙　样例", "乙样例"],
    [1, "nation", "汉族。", "汉族"],
    [1, "birth", " ８５.６", "1985.06"],
    [1, "birth", birthSerial(cleanPeople[1]), "1985.06.15"],
    [3, "birth", 1982.1, "1982.01"],
    [1, "age", "６３", 36],
    [1, "join_party", "2010.06。", "2010.06"],
    [1, "join_party", "2010..06", "2010.06"],
    [1, "phone", "139.0000.0002", "13900000002"],
    [1, "phone", "手机：139_0000_0002。", "13900000002"],
    [1, "remark", " ２０２１年 ", "2021年"],
  ])("person %i, %s: %j", (person, field, typed, after) => {
    const grid = withCells([{ person, field, value: typed }]);
    const { proposals, conflicts } = collectFixes(check(grid));
    expect(conflicts).toEqual([]);
    expect(proposals.map((proposal) => [proposal.at.field, proposal.after])).toEqual([
      [field, after],
    ]);
  });

  it.each<[field: keyof Person, typed: CellValue]>([
    ["id_no", `${id}1`],
    ["id_no", `${id.slice(0, 6)}-${id.slice(6, 17)}5`],
    ["id_no", Number(id.slice(0, 17)) * 10],
    ["birth", 31000],
    ["join_party", "2010.06-2015.08"],
    ["join_party", "2010—06"],
    ["join_party", "2010..1"],
    ["join_party", "10.6"],
    ["join_party", 40000],
    ["join_party", "约2010.06"],
    ["nation", "布衣族"],
    ["nation", "汉族苗族"],
    ["phone", "139.0000.000"],
    ["phone", "13900000002转8"],
    ["phone", "139.0000.0002/138.0000.0003."],
    ["name", "乙样例2"],
  ])("no guess: %s %j", (field, typed) => {
    const issues = check(withCells([{ person: 1, field, value: typed }]));
    expect(issues.length).toBeGreaterThan(0);
    const here = collectFixes(issues).proposals.filter(({ at }) => at.field === field);
    expect(here).toEqual([]);
  });
});

describe("applying every proposal", () => {
  it("leaves nothing to be found of cells that were typed oddly in one way", () => {
    fc.assert(
      fc.property(fc.array(oddCell(1), { minLength: 1, maxLength: 4 }), (cells) => {
        let grid = withCells(cells);
        // A date can be certain only once the ID number beside it is put right.
        for (let round = 0; round < 2; round++) {
          const { proposals, conflicts } = collectFixes(check(grid));
          expect(conflicts).toEqual([]);
          grid = applied(grid, proposals);
        }
        expect(flatten(check(grid))).toEqual([]);
      }),
      { numRuns: 60 }
    );
  });

  it("leaves no repair to be made at those cells, and makes no error, whatever was typed", () => {
    const wild = fc.record({
      person: fc.nat(cleanPeople.length - 1),
      field: fc.constantFrom<keyof Person>("name", "birth", "phone", "nation", "age", "remark"),
      value: fc.oneof(
        fc.string({ unit: fc.constantFrom(..."　 .。·１985.06年月日-x张\u200b(3)"), maxLength: 9 }),
        fc.constantFrom<CellValue>(1985.1, 85.6, 31213, "85.6", "１９８５．０６ "),
        fc.integer({ min: 0, max: 60000 })
      ),
    });
    fc.assert(
      fc.property(fc.array(fc.oneof(oddCell(3), wild), { minLength: 1, maxLength: 6 }), (cells) => {
        const grid = withCells(cells);
        const before = check(grid);
        const { proposals, conflicts } = collectFixes(before);
        expect(conflicts).toEqual([]);
        const after = check(applied(grid, proposals));
        expect(fixesAt(after, proposals)).toEqual([]);
        expect(newErrors(before, after, proposals)).toEqual([]);
      }),
      { numRuns: 120 }
    );
  });
});

const READABLE_AGAIN = ["date-writing", "code-writing", "id-separators", "serial-from-id"];
const ofOneRecord = new Set([...cellRules, ...recordRules].map(({ id }) => id));

/**
 * Errors that were not there before. A cell that could not be read and now can is checked for the
 * first time, with the others of its record: what is found there was true before.
 */
function newErrors(
  before: readonly Issue[],
  after: readonly Issue[],
  proposals: readonly FixProposal[]
): string[] {
  const known = new Set(flatten(before));
  const revealed = new Set(
    proposals
      .filter(({ reasons }) => reasons.some((reason) => READABLE_AGAIN.includes(reason)))
      .map(({ at }) => at.row)
  );
  return flatten(
    after.filter(({ severity, at, rule }) => {
      if (severity !== "error" || known.has(flatten([{ rule, at } as Issue])[0])) return false;
      return !(revealed.has(at.row) && ofOneRecord.has(rule));
    })
  );
}

describe("changes for a host", () => {
  it("are the sheet, the place, what was there and what comes", () => {
    const grid = withCells([{ person: 0, field: "phone", value: "139.0000.0001" }]);
    expect(toCellChanges(collectFixes(check(grid)).proposals)).toEqual([
      { sheet: "花名册", address: "Z3", before: "139.0000.0001", after: "13900000001" },
    ]);
  });

  it("are none for a sheet that is no ledger", () => {
    const issues = check(gridFromRows("通知", [["２０２１年"]]));
    expect(collectFixes(issues)).toEqual({ proposals: [], conflicts: [] });
  });
});
