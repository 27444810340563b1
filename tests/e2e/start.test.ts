import { paneEn } from "../../src/locales/en/pane";
import { paneZh } from "../../src/locales/zh-CN/pane";
import { seriousViolations } from "../support/e2e/accessibility";
import { startBench, type Bench } from "../support/e2e/bench";
import { gzipped, ownScripts } from "../support/e2e/first-scripts";
import { report } from "../support/e2e/measured";
import type { OpenPane } from "../support/e2e/open-pane";
import { keepScreen } from "../support/e2e/screens";
import { sampleBytes } from "../support/e2e/workbooks";

const describeInChromium = chromium === undefined ? describe.skip : describe;

describeInChromium("where the pane cannot work", () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await startBench(chromium!);
  });
  afterAll(() => bench?.stop());

  async function explains(opened: OpenPane, sentence: string): Promise<number> {
    const begin = performance.now();
    await opened.pane.getByText(sentence).waitFor({ timeout: 15_000 });
    return opened.loadTime + (performance.now() - begin);
  }

  it.each([
    ["1.9", paneZh, "zh-CN"],
    ["1.12", paneEn, "en-US"],
  ] as const)(
    "explains itself in an Excel with ExcelApi %s only",
    async (level, texts, language) => {
      const opened = await bench.open({ level, language });
      await explains(opened, texts.notices["too-old"].title);
      expect(await opened.pane.getByText(texts.notices["too-old"].body).isVisible()).toBe(true);
      expect(await seriousViolations(opened.pane)).toEqual([]);
      await keepScreen(opened, `too-old-${language}`);
      expect(opened.problems()).toEqual([]);
      await opened.close();
    }
  );

  it.each([
    ["office-js", "office-missing"],
    ["office-host-files", "office-silent"],
  ] as const)("explains itself with %s blocked", async (blocked, reason) => {
    const opened = await bench.open({ blocked });
    const took = await explains(opened, paneZh.notices[reason].title);
    report(`${blocked} blocked, explained after`, `${Math.round(took)} ms`);
    expect(await seriousViolations(opened.pane)).toEqual([]);
    await keepScreen(opened, `blocked-${blocked}`);
    expect(opened.problems()).toEqual([]);
    await opened.close();
  });
});

describeInChromium("where the pane can work", () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await startBench(chromium!);
  });
  afterAll(() => bench?.stop());

  it.each(["1.13", "1.17"])(
    "shows the sheets of the workbook at ExcelApi %s, with at most 350 kB of scripts",
    async (level) => {
      const opened = await bench.open({ bytes: sampleBytes(), level });
      await opened.pane
        .getByText(/1,?330 人/)
        .first()
        .waitFor();
      const scripts = await ownScripts(opened.pane);
      expect(scripts).toEqual(expect.arrayContaining(["taskpane.js", "functions.js"]));
      const bytes = gzipped(scripts);
      report(`first JavaScript of the pane at ${level}, gzip`, `${Math.round(bytes / 1000)} kB`);
      expect(bytes).toBeLessThanOrEqual(350_000);
      for (const { name } of opened.excel.workbook.sheets) {
        await opened.pane.getByText(name, { exact: true }).first().waitFor();
      }
      expect(await seriousViolations(opened.pane)).toEqual([]);
      expect(opened.problems()).toEqual([]);
      await opened.close();
    }
  );

  it.each(["showCheck", "showReport"])("does what the ribbon button %s says", async (button) => {
    const opened = await bench.open({});
    const { overview, check, report: reports } = paneZh.tabs;
    await opened.pane.getByRole("tab", { name: overview, selected: true }).waitFor();
    await opened.pressRibbon(button);
    const name = button === "showCheck" ? check : reports;
    await opened.pane.getByRole("tab", { name, selected: true }).waitFor();
    expect(opened.problems()).toEqual([]);
    await opened.close();
  });
});
