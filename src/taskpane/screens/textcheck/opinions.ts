import type { CheckedFigure } from "../../../core/text-check/checked-figure";
import { needsAttention } from "../../../core/text-check/checked-figure";
import { figureText } from "../../../locales/text-check-texts";
import type { TextCheckAllTexts } from "./text-check-view";
import { placeOf } from "./text-pieces";

/** What should stand in place of a figure, with its unit; "" where nobody can tell. */
export function expectedText(figure: CheckedFigure, texts: TextCheckAllTexts): string {
  const { expected, kind, unit } = figure;
  return expected === undefined ? "" : texts.expected(kind, expected, unit);
}

/** The word for how a figure came out. */
export function statusText({ status, note }: CheckedFigure, texts: TextCheckAllTexts): string {
  return note ? texts.note : texts.figures.statuses[status];
}

/** Why a figure has its status, or what is to be done without a reason. */
export function reasonText(figure: CheckedFigure, texts: TextCheckAllTexts): string {
  return figure.reason ? figureText(figure, texts.figures) : texts.unchecked;
}

/** 核对意见: the figures that need attention, a line each, as plain text. */
export function opinionsOf(
  text: string,
  figures: readonly CheckedFigure[],
  texts: TextCheckAllTexts
): string {
  const wrong = figures.filter(needsAttention);
  const lines = wrong.map((figure, i) => {
    const { line, around } = placeOf(text, figure);
    const said = texts.opinionLine(
      line,
      around,
      statusText(figure, texts),
      expectedText(figure, texts),
      reasonText(figure, texts)
    );
    return `${i + 1}. ${said}`;
  });
  return [texts.opinionHead(wrong.length), ...lines].join("\n");
}
