import * as fc from "fast-check";
import type { BuiltForm, FormCell, FormRow } from "../../../src/core/forms/build-form";
import { buildForm } from "../../../src/core/forms/build-form";
import { committeeStructure } from "../../../src/core/forms/tables/committee-structure";
import { secretaryStructure } from "../../../src/core/forms/tables/secretary-structure";
import { termComparison } from "../../../src/core/forms/tables/term-comparison";
import { leavesOf } from "../../../src/core/forms/heads";
import { formsOf } from "../../../src/core/forms/report";
import { collectReportData } from "../../../src/core/forms/report-data";
import type { Settings } from "../../../src/core/settings/settings";
import type { Figure } from "../../../src/core/statistics/indicators";
import type { CellRange } from "../../../src/core/sheets/a1";
import type { PlanRow, PlanValue, SheetPlan } from "../../../src/core/sheets/sheet-plan";
import { decimalOfNumber, formatDecimal, ratio, shareOf } from "../../../src/core/values/decimal";
import { checkPlans } from "../../../src/workbook/plan-checks";
import { randomBook } from "../../support/random-roster";
import { reportSettings } from "../../support/report-fixture";
import { formSheets } from "../../support/report-sheets";

const settings: fc.Arbitrary<Settings> = fc
  .record({
    ageMethod: fc.constantFrom("full-date", "year-month", "year-difference", "decimal-months"),
    ageDecimals: fc.nat(4),
    shareDecimals: fc.nat(4),
    ageBands: fc.constantFrom("five-year", "party-statistics"),
    formHead: fc.constantFrom("changeover", "party-statistics"),
    educationCounting: fc.constantFrom("stated", "completed-only"),
    oneShoulderIsCrossPost: fc.boolean(),
    fontScheme: fc.constantFrom("official", "common"),
    regionName: fc.constantFrom("", "样例市", "样例布依族苗族自治州样例布依族苗族自治县"),
    reportingUnit: fc.constantFrom("", "中共样例布依族苗族自治州样例布依族苗族自治县委员会组织部"),
  } as const)
  .map((change) => ({ ...reportSettings, ...change }));

/** Runs a check over reports of random rosters under random settings. */
function everyReport(
  known: boolean,
  check: (data: ReturnType<typeof collectReportData>) => void
): void {
  fc.assert(
    fc.property(randomBook(known), settings, (book, chosen) => {
      check(collectReportData([book], chosen));
    }),
    { numRuns: 15 }
  );
}

function unitsOf({ cells }: FormRow, column: number): number {
  const cell = cells[column];
  return cell.kind === "figure" && cell.figure.value ? cell.figure.value.units : 0;
}

/** Columns whose figures are counts, by their heads. */
function countColumns(built: BuiltForm): Map<string, number> {
  const columns = new Map<string, number>();
  const path = (heads: BuiltForm["heads"], above: string): string[] =>
    heads.flatMap(({ text, children }) =>
      children.length === 0 ? [above + text] : path(children, `${above}${text}/`)
    );
  path(built.heads, "").forEach((head, column) => {
    if (column > 0 && !/平均|占比/.test(head)) columns.set(head, column);
  });
  return columns;
}

