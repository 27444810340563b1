import {
  CONTENT,
  createDirtyCells,
  LOOK,
  type DirtyCells,
} from "../../../src/workbench/grid/univer/dirty-cells";

const marked = (...places: readonly (readonly [row: number, column: number])[]): DirtyCells => {
  const cells = createDirtyCells();
  for (const [row, column] of places) cells.mark(row, column, CONTENT);
  return cells;
};
const placesOf = (cells: DirtyCells) => cells.sorted().map(({ row, column }) => [row, column]);

it("begins empty", () => {
  const cells = createDirtyCells();
  expect(cells.isEmpty).toBe(true);
  expect(cells.sorted()).toEqual([]);
  expect(cells.isMarked(0, 0)).toBe(false);
});

it("keeps all that changed of a cell, by row, then column", () => {
  const cells = marked([10, 2], [9, 30], [10, 1]);
  cells.mark(10, 2, LOOK);
  cells.mark(10, 2, LOOK);
  expect(cells.sorted()).toEqual([
    { row: 9, column: 30, what: CONTENT },
    { row: 10, column: 1, what: CONTENT },
    { row: 10, column: 2, what: CONTENT | LOOK },
  ]);
  expect(cells.isMarked(10, 2)).toBe(true);
  expect(cells.isMarked(2, 10)).toBe(false);
});

it.each<["row" | "column", number, number, number[][]]>([
  [
    "row",
    2,
    3,
    [
      [1, 1],
      [5, 2],
      [6, 3],
    ],
  ],
  [
    "row",
    0,
    1,
    [
      [2, 1],
      [3, 2],
      [4, 3],
    ],
  ],
  [
    "row",
    2,
    -1,
    [
      [1, 1],
      [2, 3],
    ],
  ],
  ["row", 0, -3, [[0, 3]]],
  [
    "row",
    4,
    -1,
    [
      [1, 1],
      [2, 2],
      [3, 3],
    ],
  ],
  [
    "column",
    2,
    3,
    [
      [1, 1],
      [2, 5],
      [3, 6],
    ],
  ],
  ["column", 1, -2, [[3, 1]]],
])("moves its marks with %ss at %i by %i", (axis, at, count, expected) => {
  const cells = marked([1, 1], [2, 2], [3, 3]);
  cells.shift(axis, at, count);
  expect(placesOf(cells)).toEqual(expected);
});

it("is empty when all marked cells are gone", () => {
  for (const axis of ["row", "column"] as const) {
    const cells = marked([1, 1], [2, 2]);
    cells.shift(axis, 0, -5);
    expect(cells.isEmpty).toBe(true);
    expect(cells.sorted()).toEqual([]);
  }
});
