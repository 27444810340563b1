import { chartsZh as texts } from "../../src/locales/zh-CN/charts";
import { paneZh } from "../../src/locales/zh-CN/pane";
import { startBench, type Bench } from "../support/e2e/bench";
import { lookAt } from "../support/e2e/screens";
import { sampleBytes } from "../support/e2e/workbooks";

const describeInChromium = chromium === undefined ? describe.skip : describe;

describeInChromium("charts of the sample workbook", () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await startBench(chromium!);
  });
  afterAll(() => bench?.stop());

  it("can be read: as a picture, in words, and as the table behind it", async () => {
    const opened = await bench.open({ bytes: sampleBytes() });
    const { pane } = opened;
    await pane
      .getByText(/1,?330 人/)
      .first()
      .waitFor();
    await pane.getByRole("tab", { name: paneZh.parts.charts, exact: true }).click();
    const title = texts.ages.both;
    await pane.getByRole("heading", { name: title, exact: true }).waitFor();
    const pictures = pane.getByRole("img", { name: /^条形图/ });
    expect(await pictures.count()).toBe(3);
    expect(await pictures.first().getAttribute("aria-label")).toMatch(/：本届 \d+ 人、占 [\d.]+%/);
    expect(await lookAt(opened, "charts")).toEqual([]);

    await pane.getByRole("button", { name: texts.switchOf(texts.showTable, title) }).click();
    const table = pane.getByRole("table").first();
    await table.getByText(texts.columns.currentShare, { exact: true }).waitFor();
    expect(await lookAt(opened, "charts-table")).toEqual([]);
    expect(opened.problems()).toEqual([]);
    await opened.close();
  });
});
