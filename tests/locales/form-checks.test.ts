import { fillTemplate } from "../../src/core/issues/catalogue";
import { checkForms } from "../../src/core/forms/checks/check-forms";
import { compareWithBooks } from "../../src/core/forms/checks/compare-with-books";
import { formCheckTextsEn } from "../../src/locales/en/form-checks";
import { formCheckTextsZh } from "../../src/locales/zh-CN/form-checks";
import { builtForms, overtyped, printedForms, readBack, sheetOf } from "../support/printed-forms";
import { reportData } from "../support/report-fixture";

const data = reportData();
const built = builtForms(data);
const read = built.map((one) =>
  readBack(overtyped(sheetOf(one, data), { C4: "改", D8: "约3人", E7: null, O8: 36.01 }), one)
);
const { results, ...counts } = checkForms(read, data.settings);
const fresh = checkForms(printedForms(data), {
  ...data.settings,
  formHead: "party-statistics",
}).results;
const noted = [...results, ...fresh].flatMap(({ note }) => note ?? []);

const templates = (texts: object): string[] =>
  Object.values(texts).flatMap((text: object | string) =>
    typeof text === "string" ? [text] : templates(text)
  );

describe.each([
  ["zh-CN", formCheckTextsZh],
  ["en", formCheckTextsEn],
])("sentences on checks: %s", (_language, texts) => {
  it("have every parameter they name", () => {
    expect(new Set(noted.map(({ key }) => key)).size).toBeGreaterThan(4);
    for (const { key, params } of noted) {
      expect(fillTemplate(texts.notes[key], params)).not.toMatch(/[{}]/);
    }
    expect(fillTemplate(texts.counts, counts)).not.toMatch(/[{}]/);
    for (const [i, one] of built.entries()) {
      for (const { kind, onSheet, inBooks } of compareWithBooks(read[i], one).differences) {
        const sentence = fillTemplate(texts.differences[kind], { onSheet, inBooks });
        expect(sentence).not.toMatch(/[{}]/);
      }
    }
  });

  it("end as sentences do, but for labels", () => {
    for (const group of [texts.notes, texts.unreadable, texts.differences, texts.causes]) {
      // What a user has written stands as it is.
      for (const text of templates(group)) expect(text).toMatch(/[。.]$|^\{text\}$/);
    }
  });

  it("name the same parameters in both languages", () => {
    const names = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
    const others = templates(formCheckTextsZh).map((text) => [...new Set(names(text))]);
    expect(templates(texts).map((text) => [...new Set(names(text))])).toEqual(others);
  });
});
