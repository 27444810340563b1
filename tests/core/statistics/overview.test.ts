import { buildForm } from "../../../src/core/forms/build-form";
import { committeeStructure } from "../../../src/core/forms/tables/committee-structure";
import { collectReportData } from "../../../src/core/forms/report-data";
import type { OverviewSeries } from "../../../src/core/statistics/overview";
import { overview, overviewGroups } from "../../../src/core/statistics/overview";
import type { Decimal } from "../../../src/core/values/decimal";
import { formatDecimal } from "../../../src/core/values/decimal";
import { reportBook, reportData, reportSettings } from "../../support/report-fixture";

const text = (value: Decimal | null) => value && formatDecimal(value);
const counts = ({ points }: OverviewSeries) => points.map(({ count }) => count);
const shares = ({ points }: OverviewSeries) => points.map(({ share }) => text(share));

describe("overview", () => {
  const data = reportData();
  const { ages, education, rows, total, previousTotal } = overview(data);

  it("sets the age structure of both terms side by side", () => {
    expect(ages.labels[0]).toBe("35岁及以下");
    expect(counts(ages.current)).toEqual([3, 3, 3, 0, 0, 0, 1]);
    expect(shares(ages.current)[0]).toBe("30.00");
    expect(ages.previous && counts(ages.previous)).toEqual([5, 2, 0, 0, 0, 1, 1]);
    expect(ages.current.unknown.count).toBe(0);
  });

  it("sets education side by side, in the classes of the tables", () => {
    const committee = committeeStructure;
    const [printed] = buildForm(committee, data).rows;
    const column = buildForm(committee, data).columnKeys.indexOf("count:postgraduate");
    expect(counts(education.current)).toEqual(
      printed.cells
        .slice(column, column + 5)
        .map((cell) => (cell.kind === "figure" ? cell.figure.people.length : -1))
    );
    expect(education.labels).toEqual([
      "研究生",
      "大学本科",
      "大学专科",
      "中专、高中(含中技)",
      "初中及以下",
    ]);
  });

  it("sets townships side by side, as the tables print them", () => {
    const figures = [...rows, total].map((row) => [
      row.name,
      ...[row.people, row.units, row.meanAge, row.highSchoolPlusShare].map((f) => text(f.value)),
      ...[row.aged35Share, row.femaleShare, row.oneShoulderUnits].map((f) => text(f.value)),
    ]);
    expect(figures).toEqual([
      ["样例镇", "6", "2", "36.00", "100.00", "33.33", "33.33", "1"],
      ["乙样例乡", "4", "1", "44.25", "50.00", "25.00", "25.00", "1"],
      ["", "10", "3", "39.30", "80.00", "30.00", "30.00", "2"],
    ]);
    expect(total.unknown).toEqual({ age: 0, education: 0, sex: 1 });
    expect(text(previousTotal!.meanAge.value)).toBe("37.00");
  });

  it.each(overviewGroups.map(([group]) => group))("counts everybody of %s once", (group) => {
    const chosen = overview(data, group);
    for (const { current, previous } of [chosen.ages, chosen.education]) {
      for (const series of [current, previous!]) {
        const all = counts(series).reduce((sum, n) => sum + n, series.unknown.count);
        expect(all).toBe(series.total);
        expect(series.points.map(({ people }) => people.length)).toEqual(counts(series));
      }
    }
    const people = chosen.rows.reduce((sum, row) => sum + row.people.people.length, 0);
    expect(people).toBe(chosen.total.people.people.length);
  });

  it("counts by themselves those of whom something is not known", () => {
    const undated = reportData({ asOf: 0, previousAsOf: 0 });
    const { current } = overview(undated).ages;
    expect([current.unknown.count, text(current.unknown.share)]).toEqual([10, "100.00"]);
    expect(overview(undated).total.unknown.age).toBe(10);
  });

  it("has the bands of the preset in force", () => {
    const { labels } = overview(reportData({ ageBands: "party-statistics" })).ages;
    expect(labels).toEqual(["35岁及以下", "36至45岁", "46至54岁", "55至59岁", "60岁及以上"]);
  });

  it("has no last term without its roster, and villages in a township's own", () => {
    const own = collectReportData([reportBook()], reportSettings, {
      township: "样例镇",
      previous: null,
    });
    const { ages: alone, rows: villages, previousTotal: none } = overview(own);
    expect([alone.previous, none]).toEqual([null, null]);
    expect(villages.map(({ name }) => name)).toEqual(["石山村", "街心社区"]);
  });

  it("keeps people apart whose township is blank", () => {
    const people = data.current.all.map((person, i) =>
      i === 0 ? { ...person, township: "" } : person
    );
    const [, , unplaced] = overview({ ...data, current: { ...data.current, all: people } }).rows;
    expect([unplaced.key, unplaced.name, text(unplaced.people.value)]).toEqual(["", "", "1"]);
  });
});
