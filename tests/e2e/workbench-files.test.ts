import { paneZh } from "../../src/locales/zh-CN/pane";
import { workbenchZh } from "../../src/locales/zh-CN/workbench";
import { seriousViolations } from "../support/e2e/accessibility";
import { keepScreen } from "../support/e2e/screens";
import {
  chooseFile,
  openFile,
  startWorkbenches,
  untilIdle,
  type OpenWorkbench,
  type WorkbenchBench,
} from "../support/e2e/workbench";
import { LOCKED, ROSTER, SMALL_FILE, smallBook } from "../support/e2e/workbench-book";
import { enter, sheetTabs, showSheet } from "../support/e2e/workbench-grid";

const describeInChromium = chromium === undefined ? describe.skip : describe;
const GRID = "[data-u-comp=workbench-layout]";

jest.setTimeout(180_000);

const ole = Uint8Array.from([
  0xd0,
  0xcf,
  0x11,
  0xe0,
  0xa1,
  0xb1,
  0x1a,
  0xe1,
  ...Array(600).fill(0),
]);
const text = new TextEncoder().encode("这不是工作簿");

/** One session; each step builds on the one before. */
describeInChromium("files in the workbench", () => {
  let bench: WorkbenchBench;
  let opened: OpenWorkbench;
  let small: Uint8Array;
  beforeAll(async () => {
    small = await smallBook();
    bench = await startWorkbenches(chromium!);
    opened = await bench.open({ file: { name: SMALL_FILE, bytes: small } });
  });
  afterAll(async () => {
    await opened?.close();
    await bench?.stop();
  });

  it("have a pane that follows the sheet in view", async () => {
    const { page } = opened;
    await page.getByRole("tab", { name: paneZh.tabs.check, exact: true }).click();
    await showSheet(page, LOCKED);
    await page
      .getByRole("button", { name: `校验本表：${LOCKED}` })
      .or(page.getByText("校验本表"))
      .first()
      .waitFor();
    await showSheet(page, ROSTER);
  });

  it.each([
    ["a file that is no workbook", "假.xlsx", text],
    ["a workbook of Excel 97 or an encrypted one", "旧.xls", ole],
    ["a workbook that was cut off", "断.xlsx", new Uint8Array(2000).fill(0x50)],
  ])("%s is refused in Chinese, and the open one stays", async (_what, name, bytes) => {
    const { page } = opened;
    await chooseFile(page, name, bytes);
    const alert = page.getByRole("alert").filter({ hasText: workbenchZh.failedToOpen(name) });
    await alert.waitFor();
    expect(await alert.innerText()).not.toMatch(/Error|undefined|\{\w+\}/);
    expect(await sheetTabs(page)).toContain(ROSTER);
    await untilIdle(page);
  });

  it("are asked about before changes are dropped, also when they are dragged in", async () => {
    const { page } = opened;
    await enter(page, "F1", "改动");
    await page.evaluate(
      ([name, bytes]) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([new Uint8Array(bytes as number[])], name));
        const target = document.querySelector("main")!;
        for (const type of ["dragover", "drop"]) {
          target.dispatchEvent(
            new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer })
          );
        }
      },
      ["拖入.xlsx", [...small]] as const
    );
    const question = page.getByRole("dialog", { name: workbenchZh.replaceTitle });
    await question.waitFor();
    await keepScreen(opened, "workbench-question");
    await question.getByRole("button", { name: workbenchZh.cancel }).click();
    await page.locator(`div[title="${SMALL_FILE}"]`).waitFor();
    await chooseFile(page, "另一个.xlsx", small);
    await question.getByRole("button", { name: workbenchZh.replaceAnyway }).click();
    await page.locator('div[title="另一个.xlsx"]').waitFor();
    await untilIdle(page);
    await openFile(page, SMALL_FILE, small);
  });

  it.each(["light", "dark"] as const)(
    "stand in a page that everybody can use, %s",
    async (theme) => {
      const { page } = opened;
      await page.emulateMedia({ colorScheme: theme });
      await page.waitForTimeout(500);
      await keepScreen(opened, `workbench-${theme}`);
      expect(await seriousViolations(page.mainFrame(), [GRID])).toEqual([]);
    }
  );
});
