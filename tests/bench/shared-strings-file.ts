import type { ByteSink } from "../../src/hosts/xlsx/compression";
import { columnName } from "../../src/core/sheets/a1";
import { nodeCompression } from "../../src/hosts/xlsx/compression-node";
import { createUtf8Writer } from "../../src/hosts/xlsx/utf8-writer";
import { escapeText } from "../../src/hosts/xlsx/xml-escape";
import { createZipWriter } from "../../src/hosts/xlsx/zip-writer";
import { relationships, sharedStrings, styles, workbookPart } from "../support/workbook-parts";
import { rosterValues } from "./roster-rows";

const COLUMNS = Array.from({ length: 18 }, (_, c) => columnName(c));

/** Writes the roster as Excel stores it: every text once, in the shared strings. */
export function writeSharedStringsFile(sink: ByteSink, count: number): void {
  const zip = createZipWriter(sink, nodeCompression);
  const add = (name: string, produce: (write: (text: string) => void) => void) =>
    zip.add(name, (bytes) => {
      const out = createUtf8Writer(bytes);
      produce((text) => out.write(text));
      out.flush();
    });
  const texts = new Map<string, number>();
  const position = (text: string) => {
    const known = texts.get(text) ?? texts.size;
    texts.set(text, known);
    return known;
  };
  const root = { id: "rId1", kind: "officeDocument", target: "xl/workbook.xml" };
  add("_rels/.rels", (write) => write(relationships(root)));
  add("xl/workbook.xml", (write) =>
    write(workbookPart('<sheet name="花名册" sheetId="1" r:id="rId1"/>'))
  );
  add("xl/_rels/workbook.xml.rels", (write) =>
    write(
      relationships(
        { id: "rId1", kind: "worksheet", target: "worksheets/sheet1.xml" },
        { id: "rId2", kind: "sharedStrings", target: "sharedStrings.xml" },
        { id: "rId3", kind: "styles", target: "styles.xml" }
      )
    )
  );
  add("xl/styles.xml", (write) => write(styles(0, "@", 14)));
  add("xl/worksheets/sheet1.xml", (write) => {
    write("<worksheet><sheetData>");
    for (let i = 0; i < count; i++) {
      const cells = rosterValues(i).map((value, c) => {
        const at = `${COLUMNS[c]}${i + 1}`;
        if (typeof value === "string")
          return `<c r="${at}" s="1" t="s"><v>${position(value)}</v></c>`;
        return `<c r="${at}" s="${c === 7 || c === 14 ? 2 : 0}"><v>${value}</v></c>`;
      });
      write(`<row r="${i + 1}" spans="1:18">${cells.join("")}</row>`);
    }
    write("</sheetData></worksheet>");
  });
  add("xl/sharedStrings.xml", (write) => {
    const [head, tail] = sharedStrings("|").split("|");
    write(head);
    for (const text of texts.keys()) write(`<si><t>${escapeText(text)}</t></si>`);
    write(tail);
  });
  zip.finish();
}
