/** Size in points of the font that column widths are counted in. */
const DEFAULT_SIZE = 11;

/** Marks that never end a line, and marks that never begin one. */
const OPENING = "(\\[\u201c\u2018\uff08\u3010\u300a";
const CLOSING =
  ")\\]\u201d\u2019\uff09\u3011\u300b\u3001\u3002,;:!?%\uff0c\uff1b\uff1a\uff01\uff1f";
/** What stays together on a line: a number or word, or one character, with the marks that cling to it. */
const PIECES = new RegExp(`[${OPENING}]*(?:[0-9A-Za-z.-]+|[^])[${CLOSING}]*`, "gu");

/** Width of a text in half-width units: a digit takes one, a Chinese character two. */
export function textUnits(text: string): number {
  let units = 0;
  for (const character of text) units += character.codePointAt(0)! > 0x7f ? 2 : 1;
  return units;
}

/** Half-width units of a font of `size` points that a column of so many characters has room for. */
export function unitsThatFit(characters: number, size: number): number {
  return (characters * DEFAULT_SIZE) / size;
}

/** The column width in characters that a text of `size` points needs on one line. */
export function charactersFor(text: string, size: number): number {
  return (textUnits(text) * size) / DEFAULT_SIZE;
}

/**
 * Lines that a text takes in a cell with room for so many half-width units: broken between Chinese
 * characters and between words, at line feeds, and within a word that is longer than a line.
 */
export function wrappedLines(text: string, units: number): number {
  const room = Math.max(2, Math.floor(units));
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    let used = 0;
    lines++;
    for (const [piece] of paragraph.matchAll(PIECES)) {
      const wanted = textUnits(piece);
      if (used > 0 && used + wanted > room) {
        lines++;
        used = 0;
      }
      used += wanted;
      if (used > room) {
        lines += Math.ceil(used / room) - 1;
        used = used % room || room;
      }
    }
  }
  return lines;
}
