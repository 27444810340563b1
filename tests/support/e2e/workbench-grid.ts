import type { Page } from "playwright-core";

/** Milliseconds after which the grid has put a thing on the screen that it does in its own time. */
const BREATH = 120;
/** Milliseconds between two keys: the grid loses what is typed behind a "=" at no pace of people. */
const PACE = 20;

const nameBox = (page: Page) => page.locator("[data-u-comp=defined-name] input");

/** Selects cells of the sheet in view, by typing their address into the name box. */
export async function goTo(page: Page, address: string): Promise<void> {
  await nameBox(page).fill(address);
  await nameBox(page).press("Enter");
  await page.waitForTimeout(BREATH);
}

/** The address in the name box: the cells that are selected. */
export function selected(page: Page): Promise<string> {
  return nameBox(page).inputValue();
}

/** Waits until some cells are selected; gives what is selected then. */
export async function untilSelected(page: Page, address: string): Promise<string> {
  for (let turn = 0; turn < 100 && (await selected(page)) !== address; turn++) {
    await page.waitForTimeout(100);
  }
  return selected(page);
}

/** Types into a cell and presses Enter. */
export async function enter(page: Page, address: string, text: string): Promise<void> {
  await goTo(page, address);
  await page.keyboard.type(text, { delay: PACE });
  await page.keyboard.press("Enter");
  await page.waitForTimeout(BREATH);
}

/** Presses keys one after the other over the grid. */
export async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key);
    await page.waitForTimeout(BREATH);
  }
}

const tabs = (page: Page) => page.locator("[data-u-comp=slide-tab-item]");

/** Names of the sheets that have a tab, in order. */
export function sheetTabs(page: Page): Promise<string[]> {
  return tabs(page).allInnerTexts();
}

/** Waits until the sheets with a tab are as asked; gives their names. */
export async function untilTabs(
  page: Page,
  areSo: (names: readonly string[]) => boolean
): Promise<string[]> {
  for (let turn = 0; turn < 100 && !areSo(await sheetTabs(page)); turn++) {
    await page.waitForTimeout(100);
  }
  return sheetTabs(page);
}

/** Name of the sheet in view. */
export function sheetInView(page: Page): Promise<string> {
  return page.locator("[data-u-comp=slide-tab-item][aria-selected=true]").innerText();
}

const tabOf = (page: Page, sheet: string) => tabs(page).getByText(sheet, { exact: true });

/** Shows a sheet by its tab. */
export async function showSheet(page: Page, sheet: string): Promise<void> {
  await tabOf(page, sheet).click();
  await page
    .locator("[data-u-comp=slide-tab-item][aria-selected=true]")
    .getByText(sheet, { exact: true })
    .waitFor();
  await page.waitForTimeout(BREATH);
}

/** Opens the menu of a sheet's tab and chooses an entry. */
export async function onTab(page: Page, sheet: string, entry: string): Promise<void> {
  await tabOf(page, sheet).click({ button: "right" });
  // Menus stay on the page when they are closed, and that of cells has entries of the same names.
  const menu = page.locator("section.univer-popup").filter({ hasText: "重命名" });
  await menu.getByText(entry, { exact: true }).click();
  await page.waitForTimeout(BREATH);
}

/** What the grid shows in some cells: rows by line feeds, cells by tabs. */
export async function shown(page: Page, address: string): Promise<string> {
  await goTo(page, address);
  await page.evaluate(() => navigator.clipboard.writeText("nothing was copied"));
  await page.keyboard.press("Control+C");
  await page.waitForTimeout(BREATH);
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Waits until the grid shows something in some cells; gives what it shows then. */
export async function untilShown(page: Page, address: string, text: string): Promise<string> {
  let found = await shown(page, address);
  for (let turn = 0; turn < 40 && found !== text; turn++) {
    await page.waitForTimeout(250);
    found = await shown(page, address);
  }
  return found;
}

/** Pixels of the grid in a sheet with rows and columns of the usual size that begins at A1. */
const HEAD = { row: 46, column: 20, rowHeight: 20, columnWidth: 64 };

async function clickCanvas(page: Page, x: number, y: number, button: "left" | "right") {
  const canvas = page.locator("canvas[id^=univer-sheet-main-canvas]");
  await canvas.click({ position: { x, y }, button });
}

/** Opens the menu of a row's head; rows are numbered as people read them. */
export async function rowMenu(page: Page, row: number): Promise<void> {
  const y = HEAD.column + (row - 0.5) * HEAD.rowHeight;
  await clickCanvas(page, 15, y, "left");
  await clickCanvas(page, 15, y, "right");
}

/** Opens the menu of a column's head, A, B or C of a sheet with columns of the usual width. */
export async function columnMenu(page: Page, column: "A" | "B" | "C"): Promise<void> {
  const x = HEAD.row + ("ABC".indexOf(column) + 0.5) * HEAD.columnWidth;
  await clickCanvas(page, x, 10, "left");
  await clickCanvas(page, x, 10, "right");
}

/** Drags the handle of the cell that is selected down to another row; the cell has the usual size. */
export async function fillDown(
  page: Page,
  column: "A" | "B" | "C",
  from: number,
  to: number
): Promise<void> {
  const box = (await page.locator("canvas[id^=univer-sheet-main-canvas]").boundingBox())!;
  const x = box.x + HEAD.row + ("ABC".indexOf(column) + 1) * HEAD.columnWidth;
  const bottom = (row: number) => box.y + HEAD.column + row * HEAD.rowHeight;
  // The grid puts its handle, and what it fills, on the screen in its own time.
  const pause = () => page.waitForTimeout(BREATH);
  await page.mouse.move(x - 1, bottom(from) - 1);
  await pause();
  await page.mouse.down();
  await pause();
  await page.mouse.move(x - 10, bottom(from) + 8);
  await page.mouse.move(x - 10, bottom(to) - 8, { steps: 4 });
  await pause();
  await page.mouse.up();
  await page.waitForTimeout(BREATH);
}

/** Chooses an entry of the menu that is open. */
export async function choose(page: Page, entry: string): Promise<void> {
  // At its beginning: some entries have a box for a number behind their words.
  const at = { x: 8, y: 8 };
  await page.getByText(entry).filter({ visible: true }).first().click({ position: at });
  await page.waitForTimeout(BREATH);
}

/** Presses a button over the grid, by the grid's name of its command. */
export async function toolbar(page: Page, command: string): Promise<void> {
  await page.locator(`[data-u-command="${command}"]:visible`).first().click();
  await page.waitForTimeout(BREATH);
}
