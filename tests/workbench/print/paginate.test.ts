import type { PrintLook } from "../../../src/workbook/sheet-look";
import { paginate, type PrintPages } from "../../../src/workbench/print/paginate";
import { paperSize } from "../../../src/workbench/print/paper-sizes";
import { sizeOf } from "../../../src/workbench/print/sheet-tracks";
import { cellsOf, sheetForPrint, type SheetRecipe } from "../../support/print-sheets";

// Between the margins A4 has 174 × 259 mm: room for 8 columns of 55 and 36 rows of 20 points.
function pagesOf(recipe: Omit<SheetRecipe, "print">, print: Partial<PrintLook> = {}): PrintPages {
  const { book, sheet } = sheetForPrint({ ...recipe, print });
  return paginate(book, sheet);
}

/** `1-36 A-H` per page, titles in front in brackets. */
function summary({ pages }: PrintPages): string[] {
  return pages.map(({ rows, columns }) => {
    const title = (band: { first: number; last: number } | undefined) =>
      band ? `(${band.first + 1}-${band.last + 1})` : "";
    return (
      `${title(rows.titles)}${rows.body.first + 1}-${rows.body.last + 1}` +
      ` ${title(columns.titles)}${columns.body.first + 1}-${columns.body.last + 1}`
    );
  });
}

const LARGE = { rows: cellsOf(80, 10) };

describe("pages of a sheet", () => {
  it.each<[string, Partial<PrintLook>, string[]]>([
    [
      "down, then over",
      {},
      ["1-36 1-8", "37-72 1-8", "73-80 1-8", "1-36 9-10", "37-72 9-10", "73-80 9-10"],
    ],
    [
      "over, then down",
      { overThenDown: true },
      ["1-36 1-8", "1-36 9-10", "37-72 1-8", "37-72 9-10", "73-80 1-8", "73-80 9-10"],
    ],
    ["scaled down", { scale: 50 }, ["1-73 1-10", "74-80 1-10"]],
    [
      "across",
      { orientation: "landscape", columnBreaks: [4] },
      [
        "1-24 1-4",
        "25-48 1-4",
        "49-72 1-4",
        "73-80 1-4",
        "1-24 5-10",
        "25-48 5-10",
        "49-72 5-10",
        "73-80 5-10",
      ],
    ],
    [
      "on a larger paper",
      { paper: 8, orientation: "landscape" },
      ["1-36 1-10", "37-72 1-10", "73-80 1-10"],
    ],
    ["of one area", { areas: [{ top: 2, left: 1, bottom: 9, right: 3 }] }, ["3-10 2-4"]],
    [
      "of several areas, in their order",
      {
        areas: [
          { top: 50, left: 0, bottom: 51, right: 0 },
          { top: 0, left: 0, bottom: 1, right: 1 },
        ],
      },
      ["51-52 1-1", "1-2 1-2"],
    ],
    [
      "of whole columns as far as they are used",
      { areas: [{ top: 0, left: 0, bottom: 1_048_575, right: 1 }], scale: 40 },
      ["1-80 1-2"],
    ],
    [
      "with breaks",
      { rowBreaks: [10, 12], areas: [{ top: 0, left: 0, bottom: 19, right: 1 }] },
      ["1-10 1-2", "11-12 1-2", "13-20 1-2"],
    ],
    [
      "with titles, on the pages behind them",
      { titleRows: { first: 1, last: 2 }, titleColumns: { first: 0, last: 0 }, overThenDown: true },
      [
        ...["1-36 1-8", "1-36 (1-1)9-10", "(2-3)37-70 1-8"],
        ...["(2-3)37-70 (1-1)9-10", "(2-3)71-80 1-8", "(2-3)71-80 (1-1)9-10"],
      ],
    ],
    [
      "with titles outside the area",
      { titleRows: { first: 0, last: 0 }, areas: [{ top: 5, left: 0, bottom: 6, right: 0 }] },
      ["(1-1)6-7 1-1"],
    ],
  ])("%s", (_, print, expected) => {
    expect(summary(pagesOf(LARGE, print))).toEqual(expected);
  });

  it("leaves hidden rows and columns out, and pages of nothing else", () => {
    const hiddenRows = Array.from({ length: 40 }, (_, i) => i);
    const pages = pagesOf(
      { ...LARGE, hiddenRows, hiddenColumns: [1, 2, 9] },
      { rowBreaks: [20, 40] }
    );
    expect(summary(pages)).toEqual(["41-76 1-10", "77-80 1-10"]);
  });

  it("ends at the last cell that holds or shows something", () => {
    const rows = [
      ["甲", null],
      [null, null],
      [null, null],
      [null, null],
    ];
    const looks = { "2,1": { fill: "FFEE00" }, "3,1": { horizontal: "left" as const } };
    expect(summary(pagesOf({ rows, looks }))).toEqual(["1-3 1-2"]);
    const merges = [{ top: 0, left: 0, bottom: 1, right: 1 }];
    expect(summary(pagesOf({ rows, merges }))).toEqual(["1-2 1-2"]);
  });

  it("reaches as far as a text that runs over the last cell, but not out of a print area", () => {
    const rows = [["一二三四五六七八九十"], ["乙"]];
    expect(summary(pagesOf({ rows }))).toEqual(["1-2 1-3"]);
    const areas = [{ top: 0, left: 0, bottom: 1, right: 0 }];
    expect(summary(pagesOf({ rows }, { areas }))).toEqual(["1-2 1-1"]);
    expect(summary(pagesOf({ rows, looks: { "0,0": { wrap: true } } }))).toEqual(["1-2 1-1"]);
  });

  it("are none for an empty sheet", () => {
    expect(pagesOf({ rows: [[null], [null]] }).pages).toEqual([]);
  });

  it("cuts a row that is higher than a page where it ends", () => {
    const pages = pagesOf({ rows: cellsOf(3, 1), heights: { 1: 900 } });
    expect(summary(pages)).toEqual(["1-1 1-1", "2-2 1-1", "3-3 1-1"]);
  });
});

