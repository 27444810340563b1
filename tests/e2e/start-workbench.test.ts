import { spawn, type ChildProcess } from "node:child_process";
import { copyFileSync, cpSync } from "node:fs";
import type { Browser } from "playwright-core";
import { launchLone, watchedPage } from "../support/e2e/lone-browser";
import { useTemporaryFolder } from "../support/temporary-folder";

const describeInChromium = chromium === undefined ? describe.skip : describe;

/** Starts a server and waits for the address it tells. */
async function started(command: string, words: readonly string[]): Promise<[ChildProcess, string]> {
  const child = spawn(command, words, { stdio: ["ignore", "pipe", "inherit"] });
  const address = await new Promise<string>((resolve, reject) => {
    let said = "";
    child.stdout.setEncoding("utf8").on("data", (part: string) => {
      said += part;
      const found = /http:\/\/\S+/.exec(said);
      if (found && said.includes("Ctrl+C")) resolve(found[0]);
    });
    child.once("exit", (code) => reject(new Error(`ended with ${code}: ${said}`)));
  });
  return [child, address];
}

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => {
    child.once("exit", resolve);
    child.kill("SIGINT");
  });
}

describeInChromium("starting the workbench on this machine", () => {
  const folder = useTemporaryFolder();
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchLone(chromium!);
  });
  afterAll(() => browser?.close());

  it("npm start hands a workbook to the page and ends with 0", async () => {
    const file = folder.file("上湾社区 花名册.xlsx");
    copyFileSync("assets/samples/changeover.xlsx", file);
    const [child, address] = await started(process.execPath, [
      ...["scripts/start.mjs", "--no-open", "--port", "0", file],
    ]);
    const opened = await watchedPage(browser, new URL("/", address).href);
    await opened.page.goto(address);
    await opened.page.getByText("上湾社区 花名册.xlsx", { exact: true }).first().waitFor();
    expect(opened.problems()).toEqual([]);
    await opened.close();
    expect(await ended(child)).toBe(0);
  });

  it("the script on a stick serves the folder with the same headers", async () => {
    cpSync("dist/workbench", folder.path, { recursive: true });
    const [child, address] = await started("sh", [folder.file("启动工作台.sh"), "--no-open"]);
    const { workbenchHeaders } = jest.requireActual<{
      workbenchHeaders: Readonly<Record<string, string>>;
    }>("../../scripts/build/content-security-policy.js");
    const response = await fetch(address);
    for (const [name, value] of Object.entries(workbenchHeaders)) {
      expect([name, response.headers.get(name)]).toEqual([name, value]);
    }
    expect((await fetch(`${address}assets/`)).status).toBe(404);
    const opened = await watchedPage(browser, address);
    await opened.page.goto(address);
    await opened.page.getByText("示例工作簿.xlsx", { exact: true }).first().waitFor();
    expect(opened.problems()).toEqual([]);
    await opened.close();
    expect(await ended(child)).toBe(0);
  });
});
