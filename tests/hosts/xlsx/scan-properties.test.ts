import fc from "fast-check";
import { CellFormat } from "../../../src/core/sheets/grid";
import { numberValue, serialFrom1904, serialOfIso } from "../../../src/hosts/xlsx/cell-values";
import { createSheetScanner } from "../../../src/hosts/xlsx/sheet-scan";
import { createStringPool } from "../../../src/hosts/xlsx/string-pool";
import { escapeAttribute, escapeText } from "../../../src/hosts/xlsx/xml-escape";
import { decodeCellText } from "../../../src/hosts/xlsx/xml-text";

const encoder = new TextEncoder();
const pool = createStringPool();

function scan(xml: string, cuts: readonly number[]) {
  const bytes = encoder.encode(xml);
  const scanner = createSheetScanner({
    part: "sheet1.xml",
    sharedStrings: ["共享"],
    styleFormats: Uint8Array.of(CellFormat.General, CellFormat.Date),
    isDate1904: false,
    pool,
    budget: { left: 1e6, limit: 1e6 },
    elementBytes: 1e6,
  });
  let at = 0;
  for (const cut of [...cuts, bytes.length]) {
    scanner.push(bytes.slice(at, cut));
    at = cut;
  }
  return scanner.finish("甲", "visible");
}

const SHEET =
  '<?xml version="1.0"?><x:worksheet xmlns:x="m>"><x:sheetViews/><!-- <row> --><x:sheetData>' +
  '<x:row r="2" hidden="1"><x:c r="A2" s="1"><x:v>44497</x:v></x:c><x:c r="C2" t="s"><x:v>0</x:v></x:c>' +
  '<x:c r="D2" t="inlineStr"><x:is><x:r><x:t>兴&amp;</x:t></x:r><x:rPh><x:t>xing</x:t></x:rPh>' +
  "<x:r><x:t>义<![CDATA[<]]></x:t></x:r></x:is></x:c><x:c><x:f>A1&gt;2</x:f></x:c></x:row>" +
  '<x:row><x:c t="e"><x:v>#N/A</x:v></x:c><x:c t="str"><x:v>_x000D_</x:v></x:c></x:row></x:sheetData>' +
  '<x:mergeCells><x:mergeCell ref="A1:B2"/></x:mergeCells></x:worksheet>';

describe("scanning in pieces", () => {
  const whole = scan(SHEET, []);
  const length = encoder.encode(SHEET).length;

  it("reads the sheet", () => {
    expect(whole.grid).toMatchObject({
      rowCount: 3,
      columns: [
        [null, 44497, { error: "#N/A" }],
        [null, null, "\r"],
        [null, "共享"],
        [null, "兴&义<"],
      ],
      formats: [Uint8Array.of(0, 1, 0), undefined, undefined, undefined],
      merges: [{ top: 0, left: 0, bottom: 1, right: 1 }],
      hiddenRows: new Set([1]),
    });
    expect(whole.uncomputed).toEqual({ count: 1, row: 1, column: 4 });
  });

  it("gives the same grid wherever the pieces are cut", () => {
    for (let cut = 0; cut <= length; cut++) expect(scan(SHEET, [cut])).toEqual(whole);
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(length), { maxLength: 40 }), (cuts) => {
        expect(
          scan(
            SHEET,
            [...cuts].sort((a, b) => a - b)
          )
        ).toEqual(whole);
      })
    );
  });

  it("ends in an error for every truncation", () => {
    const cutOff = (end: number) => () => scan(SHEET.slice(0, end), []);
    for (let end = 0; end < SHEET.length; end++) {
      expect(cutOff(end)).toThrow(expect.objectContaining({ name: "WorkbookError" }));
    }
  });
});

