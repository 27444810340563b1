const SVG = "http://www.w3.org/2000/svg";
const XML = "http://www.w3.org/XML/1998/namespace";

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Makes an SVG element; looks are attributes, which a content security policy does not forbid. */
export function svgElement<K extends keyof SVGElementTagNameMap>(
  document: Document,
  name: K,
  attributes: Attributes,
  children: readonly Node[] = []
): SVGElementTagNameMap[K] {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    element.setAttribute(key, typeof value === "number" ? String(rounded(value)) : value);
  }
  element.append(...children);
  return element;
}

/** Blanks at both ends of a text and several in a row count. */
export function keepBlanks(element: SVGElement): void {
  element.setAttributeNS(XML, "xml:space", "preserve");
}

/** Thousandths of a point are finer than any printer. */
function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
