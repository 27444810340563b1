import { reasonOf, verdicts } from "../../src/core/text-check/figure-verdicts";
import type { FigureReasonKey, FigureReasonParams } from "../../src/core/text-check/figure-reason";
import { textCheckEn } from "../../src/locales/en/text-check";
import { figureReasonText } from "../../src/locales/text-check-texts";
import { textCheckZh } from "../../src/locales/zh-CN/text-check";

/** Facts for any reason. */
const FACTS: Readonly<Record<string, string | boolean>> = {
  part: "65",
  whole: "105",
  right: "61.9",
  nearest: "61.9",
  sum: "40 + 65",
  total: "105",
  party: "51",
  committee: "39",
  both: "28",
  here: "1213",
  there: "1231",
  step: "组织考察",
  count: "1231",
  earlier: "联审",
  earlierCount: "1229",
  swapped: true,
  now: "39.35",
  before: "51.70",
  indicator: "党组织班子成员人数",
};

describe.each(Object.keys(verdicts) as FigureReasonKey[])("%s", (key) => {
  const reason = reasonOf(key, FACTS as unknown as FigureReasonParams[typeof key]);

  it("is a Chinese sentence that says what to do where something is asked for", () => {
    const text = figureReasonText(reason, textCheckZh);
    expect(text).toMatch(/[\u4e00-\u9fff].*。$/);
    expect(text).not.toMatch(/undefined|\{|\}/);
    expect(/请核对/.test(text)).toBe(reason.asks !== "nothing");
  });

  it("is an English one too", () => {
    const text = figureReasonText(reason, textCheckEn);
    expect(text).toMatch(/\.$/);
    expect(text).not.toMatch(/undefined|\{|\}/);
  });
});
