import { cellRules } from "../../../src/core/rules/cell-rules";
import { idNumber, issuesOf } from "../../support/roster";
import { describeCases } from "../../support/roster-cases";

const GOOD = idNumber(19850615, 103);

/** Nothing of what hangs on the damaged cell is reported beside it, by no rule at all. */
describe("one damaged cell, one finding, whatever rules there are", () => {
  it.each([
    ["a check character", { id_no: `${GOOD.slice(0, 17)}${GOOD.endsWith("0") ? 1 : 0}` }],
    ["a digit too few", { id_no: GOOD.slice(0, 17) }],
    ["digits lost", { id_no: 529901198506151000 }],
    ["an impossible birth date in the number", { id_no: idNumber(19850230, 103) }],
    ["a birth date that cannot be read", { birth: "不详" }],
    ["a birth date of two digits", { birth: "85.6" }],
    ["a birth date that lost its zero", { birth: 1985.1 }],
    ["a lunar birth date", { birth: "农历四月廿七" }],
    ["a wrong birth date", { birth: "1986.05" }],
    ["a wrong age", { age: 63 }],
    ["a wrong sex", { sex: "女" }],
    ["an unknown nationality", { nation: "布衣族" }],
    ["an unknown political status", { political: "党圆" }],
    ["an unknown education", { edu: "高忠" }],
    ["a join date that cannot be read", { join_party: "不详" }],
    ["an error value in the number", { id_no: { error: "#REF!" } }],
    ["an error value in the birth date", { birth: { error: "#REF!" } }],
    ["an error value in the phone", { phone: { error: "#REF!" } }],
  ])("%s", (_name, change) => {
    expect(issuesOf({ change: { 1: change } }).map(({ rule }) => rule)).toHaveLength(1);
  });
});

describeCases("two causes stay two findings", cellRules, [
  {
    name: "a wrong sex and a wrong birth date",
    plan: { change: { 1: { sex: "女", birth: "1986.06" } } },
    found: [
      ["sex/differs-from-id", 1, "sex"],
      ["birth-date/differs-from-id", 1, "birth"],
    ],
  },
  {
    name: "a padded name and a damaged number",
    plan: { change: { 1: { name: "乙 样例", id_no: "x" } } },
    found: [
      ["text/stray-space", 1, "name"],
      ["id-number/format", 1, "id_no"],
    ],
  },
]);

it("runs every rule over the roster without a finding", () => {
  expect(issuesOf({})).toEqual([]);
});
