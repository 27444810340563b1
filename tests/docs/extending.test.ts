import { readFileSync, writeFileSync } from "node:fs";
import { generatedFiles } from "../../scripts/generated-files";
import { planSettings } from "../../src/core/forms/settings-plan";
import type * as LedgerKinds from "../../src/core/ledgers/kinds";
import type * as LocalEngine from "../../src/engine/local-engine";
import type * as XlsxHost from "../../src/hosts/xlsx/xlsx-host";
import { gridFromPlan } from "../../src/workbook/plan-grid";
import { filledTemplate } from "../support/filled-template";
import type { FileStep } from "../support/page-blocks";
import { fileSteps, pageBlocks, takeStep } from "../support/page-blocks";
import { copyProject } from "../support/project-copy";
import { reportGrids, reportSettings } from "../support/report-fixture";

const blocks = pageBlocks(readFileSync("docs/extending.md", "utf8"));
const generated = Object.keys(generatedFiles());

/** What a chapter of the page tells to do. */
function chapterOf(title: string) {
  const own = blocks.filter(({ chapter }) => chapter.startsWith(title));
  const steps = fileSteps(own);
  const lines = own.flatMap(({ language, text }) =>
    language === "sh" ? text.trimEnd().split("\n") : []
  );
  const pathOf = (fits: (step: FileStep) => boolean) => steps.filter(fits).map(({ path }) => path);
  return {
    steps,
    lines,
    data: pathOf(({ path, isNew }) => isNew && path.startsWith("src/core/")),
    locale: pathOf(
      ({ path, isNew, text }) =>
        !isNew && text.trim().split("\n").length === 1 && path.startsWith("src/locales/en/")
    ),
    tests: pathOf(({ path, isNew }) => isNew && path.startsWith("tests/")),
    golden: own.filter(({ language }) => language === "text").map(({ text }) => text),
  };
}

const ledger = chapterOf("A ledger");
const form = chapterOf("A form");
const chapters = [
  ["a ledger", ledger],
  ["a form", form],
] as const;

/** Commands are run and types are checked: on a busy machine that takes its time. */
jest.setTimeout(240_000);

const copy = copyProject();
afterAll(() => copy.remove());

/** A module of the copy, with what the page adds to it; its types are those of the project. */
function copied<T extends object>(path: string): T {
  return jest.requireActual<T>(copy.file(path));
}

/** Types in what a chapter tells to write, then runs the commands up to the golden file. */
function follow({ steps, lines }: typeof ledger): void {
  for (const step of steps) takeStep(copy.path, step);
  const [docs, update] = lines;
  expect([docs, update]).toEqual(["npm run docs", expect.stringMatching(/^UPDATE_GOLDEN=1 npx /)]);
  copy.run(docs);
  copy.run(update);
}

const goldenOf = (test: string) => {
  const [, folder, name] = /^(.*)\/([^/]+)\.test\.ts$/.exec(test)!;
  return `${folder}/golden/${name}.txt`;
};

describe("docs/extending.md", () => {
  it.each(chapters)("%s touches one data file, one locale entry, one golden test", (_, chapter) => {
    expect([chapter.data.length, chapter.locale.length, chapter.tests.length]).toEqual([1, 1, 1]);
    expect(chapter.steps).toHaveLength(3);
  });

  it("names commands and pages that exist", () => {
    const { scripts } = JSON.parse(copy.read("package.json")) as {
      scripts: Record<string, string>;
    };
    const lines = [...ledger.lines, ...form.lines];
    const named = lines.flatMap((line) => /^npm run (\S+)/.exec(line)?.[1] ?? []);
    expect(new Set(named)).toEqual(new Set(["docs", "build:cli"]));
    for (const name of named) expect(scripts).toHaveProperty([name]);
  });

  it("may be followed word by word: nothing else is touched but generated files", () => {
    const touched = new Set(generated);
    for (const [, chapter] of chapters) {
      follow(chapter);
      for (const { path } of chapter.steps) touched.add(path);
      for (const test of chapter.tests) touched.add(goldenOf(test));
      expect(copy.changes().filter((path) => !touched.has(path))).toEqual([]);
    }
    const steps = [...ledger.steps, ...form.steps].map(({ path }) => path);
    expect(copy.changes()).toEqual(expect.arrayContaining([...steps].sort()));
    expect(copy.read("docs/ledgers.md")).toContain("## 走访台账 `visits`");
  });

  it.each(chapters)("shows of the golden file of %s what it holds", (_, { golden, tests }) => {
    const lines = copy.read(goldenOf(tests[0])).split("\n");
    expect(golden).toHaveLength(1);
    for (const line of golden[0].trimEnd().split("\n")) expect(lines).toContain(line);
    expect(lines.filter((line) => line.startsWith("  FAILS"))).toEqual([]);
  });

  it("gives golden tests that pass, and the tests over all ledgers and pages pass of it", () => {
    const suites = [
      ...[
        ...ledger.tests,
        ...form.tests,
        "tests/core/ledgers/kinds",
        "tests/docs/glossary.test.ts",
      ],
      "tests/core/forms/template/every-template.test.ts",
    ];
    const printed = copy.run(`npx jest ${suites.join(" ")} -t "走访|附表1"`);
    expect(Number(/Tests: .*?(\d+) passed/.exec(printed)?.[1])).toBeGreaterThan(25);
  });

  it("gives files that have the right types", () => {
    const files = [...ledger.steps, ...form.steps].map(({ path }) => path);
    writeFileSync(
      copy.file("tsconfig.extending.json"),
      JSON.stringify({
        ...{ extends: "./tsconfig.json", include: [], files },
        compilerOptions: { types: ["node", "jest"] },
      })
    );
    expect(copy.run("npx tsc --noEmit -p tsconfig.extending.json")).not.toContain("error");
  });
});

