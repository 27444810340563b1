import { basesOf } from "./bases";
import { finding, isExact, printed, type TextFinding } from "./finding";
import { isUnderstood, isWhole, type Reading } from "./reading";
import { dimensionRanges, traitsKey, type Trait } from "./text-traits";

/** A count of people with one trait, as part of a whole. */
interface Part {
  readonly reading: Reading;
  readonly trait: Trait;
}

/** The parts of each whole, no two with the same trait. */
function partsByWhole(readings: readonly Reading[]): ReadonlyMap<Reading, readonly Part[]> {
  const byWhole = new Map<Reading, Map<string, Part>>();
  for (const reading of readings) {
    const { kind, traits } = reading;
    if (kind !== "count" || traits.length !== 1 || !isUnderstood(reading) || !isExact(reading)) {
      continue;
    }
    const whole = basesOf(reading, readings).at(0)?.reading;
    if (!whole || reading.isPrevious !== whole.isPrevious) continue;
    const parts = byWhole.get(whole) ?? new Map<string, Part>();
    byWhole.set(whole, parts);
    const key = traitsKey(traits);
    if (!parts.has(key)) parts.set(key, { reading, trait: traits[0] });
  }
  return new Map([...byWhole].map(([whole, parts]) => [whole, [...parts.values()]]));
}

/** Whether a stretch begins where another ends; bands are also written 35岁以下, 35—45岁. */
function follows(next: Trait, last: Trait): boolean {
  return next.from === last.to + 1 || (next.dimension === "age" && next.from === last.to);
}

/** Parts that lie end to end from `from` to `to`, two at least; `null` where there are none. */
function chainOf(parts: readonly Part[], from: number, to: number): readonly Part[] | null {
  const grow = (chain: readonly Part[]): readonly Part[] | null => {
    const last = chain.at(-1)!.trait;
    if (last.to === to) return chain.length > 1 ? chain : null;
    for (const part of parts) {
      if (part.trait.to > to || !follows(part.trait, last)) continue;
      const found = grow([...chain, part]);
      if (found) return found;
    }
    return null;
  };
  for (const part of parts) {
    if (part.trait.from !== from || (part.trait.to === to && from !== to)) continue;
    const found = grow([part]);
    if (found) return found;
  }
  return null;
}

function areApart(parts: readonly Part[]): boolean {
  const sorted = [...parts].sort((a, b) => a.trait.from - b.trait.from);
  return sorted.every(({ trait }, i) => i === 0 || trait.from > sorted[i - 1].trait.to);
}

function sumFinding(total: Reading, parts: readonly Part[], mustBeAll: boolean): TextFinding[] {
  const sum = parts.reduce((all, { reading }) => all + reading.value.units, 0);
  const isRight = sum === total.value.units;
  if (!isRight && !mustBeAll && sum < total.value.units) return [];
  const params = {
    sum: parts.map(({ reading }) => printed(reading)).join(" + "),
    total: printed(total),
    right: String(sum),
  };
  const others = parts.map(({ reading }) => reading);
  return [finding(total, isRight ? "parts-add-up" : "parts-do-not-add-up", params, { others })];
}

/** Sums that the parts along one dimension must make of the whole and of one another. */
function checkSums(whole: Reading, parts: readonly Part[]): TextFinding[] {
  const { dimension } = parts[0].trait;
  const [least, most] = dimensionRanges[dimension];
  const all = chainOf(parts, least, most);
  const ofWhole = all
    ? sumFinding(whole, all, true)
    : parts.length > 1 && areApart(parts)
      ? sumFinding(whole, parts, false)
      : [];
  const ofParts = parts.flatMap(({ reading, trait }) => {
    const chain = chainOf(parts, trait.from, trait.to);
    return chain ? sumFinding(reading, chain, true) : [];
  });
  return [...ofWhole, ...ofParts];
}

function isInside(inner: Trait, outer: Trait): boolean {
  return inner !== outer && inner.from >= outer.from && inner.to <= outer.to;
}

/** Parts that are more than what they are a part of. */
function checkBounds(whole: Reading, parts: readonly Part[]): TextFinding[] {
  return parts.flatMap(({ reading, trait }) => {
    const outer = [whole, ...parts.filter((o) => isInside(trait, o.trait)).map((o) => o.reading)];
    const least = outer.find((other) => other.value.units < reading.value.units);
    if (!least) return [];
    const params = { part: printed(reading), whole: printed(least) };
    return [finding(reading, "part-above-whole", params, { others: [least] })];
  });
}

/**
 * Parts of stated wholes: men and women, levels of education, age bands. Parts that leave nobody out
 * must make the whole; others must not be more than it.
 */
export function checkParts(readings: readonly Reading[]): TextFinding[] {
  const wholes = readings.filter((reading) => isWhole(reading) && isExact(reading));
  const partsOf = partsByWhole(readings);
  return wholes.flatMap((whole) => {
    const parts = partsOf.get(whole) ?? [];
    const dimensions = new Set(parts.map(({ trait }) => trait.dimension));
    return [...dimensions].flatMap((dimension) => {
      const along = parts.filter(({ trait }) => trait.dimension === dimension);
      return [...checkSums(whole, along), ...checkBounds(whole, along)];
    });
  });
}
