import type { CellRange } from "../../../core/sheets/a1";
import type {
  ConditionalLook,
  ConditionalRuleLook,
  DifferentialLook,
  ScalePoint,
} from "../../../workbook/sheet-look";
import { areasOf } from "./areas";
import { isOn, textOf, wholeOf, wordOf } from "./attribute-values";
import type { Palette } from "./colors";
import { differentialOf } from "./differentials";
import { extensionLists } from "./frame-readers";
import { formulaOf, OPERATORS } from "./validations";
import { child, childrenNamed, descendants, type XmlElement } from "./xml-tree";

export interface ConditionalFormats {
  /** Earlier ones win. */
  readonly formats: ConditionalLook[];
  /** Whether there are others that a grid cannot show. */
  readonly hasOthers: boolean;
}

/** What the rules take from the styles of the workbook. */
export interface ConditionalContext {
  readonly palette: Palette;
  /** Differential styles by number. */
  readonly differentials: readonly DifferentialLook[];
}

/** The conditional formats of a sheet and of its extension ([MS-XLSX] 2.3.2), by priority. */
export function readConditionalFormats(
  sheet: XmlElement,
  context: ConditionalContext
): ConditionalFormats {
  const own = rulesOf(childrenNamed(sheet, "conditionalFormatting"));
  const extended = rulesOf(
    extensionLists(sheet, "conditionalFormattings").flatMap((list) =>
      childrenNamed(list, "conditionalFormatting")
    )
  );
  // A data bar stands twice: as older programs know it, and with what came later under its id.
  const detailed = new Set(own.flatMap(({ rule }) => extensionId(rule) ?? []));
  const rules = [
    ...own,
    ...extended.filter(({ rule }) => !detailed.has(rule.attributes.get("id") ?? "")),
  ];
  const looks = rules
    .sort((a, b) => a.priority - b.priority)
    .map(({ ranges, rule }) => ({ ranges, look: ruleLook(rule, context) }));
  return {
    formats: looks.flatMap(({ ranges, look }) => (look ? [{ ranges, rule: look }] : [])),
    hasOthers: looks.some(({ look }) => look === undefined),
  };
}

interface RankedRule {
  readonly ranges: readonly CellRange[];
  readonly rule: XmlElement;
  readonly priority: number;
}

function rulesOf(formattings: readonly XmlElement[]): RankedRule[] {
  return formattings.flatMap((formatting) => {
    const sqref = formatting.attributes.get("sqref") ?? child(formatting, "sqref")?.text;
    const ranges = areasOf(sqref);
    if (ranges.length === 0) return [];
    return childrenNamed(formatting, "cfRule").map((rule) => {
      const priority = wholeOf(rule.attributes, "priority") ?? Number.MAX_SAFE_INTEGER;
      return { ranges, rule, priority };
    });
  });
}

function extensionId(rule: XmlElement): string | undefined {
  const list = child(rule, "extLst");
  if (!list) return undefined;
  for (const item of descendants(list)) if (item.name === "id") return item.text.trim();
  return undefined;
}

const TEXT_RULES = {
  containsText: "contains",
  notContainsText: "notContains",
  beginsWith: "beginsWith",
  endsWith: "endsWith",
} as const;

/** Rules whose stored formula says what they mean. */
const TOLD_BY_FORMULA = new Set([
  "expression",
  "containsBlanks",
  "notContainsBlanks",
  "containsErrors",
  "notContainsErrors",
  "timePeriod",
  ...Object.keys(TEXT_RULES),
]);

function ruleLook(rule: XmlElement, context: ConditionalContext): ConditionalRuleLook | undefined {
  const { attributes } = rule;
  const type = attributes.get("type") ?? "";
  if (type === "colorScale") return colorScale(child(rule, "colorScale"), context.palette);
  if (type === "dataBar") return dataBar(child(rule, "dataBar"), context.palette);

  const given = {
    look: lookOf(rule, context),
    ...(isOn(attributes, "stopIfTrue") ? { stopIfTrue: true as const } : {}),
  };
  if (type === "duplicateValues" || type === "uniqueValues") {
    return { kind: "duplicates", unique: type === "uniqueValues", ...given };
  }
  const formulas = rule.children
    .filter(({ name }) => name === "formula" || name === "f")
    .flatMap((element) => formulaOf(element) ?? []);
  if (type === "cellIs") {
    const operator = wordOf(attributes, "operator", OPERATORS);
    const needed = operator === "between" || operator === "notBetween" ? 2 : 1;
    if (!operator || formulas.length < needed) return undefined;
    return { kind: "value", operator, formulas: formulas.slice(0, needed), ...given };
  }
  const operator = TEXT_RULES[type as keyof typeof TEXT_RULES] as
    (typeof TEXT_RULES)[keyof typeof TEXT_RULES] | undefined;
  const text = textOf(attributes, "text");
  if (operator && text !== undefined) return { kind: "text", operator, text, ...given };
  if (!TOLD_BY_FORMULA.has(type) || formulas.length === 0) return undefined;
  return { kind: "formula", formula: formulas[0], ...given };
}

function lookOf(
  rule: XmlElement,
  { palette, differentials }: ConditionalContext
): DifferentialLook {
  const inline = child(rule, "dxf");
  if (inline) return differentialOf(inline, palette);
  return differentials[wholeOf(rule.attributes, "dxfId") ?? -1] ?? {};
}

const POINT_TYPES: Readonly<Record<string, ScalePoint["type"]>> = {
  min: "min",
  max: "max",
  autoMin: "min",
  autoMax: "max",
  num: "num",
  percent: "percent",
  percentile: "percentile",
  formula: "formula",
};

type Point = Omit<ScalePoint, "color">;

function pointsOf(scale: XmlElement | undefined): Point[] {
  return childrenNamed(scale, "cfvo").flatMap((element): Point[] => {
    const type = POINT_TYPES[element.attributes.get("type") ?? ""] as Point["type"] | undefined;
    if (!type) return [];
    const value = textOf(element.attributes, "val") ?? formulaOf(child(element, "f"));
    const hasValue = type !== "min" && type !== "max" && value !== undefined;
    return [{ type, ...(hasValue ? { value } : {}) }];
  });
}

function colorScale(
  scale: XmlElement | undefined,
  palette: Palette
): ConditionalRuleLook | undefined {
  const points = pointsOf(scale);
  const colors = childrenNamed(scale, "color").map((color) => palette.color(color) ?? "000000");
  if (points.length < 2 || points.length > 3 || points.length !== colors.length) return undefined;
  return {
    kind: "color-scale",
    points: points.map((point, i) => ({ ...point, color: colors[i] })),
  };
}

function dataBar(bar: XmlElement | undefined, palette: Palette): ConditionalRuleLook | undefined {
  const [min, max] = pointsOf(bar);
  const color = palette.color(child(bar, "color") ?? child(bar, "fillColor"));
  if (!bar || (max as Point | undefined) === undefined || color === undefined) return undefined;
  return { kind: "data-bar", min, max, color };
}
