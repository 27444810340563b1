/** @jest-environment jsdom */
import { FluentProvider } from "@fluentui/react-components";
import { fireEvent, render, screen, within } from "@testing-library/react";
import type { ReactElement } from "react";
import { WorkbookError } from "../../../src/core/sheets/workbook-error";
import { saveLossTexts as lossesEn } from "../../../src/locales/en/save-losses";
import { workbenchEn } from "../../../src/locales/en/workbench";
import { saveLossTexts as lossesZh } from "../../../src/locales/zh-CN/save-losses";
import { workbenchZh } from "../../../src/locales/zh-CN/workbench";
import { workbookErrorTexts } from "../../../src/locales/zh-CN/workbook-errors";
import type { WorkbenchState } from "../../../src/workbench/document/workbench";
import { StartFileError } from "../../../src/workbench/offline/start-file";
import { Notices } from "../../../src/workbench/shell/Notices";
import { Questions } from "../../../src/workbench/shell/Questions";
import { PANE_WIDTH, Splitter } from "../../../src/workbench/shell/Splitter";
import { Toolbar, type ToolbarProps } from "../../../src/workbench/shell/Toolbar";
import { completeDom } from "../../support/pane-dom";

// The first test of a worker compiles Fluent UI.
jest.setTimeout(60_000);
beforeAll(completeDom);

const show = (element: ReactElement) => render(<FluentProvider>{element}</FluentProvider>);

describe("the toolbar", () => {
  const openToolbar = (props: Partial<ToolbarProps> = {}) => {
    const calls = {
      onFiles: jest.fn(),
      onSample: jest.fn(),
      onSave: jest.fn(),
      onPrint: jest.fn(),
      onTogglePane: jest.fn(),
    };
    const given = { fileName: "花名册.xlsx", isChanged: false, paneIsShown: true, ...props };
    const shown = show(<Toolbar texts={workbenchZh} {...calls} {...given} />);
    return { ...shown, ...calls };
  };
  const button = (name: string) => screen.getByRole<HTMLButtonElement>("button", { name });

  it.each([
    ["zh-CN", workbenchZh],
    ["en", workbenchEn],
  ])("names everything in %s", (_, texts) => {
    openToolbar({ texts });
    const bar = within(screen.getByRole("toolbar", { name: texts.toolbar }));
    const names = bar.getAllByRole("button").map((item) => item.textContent);
    expect(names).toEqual([texts.open, texts.sample, texts.save, texts.print]);
    expect(button(texts.hidePane).getAttribute("aria-expanded")).toBe("true");
  });

  it("saves and prints a workbook only when there is one", () => {
    const { unmount } = openToolbar({ fileName: "" });
    expect([workbenchZh.save, workbenchZh.print].map((name) => button(name).disabled)).toEqual([
      true,
      true,
    ]);
    unmount();
    const { onSave } = openToolbar();
    fireEvent.click(button(workbenchZh.save));
    expect(onSave).toHaveBeenCalledTimes(1);
  });

  it.each([
    [workbenchZh.printSheet, "sheet"],
    [workbenchZh.printReports, "reports"],
  ])("asks what to print: %s", (label, what) => {
    const { onPrint } = openToolbar();
    fireEvent.click(button(workbenchZh.print));
    fireEvent.click(screen.getByRole("menuitem", { name: label }));
    expect(onPrint.mock.calls).toEqual([[what]]);
  });

  it.each([true, false])("says whether there is something to save (%s)", (isChanged) => {
    openToolbar({ isChanged });
    expect(screen.queryByText(workbenchZh.unsaved) !== null).toBe(isChanged);
    expect(screen.getByTitle("花名册.xlsx").textContent).toContain("花名册.xlsx");
  });

  it("opens the files chosen, the same one twice as well", () => {
    const { container, onFiles } = openToolbar();
    const input = container.querySelector<HTMLInputElement>('input[type="file"]')!;
    expect(input.accept.split(",")).toEqual([".xlsx", ".xlsm"]);
    const opened = jest.spyOn(input, "click");
    fireEvent.click(button(workbenchZh.open));
    expect(opened).toHaveBeenCalledTimes(1);
    const files = [new File(["1"], "一.xlsx"), new File(["2"], "二.xlsx")];
    fireEvent.change(input, { target: { files } });
    expect(onFiles.mock.calls).toEqual([[files]]);
    expect(input.value).toBe("");
  });

  it("brings the pane back", () => {
    const { onTogglePane } = openToolbar({ paneIsShown: false });
    expect(button(workbenchZh.showPane).getAttribute("aria-expanded")).toBe("false");
    fireEvent.click(button(workbenchZh.showPane));
    expect(onTogglePane).toHaveBeenCalledTimes(1);
  });
});