describe("the ledger and the form of the page", () => {
  const visitsOf = () =>
    copied<typeof LedgerKinds>("src/core/ledgers/kinds/index.ts").ledgerKind("visits");
  const visit = {
    ...{ township: "样例镇", village: "石山村", visited: "甲样例" },
    ...{ visited_on: "2021-10-08", way: "上门" },
  };
  const good = [
    { ...visit, problem: "饮水不便", solved: "是", solved_on: "2021-10-20" },
    { ...visit, township: "乙样例乡", village: "金竹村", problem: "路灯不亮", solved: "否" },
  ];

  async function engineWith(rows: readonly Record<string, string>[]) {
    const { createLocalEngine } = copied<typeof LocalEngine>("src/engine/local-engine.ts");
    const engine = createLocalEngine();
    const plans = await engine.templatePlans({ ledgers: ["visits"], rows: rows.length });
    const bytes = await engine.encode(plans.plans);
    const { openXlsxHost } = copied<typeof XlsxHost>("src/hosts/xlsx/xlsx-host.ts");
    const host = openXlsxHost(bytes);
    const [{ name }] = await host.listSheets();
    const filled = filledTemplate(visitsOf(), rows, reportSettings);
    await host.writeCells(
      filled.columns.flatMap((cells, column) =>
        rows.flatMap((_, i) => {
          const row = filled.rowCount - rows.length + i;
          const after = cells[row] ?? null;
          const address = `${String.fromCharCode(65 + column)}${row + 1}`;
          return after === null ? [] : [{ sheet: name, address, before: null, after }];
        })
      )
    );
    const read = await openXlsxHost(host.toBytes()).readSheet(name);
    const settings = gridFromPlan(planSettings(reportSettings));
    for (const grid of [...reportGrids(), settings, read]) await engine.putSheet(grid);
    return { engine, sheet: name };
  }

  it("are planned, written to a file, read back, filled in, recognised and found sound", async () => {
    const { engine, sheet } = await engineWith(good);
    const { sheets } = await engine.survey();
    expect(sheets.find(({ name }) => name === sheet)).toMatchObject({
      ...{ kind: "ledger", ledger: "visits", title: "走访台账", records: 2, lacking: [] },
    });
    expect((await engine.check({ sheets: [sheet] })).total).toBe(0);
  });

  it("say what is wrong with a record", async () => {
    const bad = { ...visit, problem: "饮水不便", solved: "是", solved_on: "2021-10-01" };
    const { engine, sheet } = await engineWith([bad, bad, { ...bad, solved: "否", way: "托梦" }]);
    const { total } = await engine.check({ sheets: [sheet] });
    const found = await engine.findings({ from: 0, count: total });
    expect(new Set(found.map(({ rule }) => rule))).toEqual(
      new Set([
        ...["code/unknown", "ledger/dates-out-of-order", "ledger/filled-where-not-due"],
        "ledger/duplicate",
      ])
    );
  });

  it("are counted: the report has the figures, and its own checks pass on the sheet", async () => {
    const { engine } = await engineWith(good);
    const [plan] = await engine.reportPlans({ forms: ["visit-results"] });
    const grid = gridFromPlan(plan);
    const rows = Array.from({ length: grid.rowCount }, (_, row) =>
      grid.columns.map((cells) => cells[row] ?? null)
    );
    const rowOf = (label: string) => rows.find(([first]) => first === label)?.slice(1, 8);
    expect(rowOf("合计")).toEqual([2, 2, 0, 0, 2, 1, 50]);
    expect(rowOf("样例镇")).toEqual([1, 1, 0, 0, 1, 1, 100]);
    expect(rowOf("乙样例乡")).toEqual([1, 1, 0, 0, 1, 0, 0]);
    await engine.putSheet(grid);
    expect((await engine.survey()).sheets.find(({ name }) => name === grid.name)).toMatchObject({
      ...{ kind: "own", shows: "form" },
    });
    await engine.checkReports({});
    const checks = await engine.reportChecks({ from: 0, count: 1000 });
    expect(checks.filter(({ passed }) => !passed)).toEqual([]);
    const own = new Set(checks.map(({ formula }) => formula));
    expect(own).toContain("走访次数合计 = 入户走访 + 电话走访 + 集中座谈");
  });
});
