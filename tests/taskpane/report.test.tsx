/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { planSettings } from "../../src/core/forms/settings-plan";
import type { Grid } from "../../src/core/sheets/grid";
import { WorkbookError } from "../../src/core/sheets/workbook-error";
import { paneZh } from "../../src/locales/zh-CN/pane";
import { reportZh } from "../../src/locales/zh-CN/report";
import { showTab } from "../../src/taskpane/pane-tab";
import { gridFromPlan } from "../../src/workbook/plan-grid";
import { completeDom, openPane } from "../support/pane-dom";
import { reserveGrid } from "../support/reserve-sheet";
import { reportGrids, reportSettings } from "../support/report-fixture";

const { generate, drill, crosscheck } = reportZh;
const COMMITTEE = "表2 班子结构分析表";
const settingsGrid = gridFromPlan(planSettings({ ...reportSettings, extraRegions: [529901] }));
const whole: readonly Grid[] = [...reportGrids(), settingsGrid];

beforeAll(completeDom);
afterEach(() => {
  act(() => showTab("overview", "sheets"));
  jest.restoreAllMocks();
});

async function open(part: "generate" | "drill" | "crosscheck", sheets = whole) {
  act(() => showTab("report", part));
  const pane = openPane(sheets);
  await pane.settled();
  const press = async (name: string) => {
    fireEvent.click(await screen.findByRole("button", { name }));
    await pane.settled();
  };
  const writeForms = () =>
    act(() =>
      pane.session.run("", async (job) => {
        const forms = ["committee-structure", "secretary-structure", "term-comparison"];
        await pane.session.place(await pane.session.engine.reportPlans({ forms }, job), job);
      })
    );
  const select = async (address: string, sheet = COMMITTEE) => {
    act(() => pane.session.store.setState({ selection: { sheet, address } }));
    await pane.settled();
  };
  const names = async () => (await pane.host.listSheets()).map(({ name }) => name);
  return { ...pane, press, writeForms, select, names };
}

