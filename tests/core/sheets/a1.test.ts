import fc from "fast-check";
import {
  MAX_COLUMNS,
  MAX_ROWS,
  cellAddress,
  columnIndex,
  columnName,
  parseCellAddress,
  parseRangeAddress,
  quoteSheetName,
  rangeAddress,
} from "../../../src/core/sheets/a1";

const row = fc.integer({ min: 0, max: MAX_ROWS - 1 });
const column = fc.integer({ min: 0, max: MAX_COLUMNS - 1 });

describe("A1 addresses", () => {
  it.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [51, "AZ"],
    [52, "BA"],
    [701, "ZZ"],
    [702, "AAA"],
    [16383, "XFD"],
  ])("column %d is %s", (index, name) => {
    expect(columnName(index)).toBe(name);
    expect(columnIndex(name)).toBe(index);
    expect(columnIndex(name.toLowerCase())).toBe(index);
  });

  it("names every column once and in order of length and letters", () => {
    const names = Array.from({ length: MAX_COLUMNS }, (_, i) => columnName(i));
    const sorted = [...names].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
    expect(new Set(names).size).toBe(MAX_COLUMNS);
    expect(names).toEqual(sorted);
  });

  it.each(["", "XFE", "AAAA", "A1", "甲", "A B"])("%j is no column", (name) => {
    expect(columnIndex(name)).toBe(-1);
  });

  it("reads back every cell it prints, with or without dollars", () => {
    fc.assert(
      fc.property(row, column, (r, c) => {
        const address = cellAddress(r, c);
        const fixed = address.replace(/([A-Z]+)(\d+)/, "$$$1$$$2");
        expect(parseCellAddress(address)).toEqual({ row: r, column: c });
        expect(parseCellAddress(fixed)).toEqual({ row: r, column: c });
      })
    );
  });

  it("reads back every range it prints, from any two corners", () => {
    fc.assert(
      fc.property(row, column, row, column, (r1, c1, r2, c2) => {
        const range = {
          top: Math.min(r1, r2),
          left: Math.min(c1, c2),
          bottom: Math.max(r1, r2),
          right: Math.max(c1, c2),
        };
        expect(parseRangeAddress(rangeAddress(range))).toEqual(range);
        expect(parseRangeAddress(`${cellAddress(r2, c1)}:${cellAddress(r1, c2)}`)).toEqual(range);
      })
    );
  });

  it.each(["A0", "A01", "1A", "A", "7", "A1048577", "XFE1", "A1 ", "$A$$1", ""])(
    "%j is no cell",
    (address) => {
      expect(parseCellAddress(address)).toBeNull();
    }
  );

  it.each(["A:A", "1:1", "A1:B2:C3", "A1:", ":A1", "A1:甲"])(
    "%j is no range of cells",
    (address) => {
      expect(parseRangeAddress(address)).toBeNull();
    }
  );

  it("prints a single cell without a colon and quotes sheet names", () => {
    expect(rangeAddress({ top: 6, left: 2, bottom: 6, right: 2 })).toBe("C7");
    expect(quoteSheetName("表2")).toBe("'表2'");
    expect(quoteSheetName("it's")).toBe("'it''s'");
  });
});
