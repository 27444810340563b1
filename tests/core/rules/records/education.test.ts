import { educationHighestBelowFulltime } from "../../../../src/core/rules/education/highest-below-fulltime";
import { educationImplausibleAge } from "../../../../src/core/rules/education/implausible-age";
import { idNumber } from "../../../support/roster";
import { describeRule } from "../../../support/rule-cases";

// The cut-off day is 2021-10-28; somebody born on `date` holds `edu`.
function aged(date: number, edu: string | null, rest: Record<string, string | null> = {}) {
  const birth = `${Math.trunc(date / 10000)}.${String(Math.trunc(date / 100) % 100).padStart(2, "0")}`;
  return {
    change: { 4: { birth, id_no: idNumber(date, 108), edu_ft: null, edu, ...rest } },
  };
}
const found = [[4, "edu"]] as const;

describeRule(educationImplausibleAge, [
  { name: "college at 25" },
  { name: "undergraduate on the 20th birthday", plan: aged(20011028, "大学本科") },
  { name: "undergraduate the day before", plan: aged(20011029, "大学本科"), found },
  { name: "college on the 19th birthday", plan: aged(20021028, "大专") },
  { name: "college the day before", plan: aged(20021029, "大专"), found },
  { name: "postgraduate on the 22nd birthday", plan: aged(19991028, "研究生") },
  { name: "postgraduate the day before", plan: aged(19991029, "硕士研究生"), found },
  { name: "high school at 18", plan: aged(20031028, "高中") },
  {
    name: "high school at 15 where so young people may serve",
    plan: aged(20060101, "高中"),
    settings: { minimumAge: 0 },
  },
  {
    name: "somebody at college counts as high school",
    plan: aged(20021029, "大专在读"),
  },
  {
    name: "only the full-time column is too high",
    plan: aged(20021029, null, { edu_ft: "大学本科" }),
    found: [[4, "edu_ft"]],
  },
  {
    name: "one finding for two columns",
    plan: aged(20021029, "大学本科", { edu_ft: "大学本科" }),
    found,
  },
  { name: "an unknown education is another rule's", plan: aged(20021029, "本颗") },
  { name: "blank", plan: aged(20021029, null) },
  {
    name: "below the age of election is another rule's",
    plan: aged(20040101, "大学本科"),
  },
  {
    name: "no birth",
    plan: { change: { 4: { birth: null, id_no: null, edu: "研究生" } } },
  },
  {
    name: "birth and ID number apart: the older counts",
    plan: { change: { 4: { birth: "2003.05", edu: "大学本科" } } },
  },
  { name: "no settled day", plan: aged(20011029, "大学本科"), settings: { asOf: 0 } },
]);

const levels = (edu: string | null, edu_ft: string | null, edu_pt: string | null = null) => ({
  change: { 1: { edu, edu_ft, edu_pt } },
});
const below = [[1, "edu"]] as const;

describeRule(educationHighestBelowFulltime, [
  { name: "as high as the full-time one" },
  { name: "below the full-time one", plan: levels("高中", "大专"), found: below },
  { name: "below the in-service one", plan: levels("高中", "高中", "大专"), found: below },
  { name: "below both: one finding", plan: levels("初中", "大专", "大学本科"), found: below },
  { name: "above both", plan: levels("大学本科", "高中", "大专") },
  { name: "中专 and 高中 are one level", plan: levels("高中", "中专") },
  { name: "the codes' order is not the levels'", plan: levels("普通高中", "技工学校") },
  { name: "left without graduating", plan: levels("高中", "大专肄业") },
  { name: "left at a level two above", plan: levels("初中", "大专肄业"), found: below },
  { name: "still at school", plan: levels("高中", "大专在读") },
  { name: "其他 names no level", plan: levels("其他", "初中") },
  { name: "an unknown education is another rule's", plan: levels("高重", "大专") },
  { name: "an unknown full-time one", plan: levels("高中", "大砖") },
  { name: "blank", plan: levels(null, "大专") },
  { name: "blank full-time", plan: levels("高中", null) },
  { name: "no other column", plan: { without: ["edu_ft", "edu_pt"] } },
]);
