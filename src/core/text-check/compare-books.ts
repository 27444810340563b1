import type { Decimal } from "../values/decimal";
import { compare, formatDecimal, rescale } from "../values/decimal";
import { isCutOff } from "./check-shares";
import type { FigureReasonKey } from "./figure-reason";
import { finding, type TextFinding } from "./finding";
import type { Reading } from "./reading";
import type { BookFigure } from "./roster-figures";
import { fitsWords } from "./words-fit";

type BooksKey = Extract<FigureReasonKey, `books-${string}`>;

/** How a value was got from a finer one when it is not rounded half-up at once: cut off, or rounded twice. */
function roundingOf(value: Decimal, { fine, quotient }: BookFigure): BooksKey | null {
  const numerator = quotient ? quotient[0] : fine.units;
  const denominator = quotient ? quotient[1] : 10 ** fine.scale;
  if (value.scale > 0 && numerator >= 0 && isCutOff(value, numerator, denominator)) {
    return "books-cut-off";
  }
  const isTwice = [1, 2].some(
    (more) =>
      value.scale + more < fine.scale &&
      compare(rescale(rescale(fine, value.scale + more), value.scale), value) === 0
  );
  return isTwice ? "books-rounded-twice" : null;
}

/** What a figure is, held against what the books have for it. */
function compareWithBooks(reading: Reading, books: BookFigure): BooksKey {
  const { value, approximation } = reading;
  if (approximation !== undefined) {
    return fitsWords(approximation, value, books.fine) ? "books-agree" : "books-outside-words";
  }
  if (compare(value, books.value) === 0) return "books-agree";
  return roundingOf(value, books) ?? "books-differ";
}

/** Of all that a figure can mean, the likeliest first, what it agrees with; otherwise the likeliest. */
export function likeliest<Tie extends { readonly figure: BookFigure }>(
  reading: Reading,
  ties: readonly Tie[]
): Tie | undefined {
  return ties.find(({ figure }) => compareWithBooks(reading, figure) === "books-agree") ?? ties[0];
}

/** The finding for a figure that is tied to something of the books. */
export function booksFinding(
  reading: Reading,
  books: BookFigure,
  indicator: string,
  asks?: "explanation"
): TextFinding {
  const key = compareWithBooks(reading, books);
  const params = { indicator, right: formatDecimal(books.value) };
  return finding(reading, key, params, {
    ...(key !== "books-agree" && { expected: books.value }),
    ...(asks && key !== "books-agree" && { asks }),
  });
}
