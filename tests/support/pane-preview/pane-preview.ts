/**
 * Pictures of the pane without Excel, for looking at screens while they are made:
 *
 *     npx tsx tests/support/pane-preview/pane-preview.ts --tab check --part fixes --click 校验 --out /tmp/shots
 *
 * Builds the pane with esbuild into the folder of --out, opens it in Chromium over the sample workbook
 * in memory, and takes one picture for each width and theme. Options, all of which may be left out:
 *
 *     --tab NAME --part NAME    what is in view (src/taskpane/pane-tab.ts)
 *     --click NAME              a button or tab to click before the picture, by its name; may be repeated
 *     --fill LABEL=TEXT         a field to fill in, in the same order as the clicks; may be repeated
 *     --width 320,450           widths in pixels; height with --height 720
 *     --theme light,dark        themes
 *     --lang zh-CN              or en
 *     --workbook FILE.xlsx      another workbook than assets/samples/changeover.xlsx
 *     --axe                     tells what axe finds
 *     --serve                   serves the page instead, and prints its address
 */
import { createServer } from "node:http";
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { AxeBuilder } from "@axe-core/playwright";
import { build } from "esbuild";
import { chromium, type Page } from "playwright-core";

const { values: options, tokens } = parseArgs({
  tokens: true,
  options: {
    tab: { type: "string", default: "overview" },
    part: { type: "string", default: "" },
    click: { type: "string", multiple: true },
    fill: { type: "string", multiple: true },
    width: { type: "string", default: "320,450" },
    height: { type: "string", default: "720" },
    theme: { type: "string", default: "light,dark" },
    lang: { type: "string", default: "zh-CN" },
    workbook: { type: "string", default: "assets/samples/changeover.xlsx" },
    out: { type: "string", default: "/tmp/pane-preview" },
    axe: { type: "boolean", default: false },
    serve: { type: "boolean", default: false },
  },
});

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".png": "image/png",
};

/** The page with everything it needs in one folder. */
async function makeSite(folder: string): Promise<void> {
  mkdirSync(path.join(folder, "assets"), { recursive: true });
  await build({
    entryPoints: { preview: "tests/support/pane-preview/preview-page.tsx" },
    outdir: folder,
    bundle: true,
    splitting: true,
    format: "esm",
    jsx: "automatic",
    target: "es2020",
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "warning",
  });
  copyFileSync("assets/icons/icon-32.png", path.join(folder, "assets/icon-32.png"));
  copyFileSync("src/taskpane/taskpane.css", path.join(folder, "taskpane.css"));
  copyFileSync(options.workbook, path.join(folder, "changeover.xlsx"));
  writeFileSync(
    path.join(folder, "index.html"),
    '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>preview</title>' +
      '<link rel="icon" href="assets/icon-32.png"><link rel="stylesheet" href="taskpane.css">' +
      '<div id="root"></div><script type="module" src="preview.js"></script></html>'
  );
}

function serve(folder: string) {
  return createServer((request, response) => {
    const name = new URL(request.url ?? "/", "http://x").pathname;
    const file = path.join(folder, name === "/" ? "index.html" : path.normalize(name));
    if (!existsSync(file)) return void response.writeHead(404).end();
    response.writeHead(200, {
      "content-type": types[path.extname(file)] ?? "application/octet-stream",
    });
    response.end(readFileSync(file));
  });
}

/** Nothing is running. The strip with the cancel button is gone, and the screen's code has come. */
async function settle(page: Page): Promise<void> {
  await page.waitForFunction(
    () => {
      const held = window as unknown as {
        preview?: { session: { store: { getState(): { busy: unknown; survey: unknown } } } };
      };
      const state = held.preview?.session.store.getState();
      return state !== undefined && state.busy === null && state.survey !== null;
    },
    undefined,
    { timeout: 30_000 }
  );
  await page.waitForTimeout(300);
}

/** Does the clicks and fills in the order in which they were given. */
async function act(page: Page): Promise<void> {
  for (const token of tokens) {
    if (token.kind !== "option" || token.value === undefined) continue;
    if (token.name === "click") {
      const { value } = token;
      const named = page
        .getByRole("button", { name: value })
        .or(page.getByRole("tab", { name: value }))
        .or(page.getByRole("listitem").filter({ hasText: value }));
      await named.first().click();
      await settle(page);
    } else if (token.name === "fill") {
      const [label, text] = token.value.split("=");
      await page.getByLabel(label).first().fill(text);
    }
  }
}

async function main(): Promise<void> {
  const site = path.join(options.out, "site");
  await makeSite(site);
  const server = serve(site);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  const base = `http://127.0.0.1:${port}/`;
  if (options.serve) {
    console.log(base);
    return;
  }
  const browser = await chromium.launch({
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    args: ["--no-sandbox"],
  });
  try {
    for (const theme of options.theme.split(",")) {
      for (const width of options.width.split(",").map(Number)) {
        const context = await browser.newContext({
          viewport: { width, height: Number(options.height) },
        });
        const page = await context.newPage();
        page.on("pageerror", (error) => console.error(error.message));
        page.on("console", (entry) => {
          if (entry.type() === "error") console.error(entry.text());
        });
        const { tab, part, lang } = options;
        const query = new URLSearchParams({ tab, lang, theme, ...(part ? { part } : {}) });
        await page.goto(`${base}?${query.toString()}`);
        await settle(page);
        await act(page);
        const file = path.join(
          options.out,
          `${[tab, part, lang, width, theme].filter((name) => name !== "").join("-")}.png`
        );
        await page.screenshot({ path: file });
        console.log(file);
        if (options.axe) {
          const { violations } = await new AxeBuilder({ page })
            // Invisible stops that Fluent UI moves the focus by.
            .exclude("[data-tabster-dummy]")
            .analyze();
          for (const { id, impact, help, nodes } of violations) {
            console.log(`${impact} ${id}: ${help}`, nodes.map(({ html }) => html).slice(0, 3));
          }
        }
        await context.close();
      }
    }
  } finally {
    await browser.close();
    server.close();
  }
}

void main();
