import type { FoundFigure } from "./found-figure";
import type { TextGroup } from "./text-groups";
import type { Trait } from "./text-traits";

/** A figure with what its surroundings say of it. */
export interface Reading extends FoundFigure {
  readonly index: number;
  /** The figure's own words, from the figure or comma before to the next, in even text. */
  readonly before: string;
  readonly behind: string;
  /** The sentence it stands in, in even text. */
  readonly sentence: string;
  readonly sentenceStart: number;
  readonly paragraph: number;
  /** Who or what is counted, as far as it was understood. */
  readonly group: TextGroup | null;
  /** Whether its own words name the group; otherwise the group is that of figures before. */
  readonly isGroupNamed: boolean;
  readonly traits: readonly Trait[];
  /** Words that were not understood: with any, the figure is of some other people or things. */
  readonly other: string;
  /** A place named in its sentence, or at the head of its paragraph; "" for none. */
  readonly place: string;
  readonly isPlaceNamed: boolean;
  /** Of last term. */
  readonly isPrevious: boolean;
  /** Of all there are: 全市, 共, 总数. */
  readonly isTotal: boolean;
  /** For a share: the index of the count that it is the share of; `null` where none is joined to it. */
  readonly part: number | null;
  /** For a share: what stands between 占 and the figure names the base. */
  readonly baseGroup: TextGroup | null;
  readonly baseTraits: readonly Trait[];
  /** The index of the count before 其中 that this is a part of. */
  readonly within: number | null;
}

/** Whether a figure counts heads or places as a whole or a part, in words that were all understood. */
export function isUnderstood({ other, group }: Reading): boolean {
  return other === "" && group !== null;
}

/** Whether a figure is the number of all people of a group. */
export function isWhole(reading: Reading): boolean {
  return (
    reading.kind === "count" &&
    isUnderstood(reading) &&
    reading.traits.length === 0 &&
    reading.upTo === undefined
  );
}

/** The nearest figure in front of a place of the list that fits. */
export function lastBefore(
  readings: readonly Reading[],
  index: number,
  isFit: (other: Reading) => boolean
): Reading | undefined {
  for (let at = index - 1; at >= 0; at--) if (isFit(readings[at])) return readings[at];
  return undefined;
}

/** The nearest figure behind a place of the list that fits. */
export function firstBehind(
  readings: readonly Reading[],
  index: number,
  isFit: (other: Reading) => boolean
): Reading | undefined {
  for (let at = index + 1; at < readings.length; at++) if (isFit(readings[at])) return readings[at];
  return undefined;
}
