import { isTrue, walkXml, type Attributes } from "../xlsx/xml-events";

/** Content that is not there for a reader: taken out by tracked changes, settings, or a second form of the same. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  "del",
  "moveFrom",
  "Fallback",
  "pPr",
  "tblPr",
  "sectPr",
  "instrText",
  "delText",
]);

/** Signs that stand for elements without text. */
const SIGNS: Readonly<Record<string, string>> = {
  tab: "\t",
  ptab: "\t",
  br: "\n",
  cr: "\n",
  noBreakHyphen: "-",
};

interface Reader {
  readonly pieces: string[];
  /** Open elements that are left out. */
  skipped: number;
  /** Open table cells. */
  cells: number;
  isText: boolean;
  /** In a run that is set as hidden. */
  isHidden: boolean;
}

function open(reader: Reader, name: string, attributes: Attributes): void {
  if (LEFT_OUT.has(name)) reader.skipped++;
  if (reader.skipped > 0) return;
  if (name === "tc") reader.cells++;
  if (name === "r") reader.isHidden = false;
  if (name === "vanish") reader.isHidden = isTrue(attributes.get("val") ?? "1");
  reader.isText = name === "t";
  if (name in SIGNS && !reader.isHidden) reader.pieces.push(SIGNS[name]);
}

function close(reader: Reader, name: string): void {
  reader.isText = false;
  if (LEFT_OUT.has(name)) {
    reader.skipped--;
    return;
  }
  if (reader.skipped > 0) return;
  if (name === "p") reader.pieces.push(reader.cells > 0 ? " " : "\n");
  if (name === "r") reader.isHidden = false;
  if (name === "tc") {
    reader.cells--;
    reader.pieces.push("\t");
  }
  if (name === "tr") reader.pieces.push("\n");
}

/**
 * The text of a main document part (ECMA-376 part 1, 17.2) in reading order: a paragraph a line, a row
 * of a table a line with tabs between its cells. Deleted and moved-away text, hidden text and field
 * codes are left out, inserted text is in.
 */
export function documentText(xml: string, part: string): string {
  const reader: Reader = { pieces: [], skipped: 0, cells: 0, isText: false, isHidden: false };
  walkXml(xml, part, {
    open: (name, attributes) => open(reader, name, attributes),
    close: (name) => close(reader, name),
    text(text) {
      if (reader.isText && reader.skipped === 0 && !reader.isHidden) reader.pieces.push(text);
    },
  });
  return reader.pieces
    .join("")
    .replace(/[ \t]+\n/g, "\n")
    .replace(/ +\t/g, "\t");
}
