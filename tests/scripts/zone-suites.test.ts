import { readFileSync } from "node:fs";
import {
  inEveryZone,
  projectSources,
  suitesOfOneZone,
  withoutDates,
} from "../../scripts/zone-suites";
import { sourcesOf } from "../support/import-graph";
import { zoneDependence } from "../support/zone-dependence";

const SUITE = "tests/a.test.ts";

describe("what a suite can learn of the time zone", () => {
  it.each<[string, Record<string, string>, readonly string[] | undefined]>([
    ["nothing", { "src/b.ts": "export const b = { Date: 1 }.Date;" }, undefined],
    ["Date", { "src/b.ts": "export const b = () => new Date();" }, ["src/b.ts", "Date"]],
    ["a global Intl", { "src/b.ts": "export const b = Intl.Collator;" }, ["src/b.ts", "Intl"]],
    [
      "the global object's",
      { "src/b.ts": "export const b = globalThis;" },
      ["src/b.ts", "globalThis"],
    ],
    [
      "Date in a type only",
      {
        "src/b.ts": 'export * from "./c"; import type { D } from "./d";',
        "src/c.ts": "",
        "src/d.ts": "export type D = Date;",
      },
      undefined,
    ],
    [
      "Date far away",
      { "src/b.ts": 'export * from "./c";', "src/c.ts": "Date.now();" },
      ["src/b.ts", "src/c.ts", "Date"],
    ],
    [
      "Date in what is loaded later",
      { "src/b.ts": 'export const b = () => import("./c");', "src/c.ts": "Date.now();" },
      ["src/b.ts", "src/c.ts", "Date"],
    ],
    ["a package without dates", { "src/b.ts": 'export { h } from "react-dom/client";' }, undefined],
    ["any other package", { "src/b.ts": 'export { h } from "exceljs";' }, ["src/b.ts", "exceljs"]],
    [
      "another program",
      { "src/b.ts": 'import "node:child_process";' },
      ["src/b.ts", "node:child_process"],
    ],
    [
      "a script",
      { "src/b.ts": 'export const b = jest.requireActual("../s.js");' },
      ["src/b.ts", "../s.js"],
    ],
    ["a file of data", { "src/b.ts": 'import data from "./b.json";' }, undefined],
  ])("%s", (_, files, way) => {
    const sources = sourcesOf(
      Object.entries({ [SUITE]: 'import { b } from "../src/b";', ...files })
    );
    expect(zoneDependence(sources, SUITE)).toEqual(way && [SUITE, ...way]);
  });
});

describe("the suites that run in one time zone only", () => {
  const sources = projectSources();

  it.each(withoutDates)("%s is there, and is listed because it could know one", (suite) => {
    expect(sources.has(suite)).toBe(true);
    expect(zoneDependence(sources, suite)).toBeDefined();
    expect(readFileSync(suite, "utf8")).not.toMatch(/\bnew Date\b|Date\.now|process\.env\.TZ/);
  });

  it.each(inEveryZone)("%s is there and not among them", (path) => {
    const suites = [...sources.keys()].filter((file) => file.startsWith(path));
    expect(suites).not.toEqual([]);
    const left = suitesOfOneZone(sources).filter((suite) => suite.startsWith(path));
    expect(left.filter((suite) => !withoutDates.includes(suite))).toEqual([]);
  });

  it("make no dates by chance", () => {
    for (const suite of suitesOfOneZone(sources)) {
      expect(readFileSync(suite, "utf8")).not.toMatch(/\bfc\s*\.date\(/);
    }
  });
});
