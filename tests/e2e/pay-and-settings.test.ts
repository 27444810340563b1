import { paneZh } from "../../src/locales/zh-CN/pane";
import { payScreenZh } from "../../src/locales/zh-CN/pay-screen";
import { settingsZh } from "../../src/locales/zh-CN/settings";
import { startBench, type Bench } from "../support/e2e/bench";
import { cellTexts, sheetNames } from "../support/e2e/excel-view";
import type { OpenPane } from "../support/e2e/open-pane";
import { lookAt } from "../support/e2e/screens";
import { sampleBytes } from "../support/e2e/workbooks";

/** As cell contents are compared: JSON. */
const TERM = JSON.stringify("第十二届");

const describeInChromium = chromium === undefined ? describe.skip : describe;

describeInChromium("pay and settings of the sample workbook", () => {
  let bench: Bench;
  let opened: OpenPane;
  beforeAll(async () => {
    bench = await startBench(chromium!);
    opened = await bench.open({ bytes: sampleBytes() });
    await opened.pane
      .getByText(/1,?330 人/)
      .first()
      .waitFor();
  });
  afterAll(async () => {
    await opened?.close();
    await bench?.stop();
  });
  afterEach(() => expect(opened.problems()).toEqual([]));

  const tab = (name: string) => opened.pane.getByRole("tab", { name, exact: true });
  const button = (name: string) => opened.pane.getByRole("button", { name, exact: true }).first();
  const settingsHeld = () => [...cellTexts(opened.excel, "参数设置").values()];

  it("a setting is written to its sheet, after it was shown what changes", async () => {
    await tab(paneZh.parts.settings).click();
    const term = opened.pane.getByRole("textbox", { name: "届次" });
    await term.fill("第十二届");
    expect(await lookAt(opened, "settings")).toEqual([]);
    await button(settingsZh.save(1)).click();
    await button(settingsZh.confirm).waitFor();
    expect(settingsHeld()).not.toContain(TERM);
    await button(settingsZh.confirm).click();
    await opened.pane.getByText(settingsZh.saved).first().waitFor();
    expect(settingsHeld()).toContain(TERM);
  });

  it("the pay roll of a month is shown, then written", async () => {
    await tab(paneZh.tabs.pay).click();
    await opened.pane.getByRole("textbox", { name: payScreenZh.month }).fill("2022-12");
    await button(payScreenZh.compute).click();
    await opened.pane
      .getByText(/人民币（大写）/)
      .first()
      .waitFor();
    expect(await lookAt(opened, "pay")).toEqual([]);
    await button(payScreenZh.write).click();
    await opened.pane.getByText(payScreenZh.written.inserted("报酬发放表")).first().waitFor();
    expect(sheetNames(opened.excel)).toContain("报酬发放表");
  });
});
