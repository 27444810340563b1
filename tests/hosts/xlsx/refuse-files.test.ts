import { WorkbookError } from "../../../src/core/sheets/workbook-error";
import { readWorkbook, type ReadOptions } from "../../../src/hosts/xlsx/read-workbook";
import {
  relationships,
  rowsFile,
  sharedStrings,
  workbookFile,
  workbookPart,
  worksheet,
  zipParts,
} from "../../support/workbook-parts";

function failure(bytes: Uint8Array, options?: ReadOptions): unknown {
  try {
    readWorkbook(bytes, options);
  } catch (error) {
    if (error instanceof WorkbookError) return [error.code, error.params];
    throw error;
  }
  return "read";
}

const text = (content: string) => new TextEncoder().encode(content);
const bytesOf = (...bytes: number[]) => Uint8Array.from(bytes);

/** An OLE container of one header sector and directory entries of these names. */
function oleContainer(...names: string[]): Uint8Array {
  const bytes = new Uint8Array(1024 + 128 * names.length);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  names.forEach((name, i) => {
    const at = 512 + 128 * i;
    for (let c = 0; c < name.length; c++) bytes[at + 2 * c] = name.charCodeAt(c);
    bytes[at + 64] = 2 * name.length + 2;
  });
  return bytes;
}

describe("files that are no .xlsx workbook", () => {
  it.each([
    ["an empty file", new Uint8Array(0), "empty-file", {}],
    ["a CSV file", text("姓名,性别\n"), "not-a-workbook", { found: "text" }],
    ["a GBK text", bytesOf(0xd0, 0xd5, 0xc3, 0xfb, 0x2c), "not-a-workbook", { found: "text" }],
    ["a UTF-16 text", bytesOf(0xff, 0xfe, 0x31, 0, 0x32, 0), "not-a-workbook", { found: "text" }],
    ["a web page", text("\n <HTML><table>"), "not-a-workbook", { found: "html" }],
    ["XML of 2003", text('<?xml version="1.0"?><Workbook/>'), "not-a-workbook", { found: "xml" }],
    ["a PDF", text("%PDF-1.7"), "not-a-workbook", { found: "pdf" }],
    ["a RAR archive", text("Rar!\u001a"), "not-a-workbook", { found: "archive" }],
    ["a picture", bytesOf(0x89, 0x50, 0x4e, 0x47), "not-a-workbook", { found: "picture" }],
    ["noise", bytesOf(1, 0, 2, 0), "not-a-workbook", { found: "unknown" }],
    [
      "an encrypted workbook",
      oleContainer("Root Entry", "EncryptionInfo", "EncryptedPackage"),
      "encrypted",
      {},
    ],
    ["an .xls of today", oleContainer("Root Entry", "Workbook"), "legacy-xls", {}],
    ["an .xls of 1995", oleContainer("Root Entry", "Book"), "legacy-xls", {}],
    ["a bare BIFF stream", bytesOf(9, 8, 0x10, 0, 0, 6, 5, 0), "legacy-xls", {}],
    ["a .doc", oleContainer("Root Entry", "WordDocument"), "not-a-workbook", { found: "document" }],
    [
      "a cut OLE container",
      oleContainer("Workbook").subarray(0, 20),
      "not-a-workbook",
      { found: "document" },
    ],
    ["a ZIP of something", zipParts({ "a.txt": "1" }), "not-a-workbook", { found: "archive" }],
    [
      "an .ods",
      zipParts({ mimetype: "x", "content.xml": "<a/>" }),
      "not-a-workbook",
      { found: "opendocument" },
    ],
    [
      "a .docx",
      zipParts({
        "[Content_Types].xml": "<Types/>",
        "_rels/.rels": relationships({
          id: "a",
          kind: "officeDocument",
          target: "word/document.xml",
        }),
        "word/document.xml": "<document/>",
      }),
      "not-a-workbook",
      { found: "document" },
    ],
    [
      "an .xlsb",
      zipParts({
        "_rels/.rels": relationships({
          id: "a",
          kind: "officeDocument",
          target: "xl/workbook.bin",
        }),
        "xl/workbook.bin": "x",
      }),
      "binary-workbook",
      {},
    ],
    ["no worksheets", rowsFile("", { "xl/workbook.xml": workbookPart("") }), "no-worksheets", {}],
  ])("%s", (_, bytes, code, params) => expect(failure(bytes)).toEqual([code, params]));
});

