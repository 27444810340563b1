import { joinDateEarlyCultivation } from "../../../../src/core/rules/join-date/early-cultivation";
import { joinDateMissing } from "../../../../src/core/rules/join-date/missing";
import { joinDateNotPartyMember } from "../../../../src/core/rules/join-date/not-party-member";
import { joinDateUnderAge } from "../../../../src/core/rules/join-date/under-age";
import { CellFormat } from "../../../../src/core/values/cell-format";
import { idNumber } from "../../../support/roster";
import { describeRule } from "../../../support/rule-cases";

// 乙 (person 1) was born on 1985-06-15.
const joined = (join_party: string | number | null, rest = {}) => ({
  change: { 1: { join_party, ...rest } },
});
const found = [[1, "join_party"]] as const;

describeRule(joinDateUnderAge, [
  { name: "joined at 25" },
  { name: "on the 18th birthday", plan: joined("2003.06.15") },
  { name: "the day before", plan: joined("2003.06.14"), found },
  { name: "in the month of the birthday, the day unknown", plan: joined("2003.06") },
  { name: "the month before", plan: joined("2003.05"), found },
  { name: "in the year of the birthday, the month unknown", plan: joined("2003") },
  { name: "the year before", plan: joined("2002年"), found },
  {
    name: "without ID number the birth may lie on the first of the month",
    plan: { ...joined("2003-06-01"), without: ["id_no"] },
  },
  {
    name: "without ID number the month before is under age all the same",
    plan: { ...joined("2003-05-31"), without: ["id_no"] },
    found,
  },
  {
    name: "a date cell",
    plan: { ...joined(37786), formats: { join_party: CellFormat.Date } },
    found,
  },
  { name: "a blank date", plan: joined(null) },
  { name: "a sign for none", plan: joined("无") },
  { name: "an unreadable date is another rule's", plan: joined("二〇〇一年") },
  { name: "a guessed century builds no case", plan: joined("99.6") },
  {
    name: "January or October of a year that is too early either way",
    plan: joined(2002.1),
    found,
  },
  { name: "January or October of a doubtful year", plan: joined(2003.1) },
  { name: "no birth at all", plan: joined("1990.01", { birth: null, id_no: null }) },
  {
    name: "a damaged ID number leaves the written birth",
    plan: joined("2003.05", { id_no: 529901198506150000 }),
    found,
  },
  {
    name: "where birth and ID number differ, the older reading counts",
    plan: joined("2003.06", { birth: "1995.06" }),
  },
  {
    name: "and the other way round",
    plan: joined("2003.06", { id_no: idNumber(19950615, 103) }),
  },
  {
    name: "somebody below the age of election is reported by that rule",
    plan: joined("2020.07", { birth: "2004.06", id_no: idNumber(20040615, 103) }),
  },
  {
    name: "without a settled day the join date alone is judged",
    plan: joined("2020.07", { birth: "2004.06", id_no: idNumber(20040615, 103) }),
    settings: { asOf: 0 },
    found,
  },
  {
    name: "born on 29 February",
    plan: joined("2018-02-28", { birth: "2000.02", id_no: idNumber(20000229, 103) }),
  },
]);

describeRule(joinDateEarlyCultivation, [
  { name: "joined at 25" },
  { name: "on the 19th birthday", plan: joined("2004-06-15") },
  { name: "the day before", plan: joined("2004-06-14"), found },
  { name: "on the 18th birthday", plan: joined("2003-06-15"), found },
  { name: "under age is another rule's", plan: joined("2003-06-14") },
  { name: "a blank date", plan: joined(null) },
]);

// 丁 (person 3) belongs to no party and holds no Party post.
describeRule(joinDateNotPartyMember, [
  { name: "members have dates, others none" },
  {
    name: "a date without membership",
    plan: { change: { 3: { join_party: "2010.07" } } },
    found: [[3, "join_party"]],
  },
  {
    name: "a League member",
    plan: { change: { 4: { join_party: "2014.05" } } },
    found: [[4, "join_party"]],
  },
  {
    name: "a century to be guessed is a date all the same",
    plan: { change: { 3: { join_party: "10.7" } } },
    found: [[3, "join_party"]],
  },
  {
    name: "the status that contradicts a Party post is reported there",
    plan: { change: { 1: { political: "群众" } } },
  },
  {
    name: "members of democratic parties may give their own date",
    plan: { change: { 3: { political: "民革党员", join_party: "2010.07" } } },
  },
  { name: "a sign for none", plan: { change: { 3: { join_party: "—" } } } },
  { name: "words are another rule's", plan: { change: { 3: { join_party: "未入党" } } } },
  { name: "a blank status", plan: { change: { 3: { join_party: "2010.07", political: null } } } },
  {
    name: "an unknown status",
    plan: { change: { 3: { join_party: "2010.07", political: "群従" } } },
  },
]);

describeRule(joinDateMissing, [
  { name: "all members have dates" },
  {
    name: "a member without",
    plan: joined(null),
    found,
  },
  {
    name: "a probationary member without",
    plan: { change: { 3: { political: "预备党员" } } },
    found: [[3, "join_party"]],
  },
  { name: "a sign for none", plan: joined("/"), found },
  { name: "white space", plan: joined("　 "), found },
  { name: "an unreadable date is another rule's", plan: joined("不详") },
  { name: "no such column", plan: { without: ["join_party"] } },
  { name: "a blank status", plan: joined(null, { political: null }) },
]);
