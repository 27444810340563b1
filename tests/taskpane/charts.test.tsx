/** @jest-environment jsdom */
import { act, fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Grid } from "../../src/core/sheets/grid";
import { gridFromRows } from "../../src/core/sheets/grid";
import { chartsZh } from "../../src/locales/zh-CN/charts";
import { paneZh } from "../../src/locales/zh-CN/pane";
import { showTab } from "../../src/taskpane/pane-tab";
import { completeDom, openPane } from "../support/pane-dom";
import { rosterGrid } from "../support/roster";
import { villageOf } from "../support/villages";

const texts = chartsZh;
const settings = gridFromRows("参数设置", [
  ["参数", "取值"],
  ["统计截止日", "2021-10-28"],
  ["上届统计截止日", "2016-12-30"],
]);
const unknown = { birth: null, id_no: null, age: null };
const current = rosterGrid({
  people: [
    ...villageOf("石山村", 0, { 1: unknown }),
    ...villageOf("金竹村", 1).map((person) => ({ ...person, township: "乙样例乡", sex: "女" })),
  ],
});
const previous = rosterGrid({ people: villageOf("石山村", 2), sheet: "上届花名册" });

async function openCharts(sheets: readonly Grid[]) {
  act(() => showTab("overview", "charts"));
  const opened = openPane(sheets);
  await opened.settled();
  return opened;
}

const switchTo = (action: string, title: string) =>
  userEvent.click(screen.getByRole("button", { name: texts.switchOf(action, title) }));

beforeAll(completeDom);
afterEach(() => {
  act(() => showTab("overview", "sheets"));
});

describe("概况·图表", () => {
  it("draws both terms by itself, in words and without English too", async () => {
    await openCharts([current, previous, settings]);
    await screen.findByRole("heading", { name: texts.ages.both });
    const [ages] = screen.getAllByRole("img", { name: /^条形图/ });
    expect(ages.getAttribute("aria-label")).toContain(
      "36至40岁：本届 1 人、占 16.67%，上届 1 人、占 33.33%"
    );
    expect(ages.textContent).not.toMatch(/[A-Za-z]/);
    expect(ages.firstElementChild?.hasAttribute("inert")).toBe(true);
    expect(ages.querySelectorAll("rect").length).toBeGreaterThan(0);
    expect(screen.getByText(texts.unknownAge(1, 0))).toBeTruthy();
  });

  it("has the exact figures of each chart behind it, the unknown in a row of their own", async () => {
    await openCharts([current, previous, settings]);
    await screen.findByRole("heading", { name: texts.ages.both });
    await switchTo(texts.showTable, texts.ages.both);
    const table = within(screen.getByRole("table", { name: texts.ages.both }));
    const row = table.getByRole("row", { name: /不详/ });
    expect(
      within(row)
        .getAllByRole("cell")
        .map(({ textContent }) => textContent)
    ).toEqual(["1", "16.67", "0", "0.00", "16.67"]);
    await switchTo(texts.showChart, texts.ages.both);
    expect(screen.queryByRole("table")).toBeNull();
  });

  it("compares places by the measure chosen, the highest first", async () => {
    await openCharts([current, previous, settings]);
    fireEvent.change(await screen.findByRole("combobox", { name: texts.measure }), {
      target: { value: "femaleShare" },
    });
    const title = texts.places.township(texts.measures.femaleShare);
    await switchTo(texts.showTable, title);
    const rows = within(screen.getByRole("table", { name: title })).getAllByRole("row");
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      "乡镇（街道）女性占比",
      "乙样例乡100.00%",
      "样例镇33.33%",
      "合计66.67%",
    ]);
  });

  it("counts anew for another group of people", async () => {
    const { settled } = await openCharts([current, previous, settings]);
    fireEvent.change(await screen.findByRole("combobox", { name: texts.group }), {
      target: { value: "secretary" },
    });
    await settled();
    const now = texts.basis(texts.groups.secretary, "2021-10-28", 2);
    const both = (now + texts.basisBefore("2016-12-30", 1)).replaceAll("\u00a0", " ");
    expect(screen.getAllByText(both)).toHaveLength(2);
  });

  it("is of this term alone without last term's roster, and says so", async () => {
    await openCharts([current, settings]);
    expect(await screen.findByRole("heading", { name: texts.ages.one })).toBeTruthy();
    expect(screen.getAllByText(texts.missing["no-roster"])).toHaveLength(2);
    const [ages] = screen.getAllByRole("img", { name: /^条形图/ });
    expect(ages.getAttribute("aria-label")).not.toContain(texts.previous);
  });

  it.each([
    ["the cut-off date", [current], texts.noAsOf.title],
    ["a roster", [settings], texts.noRoster.title],
  ])("says what to do without %s", async (_, sheets, title) => {
    const { session } = await openCharts(sheets);
    expect(await screen.findByText(title)).toBeTruthy();
    expect(session.store.getState().failure).toBeNull();
  });

  it("tells of changes in the workbook, and counts again when asked", async () => {
    const { host, settled } = await openCharts([current, previous, settings]);
    await screen.findByRole("heading", { name: texts.ages.both });
    await act(async () => {
      await host.writeCells([{ sheet: "花名册", address: "F3", before: "男", after: "女" }]);
    });
    expect(screen.getByText(paneZh.changedSince)).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: texts.refresh }));
    await settled();
    expect(screen.queryByText(paneZh.changedSince)).toBeNull();
  });
});
