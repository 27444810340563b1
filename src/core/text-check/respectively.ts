import type { FoundFigure } from "./found-figure";
import { findGroups, type TextGroup } from "./text-groups";
import { findTraits, type Trait } from "./text-traits";

/** What 分别 says of a figure: whom it is of, or which figure before it goes with. */
export interface Respective {
  readonly group?: TextGroup;
  readonly traits?: readonly Trait[];
  /** For a share, the count it is the share of. */
  readonly part?: number;
  /** Nobody can tell whom it is of. */
  readonly isUnclear?: true;
}

const RESPECTIVELY = /分别(?:为|是|有|占|达到?|占比为?|约)*\s*$/;
const NEXT = /^[、和及与，, ]*(?:占)?$/;

/** Figures of a list that goes with the words before 分别: 男、女分别为51人、142人. */
export function readRespective(
  even: string,
  figures: readonly FoundFigure[]
): ReadonlyMap<number, Respective> {
  const found = new Map<number, Respective>();
  let earlier: readonly number[] = [];
  for (let i = 0; i < figures.length; i++) {
    const begin = figures[i - 1]?.end ?? 0;
    const before = /[^。！？；;\n]*$/.exec(even.slice(begin, figures[i].start))![0];
    if (!RESPECTIVELY.test(before)) continue;
    const run = [i];
    while (
      run.at(-1)! + 1 < figures.length &&
      figures[run.at(-1)! + 1].kind === figures[i].kind &&
      NEXT.test(even.slice(figures[run.at(-1)!].end, figures[run.at(-1)! + 1].start))
    ) {
      run.push(run.at(-1)! + 1);
    }
    const said = sayings(before, run.length, earlier);
    run.forEach((index, at) => found.set(index, said[at]));
    earlier = run;
    i = run.at(-1)!;
  }
  return found;
}

function sayings(before: string, count: number, earlier: readonly number[]): readonly Respective[] {
  const traits = findTraits(before);
  const groups = findGroups(before);
  if (traits.length === count) return traits.map(({ trait }) => ({ traits: [trait] }));
  if (traits.length === 0 && groups.length === count)
    return groups.map(({ id }) => ({ group: id }));
  if (traits.length === 0 && groups.length === 0 && earlier.length === count) {
    return earlier.map((part) => ({ part }));
  }
  return Array.from({ length: count }, () => ({ isUnclear: true }) as const);
}
