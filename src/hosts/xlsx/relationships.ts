import { walkXml } from "./xml-events";

/** A pointer from one part to another (ECMA-376 part 2, 6.5). */
export interface Relationship {
  /** The last segment of its type, the same in transitional and strict files: `worksheet`. */
  readonly kind: string;
  readonly target: string;
  readonly mode: "External" | "Internal";
}

export function isExternal(relationship: Relationship): boolean {
  return relationship.mode === "External";
}

/** `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`; `""` → `_rels/.rels`. */
export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** Relationships by id, in file order. */
export function readRelationships(xml: string, part: string): Map<string, Relationship> {
  const relationships = new Map<string, Relationship>();
  walkXml(xml, part, {
    open(name, attributes) {
      if (name !== "Relationship") return;
      const type = attributes.get("Type") ?? "";
      relationships.set(attributes.get("Id") ?? "", {
        kind: type.slice(type.lastIndexOf("/") + 1),
        target: attributes.get("Target") ?? "",
        mode: attributes.get("TargetMode") === "External" ? "External" : "Internal",
      });
    },
  });
  return relationships;
}
