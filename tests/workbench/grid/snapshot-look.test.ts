import fc from "fast-check";
import type { CellLook, EdgeLook, FontLook } from "../../../src/workbook/sheet-look";
import { cellLookOf } from "../../../src/workbench/grid/univer/snapshot/cell-look";
import { styleOf } from "../../../src/workbench/grid/univer/snapshot/cell-style";
import {
  HORIZONTAL_CODES,
  LINE_CODES,
  VERTICAL_CODES,
} from "../../../src/workbench/grid/univer/snapshot/style-codes";
import {
  columnCharacters,
  columnPixels,
  rowPixels,
  rowPoints,
} from "../../../src/workbench/grid/univer/snapshot/sizes";
import { PLAIN } from "./snapshot-looks";

/** Black is the colour that is left out. */
const color = fc
  .integer({ min: 1, max: 0xffffff })
  .map((n) => n.toString(16).padStart(6, "0").toUpperCase());
const on = fc.constant(true as const);
const namesOf = <T extends string>(codes: Readonly<Record<T, unknown>>) =>
  fc.constantFrom(...(Object.keys(codes) as T[]));
const edge = fc.record(
  { line: namesOf(LINE_CODES), color },
  { requiredKeys: ["line"] }
) as fc.Arbitrary<EdgeLook>;
const font = fc.record(
  {
    name: fc.constantFrom("宋体", "仿宋_GB2312", "Times New Roman"),
    size: fc.integer({ min: 12, max: 80 }).map((n) => n / 2),
    bold: on,
    italic: on,
    underline: fc.constantFrom("single", "double"),
    strike: on,
    color,
    script: fc.constantFrom("superscript", "subscript"),
  },
  { requiredKeys: ["name", "size"] }
) as fc.Arbitrary<FontLook>;
const border = fc
  .record(
    { left: edge, right: edge, top: edge, bottom: edge, diagonalDown: edge, diagonalUp: edge },
    { requiredKeys: [] }
  )
  .filter((edges) => Object.keys(edges).length > 0);
const look = fc.record(
  {
    font,
    fill: color,
    border,
    horizontal: namesOf(HORIZONTAL_CODES),
    vertical: namesOf(VERTICAL_CODES),
    wrap: on,
    shrinkToFit: on,
    indent: fc.integer({ min: 1, max: 15 }),
    rotation: fc.oneof(
      fc.integer({ min: 1, max: 90 }),
      fc.integer({ min: -90, max: -1 }),
      fc.constant(255)
    ),
    numberFormat: fc.constantFrom("General", "@", "0.00", 'yyyy"年"m"月"'),
    locked: fc.boolean(),
  },
  { requiredKeys: ["font", "horizontal", "vertical", "numberFormat", "locked"] }
) as fc.Arbitrary<CellLook>;

/** What no style of the grid can tell apart from something else. */
function isShowable({ horizontal, vertical, wrap, shrinkToFit }: CellLook): boolean {
  return (
    !["fill", "centerContinuous", "distributed"].includes(horizontal) &&
    !["justify", "distributed"].includes(vertical) &&
    !shrinkToFit &&
    (horizontal !== "justify" || wrap === true)
  );
}

describe("a look through the grid and back", () => {
  it("is the same, over its own old look, whatever the grid cannot show", () => {
    fc.assert(
      fc.property(look, (own) => {
        expect(cellLookOf(styleOf(own, PLAIN), own)).toEqual(own);
        expect(cellLookOf(styleOf(own), own)).toEqual(own);
      })
    );
  });

  it("is the same over any other look when it is told as a whole, but for the protection", () => {
    fc.assert(
      fc.property(look.filter(isShowable), look.filter(isShowable), (own, other) => {
        const expected = { ...own, locked: other.locked };
        expect(cellLookOf(styleOf(own), other)).toEqual(expected);
      })
    );
  });

  it("keeps what the style leaves out", () => {
    const before: CellLook = { ...PLAIN, shrinkToFit: true, horizontal: "centerContinuous" };
    expect(cellLookOf({ bl: 1 }, before)).toEqual({
      ...before,
      font: { ...before.font, bold: true },
    });
    expect(cellLookOf({}, before)).toEqual(before);
  });

  it.each<[string, Parameters<typeof cellLookOf>[0], Partial<CellLook>]>([
    ["a fill taken off", { bg: null }, {}],
    ["a fill in short notation", { bg: { rgb: "#f00" } }, { fill: "FF0000" }],
    ["a fill in words of CSS", { bg: { rgb: "rgb(0, 128, 255)" } }, { fill: "0080FF" }],
    ["a border taken off", { bd: null }, {}],
    [
      "a border of parts",
      { bd: { t: { s: 1, cl: { rgb: "#000" } }, b: null } },
      { border: { top: { line: "thin" } } },
    ],
    ["no wrapping any more", { tb: 2 }, {}],
    ["a text format", { n: { pattern: "@" } }, { numberFormat: "@" }],
    ["no format", { n: null }, {}],
  ])("%s", (_, style, expected) => {
    const before: CellLook = {
      ...PLAIN,
      fill: "FFFF00",
      border: { left: { line: "thick" } },
      wrap: true,
      numberFormat: "0.00",
    };
    const { fill, border, wrap, numberFormat, ...rest } = before;
    const kept: Partial<CellLook> = {
      ...("bg" in style ? {} : { fill }),
      ...("bd" in style ? {} : { border }),
      ...("tb" in style ? {} : { wrap }),
      numberFormat: "n" in style ? "General" : numberFormat,
    };
    expect(cellLookOf(style, before)).toEqual({ ...rest, ...kept, ...expected });
  });

  it("does not take the colour that the grid copies into a line for a change", () => {
    const before: CellLook = { ...PLAIN, font: { ...PLAIN.font, underline: "double" } };
    const ul = { s: 1, t: 10, cl: { rgb: "#FF0000" } };
    expect(cellLookOf({ ul }, before)).toEqual(before);
  });
});

describe("sizes", () => {
  it.each([
    [9.140625, 64],
    [8.7109375, 61],
    [0.7109375, 5],
    [14.37, 101],
  ])("%d characters are %d pixels", (characters, pixels) => {
    expect(columnPixels(characters)).toBe(pixels);
  });

  it("gives pixels back after characters, and after points", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1790 }), (pixels) => {
        expect(columnPixels(columnCharacters(pixels))).toBe(pixels);
        expect(rowPixels(rowPoints(pixels))).toBe(pixels);
      })
    );
  });
});
