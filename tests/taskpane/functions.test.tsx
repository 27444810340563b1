/** @jest-environment jsdom */
import { act, fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { gridFromRows, valueAt } from "../../src/core/sheets/grid";
import { functionsScreenZh } from "../../src/locales/zh-CN/functions-screen";
import { functionsZh } from "../../src/locales/zh-CN/functions";
import { showTab } from "../../src/taskpane/pane-tab";
import { completeDom, openPane } from "../support/pane-dom";
import { rosterGrid } from "../support/roster";

const texts = functionsScreenZh;
const { people, asOf, method } = functionsZh.AVERAGEAGE.parameters;
const roster = rosterGrid();
const settings = gridFromRows("参数设置", [
  ["参数", "取值"],
  ["统计截止日", "2021-10-28"],
]);
const scratch = gridFromRows("草稿", [["已有内容"]]);
/** 出生日期 of the five people of the test roster. */
const BIRTHS = { sheet: "花名册", address: "I3:I7" };

async function openFunctions(name?: string) {
  act(() => showTab("functions"));
  const opened = openPane([roster, settings, scratch]);
  await opened.settled();
  const { session, host, settled } = opened;
  const chooser = await screen.findByRole("combobox", { name: texts.choose });
  if (name !== undefined) fireEvent.change(chooser, { target: { value: name } });
  const select = (sheet: string, address: string) =>
    act(() => session.store.setState({ selection: { sheet, address } }));
  const press = async (button: string) => {
    await userEvent.click(screen.getByRole("button", { name: button }));
    await settled();
  };
  const fill = async (parameter: string, value: string) =>
    fireEvent.change(screen.getByRole("textbox", { name: new RegExp(`^${parameter}`) }), {
      target: { value },
    });
  const take = async (parameter: string) => press(texts.takeSelectionFor(parameter));
  const cells = async (sheet: string, rows: number, columns: number) => {
    const grid = await host.readSheet(sheet);
    return Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_, column) => valueAt(grid, row + 1, column))
    );
  };
  /** Excel that computes the functions in cells, and shows this in the cell that received one. */
  const withFunctions = (shown: number | { error: string }) => {
    const readSheet = host.readSheet.bind(host);
    Object.assign(host, {
      capabilities: () => ({ screen: true, merges: true, customFunctions: true }),
      readSheet: async (...given: Parameters<typeof readSheet>) =>
        given[0] === "草稿" && given[1] ? gridFromRows("草稿", [[], [shown]]) : readSheet(...given),
    });
    select("草稿", "A2");
  };
  return { ...opened, select, press, fill, take, cells, withFunctions };
}

const main = () => within(screen.getByRole("main"));

beforeAll(completeDom);
afterEach(() => {
  act(() => showTab("overview", "sheets"));
});

describe("函数", () => {
  it("shows syntax and a live example of each function", async () => {
    await openFunctions("EDUSHARE");
    expect(screen.getByText("=ORG.学历占比(学历, [学历层次])")).toBeTruthy();
    expect(screen.getByText('=ORG.学历占比({"大专";"中专";"初中"})')).toBeTruthy();
    expect(main().getByText("66.67")).toBeTruthy();
  });

  it("takes cells from the selection, fills in the cut-off date, and tries the function", async () => {
    const { select, take, press } = await openFunctions();
    select(BIRTHS.sheet, BIRTHS.address);
    await take(people[0]);
    expect(screen.getByDisplayValue("2021-10-28")).toBeTruthy();
    expect(screen.getByLabelText(texts.formula).textContent).toBe(
      `=ORG.平均年龄('花名册'!I3:I7,"2021-10-28")`
    );
    await press(texts.compute);
    // 42, 36, 30, 39 and 25 years.
    expect(main().getByText("34.4")).toBeTruthy();
  });

  it("takes the part of a whole column that is below the head of the roster", async () => {
    const { select, take } = await openFunctions();
    select("花名册", "I1:I1048576");
    await take(people[0]);
    expect(await screen.findByDisplayValue("'花名册'!I3:I7")).toBeTruthy();
  });

  it("puts the values of a spilled result into empty cells, all of them or none", async () => {
    const { select, take, press, cells } = await openFunctions("AGEBANDS");
    select(BIRTHS.sheet, BIRTHS.address);
    await take(people[0]);
    expect(
      screen.getByRole<HTMLButtonElement>("button", { name: texts.insertFormula }).disabled
    ).toBe(true);
    expect(screen.getByText(texts.noFunctions.title)).toBeTruthy();
    select("草稿", "A1");
    await press(texts.insertValue);
    expect(screen.getByText(texts.notEmpty("草稿!A1", "已有内容"))).toBeTruthy();
    expect(await cells("草稿", 1, 1)).toEqual([[null]]);
    select("草稿", "A2");
    await press(texts.insertValue);
    expect(main().getByText(texts.inserted("草稿!A2:C8"))).toBeTruthy();
    expect(await cells("草稿", 3, 3)).toEqual([
      ["35岁及以下", 2, 40],
      ["36至40岁", 2, 40],
      ["41至45岁", 1, 20],
    ]);
  });

  it("enters the formula where Excel computes it", async () => {
    const { fill, press, withFunctions, host } = await openFunctions();
    withFunctions(34.4);
    const written = jest.spyOn(host, "writeCells");
    await fill(people[0], "花名册!I3:I7");
    await press(texts.insertFormula);
    expect(main().getByText(texts.inserted("草稿!A2"))).toBeTruthy();
    expect(written).toHaveBeenCalledWith(
      [
        {
          sheet: "草稿",
          address: "A2",
          before: null,
          after: { formula: `=ORG.平均年龄('花名册'!I3:I7,"2021-10-28")` },
        },
      ],
      expect.anything()
    );
  });

  it("says when the cell shows #NAME? after the formula was entered", async () => {
    const { fill, press, withFunctions } = await openFunctions();
    withFunctions({ error: "#NAME?" });
    await fill(people[0], "花名册!I3:I7");
    await press(texts.insertFormula);
    expect(main().getByText(texts.insertedError("草稿!A2", "#NAME?"))).toBeTruthy();
  });

  it.each([
    ["nothing", "", texts.problems.required(people[0])],
    ["cells without a sheet", "I3:I7", texts.problems.noSheet(people[0])],
    ["a whole column", "花名册!I:I", texts.problems.cells(people[0])],
    ["a value for a range", "1985-06-15", texts.problems.cells(people[0])],
  ])("asks for the argument that is %s", async (_, typed, problem) => {
    const { fill, press } = await openFunctions();
    await fill(people[0], typed);
    await press(texts.compute);
    expect(main().getByText(problem)).toBeTruthy();
  });

  it("says what the function says of its arguments, and asks for one cell where one is meant", async () => {
    const { fill, press } = await openFunctions();
    await fill(people[0], "花名册!I3:I7");
    await fill(asOf[0], "2021-13-01");
    await press(texts.compute);
    expect(main().getByText(/2021-13-01.*日期/)).toBeTruthy();
    await fill(asOf[0], "花名册!A1:B2");
    await press(texts.compute);
    expect(main().getByText(texts.problems.oneCell(asOf[0]))).toBeTruthy();
    expect(screen.getByText(`${method[0]}（${texts.mayBeBlank}）`)).toBeTruthy();
  });

  it("says which sheet is missing", async () => {
    const { fill, press } = await openFunctions();
    await fill(people[0], "没有的表!I3:I7");
    await press(texts.compute);
    expect(main().queryByText(texts.result)).toBeNull();
    expect(screen.getAllByText(/没有的表/).length).toBeGreaterThan(0);
  });
});
