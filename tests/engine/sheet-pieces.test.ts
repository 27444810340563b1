import fc from "fast-check";
import type { Grid } from "../../src/core/sheets/grid";
import { gridFromRows } from "../../src/core/sheets/grid";
import { frameOf, gridFromPieces, piecesOf } from "../../src/engine/sheet-pieces";

const cells = fc.array(fc.oneof(fc.string(), fc.integer(), fc.constant(null)), { maxLength: 40 });

describe("sheets in pieces", () => {
  it("are the same sheets when put together, and no piece is over the limit", () => {
    fc.assert(
      fc.property(
        fc.array(cells, { maxLength: 8 }),
        fc.integer({ min: 1, max: 50 }),
        (columns, limit) => {
          const grid: Grid = { ...gridFromRows("表", []), rowCount: 40, columns };
          const pieces = [...piecesOf(grid, limit)];
          const sizes = pieces.map((piece) =>
            piece.reduce((sum, { values }) => sum + values.length, 0)
          );
          expect(Math.max(0, ...sizes)).toBeLessThanOrEqual(limit);
          expect(gridFromPieces(frameOf(grid), pieces)).toEqual(grid);
        }
      )
    );
  });
});
