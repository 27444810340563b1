/** @jest-environment jsdom */
import { act, fireEvent, screen, within } from "@testing-library/react";
import { WorkbookError } from "../../src/core/sheets/workbook-error";
import { checkZh } from "../../src/locales/zh-CN/check";
import { paneZh } from "../../src/locales/zh-CN/pane";
import { workbookErrorTexts } from "../../src/locales/zh-CN/workbook-errors";
import {
  at,
  cell,
  main,
  openChecked,
  roster,
  setUpCheckPane,
  sheetTexts,
} from "../support/check-pane";

const { fixes } = checkZh;

setUpCheckPane();

describe("校验·修正", () => {
  it("shows what cannot be seen, writes what is chosen, notes it, and takes it back", async () => {
    const { host, press } = await openChecked("fixes");
    const list = await screen.findByRole("list", { name: fixes.list });
    expect(within(list).getByText(fixes.signs.space)).toBeTruthy();
    expect(screen.getByRole("button", { name: fixes.apply(2) })).toBeTruthy();
    const boxOf = (address: string) =>
      within(list).getByRole("checkbox", { name: fixes.selectOne(`${roster.name}!${address}`) });
    fireEvent.click(boxOf(at(1, "age")));
    await press(fixes.apply(1));
    expect(await cell(host, at(2, "name"))).toBe("丙样例");
    expect(await cell(host, at(1, "age"))).toBe(40);
    expect(main().getByText(fixes.applied(1))).toBeTruthy();
    expect(main().getByText(fixes.logged("修改记录"))).toBeTruthy();
    expect(await sheetTexts(host, "修改记录")).toContain("已修改");

    await press(fixes.takeBack(1));
    expect(await cell(host, at(2, "name"))).toBe("丙样例 ");
    expect(main().getByText(fixes.takenBack(1))).toBeTruthy();
    expect(await sheetTexts(host, "修改记录")).toContain("已撤销");
    expect(await screen.findByRole("button", { name: fixes.apply(2) })).toBeTruthy();
  });

  it("is chosen by groups, at once, and with the space bar", async () => {
    await openChecked("fixes");
    const list = await screen.findByRole("list", { name: fixes.list });
    fireEvent.click(screen.getByRole("checkbox", { name: fixes.selectAll }));
    expect(screen.getByRole("button", { name: fixes.apply(0) })).toHaveProperty("disabled", true);
    fireEvent.keyDown(within(list).getAllByRole("listitem")[0], { key: " " });
    expect(screen.getByRole("button", { name: fixes.apply(1) })).toBeTruthy();
  });

  it("leaves a cell that has changed meanwhile, and says so", async () => {
    const { host, press } = await openChecked("fixes");
    await screen.findByRole("list", { name: fixes.list });
    await act(() =>
      host.writeCells([{ sheet: roster.name, address: at(1, "age"), before: 40, after: 41 }])
    );
    await press(fixes.apply(2));
    expect(await cell(host, at(1, "age"))).toBe(41);
    expect(main().getByText(new RegExp(fixes.skipped(1)))).toBeTruthy();
    expect(main().getByText(new RegExp(fixes.skipReasons.changed))).toBeTruthy();
    expect(await sheetTexts(host, "修改记录")).toContain("未修改");
  });

  it("says that cells were written although they could not be noted, and notes them later", async () => {
    const { host, press } = await openChecked("fixes");
    jest.spyOn(console, "error").mockImplementation(() => undefined);
    const insert = jest
      .spyOn(host, "insertSheets")
      .mockRejectedValue(new WorkbookError("read-only", {}));
    await screen.findByRole("list", { name: fixes.list });
    await press(fixes.apply(2));
    expect(await cell(host, at(1, "age"))).toBe(36);
    expect(main().getByText(fixes.notLogged)).toBeTruthy();
    insert.mockRestore();
    await press(fixes.logAgain);
    expect(main().getByText(fixes.logged("修改记录"))).toBeTruthy();
    expect(await sheetTexts(host, "修改记录")).toContain("共修改2处");

    const refresh = jest
      .spyOn(host, "refreshSheet")
      .mockRejectedValue(new WorkbookError("read-only", {}));
    await press(fixes.takeBack(2));
    expect(await cell(host, at(1, "age"))).toBe(40);
    expect(main().getByText(fixes.notLogged)).toBeTruthy();
    refresh.mockRestore();
    await press(fixes.logAgain);
    expect(await sheetTexts(host, "修改记录")).toContain("共修改0处,2处已撤销");
  });

  it("writes nothing into a protected sheet, says why, and can be tried again", async () => {
    const { host, press } = await openChecked("fixes");
    jest.spyOn(console, "error").mockImplementation(() => undefined);
    const facts = { sheet: roster.name };
    const write = jest
      .spyOn(host, "writeCells")
      .mockRejectedValue(new WorkbookError("protected", facts));
    await screen.findByRole("list", { name: fixes.list });
    await press(fixes.apply(2));
    expect(screen.getByText(workbookErrorTexts.protected(facts).what)).toBeTruthy();
    write.mockRestore();
    await press(paneZh.retry);
    expect(await cell(host, at(1, "age"))).toBe(36);
  });

  it("says when nothing can be repaired", async () => {
    const { press } = await openChecked("fixes");
    await screen.findByRole("list", { name: fixes.list });
    await press(fixes.apply(2));
    expect(await screen.findByText(fixes.none.title)).toBeTruthy();
  });
});
