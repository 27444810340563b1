import { zipSync } from "fflate";
import { editWarnings } from "../../../src/hosts/xlsx/edit-warnings";
import { openWorkbook, readWorkbook } from "../../../src/hosts/xlsx/read-workbook";
import { openXlsxHost, type XlsxHost } from "../../../src/hosts/xlsx/xlsx-host";
import { rowsOf } from "../../support/grid-rows";
import { partOf } from "../../support/package-diff";
import { FINDINGS, REPORT } from "../../support/sample-plan";
import { xlsxSnapshot } from "../../support/xlsx-snapshot";
import { ROSTER_SHEET, userParts, userWorkbook } from "../../support/user-workbook";
import { zipParts, type Parts } from "../../support/workbook-parts";

const SHEET1 = "xl/worksheets/sheet1.xml";
const encoder = new TextEncoder();

/** Every kind of edit at once. */
async function editEverything(host: XlsxHost): Promise<void> {
  const outcome = await host.writeCells([
    { sheet: ROSTER_SHEET, address: "A5", before: "李四", after: "=1+1" },
    { sheet: ROSTER_SHEET, address: "D9", before: null, after: 31204, numberFormat: "yyyy.mm" },
    { sheet: ROSTER_SHEET, address: "B4", before: null, after: "529901198506151242" },
  ]);
  expect(outcome.skipped).toEqual([]);
  await host.highlight([
    { sheet: ROSTER_SHEET, address: "B3:B4", severity: "error" },
    { sheet: ROSTER_SHEET, address: "A5", severity: "note" },
  ]);
  await host.insertSheets([REPORT, FINDINGS], { after: ROSTER_SHEET });
  const longer = { ...FINDINGS, rows: [...FINDINGS.rows, { values: ["提示"] }] };
  expect(await host.refreshSheet(longer)).toBe("redrawn");
}

/** The same workbook written down in other ways. */
const VARIANTS: readonly [string, (parts: Record<string, string | Uint8Array>) => Parts][] = [
  ["as Excel writes it", (parts) => parts],
  ["every element under a prefix", (parts) => mapXml(parts, prefixed)],
  ["strict", (parts) => mapXml(parts, strict)],
  [
    "in UTF-16",
    (parts) => ({ ...parts, ...utf16(parts, SHEET1, "xl/workbook.xml", "xl/styles.xml") }),
  ],
  ["with byte order marks", (parts) => mapXml(parts, (xml) => `\ufeff${xml}`)],
  ["with absolute targets", (parts) => mapXml(parts, absolute)],
  ["with parts in capitals", capitals],
];

describe("every edit, whatever way a workbook is written down", () => {
  let expected: unknown;
  const grids = (bytes: Uint8Array) =>
    readWorkbook(bytes).sheets.map((sheet) => ({
      name: sheet.name,
      rows: rowsOf(sheet),
      merges: sheet.merges,
    }));
  beforeAll(async () => {
    const host = openXlsxHost(userWorkbook());
    await editEverything(host);
    expected = grids(host.toBytes());
    expect(rowsOf(readWorkbook(host.toBytes()).sheets[0])[4][0]).toBe("=1+1");
  });

  it.each(VARIANTS)("%s", async (_, vary) => {
    const file = zipParts(vary(userParts()));
    const host = openXlsxHost(file);
    await editEverything(host);
    const bytes = host.toBytes();
    expect(grids(bytes)).toEqual(expected);
    const later = openXlsxHost(bytes);
    await later.clearHighlights();
    expect(partText(later.toBytes())).not.toContain("org-roster:");
    expect(partText(bytes).match(/org-roster:/g)).toHaveLength(2);
  });

  function partText(bytes: Uint8Array): string {
    return partOf(bytes, SHEET1) ?? "";
  }

  it("writes new elements under the prefix of the part", async () => {
    const host = openXlsxHost(zipParts(mapXml(userParts(), prefixed)));
    await editEverything(host);
    for (const part of [SHEET1, "xl/styles.xml", "xl/workbook.xml"]) {
      const xml = partOf(host.toBytes(), part);
      expect(xml).not.toMatch(/<\/?(?!x:|x14:|x15:|r:|\?|!)[a-zA-Z]/);
    }
    expect(partOf(host.toBytes(), SHEET1)).toContain('<x:row r="4"><x:c r="B4"');
  });

  it("writes sheets of a strict workbook in its namespaces", async () => {
    const host = openXlsxHost(zipParts(mapXml(userParts(), strict)));
    await editEverything(host);
    const { added } = { added: ["xl/worksheets/sheet5.xml", "xl/_rels/workbook.xml.rels"] };
    for (const part of added)
      expect(partOf(host.toBytes(), part)).not.toContain(
        "schemas.openxmlformats.org/officeDocument"
      );
    expect(partOf(host.toBytes(), "xl/worksheets/sheet5.xml")).toContain(
      "purl.oclc.org/ooxml/spreadsheetml/main"
    );
  });

  it("declares UTF-8 for parts that were in another encoding", async () => {
    const parts = userParts();
    const host = openXlsxHost(zipParts({ ...parts, ...utf16(parts, SHEET1) }));
    await host.writeCells([{ sheet: ROSTER_SHEET, address: "A5", before: "李四", after: "王五" }]);
    expect(partOf(host.toBytes(), SHEET1)).toMatch(/^<\?xml version="1.0" encoding="UTF-8"/);
    expect(partOf(host.toBytes(), SHEET1)).toContain("王五");
  });

  it("opens with an independent reader", async () => {
    const host = openXlsxHost(userWorkbook());
    await editEverything(host);
    const { sheets } = xlsxSnapshot(host.toBytes()) as {
      sheets: { name: string; conditions: string[] }[];
    };
    expect(sheets.map(({ name }) => name)).toHaveLength(6);
    expect(sheets[0].conditions).toHaveLength(3);
  });
});