describe("报表·生成", () => {
  it("writes the forms, says what became of each, and refreshes them in place", async () => {
    const { press, names } = await open("generate");
    await press(generate.run);
    expect(await screen.findAllByText(generate.done(7))).not.toHaveLength(0);
    const link = screen.getByRole("button", { name: COMMITTEE });
    expect(link.closest("li")?.textContent).toContain(generate.how.inserted);
    const before = await names();
    await press(generate.run);
    expect(
      (await screen.findByRole("button", { name: COMMITTEE })).closest("li")?.textContent
    ).toContain(generate.how.values);
    expect(await names()).toEqual(before);
  });

  it("leaves a sheet of the user's that has the name, and says so", async () => {
    const taken = { ...reportGrids()[2], name: "综述" };
    const { press, names } = await open("generate", [...whole, taken]);
    await press(generate.run);
    expect(await names()).toContain("综述(2)");
    const link = await screen.findByRole("button", { name: "综述(2)" });
    expect(link.closest("li")?.textContent).toContain(generate.renamed);
  });

  it("writes a township's own sheets beside those of all, without a last term if so chosen", async () => {
    const { press, names } = await open("generate");
    const choose = async (label: string, value: string) => {
      fireEvent.change(await screen.findByRole("combobox", { name: label }), { target: { value } });
    };
    await choose(generate.previous, "none");
    await choose(generate.scope, "乙样例乡");
    expect(await screen.findByText(/本届 6 人，无上届/)).toBeTruthy();
    fireEvent.click(screen.getByRole("checkbox", { name: "综述" }));
    await press(generate.run);
    expect((await names()).filter((name) => name.endsWith("(乙样例乡)"))).toHaveLength(6);
    expect(await names()).not.toContain("综述(乙样例乡)");
  });

  it("names the people whom some columns leave out, and leads to them", async () => {
    const { session } = await open("generate");
    const reveal = jest.spyOn(session.host, "reveal");
    fireEvent.click(
      await screen.findByRole("button", { name: generate.leftOutOf("current", "性别", 1) })
    );
    fireEvent.click(screen.getByRole("button", { name: /^乙样例三/ }));
    await waitFor(() => expect(reveal).toHaveBeenCalled());
    expect(reveal.mock.calls[0][0].sheet).toBe(whole[0].name);
  });

  it("copies the sentence, or says how else to", async () => {
    await open("generate");
    const writeText = jest.fn<Promise<void>, [string]>(() => Promise.resolve());
    Object.assign(navigator, { clipboard: { writeText } });
    fireEvent.click(await screen.findByRole("button", { name: generate.copy }));
    expect(await screen.findAllByText(generate.copied)).not.toHaveLength(0);
    expect(writeText.mock.calls[0][0]).toContain("党组织班子成员10人");
    Object.assign(navigator, { clipboard: { writeText: () => Promise.reject(new Error()) } });
    fireEvent.click(screen.getByRole("button", { name: generate.copy }));
    expect(await screen.findAllByText(generate.notCopied)).not.toHaveLength(0);
  });

  it("draws the forms of ledgers without a roster", async () => {
    const { press, names } = await open("generate", [reserveGrid, settingsGrid]);
    expect(await screen.findByText(generate.noNarrative)).toBeTruthy();
    await press(generate.run);
    expect(await names()).toEqual([
      ...[reserveGrid.name, settingsGrid.name],
      ...["封面", "表5 后备力量统计表", "校核情况表"],
    ]);
  });

  it("chooses every form, or none, by one box", async () => {
    await open("generate");
    const all = await screen.findByRole<HTMLInputElement>("checkbox", { name: generate.allForms });
    const button = screen.getByRole<HTMLButtonElement>("button", { name: generate.run });
    const box = () => screen.getByRole<HTMLInputElement>("checkbox", { name: COMMITTEE });
    expect([all.checked, box().checked, button.disabled]).toEqual([true, true, false]);
    fireEvent.click(box());
    expect(all.indeterminate).toBe(true);
    fireEvent.click(all);
    await waitFor(() => expect(box().checked).toBe(true));
    fireEvent.click(all);
    await waitFor(() => expect(button.disabled).toBe(true));
  });

  it("cannot be started without a roster or a day, and says why", async () => {
    await open("generate", [settingsGrid]);
    expect(await screen.findByText("没有认出本届的班子成员花名册。")).toBeTruthy();
    expect(screen.queryByRole("button", { name: generate.run })).toBeNull();
    await open("generate", reportGrids());
    const button = await screen.findByRole<HTMLButtonElement>("button", { name: generate.run });
    expect(button.disabled).toBe(true);
    expect(screen.getByText(paneZh.asOfMissing.title)).toBeTruthy();
  });

  it("says why it could not write, and writes when tried again", async () => {
    jest.spyOn(console, "error").mockImplementation(() => undefined);
    const { host, press, settled, names } = await open("generate");
    const insertSheets = host.insertSheets.bind(host);
    host.insertSheets = () => Promise.reject(new WorkbookError("cell-edit", {}));
    await press(generate.run);
    expect(await screen.findByText(/正在编辑单元格/)).toBeTruthy();
    expect(await names()).not.toContain(COMMITTEE);
    host.insertSheets = insertSheets;
    fireEvent.click(screen.getByRole("button", { name: paneZh.retry }));
    await settled();
    expect(await names()).toContain(COMMITTEE);
  });
});

