import type { TextFigure } from "./checked-figure";

/** Where people find a figure in a text. */
export interface FigurePlace {
  /** Both from 1. */
  readonly line: number;
  readonly column: number;
  /** The figure in 【】 with the words around it on its line. */
  readonly around: string;
}

/** Where a figure stands, with so many signs to either side of it. */
export function figurePlace(
  text: string,
  { start, text: figure }: Pick<TextFigure, "start" | "text">,
  signs: number
): FigurePlace {
  const end = start + figure.length;
  const lines = text.slice(0, start).split("\n");
  const inFront = lines[lines.length - 1];
  const behind = text.slice(end, end + signs).split("\n")[0];
  return {
    line: lines.length,
    column: inFront.length + 1,
    around: `${inFront.slice(-signs)}【${figure}】${behind}`,
  };
}
