/** A small repeatable source of chance: the same seed gives the same sequence everywhere. */
export interface Random {
  /** A whole number from `least` to `most`, both possible. */
  between(least: number, most: number): number;
  /** True with a probability of `parts` in 1,000,000. */
  chance(parts: number): boolean;
  pick<T>(items: readonly T[]): T;
  /** Picks by whole-number weights. */
  weighted<T>(items: readonly (readonly [item: T, weight: number])[]): T;
  shuffle<T>(items: readonly T[]): T[];
}

/** Splitmix-style 32-bit generator; whole-number arithmetic only, so that no platform rounds differently. */
export function randomFrom(seed: number): Random {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x9e3779b9) | 0;
    let z = state;
    z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
    return (z ^ (z >>> 15)) >>> 0;
  };
  const below = (n: number): number => next() % n;
  const between = (least: number, most: number): number => least + below(most - least + 1);
  return {
    between,
    chance: (parts) => below(1_000_000) < parts,
    pick: (items) => items[below(items.length)],
    weighted: (items) => {
      let left = below(items.reduce((sum, [, weight]) => sum + weight, 0));
      for (const [item, weight] of items) if ((left -= weight) < 0) return item;
      return items[0][0];
    },
    shuffle: (items) => {
      const copy = [...items];
      for (let i = copy.length - 1; i > 0; i--) {
        const j = below(i + 1);
        [copy[i], copy[j]] = [copy[j], copy[i]];
      }
      return copy;
    },
  };
}