describe("numberValue", () => {
  const read = (text: string) => {
    const bytes = encoder.encode(text);
    return numberValue(bytes, 0, bytes.length);
  };

  it("reads what Number reads", () => {
    const texts = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
      fc.integer().map(String),
      fc.tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.nat(99999)).map(([a, b]) => `${a}.${b}`),
      fc.stringMatching(/^-?\d{1,20}(\.\d{0,20})?$/)
    );
    fc.assert(
      fc.property(texts, (text) => {
        const value = Number(text);
        expect(read(text)).toBe(value === 0 ? value + 0 : value);
      }),
      { numRuns: 2000 }
    );
  });

  it.each([
    ["", null],
    ["-", "-"],
    ["1.2.3", "1.2.3"],
    [".5", 0.5],
    ["5.", 5],
    ["-0", 0],
    ["Infinity", "Infinity"],
    ["0x10", "0x10"],
  ])("%s", (text, value) => expect(read(text)).toBe(value));
});

describe("serials", () => {
  it.each([
    ["2021-10-28", 44497],
    ["1900-01-01", 1],
    ["1900-03-01T06:00:00Z", 61.25],
    ["2021-10-28T12:30", 44497 + 12.5 / 24],
    ["06:00:00", 0.25],
    ["T18:00:00.000", 0.75],
    ["", null],
    ["2021-13-01", null],
    ["28/10/2021", null],
  ])("%s", (text, serial) => expect(serialOfIso(text)).toBe(serial));

  it("shifts dates of 1904 by 1,462 days and leaves times of day", () => {
    expect([0, 0.25, 1, 43035.5].map(serialFrom1904)).toEqual([0, 0.25, 1463, 44497.5]);
  });
});

/** Any text, lone surrogates and control characters too. */
const anyText = fc
  .array(
    fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.constantFrom(0x5f, 0x78, 0x26, 0x3c, 0x30)),
    {
      maxLength: 80,
    }
  )
  .map((codes) => String.fromCharCode(...codes));

describe("texts", () => {
  it("come back from escaping, whatever they hold", () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.string({ unit: "binary" })), (text) => {
        const escaped = escapeText(text);
        expect(decodeCellText(escaped, "part")).toBe(text);

        expect(escaped).not.toMatch(/[<>\u0000-\u0008\u000b-\u001f\ufffe\uffff]/);
        expect(new TextDecoder().decode(encoder.encode(escaped))).toBe(escaped);
        expect(escapeAttribute(text)).not.toMatch(/["\n\t]/);
      }),
      { numRuns: 1000 }
    );
  });

  it("are read from bytes as a decoder reads them, the first time and again", () => {
    const texts = fc.oneof(
      fc.string({ unit: "binary", maxLength: 90 }),
      fc.stringMatching(/^[男女汉布依族共产党员大专]{0,30}$/),
      fc.stringMatching(/^\d{0,18}$/)
    );
    fc.assert(
      fc.property(texts, (text) => {
        const plain = text.replace(/[<&_\r]/g, "-");
        const bytes = encoder.encode(`>${plain}</v>`);
        for (let i = 0; i < 2; i++) {
          expect(pool.read(bytes, 1, bytes.length, "part")).toBe(plain);
          expect(pool.end).toBe(bytes.length - 4);
        }
      }),
      { numRuns: 2000 }
    );
  });

  it.each([
    ["a stray continuation", [0x80]],
    ["an overlong form", [0xe0, 0x80, 0x80]],
    ["a surrogate", [0xed, 0xa0, 0x80]],
    ["a cut sequence", [0xe5, 0xbc]],
    ["GBK in a UTF-8 part", [0xd5, 0xc5, 0xc8, 0xfd]],
  ])("that are no UTF-8 are refused: %s", (_, codes) => {
    const bytes = Uint8Array.of(...codes, 0x3c);
    expect(() => createStringPool().read(bytes, 0, bytes.length, "part")).toThrow(
      expect.objectContaining({ code: "damaged", params: { damage: "encoding", part: "part" } })
    );
  });

  it.each(["&nbsp;", "&", "& ", "&#0;", "&#x110000;", "&lt", "&xxe;"])("%s is refused", (text) => {
    expect(() => decodeCellText(text, "part")).toThrow(
      expect.objectContaining({ code: "damaged", params: { damage: "entity", part: "part" } })
    );
  });
});
