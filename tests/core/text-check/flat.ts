import { checkText } from "../../../src/core/text-check/check-text";
import type { CheckedFigure } from "../../../src/core/text-check/checked-figure";
import type { TextBooks } from "../../../src/core/text-check/text-indicator";

/** A figure in one line: `93.8% impossible 95.3`. */
export function flat({ text, status, expected }: CheckedFigure): string {
  return [text, status, ...(expected === undefined ? [] : [expected])].join(" ");
}

/** All figures of a text in lines. */
export function flatText(text: string, books?: TextBooks): string[] {
  return checkText(text, books).figures.map(flat);
}

/** Only the figures that somebody has to look at, with the reason. */
export function wrongIn(text: string, books?: TextBooks): string[] {
  return checkText(text, books)
    .figures.filter(({ status }) => status !== "agrees" && status !== "unchecked")
    .map((figure) => `${flat(figure)} ${figure.reason!.key}`);
}
