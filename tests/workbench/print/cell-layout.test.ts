import type { CellLook } from "../../../src/workbook/sheet-look";
import type { CellValue } from "../../../src/core/values/cell";
import { layOutCell, type CellDrawing } from "../../../src/workbench/print/cell-layout";
import { cellText } from "../../../src/workbench/print/cell-text";
import { estimateText } from "../../../src/workbench/print/text-measure";
import { PLAIN } from "../../support/print-looks";

/** A cell of 60 × 40 points: 57 points of room for a text. */
function lay(value: CellValue, look: Partial<CellLook> = {}, free = 0): CellDrawing {
  const whole = { ...PLAIN, font: { name: "宋体", size: 10 }, ...look };
  return layOutCell(
    {
      content: cellText(value, whole.numberFormat),
      look: whole,
      rect: { x: 100, y: 200, width: 60, height: 40 },
      free: { left: free, right: free },
    },
    estimateText
  );
}

const texts = ({ lines }: CellDrawing) => lines.map(({ text }) => text);
const places = ({ lines }: CellDrawing) => lines.map(({ x, anchor }) => [x, anchor]);

describe("across a cell", () => {
  it.each<[CellValue, Partial<CellLook>, number, string]>([
    ["文字", {}, 101.5, "start"],
    [12, {}, 158.5, "end"],
    [true, {}, 130, "middle"],
    [{ error: "#N/A" }, {}, 130, "middle"],
    ["文字", { horizontal: "center" }, 130, "middle"],
    ["文字", { horizontal: "right" }, 158.5, "end"],
    ["文字", { horizontal: "left", indent: 1 }, 116.5, "start"],
    ["文字", { horizontal: "right", indent: 1 }, 143.5, "end"],
    [12, { horizontal: "left" }, 101.5, "start"],
  ])("%p with %j", (value, look, x, anchor) => {
    expect(places(lay(value, look))).toEqual([[x, anchor]]);
  });

  it("spreads a distributed text over its room, the last line too", () => {
    const { lines } = lay("姓名", { horizontal: "distributed" });
    expect(lines).toEqual([expect.objectContaining({ text: "姓名", room: 57, spread: true })]);
    const two = lay("一二三四五六七", { horizontal: "justify" });
    expect(two.lines.map(({ spread }) => spread)).toEqual([true, undefined]);
  });

  it("repeats a filling text", () => {
    expect(texts(lay("=-", { horizontal: "fill" }))).toEqual(["=-=-=-=-=-"]);
  });

  it("puts what a format parts to both sides", () => {
    const drawing = lay(5, { numberFormat: '"¥"* 0.00' });
    expect(drawing.lines.map(({ text, x, anchor }) => [text, x, anchor])).toEqual([
      ["¥", 101.5, "start"],
      ["5.00", 158.5, "end"],
    ]);
  });
});

describe("down a cell", () => {
  // One line of ten points takes twelve; its base line is 3.6 below its middle.
  it.each([
    ["top", [209.6]],
    ["center", [223.6]],
    ["bottom", [237.6]],
  ] as const)("%s", (vertical, base) => {
    expect(lay("文字", { vertical }).lines.map(({ y }) => y)).toEqual(base);
  });

  it("sets lines apart, and spreads them where that is asked for", () => {
    const wrapped = lay("一二三四五六七", { wrap: true, vertical: "top" });
    expect(texts(wrapped)).toEqual(["一二三四五", "六七"]);
    expect(wrapped.lines.map(({ y }) => y)).toEqual([209.6, 221.6]);
    const spread = lay("一二三四五六七", { vertical: "distributed" });
    expect(spread.lines.map(({ y }) => y)).toEqual([209.6, 237.6]);
  });

  it("moves lines together that miss their height by a little, and cuts what is far too high", () => {
    const close = lay("甲\n乙\n丙\n丁", { wrap: true });
    expect(close.lines.map(({ y }) => y)).toEqual([208.6, 218.6, 228.6, 238.6]);
    expect(close.clip).toBeUndefined();
    const high = lay("甲\n乙\n丙\n丁\n戊\n己", { wrap: true });
    expect(high.lines[0].y).toBe(209.6);
    expect(high.clip).toEqual({ x: 100, y: 200, width: 60, height: 40 });
  });
});

describe("what is too wide", () => {
  it.each<[string, CellValue, Partial<CellLook>, string[]]>([
    ["a number becomes signs", 1234567890.25, { numberFormat: "0.00" }, ["###########"]],
    ["a General number becomes shorter", 12345.6789012, {}, ["12345.6789"]],
    ["a date before 1900 becomes signs", -5, { numberFormat: "yyyy/m/d" }, ["###########"]],
    ["line feeds of a text on one line vanish", "甲\n乙", {}, ["甲乙"]],
  ])("%s", (_, value, look, expected) => {
    expect(texts(lay(value, look))).toEqual(expected);
  });

  it("is shrunk where that is asked for, numbers too", () => {
    expect(lay("一二三四五六七八九十", { shrinkToFit: true }).size).toBeCloseTo(5.7);
    const number = lay(1234567890123, { shrinkToFit: true, numberFormat: "0" });
    expect(texts(number)).toEqual(["1234567890123"]);
    expect(number.size).toBeLessThan(10);
  });

  it("runs into empty cells and is cut behind them", () => {
    const long = "一二三四五六七八九十";
    expect(lay(long).clip).toEqual({ x: 100, y: 200, width: 60, height: 40 });
    expect(lay(long, {}, 30).clip).toMatchObject({ x: 100, width: 90 });
    expect(lay(long, { horizontal: "right" }, 30).clip).toMatchObject({ x: 70, width: 90 });
    expect(lay(long, { horizontal: "center" }, 30).clip).toMatchObject({ x: 70, width: 120 });
    expect(lay("短").clip).toBeUndefined();
  });
});

describe("turned texts", () => {
  it("stand upright in the middle of their cell", () => {
    const { lines, turn } = lay("文字", { rotation: 90, vertical: "center" });
    expect(turn).toEqual({ degrees: -90, x: 130, y: 220 });
    expect(lines[0]).toMatchObject({ x: 130, anchor: "middle" });
    expect(lay("文字", { rotation: -45 }).turn?.degrees).toBe(45);
  });

  it("stand at the bottom, and at the side they are put to", () => {
    expect(lay("文字", { rotation: 90 }).turn?.y).toBeCloseTo(240 - 1.5 - 10);
    expect(lay("文字", { rotation: 90, horizontal: "left" }).turn?.x).toBeCloseTo(107.5);
  });

  it("are stacked one character under the other", () => {
    const { lines, turn } = lay("出 生", { rotation: 255, vertical: "top" });
    expect(lines.map(({ text, x, y }) => [text, x, y])).toEqual([
      ["出", 130, 209.6],
      ["生", 130, 221.6],
    ]);
    expect(turn).toBeUndefined();
  });
});
