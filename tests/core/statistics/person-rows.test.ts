import { personRows, rosterRow } from "../../../src/core/statistics/person-rows";
import { readLedgers } from "../../../src/core/ledgers/recognise";
import type { Settings } from "../../../src/core/settings/settings";
import { collectPeople } from "../../../src/core/statistics/people";
import type { RosterPlan } from "../../support/roster";
import { AS_OF, idNumber, rosterGrid, testSettings } from "../../support/roster";

function rowsOf(plan: RosterPlan = {}, settings: Partial<Settings> = {}) {
  const chosen = { ...testSettings, ...settings };
  const { tables } = readLedgers("甲.xlsx", [rosterGrid(plan)]);
  const people = collectPeople(tables, AS_OF, chosen).all;
  return personRows(people, AS_OF, chosen);
}

describe("personRows", () => {
  it("tells who stands behind a figure, and where", () => {
    expect(rowsOf()[0]).toEqual({
      name: "甲样例",
      township: "样例镇",
      unit: "石山村",
      post: "党支部书记、主任",
      sex: "男",
      birth: "1979.03.12",
      age: "42",
      education: "大专",
      educationLevel: "大学专科",
      book: "甲.xlsx",
      sheet: "花名册",
      row: 3,
      address: "E3",
    });
  });

  it("says nothing where the roster does not", () => {
    const blank = { sex: null, birth: null, id_no: null, edu: null, party_post: null };
    expect(rowsOf({ change: { 1: blank } })[1]).toMatchObject({
      sex: "",
      birth: "",
      age: "",
      education: "",
      educationLevel: "",
      post: "",
    });
  });

  it("shows what is written beside the level that it counts at", () => {
    const [row] = rowsOf(
      { change: { 0: { edu: "高中肄业" } } },
      { educationCounting: "completed-only" }
    );
    expect([row.education, row.educationLevel]).toEqual(["高中肄业", "初中"]);
  });

  it("takes 全日制 and 在职 education where there is no other", () => {
    expect(rowsOf({ without: ["edu"] })[0].education).toBe("中专、大专");
  });

  it.each([
    ["full-date", "42"],
    ["year-difference", "42"],
    ["decimal-months", "42.58"],
  ] as const)("counts ages by %s", (ageMethod, age) => {
    expect(rowsOf({}, { ageMethod })[0].age).toBe(age);
  });

  it("fills in merged and left-out unit names", () => {
    const rows = rowsOf({ change: { 1: { township: null, village: null } } });
    expect(rows[1]).toMatchObject({ township: "样例镇", unit: "石山村" });
  });

  it.each(["none", "birth", "last4"] as const)(
    "holds no ID number, wherever one was typed (%s)",
    (idMasking) => {
      const id = idNumber(19800101, 123);
      const typed = { name: id, party_post: `书记${id}`, edu: id, village: id };
      const text = JSON.stringify(rowsOf({ change: { 0: typed } }, { idMasking }));
      expect(text).not.toMatch(/\d{17}[\dX]/);
    }
  );
});

describe("rosterRow", () => {
  it("leads to the name of a line", () => {
    const [table] = readLedgers("", [rosterGrid()]).tables;
    expect(rosterRow({ table, record: 4 }, testSettings)).toMatchObject({
      name: "戊样例",
      row: 7,
      address: "E7",
      post: "委员",
    });
  });
});