describe("questions", () => {
  const ask = (
    question: WorkbenchState["question"],
    language: "zh-CN" | "en" = "zh-CN",
    onAnswer = jest.fn()
  ) => {
    const texts = language === "en" ? workbenchEn : workbenchZh;
    show(<Questions {...{ question, texts, language, onAnswer }} fileName="花名册.xlsx" />);
    return onAnswer;
  };
  const proceed = jest.fn();

  it.each([
    ["zh-CN", lossesZh],
    ["en", lossesEn],
  ] as const)("lists what saving loses, and what to do, in %s", (language, texts) => {
    ask({ kind: "losses", losses: ["signed", "macros"], proceed }, language);
    const items = screen.getAllByRole("listitem").map((item) => item.textContent);
    expect(items).toEqual(
      (["signed", "macros"] as const).map(
        (loss) => `${texts.saving[loss].what} ${texts.saving[loss].todo}`
      )
    );
  });

  it.each<[string, WorkbenchState["question"], string, boolean]>([
    ["saving", { kind: "losses", losses: ["final"], proceed }, workbenchZh.saveAnyway, true],
    ["saving", { kind: "losses", losses: ["final"], proceed }, workbenchZh.cancel, false],
    ["another file", { kind: "replace", proceed }, workbenchZh.replaceAnyway, true],
    ["another file", { kind: "replace", proceed }, workbenchZh.cancel, false],
  ])("lets people decide about %s: %o, %s", (_, question, name, answer) => {
    const onAnswer = ask(question);
    fireEvent.click(screen.getByRole("button", { name }));
    expect(onAnswer.mock.calls).toEqual([[answer]]);
    expect(proceed).not.toHaveBeenCalled();
  });

  it("names the file whose changes would be dropped; Escape means no", () => {
    const onAnswer = ask({ kind: "replace", proceed });
    expect(screen.getByText(workbenchZh.replaceText("花名册.xlsx"))).toBeTruthy();
    fireEvent.keyDown(screen.getByRole("dialog"), { key: "Escape" });
    expect(onAnswer.mock.calls).toEqual([[false]]);
  });

  it("asks nothing when there is nothing to ask", () => {
    ask(null);
    expect(screen.queryByRole("dialog")).toBeNull();
  });
});

describe("notices", () => {
  const state: WorkbenchState = {
    busy: null,
    fileName: "花名册.xlsx",
    session: null,
    isChanged: false,
    notice: null,
    failure: null,
    question: null,
  };
  const tell = (more: Partial<WorkbenchState>, onClose = jest.fn()) => {
    show(
      <Notices
        state={{ ...state, ...more }}
        texts={workbenchZh}
        language="zh-CN"
        onClose={onClose}
      />
    );
    return onClose;
  };

  it("says what failed, why, and what to do, before anything else", () => {
    const error = new WorkbookError("protected", { sheet: "花名册" });
    const notice = { intent: "info", text: workbenchZh.severalFiles } as const;
    const onClose = tell({ failure: { title: workbenchZh.notTaken, error }, notice });
    const { what, todo } = workbookErrorTexts.protected({ sheet: "花名册" });
    const alert = screen.getByRole("alert");
    for (const text of [workbenchZh.notTaken, what, todo])
      expect(alert.textContent).toContain(text);
    expect(screen.queryByText(workbenchZh.severalFiles.title)).toBeNull();
    fireEvent.click(within(alert).getByRole("button", { name: workbenchZh.close }));
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  it.each(Object.entries({ ...workbenchZh.refused, other: workbenchZh.refusedOther }))(
    "says why something is not done here: %s",
    (_, text) => {
      tell({ notice: { intent: "warning", text } });
      const status = screen.getByRole("status");
      expect(status.textContent).toContain(text.title);
      expect(status.textContent).toContain(text.body);
    }
  );

  it("says in the user's language that the workbook of the start is gone", () => {
    const title = workbenchZh.failedToOpen("花名册.xlsx");
    tell({ failure: { title, error: new StartFileError("花名册.xlsx") } });
    const { what, todo } = workbenchZh.startFileGone;
    expect(screen.getByRole("alert").textContent).toContain(`${what} ${todo}`);
  });

  it.each([
    [
      workbenchZh.copyLosses("名册", [lossesZh.copying.slicer, lossesZh.copying.query]).body,
      "副本中没有切片器和日程表、与外部数据相连的表格（保留其中的值），原表不变。",
    ],
    [
      workbenchEn.copyLosses("名册", [lossesEn.copying.control]).body,
      "It goes without form controls; the sheet itself is as it was.",
    ],
    [workbenchZh.unseen(["图表", "图片"]).body, "本工作簿含有图表、图片，"],
    [workbenchEn.unseen(["charts", "pictures"]).body, "This workbook holds charts, pictures."],
  ])("lists things as its language does: %s", (text, expected) => {
    expect(text).toContain(expected);
  });

  it("is silent when there is nothing to tell", () => {
    tell({});
    expect(screen.queryByRole("status") ?? screen.queryByRole("alert")).toBeNull();
  });
});

describe("the splitter", () => {
  const { least, usual, most, step } = PANE_WIDTH;

  it.each([
    ["ArrowLeft", usual, usual + step],
    ["ArrowRight", usual, usual - step],
    ["ArrowLeft", most, most],
    ["ArrowRight", least, least],
    ["Enter", usual, undefined],
  ])("is moved by keys within bounds: %s at %i", (key, width, expected) => {
    const onWidth = jest.fn();
    show(<Splitter label={workbenchZh.resize} width={width} onWidth={onWidth} />);
    const bar = screen.getByRole("separator", { name: workbenchZh.resize });
    expect(bar.getAttribute("aria-valuenow")).toBe(String(width));
    fireEvent.keyDown(bar, { key });
    expect(onWidth.mock.calls).toEqual(expected === undefined ? [] : [[expected]]);
  });
});
