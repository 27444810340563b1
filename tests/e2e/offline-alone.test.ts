import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { serveFolder } from "../support/e2e/folder-server";
import { launchLone, sampleIsOpen, watchedPage } from "../support/e2e/lone-browser";

const describeInChromium = chromium === undefined ? describe.skip : describe;
const BUILT = "dist/workbench";

describeInChromium("the built workbench", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchLone(chromium!);
  });
  afterAll(() => browser?.close());

  it("asks for nothing outside its folder and keeps to its policy, whatever is opened in the grid", async () => {
    const server = await serveFolder(BUILT);
    const opened = await watchedPage(browser, server.page);
    const { page } = opened;
    await page.goto(server.page);
    await sampleIsOpen(page);
    await useTheGrid(page);
    expect(opened.problems()).toEqual([]);
    await opened.close();
    await server.stop();
  });

  it("can be installed as a program", async () => {
    const server = await serveFolder(BUILT);
    const opened = await watchedPage(browser, server.page);
    const { page } = opened;
    await page.goto(server.page);
    const session = await page.context().newCDPSession(page);
    const { errors, data } = await session.send("Page.getAppManifest");
    expect(errors).toEqual([]);
    expect(JSON.parse(data ?? "")).toMatchObject({ name: "组工花名册工作台", lang: "zh-CN" });
    await opened.close();
    await server.stop();
  });

  it("opens from a folder, without any server", async () => {
    const folder = pathToFileURL(`${path.resolve(BUILT)}/`).href;
    const opened = await watchedPage(browser, folder);
    const { page } = opened;
    await page.goto(`${folder}index.html`);
    await sampleIsOpen(page);
    await page.getByRole("tab", { name: "校验", exact: true }).click();
    expect(opened.problems()).toEqual([]);
    await opened.close();
  });

  it("holds nothing of office.js, and only addresses of its own folder", () => {
    const names = readdirSync(BUILT, { recursive: true, encoding: "utf8" });
    const texts = names
      .filter((name) => /\.(js|html|css)$/.test(name) && statSync(path.join(BUILT, name)).isFile())
      .map((name) => [name, readFileSync(path.join(BUILT, name), "utf8")] as const);
    expect(texts.length).toBeGreaterThan(3);
    const office = /appsforoffice|office\.js\b(?=["'?])|Office\.onReady|OfficeExtension|_Office_/;
    expect(texts.filter(([, text]) => office.test(text)).map(([name]) => name)).toEqual([]);
    const page = texts.find(([name]) => name === "index.html")![1];
    for (const [, address] of page.matchAll(/(?:src|href)="?([^"\s>]+)/g)) {
      expect(address).not.toMatch(/^(\/|[a-z]+:)/i);
    }
    for (const [name, text] of texts.filter(([name]) => name.endsWith(".css"))) {
      const outside = [...text.matchAll(/url\(\s*["']?([^)"']+)/g)].filter(([, address]) =>
        /^(\/|https?:)/i.test(address)
      );
      expect([name, outside]).toEqual([name, []]);
    }
  });
});

/** Goes through what people open in a spreadsheet. */
async function useTheGrid(page: Page): Promise<void> {
  const cell = { x: 300, y: 400 };
  await page.mouse.dblclick(cell.x, cell.y);
  await page.keyboard.type("=SUM(A4:A6)");
  await page.keyboard.press("Enter");
  await page.mouse.click(cell.x, cell.y, { button: "right" });
  await page.getByText("插入", { exact: true }).last().hover();
  await page.keyboard.press("Escape");
  await page.mouse.click(cell.x, cell.y);
  await page.keyboard.press("Control+c");
  await page.mouse.click(cell.x, cell.y + 60);
  await page.keyboard.press("Control+v");
  await page.keyboard.press("Control+f");
  await page.waitForTimeout(500);
  await page.keyboard.press("Escape");
  const menus = page.locator(
    "[aria-haspopup=menu], [aria-haspopup=dialog], [aria-haspopup=listbox]"
  );
  const count = await menus.count();
  expect(count).toBeGreaterThan(0);
  for (let i = 0; i < count; i++) {
    const menu = menus.nth(i);
    if (!(await menu.isVisible())) continue;
    await menu.click({ timeout: 5_000 });
    await page.keyboard.press("Escape");
  }
}
