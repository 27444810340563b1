import { summarize } from "../../../src/core/forms/report";
import { collectReportData } from "../../../src/core/forms/report-data";
import { readLedgers } from "../../../src/core/ledgers/recognise";
import { formatDecimal } from "../../../src/core/values/decimal";
import { reportData, reportPeople, reportSettings } from "../../support/report-fixture";
import { rosterGrid, unitGrid } from "../../support/roster";

const roster = rosterGrid({ people: reportPeople });
const previous = rosterGrid({ people: reportPeople.slice(0, 5), sheet: "上届花名册" });

describe("collectReportData", () => {
  it("takes the townships in the order of the unit list, others after them", () => {
    const list = unitGrid([
      ["丙样例镇", "红岩村", "村", ""],
      ["乙样例乡", "金竹村", "村", ""],
    ]);
    const data = collectReportData([readLedgers("", [roster, list])], reportSettings);
    expect(data.townships.map(({ name }) => name)).toEqual(["丙样例镇", "乙样例乡", "样例镇"]);
    expect(data.unitCount).toBe(2);
  });

  it("counts townships and units of the roster where there is no list", () => {
    const data = collectReportData([readLedgers("", [roster])], reportSettings);
    expect(data.townships.map(({ name }) => name)).toEqual(["样例镇", "乙样例乡"]);
    expect(data.unitCount).toBe(3);
  });

  it("knows spellings of one township for the same", () => {
    const people = reportPeople.map((person, i) => ({
      ...person,
      township: i % 2 === 0 ? "样例镇" : "样例镇人民政府 ",
    }));
    const data = collectReportData([readLedgers("", [rosterGrid({ people })])], reportSettings);
    expect(data.townships).toEqual([{ key: "样例镇", name: "样例镇" }]);
  });

  it("keeps the terms apart, wherever their rosters stand", () => {
    const data = collectReportData(
      [readLedgers("a", [roster]), readLedgers("b", [previous])],
      reportSettings
    );
    expect([data.current.all.length, data.previous?.all.length]).toEqual([16, 5]);
    expect([data.current.asOf, data.previous?.asOf]).toEqual([20211028, 20161230]);
  });

  it("counts last term to this term's day where its own is not settled", () => {
    const settings = { ...reportSettings, previousAsOf: 0 };
    const data = collectReportData([readLedgers("", [roster, previous])], settings);
    expect(data.previous?.asOf).toBe(20211028);
  });

  it("has no last term without its roster", () => {
    const data = collectReportData([readLedgers("", [roster])], reportSettings);
    expect(data.previous).toBeNull();
    expect(data.previousFields.size).toBe(0);
    expect(data.fields.has("party_post")).toBe(true);
  });

  it("is empty without any roster", () => {
    const data = collectReportData([readLedgers("", [])], reportSettings);
    expect(data).toMatchObject({ townships: [], unitCount: 0, previous: null });
    expect(data.current.all).toEqual([]);
  });
});

describe("summarize", () => {
  it("sums up both groups and every township", () => {
    const { members, secretaries, townships } = summarize(reportData());
    const figures = [members, secretaries, ...townships].map((summary) =>
      [summary.count, summary.averageAge, summary.highSchoolPlus, summary.highSchoolPlusShare].map(
        ({ value }) => value && formatDecimal(value)
      )
    );
    expect(figures).toEqual([
      ["10", "39.30", "8", "80.00"],
      ["3", "42.00", "3", "100.00"],
      ["6", "36.00", "6", "100.00"],
      ["4", "44.25", "2", "50.00"],
    ]);
    expect(townships.map(({ name }) => name)).toEqual(["样例镇", "乙样例乡"]);
  });

  it("compares each township with itself", () => {
    const { townships } = summarize(reportData());
    const changes = townships.map(({ averageAgeChange: c }) => c && formatDecimal(c));
    expect(changes).toEqual(["0.67", "3.92"]);
  });
});
