import { Workbook, type Worksheet } from "exceljs";
import { workbenchZh } from "../../src/locales/zh-CN/workbench";
import { memberId } from "../acceptance/messy/people";
import {
  openFile,
  save,
  startWorkbenches,
  type OpenWorkbench,
  type WorkbenchBench,
} from "../support/e2e/workbench";
import {
  EMPTY,
  LOCKED,
  ROSTER,
  SMALL_FILE,
  SMALL_PEOPLE,
  smallBook,
} from "../support/e2e/workbench-book";
import {
  choose,
  columnMenu,
  enter,
  fillDown,
  goTo,
  onTab,
  press,
  rowMenu,
  shown,
  showSheet,
  toolbar,
  untilTabs,
} from "../support/e2e/workbench-grid";
import { differingCells, portraits } from "../support/sheet-portrait";

const describeInChromium = chromium === undefined ? describe.skip : describe;
const NEW_ID = memberId(19900607, 9, "男");

jest.setTimeout(180_000);

/** Texts of the first column, from the second row on. */
function namesIn(sheet: Worksheet): string[] {
  const names: string[] = [];
  for (let row = 2; sheet.getCell(row, 1).text !== ""; row++)
    names.push(sheet.getCell(row, 1).text);
  return names;
}

describeInChromium("changes made by hand in the grid", () => {
  let bench: WorkbenchBench;
  let opened: OpenWorkbench;
  let input: Uint8Array;
  let books = 0;
  beforeAll(async () => {
    input = await smallBook();
    bench = await startWorkbenches(chromium!);
    opened = await bench.open({ file: { name: SMALL_FILE, bytes: input } });
  });
  afterAll(() => bench?.stop());
  // The page stays: each test begins with the workbook as it was, opened in place of the last one.
  beforeEach(() => openFile(opened.page, `${++books} ${SMALL_FILE}`, input));
  afterEach(() => expect(opened.problems()).toEqual([]));

  async function saved() {
    const { bytes } = await save(opened.page);
    const book = new Workbook();
    await book.xlsx.load(bytes.slice().buffer);
    return { book, bytes, sheet: (name = ROSTER) => book.getWorksheet(name)! };
  }

  /** Addresses of the cells of the roster that are not as they were. */
  async function changedCells(bytes: Uint8Array): Promise<string[]> {
    const [before, after] = [await portraits(input), await portraits(bytes)];
    return differingCells(before.get(ROSTER)!, after.get(ROSTER)!);
  }

  it("are saved as they were typed, and nothing else is", async () => {
    const { page } = opened;
    await enter(page, "A8", "庚某");
    await enter(page, "C8", "41");
    await enter(page, "D8", NEW_ID);
    await enter(page, "D2", NEW_ID);
    await enter(page, "E2", "2021-10-28");
    await enter(page, "E3", "85%");
    await enter(page, "E4", "6222021234567890123");
    await goTo(page, "C3");
    await press(page, "Delete");
    await enter(page, "A3", "改错");
    await press(page, "Control+z");
    await enter(page, "A4", "又改");
    await press(page, "Control+z", "Control+y");
    const { sheet, bytes } = await saved();
    const value = (address: string) => sheet().getCell(address).value;
    expect(value("A8")).toBe("庚某");
    expect(value("C8")).toBe(41);
    expect(value("D8")).toBe(NEW_ID);
    expect(value("D2")).toBe(NEW_ID);
    expect(value("E2")).toEqual(new Date(Date.UTC(2021, 9, 28)));
    expect(value("E3")).toBe(0.85);
    expect(sheet().getCell("E3").numFmt).toMatch(/%$/);
    expect(value("E4")).toBe("6222021234567890123");
    expect(value("C3")).toBeNull();
    expect(value("A3")).toBe(SMALL_PEOPLE[1][0]);
    expect(value("A4")).toBe("又改");
    const places = ["A8", "C8", "D8", "D2", "E2", "E3", "E4", "C3", "A4"];
    expect((await changedCells(bytes)).sort()).toEqual(places.sort());
  });

  it("copy, fill and format cells without losing digits of ID numbers", async () => {
    const { page } = opened;
    await goTo(page, "D3");
    await press(page, "Control+c");
    await goTo(page, "F3");
    await press(page, "Control+v");
    await goTo(page, "A2");
    await fillDown(page, "A", 2, 4);
    await goTo(page, "C2:C3");
    await press(page, "Control+b");
    await goTo(page, "D2:D7");
    await press(page, "Control+b");
    await goTo(page, "D3");
    await page.locator("[data-u-comp=ribbon-toolbar-more]").click();
    await choose(page, "文本转数字");
    await page.getByText(workbenchZh.refused["long-number"].title).waitFor();
    const { sheet } = await saved();
    expect(sheet().getCell("F3").value).toBe(SMALL_PEOPLE[1][3]);
    expect(namesIn(sheet()).slice(0, 4)).toEqual(["甲某", "甲某", "甲某", "丁某"]);
    expect(sheet().getCell("C2").font).toMatchObject({ bold: true });
    expect(sheet().getCell("C4").font?.bold ?? false).toBe(false);
    SMALL_PEOPLE.forEach(([, , , id], i) => {
      expect(sheet().getCell(`D${i + 2}`).value).toBe(id);
      expect(sheet().getCell(`D${i + 2}`).font).toMatchObject({ bold: true });
    });
  });

  it("move rows with everything in them", async () => {
    const { page } = opened;
    await rowMenu(page, 3);
    await choose(page, "删除选中行");
    await rowMenu(page, 2);
    await choose(page, "在上方插入");
    await enter(page, "A2", "新来");
    const { sheet } = await saved();
    expect(namesIn(sheet())).toEqual(["新来", "甲某", "丙某", "丁某", "戊某", "己某"]);
    expect(sheet().getCell("D3").value).toBe(SMALL_PEOPLE[0][3]);
    expect(sheet().getCell("B7").dataValidation).toMatchObject({ type: "list" });
  });

  it("change columns and merge cells", async () => {
    const { page } = opened;
    await columnMenu(page, "A");
    await choose(page, "隐藏选中列");
    await goTo(page, "E2:F3");
    await page.locator("[data-u-comp=ribbon-toolbar-more]").click();
    await toolbar(page, "sheet.command.add-worksheet-merge");
    await choose(page, "全部合并");
    const { sheet } = await saved();
    expect(sheet().getColumn(1).hidden).toBe(true);
    expect(sheet().getColumn(4).width).toBeCloseTo(24, 0);
    expect(sheet().model.merges).toEqual(["E2:F3"]);
  });

  it("add, rename and remove sheets", async () => {
    const { page } = opened;
    await onTab(page, EMPTY, "重命名");
    await page.keyboard.press("Control+A");
    await page.keyboard.insertText("说明");
    await page.keyboard.press("Enter");
    await page.locator("[data-u-comp=sheet-bar-append-button]").first().click();
    const isNew = (name: string) => ![ROSTER, LOCKED, "说明"].includes(name);
    const added = (await untilTabs(page, (names) => names.some(isNew))).find(isNew)!;
    await showSheet(page, added);
    await enter(page, "B2", "附注");
    await showSheet(page, "说明");
    await enter(page, "A1", "填表说明");
    await onTab(page, "说明", "复制");
    await showSheet(page, "说明 (2)");
    const { book } = await saved();
    expect(book.worksheets.map(({ name }) => name).sort()).toEqual(
      [ROSTER, LOCKED, "说明", "说明 (2)", added].sort()
    );
    expect(book.getWorksheet("说明 (2)")!.getCell("A1").value).toBe("填表说明");
    expect(book.getWorksheet(added)!.getCell("B2").value).toBe("附注");
    expect(book.getWorksheet("说明")!.getCell("A1").value).toBe("填表说明");
    await onTab(page, added, "删除");
    await page.waitForTimeout(300);
    await page.screenshot({ path: "out/screens/workbench-delete-sheet.png" });
    await page.getByRole("button", { name: "确定" }).click();
    expect(await untilTabs(page, (names) => !names.includes(added))).not.toContain(added);
    const again = await saved();
    expect(again.book.getWorksheet(added)).toBeUndefined();
  });

  it("are refused with a reason where they could not be kept, and change nothing", async () => {
    const { page } = opened;
    const { refused } = workbenchZh;
    await showSheet(page, LOCKED);
    await goTo(page, "A2");
    await page.keyboard.press("9");
    await page.getByText(refused.locked.title).waitFor();
    await press(page, "Escape");
    expect(await shown(page, "A2")).toBe("1");
    await enter(page, "B2", "7");
    expect(await shown(page, "B2")).toBe("7");
    await showSheet(page, ROSTER);
    for (const entry of ["数据验证", "条件格式", "保护工作表", "添加批注", "添加链接"]) {
      await goTo(page, "B2");
      await rowMenu(page, 2);
      expect(await page.getByText(entry, { exact: true }).filter({ visible: true }).count()).toBe(
        0
      );
      await press(page, "Escape");
    }
    const { sheet, bytes } = await saved();
    expect(sheet(LOCKED).getCell("A2").value).toBe(1);
    expect(sheet(LOCKED).getCell("B2").value).toBe(7);
    expect(await changedCells(bytes)).toEqual([]);
  });
});
