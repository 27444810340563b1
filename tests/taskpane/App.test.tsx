import { renderToStaticMarkup } from "react-dom/server";
import { paneEn } from "../../src/locales/en/pane";
import type { PaneTexts } from "../../src/locales/pane-texts";
import { paneZh } from "../../src/locales/zh-CN/pane";
import { App } from "../../src/taskpane/App";
import type { PaneState } from "../../src/taskpane/pane-state";
import { showTab } from "../../src/taskpane/pane-tab";

afterEach(() => showTab("sheets"));

/** The words on the pane, one line for each piece of text. */
function words(state: PaneState, texts: PaneTexts = paneZh): string[] {
  return (
    renderToStaticMarkup(
      <App state={state} texts={texts} darkTheme={false} onRefresh={() => undefined} />
    )
      .replace(/<style.*?<\/style>/g, "")
      // Room that Fluent UI keeps for the bold form of an unselected tab.
      .replace(/<span[^>]*reserved-space[^>]*>.*?<\/span>/g, "")
      .replace(/<[^>]+>/g, "\n")
      .split("\n")
      .filter((line) => line !== "")
  );
}

describe("the pane", () => {
  it("shows the sheets with their sizes and marks", () => {
    const shown = words({
      kind: "sheets",
      sheets: [
        { name: "花名册", visible: true, rowCount: 992, columnCount: 22 },
        { name: "Sheet2", visible: false, rowCount: 0, columnCount: 0 },
      ],
    });
    expect(shown).toEqual([
      "组工花名册",
      ...["工作表", "校验", "报表"],
      "共 2 张工作表，其中空表 1 张",
      ...["工作表", "行数", "列数"],
      ...["花名册", "992", "22"],
      ...["Sheet2", "隐藏", "空表", "0", "0"],
      "重新读取",
      "数据只在本机处理，不会上传。",
    ]);
  });

  it.each<[PaneState, string]>([
    [{ kind: "starting" }, "正在连接 Excel…"],
    [{ kind: "loading" }, "正在读取工作表…"],
    [{ kind: "empty" }, "工作簿中还没有数据"],
    [{ kind: "failed", code: "cell-edit" }, "正在编辑单元格"],
    [{ kind: "failed", code: "other" }, "重试"],
  ])("says %j with 「%s」", (state, text) => {
    expect(words(state)).toContain(text);
  });

  it.each<Extract<PaneState, { kind: "unavailable" }>["reason"]>([
    "no-excel",
    "office-missing",
    "office-silent",
    "too-old",
  ])("points to the command line when the host is %s, in both languages", (reason) => {
    for (const texts of [paneZh, paneEn]) {
      const shown = words({ kind: "unavailable", reason }, texts);
      expect(shown).toContain(texts.notices[reason].title);
      expect(shown).toContain(texts.check.command);
      expect(shown).toContain(texts.report.command);
      expect(shown).not.toContain(texts.tabs.check);
    }
  });

  it("shows the tab that a ribbon command asked for", () => {
    showTab("report");
    expect(words({ kind: "loading" })).toContain(paneZh.report.command);
    expect(words({ kind: "loading" })).not.toContain(paneZh.loading);
  });
});
