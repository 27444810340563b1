import type { GroupId } from "../statistics/groups";

/** Who or what texts count. `members` is a 成员 of which the text does not say which body it sits in. */
export type TextGroup =
  | "union"
  | "party-organisation"
  | "committee"
  | "secretary"
  | "director"
  | "members"
  | "reserve"
  | "candidates"
  | "units"
  | "townships";

interface TextGroupWords {
  readonly id: TextGroup;
  readonly label: string;
  readonly words: RegExp;
  /** Groups of the rosters that it can be, the likeliest first; none: rosters of members do not say. */
  readonly rosters: readonly GroupId[];
}

const COMMITTEE =
  "(?:村\\(居\\)|村\\(居民\\)|村\\(社区\\)|村|居)(?:民)?(?:委员会|委会|委(?=[成干]))";

/** People by the words for them; those further up are looked for first, so that they hold longer words. */
const peopleGroups: readonly TextGroupWords[] = [
  {
    id: "candidates",
    label: "候选人预备人选",
    words: /(?:初步)?候选人(?:初步|预备)?(?:人选)?|预备人选/g,
    rosters: [],
  },
  {
    id: "reserve",
    label: "后备干部",
    words: /(?:村级)?“?后备(?:干部|力量|人才|人选|队伍)?”?库?|储备(?:人才|干部|库)|人才库/g,
    rosters: [],
  },
  {
    id: "union",
    label: "“两委”成员",
    words: /“?两委”?(?:班子)?(?:成员|委员|干部|人员)?/g,
    rosters: ["union"],
  },
  {
    id: "director",
    label: "村(居)委会主任",
    words: new RegExp(`${COMMITTEE}主任`, "g"),
    rosters: ["director"],
  },
  {
    id: "secretary",
    label: "党组织书记",
    words: /(?:党组织|党支部|支部|党总支|总支)?(?<!第一|副|委|部)书记/g,
    rosters: ["secretary"],
  },
  {
    id: "committee",
    label: "村(居)委会成员",
    words: new RegExp(`${COMMITTEE}(?:班子)?(?:成员|委员|干部|班子)`, "g"),
    rosters: ["committee"],
  },
  {
    id: "party-organisation",
    label: "党组织班子成员",
    words:
      /(?:党组织|党支部|党总支|支部)(?:委员会)?(?:领导)?(?:班子)?(?:成员|委员(?!会))|党组织(?:领导)?班子|支委(?:会)?(?:成员|委员)/g,
    rosters: ["party-organisation"],
  },
  {
    id: "members",
    label: "班子成员",
    words: /(?:领导)?班子成员|成员|委员(?!会)/g,
    rosters: ["party-organisation", "union"],
  },
];

/** 村(社区) counted as a whole; villages or communities by themselves are a part of them. */
export const UNITS =
  /^(?:建制|行政)?(?:村\(社区\)|村\(居\)|村\(居、社区\)|村、社区|村和社区|村社区|村居|村(?![民级组庄寨务])|社区)/;
export const ONE_KIND_OF_UNIT = /^(?:(?:建制|行政)?村|社区)$/;
export const TOWNSHIPS =
  /^(?:乡镇\(街道\)|镇\(街道\)|乡\(镇、街道\)|乡\(镇\)、街道|镇\(乡、街道\)|乡\(镇\)|乡镇、街道|乡镇和街道|乡镇街道|乡镇(?!级))/;

const placeGroups: readonly TextGroupWords[] = [
  { id: "townships", label: "乡镇(街道)", words: TOWNSHIPS, rosters: [] },
  { id: "units", label: "村(社区)", words: UNITS, rosters: [] },
];

/** What a group is called in sentences. */
export function groupLabel(id: TextGroup): string {
  return [...peopleGroups, ...placeGroups].find((group) => group.id === id)!.label;
}

/** The groups of the rosters that a group can be, the likeliest first; none where rosters do not say. */
export function rostersOf(id: TextGroup | null): readonly GroupId[] {
  return peopleGroups.find((group) => group.id === id)?.rosters ?? [];
}

/** A place in a text where a group is named. */
export interface GroupMention {
  readonly id: TextGroup;
  readonly start: number;
  readonly end: number;
}

/** Everywhere that people are named in words, in order, none inside another. */
export function findGroups(words: string): GroupMention[] {
  const found: GroupMention[] = [];
  for (const { id, words: pattern } of peopleGroups) {
    for (const match of words.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (end > start && found.every((other) => end <= other.start || start >= other.end)) {
        found.push({ id, start, end });
      }
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
