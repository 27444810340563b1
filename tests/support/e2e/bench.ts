import { chromium as driver, type Browser } from "playwright-core";
import { serveAddin } from "./addin-server";
import { excelHost } from "./excel-page";
import { openPane, type OpenPane, type PaneOptions } from "./open-pane";

/** A browser, and the two sites it can reach: the web server with the add-in, and Excel on the web. */
export interface Bench {
  readonly browser: Browser;
  open(options: PaneOptions): Promise<OpenPane>;
  stop(): Promise<void>;
}

/**
 * Starts both on the built add-in.
 * @param executablePath the browser; it is not looked for, and never downloaded
 */
export async function startBench(executablePath: string): Promise<Bench> {
  const server = await serveAddin("dist/addin");
  const browser = await driver.launch({
    executablePath,
    args: [
      // Excel's host is this machine; every other name is none, so that nothing can get out.
      `--host-resolver-rules=MAP ${excelHost} 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1`,
    ],
  });
  return {
    browser,
    open: (options) => openPane(browser, server, options),
    stop: async () => {
      await browser.close();
      await server.stop();
    },
  };
}
