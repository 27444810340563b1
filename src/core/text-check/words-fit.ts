import type { Decimal } from "../values/decimal";
import { absolute, add, compare, multiply, subtract, withoutEndZeros } from "../values/decimal";
import type { Approximation } from "./checked-figure";

/** One in the place of the last digit that is not 0: 10 of 550, 1000 of 18000, 0.1 of 92.6. */
export function roundStep(value: Decimal): Decimal {
  let { units, scale } = withoutEndZeros(absolute(value));
  let step = 1;
  while (units !== 0 && units % 10 === 0) {
    units /= 10;
    step *= 10;
  }
  scale = units === 0 ? 0 : scale;
  return { units: step, scale };
}

/**
 * Whether a true value is what the words around a figure say. 550余 is 550 and more but below the next
 * round figure, 560; 近600 lies below 600 but above 500; 约 is half a round step to either side.
 */
export function fitsWords(words: Approximation, stated: Decimal, right: Decimal): boolean {
  const step = roundStep(stated);
  const order = compare(right, stated);
  switch (words) {
    case "and-more":
      return order >= 0 && compare(right, add(stated, step)) < 0;
    case "nearly":
      return order < 0 && compare(right, subtract(stated, step)) > 0;
    case "above":
      return order > 0;
    case "below":
      return order < 0;
    case "about":
      return compare(absolute(subtract(multiply(right, 2), multiply(stated, 2))), step) <= 0;
    case "at-least":
      return order >= 0;
    case "at-most":
      return order <= 0;
  }
}
