import { paneEn } from "../../src/locales/en/pane";
import { paneZh } from "../../src/locales/zh-CN/pane";
import { seriousViolations } from "../support/e2e/accessibility";
import { startBench, type Bench } from "../support/e2e/bench";
import { report } from "../support/e2e/measured";
import type { OpenPane, PaneOptions } from "../support/e2e/open-pane";
import { keepScreen } from "../support/e2e/screens";

const describeInChromium = chromium === undefined ? describe.skip : describe;

/** An Excel that the pane must not ask for anything. */
const untouched: PaneOptions["excel"] = {
  execute(body) {
    throw new Error(`nothing was to be asked, but was: ${JSON.stringify(body)}`);
  },
};

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
      const opened = await bench.open({ excel: untouched, level, language });
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
    const opened = await bench.open({ excel: untouched, blocked });
    const took = await explains(opened, paneZh.notices[reason].title);
    report(`${blocked} blocked, explained after`, `${Math.round(took)} ms`);
    expect(await seriousViolations(opened.pane)).toEqual([]);
    await keepScreen(opened, `blocked-${blocked}`);
    expect(opened.problems()).toEqual([]);
    await opened.close();
  });
});
