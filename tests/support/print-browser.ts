import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { build } from "esbuild";
import { chromium as driver, type Page } from "playwright-core";
import type { PrintEntry } from "./print-entry";

/** A page with the print code of the workbench under the strictest policy that runs it at all. */
export interface PrintBrowser {
  readonly page: Page;
  /** Draws the pages of a workbook in the document; gives their number. */
  show(workbook: Uint8Array, sheets?: readonly string[]): Promise<number>;
  /** Prints what `show` drew, at the sizes that its pages ask for. */
  pdf(): Promise<Uint8Array>;
  /** What the browser complained about. */
  readonly problems: string[];
  stop(): Promise<void>;
}

const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'";
const PAGE =
  '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>x</title></head>' +
  '<body><script src="/entry.js"></script></body></html>';

export const PRINT_DAY = "2021-10-28";

/** The entry, bundled for a browser. */
async function entryScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ["tests/support/print-entry.ts"],
    bundle: true,
    write: false,
    format: "iife",
    platform: "browser",
  });
  return outputFiles[0].text;
}

/** Starts a browser on a page of its own; nothing outside this machine can be reached. `environment` adds to the variables it runs with. */
export async function startPrintBrowser(
  executablePath: string,
  environment: Readonly<Record<string, string>> = {}
): Promise<PrintBrowser> {
  const script = await entryScript();
  const server = createServer(({ url }, response) => {
    const isScript = url === "/entry.js";
    response.writeHead(200, {
      "Content-Type": `${isScript ? "text/javascript" : "text/html"}; charset=utf-8`,
      "Content-Security-Policy": POLICY,
    });
    response.end(isScript ? script : PAGE);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const browser = await driver.launch({
    executablePath,
    env: { ...process.env, ...environment },
    args: ["--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"],
  });
  const page = await browser.newPage();
  const problems: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) problems.push(message.text());
  });
  page.on("pageerror", (error) => problems.push(String(error)));
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  problems.length = 0;
  return {
    page,
    problems,
    show: (workbook, sheets = []) =>
      page.evaluate(
        ([base64, day, names]) => {
          const { printEntry } = window as unknown as { printEntry: PrintEntry };
          return printEntry.show(base64, "汇总报表.xlsx", day, names);
        },
        [Buffer.from(workbook).toString("base64"), PRINT_DAY, [...sheets]] as const
      ),
    pdf: async () => page.pdf({ preferCSSPageSize: true, printBackground: false }),
    async stop() {
      await browser.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
