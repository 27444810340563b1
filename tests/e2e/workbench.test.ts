import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { formChoices } from "../../src/engine/form-choices";
import { checkZh } from "../../src/locales/zh-CN/check";
import { paneZh } from "../../src/locales/zh-CN/pane";
import { reportZh } from "../../src/locales/zh-CN/report";
import { workbenchZh } from "../../src/locales/zh-CN/workbench";
import {
  openFile,
  save,
  startWorkbenches,
  type OpenWorkbench,
  type SavedFile,
  type WorkbenchBench,
} from "../support/e2e/workbench";
import { goTo, sheetInView, sheetTabs, untilSelected } from "../support/e2e/workbench-grid";
import { LAST_TERM, messyRoster } from "../support/e2e/workbench-roster";
import { packageDiff } from "../support/package-diff";
import { cli } from "../support/run-cli";
import { differingCells, plainPortraits, portraits } from "../support/sheet-portrait";

const describeInChromium = chromium === undefined ? describe.skip : describe;
const { checking, findings, fixes } = checkZh;
const { generate } = reportZh;
/** Every sheet that can be made; which of them are made hangs on the ledgers that are there. */
const SHEETS = formChoices.map(({ sheet }) => sheet);
const OF_ROSTERS = ["表2 班子结构分析表", "表3 书记队伍结构表", "表4 较上届对比表", "综述"];
const LOG = "修改记录";
const FILE = "花名册汇总.xlsx";

jest.setTimeout(180_000);

/** What the command line makes of the same workbook: repaired, then with reports. */
async function byCommandLine(input: Uint8Array) {
  const folder = mkdtempSync(path.join(tmpdir(), "main-job-"));
  const [file, fixed, reported] = [FILE, "修正.xlsx", "报表.xlsx"].map((f) => path.join(folder, f));
  try {
    writeFileSync(file, input);
    const run = await cli("fix", file, "--into", fixed, "--json");
    const { changed } = JSON.parse(run.out) as { changed: { sheet: string; cell: string }[] };
    await cli("summarize", fixed, "--into", reported);
    const bytes = new Uint8Array(readFileSync(reported));
    const written = plainPortraits(bytes);
    return {
      changed: changed.map(({ sheet, cell }) => `${sheet}!${cell}`).sort(),
      bytes,
      forms: SHEETS.filter((sheet) => written.has(sheet)),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** One session from opening a roster to saving it; each step builds on the one before. */
describeInChromium("the whole job in the workbench, on a messy roster", () => {
  let bench: WorkbenchBench;
  let opened: OpenWorkbench;
  let input: Uint8Array;
  let saved: SavedFile;
  let expected: Awaited<ReturnType<typeof byCommandLine>>;

  beforeAll(async () => {
    input = await messyRoster();
    expected = await byCommandLine(input);
    bench = await startWorkbenches(chromium!);
    opened = await bench.open();
  });
  afterAll(async () => {
    await opened?.close();
    await bench?.stop();
  });
  afterEach(() => expect(opened.problems()).toEqual([]));

  const pane = () => opened.page.getByRole("complementary", { name: workbenchZh.pane });
  const tab = (name: string) => pane().getByRole("tab", { name, exact: true });
  const button = (name: string | RegExp) =>
    pane().getByRole("button", { name, exact: true }).first();
  const list = (name: string) =>
    pane().getByRole("list", { name, exact: true }).getByRole("listitem");
  const says = (text: string | RegExp) => pane().getByText(text).first().waitFor();

  it("opens in place of the sample", async () => {
    await openFile(opened.page, FILE, input);
    expect(await sheetTabs(opened.page)).toEqual(
      expect.arrayContaining(["清溪镇", "云头乡班子名册", "石桥街道", LAST_TERM])
    );
    await says(/上届 1 张/);
  });

  it("is checked as the command line checks it", async () => {
    await tab(paneZh.tabs.check).click();
    await button(checking.checkWorkbook).click();
    await list(findings.list).nth(5).waitFor();
  });

  it("leads from a finding to its cell, and from a cell to its findings", async () => {
    const finding = list(findings.list).nth(1);
    const [, sheet, cell] = /(\S+)!([A-Z]+\d+)/.exec(await finding.innerText())!;
    await finding.click();
    expect(await untilSelected(opened.page, cell)).toBe(cell);
    expect(await sheetInView(opened.page)).toBe(sheet);
    await says(new RegExp(`^所选单元格 ${cell}：`));
    await goTo(opened.page, "A1");
    await says(/^所选单元格 A1/);
    await goTo(opened.page, cell);
    await says(new RegExp(`^所选单元格 ${cell}：`));
  });

  it("has its cells marked", async () => {
    await button(findings.mark).click();
    await says(/^已标注 \d+ 个单元格/);
  });

  it("is repaired, taken back and repaired again", async () => {
    const count = expected.changed.length;
    await tab(paneZh.parts.fixes).click();
    await button(fixes.apply(count)).click();
    await says(fixes.applied(count));
    await button(fixes.takeBack(count)).click();
    await says(fixes.takenBack(count));
    await button(fixes.apply(count)).click();
    await says(fixes.applied(count));
    expect(await sheetTabs(opened.page)).toContain(LOG);
  });

  it("gives the forms that rosters feed and no others, held against last term", async () => {
    await tab(paneZh.tabs.report).click();
    await button(generate.run).waitFor();
    const { forms } = expected;
    expect(forms).toEqual(expect.arrayContaining(OF_ROSTERS));
    for (const sheet of SHEETS) {
      const box = pane().getByRole("checkbox", { name: sheet, exact: true });
      if (forms.includes(sheet)) await box.check();
      else expect(await box.isDisabled()).toBe(true);
    }
    await button(generate.run).click();
    await says(generate.done(forms.length));
    expect(await sheetTabs(opened.page)).toEqual(expect.arrayContaining(forms));
  });

  it("is saved under another name", async () => {
    saved = await save(opened.page);
    expect(saved.name).toBe(`${workbenchZh.savedName("花名册汇总")}.xlsx`);
  });

  it("holds the figures and formats that the command line writes, as two other libraries read them", async () => {
    const [ours, theirs] = [await portraits(saved.bytes), await portraits(expected.bytes)];
    const [plain, plainTheirs] = [plainPortraits(saved.bytes), plainPortraits(expected.bytes)];
    for (const form of expected.forms) {
      expect(ours.get(form)).toEqual(theirs.get(form));
      expect(plain.get(form)).toEqual(plainTheirs.get(form));
    }
    expect([...plain.keys()].sort()).toEqual([...plainTheirs.keys()].sort());
  });

  it("keeps every other cell of the user's sheets as it was", async () => {
    const [before, after] = [await portraits(input), await portraits(saved.bytes)];
    const changed = [...before].flatMap(([name, sheet]) =>
      differingCells(sheet, after.get(name)!).map((address) => `${name}!${address}`)
    );
    expect(changed.sort()).toEqual(expected.changed);
    for (const [name, { cells, ...rest }] of before) {
      expect(cells).toBeDefined();
      expect(after.get(name)).toMatchObject(rest);
    }
    const { removed } = packageDiff(input, saved.bytes);
    expect(removed).toEqual([]);
  });
});
