import { mixed, type Palette } from "./colors";
import { child, childrenNamed, type XmlElement } from "./xml-tree";

/** How much of a cell a pattern (ECMA-376 part 1, 18.18.55) covers with its foreground. */
const COVERAGE: Readonly<Record<string, number>> = {
  solid: 1,
  darkGray: 0.75,
  mediumGray: 0.5,
  lightGray: 0.25,
  gray125: 0.125,
  gray0625: 0.0625,
  darkHorizontal: 0.5,
  darkVertical: 0.5,
  darkDown: 0.5,
  darkUp: 0.5,
  darkGrid: 0.5,
  darkTrellis: 0.75,
  lightHorizontal: 0.25,
  lightVertical: 0.25,
  lightDown: 0.25,
  lightUp: 0.25,
  lightGrid: 0.4375,
  lightTrellis: 0.375,
};

/**
 * The one colour of a fill: of a pattern what its two colours make together from afar, of a gradient the
 * middle of its ends; `undefined` for none. Automatic colours are black on white.
 */
export function fillOf(fill: XmlElement, palette: Palette): string | undefined {
  const gradient = child(fill, "gradientFill");
  if (gradient) return gradientColor(gradient, palette);
  const pattern = child(fill, "patternFill");
  const coverage = COVERAGE[pattern?.attributes.get("patternType") ?? "none"];
  if (coverage === undefined) return undefined;
  const front = palette.color(child(pattern, "fgColor")) ?? "000000";
  const back = palette.color(child(pattern, "bgColor")) ?? "FFFFFF";
  return mixed(front, back, coverage);
}

function gradientColor(gradient: XmlElement, palette: Palette): string | undefined {
  const colors = childrenNamed(gradient, "stop").flatMap(
    (stop) => palette.color(child(stop, "color")) ?? []
  );
  return colors.length === 0 ? undefined : mixed(colors[0], colors[colors.length - 1], 0.5);
}

/**
 * The fill that a differential style gives: a solid one is told by its background, where a cell style
 * tells it by its foreground (18.8.20).
 */
export function differentialFill(
  fill: XmlElement | undefined,
  palette: Palette
): string | undefined {
  const pattern = child(fill, "patternFill");
  const type = pattern?.attributes.get("patternType") ?? "solid";
  if (!fill || type === "none") return undefined;
  if (type !== "solid" || !pattern) return fillOf(fill, palette);
  return palette.color(child(pattern, "bgColor")) ?? palette.color(child(pattern, "fgColor"));
}
