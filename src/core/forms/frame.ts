import type { CellRange } from "../sheets/a1";
import type { PlanRow, PlanStyle } from "../sheets/sheet-plan";

type Side = "left" | "right" | "top" | "bottom";

function sidesOf(row: number, column: number, range: CellRange): Side[] {
  const sides: Side[] = [];
  if (column === range.left) sides.push("left");
  if (column === range.right) sides.push("right");
  if (row === range.top) sides.push("top");
  if (row === range.bottom) sides.push("bottom");
  return sides;
}

function withSides(style: PlanStyle | undefined, sides: readonly Side[]): PlanStyle {
  const border = { ...style?.border };
  for (const side of sides) border[side] = "medium";
  return { ...style, border };
}

/** Draws the outer frame of a table with a heavier line: gives its edge cells styles of their own. */
export function frameTable(
  rows: readonly PlanRow[],
  styles: Readonly<Record<string, PlanStyle>>,
  range: CellRange
): { rows: PlanRow[]; styles: Record<string, PlanStyle> } {
  const framed: Record<string, PlanStyle> = { ...styles };
  const edge = (name: string | undefined, sides: readonly Side[]): string => {
    const key = `${name ?? ""}+${sides.join("+")}`;
    framed[key] ??= withSides(name === undefined ? undefined : styles[name], sides);
    return key;
  };
  return {
    styles: framed,
    rows: rows.map((row, r) => {
      if (r < range.top || r > range.bottom) return row;
      const { style } = row;
      const names = row.values.map((_, c) => {
        const name = typeof style === "object" ? style[c] : style;
        const sides = c < range.left || c > range.right ? [] : sidesOf(r, c, range);
        return sides.length === 0 ? name : edge(name, sides);
      });
      return { ...row, style: names };
    }),
  };
}
