import { frameTable } from "../../../src/core/forms/frame";
import type { PlanRow } from "../../../src/core/sheets/sheet-plan";

const thin = { left: "thin", right: "thin", top: "thin", bottom: "thin" } as const;
const styles = { cell: { border: thin }, bare: {} };
const rows: PlanRow[] = [
  { values: ["a", "b", "c"], style: "bare" },
  { values: ["a", "b", "c"], style: "cell" },
  { values: ["a", "b", "c"], style: ["cell", undefined, "cell"] },
  { values: ["a", "b", "c"], style: "cell" },
];

describe("frameTable", () => {
  const framed = frameTable(rows, styles, { top: 1, left: 0, bottom: 3, right: 2 });
  const borders = framed.rows.map(({ style, values }) =>
    values.map((_, c) => {
      const key = typeof style === "object" ? style[c] : style;
      return key === undefined ? undefined : framed.styles[key].border;
    })
  );

  it("draws the edges heavier and leaves the inside as it was", () => {
    expect(borders[1][0]).toEqual({ ...thin, left: "medium", top: "medium" });
    expect(borders[1][1]).toEqual({ ...thin, top: "medium" });
    expect(borders[2][0]).toEqual({ ...thin, left: "medium" });
    expect(borders[2][1]).toBeUndefined();
    expect(borders[3][2]).toEqual({ ...thin, right: "medium", bottom: "medium" });
  });

  it("leaves rows outside alone", () => expect(framed.rows[0]).toBe(rows[0]));

  it("leaves the styles it was given alone", () => {
    expect(styles).toEqual({ cell: { border: thin }, bare: {} });
    expect(framed.styles).toMatchObject(styles);
  });

  it("frames a single cell on all sides", () => {
    const one = frameTable([{ values: ["a"], style: "bare" }], styles, {
      top: 0,
      left: 0,
      bottom: 0,
      right: 0,
    });
    const [key] = one.rows[0].style as string[];
    expect(Object.values(one.styles[key].border!)).toEqual(Array(4).fill("medium"));
  });
});
