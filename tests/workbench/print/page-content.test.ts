import { drawnCells, type Panel } from "../../../src/workbench/print/page-cells";
import { drawnFills } from "../../../src/workbench/print/page-fills";
import { drawnLines } from "../../../src/workbench/print/page-lines";
import { paginate } from "../../../src/workbench/print/paginate";
import { estimateText } from "../../../src/workbench/print/text-measure";
import type { EdgeLook } from "../../../src/workbook/sheet-look";
import { cellsOf, sheetForPrint, type SheetRecipe } from "../../support/print-sheets";

function pagesOf(recipe: SheetRecipe) {
  const { book, sheet } = sheetForPrint(recipe);
  return paginate(book, sheet);
}

const panel = (top: number, bottom: number, left: number, right: number): Panel => ({
  rows: { first: top, last: bottom },
  columns: { first: left, last: right },
});

const LONG = "一二三四五六七八九十";

describe("texts on a panel", () => {
  const cells = (recipe: SheetRecipe, on: Panel) => drawnCells(pagesOf(recipe), on, estimateText);

  it("run into empty cells as far as they need, not into full or merged ones", () => {
    const free = (row: (string | null)[], merged = false) =>
      cells(
        { rows: [row], merges: merged ? [{ top: 0, left: 2, bottom: 0, right: 3 }] : [] },
        panel(0, 0, 0, 0)
      )[0].free;
    expect(free([LONG, null, null, null])).toEqual({ left: 0, right: 110 });
    expect(free([LONG, null, "有", null])).toEqual({ left: 0, right: 55 });
    expect(free([LONG, "有"])).toEqual({ left: 0, right: 0 });
    expect(free([LONG, null, null, null], true)).toEqual({ left: 0, right: 55 });
  });

  it.each([
    ["right", { left: 110, right: 0 }],
    ["center", { left: 55, right: 55 }],
  ] as const)("run to the other side when set %s", (horizontal, expected) => {
    const looks = { "0,2": { horizontal } };
    const drawn = cells({ rows: [[null, null, LONG, null, null]], looks }, panel(0, 0, 2, 2));
    expect(drawn[0].free).toEqual(expected);
  });

  it.each([
    ["wrap", { wrap: true as const }],
    ["are shrunk", { shrinkToFit: true as const }],
    ["are turned", { rotation: 90 }],
  ])("stay in their cell when they %s", (_, look) => {
    const drawn = cells({ rows: [[LONG, null]], looks: { "0,0": look } }, panel(0, 0, 0, 0));
    expect(drawn[0].free).toEqual({ left: 0, right: 0 });
  });

  it("go on where the page before ended", () => {
    const rows = [[LONG, null, null, "终"]];
    const texts = (on: Panel) => cells({ rows }, on).map(({ content }) => content.text);
    expect(texts(panel(0, 0, 1, 2))).toEqual([LONG]);
    expect(texts(panel(0, 0, 3, 3))).toEqual(["终"]);
  });

  it("of merged cells are drawn once, on every panel that shows a part of them, over all of them", () => {
    const merges = [{ top: 1, left: 0, bottom: 3, right: 1 }];
    const rows = [
      ["甲", "乙"],
      ["合", null],
      [null, null],
      [null, null],
    ];
    const rect = { x: 0, y: 20, width: 110, height: 60 };
    const hidden = pagesOf({ rows, merges, hiddenRows: [1] });
    for (const on of [panel(0, 2, 0, 1), panel(3, 3, 1, 1)]) {
      const drawn = cells({ rows, merges }, on);
      expect(drawn.filter(({ content }) => content.text === "合").map((d) => d.rect)).toEqual([
        rect,
      ]);
    }
    expect(drawnCells(hidden, panel(1, 3, 0, 1), estimateText)[0].rect.height).toBe(40);
  });

  it("leave hidden rows and columns out", () => {
    const recipe = { rows: cellsOf(3, 3), hiddenRows: [1], hiddenColumns: [0] };
    const drawn = cells(recipe, panel(0, 2, 0, 2)).map(({ content }) => content.text);
    expect(drawn).toEqual(["1/2", "1/3", "3/2", "3/3"]);
  });
});

