import { readWorkbook } from "../../../src/hosts/xlsx/read-workbook";
import { rowsOf } from "../../support/grid-rows";
import {
  relationships,
  rowsFile,
  sharedStrings,
  workbookFile,
  workbookPart,
  worksheet,
  zipParts,
} from "../../support/workbook-parts";

const one = worksheet("<row><c><v>1</v></c></row>");
const STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships";

describe("sheets of a workbook", () => {
  it("lists worksheets in tab order with their visibility and leaves charts out", () => {
    const bytes = workbookFile(one, {
      "xl/workbook.xml": workbookPart(
        '<sheet name="乙" sheetId="2" r:id="rId5" state="hidden"/>' +
          '<sheet name="图" sheetId="4" r:id="rId6"/>' +
          '<sheet name="甲&amp;丙" sheetId="1" r:id="rId1"/>' +
          '<sheet name="丁" sheetId="3" r:id="rId7" state="veryHidden"/>'
      ),
      "xl/_rels/workbook.xml.rels": relationships(
        { id: "rId1", kind: "worksheet", target: "worksheets/sheet1.xml" },
        { id: "rId5", kind: "worksheet", target: "worksheets/sheet2.xml" },
        { id: "rId6", kind: "chartsheet", target: "chartsheets/sheet1.xml" },
        { id: "rId7", kind: "worksheet", target: "worksheets/sheet3.xml" }
      ),
      "xl/worksheets/sheet2.xml": one,
      "xl/worksheets/sheet3.xml": one,
    });
    expect(readWorkbook(bytes).sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["乙", "hidden"],
      ["甲&丙", "visible"],
      ["丁", "veryHidden"],
    ]);
    const only = readWorkbook(bytes, { only: (name) => name === "丁" });
    expect(only.sheets.map(({ name }) => name)).toEqual(["丁"]);
  });
});

describe("progress", () => {
  const bytes = rowsFile('<row><c t="str"><v>长</v></c></row>'.repeat(300_000));

  it("is reported in bytes of the sheets, up to the whole", () => {
    const reports: [number, number][] = [];
    readWorkbook(bytes, { onProgress: (done, total) => reports.push([done, total]) });
    const total = reports[0][1];
    expect(reports.length).toBeGreaterThan(2);
    expect(reports.at(-1)).toEqual([total, total]);
    expect(reports.map(([done]) => done)).toEqual(
      reports.map(([done]) => done).sort((a, b) => a - b)
    );
  });

  it("ends the reading by what it throws", () => {
    const stop = new Error("stop");
    const onProgress = () => {
      throw stop;
    };
    expect(() => readWorkbook(bytes, { onProgress })).toThrow(stop);
  });
});

