/** `&`, `<` and `>` of XML, what XML 1.0 cannot hold, and what looks like an escape already. */
const SPECIAL = /[&<>\u0000-\u0008\u000b-\u001f\ud800-\udfff\ufffe\uffff]|_x/;
const ESCAPED =
  /[&<>]|_(?=x[0-9A-Fa-f]{4}_)|[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * Text for the content of a cell (ST_Xstring, ECMA-376 part 1, 22.9.2.19): characters that XML
 * cannot hold become `_xHHHH_`, and text that looks like such an escape is escaped itself.
 */
export function escapeText(text: string): string {
  return SPECIAL.test(text) ? text.replace(ESCAPED, escapeChar) : text;
}

/** Text for an attribute in double quotes; line breaks and tabs as references, so that they survive. */
export function escapeAttribute(text: string): string {
  return escapeText(text)
    .replaceAll('"', "&quot;")
    .replace(/[\n\t]/g, (char) => `&#${char.charCodeAt(0)};`);
}

/** Text where `_xHHHH_` means nothing (formulas, document properties); what XML cannot hold is dropped. */
export function escapePlain(text: string): string {
  return text.replace(ESCAPED, (char) => NAMED[char] ?? (char === "_" ? char : ""));
}

const NAMED: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

function escapeChar(char: string): string {
  const code = char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
  return NAMED[char] ?? `_x${code}_`;
}
