import { lookup } from "../../../src/core/codes/code-table";
import {
  EDUCATION_LEVEL_NAMES,
  educationLevelName,
  educations,
  isCollegePlus,
  isHighSchoolPlus,
  type Completion,
  type EducationLevel,
} from "../../../src/core/codes/education";

function read(text: string): [string, number, number, Completion] | null {
  const entry = educations.entries[lookup(educations, text)];
  return entry ? [entry.code, entry.level, entry.strictLevel, entry.completion] : null;
}

describe("education in rosters", () => {
  it.each<[string, string, number]>([
    ["研究生", "10", 1],
    ["研究生学历", "10", 1],
    ["硕士研究生", "14", 1],
    ["硕士", "14", 1],
    ["博士", "11", 1],
    ["在职研究生", "10", 1],
    ["中央党校研究生", "10", 1],
    ["研究生 法学硕士", "14", 1],
    ["本科", "20", 2],
    ["大学", "20", 2],
    ["大学本科", "20", 2],
    ["大学本科毕业", "21", 2],
    ["本科(在职)", "20", 2],
    ["本科（函授）", "20", 2],
    ["在职（本科）", "20", 2],
    ["省委党校大学", "20", 2],
    ["贵州省委党校本科", "20", 2],
    ["大学（中央党校）", "20", 2],
    ["党校大专", "30", 3],
    ["大学 法学学士", "20", 2],
    ["大学、工商管理硕士", "20", 2],
    ["法学学士", "20", 2],
    ["大学普通班", "28", 2],
    ["大专", "30", 3],
    ["专科", "30", 3],
    ["函授大专", "30", 3],
    ["电大专科", "30", 3],
    ["大专毕业生", "30", 3],
    ["高职", "30", 3],
    ["中专", "40", 4],
    ["中师", "40", 4],
    ["职高", "44", 4],
    ["技校", "47", 4],
    ["中技", "47", 4],
    ["高中", "60", 4],
    ["高中毕业", "61", 4],
    ["高中文化", "60", 4],
    ["中专、高中", "60", 4],
    ["高中（中专）", "60", 4],
    ["中专、高中(含中技)", "60", 4],
    ["初中", "70", 5],
    ["初中毕业", "71", 5],
    ["初中文化程度", "70", 5],
    ["小学", "80", 6],
    ["小学毕业", "81", 6],
    ["文盲", "92", 7],
    ["半文盲", "93", 7],
    ["文盲或半文盲", "91", 7],
    ["61", "61", 4],
    ["2A", "2A", 2],
  ])("%s has code %s and level %d", (text, code, level) => {
    expect(read(text)).toEqual([code, level, level, "毕业"]);
  });

  it.each<[string, number, number, Completion]>([
    ["本科肄业", 2, 3, "肄业"],
    ["大学结业", 2, 3, "结业"],
    ["大专（肄业）", 3, 4, "肄业"],
    ["高中肄业", 4, 5, "肄业"],
    ["高中未毕业", 4, 5, "肄业"],
    ["中专结业", 4, 5, "结业"],
    ["初中肄业", 5, 6, "肄业"],
    ["初中辍学", 5, 6, "肄业"],
    ["小学肄业", 6, 7, "肄业"],
    ["大专在读", 4, 4, "在读"],
    ["本科（在读）", 3, 3, "在读"],
    ["函授本科在读", 3, 3, "在读"],
    ["研究生在读", 2, 2, "在读"],
    ["博士在读", 1, 1, "在读"],
    ["中专在读", 5, 5, "在读"],
    ["高中在读", 5, 5, "在读"],
  ])("%s counts at level %d, strictly at %d", (text, level, strict, completion) => {
    expect(read(text)?.slice(1)).toEqual([level, strict, completion]);
  });

  it.each(["", "高中以下", "大专以上", "党校", "在职", "学历", "本科大专", "良好"])(
    "%j is not understood",
    (text) => {
      expect(read(text)).toBeNull();
    }
  );
});

describe("levels", () => {
  it("follow the kind of school, not the order of codes", () => {
    for (const entry of educations.entries.filter((e) => e.completion !== "在读")) {
      const level = { 1: 1, 2: 2, 3: 3, 4: 4, 6: 4, 7: 5, 8: 6, 9: 7 }[entry.code[0]];
      expect([entry.code, entry.level]).toEqual([entry.code, level]);
    }
  });

  it("fall under strict counting unless the school was finished", () => {
    for (const { code, level, strictLevel, completion } of educations.entries) {
      const falls = completion === "结业" || completion === "肄业";
      expect([code, strictLevel - level]).toEqual([code, falls ? 1 : 0]);
    }
  });

  it("contain the whole two-digit list of the standard", () => {
    const standard =
      "10 11 12 13 14 15 16 17 18 19 20 21 22 23 28 30 31 32 33 40 41 42 43 44 45 46 47 48 49 60 61 62 63 70 71 73 80 81 83 90";
    const codes = educations.entries.map((entry) => entry.code);
    expect(standard.split(" ").filter((code) => !codes.includes(code))).toEqual([]);
  });

  it("bound 高中及以上 and 大专及以上", () => {
    const levels = [1, 2, 3, 4, 5, 6, 7] as EducationLevel[];
    expect(levels.filter(isHighSchoolPlus)).toEqual([1, 2, 3, 4]);
    expect(levels.filter(isCollegePlus)).toEqual([1, 2, 3]);
    expect(levels.map(educationLevelName)).toEqual(EDUCATION_LEVEL_NAMES);
  });

  it("have names that rosters may use", () => {
    const levels = EDUCATION_LEVEL_NAMES.map((name) => read(name)?.[1]);
    expect(levels).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });
});
