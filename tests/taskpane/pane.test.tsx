/** @jest-environment jsdom */
import { act, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { gridFromRows } from "../../src/core/sheets/grid";
import { WorkbookError } from "../../src/core/sheets/workbook-error";
import { paneEn } from "../../src/locales/en/pane";
import { overviewZh } from "../../src/locales/zh-CN/overview";
import { paneZh } from "../../src/locales/zh-CN/pane";
import { settingsZh } from "../../src/locales/zh-CN/settings";
import { App } from "../../src/taskpane/App";
import { showTab } from "../../src/taskpane/pane-tab";
import { reserveGrid } from "../support/reserve-sheet";
import { completeDom, openPane } from "../support/pane-dom";
import { rosterGrid } from "../support/roster";

const settingsGrid = gridFromRows("参数设置", [
  ["参数", "取值"],
  ["统计截止日", "2021-10-28"],
]);
const unitsGrid = gridFromRows("单位名录", [
  ["乡镇(街道)", "村(社区)", "类别"],
  ["样例镇", "石山村", "村"],
  ["样例镇", "水口村", "村"],
]);
const cover = gridFromRows("封面", [["姓名", "性别"]]);
const roster = rosterGrid();

const fill = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } });

beforeAll(completeDom);
afterEach(() => {
  act(() => showTab("overview", "sheets"));
  jest.restoreAllMocks();
});

describe("the pane without a workbook", () => {
  it.each(["no-excel", "office-missing", "office-silent", "too-old"] as const)(
    "says %s, and what does the work instead, in both languages",
    (reason) => {
      for (const [language, texts] of [
        ["zh-CN", paneZh],
        ["en", paneEn],
      ] as const) {
        const { unmount } = render(
          <App state={{ kind: "unavailable", reason }} language={language} darkTheme={false} />
        );
        expect(screen.getByText(texts.notices[reason].title)).toBeTruthy();
        expect(screen.getByText(texts.check.command)).toBeTruthy();
        expect(screen.queryByRole("tab")).toBeNull();
        unmount();
      }
    }
  );
});

describe("概况·工作表", () => {
  it("shows at once what each sheet is, what one lacks, and which units are missing", async () => {
    const { settled } = openPane([cover, roster, unitsGrid, settingsGrid]);
    await settled();
    const card = await screen.findByRole("button", { name: overviewZh.sheets.reveal(roster.name) });
    expect(within(card.closest("li")!).getByText(/5 人/)).toBeTruthy();
    expect(screen.getByText(/要认作“班子成员花名册”，还需补上或改名为：/)).toBeTruthy();
    expect(screen.getByText(overviewZh.units.missing(1, 2))).toBeTruthy();
    expect(screen.getByText("样例镇水口村")).toBeTruthy();
    expect(screen.queryByText(paneZh.asOfMissing.title)).toBeNull();
  });

  it("says when there is no roster, and takes one for last term's when told", async () => {
    const { session, settled } = openPane([roster, unitsGrid]);
    await settled();
    const term = await screen.findByRole("combobox", { name: `届别 ${roster.name}` });
    fireEvent.change(term, { target: { value: "previous" } });
    await settled();
    expect(session.store.getState().survey?.sheets[0]).toMatchObject({ term: "previous" });
  });

  it.each([
    ["ledgers alone", [reserveGrid, unitsGrid], overviewZh.sheets.ledgersOnly.title],
    ["neither", [unitsGrid, settingsGrid], overviewZh.sheets.noRoster.title],
  ])("of a workbook with %s says what it lacks", async (_name, sheets, title) => {
    const { settled } = openPane(sheets);
    await settled();
    expect(await screen.findByText(title)).toBeTruthy();
  });

  it("warns of a missing 统计截止日, and leads to it", async () => {
    const { settled } = openPane([roster]);
    await settled();
    expect(await screen.findByText(paneZh.asOfMissing.title)).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: paneZh.setAsOf }));
    expect(await screen.findByLabelText(/^统计截止日/)).toBeTruthy();
  });

  it("says why it could not read, and reads when tried again", async () => {
    jest.spyOn(console, "error").mockImplementation(() => undefined);
    const { session, host, settled } = openPane([roster]);
    await settled();
    const listSheets = host.listSheets.bind(host);
    host.listSheets = () => Promise.reject(new WorkbookError("cell-edit", {}));
    await act(() => session.read());
    expect(screen.getByText("正在编辑单元格，Excel 暂不接受操作。")).toBeTruthy();
    host.listSheets = listSheets;
    fireEvent.click(screen.getByRole("button", { name: paneZh.retry }));
    await waitFor(() => expect(screen.queryByText(/正在编辑单元格/)).toBeNull());
  });
});

describe("概况·设置", () => {
  async function openSettings(...sheets: Parameters<typeof openPane>[0]) {
    showTab("overview", "settings");
    const pane = openPane([roster, ...sheets]);
    await pane.settled();
    return { ...pane, field: await screen.findByLabelText(/^统计截止日/) };
  }

  it("writes nothing before the preview is confirmed, then the cell", async () => {
    const { host, field, settled } = await openSettings(settingsGrid);
    fill(field, "2022.3.1");
    fireEvent.click(screen.getByRole("button", { name: settingsZh.save(1) }));
    const dialog = await screen.findByRole("dialog", { hidden: true });
    expect(within(dialog).getByText("2021-10-28")).toBeTruthy();
    expect(within(dialog).getByText("2022-03-01")).toBeTruthy();
    expect((await host.readSheet("参数设置")).columns[1][1]).toBe("2021-10-28");
    fireEvent.click(within(dialog).getByRole("button", { name: "写入", hidden: true }));
    await settled();
    expect((await host.readSheet("参数设置")).columns[1][1]).toBe("2022-03-01");
    expect(await screen.findAllByText(settingsZh.saved)).not.toHaveLength(0);
  });

  it("adds the sheet to a workbook that has none", async () => {
    const { session, host, field, settled } = await openSettings();
    expect(screen.getByText(settingsZh.defaultsInForce)).toBeTruthy();
    fill(field, "2021-10-28");
    fireEvent.click(screen.getByRole("button", { name: settingsZh.save(1) }));
    const dialog = await screen.findByRole("dialog", { hidden: true });
    fireEvent.click(within(dialog).getByRole("button", { name: "写入", hidden: true }));
    await settled();
    expect((await host.listSheets()).map(({ name }) => name)).toContain("参数设置");
    expect(session.store.getState().survey?.asOf).toBe("2021-10-28");
  });

  it("says what a value should look like, and does not save it", async () => {
    const { field } = await openSettings(settingsGrid);
    fill(field, "2021-13");
    expect(screen.getByText("请填2021-10-28 这样的完整日期")).toBeTruthy();
    const save = screen.getByRole<HTMLButtonElement>("button", { name: settingsZh.save(1) });
    expect(save.disabled).toBe(true);
    fireEvent.click(screen.getByRole("button", { name: settingsZh.discard }));
    expect(screen.queryByText("请填2021-10-28 这样的完整日期")).toBeNull();
  });
});