describe("township forms over random rosters", () => {
  const townshipForms = [committeeStructure, secretaryStructure];

  it("add up: 合计 is the sum of the townships in every count column", () => {
    everyReport(false, (data) => {
      for (const form of townshipForms) {
        const built = buildForm(form, data);
        const [total, ...others] = built.rows;
        expect(total.total).toBe(true);
        for (const column of countColumns(built).values()) {
          const sum = others.reduce((all, row) => all + unitsOf(row, column), 0);
          expect(sum).toBe(unitsOf(total, column));
        }
      }
    });
  });

  it("hold everybody once in each set of columns, when everything is known", () => {
    everyReport(true, (data) => {
      for (const form of townshipForms) {
        const built = buildForm(form, data);
        const columns = countColumns(built);
        for (const row of built.rows) {
          for (const group of [
            "性别",
            "民族",
            "年龄",
            "学历",
            "来源",
            "任职情况",
            "担任村干部年限",
          ]) {
            const inner = [...columns].filter(([head]) => head.startsWith(`${group}/`));
            if (inner.length === 0) continue;
            const sum = inner.reduce((all, [, column]) => all + unitsOf(row, column), 0);
            expect([group, sum]).toEqual([group, unitsOf(row, columns.get("总数")!)]);
          }
        }
      }
    });
  });

  it("nest: 大专及以上 ≤ 高中(中专)及以上 ≤ 总数, and 高中(中专)及以上 is the sum of its levels", () => {
    everyReport(false, (data) => {
      for (const form of townshipForms) {
        const built = buildForm(form, data);
        const columns = countColumns(built);
        const of = (row: FormRow, head: string) => unitsOf(row, columns.get(head)!);
        for (const row of built.rows) {
          const schooled = of(row, "高中(中专)及以上/人数");
          const isParty = data.settings.formHead === "party-statistics";
          const college = of(row, isParty ? "学历/大专及以上" : "大专及以上/人数");
          expect(college).toBeLessThanOrEqual(schooled);
          expect(schooled).toBeLessThanOrEqual(of(row, "总数"));
          const levels = isParty
            ? ["大专及以上", "中专", "高中、中技"]
            : ["研究生", "大学本科", "大学专科", "中专、高中(含中技)"];
          expect(levels.reduce((sum, level) => sum + of(row, `学历/${level}`), 0)).toBe(schooled);
        }
      }
    });
  });
});

describe("figures over random rosters", () => {
  it("have the people behind them: as many as the figure says", () => {
    everyReport(false, (data) => {
      const figures = formsOf(data).flatMap((form) =>
        buildForm(form, data).rows.flatMap(({ cells }) =>
          cells.flatMap((cell) => (cell.kind === "figure" ? [cell.figure] : []))
        )
      );
      expect(figures.filter((figure) => !isBacked(figure, data.settings))).toEqual([]);
    });
  });

  /** A count is that of its people or their units; a share that of the people above the line; a mean is over all. */
  function isBacked(figure: Figure, chosen: Settings): boolean {
    const { value, people, denominator, records, made } = figure;
    if (value === null) return (denominator ?? 0) === 0;
    if (made) return shareOf(made[0]!, made[1]!, chosen.shareDecimals)!.units === value.units;
    if (records) return value.units === records.length;
    if (denominator === undefined) {
      const units = new Set(people.map(({ unit }) => unit)).size;
      return value.scale === 0 && (value.units === people.length || value.units === units);
    }
    const share = ratio(people.length * 100, denominator, chosen.shareDecimals)!;
    const isShare = share.units === value.units && share.scale === value.scale;
    return isShare || (people.length === denominator && value.scale === chosen.ageDecimals);
  }

  it("differ from last term's by what is printed", () => {
    everyReport(false, (data) => {
      for (const { cells } of buildForm(termComparison, data).rows) {
        const [past, present, change] = cells.slice(3);
        if (past.kind !== "figure" || present.kind !== "figure" || change.kind !== "change") {
          throw new Error("not a comparison");
        }
        const [before, now] = [past.figure.value, present.figure.value];
        expect(change.value).toEqual(
          before && now ? { units: now.units - before.units, scale: now.scale } : null
        );
      }
    });
  });
});

function cellsOf({ top, left, bottom, right }: CellRange): string[] {
  return Array.from({ length: (bottom - top + 1) * (right - left + 1) }, (_, i) => {
    const width = right - left + 1;
    return `${top + Math.floor(i / width)}/${left + (i % width)}`;
  });
}

function headRange(plan: SheetPlan, rows: readonly PlanRow[]): CellRange {
  const { first, last } = plan.print!.titleRows!;
  return { top: first, left: 0, bottom: last, right: rows[first].values.length - 1 };
}

