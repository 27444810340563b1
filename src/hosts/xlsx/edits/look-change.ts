import type { CellLook, EdgeLook, FontLook } from "../../../workbook/sheet-look";
import type { StyleChange } from "../style-editor";
import { patternXml, solidFillXml } from "../style-xml";
import { escapeAttribute } from "../xml-escape";
import {
  appendEdit,
  applyEdits,
  attributeEdit,
  childSpan,
  insertInOrder,
  removeEdit,
  rootSpan,
} from "../xml-spans";

/** The children of `<font>` in the order in which Excel writes them (CT_Font, ECMA-376 part 1, 18.8.22). */
const FONT_ORDER = [
  "b",
  "i",
  "strike",
  "condense",
  "extend",
  "outline",
  "shadow",
  "u",
  "vertAlign",
  "sz",
  "color",
  "name",
  "family",
  "charset",
  "scheme",
];

/** The children of `<border>` (CT_Border, 18.8.4). */
const BORDER_ORDER = [
  "start",
  "end",
  "left",
  "right",
  "top",
  "bottom",
  "diagonal",
  "vertical",
  "horizontal",
];

/** What turns one look into another, aspect by aspect; `undefined` when they are the same. */
export function lookChange(held: CellLook, wanted: CellLook): StyleChange | undefined {
  const font = fontChanges(held.font, wanted.font);
  const edges = edgeChanges(held.border ?? {}, wanted.border ?? {});
  const alignment = alignmentChanges(held, wanted);
  const fill = wanted.fill;
  const change: StyleChange = {
    ...(held.numberFormat === wanted.numberFormat ? {} : { numberFormat: wanted.numberFormat }),
    ...(font.length === 0 ? {} : { font: (xml) => font.reduce(withChild(FONT_ORDER), xml) }),
    ...(held.fill === fill
      ? {}
      : { fill: fill === undefined ? patternXml("none") : solidFillXml(fill) }),
    ...(edges.length === 0 ? {} : { border: (xml) => withEdges(xml, edges) }),
    ...(Object.keys(alignment).length === 0 ? {} : { alignment }),
    ...(held.locked === wanted.locked ? {} : { protection: { locked: wanted.locked ? null : 0 } }),
  };
  return Object.keys(change).length === 0 ? undefined : change;
}

/** A child to be set; without XML it is taken out. */
interface ChildChange {
  readonly name: string;
  readonly xml?: string;
}

function fontChanges(held: FontLook, wanted: FontLook): ChildChange[] {
  const changes: ChildChange[] = [];
  const flag = (key: "bold" | "italic" | "strike", name: string) => {
    if (Boolean(held[key]) === Boolean(wanted[key])) return;
    changes.push(wanted[key] ? { name, xml: `<${name}/>` } : { name });
  };
  flag("bold", "b");
  flag("italic", "i");
  flag("strike", "strike");
  if (held.underline !== wanted.underline) {
    const value = wanted.underline === "double" ? ' val="double"' : "";
    changes.push(wanted.underline ? { name: "u", xml: `<u${value}/>` } : { name: "u" });
  }
  if (held.script !== wanted.script) {
    const xml = `<vertAlign val="${wanted.script}"/>`;
    changes.push(wanted.script ? { name: "vertAlign", xml } : { name: "vertAlign" });
  }
  if (held.size !== wanted.size) changes.push({ name: "sz", xml: `<sz val="${wanted.size}"/>` });
  if (colorOf(held) !== colorOf(wanted)) changes.push({ name: "color", xml: colorXml(wanted) });
  if (held.name !== wanted.name) changes.push(...nameChanges(wanted.name));
  return changes;
}

/** What describes a font besides its name is another's. */
function nameChanges(name: string): ChildChange[] {
  const charset = '<charset val="134"/>';
  return [
    { name: "name", xml: `<name val="${escapeAttribute(name)}"/>` },
    { name: "family" },
    /\p{Script=Han}/u.test(name) ? { name: "charset", xml: charset } : { name: "charset" },
    { name: "scheme" },
  ];
}

function colorOf({ color }: { readonly color?: string }): string {
  return color ?? "000000";
}

function colorXml({ color }: { readonly color?: string }): string {
  return `<color rgb="FF${(color ?? "000000").toUpperCase()}"/>`;
}

