import { comparable } from "../../../src/core/values/text";
import {
  indexOfCode,
  labelOf,
  lookup,
  suggest,
  type CodeTable,
} from "../../../src/core/codes/code-table";
import { committeePosts } from "../../../src/core/codes/committee-posts";
import { educationModes } from "../../../src/core/codes/education-mode";
import { educations } from "../../../src/core/codes/education";
import { nationalities, isMinority } from "../../../src/core/codes/nationality";
import { organisationForms } from "../../../src/core/codes/organisation-form";
import { otherPosts } from "../../../src/core/codes/other-posts";
import { partyPosts } from "../../../src/core/codes/party-posts";
import { personSources } from "../../../src/core/codes/person-source";
import { politicalStatuses } from "../../../src/core/codes/political-status";
import { sexes } from "../../../src/core/codes/sex";
import { supervisionPosts } from "../../../src/core/codes/supervision-posts";
import { terms } from "../../../src/core/codes/term";
import { villageTypes } from "../../../src/core/codes/village-type";
import { yesNo } from "../../../src/core/codes/yes-no";

const TABLES: readonly CodeTable[] = [
  committeePosts,
  educationModes,
  educations,
  nationalities,
  organisationForms,
  otherPosts,
  partyPosts,
  personSources,
  politicalStatuses,
  sexes,
  supervisionPosts,
  terms,
  villageTypes,
  yesNo,
];

/** The label of the entry a text means, or null. */
function meaning(table: CodeTable, text: string): string | null {
  const index = lookup(table, text);
  return index < 0 ? null : labelOf(table.entries[index]);
}

describe.each(TABLES.map((table) => [table.id, table] as const))("table %s", (_, table) => {
  it("names its source and gives every code once", () => {
    const codes = table.entries.map((entry) => entry.code);
    expect(table.source).not.toBe("");
    expect(new Set(codes).size).toBe(codes.length);
  });

  it("finds every entry by name, short name, aliases and code, and each spelling means one entry", () => {
    const seen = new Map<string, string>();
    for (const [i, entry] of table.entries.entries()) {
      const spellings = new Set([entry.name, labelOf(entry), ...(entry.aliases ?? [])]);
      for (const spelling of spellings) {
        const key = comparable(spelling).toUpperCase();
        expect([spelling, seen.get(key)]).toEqual([spelling, undefined]);
        seen.set(key, entry.code);
        expect([spelling, lookup(table, spelling)]).toEqual([spelling, i]);
        expect([spelling, lookup(table, ` ${spelling}\u3000`)]).toEqual([spelling, i]);
      }
      expect([entry.code, lookup(table, entry.code)]).toEqual([entry.code, i]);
      expect(indexOfCode(table, entry.code)).toBe(i);
    }
  });

  it("knows neither blank nor nonsense", () => {
    expect(["", " ", "\u3000", "某某某某", "77777"].map((text) => lookup(table, text))).toEqual([
      -1, -1, -1, -1, -1,
    ]);
    expect(() => indexOfCode(table, "某")).toThrow(RangeError);
  });
});

