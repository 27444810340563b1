import type { CellValue } from "../../values/cell";
import { comparable, tidy } from "../../values/text";
import type { Finding, TableRule } from "../rule";
import { isFilled } from "../common/filled";
import { nameHash, NameState, namesOf } from "../common/names";

const LENGTH = { from: 2, to: 15 } as const;
const PLACEHOLDERS = new Set(
  "无 空 空缺 缺 缺额 缺职 暂缺 待定 待补 待选 未定 某某 某 姓名 测试".split(" ")
);
const placeholderHashes = new Set([...PLACEHOLDERS].map(nameHash));
const NAME = /^[\p{Script=Han}〇]+(?:·[\p{Script=Han}〇]+)*$/u;
/** Dots typed for the standard one between the parts of a name, U+00B7. */
const OTHER_DOTS = /[.．・‧•∙⋅･。]/g;

function findingFor(value: CellValue): Finding | null {
  if (typeof value === "object" || !isFilled(value)) return null;
  const text = tidy(String(value));
  const plain = comparable(text);
  if (PLACEHOLDERS.has(plain)) return { params: { variant: "placeholder" } };
  const length = [...plain].length;
  if (NAME.test(plain) && NAME.test(text)) {
    if (length >= LENGTH.from && length <= LENGTH.to) return null;
    return { params: { variant: "length", length } };
  }
  const dotted = text.replace(OTHER_DOTS, "·");
  if (NAME.test(dotted)) {
    return { params: { variant: "dot", dotted }, fix: { after: dotted, reason: "name-dot" } };
  }
  const odd = [...new Set(plain.replace(/[\p{Script=Han}〇]/gu, ""))].join("");
  return { params: { variant: "characters", odd } };
}

/** Letters, digits, signs, one character, sixteen and more, or a word that says the post is vacant. */
export const nameSuspicious: TableRule = {
  id: "name/suspicious",
  severity: "warning",
  scope: "cell",
  ledgers: ["people"],
  needs: ["name"],
  check(table, _context, report) {
    const { state, hash } = namesOf(table);
    for (let i = 0; i < table.count; i++) {
      if (state[i] === NameState.Plain && !placeholderHashes.has(hash[i])) continue;
      const finding = findingFor(table.value(i, "name"));
      if (finding) report.cell(table, i, "name", finding);
    }
  },
};
