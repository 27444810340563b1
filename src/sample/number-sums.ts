import type { Random } from "./random";

/** Whole numbers within bounds with exactly the sum asked for, spread around its mean. */
export function numbersWithSum(
  random: Random,
  count: number,
  sum: number,
  least: number,
  most: number
): number[] {
  const mean = Math.round(sum / count);
  const reach = Math.min(mean - least, most - mean);
  const numbers = Array.from({ length: count }, () => mean + random.between(-reach, reach));
  let missing = sum - numbers.reduce((total, n) => total + n, 0);
  while (missing !== 0) {
    const i = random.between(0, count - 1);
    const changed = numbers[i] + Math.sign(missing);
    if (changed < least || changed > most) continue;
    numbers[i] = changed;
    missing -= Math.sign(missing);
  }
  return numbers;
}