describe("sheets over random rosters", () => {
  it("can be written: no merged cells overlap, every range lies in the sheet", () => {
    everyReport(false, (data) => checkPlans(formSheets(data)));
  });

  it("have rows of one width, a style for every cell of the table, and a height for every row", () => {
    everyReport(false, (data) => {
      for (const plan of formSheets(data)) {
        const rows = [...plan.rows];
        expect(new Set(rows.map(({ values }) => values.length))).toEqual(
          new Set([plan.columnWidths.length])
        );
        expect(rows.filter(({ height }) => !(height! > 0 && height! <= 409))).toEqual([]);
        const keys = rows.map(({ style, values }) =>
          typeof style === "object" ? style : values.map(() => style)
        );
        expect(keys.map((row) => row.length)).toEqual(rows.map(({ values }) => values.length));
        const used = new Set(keys.flat().filter((key) => key !== undefined));
        expect([...used].filter((key) => !(key in plan.styles))).toEqual([]);
      }
    });
  });

  it("have heads that cover their rows exactly, each text over its own columns", () => {
    everyReport(false, (data) => {
      for (const plan of formSheets(data).slice(0, formsOf(data).length)) {
        const rows = [...plan.rows];
        const head = headRange(plan, rows);
        const inHead = plan.merges!.filter(({ top }) => top >= head.top && top <= head.bottom);
        const merged = inHead.flatMap(cellsOf);
        const single = cellsOf(head).filter((cell) => !merged.includes(cell));
        expect([...merged, ...single].sort()).toEqual(cellsOf(head).sort());
        const textAt = (cell: string) => {
          const [row, column] = cell.split("/").map(Number);
          return rows[row].values[column];
        };
        for (const cell of single) expect(textAt(cell)).not.toBeNull();
        for (const range of inHead) {
          const [anchor, ...covered] = cellsOf(range).map(textAt);
          expect(anchor).not.toBeNull();
          expect(covered.every((value) => value === null)).toBe(true);
        }
      }
    });
  });

  it("repeat the head rows on every page: they stand right above the body, which is frozen below them", () => {
    everyReport(false, (data) => {
      const built = formsOf(data).map((form) => buildForm(form, data));
      formSheets(data)
        .slice(0, formsOf(data).length)
        .forEach((plan, i) => {
          const rows = [...plan.rows];
          const { first, last } = plan.print!.titleRows!;
          expect(rows[first].values[0]).toBe(built[i].heads[0].text);
          expect(plan.freeze).toEqual({ row: last + 1, column: 1 });
          const [firstCell] = built[i].rows[0].cells;
          expect(rows[last + 1].values[0]).toBe(firstCell.kind === "text" ? firstCell.text : "");
          expect(plan.print!.printArea).toEqual({
            top: 0,
            left: 0,
            bottom: rows.length - 1,
            right: leavesOf(built[i].heads).length - 1,
          });
        });
    });
  });

  it("print every figure in full: as the number it is, in a column wide enough for it", () => {
    everyReport(false, (data) => {
      const plans = formSheets(data);
      const wrong = formsOf(data).flatMap((form, i) => {
        const body = [...plans[i].rows].slice(plans[i].freeze!.row);
        return buildForm(form, data).rows.flatMap(({ cells }, r) =>
          cells.flatMap((cell, c) =>
            isPrinted(cell, body[r].values[c], plans[i].columnWidths[c]!) ? [] : [cell]
          )
        );
      });
      expect(wrong).toEqual([]);
    });
  });

  function isPrinted(cell: FormCell, shown: PlanValue, width: number): boolean {
    if (cell.kind === "text") return true;
    const value = cell.kind === "figure" ? cell.figure.value : cell.value;
    if (value === null) return shown === "—";
    const read = typeof shown === "number" ? decimalOfNumber(shown, value.scale) : null;
    return read?.units === value.units && width >= formatDecimal(value).length * (10.5 / 11);
  }
});
