/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { checkZh } from "../../src/locales/zh-CN/check";
import { ruleTextsZh } from "../../src/locales/zh-CN/rules";
import {
  at,
  cell,
  groupBy,
  lines,
  main,
  openCheck,
  openChecked,
  roster,
  search,
  setUpCheckPane,
} from "../support/check-pane";

const { checking, findings } = checkZh;
const age = ruleTextsZh["age/differs-from-birth-date"];

setUpCheckPane();

describe("校验·问题", () => {
  it("says what a check does, checks, and lists what was found by severity", async () => {
    const { session, press } = await openCheck();
    expect(await screen.findByText(checking.notChecked.title)).toBeTruthy();
    await press(checking.checkWorkbook);
    const { counts } = session.store.getState().check!.summary;
    expect(counts.error).toBeGreaterThan(0);
    expect(
      await screen.findByRole("button", { name: `${checking.severities.error} ${counts.error}` })
    ).toBeTruthy();
    expect(lines().getAllByRole("listitem")[0].textContent).toContain(checking.severities.error);
    expect(screen.getByText(findings.summary(1, "5", "3"))).toBeTruthy();
  });

  it("is worked with the keyboard: arrows move, Enter opens a finding and shows its cell", async () => {
    const { host } = await openChecked();
    const reveal = jest.spyOn(host, "reveal");
    const [head] = lines().getAllByRole("listitem");
    act(() => head.focus());
    fireEvent.keyDown(head, { key: "ArrowDown" });
    const line = lines().getAllByRole("listitem")[1];
    await waitFor(() => expect(document.activeElement).toBe(line));
    await act(async () => void fireEvent.keyDown(line, { key: "Enter" }));
    expect(reveal).toHaveBeenCalledWith({ sheet: roster.name, address: at(1, "age") });
    expect(lines().getByText(age.why)).toBeTruthy();
    expect(lines().getByText(age.remedy)).toBeTruthy();
    const again = lines().getAllByRole("listitem")[0];
    act(() => again.focus());
    fireEvent.keyDown(again, { key: "Enter" });
    expect(lines().queryByText(age.why)).toBeNull();
    expect(lines().getAllByRole("listitem")[0].textContent).toContain(checking.collapsed);
  });

  it("is filtered, searched and put together otherwise", async () => {
    const { session } = await openChecked();
    const { note } = session.store.getState().check!.summary.counts;
    fireEvent.click(screen.getByRole("button", { name: `${checking.severities.note} ${note}` }));
    expect(lines().queryByText(/年龄填“40”/)).toBeNull();
    search("没有此人");
    expect(await screen.findByText(findings.nothingFound.title)).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: findings.showAll }));
    search("乙样例");
    await waitFor(() => expect(lines().getAllByRole("listitem")).toHaveLength(2));
    groupBy("rule");
    expect(lines().getAllByRole("listitem")[0].textContent).toContain(age.title);
    groupBy("unit");
    expect(lines().getAllByRole("listitem")[0].textContent).toContain("样例镇 石山村");
  });

  it("shows the findings of the cells selected in the sheet", async () => {
    const { session } = await openChecked();
    const select = (address: string) =>
      act(() => session.store.setState({ selection: { sheet: roster.name, address } }));
    select(at(1, "age"));
    const strip = within(screen.getByRole("region", { name: findings.selectionList }));
    expect(strip.getByText(findings.selection(at(1, "age"), 1))).toBeTruthy();
    await act(async () => void fireEvent.click(strip.getByRole("button")));
    expect(lines().getByText(age.why)).toBeTruthy();
    select(at(1, "name"));
    expect(strip.getByText(findings.selectedRow(at(1, "name"), 1))).toBeTruthy();
    select("A1");
    expect(strip.getByText(findings.selectionClean("A1"))).toBeTruthy();
  });

  it("highlights what is listed, takes it off, and writes the findings sheet", async () => {
    const { host, press } = await openChecked();
    search("乙样例");
    await waitFor(() => expect(lines().getAllByRole("listitem")).toHaveLength(2));
    await press(findings.mark);
    expect(main().getByText(findings.marked(1, 0))).toBeTruthy();
    expect(host.snapshot()).toMatchObject({
      marks: [{ address: at(1, "age"), severity: "error" }],
    });
    await press(findings.unmark);
    expect(host.snapshot()).toMatchObject({ marks: [] });
    await press(findings.export);
    expect(main().getByText(findings.exported("校验结果"))).toBeTruthy();
    expect((await host.listSheets()).map(({ name }) => name)).toContain("校验结果");
  });

  it("tells that the workbook has changed, and checks the same again", async () => {
    const { session, host, press } = await openChecked();
    await act(() =>
      host.writeCells([{ sheet: roster.name, address: at(1, "age"), before: 40, after: 36 }])
    );
    expect(screen.getByText(checking.stale)).toBeTruthy();
    await press(checking.checkAgain);
    expect(screen.queryByText(checking.stale)).toBeNull();
    expect(lines().queryByText(/年龄填“40”/)).toBeNull();
    expect(session.store.getState().check).toMatchObject({ sheets: null, stale: false });
  });

  it("checks the sheet in view alone, and says when it is no ledger", async () => {
    const { session, press } = await openChecked();
    act(() => session.store.setState({ selection: { sheet: "封面", address: "A1" } }));
    await press(checking.checkSheetNamed("封面"));
    expect(await screen.findByText(findings.notLedger("封面").title)).toBeTruthy();
  });

  it("repairs a single finding where it stands", async () => {
    const { host, press, open } = await openChecked();
    await open(/年龄填“40”/);
    await press(findings.applyFix);
    expect(await cell(host, at(1, "age"))).toBe(36);
    expect(await cell(host, at(2, "name"))).toBe("丙样例 ");
  });
});
