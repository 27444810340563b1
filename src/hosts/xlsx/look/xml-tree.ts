import { damaged } from "../../../core/sheets/workbook-error";
import { walkXml, type Attributes } from "../xml-events";

/** An element of a small part, by local names. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly XmlElement[];
  /** The text directly inside it. */
  readonly text: string;
}

/** Nothing in a workbook is nested deeper; whatever walks a tree may call itself. */
const MAX_DEPTH = 100;

/**
 * Reads a part, or the XML around the data of a sheet, into a tree; `damaged` when it is not
 * well-formed. Of several outermost elements the first counts.
 */
export function readTree(xml: string, part: string): XmlElement {
  const top: OpenElement = { name: "", attributes: new Map(), children: [], text: "" };
  const open: OpenElement[] = [top];
  walkXml(xml, part, {
    open(name, attributes) {
      const element: OpenElement = { name, attributes, children: [], text: "" };
      open[open.length - 1].children.push(element);
      open.push(element);
      if (open.length > MAX_DEPTH) throw damaged("xml", part);
    },
    close() {
      open.pop();
      if (open.length === 0) throw damaged("xml", part);
    },
    text(text) {
      open[open.length - 1].text += text;
    },
  });
  const [root] = top.children;
  if (!root) throw damaged("xml", part);
  return root;
}

interface OpenElement extends XmlElement {
  readonly children: XmlElement[];
  text: string;
}

/** The first child of a name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((item) => item.name === name);
}

/** The children of a name, in order. */
export function childrenNamed(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((item) => item.name === name) ?? [];
}

/** The children of the first child of a name. */
export function itemsOf(element: XmlElement | undefined, list: string): readonly XmlElement[] {
  return child(element, list)?.children ?? [];
}

/** All elements below another of whom `enters` says that they count; of others nothing inside counts. */
export function* descendants(
  element: XmlElement,
  enters: (item: XmlElement) => boolean = () => true
): Generator<XmlElement> {
  for (const item of element.children) {
    if (!enters(item)) continue;
    yield item;
    yield* descendants(item, enters);
  }
}
