import { copyLosses } from "../../../src/hosts/xlsx/edits/copy-sheet";
import { saveLosses } from "../../../src/hosts/xlsx/losses";
import { openWorkbook } from "../../../src/hosts/xlsx/read-workbook";
import { saveLossTexts as english } from "../../../src/locales/en/save-losses";
import { saveLossTexts as chinese } from "../../../src/locales/zh-CN/save-losses";
import { FULL, fullWorkbook } from "../../support/full-workbook";
import { userWorkbook } from "../../support/user-workbook";

describe("what saving does not keep", () => {
  it.each<[string, Uint8Array, readonly string[]]>([
    ["a workbook with everything", fullWorkbook(), []],
    ["one with macros", fullWorkbook("xlsm"), ["macros"]],
    ["a signed one", userWorkbook({ "_xmlsignatures/sig1.xml": "<Signature/>" }), ["signed"]],
  ])("%s: %j", (_, file, losses) => {
    expect(saveLosses(openWorkbook(file))).toEqual(losses);
  });

  it.each<[string, readonly string[]]>([
    [FULL.roster, ["threaded-comment"]],
    [FULL.figures, []],
    [FULL.pivot, ["pivot-table", "slicer"]],
    [FULL.codes, []],
  ])("a copy of %s goes without %j", (name, losses) => {
    const opened = openWorkbook(fullWorkbook());
    const sheet = opened.sheets.find((held) => held.name === name)!;
    expect([...copyLosses(opened, sheet)].sort()).toEqual([...losses].sort());
  });

  it("is said in both languages, what and what to do", () => {
    for (const { what, todo } of Object.values(chinese.saving)) {
      expect(what).toMatch(/[\u4e00-\u9fff]。$/);
      expect(todo).toMatch(/^[\u4e00-\u9fff].*。$/);
    }
    for (const { what, todo } of Object.values(english.saving)) {
      expect(`${what} ${todo}`).toMatch(/^[A-Z][ -~]*\.$/);
    }
    expect(Object.keys(english.copying)).toEqual(Object.keys(chinese.copying));
  });
});
