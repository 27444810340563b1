import fc from "fast-check";
import { WorkbookError } from "../../../src/core/sheets/workbook-error";
import { toBase64 } from "../../../src/hosts/excel/base64";
import { cellEntry } from "../../../src/hosts/excel/cell-entries";
import { columnPoints, digitWidth } from "../../../src/hosts/excel/column-width";
import { sections } from "../../../src/hosts/excel/draw-page";
import { asWorkbookError } from "../../../src/hosts/excel/excel-errors";
import { addressLists, piecesBySize, valueBytes } from "../../../src/hosts/excel/payload";
import { rectanglesByKey } from "../../../src/hosts/excel/rectangles";
import { firstBlock } from "../../../src/hosts/excel/selection-address";

describe("errors of office.js", () => {
  const officeError = (code: string) =>
    Object.assign(new Error("no"), { code, debugInfo: { errorLocation: "Range.values" } });

  it.each([
    ["InvalidOperationInCellEditMode", "cell-edit", {}],
    ["AccessDenied", "protected", { sheet: "表" }],
    ["RequestPayloadSizeLimitExceeded", "request-too-large", { sheet: "表" }],
    ["ResponsePayloadSizeLimitExceeded", "request-too-large", { sheet: "表" }],
    ["ApiNotFound", "unsupported", { call: "Range.values" }],
    ["ItemNotFound", "sheet-missing", { sheet: "表" }],
    ["ItemAlreadyExists", "sheet-name", { sheet: "表", problem: "taken" }],
    ["InsertDeleteConflict", "host-failed", { detail: "no (InsertDeleteConflict, Range.values)" }],
    ["GeneralException", "host-failed", { detail: "no (GeneralException, Range.values)" }],
  ])("%s becomes %s", (code, meaning, params) => {
    const error = asWorkbookError(officeError(code), "表");
    expect(error).toBeInstanceOf(WorkbookError);
    expect(error).toMatchObject({ code: meaning, params });
  });

  it.each([new Error("stopped"), "stopped", undefined, new WorkbookError("cell-edit", {})])(
    "passes %s on, which is none",
    (reason) => {
      expect(asWorkbookError(reason, "表")).toBe(reason);
    }
  );

  it("names no sheet where none is missing", () => {
    expect(asWorkbookError(officeError("ItemNotFound"))).toMatchObject({ code: "host-failed" });
  });
});

describe("entries", () => {
  it.each([
    ["张三", "General", "张三", "General"],
    ["=1+1", "@", "=1+1", "@"],
    ["=1+1", "General", "'=1+1", "General"],
    ["'撇号", "@", "''撇号", "@"],
    ["0123", "yyyy.mm", "'0123", "yyyy.mm"],
    [5, "@", 5, "General"],
    [true, "0.00", true, "0.00"],
    [null, "@", "", "@"],
    [{ error: "#N/A" }, "@", "#N/A", "General"],
    [{ formula: "A1" }, "@", "=A1", "General"],
    [{ formula: "=A1" }, "General", "=A1", "General"],
  ])(
    "%j in a cell of format %s is entered as %j while it is %s",
    (value, format, entry, during) => {
      expect(cellEntry(value, format)).toEqual({ entry, during, final: format });
    }
  );
});

describe("sizes", () => {
  it("of values are those of their JSON", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: "grapheme" }), fc.integer(), fc.boolean()),
        (value) => {
          const real = Buffer.byteLength(JSON.stringify(value)) + 1;
          // Control characters take six bytes, characters of two units four; both are rare.
          expect(valueBytes(value)).toBeGreaterThanOrEqual(real / 3);
          expect(valueBytes(value)).toBeLessThanOrEqual(real * 1.5 + 1);
        }
      )
    );
    expect(valueBytes("张三")).toBe(Buffer.byteLength('"张三",'));
    expect(valueBytes('"\n')).toBe(Buffer.byteLength('"\\"\\n",'));
  });

  it("of address lists stay below what Excel cuts off, and no range is lost", () => {
    const ranges = Array.from({ length: 5000 }, (_, r) => ({
      top: r * 2,
      left: 3,
      bottom: r * 2,
      right: 3,
    }));
    const lists = addressLists(ranges);
    expect(lists.length).toBeGreaterThan(1);
    expect(lists.every(({ address }) => address.length <= 8192)).toBe(true);
    expect(lists.flatMap((list) => list.ranges)).toEqual(ranges);
    expect(lists.map(({ address }) => address).join(",")).toBe(
      ranges.map(({ top }) => `D${top + 1}`).join(",")
    );
  });

  it("of pieces stay below the limit, and an item above it stands alone", () => {
    expect(piecesBySize([3, 3, 3, 20, 1], 7, (n) => n)).toEqual([[3, 3], [3], [20], [1]]);
    expect(piecesBySize([], 7, () => 1)).toEqual([]);
  });
});

