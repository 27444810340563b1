import type { FindingRow } from "../../src/engine/finding-rows";
import type { FixConflictRow, FixRow } from "../../src/engine/fix-rows";
import { ruleTextsZh } from "../../src/locales/zh-CN/rules";
import {
  filterFindings,
  groupFindings,
  listItems,
  noFilter,
  searcher,
} from "../../src/taskpane/screens/check/finding-list";
import {
  choiceOf,
  chosen,
  CONFLICTS,
  fixItems,
  groupFixes,
} from "../../src/taskpane/screens/check/fix-list";
import { localDay, localMinute } from "../../src/taskpane/screens/check/local-time";
import { visibleParts } from "../../src/taskpane/screens/check/visible-text";

let count = 0;
function finding(change: Partial<FindingRow>): FindingRow {
  return {
    ...{ id: count++, rule: "name/suspicious", severity: "note", sheet: "花名册", row: 3 },
    ...{ address: "E3", field: "name", header: "姓名", township: "样例镇", village: "石山村" },
    ...{ name: "甲样例", value: "", params: {}, fixed: null, waived: null },
    ...change,
  };
}

const rows = [
  finding({ severity: "warning", rule: "phone/format", village: "水口村" }),
  finding({ severity: "error", rule: "age/below-minimum", address: "J3" }),
  finding({ severity: "error", rule: "phone/format", name: "乙 样例", address: "J4" }),
  finding({ severity: "note", rule: "unit/missing", township: "", village: "", address: "" }),
];

describe("findings put together", () => {
  const shown = (grouping: "severity" | "rule" | "unit") =>
    groupFindings(rows, grouping).map((group) => [
      group.subject,
      group.severity,
      group.rows.map(({ id }) => rows.findIndex((row) => row.id === id)),
    ]);

  it("by severity, rule and unit", () => {
    expect(shown("severity")).toEqual([
      ["error", "error", [1, 2]],
      ["warning", "warning", [0]],
      ["note", "note", [3]],
    ]);
    expect(shown("rule")).toEqual([
      ["phone/format", "error", [0, 2]],
      ["age/below-minimum", "error", [1]],
      ["unit/missing", "note", [3]],
    ]);
    expect(shown("unit")).toEqual([
      ["样例镇\n水口村", "warning", [0]],
      ["样例镇\n石山村", "error", [1, 2]],
      ["", "note", [3]],
    ]);
  });

  it("hides the findings of a collapsed group, and keeps keys apart", () => {
    const groups = groupFindings([...rows, { ...rows[1] }], "severity");
    const items = listItems(groups, new Set(["severity\nwarning"]));
    expect(items.map(({ kind }) => kind)).toEqual([
      ...["group", "finding", "finding", "finding"],
      ...["group", "group", "finding"],
    ]);
    expect(new Set(items.map(({ key }) => key)).size).toBe(items.length);
  });

  it.each([
    ["a severity", { severities: ["warning"] as const }, [0]],
    ["a rule", { rule: "phone/format" }, [0, 2]],
    ["a sheet", { sheet: "另一张" }, []],
    ["a name, whatever spaces it is padded with", { search: "乙样例" }, [2]],
    ["a unit", { search: "样例镇水口" }, [0]],
    ["the title of a rule", { search: ruleTextsZh["age/below-minimum"].title }, [1]],
    ["a cell in small letters", { search: "j4" }, [2]],
    ["two things at once", { rule: "phone/format", search: "甲样例" }, [0]],
    ["blanks, which are nothing", { search: "  " }, [0, 1, 2, 3]],
  ])("are found by %s", (_, filter, expected) => {
    const found = filterFindings(rows, { ...noFilter, ...filter }, searcher(ruleTextsZh));
    expect(found.map((row) => rows.indexOf(row))).toEqual(expected);
  });
});

describe("repairs put together", () => {
  const place = { sheet: "花名册", row: 3, header: "", township: "", village: "", name: "" };
  const fix = (id: string, reason: string): FixRow => ({
    ...{ ...place, id, address: id, before: "", after: "", changesType: false },
    ...{ reasons: [reason], rules: [] },
  });
  const conflict: FixConflictRow = { ...place, id: "Z9", address: "Z9", before: "", outcomes: [] };
  const fixes = [fix("A1", "tidy-width"), fix("A2", "name-dot"), fix("A3", "name-dot")];

  it("by reason, what is left to people last", () => {
    const groups = groupFixes({ rows: fixes, conflicts: [conflict] });
    expect(groups.map(({ reason }) => reason)).toEqual(["name-dot", "tidy-width", CONFLICTS]);
    const items = fixItems(groups, new Set(["name-dot"]));
    expect(items.map(({ key }) => key)).toEqual(["\nname-dot", "\ntidy-width", "A1", "\n", "Z9"]);
  });

  it("are chosen all, some or none", () => {
    expect(choiceOf(fixes, new Set())).toBe(true);
    expect(choiceOf(fixes, new Set(["A1"]))).toBe("mixed");
    const none = chosen(fixes, new Set(["Z9"]), false);
    expect([...none]).toEqual(["Z9", "A1", "A2", "A3"]);
    expect(choiceOf(fixes, none)).toBe(false);
    expect([...chosen(fixes, none, true)]).toEqual(["Z9"]);
  });
});

describe("what cannot be seen in a text", () => {
  it.each([
    ["", ["blank1"]],
    ["甲样例", ["甲样例"]],
    [" 甲  样例\u3000", ["space1", "甲", "space2", "样例", "wideSpace1"]],
    ["甲\u200b\u200b样例\t", ["甲", "invisible2", "样例", "tab1"]],
    ["第一行\r\n第二行", ["第一行", "lineBreak1", "第二行"]],
    ["１２3（书记）", ["wide１２", "3（书记）"]],
  ])("%j", (text, expected) => {
    const shown = visibleParts(text).map((part) =>
      part.kind === "plain"
        ? part.text
        : part.kind + ("text" in part ? part.text : String(part.count))
    );
    expect(shown).toEqual(expected);
  });
});

describe("the time on the wall", () => {
  it("is written with all its zeros", () => {
    const moment = new Date(2021, 0, 5, 9, 3, 59);
    expect(localDay(moment)).toBe("2021-01-05");
    expect(localMinute(moment)).toBe("2021-01-05 09:03");
  });
});
