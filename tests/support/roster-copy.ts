import { strFromU8, unzipSync, zipSync, type Zippable } from "fflate";
import { Workbook } from "exceljs";

/** Parts that must come through a copy byte for byte, put into a workbook file beside what it holds. */
export const FOREIGN: Readonly<Record<string, string>> = {
  "customXml/item1.xml": "<department>组织部</department>",
  "xl/media/image1.png": "\u0089PNG not really",
  "xl/printerSettings/printerSettings1.bin": "DEVMODE",
};

const MAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
const MACROS = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";

/** A file with some parts added, or the text of some changed. */
export function withParts(
  file: Uint8Array,
  added: Readonly<Record<string, string>>,
  change: (xml: string, name: string) => string = (xml) => xml
): Uint8Array {
  const parts: Zippable = {};
  for (const [name, bytes] of Object.entries(unzipSync(file))) {
    const isText = /\.(?:xml|rels)$/.test(name);
    parts[name] = isText ? new TextEncoder().encode(change(strFromU8(bytes), name)) : bytes;
  }
  for (const [name, text] of Object.entries(added)) parts[name] = new TextEncoder().encode(text);
  return zipSync(parts, { level: 6 });
}

/** The same workbook as Excel saves it with macros in it. */
export function withMacros(file: Uint8Array): Uint8Array {
  return withParts(file, { "xl/vbaProject.bin": "VBA" }, (xml) => xml.replace(MAIN, MACROS));
}

/** The same workbook with its n-th sheet protected, as Excel does it without a password. */
export function withProtectedSheet(file: Uint8Array, sheet = 1): Uint8Array {
  return withParts(file, {}, (xml, name) =>
    name === `xl/worksheets/sheet${sheet}.xml`
      ? xml.replace("</sheetData>", '</sheetData><sheetProtection sheet="1" objects="1"/>')
      : xml
  );
}

/** A sheet as an independent library reads it: texts of the cells by row, formulas by address. */
export interface ReadSheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  readonly conditions: number;
}

/** The sheets of a file, read by an independent library. */
export async function sheetsOf(file: string): Promise<readonly ReadSheet[]> {
  const book = new Workbook();
  await book.xlsx.readFile(file);
  return book.worksheets.map((sheet) => {
    const rows: string[][] = [];
    sheet.eachRow((row) => {
      const cells: string[] = [];
      row.eachCell((cell) => cells.push(cell.text));
      rows.push(cells);
    });
    const { conditionalFormattings: conditions } = sheet as unknown as {
      readonly conditionalFormattings: readonly unknown[];
    };
    return { name: sheet.name, rows, conditions: conditions.length };
  });
}
