import type { Browser, ConsoleMessage, Frame, Page } from "playwright-core";
import { createEmulator, type Emulator, type EmulatorOptions } from "../excel-host/emulator";
import type { BatchBody } from "../excel-host/protocol";
import type { AddinServer } from "./addin-server";
import { bindingName } from "./excel-page";
import { importedWorkbook } from "./kept-workbook";
import { answerInternalService } from "./internal-service";
import {
  answerMessage,
  commandMessage,
  eventMessage,
  hostQuery,
  type BatchAnswer,
  type OfficeFrameOptions,
} from "./office-frame";

/** `bytes` or `sheets` are the workbook; `level` is the highest version of ExcelApi, 1.17 when left out. */
export interface PaneOptions extends EmulatorOptions {
  readonly language?: "zh-CN" | "en-US";
  /** What the browser says people want: office.js tells no theme on the web. */
  readonly theme?: "light" | "dark" | "high-contrast";
  /** Width and height of the pane in CSS pixels. */
  readonly width?: number;
  readonly height?: number;
  /** Whether this Excel computes custom functions; it does when left out. */
  readonly customFunctions?: boolean;
  /** The files of office.js do not arrive: none of them, or all but the first. */
  readonly blocked?: "office-js" | "office-host-files";
}

/** A pane that is open in the browser. */
export interface OpenPane {
  readonly page: Page;
  readonly pane: Frame;
  /** The Excel around it: its workbook, its user, and what went over the wire. */
  readonly excel: Emulator;
  /** Milliseconds from asking for the pane to its `load` event. */
  readonly loadTime: number;
  /** What went wrong so far: errors on the console or in scripts, requests elsewhere, unknown calls. */
  problems(): readonly string[];
  /** Presses a button of the ribbon, by the name of its function in the manifest. */
  pressRibbon(functionName: string): Promise<void>;
  close(): Promise<void>;
}

/** Beside ExcelApi, as Excel on the web has them. */
const otherSets = { SharedRuntime: "1.1", RibbonApi: "1.2" };
const functionsSet = { CustomFunctionsRuntime: "1.4" };

/**
 * What office.js itself says on the console, and only when it says so: the script of its usage
 * reports is not served, its styles for dialogues are stopped by our content security policy, and a
 * browser that blocks storage in frames of other sites gives it none.
 */
const complaintsOfOfficeJs = [
  /status of 404/,
  /inline style violates the following Content Security Policy/,
  /'sessionStorage' property from 'Window'/,
];

/** Opens the built pane in a frame of a page that plays Excel on the web. */
export async function openPane(
  browser: Browser,
  server: AddinServer,
  options: PaneOptions
): Promise<OpenPane> {
  const { language = "zh-CN", theme = "light", width = 360, height = 800 } = options;
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width, height },
    locale: language,
    colorScheme: theme === "light" ? "light" : "dark",
    forcedColors: theme === "high-contrast" ? "active" : "none",
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  const problems: string[] = [];
  watch(page, server, problems, options.blocked);
  if (options.blocked !== undefined) await block(page, server, options.blocked);

  const workbook = options.bytes && (await importedWorkbook(options.bytes));
  const excel = await createEmulator({
    level: "1.17",
    ...options,
    ...(workbook ? { workbook } : {}),
  });
  Object.assign(
    excel.conditions.requirementSets,
    otherSets,
    options.customFunctions === false ? {} : functionsSet
  );
  const frame: OfficeFrameOptions = {
    context: { language, requirementSets: excel.conditions.requirementSets },
    execute: (body) => execute(excel, body, problems),
    onUnknown: (call) => problems.push(`Excel was asked for something unknown: ${call}`),
  };
  await page.exposeBinding(bindingName, (_source, text: string) => answerMessage(text, frame));
  await page.goto(server.excel);

  const url = `${server.addin}/taskpane.html${hostQuery(server.excel, language)}`;
  const tell = async (message: string) => {
    await page.evaluate((text) => (window as unknown as PostOffice).tellPane(text), message);
  };
  excel.onEvents = (entries) => void tell(eventMessage(entries));
  const begin = performance.now();
  const [pane] = await Promise.all([
    page.waitForEvent("framenavigated", (candidate) => candidate.url().startsWith(server.addin)),
    page.evaluate((address) => (window as unknown as PostOffice).showPane(address), url),
  ]);
  await pane.waitForLoadState("load");

  return {
    page,
    pane,
    excel,
    loadTime: performance.now() - begin,
    problems: () => problems,
    pressRibbon: (functionName) => tell(commandMessage(functionName)),
    close: async () => {
      excel.onEvents = undefined;
      await context.close();
    },
  };
}

interface PostOffice {
  showPane(url: string): void;
  tellPane(text: string): void;
}

async function execute(excel: Emulator, text: string, problems: string[]): Promise<BatchAnswer> {
  try {
    const body = JSON.parse(text) as BatchBody;
    const reply = answerInternalService(body) ?? (await excel.execute(body));
    return { text: JSON.stringify(reply) };
  } catch (error) {
    problems.push(`The emulated Excel failed: ${String(error)}`);
    return { officeError: 5001 };
  }
}

function watch(page: Page, server: AddinServer, problems: string[], blocked: unknown): void {
  page.on("console", (message) => {
    if (message.type() === "error" && !isExpected(message, blocked)) {
      problems.push(`console: ${message.text()}`);
    }
  });
  page.on("pageerror", (error) => {
    // What office.js throws when its texts do not arrive.
    if (blocked !== undefined && error.message.startsWith("Neither the locale")) return;
    problems.push(`script: ${String(error)}`);
  });
  page.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol === "data:" || protocol === "blob:") return;
    if (origin !== server.addin && origin !== server.excel) {
      problems.push(`request to another origin: ${request.url()}`);
    }
  });
}

function isExpected(message: ConsoleMessage, blocked: unknown): boolean {
  if (!message.location().url.includes("/office-js/")) return false;
  const text = message.text();
  if (blocked !== undefined && text.includes("net::ERR_FAILED")) return true;
  return complaintsOfOfficeJs.some((pattern) => pattern.test(text));
}

async function block(
  page: Page,
  server: AddinServer,
  what: NonNullable<PaneOptions["blocked"]>
): Promise<void> {
  await page.route(`${server.addin}/office-js/**`, async (route) => {
    const first = route.request().url().endsWith("/office.js");
    if (what === "office-host-files" && first) await route.continue();
    else await route.abort();
  });
}
