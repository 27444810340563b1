import { damaged } from "../../core/sheets/workbook-error";

const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

/** Resolves the five entities of XML and character references; any other is damage. */
export function decodeEntities(text: string, part: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&([^;&]{0,12};?)/g, (_, body: string) => {
    const name = body.endsWith(";") ? body.slice(0, -1) : "";
    const char = name.startsWith("#") ? numbered(name) : NAMED[name];
    if (char === undefined) throw damaged("entity", part);
    return char;
  });
}

function numbered(name: string): string | undefined {
  const match = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(name);
  if (!match) return undefined;
  const code = match[1] === undefined ? Number(match[2]) : parseInt(match[1], 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

/** Resolves the escapes of ST_Xstring (ECMA-376 part 1, 22.9.2.19): `_x000D_` is a carriage return. */
export function decodeEscapes(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16))
  );
}

/** The text of a cell from its raw characters: line ends as XML reads them, entities, escapes. */
export function decodeCellText(raw: string, part: string): string {
  const lines = raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw;
  return decodeEscapes(decodeEntities(lines, part));
}
