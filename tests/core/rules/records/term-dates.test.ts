import { postSinceBeforeCadreSince } from "../../../../src/core/rules/post-since/before-cadre-since";
import { postSinceImpossible } from "../../../../src/core/rules/post-since/impossible";
import { workStartUnderAge } from "../../../../src/core/rules/work-start/under-age";
import { formatIssue } from "../../../../src/core/issues/catalogue";
import { recordRuleTexts } from "../../../../src/locales/zh-CN/rules/records";
import { CellFormat } from "../../../../src/core/values/cell-format";
import { idNumber, issuesOf } from "../../../support/roster";
import { describeRule } from "../../../support/rule-cases";

// 乙 (person 1) was born on 1985-06-15; the cut-off day is 2021-10-28.
const dates = (rest: Record<string, string | number | null>) => ({ change: { 1: rest } });
const post = [[1, "post_since"]] as const;
const cadre = [[1, "cadre_since"]] as const;

describeRule(postSinceImpossible, [
  { name: "grown up and in the past" },
  { name: "on the 18th birthday", plan: dates({ post_since: "2003-06-15" }) },
  { name: "the day before", plan: dates({ post_since: "2003-06-14" }), found: post },
  { name: "the month of the birthday", plan: dates({ post_since: "2003.06" }) },
  { name: "the month before", plan: dates({ post_since: "2003.05" }), found: post },
  { name: "on the cut-off day", plan: dates({ post_since: "2021-10-28" }) },
  { name: "the day after", plan: dates({ post_since: "2021-10-29" }), found: post },
  { name: "in the month of the cut-off day", plan: dates({ post_since: "2021.10" }) },
  { name: "the month after", plan: dates({ post_since: "2021.11" }), found: post },
  { name: "the first post too early", plan: dates({ cadre_since: "2001.12" }), found: cadre },
  { name: "the first post to come", plan: dates({ cadre_since: "2022.01" }), found: cadre },
  {
    name: "both",
    plan: dates({ post_since: "2022.02", cadre_since: "2022.01" }),
    found: [
      [1, "post_since"],
      [1, "cadre_since"],
    ],
  },
  { name: "blank", plan: dates({ post_since: null, cadre_since: null }) },
  { name: "unreadable is another rule's", plan: dates({ post_since: "上届" }) },
  { name: "a guessed century", plan: dates({ post_since: "99.12" }) },
  { name: "no birth", plan: dates({ birth: null, id_no: null, post_since: "1995.01" }) },
  {
    name: "no birth, but to come",
    plan: dates({ birth: null, id_no: null, post_since: "2025.01" }),
    found: post,
  },
  {
    name: "without a settled day nothing is to come",
    plan: dates({ post_since: "2025.01" }),
    settings: { asOf: 0 },
  },
  {
    name: "birth and ID number apart: the older counts",
    plan: dates({ birth: "1996.06", post_since: "2010.01" }),
  },
  {
    name: "below the age of election is another rule's",
    plan: dates({ birth: "2004.06", id_no: idNumber(20040615, 103) }),
  },
  {
    name: "a date cell",
    plan: { ...dates({ post_since: 37785 }), formats: { post_since: CellFormat.Date } },
    found: post,
  },
]);

describe("the sentence of post-since/impossible", () => {
  it.each([
    ["2003.05", "“任现职时间”2003.05早于年满18周岁之日（2003.06.15）。"],
    ["2021.11", "“任现职时间”2021.11晚于统计截止日（2021.10.28）。"],
  ])("%s", (post_since, sentence) => {
    const [issue] = issuesOf(dates({ post_since }), { rules: [postSinceImpossible] });
    expect(formatIssue(issue, recordRuleTexts)).toBe(sentence);
  });
});

describeRule(postSinceBeforeCadreSince, [
  { name: "the first post first" },
  { name: "both in one month", plan: dates({ post_since: "2016.12", cadre_since: "2016.12" }) },
  {
    name: "the month may hold the day",
    plan: dates({ post_since: "2016.12", cadre_since: "2016-12-31" }),
  },
  { name: "the present post first", plan: dates({ post_since: "2010.12" }), found: post },
  {
    name: "an impossible date is reported as such",
    plan: dates({ post_since: "2001.12", cadre_since: "2016.12" }),
  },
  {
    name: "so is an impossible first post",
    plan: dates({ post_since: "2021.01", cadre_since: "2022.01" }),
  },
  { name: "blank", plan: dates({ cadre_since: null }) },
  { name: "unreadable", plan: dates({ post_since: "上届", cadre_since: "2016.12" }) },
]);

describeRule(workStartUnderAge, [
  { name: "at twenty" },
  { name: "on the 16th birthday", plan: dates({ work_start: "2001-06-15" }) },
  {
    name: "the day before",
    plan: dates({ work_start: "2001-06-14" }),
    found: [[1, "work_start"]],
  },
  { name: "the month of the birthday", plan: dates({ work_start: "2001.06" }) },
  { name: "the month before", plan: dates({ work_start: "2001.05" }), found: [[1, "work_start"]] },
  { name: "blank", plan: dates({ work_start: null }) },
  { name: "务农 is another rule's", plan: dates({ work_start: "务农" }) },
  { name: "no birth", plan: dates({ birth: null, id_no: null, work_start: "1990" }) },
  {
    name: "birth and ID number apart: the older counts",
    plan: dates({ birth: "1995.06", work_start: "2005.03" }),
  },
]);
