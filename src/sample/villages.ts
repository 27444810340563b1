import type { Random } from "./random";
import { TOWNSHIP_STEMS, VILLAGE_FIRST, VILLAGE_LAST } from "./word-lists";

export interface SampleVillage {
  readonly township: string;
  readonly village: string;
  readonly type: "村" | "社区";
}

/** What tells a unit from all others. */
export function unitKey({
  township,
  village,
}: Pick<SampleVillage, "township" | "village">): string {
  return `${township}/${village}`;
}

/** Villages and communities of each of the 27 townships; 197 together. */
const UNITS_PER_TOWNSHIP = [
  10, 9, 9, 8, 8, 8, 8, 8, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 6, 6, 6, 6,
];
/** The first townships are sub-districts, most of whose units are communities. */
const SUBDISTRICTS = 8;

function villageNames(random: Random): (taken: Set<string>) => string {
  const all = random.shuffle(
    VILLAGE_FIRST.flatMap((first) => VILLAGE_LAST.map((last) => first + last))
  );
  return (taken) => {
    const name =
      all.find((candidate) => !taken.has(candidate)) ?? `${random.pick(all)}${taken.size}`;
    taken.add(name);
    return name;
  };
}

/** The invented townships of the sample and their villages and communities. */
export function changeoverVillages(random: Random): SampleVillage[] {
  const name = villageNames(random);
  const taken = new Set<string>();
  return UNITS_PER_TOWNSHIP.flatMap((units, t) => {
    const subdistrict = t < SUBDISTRICTS;
    const township = TOWNSHIP_STEMS[t] + (subdistrict ? "街道" : t < 23 ? "镇" : "乡");
    return Array.from({ length: units }, (_, i): SampleVillage => {
      const type = subdistrict
        ? i < units - 2
          ? "社区"
          : "村"
        : i === 0 && t < 23
          ? "社区"
          : "村";
      return { township, village: name(taken) + type, type };
    });
  });
}

/** Villages without end, for rosters of any size. */
export function* endlessVillages(): Generator<SampleVillage> {
  for (let n = 0; ; n++) {
    const township = `${TOWNSHIP_STEMS[Math.trunc(n / 9) % TOWNSHIP_STEMS.length]}${Math.trunc(n / (9 * TOWNSHIP_STEMS.length)) + 1}镇`;
    const first = VILLAGE_FIRST[n % VILLAGE_FIRST.length];
    const last = VILLAGE_LAST[Math.trunc(n / VILLAGE_FIRST.length) % VILLAGE_LAST.length];
    const type = n % 9 === 0 ? "社区" : "村";
    yield { township, village: `${first}${last}${type}`, type };
  }
}
