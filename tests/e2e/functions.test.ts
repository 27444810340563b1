import { functionsScreenZh as texts } from "../../src/locales/zh-CN/functions-screen";
import { functionsZh } from "../../src/locales/zh-CN/functions";
import { paneZh } from "../../src/locales/zh-CN/pane";
import { startBench, type Bench } from "../support/e2e/bench";
import { valueOf } from "../support/e2e/excel-view";
import type { OpenPane, PaneOptions } from "../support/e2e/open-pane";
import { orgFunctions } from "../support/e2e/org-functions";
import { lookAt } from "../support/e2e/screens";
import { sampleBytes } from "../support/e2e/workbooks";

const describeInChromium = chromium === undefined ? describe.skip : describe;
const BIRTHS = "班子成员花名册!H4:H23";
const [PEOPLE] = functionsZh.AVERAGEAGE.parameters.people;

describeInChromium("functions", () => {
  let bench: Bench;
  let opened: OpenPane;
  beforeAll(async () => {
    bench = await startBench(chromium!);
  });
  afterEach(async () => {
    expect(opened.problems()).toEqual([]);
    await opened.close();
  });
  afterAll(() => bench?.stop());

  const button = (name: string) => opened.pane.getByRole("button", { name, exact: true });

  /** The mean age of twenty people of the roster, to go into a cell of a new sheet. */
  async function prepare(options: PaneOptions): Promise<void> {
    opened = await bench.open({ bytes: sampleBytes(), ...options });
    const { user } = opened.excel;
    await opened.pane
      .getByText(/1,?330 人/)
      .first()
      .waitFor();
    await opened.pane.getByRole("tab", { name: paneZh.tabs.functions, exact: true }).click();
    await button(texts.takeSelectionFor(PEOPLE)).waitFor();
    user.select(BIRTHS);
    await opened.pane.getByText(texts.target(BIRTHS)).waitFor();
    await button(texts.takeSelectionFor(PEOPLE)).click();
    user.addSheet("测算");
    user.select("测算!A1");
    await opened.pane.getByText(texts.target("测算!A1")).waitFor();
  }

  it("go into a cell as a formula, and as the value of it", async () => {
    await prepare({ functions: orgFunctions });
    await button(texts.insertFormula).click();
    await opened.pane.getByText(texts.inserted("测算!A1")).waitFor();
    const mean = valueOf(opened.excel, "测算", "A1");
    expect(mean).toBeGreaterThan(20);
    expect(opened.excel.sheet("测算").rows[0]?.[0]?.formula).toContain("ORG.平均年龄(");
    expect(await lookAt(opened, "functions")).toEqual([]);

    opened.excel.user.select("测算!A2");
    await opened.pane.getByText(texts.target("测算!A2")).waitFor();
    await button(texts.insertValue).click();
    await opened.pane.getByText(texts.inserted("测算!A2")).waitFor();
    expect(valueOf(opened.excel, "测算", "A2")).toBe(mean);
    expect(opened.excel.sheet("测算").rows[1]?.[0]?.formula).toBeUndefined();
  });

  it("go in as values where Excel has no custom functions", async () => {
    await prepare({ customFunctions: false });
    await opened.pane.getByText(texts.noFunctions.title).waitFor();
    expect(await button(texts.insertFormula).isDisabled()).toBe(true);
    await button(texts.insertValue).click();
    await opened.pane.getByText(texts.inserted("测算!A1")).waitFor();
    expect(valueOf(opened.excel, "测算", "A1")).toBeGreaterThan(20);
  });
});
