import { nameOfCopy } from "../../src/workbook/name-of-copy";
import { nameKey, nameProblem } from "../../src/workbook/plan-checks";

const LONG = "某某乡镇二〇二一年村（社区）两委换届候选人预备人选联审情况花名册";

it.each<[string, string, string[], string]>([
  ["a sheet", "花名册", [], "花名册 (2)"],
  ["a sheet that has been copied", "花名册", ["花名册 (2)"], "花名册 (3)"],
  ["a copy", "花名册 (2)", ["花名册 (2)"], "花名册 (3)"],
  ["a sheet that the product numbered", "综述(2)", ["综述", "综述(2)"], "综述 (2)"],
  ["names that differ in case", "Roster", ["ROSTER (2)"], "Roster (3)"],
  ["a name that is a number in brackets", "(2)", [], "(2) (2)"],
  ["a name as long as can be", LONG.slice(0, 31), [], `${LONG.slice(0, 27)} (2)`],
  ["a name that is too long", LONG, [], `${LONG.slice(0, 27)} (2)`],
  [
    "a character of two units at the cut",
    `${"名".repeat(26)}𠮷名名名`,
    [],
    `${"名".repeat(26)} (2)`,
  ],
  ["a blank at the cut", `${"名".repeat(26)} 名名名名`, [], `${"名".repeat(26)} (2)`],
])("a copy of %s", (_, name, others, expected) => {
  const taken = new Set([name, ...others].map(nameKey));
  expect(nameOfCopy(name, taken)).toBe(expected);
  expect(nameProblem(expected)).toBeUndefined();
});

it("is a good and free name, however often a sheet is copied", () => {
  const taken = new Set([nameKey(LONG.slice(0, 31))]);
  for (let copies = 0; copies < 120; copies++) {
    const name = nameOfCopy(LONG.slice(0, 31), taken);
    expect(nameProblem(name)).toBeUndefined();
    expect(taken.has(nameKey(name))).toBe(false);
    taken.add(nameKey(name));
  }
});
