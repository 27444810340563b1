/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { Grid } from "../../src/core/sheets/grid";
import { compareZh as texts } from "../../src/locales/zh-CN/compare";
import { showTab } from "../../src/taskpane/pane-tab";
import { firstEdition, secondEdition, termGrids } from "../support/comparison-fixture";
import { bookOf, rowsOf } from "../support/book";
import { completeDom, openPane } from "../support/pane-dom";

beforeAll(completeDom);
afterEach(() => {
  act(() => showTab("overview", "sheets"));
  jest.restoreAllMocks();
});

async function open(sheets: readonly Grid[]) {
  act(() => showTab("report", "compare"));
  const pane = openPane(sheets);
  await pane.settled();
  const press = async (name: string | RegExp) => {
    fireEvent.click(await screen.findByRole("button", { name }));
    await pane.settled();
  };
  const list = async () => within(await screen.findByRole("list", { name: texts.list }));
  const names = async () => (await pane.host.listSheets()).map(({ name }) => name);
  return { ...pane, press, list, names };
}

describe("报表·比对", () => {
  it("two terms: counts, people, the way to a cell, the sheets", async () => {
    const { session, press, list, names } = await open(termGrids());
    const reveal = jest.spyOn(session.host, "reveal");
    await press(texts.run);
    const row = within(await screen.findByRole("table", { name: texts.list })).getByText(
      texts.scopes.union
    );
    expect(row.closest("tr")?.textContent).toBe("“两委”151510222");
    fireEvent.click((await list()).getByText("副书记、主任 → 党支部书记、主任"));
    await waitFor(() => expect(reveal).toHaveBeenCalledWith({ sheet: "花名册", address: "E3" }));
    await press(/^离任 2$/);
    expect((await list()).getAllByRole("listitem")).toHaveLength(2);
    await press(texts.make);
    expect(await names()).toEqual(
      expect.arrayContaining(["换届人员变动名册", "换届人员变动情况统计表"])
    );
  });

  it("an earlier edition from disk: cells, wording apart, numbers hidden", async () => {
    const { press, list, names } = await open(secondEdition());
    fireEvent.click(await screen.findByRole("radio", { name: texts.kinds.editions }));
    const button = await screen.findByRole<HTMLButtonElement>("button", { name: texts.run });
    expect(button.disabled).toBe(true);
    const bytes = bookOf(
      Object.fromEntries(firstEdition().map((grid) => [grid.name, rowsOf(grid)]))
    );
    const file = Object.assign(new File([], "原稿.xlsx"), {
      arrayBuffer: () => Promise.resolve(bytes.slice().buffer),
    });
    fireEvent.change(screen.getByLabelText(texts.chooseFile), { target: { files: [file] } });
    await waitFor(() => expect(button.disabled).toBe(false));
    await press(texts.run);
    expect(await screen.findByText(/新增 2 行，删除 1 行，修改 3 行/)).toBeTruthy();
    const shown = await list();
    expect(shown.getByText(/529901\*{8}3031 → 529901\*{8}3045/)).toBeTruthy();
    expect(document.body.textContent).not.toMatch(/\d{15}/);
    await press(texts.make);
    expect(await names()).toContain("变更清单");
  });

  it("says why nothing can be compared", async () => {
    jest.spyOn(console, "error").mockImplementation(() => undefined);
    const { press } = await open([termGrids()[0]]);
    await press(texts.run);
    expect(await screen.findByText(/没有认出上届/)).toBeTruthy();
  });
});
