import { overviewZh } from "../../src/locales/zh-CN/overview";
import { paneZh } from "../../src/locales/zh-CN/pane";
import { reportZh } from "../../src/locales/zh-CN/report";
import { workbookErrorTexts } from "../../src/locales/zh-CN/workbook-errors";
import { startBench, type Bench } from "../support/e2e/bench";
import { sheetNames } from "../support/e2e/excel-view";
import type { OpenPane } from "../support/e2e/open-pane";
import { largeRoster } from "../support/e2e/workbooks";

const describeInChromium = chromium === undefined ? describe.skip : describe;

describeInChromium("when Excel refuses", () => {
  let bench: Bench;
  let opened: OpenPane;
  let expected: RegExp | undefined;
  beforeAll(async () => {
    bench = await startBench(chromium!);
  });
  beforeEach(async () => {
    opened = await bench.open({ sheets: largeRoster(60) });
    await opened.pane.getByText(/60 人/).first().waitFor();
  });
  afterEach(async () => {
    expect(opened.problems().filter((problem) => !expected?.test(problem))).toEqual([]);
    expected = undefined;
    await opened.close();
  });
  afterAll(() => bench?.stop());

  const tab = (name: string) => opened.pane.getByRole("tab", { name, exact: true });
  const button = (name: string) => opened.pane.getByRole("button", { name, exact: true }).first();

  it("leaves a workbook alone whose structure is protected", async () => {
    opened.excel.user.protectStructure();
    const before = opened.excel.snapshot();
    await tab(paneZh.tabs.report).click();
    await button(reportZh.generate.run).click();
    await opened.pane
      .getByText(workbookErrorTexts.protected({ sheet: "" }).what)
      .first()
      .waitFor();
    expect(opened.excel.snapshot()).toEqual(before);
    // The reason is kept on the console, for those who help.
    expected = /^console: WorkbookError: protected/;
  });

  it("asks to end the editing of a cell, and goes on when told to", async () => {
    opened.excel.user.startEditing();
    await button(overviewZh.sheets.readAgain).click();
    await opened.pane.getByText(workbookErrorTexts["cell-edit"]({}).todo).first().waitFor();
    opened.excel.user.stopEditing();
    await button(paneZh.retry).click();
    await opened.pane.getByText(workbookErrorTexts["cell-edit"]({}).todo).waitFor({
      state: "detached",
    });
    await opened.pane.getByText(/60 人/).first().waitFor();
    expected = /^console: WorkbookError: cell-edit/;
  });

  it.each(["refused", "placed-with-error", "one-missing"] as const)(
    "writes reports all the same when insertion is %s",
    async (insertion) => {
      opened.excel.conditions.insertion = insertion;
      await tab(paneZh.tabs.report).click();
      await button(reportZh.generate.run).click();
      await opened.pane
        .getByText(/^已写入 \d+ 张表/)
        .first()
        .waitFor();
      const names = sheetNames(opened.excel);
      expect(names.filter((name) => /^表\d/.test(name)).length).toBeGreaterThan(1);
      expect(names.filter((name) => /\(\d+\)$/.test(name))).toEqual([]);
    }
  );
});
