import { resolvePath } from "./package-parts";
import {
  appendEdit,
  applyEdits,
  childSpans,
  removeEdit,
  rootSpan,
  spanAttributes,
} from "./xml-spans";
import { escapeAttribute } from "./xml-escape";

const PART = "[Content_Types].xml";
const RELATIONSHIPS = "application/vnd.openxmlformats-package.relationships+xml";

/**
 * The content types of a package with the type of one part set, or with `null` taken out (ECMA-376
 * part 2, 7.2.3). Relationship files get their common type where the package has none yet.
 */
export function contentTypeEdit(xml: string, part: string, type: string | null): string {
  const root = rootSpan(xml, PART);
  const name = part.toLowerCase();
  const spans = childSpans(xml, root, PART);
  const attributes = (span: (typeof spans)[number]) => spanAttributes(xml, span, PART);
  const held = spans.filter(
    (span) =>
      span.name === "Override" &&
      resolvePath("", attributes(span).get("PartName") ?? "").toLowerCase() === name
  );
  const edits = held.map(removeEdit);
  if (type === null) return applyEdits(xml, edits);
  const hasRelationships = spans.some(
    (span) => span.name === "Default" && attributes(span).get("Extension")?.toLowerCase() === "rels"
  );
  const { prefix } = root;
  const added =
    (hasRelationships
      ? ""
      : `<${prefix}Default Extension="rels" ContentType="${RELATIONSHIPS}"/>`) +
    `<${prefix}Override PartName="/${escapeAttribute(encodeURI(part))}" ContentType="${type}"/>`;
  return applyEdits(xml, [...edits, appendEdit(xml, root, added)]);
}
