import type { LaidRows } from "../../../src/core/forms/furniture";
import { noteRows, signatureLines, titleRow, unitLine } from "../../../src/core/forms/furniture";
import { pageHeight, pageOf } from "../../../src/core/forms/page";
import { textUnits } from "../../../src/core/forms/text-fit";
import { defaultSettings } from "../../../src/core/settings/settings";

const COMPARISON = [15, 24, 11, 13, 12, 12];
const WIDE = [12, ...Array<number>(29).fill(4.6)];

function widthOf(widths: readonly number[], { first, last }: { first: number; last: number }) {
  return widths.slice(first, last + 1).reduce((sum, width) => sum + width, 0);
}

function texts({ rows }: LaidRows): (readonly string[])[] {
  return rows.map(({ values }) => values.filter((v): v is string => typeof v === "string"));
}

describe("titleRow", () => {
  it("stands on one line where it has room", () => {
    const laid = titleRow(1, "样例市第十一届村(社区)党组织书记队伍结构表", "样例市第十一届", WIDE);
    expect(texts(laid)).toEqual([["样例市第十一届村(社区)党组织书记队伍结构表"]]);
    expect(laid.rows[0].height).toBe(36);
    expect(laid.merges).toEqual([{ top: 1, left: 0, bottom: 1, right: 29 }]);
  });

  it("breaks after the place and the term, and gets room for both lines", () => {
    const laid = titleRow(
      0,
      "样例市第十一届村(社区)党组织换届较上届对比表",
      "样例市第十一届",
      COMPARISON
    );
    expect(texts(laid)).toEqual([["样例市第十一届\n村(社区)党组织换届较上届对比表"]]);
    expect(laid.rows[0].height).toBe(66);
  });

  it("wraps by itself where nothing goes before", () => {
    const title = "村(社区)党组织换届较上届对比表村(社区)党组织换届较上届对比表";
    const laid = titleRow(0, title, "", COMPARISON);
    expect(texts(laid)).toEqual([[title]]);
    expect(laid.rows[0].height).toBe(66);
  });
});

describe("unitLine", () => {
  it("names who reports, the day and the units, side by side", () => {
    const settings = { ...defaultSettings, reportingUnit: "中共样例市委组织部" };
    const laid = unitLine(2, WIDE, settings, "截止日期:2021年10月28日", "人、岁、%");
    expect(texts(laid)).toEqual([
      ["填报单位(盖章):中共样例市委组织部", "截止日期:2021年10月28日", "单位:人、岁、%"],
    ]);
    expect(laid.rows[0].height).toBe(20);
    expect(laid.merges.map(({ top, bottom }) => [top, bottom])).toEqual(
      laid.merges.map(() => [2, 2])
    );
    expect(laid.rows[0].style).not.toContain("unitLine-left-wrapped");
  });

  it("puts a name that is too long on several lines, cutting nothing", () => {
    const reportingUnit = "中共样例布依族苗族自治州样例布依族苗族自治县委员会组织部基层组织建设科";
    const settings = { ...defaultSettings, reportingUnit };
    const laid = unitLine(2, COMPARISON, settings, "截止日期:2021年10月28日", "人、岁、%、百分点");
    expect(laid.rows[0].style).toContain("unitLine-left-wrapped");
    const [first] = laid.merges;
    const lines = Math.ceil(
      textUnits(`填报单位(盖章):${reportingUnit}`) /
        widthOf(COMPARISON, { first: first.left, last: first.right })
    );
    expect(laid.rows[0].height).toBeGreaterThanOrEqual(lines * 14);
  });
});

describe("noteRows", () => {
  it("numbers the notes and gives a long one its lines", () => {
    const long = "占比保留两位小数,四舍五入。".repeat(10);
    const laid = noteRows(10, ["短注。", long], COMPARISON);
    expect(texts(laid)).toEqual([["注:1.短注。"], [`   2.${long}`]]);
    expect(laid.rows[0].height).toBe(15);
    expect(laid.rows[1].height).toBeGreaterThanOrEqual(13 * Math.ceil(textUnits(long) / 96));
    expect(laid.merges.map(({ top }) => top)).toEqual([10, 11]);
  });

  it("is nothing without notes", () => {
    expect(noteRows(10, [], COMPARISON)).toEqual({ rows: [], merges: [] });
  });
});

describe("signatureLines", () => {
  const settings = { ...defaultSettings, reviewedBy: "乙样例" };

  it.each([
    [5, WIDE, 1],
    [3, COMPARISON, 2],
  ])("%d to the line", (perLine, widths, lines) => {
    const laid = signatureLines(20, widths, settings, perLine);
    expect(laid.rows).toHaveLength(lines);
    expect(texts(laid).flat()).toEqual([
      "单位负责人(签章):",
      "审核人:乙样例",
      "填表人:",
      "联系电话:",
      "填报日期:　　年　月　日",
    ]);
    expect(new Set(laid.merges.map(({ top }) => top)).size).toBeLessThanOrEqual(lines);
  });

  it("leaves room for what is written by hand", () => {
    const { rows, merges } = signatureLines(20, COMPARISON, settings, 3);
    rows.forEach((row, r) => {
      row.values.forEach((value, column) => {
        if (typeof value !== "string") return;
        const merge = merges.find(({ top, left }) => top === 20 + r && left === column);
        const width = widthOf(COMPARISON, { first: column, last: merge?.right ?? column });
        expect(width).toBeGreaterThanOrEqual(textUnits(value));
      });
    });
  });
});

describe("pageHeight", () => {
  const millimetres = (mm: number) => (mm * 72) / 25.4;

  it.each([
    ["portrait", millimetres(297 - 37 - 35)],
    ["landscape", millimetres(210 - 28 - 26)],
  ] as const)("is a little less than what the margins leave of a %s page", (orientation, whole) => {
    const height = pageHeight([10], pageOf("A4", orientation));
    expect(height).toBeLessThan(whole);
    expect(height).toBeGreaterThan(whole * 0.95);
  });

  it("grows as a wide table shrinks", () => {
    const across = pageOf("A4", "landscape");
    const twice = Array<number>(40).fill(10);
    const once = twice.slice(0, 20);
    expect(pageHeight(twice, across)).toBeCloseTo(2 * pageHeight(once, across));
  });
});
