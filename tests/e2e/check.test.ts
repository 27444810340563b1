import { checkZh } from "../../src/locales/zh-CN/check";
import { paneZh } from "../../src/locales/zh-CN/pane";
import { startBench, type Bench } from "../support/e2e/bench";
import { cellTexts, selectedCells, sheetNames } from "../support/e2e/excel-view";
import type { OpenPane } from "../support/e2e/open-pane";
import { lookAt } from "../support/e2e/screens";
import { sampleBytes } from "../support/e2e/workbooks";

const describeInChromium = chromium === undefined ? describe.skip : describe;
const { checking, findings, fixes, waivers } = checkZh;
const ROSTER = "班子成员花名册";

/** One session from opening the workbook to leaving it; each step builds on the one before. */
describeInChromium("checking the sample workbook", () => {
  let bench: Bench;
  let opened: OpenPane;
  let original: Map<string, string>;

  beforeAll(async () => {
    bench = await startBench(chromium!);
    opened = await bench.open({ bytes: sampleBytes() });
    original = cellTexts(opened.excel, ROSTER);
  });
  afterAll(async () => {
    await opened?.close();
    await bench?.stop();
  });
  afterEach(() => expect(opened.problems()).toEqual([]));

  const tab = (name: string) => opened.pane.getByRole("tab", { name, exact: true });
  const button = (name: string | RegExp) =>
    opened.pane.getByRole("button", { name, exact: true }).first();
  const list = (name: string) =>
    opened.pane.getByRole("list", { name, exact: true }).getByRole("listitem");
  const changed = () => {
    const now = cellTexts(opened.excel, ROSTER);
    return [...original.keys()].filter((address) => now.get(address) !== original.get(address));
  };

  it("shows which sheets are rosters, and how many people", async () => {
    await opened.pane.getByText(/本届花名册 1 张，1,?330 人；上届 1 张，1,?567 人/).waitFor();
    expect(await lookAt(opened, "overview")).toEqual([]);
  });

  it("finds the slips planted in it", async () => {
    await tab(paneZh.tabs.check).click();
    await button(checking.checkWorkbook).click();
    await list(findings.list).nth(5).waitFor();
    expect(await lookAt(opened, "findings")).toEqual([]);
  });

  it("jumps to the cell of a finding, and says why it is one", async () => {
    const finding = list(findings.list).nth(1);
    const place = /班子成员花名册![A-Z]+\d+/.exec(await finding.innerText())![0];
    await finding.click();
    await expect(untilSelected(place)).resolves.toBe(place);
    await finding.getByText(findings.why, { exact: true }).waitFor();
    await finding.getByText(findings.remedy, { exact: true }).waitFor();
    expect(await lookAt(opened, "finding-open")).toEqual([]);
  });

  async function untilSelected(place: string): Promise<string> {
    for (let turn = 0; turn < 200 && selectedCells(opened.excel) !== place; turn++) {
      await opened.page.waitForTimeout(100);
    }
    return selectedCells(opened.excel);
  }

  it("shows the findings of the cell that is selected in the sheet", async () => {
    const place = await list(findings.list).nth(3).innerText();
    const [, address] = /班子成员花名册!([A-Z]+\d+)/.exec(place)!;
    opened.excel.user.select(`${ROSTER}!${address}`);
    await opened.pane.getByText(findings.selection(address, 1)).waitFor();
  });

  it("marks the cells and takes the marks off, and leaves the user's formats alone", async () => {
    const before = opened.excel.sheetSnapshot(ROSTER);
    await button(findings.mark).click();
    await opened.pane
      .getByText(/^已标注 \d+ 个单元格/)
      .first()
      .waitFor();
    expect(opened.excel.sheet(ROSTER).conditionalFormats).not.toEqual([]);
    await button(findings.unmark).click();
    await opened.pane.getByText(findings.unmarked).first().waitFor();
    expect(opened.excel.sheetSnapshot(ROSTER)).toEqual(before);
  });

  it("repairs what has one outcome only, keeps a log, and takes it back", async () => {
    await tab(paneZh.parts.fixes).click();
    expect(await lookAt(opened, "fixes")).toEqual([]);
    const [, count] = /(\d+)/.exec(await button(/^修正所选/).innerText())!;
    await button(/^修正所选/).click();
    await opened.pane
      .getByText(fixes.applied(Number(count)))
      .first()
      .waitFor();
    expect(changed()).toHaveLength(Number(count));
    expect(sheetNames(opened.excel)).toContain("修改记录");
    expect(await lookAt(opened, "fixes-done")).toEqual([]);
    await button(fixes.takeBack(Number(count))).click();
    await opened.pane
      .getByText(fixes.takenBack(Number(count)))
      .first()
      .waitFor();
    expect(changed()).toEqual([]);
  });

  it("accepts a finding with a reason, which stands in the workbook", async () => {
    await tab(paneZh.parts.findings).click();
    const again = button(checking.checkAgain);
    if (await again.isVisible()) await again.click();
    await opened.pane.getByText(checking.stale).waitFor({ state: "hidden" });
    const finding = list(findings.list).nth(1);
    await finding.click();
    await button(findings.waive).click();
    await button(waivers.suggestions[0]).click();
    expect(await lookAt(opened, "waive")).toEqual([]);
    await button(waivers.save).click();
    await opened.pane.getByText(waivers.saved("校核说明")).first().waitFor();
    expect([...cellTexts(opened.excel, "校核说明").values()]).toContain(
      JSON.stringify(waivers.suggestions[0])
    );
    await tab(paneZh.parts.waivers).click();
    await list(waivers.list).getByText(waivers.suggestions[0]).waitFor();
    expect(await lookAt(opened, "waivers")).toEqual([]);
  });

  it("writes the findings to a sheet of their own", async () => {
    await tab(paneZh.parts.findings).click();
    await button(findings.export).click();
    await opened.pane.getByText(findings.exported("校验结果")).first().waitFor();
    expect(sheetNames(opened.excel)).toContain("校验结果");
    expect(changed()).toEqual([]);
  });
});
