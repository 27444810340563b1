import { columnName } from "../../../src/core/sheets/a1";
import { fflateCompression } from "../../../src/hosts/xlsx/compression-fflate";
import { nodeCompression } from "../../../src/hosts/xlsx/compression-node";
import { readWorkbook } from "../../../src/hosts/xlsx/read-workbook";
import { rowsFile, storedWorkbook, workbookFile, worksheet } from "../../support/workbook-parts";
import { zipBomb } from "../../support/zip-bomb";

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
    expect(() => read(zipBomb(2 ** 30, 2 ** 30))).toThrow(
      expect.objectContaining({
        code: "too-large",
        params: expect.objectContaining({ bound: "ratio" }),
      })
    );
  });

  it("a part that unfolds into more than it announced", () => {
    expect(() => read(zipBomb(2 ** 28, 1000))).toThrow(
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
    const blank = '<c s="1"/>'.repeat(5);
    const plain = '<row spans="1:5" s="1" customFormat="1"></row>';
    const rows = `${plain.repeat(49)}<row s="1" customFormat="1">${blank}</row>`.repeat(20_000);
    const bytes = storedWorkbook(worksheet(name + rows));
    const compression = nodeCompression;
    expect(readWorkbook(bytes, { compression }).sheets[0]).toMatchObject({
      rowCount: 1,
      columns: [["姓名"]],
    });
  });
});
