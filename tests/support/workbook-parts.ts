import { zipSync, type Zippable } from "fflate";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** Parts by name: text as UTF-8, or bytes; `undefined` leaves a default part out. */
export type Parts = Readonly<Record<string, string | Uint8Array | undefined>>;

/** Zips parts with an independent library; at level 0 they are stored as they are. */
export function zipParts(parts: Parts, level: 0 | 1 = 1): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(parts)) {
    if (content === undefined) continue;
    files[name] = typeof content === "string" ? new TextEncoder().encode(content) : content;
  }
  return zipSync(files, { level });
}

/** A worksheet part: the content of `<sheetData>`, and what follows it. */
export function worksheet(rows: string, after = ""): string {
  return `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData>${after}</worksheet>`;
}

export function sharedStrings(...items: readonly string[]): string {
  return `<sst xmlns="${MAIN}" count="9" uniqueCount="9">${items.join("")}</sst>`;
}

/** A styles part whose cell style n has the n-th number format: a built-in number or a code. */
export function styles(...formats: readonly (number | string)[]): string {
  const own = formats.filter((format) => typeof format === "string");
  const escape = (code: string) => code.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  const id = (format: number | string) =>
    typeof format === "number" ? format : 164 + own.indexOf(format);
  return (
    `<styleSheet xmlns="${MAIN}"><numFmts count="${own.length}">` +
    own.map((code, i) => `<numFmt numFmtId="${164 + i}" formatCode="${escape(code)}"/>`).join("") +
    '</numFmts><cellStyleXfs count="1"><xf numFmtId="14"/></cellStyleXfs><cellXfs>' +
    formats.map((format) => `<xf numFmtId="${id(format)}" xfId="0"/>`).join("") +
    "</cellXfs></styleSheet>"
  );
}

export function relationships(
  ...items: readonly { id: string; kind: string; target: string; mode?: string; base?: string }[]
): string {
  return (
    `<Relationships xmlns="${PACKAGE}/relationships">` +
    items
      .map(
        ({ id, kind, target, mode, base = OFFICE }) =>
          `<Relationship Id="${id}" Type="${base}/${kind}" Target="${target}"` +
          `${mode ? ` TargetMode="${mode}"` : ""}/>`
      )
      .join("") +
    "</Relationships>"
  );
}

export function workbookPart(sheets: string, properties = ""): string {
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${properties}<sheets>${sheets}</sheets></workbook>`;
}

/** A workbook of one sheet `甲`, shared strings and styles; any part can be replaced or left out. */
export function workbookFile(sheet: string, parts: Parts = {}): Uint8Array {
  return zipParts(workbookParts(sheet, parts));
}

/** The same without compression: packing a very large sheet takes longer than reading it. */
export function storedWorkbook(sheet: string): Uint8Array {
  return zipParts(workbookParts(sheet), 0);
}

function workbookParts(sheet: string, parts: Parts = {}): Parts {
  return {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"/>`,
    "_rels/.rels": relationships({ id: "rId1", kind: "officeDocument", target: "xl/workbook.xml" }),
    "xl/workbook.xml": workbookPart('<sheet name="甲" sheetId="1" r:id="rId1"/>'),
    "xl/_rels/workbook.xml.rels": relationships(
      { id: "rId1", kind: "worksheet", target: "worksheets/sheet1.xml" },
      { id: "rId2", kind: "sharedStrings", target: "sharedStrings.xml" },
      { id: "rId3", kind: "styles", target: "styles.xml" }
    ),
    "xl/sharedStrings.xml": sharedStrings(),
    "xl/styles.xml": styles(0),
    "xl/worksheets/sheet1.xml": sheet,
    ...parts,
  };
}

/** A workbook whose sheet holds these rows. */
export function rowsFile(rows: string, parts: Parts = {}): Uint8Array {
  return workbookFile(worksheet(rows), parts);
}
