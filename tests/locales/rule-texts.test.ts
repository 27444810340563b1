import { readFileSync } from "node:fs";
import type { RuleText, RuleTexts } from "../../src/core/issues/catalogue";
import { formatIssue } from "../../src/core/issues/catalogue";
import { rules } from "../../src/core/rules";
import { structureRules } from "../../src/core/rules/structure";
import { waiverRules } from "../../src/core/rules/waiver-rules";
import { fixReasonsEn } from "../../src/locales/en/fix-reasons";
import { ruleTextsEn } from "../../src/locales/en/rules";
import { fixReasonsZh } from "../../src/locales/zh-CN/fix-reasons";
import { ruleTextsZh } from "../../src/locales/zh-CN/rules";
import { RULES_WITH_FIX } from "../../scripts/rules-page";
import { issuesOfSheets } from "../support/ledger-sheets";
import { issuesOf } from "../support/roster";
import { ledgerSpecimens, specimens } from "./rule-specimens";

const ids = [...structureRules, ...rules, ...waiverRules].map(({ id }) => id);
const issues = [
  ...specimens.flatMap(({ source, settings = {} }) => issuesOf(source, { settings })),
  ...ledgerSpecimens.flatMap(({ sheets }) => issuesOfSheets(sheets, rules)),
];

/** `rule` or `rule variant` of every sentence that the catalogue holds. */
function sentences(texts: RuleTexts): string[] {
  return Object.entries(texts).flatMap(([id, { variants }]) =>
    variants ? Object.keys(variants).map((variant) => `${id} ${variant}`) : [id]
  );
}

const placeholders = (template: string) => (template.match(/\{\w+\}/g) ?? []).sort();

describe("rules and texts", () => {
  it("every rule has an id of its own: group/name", () => {
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it.each([
    ["zh-CN", ruleTextsZh],
    ["en", ruleTextsEn],
  ])("every rule has a text in %s, and every text a rule", (_language, texts) => {
    expect(Object.keys(texts).sort()).toEqual([...ids].sort());
  });

  it("the two languages have the same sentences, parameters and bases", () => {
    expect(sentences(ruleTextsEn).sort()).toEqual(sentences(ruleTextsZh).sort());
    for (const id of ids) {
      const [zh, en] = [ruleTextsZh[id], ruleTextsEn[id]];
      expect([id, en.basis?.confidence]).toEqual([id, zh.basis?.confidence]);
      for (const [variant, template] of Object.entries({ ...zh.variants, message: zh.message })) {
        const other = variant === "message" ? en.message : (en.variants?.[variant] ?? "");
        expect([id, variant, placeholders(other)]).toEqual([id, variant, placeholders(template)]);
      }
    }
  });

  it.each(ids)("%s: nothing is left empty", (id) => {
    for (const text of [ruleTextsZh[id], ruleTextsEn[id]]) {
      const { title, message, why, remedy, good, bad, basis }: RuleText = text;
      const all = [title, message, why, remedy, good, bad, basis?.text ?? "-"];
      expect(all.filter((part) => part.trim() === "")).toEqual([]);
    }
  });
});

describe("sentences of findings", () => {
  it("every sentence has been met", () => {
    const met = new Set(
      issues.flatMap(({ rule, params }) =>
        ruleTextsZh[rule]?.variants ? [`${rule} ${params["variant"]}`, rule] : [rule]
      )
    );
    expect(sentences(ruleTextsZh).filter((sentence) => !met.has(sentence))).toEqual([]);
  });

  it.each([
    ["zh-CN", ruleTextsZh],
    ["en", ruleTextsEn],
  ])("every parameter is supplied in %s", (_language, texts) => {
    const open = issues
      .map((issue) => formatIssue(issue, texts))
      .filter((sentence) => /[{}]|undefined|NaN|\[object/.test(sentence));
    expect([...new Set(open)]).toEqual([]);
  });
});

describe("fixes", () => {
  const fixes = issues.flatMap(({ rule, fix }) => (fix ? [{ rule, ...fix }] : []));

  it("every reason has a sentence, and every sentence a reason", () => {
    const reasons = [...new Set(fixes.map(({ reason }) => reason))].sort();
    expect(Object.keys(fixReasonsZh).sort()).toEqual(reasons);
    expect(Object.keys(fixReasonsEn).sort()).toEqual(Object.keys(fixReasonsZh).sort());
  });

  it("docs/rules.md marks the rules that offer one", () => {
    const met = [...new Set(fixes.map(({ rule }) => rule))].sort();
    expect([...RULES_WITH_FIX].sort()).toEqual(met);
    const page = readFileSync("docs/rules.md", "utf8");
    expect(page.match(/；可直接改正/g)).toHaveLength(RULES_WITH_FIX.size);
  });

  it("none leaves the cell as it was", () => {
    for (const { before, after } of fixes) expect(after).not.toBe(before);
  });
});
