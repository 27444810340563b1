import type { CheckedFigure } from "../../../core/text-check/checked-figure";
import { figurePlace } from "../../../core/text-check/figure-place";

/** Part of a paragraph: plain words, or the figure with this index. */
export type TextPiece = string | number;

/** A line of a text, cut at its figures. */
export interface TextLine {
  readonly pieces: readonly TextPiece[];
  /** Its figures are those from `first` up to `last`, without it. */
  readonly first: number;
  readonly last: number;
}

/** A text line by line, each cut into plain words and figures, which come in order of place. */
export function linesOf(text: string, figures: readonly CheckedFigure[]): readonly TextLine[] {
  let start = 0;
  let next = 0;
  return text.split("\n").map((line) => {
    const end = start + line.length;
    const first = next;
    const pieces: TextPiece[] = [];
    let at = start;
    while (next < figures.length && figures[next].start < end) {
      const figure = figures[next];
      if (figure.start > at) pieces.push(text.slice(at, figure.start));
      pieces.push(next);
      at = figure.start + figure.text.length;
      next++;
    }
    if (at < end) pieces.push(text.slice(at, end));
    start = end + 1;
    return { pieces, first, last: next };
  });
}

/** Signs shown to either side of a figure. */
const AROUND = 10;

/** The number of the line of a figure, from 1, and the figure with the words around it on that line. */
export function placeOf(
  text: string,
  figure: CheckedFigure
): { readonly line: number; readonly around: string } {
  const { line, around } = figurePlace(text, figure, AROUND);
  return { line, around: around.trim() };
}
