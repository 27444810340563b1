import { comparable } from "../core/values/text";
import { lookup, suggest } from "../core/codes/code-table";
import { educations, isCollegePlus, isHighSchoolPlus } from "../core/codes/education";
import type { EducationLevel } from "../core/codes/education";
import type { Argument, RangeArgument } from "./arguments";
import { isEmpty, textOf } from "./arguments";
import { argumentError, cellError } from "./function-messages";

type LevelTest = (level: EducationLevel) => boolean;

const AND_ABOVE = /(?:及其?以上|以上)(?:学历)?$/;
const AND_BELOW = /(?:及其?以下|以下)(?:学历)?$/;

/**
 * Whom a level argument means: 高中及以上 (also when empty), 大专及以上, 初中及以下, 研究生. Level 1 is
 * the highest. Throws `#VALUE!` for a level that is not known.
 */
export function levelTest(value: Argument, name: string): LevelTest {
  if (isEmpty(value)) return isHighSchoolPlus;
  const text = comparable(textOf(value));
  const plain = text.replace(AND_ABOVE, "").replace(AND_BELOW, "");
  const entry = educations.entries[lookup(educations, plain)];
  if (!entry) throw argumentError(name, value, "levelUnknown");
  const bound = entry.level;
  if (AND_BELOW.test(text)) return (level) => level >= bound;
  if (!AND_ABOVE.test(text)) return (level) => level === bound;
  if (bound === 4) return isHighSchoolPlus;
  return bound === 3 ? isCollegePlus : (level) => level <= bound;
}

/** How many cells of a range hold an education, and how many of these pass the test. */
export interface EducationCount {
  readonly counted: number;
  readonly all: number;
}

/** Counts a range; empty cells do not count. Throws `#VALUE!` naming the first cell that is no education. */
export function countEducation(range: RangeArgument, test: LevelTest): EducationCount {
  const known = new Map<Argument, boolean>();
  let counted = 0;
  let all = 0;
  let index = -1;
  for (const cells of range) {
    for (const value of cells) {
      index++;
      if (isEmpty(value)) continue;
      let passes = known.get(value);
      if (passes === undefined) {
        const entry = educations.entries[lookup(educations, textOf(value))];
        if (!entry) throw educationError(range, index, value);
        passes = test(entry.level);
        known.set(value, passes);
      }
      all++;
      if (passes) counted++;
    }
  }
  return { counted, all };
}

function educationError(range: RangeArgument, index: number, value: Argument): Error {
  const nearest = suggest(educations, textOf(value));
  return nearest === null
    ? cellError(range, index, "educationUnknown")
    : cellError(range, index, "educationMisspelt", { nearest });
}