describe("fills on a panel", () => {
  it("are one piece where cells of one colour touch, merged ones by their first cell", () => {
    const fill = { fill: "DDEEFF" };
    const pages = pagesOf({
      rows: cellsOf(3, 3),
      looks: { "0,0": fill, "0,1": fill, "1,0": fill, "2,2": { fill: "FF0000" } },
      merges: [{ top: 1, left: 0, bottom: 1, right: 1 }],
    });
    expect(drawnFills(pages, panel(0, 2, 0, 2))).toEqual([
      { x: 0, y: 0, width: 110, height: 40, color: "DDEEFF" },
      { x: 110, y: 40, width: 55, height: 20, color: "FF0000" },
    ]);
  });
});

describe("lines on a panel", () => {
  const thin: EdgeLook = { line: "thin" };
  const box = { border: { left: thin, right: thin, top: thin, bottom: thin } };
  const lines = (recipe: SheetRecipe, on: Panel) =>
    drawnLines(pagesOf(recipe), on).map(
      ({ x1, y1, x2, y2, edge }) => `${x1},${y1} ${x2},${y2} ${edge.line}`
    );

  it("run through neighbours, and not through merged cells", () => {
    const looks = { "0,0": box, "0,1": box, "1,0": box, "1,1": box };
    const merges = [{ top: 1, left: 0, bottom: 1, right: 1 }];
    expect(lines({ rows: cellsOf(2, 2), looks, merges }, panel(0, 1, 0, 1)).sort()).toEqual(
      [
        ...["0,0 110,0 thin", "0,20 110,20 thin", "0,40 110,40 thin"],
        ...["0,0 0,40 thin", "55,0 55,20 thin", "110,0 110,40 thin"],
      ].sort()
    );
  });

  it("take the heavier of two looks of one edge", () => {
    const looks = {
      "0,0": { border: { right: { line: "hair" as const } } },
      "0,1": { border: { left: { line: "double" as const } } },
    };
    expect(lines({ rows: cellsOf(1, 2), looks }, panel(0, 0, 0, 1))).toEqual(["55,0 55,20 double"]);
  });

  it("close a page whose neighbours on the next page have the line", () => {
    const looks = { "1,0": { border: { top: thin } } };
    expect(lines({ rows: cellsOf(2, 1), looks }, panel(0, 0, 0, 0))).toEqual(["0,20 55,20 thin"]);
  });

  it("cross cells", () => {
    const looks = {
      "0,0": { border: { diagonalDown: thin, diagonalUp: { line: "dashed" as const } } },
    };
    const merges = [{ top: 0, left: 0, bottom: 0, right: 1 }];
    expect(lines({ rows: cellsOf(1, 2), looks, merges }, panel(0, 0, 0, 1))).toEqual([
      "0,0 110,20 thin",
      "0,20 110,0 dashed",
    ]);
  });

  it("are those of the grid where it is printed and a cell has none", () => {
    const recipe = { rows: cellsOf(1, 2), looks: { "0,0": box }, print: { gridLines: true } };
    expect(lines(recipe, panel(0, 0, 0, 1)).sort()).toEqual(
      [
        ...["0,0 55,0 thin", "55,0 110,0 hair", "0,20 55,20 thin", "55,20 110,20 hair"],
        ...["0,0 0,20 thin", "55,0 55,20 thin", "110,0 110,20 hair"],
      ].sort()
    );
  });
});

describe("looks of cells", () => {
  it("come from the cell, its row, its column, and what conditional formats give", () => {
    const { book, sheet } = sheetForPrint({
      rows: cellsOf(2, 2),
      looks: { "0,0": { fill: "00FF00" } },
    });
    const styles = [...book.styles, { ...book.styles[0], fill: "0000FF" }];
    const styled = {
      ...sheet,
      rows: new Map([[1, { height: 20, style: 2 }]]),
      columns: [{ first: 1, last: 1, style: 1 }],
    };
    const { cells } = paginate({ ...book, styles }, styled, {
      conditional: (_, row, column) =>
        row === 1 && column === 1 ? { fill: "FF0000", bold: true, color: "FFFFFF" } : undefined,
    });
    const fills = [
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
    ].map(([row, column]) => cells.look(row, column).fill);
    expect(fills).toEqual(["00FF00", "00FF00", "0000FF", "FF0000"]);
    expect(cells.look(1, 1).font).toEqual({ name: "宋体", size: 11, bold: true, color: "FFFFFF" });
  });
});
