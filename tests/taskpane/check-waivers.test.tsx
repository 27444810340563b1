/** @jest-environment jsdom */
import { act, fireEvent, screen, within } from "@testing-library/react";
import { checkZh } from "../../src/locales/zh-CN/check";
import { ruleTextsZh } from "../../src/locales/zh-CN/rules";
import {
  at,
  main,
  openCheck,
  openChecked,
  roster,
  setUpCheckPane,
  sheetTexts,
} from "../support/check-pane";

const { checking, findings, waivers } = checkZh;
const age = ruleTextsZh["age/differs-from-birth-date"];

setUpCheckPane();

describe("校验·说明", () => {
  it("asks for a reason, keeps it in the workbook, and takes the finding out of the open ones", async () => {
    const { session, host, show, press, open, settled } = await openChecked();
    const before = session.store.getState().check!.summary.counts.error;
    await open(/年龄填“40”/);
    await press(findings.waive);
    expect(screen.getByText(waivers.willAddSheet("校核说明"))).toBeTruthy();
    await press(waivers.save);
    expect(screen.getByText(waivers.reasonMissing)).toBeTruthy();
    await press(waivers.suggestions[0]);
    show("fixes");
    show("findings");
    await screen.findByDisplayValue(waivers.suggestions[0]);
    fireEvent.change(screen.getByRole("textbox", { name: waivers.who }), {
      target: { value: "样例填写人" },
    });
    await press(waivers.save);
    expect(main().getByText(waivers.saved("校核说明"))).toBeTruthy();
    expect(session.store.getState().check!.summary).toMatchObject({
      waived: 1,
      counts: { error: before - 1 },
    });
    expect(await sheetTexts(host, "校核说明")).toContain(waivers.suggestions[0]);

    show("waivers");
    await settled();
    const line = within(screen.getByRole("list", { name: waivers.list }));
    expect(line.getByText(waivers.states.holds)).toBeTruthy();
    expect(line.getByText(age.title)).toBeTruthy();
    expect(line.getByText(/样例填写人/)).toBeTruthy();
    await press(waivers.withdraw);
    const dialog = within(await screen.findByRole("dialog"));
    fireEvent.click(dialog.getByRole("button", { name: waivers.withdraw }));
    await settled();
    expect(screen.getByText(waivers.none.title)).toBeTruthy();
    expect(session.store.getState().check!.summary.counts.error).toBe(before);
  });

  it("tells a reason that no longer applies because the cell has changed", async () => {
    const { host, show, press, open } = await openChecked();
    await open(/年龄填“40”/);
    await press(findings.waive);
    await press(waivers.suggestions[0]);
    await press(waivers.save);
    await act(() =>
      host.writeCells([{ sheet: roster.name, address: at(1, "age"), before: 40, after: 41 }])
    );
    show("waivers");
    await press(checking.checkAgain);
    expect(await screen.findByText(waivers.states.changed)).toBeTruthy();
    expect(screen.getByText(waivers.lapsed(1))).toBeTruthy();
  });

  it("says how a finding is accepted while none is", async () => {
    await openCheck("waivers");
    expect(await screen.findByText(waivers.none.title)).toBeTruthy();
  });
});
