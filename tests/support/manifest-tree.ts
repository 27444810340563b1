import { SaxesParser } from "saxes";

/** Prefixes by which the checker names elements, whatever prefixes the file itself uses. */
const prefixes: Readonly<Record<string, string>> = {
  "http://schemas.microsoft.com/office/appforoffice/1.1": "",
  "http://schemas.microsoft.com/office/taskpaneappversionoverrides": "ov:",
  "http://schemas.microsoft.com/office/officeappbasictypes/1.0": "bt:",
};

export interface ManifestNode {
  /** `OfficeApp`, `ov:Host`, `bt:Image`; with the xsi:type where one stands: `ov:Control[Button]`. */
  readonly name: string;
  readonly line: number;
  /** All but `xmlns…` and `xsi:type`. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly ManifestNode[];
  readonly text: string;
}

/** Reads an XML text. @throws {Error} with line and column when it is not well-formed */
export function parseManifest(xml: string): ManifestNode {
  type Open = {
    name: string;
    line: number;
    attributes: Record<string, string>;
    children: Open[];
    text: string;
  };
  const parser = new SaxesParser({ xmlns: true });
  const document: Open = { name: "", line: 0, attributes: {}, children: [], text: "" };
  const stack = [document];
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", (tag) => {
    const attributes: Record<string, string> = {};
    let type = "";
    for (const attribute of Object.values(tag.attributes)) {
      if (attribute.name === "xsi:type") type = `[${attribute.value}]`;
      else if (!/^xmlns(:|$)/.test(attribute.name)) attributes[attribute.name] = attribute.value;
    }
    const name = `${prefixes[tag.uri] ?? `{${tag.uri}}`}${tag.local}${type}`;
    const node: Open = { name, line: parser.line, attributes, children: [], text: "" };
    stack[stack.length - 1].children.push(node);
    stack.push(node);
  });
  parser.on("text", (text) => {
    stack[stack.length - 1].text += text.trim();
  });
  parser.on("closetag", () => {
    stack.pop();
  });
  parser.write(xml).close();
  return document.children[0];
}

/** The element and everything below it, in document order. */
export function* everyNode(node: ManifestNode): Generator<ManifestNode> {
  yield node;
  for (const child of node.children) yield* everyNode(child);
}
