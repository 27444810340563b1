/** @jest-environment jsdom */
import { act, fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { TEMPLATE_ROWS } from "../../src/core/forms/template/template-plan";
import { templateKinds } from "../../src/core/forms/template/template-set";
import { ledgerKind } from "../../src/core/ledgers/kinds";
import type { Grid } from "../../src/core/sheets/grid";
import { gridFromRows } from "../../src/core/sheets/grid";
import type { Language } from "../../src/locales/language";
import { templatesEn } from "../../src/locales/en/templates";
import { overviewZh } from "../../src/locales/zh-CN/overview";
import { paneZh } from "../../src/locales/zh-CN/pane";
import { templatesZh } from "../../src/locales/zh-CN/templates";
import { showTab } from "../../src/taskpane/pane-tab";
import { completeDom, openPane } from "../support/pane-dom";
import { rosterGrid } from "../support/roster";

const texts = templatesZh;
const members = ledgerKind("members").title;
const units = ledgerKind("units").title;

async function openTemplates(sheets: readonly Grid[] = [rosterGrid()], language?: Language) {
  act(() => showTab("overview", "templates"));
  const opened = openPane(sheets, language ? { language } : {});
  await opened.settled();
  const press = async (name: string, role = "button") => {
    await userEvent.click(await screen.findByRole(role, { name }));
    await opened.settled();
  };
  const tick = (name: string) => press(name, "checkbox");
  const names = async () => (await opened.host.listSheets()).map(({ name }) => name);
  return { ...opened, press, tick, names };
}

const type = (name: string, value: string, role = "textbox") =>
  fireEvent.change(screen.getByRole(role, { name }), { target: { value } });

const listed = () => screen.queryAllByRole("checkbox").map((box) => box.getAttribute("id"));

beforeAll(completeDom);
afterEach(() => {
  act(() => showTab("overview", "sheets"));
  jest.restoreAllMocks();
});

describe("新建模板", () => {
  it("lists every ledger that has a template, and which the workbook has", async () => {
    await openTemplates();
    await screen.findByRole("checkbox", { name: members });
    expect(listed()).toHaveLength(templateKinds().length);
    expect(screen.getByText(texts.present(["花名册"]), { exact: false })).toBeTruthy();
    expect(screen.getByText(texts.chooseFirst)).toBeTruthy();
    const button = screen.getByRole<HTMLButtonElement>("button", { name: texts.insert(0) });
    expect(button.disabled).toBe(true);
  });

  it("finds a ledger by its name or by one of its columns", async () => {
    await openTemplates();
    await screen.findByRole("checkbox", { name: units });
    type(texts.search, units, "searchbox");
    expect(listed()).toHaveLength(1);
    type(texts.search, "公民身份号码", "searchbox");
    expect(screen.getByRole("checkbox", { name: members })).toBeTruthy();
    expect(screen.queryByRole("checkbox", { name: units })).toBeNull();
    type(texts.search, "没有这样的台账", "searchbox");
    expect(screen.getByText(texts.noMatch.title)).toBeTruthy();
  });

  it("shows the columns of a template before it is inserted", async () => {
    const { press } = await openTemplates();
    await press(texts.showColumns(members));
    const columns = within(screen.getByRole("list", { name: texts.columnsOf(members) }));
    expect(columns.getAllByRole("listitem").length).toBeGreaterThan(10);
    const sex = columns.getByText("性别").closest("li")!;
    expect(sex.textContent).toContain(texts.required);
    expect(sex.textContent).toContain(texts.offers(["男", "女"], 2));
    await press(texts.hideColumns(members));
    expect(screen.queryByRole("list", { name: texts.columnsOf(members) })).toBeNull();
  });

  it("inserts what was chosen, with the lists it needs, and shows it", async () => {
    const { press, tick, names, host, session } = await openTemplates();
    const reveal = jest.spyOn(host, "reveal");
    await tick(units);
    await tick(members);
    expect(screen.getByText(texts.newLists(["民族"]))).toBeTruthy();
    type(texts.rows, "12");
    await press(texts.insert(2));
    expect(await names()).toEqual(["花名册", members, units, "代码"]);
    expect(reveal).toHaveBeenLastCalledWith({ sheet: members, address: "A1" });
    expect(within(screen.getByRole("main")).getByText(texts.done(3))).toBeTruthy();
    const kinds = session.store
      .getState()
      .survey?.sheets.map((sheet) => (sheet.kind === "ledger" ? sheet.ledger : sheet.kind));
    expect(kinds).toEqual(["members", "members", "units", "own"]);
    expect(screen.getByRole<HTMLInputElement>("checkbox", { name: units }).checked).toBe(false);
    await press(units);
    expect(reveal).toHaveBeenLastCalledWith({ sheet: units, address: "A1" });
  });

  it("a second time takes a free name, and leaves the lists as people have changed them", async () => {
    const { press, tick, names, host } = await openTemplates();
    await tick(members);
    await press(texts.insert(1));
    const before = (await host.readSheet("代码")).columns[0];
    await act(async () => {
      await host.writeCells([{ sheet: "代码", address: "A4", before: before[3], after: "布依族" }]);
    });
    await tick(members);
    expect(screen.queryByText(texts.newLists(["民族"]))).toBeNull();
    await press(texts.insert(1));
    expect(await names()).toEqual(["花名册", members, "代码", `${members}(2)`]);
    expect((await host.readSheet("代码")).columns[0][3]).toBe("布依族");
  });

  it("adds a list to a sheet of lists that lacks it", async () => {
    const own = gridFromRows("我的代码", [
      ["代码"],
      ["各列为模板下拉列表的取值，列中不留空行。"],
      ["本地"],
      ["甲"],
    ]);
    const { press, tick, names, host } = await openTemplates([rosterGrid(), own]);
    await tick(members);
    expect(screen.getByText(texts.addedLists("我的代码", ["民族"]))).toBeTruthy();
    await press(texts.insert(1));
    expect(await names()).toEqual(["花名册", "我的代码", members]);
    const { columns } = await host.readSheet("我的代码");
    expect([columns[0][3], columns[1][2]]).toEqual(["甲", "民族"]);
  });

  it.each(["0", "99999", "多"])("takes no number of rows such as %s", async (rows) => {
    const { tick } = await openTemplates();
    await tick(units);
    type(texts.rows, rows);
    const { least, most } = TEMPLATE_ROWS;
    expect(screen.getByText(texts.rowsHint(least, most))).toBeTruthy();
    const button = screen.getByRole<HTMLButtonElement>("button", { name: texts.insert(1) });
    expect(button.disabled).toBe(true);
  });

  it("is offered where the workbook is empty, and where it has no roster", async () => {
    act(() => showTab("overview", "sheets"));
    const { settled } = openPane([gridFromRows("Sheet1", [])]);
    await settled();
    await userEvent.click(
      await screen.findByRole("button", { name: overviewZh.sheets.newTemplate })
    );
    await settled();
    expect(await screen.findByRole("checkbox", { name: members })).toBeTruthy();
    expect(
      screen.getByRole("tab", { name: paneZh.parts["templates"], selected: true })
    ).toBeTruthy();
  });

  it("speaks English", async () => {
    const { tick } = await openTemplates([rosterGrid()], "en");
    await tick(members);
    expect(screen.getByRole("button", { name: templatesEn.insert(1) })).toBeTruthy();
  });
});