describe("packages with lying sizes in front", () => {
  it("copies entries whose sizes stand behind the data", async () => {
    const file = withDataDescriptors(userWorkbook());
    const host = openXlsxHost(file);
    await host.insertSheets([FINDINGS]);
    expect(readWorkbook(host.toBytes()).sheets.map(({ name }) => name)).toContain(FINDINGS.name);
    expect(xlsxSnapshot(host.toBytes())).toMatchObject({ sheets: expect.anything() as unknown });
  });

  it("keeps stored entries stored, names that are not ASCII, and times", async () => {
    const parts = Object.fromEntries(
      Object.entries({ ...userParts(), "说明.txt": "甲" }).map(([name, content]) => [
        name,
        [
          typeof content === "string" ? encoder.encode(content) : content,
          { level: name.endsWith(".txt") ? 0 : 6, mtime: "2024-05-06T07:08:10" },
        ] as const,
      ])
    );
    const file = zipSync(parts as unknown as Parameters<typeof zipSync>[0]);
    const host = openXlsxHost(file);
    await host.insertSheets([FINDINGS]);
    const bytes = host.toBytes();
    const entry = (name: string, from: Uint8Array) =>
      openWorkbook(from).pack.entries.get(name)!.recordOffset!;
    for (const name of ["说明.txt", "xl/sharedstrings.xml"]) {
      const old = file.slice(entry(name, file), entry(name, file) + 42);
      const now = bytes.slice(entry(name, bytes), entry(name, bytes) + 42);
      expect([...now.slice(8)]).toEqual([...old.slice(8)]);
    }
  });
});

describe("warnings before an edit", () => {
  const final =
    '<Properties><property pid="2" name="_MarkAsFinal"><vt:bool>true</vt:bool></property></Properties>';
  it.each([
    ["none", {}, []],
    ["a digital signature", { "_xmlsignatures/origin.sigs": "" }, ["signed"]],
    ["a mark of the author", { "docProps/custom.xml": final }, ["final"]],
    [
      "legacy sharing",
      {
        "xl/_rels/workbook.xml.rels": (userParts()["xl/_rels/workbook.xml.rels"] as string).replace(
          "</Relationships>",
          '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/revisionHeaders" Target="revisions/revisionHeaders.xml"/></Relationships>'
        ),
        "xl/revisions/revisionHeaders.xml": "<headers/>",
      },
      ["shared"],
    ],
  ])("%s", (_, parts, expected) => {
    expect(editWarnings(openWorkbook(userWorkbook(parts)))).toEqual(expected);
  });
});

function mapXml(
  parts: Record<string, string | Uint8Array>,
  map: (xml: string, name: string) => string
): Parts {
  return Object.fromEntries(
    Object.entries(parts).map(([name, content]) => [
      name,
      typeof content === "string" ? map(content, name) : content,
    ])
  );
}

/** Elements of the spreadsheet under `x:`, as some programs write them. */
function prefixed(xml: string, name: string): string {
  if (!/^xl\/(?:workbook|styles|sharedStrings|worksheets\/sheet\d+)\.xml$/.test(name)) return xml;
  return xml
    .replace(/<(\/?)(?=[a-zA-Z][\w]*[\s/>])/g, "<$1x:")
    .replace(
      / xmlns="(http:\/\/schemas\.openxmlformats\.org\/spreadsheetml[^"]*)"/,
      ' xmlns:x="$1"'
    );
}

function strict(xml: string): string {
  return xml
    .replaceAll(
      "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
      "http://purl.oclc.org/ooxml/spreadsheetml/main"
    )
    .replaceAll(
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
      "http://purl.oclc.org/ooxml/officeDocument/relationships"
    );
}

function absolute(xml: string, name: string): string {
  return name === "xl/_rels/workbook.xml.rels"
    ? xml.replace(/Target="(?!\/)/g, 'Target="/xl/')
    : xml.replace(/Target="\.\.\//g, 'Target="/xl/');
}

function capitals(parts: Record<string, string | Uint8Array>): Parts {
  const moved = {
    "xl/styles.xml": "XL/Styles.xml",
    "xl/sharedStrings.xml": "xl/SHAREDSTRINGS.XML",
  };
  return Object.fromEntries(
    Object.entries(parts).map(([name, content]) => [
      (moved as Record<string, string | undefined>)[name] ?? name,
      content,
    ])
  );
}

function utf16(parts: Record<string, string | Uint8Array>, ...names: readonly string[]): Parts {
  return Object.fromEntries(
    names.map((name) => {
      const xml = (parts[name] as string).replace('encoding="UTF-8"', 'encoding="UTF-16"');
      return [name, Uint8Array.from(Buffer.from(`\ufeff${xml}`, "utf16le"))];
    })
  );
}

/** The file with bit 3 set and sizes of zero in front of the data, as streaming writers leave them. */
function withDataDescriptors(file: Uint8Array): Uint8Array {
  const bytes = file.slice();
  const view = new DataView(bytes.buffer);
  for (const { recordOffset, headerOffset } of openWorkbook(file).pack.entries.values()) {
    view.setUint16(recordOffset! + 8, view.getUint16(recordOffset! + 8, true) | 8, true);
    view.setUint16(headerOffset + 6, view.getUint16(headerOffset + 6, true) | 8, true);
    for (const field of [14, 18, 22]) view.setUint32(headerOffset + field, 0, true);
  }
  return bytes;
}
