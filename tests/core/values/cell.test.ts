import { displayText, isBlank, isCellError, type CellValue } from "../../../src/core/values/cell";

describe("cell values", () => {
  it.each<[CellValue, boolean]>([
    [null, true],
    ["", true],
    [" \u3000\t\n", true],
    ["\u00a0\u200b\ufeff", true],
    ["0", false],
    [0, false],
    [false, false],
    [{ error: "#REF!" }, false],
    [" 张 ", false],
  ])("isBlank(%j) is %j", (value, expected) => {
    expect(isBlank(value)).toBe(expected);
  });

  it.each<[CellValue, string]>([
    [null, ""],
    ["甲", "甲"],
    [36, "36"],
    [true, "TRUE"],
    [false, "FALSE"],
    [{ error: "#N/A" }, "#N/A"],
  ])("displayText(%j) is %j", (value, expected) => {
    expect(displayText(value)).toBe(expected);
  });

  it("tells an error from the other values", () => {
    expect(isCellError({ error: "#VALUE!" })).toBe(true);
    expect([null, "", 0, false].some((value) => isCellError(value))).toBe(false);
  });
});
