import { isExact } from "./finding";
import { firstBehind, isWhole, lastBefore, type Reading } from "./reading";
import type { TextGroup } from "./text-groups";
import { traitsKey } from "./text-traits";

/** A count that a share or a mean can be over. */
export interface Base {
  readonly reading: Reading;
  /** Stated as the number of these people; otherwise taken from another count: a secretary a village. */
  readonly isStated: boolean;
}

/** People groups that a text can be about as a whole. */
const WHOLES: ReadonlySet<TextGroup | null> = new Set<TextGroup>([
  "union",
  "party-organisation",
  "committee",
  "members",
]);

function nearest(
  readings: readonly Reading[],
  { index }: Reading,
  isFit: (other: Reading) => boolean
): Reading | undefined {
  return lastBefore(readings, index, isFit) ?? firstBehind(readings, index, isFit);
}

/** The villages of the text, where all that speaks of them agrees on their number. */
function villages(readings: readonly Reading[], reading: Reading): Reading | undefined {
  const places = readings.filter((other) => other.group === "units" && isExact(other));
  const near = places.filter(({ place }) => place === reading.place);
  const counted = near.length > 0 ? near : places;
  const understood = counted.filter(isWhole);
  const all = understood.length > 0 ? understood : counted;
  const isOne = new Set(all.map(({ value }) => value.units)).size === 1;
  return isOne ? nearest(readings, reading, (other) => all.includes(other)) : undefined;
}

/**
 * The counts that a share or mean can be over, the likeliest first. Where the text names the base (占
 * 党员总数的…) there is no other.
 */
export function basesOf(reading: Reading, readings: readonly Reading[]): readonly Base[] {
  const { group, baseGroup, baseTraits, within, isPrevious } = reading;
  const isFit = (other: Reading): boolean => isExact(other) && other.isPrevious === isPrevious;
  const wholeOf = (wanted: TextGroup | null): Reading | undefined =>
    nearest(readings, reading, (other) => isWhole(other) && other.group === wanted && isFit(other));
  const bases: Base[] = [];
  const add = (found: Reading | null | undefined, isStated = true): void => {
    if (found && found.index !== reading.part && bases.every((base) => base.reading !== found)) {
      bases.push({ reading: found, isStated });
    }
  };
  if (baseTraits.length > 0) {
    const key = traitsKey(baseTraits);
    add(nearest(readings, reading, (o) => o.kind === "count" && traitsKey(o.traits) === key));
    return bases;
  }
  const main = (): Reading | undefined =>
    lastBefore(
      readings,
      reading.index,
      (other) => isWhole(other) && WHOLES.has(other.group) && isFit(other)
    );
  if (baseGroup !== null) {
    add(baseGroup === "members" ? (wholeOf(group) ?? main()) : wholeOf(baseGroup));
    return bases;
  }
  add(wholeOf(group));
  if (group === "secretary") add(villages(readings, reading), false);
  const part = reading.part === null ? reading : readings[reading.part];
  if (!part.isGroupNamed && group !== "secretary") {
    add(main());
    const parent = part.within ?? within;
    if (parent !== null && isFit(readings[parent])) add(readings[parent]);
  }
  return bases;
}