describe("base64", () => {
  it.each([0, 1, 2, 3, 24_575, 24_576, 24_577, 100_000])("of %d bytes", (length) => {
    const bytes = Uint8Array.from({ length }, (_, i) => (i * 37) % 256);
    expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString("base64"));
  });
});

describe("rectangles", () => {
  it("join equal neighbours and equal rows", () => {
    const found = rectanglesByKey([
      ["a", "a", undefined, "b"],
      ["a", "a", "b", "b"],
      ["a", undefined, "b", "b"],
    ]);
    expect(Object.fromEntries(found)).toEqual({
      a: [
        { top: 0, left: 0, bottom: 1, right: 1 },
        { top: 2, left: 0, bottom: 2, right: 0 },
      ],
      b: [
        { top: 0, left: 3, bottom: 0, right: 3 },
        { top: 1, left: 2, bottom: 2, right: 3 },
      ],
    });
  });

  it("cover every cell with a key once", () => {
    const key = fc.constantFrom("a", "b", undefined);
    fc.assert(
      fc.property(fc.array(fc.array(key, { maxLength: 6 }), { maxLength: 6 }), (rows) => {
        const seen = new Map<string, string>();
        for (const [of, ranges] of rectanglesByKey(rows)) {
          for (const { top, left, bottom, right } of ranges) {
            for (let r = top; r <= bottom; r++) {
              for (let c = left; c <= right; c++) {
                expect(seen.has(`${r}:${c}`)).toBe(false);
                seen.set(`${r}:${c}`, of);
              }
            }
          }
        }
        const cells = rows.flatMap((row, r) => row.map((of, c) => [`${r}:${c}`, of] as const));
        expect([...seen].sort()).toEqual(cells.filter(([, of]) => of !== undefined).sort());
      })
    );
  });
});

describe("selections", () => {
  it.each([
    ["Sheet1!$B$3:$D$9,Sheet1!F1", "B3:D9"],
    ["'张,三!李''四'!A1", "A1"],
    ["B:C", "B1:C1048576"],
    ["3:4", "A3:XFD4"],
    ["b2", "B2"],
    ["#REF!", null],
    ["", null],
  ])("%s begin with %s", (address, expected) => {
    expect(firstBlock(address)).toBe(expected);
  });
});

describe("pages", () => {
  it.each([
    ["&L内部资料&C— &P —&R&D", { left: "内部资料", center: "— &P —", right: "&D" }],
    ["第 &P 页", { left: "", center: "第 &P 页", right: "" }],
    ["&L甲 && 乙&", { left: "甲 && 乙&", center: "", right: "" }],
    ["", { left: "", center: "", right: "" }],
  ])("%s has its parts", (text, parts) => {
    expect(sections(text)).toEqual(parts);
  });
});

describe("column widths", () => {
  it("are in the digits of the workbook's font", () => {
    expect(digitWidth(8.43, 48)).toBe(7);
    expect(digitWidth(8.38, 54)).toBe(8);
    expect(digitWidth(0, 54)).toBe(7);
    // Ten digits of eight pixels and five of padding.
    expect(columnPoints(10, 8)).toBe(85 * 0.75);
    expect(columnPoints(10, 7)).toBe(74 * 0.75);
  });
});
