import type { MeasuredFont, TextMeasure } from "./text-measure";

/** Marks that never end a line, and marks that never begin one (GB/T 15834, 行首行尾禁则). */
const OPENING = "(\\[{\u201c\u2018\uff08\u3010\u300a\u3008\u300c\u300e\u3014";
const CLOSING =
  ")\\]}\u201d\u2019\uff09\u3011\u300b\u3009\u300d\u300f\u3015\u3001\u3002\u00b7,;:!?%\uff05\uff0c\uff0e\uff1b\uff1a\uff01\uff1f\u2026";
/** What stays together: a word or number, or one other character, with the marks that cling to it. */
const PIECE = new RegExp(
  `[${OPENING}]*(?:[0-9A-Za-z\u00c0-\u024f._@#$&+'-]+|[^])[${CLOSING}]*`,
  "gu"
);

/**
 * Breaks a text into lines of at most `room` points as Excel does: at line feeds, between Chinese
 * characters, behind spaces and hyphens, and inside a word only where it is wider than a line.
 */
export function wrapText(
  text: string,
  room: number,
  font: MeasuredFont,
  measure: TextMeasure
): string[] {
  return text.split(/\r\n|\r|\n/).flatMap((line) => wrapLine(line, room, font, measure));
}

function wrapLine(text: string, room: number, font: MeasuredFont, measure: TextMeasure): string[] {
  if (measure(text, font) <= room) return [text];
  const lines: string[] = [];
  let line = "";
  let used = 0;
  const put = (piece: string) => {
    const width = measure(piece, font);
    if (line !== "" && used + measure(piece.trimEnd(), font) > room) {
      lines.push(line.trimEnd());
      line = "";
      used = 0;
    }
    // A blank in front of which the line was broken does not begin the next one.
    if (line === "" && lines.length > 0 && piece.trim() === "") return;
    line += piece;
    used += width;
  };
  for (const [piece] of text.matchAll(PIECE)) {
    if (measure(piece.trimEnd(), font) <= room) put(piece);
    else for (const character of piece) put(character);
  }
  lines.push(line.trimEnd());
  return lines;
}
