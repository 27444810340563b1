import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium as driver, type Browser, type Page } from "playwright-core";
import { workbenchZh } from "../../../src/locales/zh-CN/workbench";

const { workbenchSite } = jest.requireActual<{
  workbenchSite: (folder: string, workbook?: { path: string; file: string }) => RequestListener;
}>("../../../scripts/start/workbench-site.js");

const FOLDER = "dist/workbench";
/** Where `npm start -- FILE.xlsx` puts the workbook: an address that nobody can guess. */
const ADDRESS = `file/${"0123456789abcdef".repeat(2)}`;
/** Milliseconds that anything may take on a machine that has other things to do. */
const PATIENCE = 45_000;

/** What a workbench is opened with. */
export interface WorkbenchOptions {
  /** The workbook given to it, as by `npm start -- FILE.xlsx`; the sample when left out. */
  readonly file?: { readonly name: string; readonly bytes: Uint8Array };
  readonly theme?: "light" | "dark";
  readonly language?: "zh-CN" | "en-US";
  /** Runs in the page before its scripts. */
  readonly before?: () => void;
}

/** A workbench that is open in the browser. */
export interface OpenWorkbench {
  readonly page: Page;
  /** Milliseconds from asking for the page until its workbook stands in the grid. */
  readonly loadTime: number;
  /** What went wrong so far: errors on the console or in scripts, requests elsewhere. */
  problems(): readonly string[];
  close(): Promise<void>;
}

export interface WorkbenchBench {
  readonly browser: Browser;
  open(options?: WorkbenchOptions): Promise<OpenWorkbench>;
  stop(): Promise<void>;
}

/** Said by the grid itself, about nothing that anybody sees. */
const complaintsOfGrid = [
  /^The column width is less than 0/,
  // Style attributes of the table that it copies to the clipboard, not of anything in the page.
  /inline style violates.* do not apply to event handlers, style attributes/s,
  // It still looks through the validations of a workbook that has been closed for another.
  /cannot find current workbook, unitId/,
];

/** Starts a browser that can reach nothing but this machine. */
export async function startWorkbenches(executablePath: string): Promise<WorkbenchBench> {
  const folder = mkdtempSync(path.join(tmpdir(), "workbench-"));
  const browser = await driver.launch({
    executablePath,
    args: ["--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"],
  });
  const servers: Server[] = [];
  return {
    browser,
    async open(options = {}) {
      const workbook = options.file && {
        path: ADDRESS,
        file: path.join(folder, options.file.name),
      };
      if (workbook) writeFileSync(workbook.file, options.file.bytes);
      const server = createServer(workbenchSite(FOLDER, workbook));
      servers.push(server);
      await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
      const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      return openPage(browser, origin, options);
    },
    async stop() {
      await browser.close();
      for (const server of servers) {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      }
      rmSync(folder, { recursive: true });
    },
  };
}

async function openPage(
  browser: Browser,
  origin: string,
  options: WorkbenchOptions
): Promise<OpenWorkbench> {
  const { file, theme = "light", language = "zh-CN" } = options;
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: language,
    colorScheme: theme,
    reducedMotion: "reduce",
    serviceWorkers: "block",
    permissions: ["clipboard-read", "clipboard-write"],
  });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  // A headless browser has no dialogue for files: the workbench saves by a download, as in Firefox.
  await page.addInitScript(() => {
    delete (window as { showSaveFilePicker?: unknown }).showSaveFilePicker;
  });
  if (options.before) await page.addInitScript(options.before);
  const problems: string[] = [];
  watch(page, origin, problems);
  const query = file ? `?file=${ADDRESS}&name=${encodeURIComponent(file.name)}` : "";
  const begin = performance.now();
  await page.goto(`${origin}/${query}`);
  await untilOpen(page, file?.name);
  return {
    page,
    loadTime: performance.now() - begin,
    problems: () => problems,
    close: () => context.close(),
  };
}

function watch(page: Page, origin: string, problems: string[]): void {
  page.on("console", (message) => {
    const text = message.text();
    if (message.type() !== "error" || complaintsOfGrid.some((said) => said.test(text))) return;
    problems.push(`console: ${text}`);
  });
  page.on("pageerror", (error) => {
    if (complaintsOfGrid.some((said) => said.test(error.message))) return;
    problems.push(`script: ${error.stack ?? String(error)}`);
  });
  page.on("request", (request) => {
    const { origin: asked, protocol } = new URL(request.url());
    if (protocol === "data:" || protocol === "blob:") return;
    if (asked !== origin) problems.push(`request to another origin: ${request.url()}`);
  });
}

/** Waits until a workbook stands in the grid and nothing is going on. */
async function untilOpen(page: Page, name = workbenchZh.sampleName): Promise<void> {
  await page.locator(`div[title="${name}"]`).waitFor();
  await untilIdle(page);
}

/** Waits until nothing is going on that covers the grid. */
export async function untilIdle(page: Page): Promise<void> {
  await page.locator("main").getByRole("progressbar").waitFor({ state: "hidden" });
}

/** Chooses a file in the dialogue of the button 打开. */
export async function chooseFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page.locator("input[type=file]").setInputFiles({
    name,
    mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    buffer: Buffer.from(bytes),
  });
}

/**
 * Opens a file by the button, in place of whatever is open, and waits until it stands in the grid.
 * @param name another one than that of the file in view
 */
export async function openFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await chooseFile(page, name, bytes);
  const replace = page.getByRole("button", { name: workbenchZh.replaceAnyway });
  await page.locator(`div[title="${name}"]`).or(replace).first().waitFor();
  if (await replace.isVisible()) await replace.click();
  await untilOpen(page, name);
}

/** What the workbench gives on 另存为. */
export interface SavedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Saves the workbook; keeps a copy in out/e2e for people to look at. */
export async function save(page: Page): Promise<SavedFile> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: workbenchZh.save, exact: true }).click(),
  ]);
  const name = download.suggestedFilename();
  const copy = path.join("out/e2e", name);
  mkdirSync("out/e2e", { recursive: true });
  await download.saveAs(copy);
  await page.getByText(workbenchZh.saved(name).title, { exact: true }).waitFor();
  return { name, bytes: new Uint8Array(readFileSync(copy)) };
}