describe("damaged workbooks", () => {
  const good = rowsFile('<row r="1"><c r="A1" t="str"><v>张三</v></c></row>');

  it("end in an error at every truncation", () => {
    for (let end = 1; end < good.length; end++) {
      expect(failure(good.subarray(0, end))).toEqual([expect.any(String), expect.anything()]);
    }
  });

  it("end in an error or a grid for every byte that is changed", () => {
    for (let at = 0; at < good.length; at++) {
      const bytes = good.slice();
      bytes[at] ^= 0xff;
      failure(bytes);
    }
  });

  const part = "xl/worksheets/sheet1.xml";
  const strings = "xl/sharedStrings.xml";
  const row = (cells: string) => rowsFile(`<row r="1">${cells}</row>`);
  it.each([
    ["a sheet without its end", workbookFile("<worksheet><sheetData>"), "xml", part],
    ["a sheet that is empty", workbookFile(""), "xml", part],
    [
      "a cell without its end",
      workbookFile('<worksheet><sheetData><row><c r="A1"><v>1'),
      "xml",
      part,
    ],
    ["an element in a value", row('<c t="str"><v>1<b/></v></c>'), "xml", part],
    ["an unknown entity", row('<c t="str"><v>&nbsp;</v></c>'), "entity", part],
    ["a column beyond the last", row('<c r="XFE1"><v>1</v></c>'), "reference", part],
    [
      "a row beyond the last",
      rowsFile('<row r="1048577"><c><v>1</v></c></row>'),
      "reference",
      part,
    ],
    ["row 0", rowsFile('<row r="0"><c><v>1</v></c></row>'), "reference", part],
    ["a row that is no number", rowsFile('<row r="x"><c><v>1</v></c></row>'), "reference", part],
    ["a reference without letters", row('<c r="12"><v>1</v></c>'), "reference", part],
    ["a reference too long", row('<c r="AAAA1"><v>1</v></c>'), "reference", part],
    ["a style that is no number", row('<c r="A1" s="-1"><v>1</v></c>'), "reference", part],
    ["a shared string that is not there", row('<c r="A1" t="s"><v>0</v></c>'), "reference", part],
    ["a shared string -1", row('<c r="A1" t="s"><v>-1</v></c>'), "reference", part],
    ["shared strings cut off", rowsFile("", { [strings]: "<sst><si><t>a" }), "xml", strings],
    [
      "styles cut off",
      rowsFile("", { "xl/styles.xml": "<styleSheet><xf" }),
      "xml",
      "xl/styles.xml",
    ],
    [
      "a workbook part that is empty",
      rowsFile("", { "xl/workbook.xml": "" }),
      "xml",
      "xl/workbook.xml",
    ],
    [
      "a missing sheet part",
      rowsFile("", { [part]: undefined }),
      "missing-part",
      "worksheets/sheet1.xml",
    ],
    [
      "a sheet without relationship",
      rowsFile("", { "xl/_rels/workbook.xml.rels": relationships() }),
      "missing-part",
      "xl/workbook.xml#甲",
    ],
    [
      "a sheet on another machine",
      rowsFile("", {
        "xl/_rels/workbook.xml.rels": relationships({
          id: "rId1",
          kind: "worksheet",
          target: "http://localhost/sheet1.xml",
          mode: "External",
        }),
      }),
      "missing-part",
      "http://localhost/sheet1.xml",
    ],
    [
      "a part that two sheets share",
      rowsFile("", {
        "xl/workbook.xml": workbookPart(
          '<sheet name="甲" r:id="rId1"/><sheet name="乙" r:id="rId1"/>'
        ),
      }),
      "directory",
      part,
    ],
  ])("%s", (_, bytes, damage, where) => {
    expect(failure(bytes)).toEqual(["damaged", { damage, part: where }]);
  });

  it("survive relationships that turn in a circle", () => {
    const circle = relationships(
      { id: "rId1", kind: "worksheet", target: "worksheets/sheet1.xml" },
      { id: "rId2", kind: "sharedStrings", target: "workbook.xml" },
      { id: "rId3", kind: "styles", target: "workbook.xml" },
      { id: "rId4", kind: "officeDocument", target: "/xl/workbook.xml" }
    );
    const bytes = rowsFile("", {
      "xl/_rels/workbook.xml.rels": circle,
      "xl/worksheets/_rels/sheet1.xml.rels": circle,
    });
    expect(failure(bytes)).toEqual(["damaged", { damage: "xml", part: "xl/workbook.xml" }]);
  });
});

