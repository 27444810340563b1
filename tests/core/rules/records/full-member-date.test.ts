import { fullMemberDateTooEarly } from "../../../../src/core/rules/full-member-date/too-early";
import { fullMemberDateTooLate } from "../../../../src/core/rules/full-member-date/too-late";
import { describeRule } from "../../../support/rule-cases";

const dates = (join_party: string | null, full_member: string | null) => ({
  change: { 1: { join_party, full_member } },
});
const found = [[1, "full_member"]] as const;

describeRule(fullMemberDateTooEarly, [
  { name: "a year of probation" },
  { name: "the same day a year later", plan: dates("2010-06-15", "2011-06-15") },
  { name: "a day short", plan: dates("2010-06-15", "2011-06-14"), found },
  { name: "the same month a year later", plan: dates("2010.06", "2011.06") },
  { name: "a month short", plan: dates("2010.06", "2011.05"), found },
  { name: "the month may hold the day", plan: dates("2010-06-30", "2011.06") },
  { name: "years only", plan: dates("2010", "2011") },
  { name: "the same year", plan: dates("2010", "2010"), found },
  { name: "before joining", plan: dates("2010.06", "2009.06"), found },
  { name: "admitted on 29 February", plan: dates("2008-02-29", "2009-02-28") },
  { name: "admitted before probation came back in 1977", plan: dates("1974.07", "1974.07") },
  { name: "in the month in which it came back", plan: dates("1977.08", "1977.08") },
  { name: "after it came back", plan: dates("1977.09", "1977.09"), found },
  { name: "blank full membership", plan: dates("2010.06", null) },
  { name: "blank joining", plan: dates(null, "2010.06") },
  { name: "unreadable full membership", plan: dates("2010.06", "2010.13") },
  { name: "unreadable joining", plan: dates("二〇一〇", "2010.06") },
  { name: "a guessed century", plan: dates("10.6", "2009.06") },
]);

describeRule(fullMemberDateTooLate, [
  { name: "a year of probation" },
  { name: "two years to the day", plan: dates("2010-06-15", "2012-06-15") },
  { name: "a day more", plan: dates("2010-06-15", "2012-06-16"), found },
  { name: "two years to the month", plan: dates("2010.06", "2012.06") },
  { name: "a month more", plan: dates("2010.06", "2012.07"), found },
  { name: "years only", plan: dates("2010", "2012") },
  { name: "three years on", plan: dates("2010", "2013"), found },
  { name: "admitted before 1977", plan: dates("1974.07", "1984.07") },
  { name: "a joining date under age is the wrong one", plan: dates("1999.06", "2011.06") },
  { name: "blank full membership", plan: dates("2010.06", null) },
  { name: "blank joining", plan: dates(null, "2012.07") },
]);
