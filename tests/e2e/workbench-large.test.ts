import { writeWorkbook } from "../../src/hosts/xlsx/write-workbook";
import { checkZh } from "../../src/locales/zh-CN/check";
import { paneZh } from "../../src/locales/zh-CN/pane";
import { report } from "../support/e2e/measured";
import { keepScreen } from "../support/e2e/screens";
import {
  openFile,
  startWorkbenches,
  type OpenWorkbench,
  type WorkbenchBench,
} from "../support/e2e/workbench";
import { selected, untilSelected } from "../support/e2e/workbench-grid";
import { largeRoster } from "../support/e2e/workbooks";

const describeInChromium = chromium === undefined ? describe.skip : describe;
const { checking, findings } = checkZh;

jest.setTimeout(240_000);

describeInChromium("large rosters in the workbench", () => {
  let bench: WorkbenchBench;
  let opened: OpenWorkbench;
  beforeAll(async () => {
    bench = await startWorkbenches(chromium!);
    opened = await bench.open();
    report("workbench, sample workbook in view after", `${Math.round(opened.loadTime)} ms`);
  });
  afterAll(async () => {
    await opened?.close();
    await bench?.stop();
  });
  afterEach(() => expect(opened.problems()).toEqual([]));

  async function measured(what: string, action: () => Promise<unknown>): Promise<void> {
    const begin = performance.now();
    await action();
    report(what, `${Math.round(performance.now() - begin)} ms`);
  }

  /** Turns the wheel over the grid, and selects the cell that stands in the middle then. */
  async function rowAfterScrolling(): Promise<number> {
    const { page } = opened;
    await page.mouse.move(500, 500);
    await measured("workbench, 10 turns of the wheel", async () => {
      for (let turn = 0; turn < 10; turn++) await page.mouse.wheel(0, 2000);
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    });
    await page.waitForTimeout(1000);
    await page.mouse.click(500, 500);
    await page.waitForTimeout(500);
    return Number((await selected(page)).replace(/\D/g, ""));
  }

  it("20,000 people are opened, checked and scrolled", async () => {
    const { page } = opened;
    const people = 20_000;
    const bytes = writeWorkbook(largeRoster(people));
    const label = `workbench, ${people} people`;
    await measured(`${label}, opened after`, () => openFile(page, `${people}.xlsx`, bytes));
    await measured(`${label}, read by the pane after`, () =>
      page
        .getByText(new RegExp(`${people / 1000},?000 人`))
        .first()
        .waitFor()
    );
    await page.getByRole("tab", { name: paneZh.tabs.check, exact: true }).click();
    const list = page.getByRole("list", { name: findings.list, exact: true }).getByRole("listitem");
    await measured(`${label}, checked after`, async () => {
      await page.getByRole("button", { name: checking.checkWorkbook, exact: true }).first().click();
      // Asked at every frame: a locator that waits asks twice a second in the end.
      await page.waitForFunction(
        (name) => document.querySelectorAll(`[aria-label="${name}"] [role=listitem]`).length > 3,
        findings.list
      );
    });
    await list.nth(3).waitFor();
    const finding = list.nth(2);
    const [, cell] = /!([A-Z]+\d+)/.exec(await finding.innerText())!;
    await measured(`${label}, jumped after`, async () => {
      await finding.click();
      expect(await untilSelected(page, cell)).toBe(cell);
    });
    expect(await rowAfterScrolling()).toBeGreaterThan(200);
    await keepScreen(opened, `workbench-${people}`);
  });

  it("100,000 people are opened and scrolled", async () => {
    const bytes = writeWorkbook(largeRoster(100_000));
    await measured("workbench, 100000 people, opened after", () =>
      openFile(opened.page, "100000.xlsx", bytes)
    );
    expect(await rowAfterScrolling()).toBeGreaterThan(200);
    await keepScreen(opened, "workbench-100000");
  });
});
