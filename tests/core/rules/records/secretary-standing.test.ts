import { secretaryPartyStanding } from "../../../../src/core/rules/secretary/party-standing";
import { describeRule } from "../../../support/rule-cases";

// 甲 (person 0) is secretary; the cut-off day is 2021-10-28.
const secretary = (rest: Record<string, string | null>) => ({ change: { 0: rest } });
const found = [[0, "party_post"]] as const;

describeRule(secretaryPartyStanding, [
  { name: "sixteen years" },
  { name: "a year to the day", plan: secretary({ full_member: "2020-10-28" }) },
  { name: "a day short", plan: secretary({ full_member: "2020-10-29" }), found },
  { name: "the month may hold the day", plan: secretary({ full_member: "2020.10" }) },
  { name: "a month short", plan: secretary({ full_member: "2020.11" }), found },
  {
    name: "without full membership a year after joining is taken",
    plan: secretary({ join_party: "2019.11", full_member: null }),
    found,
  },
  {
    name: "two years after joining",
    plan: secretary({ join_party: "2019.10", full_member: null }),
  },
  {
    name: "no column of full membership",
    plan: { ...secretary({ join_party: "2019.11" }), without: ["full_member"] },
    found,
  },
  {
    name: "judged by the day of election",
    plan: secretary({ full_member: "2020.06" }),
    settings: { electedOn: 20210120 },
    found,
  },
  {
    name: "a year on the day of election",
    plan: secretary({ full_member: "2020.01" }),
    settings: { electedOn: 20210120 },
  },
  {
    name: "the record's own day of election goes first",
    plan: { with: ["elected_on"], ...secretary({ full_member: "2020.06", elected_on: "2021.09" }) },
    settings: { electedOn: 20210120 },
  },
  { name: "a deputy is not asked", plan: { change: { 1: { full_member: "2021.09" } } } },
  {
    name: "a probationary secretary is another rule's",
    plan: secretary({ political: "预备党员", full_member: null, join_party: "2021.06" }),
  },
  {
    name: "a secretary of no party is another rule's",
    plan: secretary({ political: "群众", full_member: "2021.06" }),
  },
  { name: "a blank status", plan: secretary({ political: null, full_member: "2021.06" }), found },
  { name: "no dates", plan: secretary({ join_party: null, full_member: null }) },
  {
    name: "unreadable full membership falls back on joining",
    plan: secretary({ full_member: "不详" }),
  },
  {
    name: "no settled day",
    plan: secretary({ full_member: "2021.06" }),
    settings: { asOf: 0 },
  },
]);
