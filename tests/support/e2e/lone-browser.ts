import { chromium as driver, type Browser, type Page } from "playwright-core";

/** A page of the workbench, and what went wrong in it so far. */
export interface LonePage {
  readonly page: Page;
  /** Errors of scripts and on the console, broken policies, and requests to anywhere else. */
  problems(): readonly string[];
  close(): Promise<void>;
}

/** A browser for which there is nothing in the world but this machine. */
export function launchLone(executablePath: string): Promise<Browser> {
  return driver.launch({
    executablePath,
    args: ["--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost"],
  });
}

/**
 * Opens an empty page that is watched over. Requests may go to the site of `home` only.
 */
export async function watchedPage(browser: Browser, home: string): Promise<LonePage> {
  const context = await browser.newContext({
    viewport: { width: 1400, height: 800 },
    locale: "zh-CN",
    reducedMotion: "reduce",
    // As people have it who press the keys themselves.
    permissions: ["clipboard-read", "clipboard-write"],
  });
  const page = await context.newPage();
  const problems: string[] = [];
  await page.exposeFunction("reportPolicy", (what: string) => problems.push(`policy: ${what}`));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      // Chromium itself reads what a program puts on the clipboard, and reports the style attributes in
      // it as if they were written into the page. No script is named then.
      const byBrowser = event.sourceFile === "" || event.sourceFile === document.URL;
      if (byBrowser && event.violatedDirective === "style-src-attr") return;
      const page = window as unknown as { reportPolicy(what: string): void };
      page.reportPolicy(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  page.on("console", (message) => {
    const text = message.text();
    // Broken policies are reported by the page.
    if (message.type() === "error" && !text.includes("Content Security Policy")) {
      problems.push(`console: ${text}`);
    }
  });
  page.on("pageerror", (error) => problems.push(`script: ${String(error)}`));
  context.on("request", (request) => {
    const url = request.url();
    if (!/^(data|blob):/.test(url) && !url.startsWith(home)) problems.push(`request to ${url}`);
  });
  return { page, problems: () => problems, close: () => context.close() };
}

/** Waits until the sample workbook has been read: grid and pane are there. */
export async function sampleIsOpen(page: Page): Promise<void> {
  await page
    .getByText(/1,?330 人/)
    .first()
    .waitFor({ timeout: 45_000 });
}
