import type { FoundFigure } from "./found-figure";
import { leftOver, placeAtStart } from "./neutral-words";
import { findGroups, ONE_KIND_OF_UNIT, TOWNSHIPS, UNITS, type TextGroup } from "./text-groups";
import { findTraits, joinTraits, type Trait } from "./text-traits";
import { PEOPLE_UNITS } from "./units";

/** What the words right around a figure say. */
export interface OwnWords {
  readonly group: TextGroup | null;
  readonly traits: readonly Trait[];
  readonly other: string;
  /** How many signs behind the figure name what is counted. */
  readonly consumed: number;
}

/** Who words speak of, and what of them was not understood. */
export function understand(words: string): Omit<OwnWords, "consumed"> {
  const traits = findTraits(words);
  const isTrait = (start: number, end: number): boolean =>
    traits.some((trait) => start < trait.end && end > trait.start);
  const groups = findGroups(words).filter(({ start, end }) => !isTrait(start, end));
  const kinds = new Set(groups.map(({ id }) => id));
  if (kinds.size > 1) kinds.delete("members");
  const joined = joinTraits(traits.map(({ trait }) => trait));
  let rest = words;
  for (const { start, end } of [...groups, ...traits].sort((a, b) => b.start - a.start)) {
    const behind = rest.slice(end).replace(/^率/, "");
    rest = `${rest.slice(0, start)}、${behind}`;
  }
  const isUnclear = joined === null || kinds.size > 1;
  return {
    group: [...kinds].at(-1) ?? null,
    traits: joined ?? [],
    other: leftOver(rest) || (isUnclear ? words : ""),
  };
}

function withoutPlace(before: string): string {
  const place = placeAtStart(before);
  return place === "" ? before : before.replace(place, "");
}

/** Villages or townships by the noun behind 个, or by the words in front: 197个村(社区), 村(社区)197个. */
function placesCounted(before: string, behind: string, isNext: boolean): OwnWords | null {
  const noun = behind.trimStart();
  const skipped = behind.length - noun.length;
  for (const [group, pattern] of [
    ["townships", TOWNSHIPS],
    ["units", UNITS],
  ] as const) {
    const match = pattern.exec(noun);
    if (!match) continue;
    const kind = ONE_KIND_OF_UNIT.test(match[0]) ? match[0] : "";
    const rest = isNext ? "" : noun.slice(match[0].length);
    const other = kind + leftOver(withoutPlace(before)) + leftOver(rest);
    return { group, traits: [], other, consumed: skipped + match[0].length };
  }
  const inFront =
    /(村\(社区\)|乡镇\(街道\))[^\u4e00-\u9fff]*(?:总数|数)?(?:共)?(?:有|为|达)?$/.exec(before);
  if (!inFront || leftOver(behind) !== "") return null;
  const group = inFront[1] === "村(社区)" ? "units" : "townships";
  const other = leftOver(withoutPlace(before.slice(0, inFront.index)));
  return { group, traits: [], other, consumed: 0 };
}

/** How far the words reach that say, right behind a figure, who is counted; 0 where none do. */
function nounEnd(behind: string): number {
  const mentions = [...findGroups(behind), ...findTraits(behind)].sort((a, b) => a.start - b.start);
  let end = 0;
  for (const mention of mentions) {
    const between = behind.slice(end, mention.start);
    if (mention.start < end) continue;
    if (/[、和及与()]/.test(between) || between.length > (end === 0 ? 8 : 2)) break;
    end = mention.end;
  }
  return end;
}

function peopleCounted(
  { unit }: FoundFigure,
  before: string,
  behind: string,
  isNext: boolean
): OwnWords {
  const front = understand(withoutPlace(before));
  const end = unit === "名" || unit === "位" ? nounEnd(behind) : 0;
  if (end > 0 && front.traits.length === 0) {
    const noun = understand(behind.slice(0, end));
    const rest = isNext ? "" : leftOver(behind.slice(end));
    return {
      group: noun.group ?? front.group,
      traits: noun.traits,
      other: front.other + noun.other + rest,
      consumed: end,
    };
  }
  const isNamed = front.group !== null || front.traits.length > 0;
  if (isNext && isNamed) return { ...front, consumed: 0 };
  const rest = isNext ? behind.replace(/[、和及与以并].*$/s, "") : behind;
  return { ...front, other: front.other + leftOver(rest), consumed: isNext ? rest.length : 0 };
}

/**
 * What the words around a figure say of it. `before` and `behind` reach to the figures and commas
 * next to it; `isNext`: the words behind end at another figure, and may belong to that one.
 */
export function ownWords(
  figure: FoundFigure,
  before: string,
  behind: string,
  isNext: boolean
): OwnWords {
  const { kind, unit } = figure;
  if (kind === "count" && (unit === "个" || unit === "村")) {
    const places = placesCounted(before, unit === "村" ? `村${behind}` : behind, isNext);
    if (places)
      return { ...places, consumed: Math.max(0, places.consumed - Number(unit === "村")) };
  }
  if (kind === "count" && PEOPLE_UNITS.has(unit)) {
    return peopleCounted(figure, before, behind, isNext);
  }
  if (kind === "count" || kind === "amount" || kind === "age") {
    return { group: null, traits: [], other: unit, consumed: isNext ? behind.length : 0 };
  }
  return { ...understand(withoutPlace(before)), consumed: 0 };
}