/** Sets or takes out one child of a style's element. */
function withChild(order: readonly string[]) {
  return (xml: string, { name, xml: child }: ChildChange): string => {
    const root = rootSpan(xml, "");
    const held = childSpan(xml, root, name, "");
    const own = child && root.prefix ? child.replace(/<(?=[a-z])/gi, `<${root.prefix}`) : child;
    if (!held) {
      return own === undefined
        ? xml
        : applyEdits(xml, [insertInOrder(xml, root, order, name, own, "")]);
    }
    if (own === undefined) return applyEdits(xml, [removeEdit(held)]);
    return applyEdits(xml, [{ start: held.start, end: held.end, text: own }]);
  };
}

type Border = NonNullable<CellLook["border"]>;
type Edge = keyof Border;

interface EdgeChange {
  readonly edge: Edge;
  readonly look: EdgeLook | undefined;
}

const EDGES: readonly Edge[] = ["left", "right", "top", "bottom", "diagonalDown", "diagonalUp"];

function edgeChanges(held: Border, wanted: Border): EdgeChange[] {
  return EDGES.filter((edge) => !isSameEdge(held[edge], wanted[edge])).map((edge) => ({
    edge,
    look: wanted[edge],
  }));
}

function isSameEdge(a: EdgeLook | undefined, b: EdgeLook | undefined): boolean {
  if (!a || !b) return a === b;
  return a.line === b.line && colorOf(a) === colorOf(b);
}

/** In strict workbooks the sides are named after the direction of writing. */
const ALSO_NAMED: Readonly<Record<string, string>> = { left: "start", right: "end" };

function withEdges(given: string, changes: readonly EdgeChange[]): string {
  let xml = given;
  for (const { edge, look } of changes) {
    if (edge !== "diagonalDown" && edge !== "diagonalUp") {
      xml = withSide(xml, edge, look);
      continue;
    }
    xml = applyEdits(xml, [attributeEdit(xml, rootSpan(xml, ""), { [edge]: look ? 1 : null })]);
    const isDrawn = /\sdiagonal(?:Up|Down)\s*=\s*["'](?:1|true)/.test(xml);
    // Both diagonals share one line.
    if (look || !isDrawn) xml = withSide(xml, "diagonal", look);
  }
  return xml;
}

function withSide(xml: string, name: string, look: EdgeLook | undefined): string {
  const other = ALSO_NAMED[name];
  const isOther = other !== undefined && childSpan(xml, rootSpan(xml, ""), other, "") !== undefined;
  const side = isOther ? other : name;
  const color = look?.color === undefined ? '<color auto="1"/>' : colorXml(look);
  const element = look ? `<${side} style="${look.line}">${color}</${side}>` : `<${side}/>`;
  const { prefix, isEmpty } = rootSpan(xml, "");
  const opened = isEmpty ? applyEdits(xml, [appendEdit(xml, rootSpan(xml, ""), "")]) : xml;
  const own = prefix ? element.replace(/<(\/?)(?=[a-z])/gi, `<$1${prefix}`) : element;
  const root = rootSpan(opened, "");
  const held = childSpan(opened, root, side, "");
  return applyEdits(opened, [
    held
      ? { start: held.start, end: held.end, text: own }
      : insertInOrder(opened, root, BORDER_ORDER, side, own, ""),
  ]);
}

function alignmentChanges(
  held: CellLook,
  wanted: CellLook
): Readonly<Record<string, string | number | null>> {
  const changes: Record<string, string | number | null> = {};
  const set = (name: string, before: unknown, after: string | number | undefined) => {
    if (before !== after) changes[name] = after ?? null;
  };
  const flag = (isOn: true | undefined) => (isOn ? 1 : undefined);
  const unless = (value: string, usual: string) => (value === usual ? undefined : value);
  set("horizontal", unless(held.horizontal, "general"), unless(wanted.horizontal, "general"));
  set("vertical", unless(held.vertical, "bottom"), unless(wanted.vertical, "bottom"));
  set("textRotation", storedRotation(held.rotation), storedRotation(wanted.rotation));
  set("wrapText", flag(held.wrap), flag(wanted.wrap));
  set("indent", held.indent || undefined, wanted.indent || undefined);
  set("shrinkToFit", flag(held.shrinkToFit), flag(wanted.shrinkToFit));
  return changes;
}

/** Downwards is stored as 91–180 (18.8.1). */
function storedRotation(degrees: number | undefined): number | undefined {
  if (!degrees) return undefined;
  return degrees < 0 ? 90 - degrees : degrees;
}
