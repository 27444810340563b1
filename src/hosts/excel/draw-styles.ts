import { rangeAddress, type CellRange } from "../../core/sheets/a1";
import type { BorderLine, PlanStyle } from "../../core/sheets/sheet-plan";
import type { KeptPlan } from "../../core/sheets/kept-plan";
import { rowWidth, step, styleKey, type DrawStep } from "./draw-steps";
import { setNumberFormat } from "./draw-values";
import { addressLists } from "./payload";
import { rectanglesByKey } from "./rectangles";

/** What the written file gives a cell whose style does not name a font. */
const DEFAULT_FONT = { name: "宋体", size: 11 };

const HORIZONTAL = {
  left: "Left",
  center: "Center",
  right: "Right",
  distributed: "Distributed",
} as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;
const WEIGHT = { thin: "Thin", medium: "Medium", hair: "Hairline" } as const;
/** The heavier of two lines that meet is the one that shows. */
const HEAVINESS: readonly BorderLine[] = ["hair", "thin", "medium"];

type BorderSide = Parameters<Excel.RangeBorderCollection["getItem"]>[0];

/** The formats of a planned sheet: for each style the rectangles that have it, never cell by cell. */
export function styleSteps(plan: KeptPlan): DrawStep[] {
  const keys = plan.rows.map((row) =>
    Array.from({ length: rowWidth(row) }, (_, column) => styleKey(row, column))
  );
  return [...rectanglesByKey(keys)].flatMap(([key, ranges]) => {
    const style = plan.styles[key];
    return [
      ...numberFormatSteps(style, ranges),
      ...addressLists(ranges).map(({ address }) =>
        step(12, address.length, ({ sheet }) => setLook(sheet.getRanges(address).format, style))
      ),
      ...borderSteps(style, ranges),
    ];
  });
}

function numberFormatSteps({ numberFormat }: PlanStyle, ranges: readonly CellRange[]): DrawStep[] {
  if (numberFormat === undefined || numberFormat === "General") return [];
  return ranges.map((range) =>
    step(1, 0, ({ sheet }) => setNumberFormat(sheet.getRange(rangeAddress(range)), numberFormat))
  );
}

function setLook(format: Excel.RangeFormat, style: PlanStyle): void {
  const { font = {}, fill, horizontal, vertical, wrap, shrinkToFit, indent } = style;
  format.font.name = font.name ?? DEFAULT_FONT.name;
  format.font.size = font.size ?? DEFAULT_FONT.size;
  if (font.color !== undefined) format.font.color = `#${font.color.toUpperCase()}`;
  if (font.bold) format.font.bold = true;
  if (font.underline) format.font.underline = "Single";
  if (fill !== undefined) format.fill.color = `#${fill.toUpperCase()}`;
  if (horizontal) format.horizontalAlignment = HORIZONTAL[horizontal];
  format.verticalAlignment = VERTICAL[vertical ?? "bottom"];
  if (wrap) format.wrapText = true;
  if (shrinkToFit) format.shrinkToFit = true;
  if (indent) format.indentLevel = indent;
}

/** Lines inside a rectangle are set apart from those around it, and only where it has an inside. */
function borderSteps({ border = {} }: PlanStyle, ranges: readonly CellRange[]): DrawStep[] {
  const { top, bottom, left, right } = border;
  const around: readonly [BorderSide, BorderLine | undefined][] = [
    ["EdgeTop", top],
    ["EdgeBottom", bottom],
    ["EdgeLeft", left],
    ["EdgeRight", right],
  ];
  return [
    ...lineSteps(around, ranges),
    ...lineSteps(
      [["InsideHorizontal", heavier(top, bottom)]],
      ranges.filter((range) => range.bottom > range.top)
    ),
    ...lineSteps(
      [["InsideVertical", heavier(left, right)]],
      ranges.filter((range) => range.right > range.left)
    ),
  ];
}

function lineSteps(
  sides: readonly (readonly [BorderSide, BorderLine | undefined])[],
  ranges: readonly CellRange[]
): DrawStep[] {
  const drawn = sides.filter(([, line]) => line !== undefined);
  if (drawn.length === 0) return [];
  return addressLists(ranges).map(({ address }) =>
    step(3 * drawn.length, address.length, ({ sheet }) => {
      const { borders } = sheet.getRanges(address).format;
      for (const [side, line] of drawn) {
        const border = borders.getItem(side);
        border.style = "Continuous";
        border.weight = WEIGHT[line!];
      }
    })
  );
}

function heavier(a: BorderLine | undefined, b: BorderLine | undefined): BorderLine | undefined {
  if (!a || !b) return a ?? b;
  return HEAVINESS.indexOf(a) > HEAVINESS.indexOf(b) ? a : b;
}
