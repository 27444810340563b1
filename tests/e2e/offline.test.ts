import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { serveFolder, type FolderServer } from "../support/e2e/folder-server";
import { launchLone, sampleIsOpen, watchedPage, type LonePage } from "../support/e2e/lone-browser";

const describeInChromium = chromium === undefined ? describe.skip : describe;
const BUILT = "dist/workbench";
const MARK = "newer-build";

describeInChromium("the workbench without its server", () => {
  let browser: Browser;
  let server: FolderServer;
  let opened: LonePage;
  let newer: string;
  beforeAll(async () => {
    browser = await launchLone(chromium!);
    newer = mkdtempSync(path.join(tmpdir(), "orgroster-newer-"));
    makeNewerBuild(newer);
  });
  beforeEach(async () => {
    server = await serveFolder(BUILT);
    opened = await watchedPage(browser, server.page);
    await opened.page.goto(server.page);
    await sampleIsOpen(opened.page);
    await opened.page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  });
  afterEach(async () => {
    await opened.close();
    await server.stop();
  });
  afterAll(async () => {
    rmSync(newer, { recursive: true, force: true });
    await browser?.close();
  });

  it("opens again, every part of it", async () => {
    const { page } = opened;
    await server.stop();
    await page.reload();
    await sampleIsOpen(page);
    for (const tab of ["校验", "报表", "报酬", "函数"]) {
      await page.getByRole("tab", { name: tab, exact: true }).click();
    }
    await page.goto(`${server.page}index.html?anything`);
    await sampleIsOpen(page);
    expect(opened.problems()).toEqual([]);
  });

  it("shows a new build from the next loading on, and keeps the old one whole until then", async () => {
    const { page } = opened;
    const before = await cacheNames(page);
    expect(before).toHaveLength(1);
    server.replace(newer);
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    await page.getByText("新版本已经下载").waitFor();
    expect(await isNewer(page)).toBe(false);
    await page.getByRole("tab", { name: "报酬", exact: true }).click();
    expect(await cacheNames(page)).toEqual([...before, expect.any(String)]);
    await server.stop();
    await page.reload();
    await sampleIsOpen(page);
    expect(await isNewer(page)).toBe(true);
    expect(opened.problems()).toEqual([]);
  });

  it("keeps the old build when a new one is not there completely", async () => {
    const { page } = opened;
    const before = await cacheNames(page);
    const half = mkdtempSync(path.join(tmpdir(), "orgroster-half-"));
    cpSync(newer, half, { recursive: true });
    writeFileSync(path.join(half, "licenses.txt"), "half a file");
    server.replace(half);
    const state = await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      await registration.update();
      const worker = registration.installing!;
      return new Promise<string>((resolve) => {
        worker.onstatechange = () => resolve(worker.state);
      });
    });
    rmSync(half, { recursive: true });
    expect(state).toBe("redundant");
    expect(await cacheNames(page)).toEqual(before);
    await server.stop();
    await page.reload();
    await sampleIsOpen(page);
    expect(await isNewer(page)).toBe(false);
  });
});

function cacheNames(page: Page): Promise<string[]> {
  return page.evaluate(() => caches.keys());
}

function isNewer(page: Page): Promise<boolean> {
  return page.evaluate((mark) => document.querySelector(`meta[name=${mark}]`) !== null, MARK);
}

/** The same build with another start page, listed as the build lists it. */
function makeNewerBuild(folder: string): void {
  cpSync(BUILT, folder, { recursive: true });
  const page = path.join(folder, "index.html");
  writeFileSync(
    page,
    readFileSync(page, "utf8").replace("<title>", `<meta name="${MARK}" /><title>`)
  );
  const script = path.join(folder, "offline-worker.js");
  const hash = createHash("sha256").update(readFileSync(page)).digest("base64");
  writeFileSync(
    script,
    readFileSync(script, "utf8")
      .replace(/\["index\.html","sha256-[^"]*"\]/, `["index.html","sha256-${hash}"]`)
      .replace(/"id":"[^"]*"/, `"id":"${MARK}"`)
  );
}
