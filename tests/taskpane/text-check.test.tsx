/** @jest-environment jsdom */
import { TextEncoder } from "node:util";
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { Grid } from "../../src/core/sheets/grid";
import { planNarrative } from "../../src/core/forms/narrative-plan";
import { textCheckScreenZh as texts } from "../../src/locales/zh-CN/text-check-screen";
import { showTab } from "../../src/taskpane/pane-tab";
import { stepTo } from "../../src/taskpane/screens/textcheck/ResultBar";
import { linesOf } from "../../src/taskpane/screens/textcheck/text-pieces";
import { checkText } from "../../src/core/text-check/check-text";
import { gridFromPlan } from "../../src/workbook/plan-grid";
import { reportData } from "../support/report-fixture";
import { completeDom, openPane } from "../support/pane-dom";

beforeAll(completeDom);
afterEach(() => {
  act(() => showTab("overview", "sheets"));
  jest.restoreAllMocks();
});

const WRONG = "成员105人，女性65人，占60%。\n男性40人，占38%。";

async function open(sheets: readonly Grid[] = []) {
  act(() => showTab("report", "textcheck"));
  const pane = openPane(sheets);
  await pane.settled();
  const press = async (name: string | RegExp) => {
    fireEvent.click(await screen.findByRole("button", { name }));
    await pane.settled();
  };
  const type = async (text: string) =>
    fireEvent.change(await screen.findByLabelText(texts.text), { target: { value: text } });
  const marks = () =>
    within(screen.getByRole("group", { name: texts.marked })).getAllByRole("button");
  const list = () => within(screen.getByRole("list", { name: texts.list }));
  return { ...pane, press, type, marks, list };
}

describe("报表·综述核对", () => {
  it("marks figures, lists what is wrong, leads from one to the other, copies remarks", async () => {
    const copied = jest.fn<Promise<void>, [string]>(() => Promise.resolve());
    Object.assign(navigator, { clipboard: { writeText: copied } });
    const { press, type, marks, list } = await open();
    await type(WRONG);
    await press(texts.run);
    expect(await screen.findByText(texts.books["no-ledger"].title)).toBeTruthy();
    expect(marks().map((mark) => `${mark.textContent}${mark.dataset.sign}`)).toEqual([
      "105人✓",
      "65人✓",
      "60%‼",
      "40人✓",
      "38%✓",
    ]);
    expect(marks()[2].title).toMatch(/自相矛盾，应为 62%/);
    expect(list().getAllByRole("listitem")).toHaveLength(1);
    await press(texts.next);
    expect(marks()[2].getAttribute("aria-pressed")).toBe("true");
    fireEvent.keyDown(marks()[2], { key: "ArrowRight" });
    expect(document.activeElement).toBe(marks()[3]);
    expect(list().getAllByRole("listitem")).toHaveLength(5);
    fireEvent.click(list().getAllByRole("listitem")[0]);
    expect(marks()[0].getAttribute("aria-pressed")).toBe("true");
    await press(texts.copy);
    expect(copied.mock.calls[0][0].split("\n")).toEqual([
      texts.opinionHead(1),
      expect.stringMatching(/^1\. 第 1 行“.*【60%】。”：自相矛盾，应为 62%。人数与占比对不上/),
    ]);
    await press(texts.edit);
    expect(await screen.findByDisplayValue(/成员105人/)).toBeTruthy();
  });

  it("takes the workbook's own 综述, and says where there is none", async () => {
    const plan = planNarrative(["成员989人，女性300人。"], reportData());
    const { press, marks } = await open([gridFromPlan(plan)]);
    await press(texts.fromWorkbook);
    expect(marks().map(({ textContent }) => textContent)).toEqual(["989人", "300人"]);
  });

  it("a workbook without 综述, a text without figures, a file that is no document", async () => {
    jest.spyOn(console, "error").mockImplementation(() => undefined);
    const { press, type, settled } = await open();
    await press(texts.fromWorkbook);
    expect(await screen.findByText(texts.noNarrative.title)).toBeTruthy();
    const choose = async (bytes: Uint8Array) => {
      const file = Object.assign(new File([], "综述.txt"), {
        arrayBuffer: () => Promise.resolve(bytes.slice().buffer),
      });
      const input = document.querySelector<HTMLInputElement>("input[type=file]")!;
      fireEvent.change(input, { target: { files: [file] } });
      await settled();
    };
    await choose(new TextEncoder().encode("成员12人。"));
    expect(await screen.findByDisplayValue("成员12人。")).toBeTruthy();
    await choose(new Uint8Array());
    expect(await screen.findByText(/文件是空的/)).toBeTruthy();
    await type("2021年10月28日召开会议。");
    await press(texts.run);
    await waitFor(() => expect(screen.getByText(texts.noFigures.title)).toBeTruthy());
  });
});

describe("the text and its figures", () => {
  const { figures } = checkText(WRONG);

  it("cut into lines and pieces, nothing is lost", () => {
    const lines = linesOf(WRONG, figures);
    const joined = lines.map(({ pieces }) =>
      pieces.map((piece) => (typeof piece === "number" ? figures[piece].text : piece)).join("")
    );
    expect(joined.join("\n")).toBe(WRONG);
    expect(lines.map(({ first, last }) => [first, last])).toEqual([
      [0, 3],
      [3, 5],
    ]);
  });

  it.each([
    [-1, 1, 2],
    [2, 1, 2],
    [-1, -1, 2],
    [4, -1, 2],
  ] as const)("from %d by %d to %d", (from, by, to) => expect(stepTo(figures, from, by)).toBe(to));

  it("nowhere to go where nothing needs attention", () => expect(stepTo([], -1, 1)).toBe(-1));
});
