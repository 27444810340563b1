import {
  childSpan,
  childSpans,
  insertInOrder,
  startTag,
  withAttributes,
  type TextEdit,
  type XmlSpan,
} from "./xml-spans";

/** The lists of a styles part in the order of CT_Stylesheet (ECMA-376 part 1, 18.8.39). */
const ORDER = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];

/** A list of a styles part, `fonts` for one. What it holds keeps its numbers; more can be added. */
export interface StyleList {
  /** The elements as they are written, added ones too. */
  readonly items: readonly string[];
  /** The number of an element; it is added unless one is written just like it. */
  indexOf(xml: string): number;
  /** Adds an element and returns its number. */
  add(xml: string): number;
  /** Whether something was added. */
  readonly isGrown: boolean;
  /** What puts the added elements into the part; `undefined` when there are none. */
  edit(): TextEdit | undefined;
}

/** Opens a list of a styles part. A list that is missing or empty begins with `first`. */
export function openStyleList(
  xml: string,
  root: XmlSpan,
  name: string,
  part: string,
  first: readonly string[] = []
): StyleList {
  const span = childSpan(xml, root, name, part);
  const items = (span ? childSpans(xml, span, part) : []).map(({ start, end }) =>
    xml.slice(start, end)
  );
  const held = items.length;
  if (held === 0) items.push(...first);
  const opened = items.length;
  let positions: Map<string, number> | undefined;

  function add(item: string): number {
    const position = items.push(item) - 1;
    if (positions && !positions.has(item)) positions.set(item, position);
    return position;
  }

  function positionsOf(): Map<string, number> {
    const map = new Map<string, number>();
    items.forEach((item, i) => {
      if (!map.has(item)) map.set(item, i);
    });
    return map;
  }

  return {
    items,
    add,
    get isGrown() {
      return items.length > opened;
    },
    indexOf(item) {
      positions ??= positionsOf();
      return positions.get(item) ?? add(item);
    },
    edit() {
      const added = items.slice(held);
      if (added.length === 0) return undefined;
      const { prefix } = root;
      const close = `</${prefix}${name}>`;
      if (!span) {
        const list = `<${prefix}${name} count="${items.length}">${added.join("")}${close}`;
        return insertInOrder(xml, root, ORDER, name, list, part);
      }
      const open = withAttributes(startTag(xml, span), { count: items.length });
      const content = xml.slice(span.contentStart, span.contentEnd) + added.join("");
      const text = `${open.replace(/\s*\/>$/, ">")}${content}${close}`;
      return { start: span.start, end: span.end, text };
    },
  };
}