describe("entities and document types", () => {
  const bomb =
    '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>';
  const parts = {
    "xl/worksheets/sheet1.xml": bomb + worksheet('<row><c t="str"><v>&c;</v></c></row>'),
    "xl/sharedStrings.xml": bomb + sharedStrings("<si><t>&c;</t></si>"),
    "xl/styles.xml": `${bomb}<styleSheet/>`,
    "xl/workbook.xml": bomb + workbookPart('<sheet name="&c;" r:id="rId1"/>'),
    "xl/_rels/workbook.xml.rels": bomb + relationships(),
    "_rels/.rels": bomb + relationships(),
  };
  it.each(Object.entries(parts))("are refused in %s", (part, content) => {
    expect(failure(rowsFile("", { [part]: content }))).toEqual(["unsafe-markup", { part }]);
  });

  it("are refused in UTF-16 too", () => {
    const xml = `\ufeff${bomb}<worksheet/>`;
    const content = new Uint8Array(Uint16Array.from(xml, (char) => char.charCodeAt(0)).buffer);
    const part = "xl/worksheets/sheet1.xml";
    expect(failure(rowsFile("", { [part]: content }))).toEqual(["unsafe-markup", { part }]);
  });
});

describe("limits", () => {
  const limits = (changed: NonNullable<ReadOptions["limits"]>) => ({ limits: changed });
  const rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="9"><c r="B9"><v>1</v></c></row>';
  const sheet = "xl/worksheets/sheet1.xml";
  it.each([
    ["entries", limits({ entries: 6 }), { bound: "entries", limit: 6, part: "" }],
    ["total size", limits({ totalBytes: 900 }), { bound: "total-size", limit: 900, part: "" }],
    ["places in columns", limits({ cells: 9 }), { bound: "cells", limit: 9, part: sheet }],
  ])("%s", (_, options, params) => {
    expect(failure(rowsFile(rows), options)).toEqual(["too-large", params]);
  });

  it("counts the places of all sheets together", () => {
    expect(failure(rowsFile(rows), limits({ cells: 10 }))).toBe("read");
  });

  it("size and ratio of a part, before it is inflated", () => {
    const bytes = rowsFile(" ".repeat(1e6));
    expect(failure(bytes, limits({ partBytes: 1e6 }))).toEqual([
      "too-large",
      { bound: "part-size", limit: 1e6, part: sheet },
    ]);
    expect(failure(bytes, limits({ ratioFrom: 1e5, ratio: 100 }))).toEqual([
      "too-large",
      { bound: "ratio", limit: 100, part: sheet },
    ]);
    expect(failure(bytes)).toBe("read");
  });

  it("bytes of one cell", () => {
    const bytes = rowsFile(`<row><c t="str"><v>${"长".repeat(3e6)}</v></c></row>`);
    expect(failure(bytes, limits({ elementBytes: 1e6 }))).toEqual([
      "too-large",
      { bound: "element", limit: 1e6, part: sheet },
    ]);
  });
});
