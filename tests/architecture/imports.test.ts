import path from "node:path";
import { readSources, sourcesOf } from "../support/import-graph";
import { checkImports } from "../support/import-rules";

describe("directions of imports", () => {
  it("holds for everything in src", () => {
    expect(checkImports(readSources(path.resolve("src")))).toEqual([]);
  });
});

describe("the check itself", () => {
  const sound: Record<string, string> = {
    "core/values/cell.ts": `export type Cell = string; export const isCell = (Date: string) => Date;`,
    "core/ledgers/table.ts": `import type { Cell } from "../values/cell"; export type Table = Cell[];`,
    "core/rules/index.ts": `import type { Rule } from "./rule"; import { a } from "./a"; import { b } from "./b"; export const rules: Rule[] = [a, b];`,
    "core/rules/rule.ts": `export interface Rule { Excel?: string }`,
    "core/rules/a.ts": `import type { Rule } from "./rule"; export const a: Rule = {};`,
    "core/rules/b.ts": `import type { Rule } from "./rule"; export const b: Rule = {};`,
    "hosts/excel/list.ts": `export const list = () => Excel.run(async () => {});`,
    "cli/orgroster.ts": `import { readFileSync } from "node:fs"; import "../core/rules/index"; console.log(readFileSync);`,
  };

  it("finds nothing in a sound tree", () => {
    expect(checkImports(sourcesOf(Object.entries(sound)))).toEqual([]);
  });

  it.each<[what: string, file: string, text: string, problem: RegExp]>([
    [
      "an import upwards inside core",
      "core/values/cell.ts",
      `import { a } from "../rules/a"; export const x = a;`,
      /^core\/values\/cell\.ts:1: core\/values must not import core\/rules/,
    ],
    [
      "an import of types upwards",
      "core/codes/sex.ts",
      `\nimport type { Table } from "../ledgers/table"; export type T = Table;`,
      /^core\/codes\/sex\.ts:2: core\/codes must not import core\/ledgers/,
    ],
    [
      "an export from above",
      "core/sheets/grid.ts",
      `export * from "../ledgers/table";`,
      /core\/sheets must not import core\/ledgers/,
    ],
    [
      "an import between neighbours",
      "core/pay/pay.ts",
      `import { a } from "../rules/a"; export const x = a;`,
      /core\/pay must not import core\/rules/,
    ],
    [
      "a host in core",
      "core/forms/form.ts",
      `export const load = () => import("../../hosts/excel/list");`,
      /core\/forms must not import hosts\/excel/,
    ],
    [
      "office.js in the workbench",
      "workbench/index.ts",
      `import { list } from "../hosts/excel/list"; list();`,
      /workbench must not import hosts\/excel/,
    ],
    [
      "a package in core",
      "core/pay/pay.ts",
      `import "fflate";`,
      /core imports no package \(fflate\)/,
    ],
    ["a node module in core", "core/pay/pay.ts", `import "node:fs";`, /core imports no package/],
    [
      "an import from the tests",
      "cli/orgroster.ts",
      `import "../../tests/support/make";`,
      /tests\/support\/make leads out of src/,
    ],
    ["a file in no layer", "misc.ts", `export const x = 1;`, /^misc\.ts: in no layer/],
    [
      "Excel as a value in core",
      "core/pay/pay.ts",
      `export const x = () => Excel.run;`,
      /^core\/pay\/pay\.ts:1: Excel is used outside/,
    ],
    [
      "Office as a type in the command line",
      "cli/orgroster.ts",
      `export type T = Office.Context;`,
      /Office is used outside/,
    ],
    [
      "Office in another file of the pane than its entry",
      "taskpane/App.tsx",
      `export const App = () => <p>{typeof Office}</p>;`,
      /^taskpane\/App\.tsx:1: Office is used outside/,
    ],
    [
      "a rule that imports another",
      "core/rules/a.ts",
      `import { b } from "./b"; export const a = b;`,
      /^core\/rules\/a\.ts:1: a rule imports another rule/,
    ],
    [
      "a cycle",
      "core/rules/rule.ts",
      `import { a } from "./a"; export interface Rule { a?: typeof a }`,
      /^cycle: core\/rules\/rule\.ts -> core\/rules\/a\.ts -> core\/rules\/rule\.ts|^cycle: core\/rules\/a\.ts/,
    ],
  ])("finds %s", (_, file, text, problem) => {
    const problems = checkImports(sourcesOf(Object.entries({ ...sound, [file]: text })));
    expect(problems).toContainEqual(expect.stringMatching(problem));
  });
});
