import * as fc from "fast-check";
import type { BuiltForm } from "../../../src/core/forms/build-form";
import { buildForm } from "../../../src/core/forms/build-form";
import { formsOf } from "../../../src/core/forms/report";
import { figureAt } from "../../../src/core/forms/figure-at";
import { planForm } from "../../../src/core/forms/form-plan";
import { placeForm } from "../../../src/core/forms/form-placement";
import { committeeStructure } from "../../../src/core/forms/tables/committee-structure";
import { termComparison } from "../../../src/core/forms/tables/term-comparison";
import { collectReportData } from "../../../src/core/forms/report-data";
import type { Figure, Indicator } from "../../../src/core/statistics/indicators";
import { decimalOfNumber, ratio, shareOf } from "../../../src/core/values/decimal";
import { randomBook } from "../../support/random-roster";
import { reportData, reportSettings } from "../../support/report-fixture";

const [committee, comparison] = [committeeStructure, termComparison];

function at(built: BuiltForm, row: number, column: number) {
  const placement = placeForm(built);
  return figureAt(built, placement, placement.rows[row], placement.columns[column]);
}

describe("figureAt", () => {
  const built = buildForm(committee, reportData());

  it("tells a figure by the words beside and above it", () => {
    const column = built.columnKeys.indexOf("count:undergraduate");
    expect(at(built, 1, column)).toMatchObject({
      path: ["样例镇", "学历", "大学本科"],
      explanation: "count",
      value: { units: 2, scale: 0 },
    });
  });

  it("has the people behind it and those it is taken over", () => {
    const info = at(built, 0, built.columnKeys.indexOf("share:high-school-plus"))!;
    const [{ figure, source }] = info.parts;
    expect(source).toMatchObject({ base: "party-organisation", term: "current", asOf: 20211028 });
    expect([figure.people.length, source.people.length]).toEqual([8, 10]);
  });

  it("has both terms behind a figure of the comparison", () => {
    const compared = buildForm(comparison, reportData());
    const sheets = [3, 4, 5].map((column) =>
      at(compared, 0, column)!.parts.map(({ figure, source }) => [
        source.term,
        figure.people.length,
        figure.people[0].place.table.sheet,
      ])
    );
    const past = ["previous", 9, "上届花名册"];
    const present = ["current", 10, "花名册"];
    expect(sheets).toEqual([[past], [present], [past, present]]);
    expect(at(compared, 13, 5)).toMatchObject({
      path: ["党组织书记", "平均年龄", "岁", "增减"],
      explanation: "change",
    });
  });

  it.each([
    ["a label", 0, 0],
    ["left of the table", 0, -1],
    ["above the table", -1, 1],
    ["right of the table", 0, 200],
    ["below the table", 200, 1],
  ])("has nothing for %s", (_what, row, column) => {
    const { rows } = placeForm(built);
    expect(figureAt(built, placeForm(built), rows[0] + row, column)).toBeNull();
  });

  it("has nothing for what a sheet lacks", () => {
    const lacking = { headTop: 3, rows: built.rows.map(() => -1), columns: [-1, 1] };
    expect(figureAt(built, lacking, -1, -1)).toBeNull();
  });
});

/** The figure that the people of a part make, worked out again. */
function isMadeOf(
  { kind }: Indicator,
  { value, people, denominator, records, made }: Figure
): boolean {
  if (value === null) return true;
  switch (kind) {
    case "units":
      return value.units === new Set(people.map(({ unit }) => unit)).size;
    case "share": {
      const again = ratio(people.length * 100, denominator!, value.scale)!;
      return again.units === value.units;
    }
    case "mean-age":
      return denominator === people.length;
    case "ratio": {
      const [part, whole] = made!;
      return shareOf(part!, whole!, value.scale)!.units === value.units;
    }
    case "records":
      return value.units === records!.length;
    default:
      return value.units === people.length;
  }
}

describe("over random rosters", () => {
  it("every figure cell of a planned form is found where it is printed, with as many people as it says", () => {
    fc.assert(
      fc.property(randomBook(false), (book) => {
        const data = collectReportData([book], reportSettings);
        for (const form of formsOf(data)) {
          const built = buildForm(form, data);
          const placement = placeForm(built);
          const wrong: string[] = [];
          let found = 0;
          [...planForm(built, data.settings).rows].forEach(({ values }, row) =>
            values.forEach((shown, column) => {
              const info = figureAt(built, placement, row, column);
              if (!info) return;
              found++;
              const { value, parts } = info;
              const isShown = value
                ? typeof shown === "number" &&
                  decimalOfNumber(shown, value.scale).units === value.units
                : shown === "—";
              const isMade = parts.every(({ figure, source }) =>
                isMadeOf(source.indicator, figure)
              );
              if (!isShown || !isMade) wrong.push(`${form.number} ${row}/${column}`);
            })
          );
          expect(wrong).toEqual([]);
          const cells = built.rows.flatMap((row) => row.cells);
          expect(found).toBe(cells.filter(({ kind }) => kind !== "text").length);
        }
      }),
      { numRuns: 20 }
    );
  });
});
