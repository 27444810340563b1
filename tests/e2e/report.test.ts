import { formChoices } from "../../src/engine/form-choices";
import { paneZh } from "../../src/locales/zh-CN/pane";
import { reportZh } from "../../src/locales/zh-CN/report";
import { localAddress } from "../support/excel-host/addresses";
import { startBench, type Bench } from "../support/e2e/bench";
import { selectedCells, sheetNames } from "../support/e2e/excel-view";
import type { OpenPane } from "../support/e2e/open-pane";
import { lookAt } from "../support/e2e/screens";
import { sampleBytes } from "../support/e2e/workbooks";

const describeInChromium = chromium === undefined ? describe.skip : describe;
const { generate, drill, crosscheck } = reportZh;
const FORMS = formChoices.map(({ sheet }) => sheet);
const STRUCTURE = "表2 班子结构分析表";

/** One session over the sample workbook; each step builds on the one before. */
describeInChromium("reports of the sample workbook", () => {
  let bench: Bench;
  let opened: OpenPane;
  beforeAll(async () => {
    bench = await startBench(chromium!);
    opened = await bench.open({ bytes: sampleBytes() });
  });
  afterAll(async () => {
    await opened?.close();
    await bench?.stop();
  });
  afterEach(() => expect(opened.problems()).toEqual([]));

  const tab = (name: string) => opened.pane.getByRole("tab", { name, exact: true });
  const button = (name: string) => opened.pane.getByRole("button", { name, exact: true }).first();
  const written = async (how: string) => {
    await opened.pane.getByText(generate.done(FORMS.length)).first().waitFor();
    return opened.pane.getByText(how, { exact: true }).count();
  };

  it("are written into the workbook", async () => {
    await tab(paneZh.tabs.report).click();
    await button(generate.run).waitFor();
    for (const form of FORMS) {
      await opened.pane.getByRole("checkbox", { name: form, exact: true }).check();
    }
    expect(await lookAt(opened, "report")).toEqual([]);
    await button(generate.run).click();
    expect(await written(generate.how.inserted)).toBe(FORMS.length);
    expect(sheetNames(opened.excel)).toEqual(expect.arrayContaining(FORMS));
    expect(await lookAt(opened, "report-written")).toEqual([]);
  });

  it("are refreshed in their place", async () => {
    const before = sheetNames(opened.excel);
    await button(generate.run).click();
    await opened.pane.getByText(generate.how.values, { exact: true }).first().waitFor();
    expect(await written(generate.how.values)).toBe(FORMS.length);
    expect(sheetNames(opened.excel)).toEqual(before);
  });

  it("lead from a figure to the people behind it, and on to the roster", async () => {
    await tab(paneZh.parts.drill).click();
    opened.excel.user.select(`${STRUCTURE}!${firstFigure(STRUCTURE)}`);
    const people = opened.pane.getByRole("list", { name: drill.list }).getByRole("listitem");
    await people.first().waitFor();
    expect(await lookAt(opened, "drill")).toEqual([]);
    await people.first().click();
    const roster = /^班子成员花名册!/;
    for (let turn = 0; turn < 100 && !roster.test(selectedCells(opened.excel)); turn++) {
      await opened.page.waitForTimeout(100);
    }
    expect(selectedCells(opened.excel)).toMatch(roster);
  });

  /** Address of the first number below the head of a report. */
  function firstFigure(sheet: string): string {
    const { rows } = opened.excel.sheet(sheet);
    for (const [row, cells] of rows.entries()) {
      const column = (cells ?? []).findIndex((cell) => Number(cell?.value) > 100);
      if (column > 0) return localAddress({ top: row, left: column, bottom: row, right: column });
    }
    throw new Error(`${sheet} holds no figure`);
  }

  it("are held against their own formulas and the roster", async () => {
    await tab(paneZh.parts.crosscheck).click();
    await button(crosscheck.run).click();
    await opened.pane
      .getByText(/与花名册直统比较 .*全部一致/)
      .first()
      .waitFor();
    expect(await lookAt(opened, "crosscheck")).toEqual([]);
  });
});
