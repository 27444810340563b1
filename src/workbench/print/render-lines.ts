import type { LineLook } from "../../workbook/sheet-look";
import type { DrawnLine } from "./page-lines";
import { svgElement } from "./svg";

/** Points, and lengths of strokes and gaps in turn. */
interface Pen {
  readonly width: number;
  readonly dashes?: readonly number[];
}

const THIN = 0.75;
const MEDIUM = 1.5;

/** The line styles of ECMA-376 part 1, 18.18.3, as Excel prints them. */
const PENS: Readonly<Record<LineLook, Pen>> = {
  hair: { width: 0.4, dashes: [0.75, 0.75] },
  dotted: { width: THIN, dashes: [1.5, 1.5] },
  dashDotDot: { width: THIN, dashes: [6.75, 2.25, 2.25, 2.25, 2.25, 2.25] },
  dashDot: { width: THIN, dashes: [6.75, 2.25, 2.25, 2.25] },
  dashed: { width: THIN, dashes: [2.25, 0.75] },
  thin: { width: THIN },
  mediumDashDotDot: { width: MEDIUM, dashes: [6.75, 2.25, 2.25, 2.25, 2.25, 2.25] },
  slantDashDot: { width: MEDIUM, dashes: [8.25, 1.5, 3.75, 1.5] },
  mediumDashDot: { width: MEDIUM, dashes: [6.75, 2.25, 2.25, 2.25] },
  mediumDashed: { width: MEDIUM, dashes: [6.75, 2.25] },
  medium: { width: MEDIUM },
  thick: { width: 2.25 },
  // Two thin lines and as much between them.
  double: { width: THIN },
};

/** Draws lines of cells; a double line is two. */
export function renderLines(document: Document, lines: readonly DrawnLine[]): SVGElement[] {
  return lines.flatMap((line) => {
    const draw = (across: number) => renderLine(document, line, across);
    return line.edge.line === "double" ? [draw(-THIN), draw(THIN)] : [draw(0)];
  });
}

function renderLine(
  document: Document,
  { x1, y1, x2, y2, edge }: DrawnLine,
  across: number
): SVGElement {
  const { width, dashes } = PENS[edge.line];
  const dx = x1 === x2 ? across : 0;
  const dy = x1 === x2 ? 0 : across;
  return svgElement(document, "line", {
    ...{ x1: x1 + dx, y1: y1 + dy, x2: x2 + dx, y2: y2 + dy },
    stroke: `#${edge.color ?? "000000"}`,
    "stroke-width": width,
    // Corners are closed.
    "stroke-linecap": dashes ? undefined : "square",
    "stroke-dasharray": dashes?.join(" "),
  });
}