describe("报表·反查", () => {
  it("says how to begin, also where no selection is told", async () => {
    await open("drill");
    expect(await screen.findByText(drill.noScreen.title)).toBeTruthy();
  });

  it("shows how a figure came about, and leads to a person's row by the keyboard", async () => {
    const { session, writeForms, select } = await open("drill");
    await writeForms();
    const reveal = jest.spyOn(session.host, "reveal");
    await select("E8");
    expect(await screen.findByRole("heading", { name: "样例镇 · 性别 · 女" })).toBeTruthy();
    expect(screen.getByText(`人数：${drill.workings.count("2", "6")}`)).toBeTruthy();
    const list = await screen.findByRole("list", { name: drill.list });
    const [first, second] = await within(list).findAllByRole("listitem");
    expect(first.textContent).toContain("丙样例一");
    expect(first.textContent).toContain("30岁");
    expect(list.textContent).not.toMatch(/\d{15}/);
    first.focus();
    fireEvent.keyDown(first, { key: "ArrowDown" });
    fireEvent.keyDown(second, { key: "Enter" });
    await waitFor(() => expect(reveal).toHaveBeenCalled());
    const [{ sheet, address }] = reveal.mock.calls[0];
    expect(sheet).toBe(whole[0].name);
    // The row shown is no report: the figure stays.
    await select(address, sheet);
    expect(screen.getByRole("heading", { name: "样例镇 · 性别 · 女" })).toBeTruthy();
  });

  it("sees a figure that was typed over since, and says so", async () => {
    const { host, writeForms, select } = await open("drill");
    await writeForms();
    await host.writeCells([{ sheet: COMMITTEE, address: "D8", before: 4, after: 5 }]);
    await select("D8");
    expect(await screen.findByText(drill.causes["by-hand"])).toBeTruthy();
    expect(screen.getByText(drill.differs("1"))).toBeTruthy();
  });

  it("shows both terms behind a difference", async () => {
    const { writeForms, select } = await open("drill");
    await writeForms();
    await select("F5", "表4 较上届对比表");
    expect(await screen.findByText(drill.people("10"))).toBeTruthy();
    fireEvent.click(screen.getByRole("tab", { name: drill.terms.previous }));
    expect(await screen.findByText(drill.people("9"))).toBeTruthy();
  });

  it("says what a cell without a figure is", async () => {
    const { writeForms, select } = await open("drill");
    await writeForms();
    await select("A2");
    expect(await screen.findByText(drill.none["not-figure"](COMMITTEE))).toBeTruthy();
  });

  it("leads from the pay roll to the person paid", async () => {
    const { session, select } = await open("drill");
    await act(() =>
      session.run("", async (job) => {
        await session.place([await session.engine.payPlan("2021-11")], job);
      })
    );
    await select("K4", "报酬发放表");
    expect(await screen.findByText(drill.pay.title("2021-11"))).toBeTruthy();
    const list = await screen.findByRole("list", { name: drill.list });
    expect(await within(list).findAllByRole("listitem")).toHaveLength(1);
  });
});

describe("报表·校核", () => {
  it("says when there is nothing to check", async () => {
    const { press } = await open("crosscheck");
    await press(crosscheck.run);
    expect(await screen.findByText(crosscheck.noSheets.title)).toBeTruthy();
  });

  it("lists what failed first, leads to the cell, counts at the end, and knows its result for old", async () => {
    const { session, host, press, writeForms } = await open("crosscheck");
    await writeForms();
    await host.writeCells([{ sheet: COMMITTEE, address: "D8", before: 4, after: 5 }]);
    await press(crosscheck.run);
    const list = await screen.findByRole("list", { name: crosscheck.list });
    const [first] = within(list).getAllByRole("listitem");
    expect(first.textContent).toMatch(/^错误表内表2 D7/);
    expect(first.textContent).toMatch(/左值6右值7差-1/);
    expect(screen.getAllByText(/^共\d+条公式，通过\d+条，未通过\d+条$/)).not.toHaveLength(0);
    const reveal = jest.spyOn(session.host, "reveal");
    fireEvent.keyDown(first, { key: "Enter" });
    await waitFor(() => expect(reveal).toHaveBeenCalledWith({ sheet: COMMITTEE, address: "D7" }));
    fireEvent.click(screen.getByRole("button", { name: crosscheck.states.books("1") }));
    const [books, ...others] = within(list).getAllByRole("listitem");
    expect(others).toEqual([]);
    expect(books.textContent).toMatch(/^错误直统表2 D8/);
    fireEvent.click(books);
    expect(await within(list).findByText(/表上为5，按现在的花名册为4。/)).toBeTruthy();
    await act(() => host.writeCells([{ sheet: COMMITTEE, address: "D8", before: 5, after: 4 }]));
    expect(await screen.findByText(crosscheck.stale)).toBeTruthy();
  });

  it("says which form is missing", async () => {
    const { session, press } = await open("crosscheck");
    await act(() =>
      session.run("", async (job) => {
        const request = { forms: ["committee-structure"] };
        await session.place(await session.engine.reportPlans(request, job), job);
      })
    );
    await press(crosscheck.run);
    expect(await screen.findByText(crosscheck.missing(null, ["表1", "表3", "表4"]))).toBeTruthy();
  });
});