describe("what producers write", () => {
  const rows = '<row r="1"><c r="A1" t="s"><v>0</v></c></row>';
  const strings = { "xl/sharedStrings.xml": sharedStrings("<si><t>张三</t></si>") };
  const expectZhang = (bytes: Uint8Array) =>
    expect(rowsOf(readWorkbook(bytes).sheets[0])).toEqual([["张三"]]);
  const rootTo = (target: string) => ({
    "_rels/.rels": relationships({ id: "a", kind: "officeDocument", target }),
  });
  const sheetTo = (target: string, sharedTarget = "sharedStrings.xml") => ({
    "xl/_rels/workbook.xml.rels": relationships(
      { id: "rId1", kind: "worksheet", target },
      { id: "b", kind: "sharedStrings", target: sharedTarget }
    ),
  });

  it("absolute targets", () =>
    expectZhang(
      rowsFile(rows, {
        ...strings,
        ...rootTo("/xl/workbook.xml"),
        ...sheetTo("/xl/worksheets/sheet1.xml", "/xl/sharedStrings.xml"),
      })
    ));

  it("targets that climb, with a different case or an escaped letter", () =>
    expectZhang(
      rowsFile(rows, {
        ...strings,
        ...rootTo("./xl/Workbook.xml"),
        ...sheetTo("../xl/./worksheets/%73heet1.xml"),
      })
    ));

  it("targets relative to the root, and with backslashes", () =>
    expectZhang(rowsFile(rows, { ...strings, ...sheetTo("xl\\worksheets\\sheet1.xml") })));

  it("backslashes in the names of the package", () =>
    expectZhang(
      rowsFile(rows, {
        ...strings,
        "xl/worksheets/sheet1.xml": undefined,
        "xl\\worksheets\\sheet1.xml": worksheet(rows),
      })
    ));

  it("other part names", () =>
    expectZhang(
      zipParts({
        "_rels/.rels": relationships({ id: "x", kind: "officeDocument", target: "book/main.xml" }),
        "book/main.xml": workbookPart('<sheet name="甲" r:id="s"/>'),
        "book/_rels/main.xml.rels": relationships(
          { id: "s", kind: "worksheet", target: "one.xml" },
          { id: "t", kind: "sharedStrings", target: "texts.xml" }
        ),
        "book/one.xml": worksheet(rows),
        "book/texts.xml": sharedStrings("<si><t>张三</t></si>"),
      })
    ));

  it("a package without root relationships, styles or content types", () =>
    expectZhang(
      rowsFile(rows, {
        ...strings,
        "_rels/.rels": undefined,
        "[Content_Types].xml": undefined,
        "xl/styles.xml": undefined,
      })
    ));

  it("strict OOXML", () =>
    expectZhang(
      rowsFile(rows, {
        ...strings,
        "_rels/.rels": relationships({
          id: "a",
          kind: "officeDocument",
          target: "xl/workbook.xml",
          base: STRICT,
        }),
        "xl/_rels/workbook.xml.rels": relationships(
          { id: "rId1", kind: "worksheet", target: "worksheets/sheet1.xml", base: STRICT },
          { id: "rId2", kind: "sharedStrings", target: "sharedStrings.xml", base: STRICT }
        ),
      })
    ));

  it("prefixed namespaces", () =>
    expectZhang(
      workbookFile(
        '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c>' +
          "</x:row></x:sheetData></x:worksheet>",
        {
          "xl/sharedStrings.xml": '<x:sst xmlns:x="m"><x:si><x:t>张三</x:t></x:si></x:sst>',
          "xl/styles.xml":
            '<x:styleSheet xmlns:x="m"><x:cellXfs><x:xf numFmtId="0"/></x:cellXfs></x:styleSheet>',
        }
      )
    ));

  describe.each([
    ["UTF-8 with a byte order mark", (text: string) => new TextEncoder().encode(`\ufeff${text}`)],
    ["UTF-16 little-endian", (text: string) => utf16(`\ufeff${text}`, true)],
    ["UTF-16 big-endian", (text: string) => utf16(`\ufeff${text}`, false)],
    ["UTF-16 without a byte order mark", (text: string) => utf16(text, true)],
  ])("%s", (_, encode) => {
    it("in every part", () => {
      const xml = '<?xml version="1.0"?>';
      expectZhang(
        workbookFile("", {
          "xl/workbook.xml": encode(xml + workbookPart('<sheet name="甲" r:id="rId1"/>')),
          "xl/worksheets/sheet1.xml": encode(xml + worksheet(rows)),
          "xl/sharedStrings.xml": encode(xml + sharedStrings("<si><t>张三</t></si>")),
          "xl/styles.xml": encode(`${xml}<styleSheet/>`),
        })
      );
    });
  });

  it("a declared Chinese encoding", () => {
    const gbk = Uint8Array.of(0xd5, 0xc5, 0xc8, 0xfd);
    const xml = new TextEncoder();
    const head = xml.encode('<?xml version="1.0" encoding="GB2312"?><sst><si><t>');
    const tail = xml.encode("</t></si></sst>");
    expectZhang(
      rowsFile(rows, { "xl/sharedStrings.xml": Uint8Array.of(...head, ...gbk, ...tail) })
    );
  });
});

function utf16(text: string, isLittleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), isLittleEndian);
  return bytes;
}
