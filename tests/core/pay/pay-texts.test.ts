import { fillTemplate } from "../../../src/core/issues/catalogue";
import { payFindings } from "../../../src/core/pay/pay-issue";
import { payTexts } from "../../../src/locales/zh-CN/pay";

it("has a text for every finding and no other", () => {
  expect(Object.keys(payTexts).sort()).toEqual(Object.keys(payFindings).sort());
});

/** What the program passes with each finding, besides the cell's own text. */
const PARAMS: Readonly<Record<keyof typeof payFindings, readonly string[]>> = {
  "pay-policy/category": ["header", "nearest"],
  "pay-policy/amount": ["header"],
  "pay-policy/option": ["header", "choices"],
  "pay-policy/date": ["header"],
  "pay-policy/period": ["header", "from"],
  "pay-policy/overlap": ["row"],
  "pay/no-standard": ["post", "type", "month"],
  "pay/column-missing": ["header"],
  "pay/tenure-date": ["header", "name"],
  "pay/not-in-post": ["name", "since", "month"],
  "pay/part-month": ["name", "since"],
  "pay/one-share": ["name", "sheet", "row"],
  "pay/post-unread": ["text"],
};

it.each(Object.entries(PARAMS))("%s can be filled in", (rule, names) => {
  const params = Object.fromEntries(["value", ...names].map((name) => [name, "甲"]));
  expect(fillTemplate(payTexts[rule].message, params)).not.toContain("{");
});
