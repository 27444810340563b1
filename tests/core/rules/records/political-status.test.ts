import { politicalStatusLeagueOverAge } from "../../../../src/core/rules/political-status/league-over-age";
import { idNumber } from "../../../support/roster";
import { describeRule } from "../../../support/rule-cases";

// 戊 (person 4) is a member of the League; the cut-off day is 2021-10-28.
const born = (birth: string | null, date: number | null, rest = {}) => ({
  change: { 4: { birth, id_no: date === null ? null : idNumber(date, 108), ...rest } },
});
const found = [[4, "political"]] as const;

describeRule(politicalStatusLeagueOverAge, [
  { name: "25 years old" },
  { name: "28 years old until the next birthday", plan: born("1992.10", 19921029) },
  { name: "the 29th birthday", plan: born("1992.10", 19921028), found },
  { name: "the month alone may be the younger", plan: born("1992.10", null) },
  { name: "the month before", plan: born("1992.09", null), found },
  { name: "36 years old", plan: born("1985.06", 19850615), found },
  {
    name: "another spelling",
    plan: born("1985.06", 19850615, { political: "团员" }),
    found,
  },
  {
    name: "a post in the League",
    plan: { with: ["other_post"], ...born("1985.06", 19850615, { other_post: "团支部书记" }) },
  },
  {
    name: "a post in the League among the other posts",
    plan: born("1985.06", 19850615, { committee_post: "委员、团支部书记" }),
  },
  { name: "others may be older", plan: born("1985.06", 19850615, { political: "群众" }) },
  { name: "no birth", plan: born(null, null) },
  { name: "birth and ID number apart: the younger counts", plan: born("1985.06", 19960503) },
  { name: "a damaged birth is another rule's", plan: born("1985.13", null) },
  { name: "no settled day", plan: born("1985.06", 19850615), settings: { asOf: 0 } },
  { name: "a blank status", plan: born("1985.06", 19850615, { political: null }) },
  { name: "over a hundred is the birth's fault", plan: born("1896.05", null) },
]);
