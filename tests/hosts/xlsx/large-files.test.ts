import { deflateRawSync } from "node:zlib";
import { columnName } from "../../../src/core/sheets/a1";
import { crc32 } from "../../../src/hosts/xlsx/crc32";
import { fflateCompression } from "../../../src/hosts/xlsx/compression-fflate";
import { nodeCompression } from "../../../src/hosts/xlsx/compression-node";
import { readWorkbook } from "../../../src/hosts/xlsx/read-workbook";
import { rowsFile, workbookFile, worksheet } from "../../support/workbook-parts";

const name = '<row r="1"><c r="A1" t="str"><v>姓名</v></c></row>';

/** Files that brought other readers down. They end here soon, or jest's own time limit says so. */
describe.each([
  ["fflate", fflateCompression],
  ["zlib", nodeCompression],
])("large and hostile files with %s", (_, compression) => {
  const read = (bytes: Uint8Array, limits = {}) => readWorkbook(bytes, { compression, limits });

  it("validations, conditional formats and merges of whole columns", () => {
    const columns = Array.from({ length: 3000 }, (_, c) => columnName(c));
    const after =
      '<mergeCells><mergeCell ref="A1:XFD1048576"/><mergeCell ref="A1:XFD1048576"/>' +
      '<mergeCell ref="B2:C1048576"/></mergeCells>' +
      columns
        .map(
          (c) =>
            `<conditionalFormatting sqref="${c}1:${c}1048576"><cfRule/></conditionalFormatting>`
        )
        .join("") +
      `<dataValidations count="3000">${columns
        .map((c) => `<dataValidation sqref="${c}1:${c}1048576 ${c}2:${c}9"/>`)
        .join("")}</dataValidations>`;
    const grid = read(workbookFile(worksheet(name, after))).sheets[0];
    expect(grid).toMatchObject({ rowCount: 1, columns: [["姓名"]] });
    expect(grid.merges).toHaveLength(3);
    expect(grid.merges[0]).toEqual({ top: 0, left: 0, bottom: 1_048_575, right: 16_383 });
  });

  it("one value in the last cell of the sheet", () => {
    const grid = read(rowsFile('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')).sheets[0];
    expect(grid.rowCount).toBe(1_048_576);
    expect(grid.columns).toHaveLength(16_384);
    expect(grid.columns[16_383][1_048_575]).toBe(1);
    expect(grid.columns[16_382]).toEqual([]);
  });

  it("a value in the last row of every column", () => {
    const cells = Array.from({ length: 16_384 }, () => "<c><v>1</v></c>").join("");
    expect(() => read(rowsFile(`<row r="1048576">${cells}</row>`), { cells: 4e6 })).toThrow(
      expect.objectContaining({
        code: "too-large",
        params: expect.objectContaining({ bound: "cells" }),
      })
    );
  });

  it("cells of one row that never ends", () => {
    const xml = `<worksheet><sheetData><row r="1">${'<c r="A1"><v>1</v></c>'.repeat(2e5)}`;
    expect(() => read(workbookFile(xml))).toThrow(expect.objectContaining({ code: "damaged" }));
  });

  it.each(['<row r="', "<!--", '<c r="A1" t="str"><v>', "<mergeCell "])(
    "%s that never ends",
    (start) => {
      const xml = `<worksheet><sheetData><row>${start}${"abcdefghij".repeat(3e5)}`;
      expect(() => read(workbookFile(xml), { elementBytes: 1e6 })).toThrow(
        expect.objectContaining({ code: "too-large" })
      );
    }
  );

  it("a gigabyte announced in a few hundred kilobytes, refused before inflating", () => {
    expect(() => read(bomb(2 ** 30, 2 ** 30))).toThrow(
      expect.objectContaining({
        code: "too-large",
        params: expect.objectContaining({ bound: "ratio" }),
      })
    );
  });

  it("a part that unfolds into more than it announced", () => {
    expect(() => read(bomb(2 ** 28, 1000))).toThrow(
      expect.objectContaining({
        code: "damaged",
        params: expect.objectContaining({
          damage: expect.stringMatching(/^(size|compression)$/) as string,
        }),
      })
    );
  });
});

describe("a large file", () => {
  it("a million styled blank rows", () => {
    const blank = Array.from({ length: 5 }, (_, c) => `<c r="${columnName(c)}0" s="1"/>`).join("");
    const rows = Array.from(
      { length: 1_000_000 },
      (_, i) => `<row r="${i + 2}" spans="1:5" s="1" customFormat="1">${i % 50 ? "" : blank}</row>`
    );
    const compression = nodeCompression;
    expect(readWorkbook(rowsFile(name + rows.join("")), { compression }).sheets[0]).toMatchObject({
      rowCount: 1,
      columns: [["姓名"]],
    });
  });
});

/** A workbook whose sheet holds `size` spaces and announces `announced`. */
function bomb(size: number, announced: number): Uint8Array {
  const block = deflateRawSync(new Uint8Array(2 ** 20).fill(32), { finishFlush: 2 });
  const data = Buffer.concat([
    ...Array.from({ length: size / 2 ** 20 }, () => block),
    Buffer.of(3, 0),
  ]);
  const file = Buffer.from(workbookFile("<worksheet/>"));
  const name = Buffer.from("xl/worksheets/sheet1.xml");
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  const fields = Buffer.alloc(20);
  fields.writeUInt16LE(8, 0);
  fields.writeUInt32LE(crc32(block), 6);
  fields.writeUInt32LE(data.length, 10);
  fields.writeUInt32LE(announced, 14);
  fields.writeUInt16LE(name.length, 18);
  fields.copy(local, 8);
  const added = Buffer.concat([local, name, data]);
  // The bomb goes in front of the directory; the directory entry of the sheet points to it.
  const start = file.readUInt32LE(file.length - 6);
  const directory = Buffer.from(file.subarray(start, file.length - 22));
  const entryAt = directory.indexOf(name) - 46;
  fields.copy(directory, entryAt + 10);
  directory.writeUInt32LE(start, entryAt + 42);
  const end = Buffer.from(file.subarray(file.length - 22));
  end.writeUInt32LE(start + added.length, 16);
  return Uint8Array.from(Buffer.concat([file.subarray(0, start), added, directory, end]));
}
