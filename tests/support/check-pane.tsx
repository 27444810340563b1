import { act, configure, fireEvent, screen, within } from "@testing-library/react";
import type { MemberField } from "../../src/core/ledgers/kinds/members";
import { cellAddress, parseCellAddress } from "../../src/core/sheets/a1";
import { gridFromRows, valueAt } from "../../src/core/sheets/grid";
import { checkZh } from "../../src/locales/zh-CN/check";
import { showTab } from "../../src/taskpane/pane-tab";
import type { MemoryHost } from "../../src/workbook/memory-host";
import { completeDom, openPane } from "./pane-dom";
import { rosterColumns, rosterGrid } from "./roster";

const settingsGrid = gridFromRows("参数设置", [
  ["参数", "取值"],
  ["统计截止日", "2021-10-28"],
  ["另行认可的地址码", "529901"],
]);
/** An age that is wrong, a name with a space in it, and somebody who joined the Party too young. */
export const roster = rosterGrid({
  change: { 1: { age: 40 }, 2: { name: "丙样例 " }, 3: { join_party: "1995.07" } },
});
const { checking, findings } = checkZh;

/** The address of a person's cell in the roster. */
export function at(person: number, field: MemberField): string {
  return cellAddress(2 + person, rosterColumns.indexOf(field));
}

/** What a cell of the roster holds. */
export async function cell(host: MemoryHost, address: string) {
  const { row, column } = parseCellAddress(address)!;
  return valueAt(await host.readSheet(roster.name), row, column);
}

/** Everything that stands in a sheet, as one text. */
export async function sheetTexts(host: MemoryHost, sheet: string): Promise<string> {
  return JSON.stringify((await host.readSheet(sheet)).columns);
}

type Part = "findings" | "fixes" | "waivers";

/** The pane on a part of 校验, with the workbook read. */
export async function openCheck(part: Part = "findings") {
  act(() => showTab("check", part));
  const opened = openPane([roster, settingsGrid]);
  await opened.settled();
  const show = (next: Part) => act(() => showTab("check", next));
  const press = async (name: string | RegExp) => {
    fireEvent.click(await screen.findByRole("button", { name }));
    await opened.settled();
  };
  /** Clicks a text of the list of findings. */
  const open = async (text: RegExp) => {
    fireEvent.click(lines().getByText(text));
    await opened.settled();
  };
  return { ...opened, show, press, open };
}

/** The pane on a part of 校验, with the workbook checked. */
export async function openChecked(part: Part = "findings") {
  const opened = await openCheck("findings");
  await opened.press(checking.checkWorkbook);
  await screen.findByRole("list", { name: findings.list });
  opened.show(part);
  return opened;
}

/** On the screen; assistive technology is told beside it. */
export const main = () => within(screen.getByRole("main"));
/** The list of findings. */
export const lines = () => within(screen.getByRole("list", { name: findings.list }));

/** Types into the search box of the findings. */
export const search = (text: string) =>
  fireEvent.change(screen.getByRole("searchbox", { name: findings.search }), {
    target: { value: text },
  });

/** Chooses how findings are put together. */
export const groupBy = (grouping: string) =>
  fireEvent.change(screen.getByRole("combobox", { name: findings.grouping }), {
    target: { value: grouping },
  });

/** To be called once in each file of tests over 校验. */
export function setUpCheckPane(): void {
  // The first test of a file loads the screens with it.
  jest.setTimeout(30_000);
  beforeAll(completeDom);
  // Working out what is hidden from assistive technology takes most of the time; axe looks at that.
  beforeAll(() => configure({ defaultHidden: true }));
  afterEach(() => {
    act(() => showTab("overview", "sheets"));
    jest.restoreAllMocks();
  });
}
