/** @jest-environment jsdom */
import { act, fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Grid } from "../../src/core/sheets/grid";
import { gridFromRows } from "../../src/core/sheets/grid";
import { engineErrorsZh } from "../../src/locales/zh-CN/engine-errors";
import { payScreenZh } from "../../src/locales/zh-CN/pay-screen";
import { payTexts } from "../../src/locales/zh-CN/pay";
import { showTab } from "../../src/taskpane/pane-tab";
import { completeDom, openPane } from "../support/pane-dom";
import { idNumber, rosterGrid } from "../support/roster";

const texts = payScreenZh;
const settings = gridFromRows("参数设置", [
  ["参数", "取值"],
  ["统计截止日", "2021-10-28"],
]);
/** Of the five people two members are not paid; one deputy's years of service are not known to the month. */
const roster = rosterGrid({ change: { 3: { cadre_since: "2016" } } });

async function openPay(sheets: readonly Grid[] = [roster, settings]) {
  act(() => showTab("pay"));
  const opened = openPane(sheets);
  await opened.settled();
  const press = async (name: string | RegExp, role = "button") => {
    await userEvent.click(await screen.findByRole(role, { name }));
    await opened.settled();
  };
  const compute = async (month: string) => {
    fireEvent.change(await screen.findByRole("textbox", { name: texts.month }), {
      target: { value: month },
    });
    await press(texts.compute);
  };
  return { ...opened, press, compute };
}

const main = () => within(screen.getByRole("main"));

beforeAll(completeDom);
afterEach(() => {
  act(() => showTab("overview", "sheets"));
  jest.restoreAllMocks();
});

describe("报酬", () => {
  it("says which standard is in force, offers the month of the cut-off date, and takes none by itself", async () => {
    const { press } = await openPay();
    expect(await screen.findByText(texts.exampleStandard)).toBeTruthy();
    const field = screen.getByRole<HTMLInputElement>("textbox", { name: texts.month });
    expect(field.value).toBe("");
    await press(texts.useMonth("2021-10"));
    expect(field.value).toBe("2021-10");
    await press(texts.showStandard);
    const table = within(screen.getByRole("table", { name: texts.standard }));
    expect(table.getByText("4,460")).toBeTruthy();
  });

  it("shows the total in figures and characters, by post and person by person", async () => {
    const { session, press, compute } = await openPay();
    await compute("2022-01");
    // 4460 + 11 × 20, 3700 + 5 × 20, 3700 without years.
    expect(main().getAllByText("12,180")).toHaveLength(2);
    expect(main().getByText(texts.inWords("壹万贰仟壹佰捌拾元整"))).toBeTruthy();
    expect(within(screen.getByRole("table")).getAllByRole("row")).toHaveLength(5);
    await press(texts.views.people(3), "tab");
    const reveal = jest.spyOn(session.host, "reveal");
    const lines = within(screen.getByRole("list", { name: texts.peopleList }));
    const first = lines.getAllByRole("listitem")[0];
    expect(first.textContent).toContain("甲样例");
    act(() => first.focus());
    await userEvent.keyboard("{Enter}");
    expect(reveal).toHaveBeenCalledWith({ sheet: "花名册", address: "E3" });
  });

  it("tells what was found in one sentence each, with what to do, and leads to the cell", async () => {
    const { session, press, compute } = await openPay();
    await compute("2022-01");
    await press(texts.views.issues(1), "tab");
    const [item] = within(screen.getByRole("list", { name: texts.issueList })).getAllByRole(
      "listitem"
    );
    expect(item.textContent).toContain("丁样例的“担任村干部起始时间”为“2016”");
    expect(item.textContent).toContain(payTexts["pay/tenure-date"].remedy);
    const reveal = jest.spyOn(session.host, "reveal");
    await userEvent.click(item);
    expect(reveal).toHaveBeenCalledWith({ sheet: "花名册", address: "U6" });
  });

  it("writes the sheet, refreshes it, and says which of the two it did", async () => {
    const { host, press, compute } = await openPay();
    await compute("2022-01");
    await press(texts.write);
    expect(main().getByText(texts.written.inserted("报酬发放表"))).toBeTruthy();
    await compute("2023-01");
    await press(texts.write);
    expect(main().getByText(texts.written.values("报酬发放表"))).toBeTruthy();
    const { columns } = await host.readSheet("报酬发放表");
    expect(columns.flat()).toContain("发放月份:2023年1月");
    expect((await host.listSheets()).map(({ name }) => name)).toEqual([
      "花名册",
      "参数设置",
      "报酬发放表",
    ]);
  });

  it("inserts a sheet for the standard, which is in force from then on", async () => {
    const { press } = await openPay();
    await press(texts.insertStandard);
    expect(main().getByText(texts.insertedStandard("报酬标准"))).toBeTruthy();
    expect(await screen.findByText(texts.ownStandard("报酬标准", 2))).toBeTruthy();
    expect(screen.queryByRole("button", { name: texts.insertStandard })).toBeNull();
  });

  it("shows what cannot be read of the standard at its cell", async () => {
    const standard = gridFromRows("报酬标准", [
      ["职务类别", "基本报酬(元/月)", "备注"],
      ["一肩挑", "4000—5000", null],
      ["常务干部", 3700, null],
    ]);
    await openPay([roster, settings, standard]);
    expect(await screen.findByRole("button", { name: "报酬标准!B2" })).toBeTruthy();
    expect(main().getByText(/4000—5000/)).toBeTruthy();
  });

  it("says what a month looks like, and what to do without a roster", async () => {
    const { compute } = await openPay();
    await compute("2022-13");
    const { what, todo } = engineErrorsZh["month-invalid"]({ value: "2022-13" });
    expect(screen.getAllByText(what).length).toBeGreaterThan(0);
    expect(screen.getByText(todo)).toBeTruthy();
  });

  it("is empty without a roster", async () => {
    await openPay([settings]);
    expect(await screen.findByText(texts.noRoster.title)).toBeTruthy();
  });

  it("shows no ID number that stands in another column", async () => {
    const id = idNumber(19790312, 101);
    const { press, compute } = await openPay([
      rosterGrid({ change: { 0: { name: id } } }),
      settings,
    ]);
    await compute("2022-01");
    await press(texts.views.people(3), "tab");
    expect(document.body.textContent).not.toContain(id);
  });
});