describe("scale", () => {
  it.each<[string, Partial<PrintLook>, number, number]>([
    ["one page wide", { fit: { width: 1, height: 0 } }, 89, 2],
    ["one page", { fit: { width: 1, height: 1 } }, 45, 1],
    [
      "two pages high, titles counted",
      { fit: { width: 0, height: 2 }, titleRows: { first: 0, last: 1 } },
      89,
      2,
    ],
    ["never larger", { fit: { width: 4, height: 4 } }, 100, 6],
    ["as set", { scale: 115 }, 115, 6],
    ["within bounds", { scale: 5 }, 10, 1],
  ])("%s", (_, print, scale, count) => {
    const pages = pagesOf(LARGE, print);
    expect([pages.scale, pages.pages.length]).toEqual([scale, count]);
  });

  it("overrides breaks in the direction that is fitted, not in the other", () => {
    const print = { rowBreaks: [10], columnBreaks: [2] };
    const fitted = pagesOf(LARGE, { ...print, fit: { width: 1, height: 0 } });
    expect(summary(fitted)).toEqual(["1-10 1-10", "11-51 1-10", "52-80 1-10"]);
  });

  it("is whole per cent: the largest that fits", () => {
    const rows = [["1", "2", "3"]];
    const pages = pagesOf({ rows, widths: [40, 40, 40] }, { fit: { width: 1, height: 0 } });
    // 660 points into 493.23.
    expect(pages.scale).toBe(74);
  });
});

describe("place on the paper", () => {
  it("is the margins, or the middle between them", () => {
    const recipe = { rows: cellsOf(2, 2) };
    const mm = 72 / 25.4;
    const [page] = pagesOf(recipe).pages;
    expect([page.left, page.top]).toEqual([18 * mm, 19 * mm]);
    const [centred] = pagesOf(recipe, {
      horizontallyCentred: true,
      verticallyCentred: true,
      scale: 50,
    }).pages;
    expect(centred.left).toBeCloseTo(105 * mm - 55 / 2);
    expect(centred.top).toBeCloseTo(148.5 * mm - 20 / 2);
  });

  it("leaves room for headings where they are printed", () => {
    const { pages } = pagesOf({ rows: cellsOf(80, 8) }, { headings: true });
    expect(pages[0].headings).toEqual({ width: 19.25, height: 13.5 });
    expect(pages.map(({ rows }) => rows.body.last)).toEqual([35, 71, 79]);
  });
});

describe("heights of rows that have none of their own", () => {
  const height = (recipe: SheetRecipe) => {
    const { book, sheet } = sheetForPrint({ ...recipe, heights: { 0: undefined } });
    return sizeOf(paginate(book, sheet).rows, 0);
  };

  it.each<[string, SheetRecipe, number]>([
    ["an empty row", { rows: [[null], ["x"]] }, 13.5],
    [
      "a large font",
      { rows: [["标题"]], looks: { "0,0": { font: { name: "宋体", size: 22 } } } },
      27,
    ],
    // Fifty-two points hold four characters of eleven points.
    ["a wrapped text", { rows: [["一二三四五六七八九"]], looks: { "0,0": { wrap: true } } }, 40.5],
    ["a long text on one line", { rows: [["一二三四五六七八九"]] }, 13.5],
    [
      "a merged cell",
      {
        rows: [["一二三四五六七八九", null]],
        looks: { "0,0": { wrap: true } },
        merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
      },
      13.5,
    ],
    ["a text upright", { rows: [["一二三四"]], looks: { "0,0": { rotation: 90 } } }, 44],
    ["a stacked text", { rows: [["一二三四"]], looks: { "0,0": { rotation: 255 } } }, 54],
  ])("%s", (_, recipe, expected) => {
    expect(height(recipe)).toBeCloseTo(expected);
  });
});

describe("paper", () => {
  it.each([
    [9, "portrait", 210, 297],
    [9, "landscape", 297, 210],
    [8, "portrait", 297, 420],
    [13, "portrait", 176, 250],
    [1, "landscape", 279.4, 215.9],
    [999, "portrait", 210, 297],
  ] as const)("%p %s", (paper, orientation, width, height) => {
    const size = paperSize(paper, orientation);
    expect(size.width).toBeCloseTo(width);
    expect(size.height).toBeCloseTo(height);
  });
});