describe("what rosters write", () => {
  it.each<[CodeTable, string, string | null]>([
    [sexes, "男", "男"],
    [sexes, "女性", "女"],
    [sexes, "1", "男"],
    [sexes, "男 ", "男"],
    [sexes, "难", null],
    [nationalities, "布依", "布依族"],
    [nationalities, "布依族", "布依族"],
    [nationalities, "汉", "汉族"],
    [nationalities, "汉 族", "汉族"],
    [nationalities, "09", "布依族"],
    [nationalities, "9", "布依族"],
    [nationalities, "穿青", "穿青人"],
    [nationalities, "穿青族", "穿青人"],
    [nationalities, "57", "穿青人"],
    [nationalities, "未识别", "未识别民族"],
    [nationalities, "HA", "汉族"],
    [nationalities, "毛难", "毛南族"],
    [nationalities, "布衣族", null],
    [politicalStatuses, "党员", "中共党员"],
    [politicalStatuses, "中共党员", "中共党员"],
    [politicalStatuses, "正式党员", "中共党员"],
    [politicalStatuses, "预备党员", "中共预备党员"],
    [politicalStatuses, "中共党员（预备）", "中共预备党员"],
    [politicalStatuses, "团员", "共青团员"],
    [politicalStatuses, "一般群众", "群众"],
    [politicalStatuses, "民革", "民革党员"],
    [politicalStatuses, "无党派", "无党派人士"],
    [politicalStatuses, "13", "群众"],
    [partyPosts, "支书", "书记"],
    [partyPosts, "党总支书记", "书记"],
    [partyPosts, "石山村党支部副书记", "副书记"],
    [partyPosts, "副书记（专职）", "专职副书记"],
    [partyPosts, "支部宣传委员", "宣传委员"],
    [partyPosts, "支委", "委员"],
    [partyPosts, "团支部书记", null],
    [partyPosts, "第一书记", null],
    [committeePosts, "村委会主任", "主任"],
    [committeePosts, "居民委员会副主任", "副主任"],
    [committeePosts, "文书", "委员（文书）"],
    [committeePosts, "村委", "委员"],
    [committeePosts, "监委会主任", null],
    [supervisionPosts, "村务监督委员会主任", "主任"],
    [supervisionPosts, "监委会委员", "委员"],
    [villageTypes, "居委会", "社区"],
    [villageTypes, "行政村", "村"],
    [organisationForms, "总支", "党总支"],
    [organisationForms, "党支部委员会", "党支部"],
    [terms, "换职连任", "转任"],
    [terms, "新进", "新任"],
    [yesNo, "√", "是"],
    [yesNo, "×", "否"],
    [yesNo, "y", "是"],
    [yesNo, "0", "否"],
    [educationModes, "函授", "在职"],
    [educationModes, "统招", "全日制"],
    [personSources, "本村致富能手", "致富能人"],
    [personSources, "外出务工经商返乡人员", "外出经商返乡人员"],
  ])("%#: $id %s", (table, text, expected) => {
    expect([text, meaning(table, text)]).toEqual([text, expected]);
  });

  it("counts everybody but Han as a minority", () => {
    const majority = nationalities.entries.filter((entry) => !isMinority(entry));
    expect(majority.map((entry) => entry.name)).toEqual(["汉族"]);
    expect(nationalities.entries.filter((entry) => /^\d\d$/.test(entry.code)).length).toBe(59);
  });

  it("tells full and probationary members of the Party and members of the League", () => {
    const marks = ["党员", "预备党员", "团员", "群众"].map((text) => {
      const { party, league } = politicalStatuses.entries[lookup(politicalStatuses, text)];
      return [party, league];
    });
    expect(marks).toEqual([
      ["full", false],
      ["probationary", false],
      [null, true],
      [null, false],
    ]);
  });
});

describe("suggestions", () => {
  it.each<[CodeTable, string, string | null]>([
    [nationalities, "布衣族", "布依族"],
    [nationalities, "布衣", "布依族"],
    [nationalities, "夷族", "彝族"],
    [nationalities, "乞佬族", "仡佬族"],
    [nationalities, "傈粟族", "傈僳族"],
    [nationalities, "川青人", "穿青人"],
    [nationalities, "猫族", null],
    [nationalities, "", null],
    [politicalStatuses, "中共党圆", "中共党员"],
    [politicalStatuses, "中共党", "中共党员"],
    [politicalStatuses, "群从", "群众"],
    [politicalStatuses, "团圆", "共青团员"],
    [educations, "本课", "大学本科"],
    [educations, "大砖", "大学专科"],
    [educations, "高种", "高中"],
    [educations, "本课（在职）", "大学本科"],
    [educations, "留学", null],
    [partyPosts, "书纪", "书记"],
    [sexes, "某", null],
  ])("%#: $id %s", (table, text, expected) => {
    expect([text, suggest(table, text)]).toEqual([text, expected]);
  });
});
