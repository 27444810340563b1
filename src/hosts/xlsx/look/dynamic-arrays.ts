import { isOn, wholeOf } from "./attribute-values";
import { child, childrenNamed, descendants, itemsOf, type XmlElement } from "./xml-tree";

/** The kind of metadata that marks a formula whose result spills ([MS-XLSX] 2.2.4.9). */
const DYNAMIC_ARRAY = "XLDAPR";

/** The numbers (`cm` of a cell, from one) of the cell metadata that mark a spilling formula. */
export function readDynamicArrays(metadata: XmlElement | undefined): Set<number> {
  const types = itemsOf(metadata, "metadataTypes").map(({ attributes }) => attributes.get("name"));
  const future = childrenNamed(metadata, "futureMetadata").find(
    ({ attributes }) => attributes.get("name") === DYNAMIC_ARRAY
  );
  const spills = childrenNamed(future, "bk").map(doesSpill);
  const dynamic = new Set<number>();
  childrenNamed(child(metadata, "cellMetadata"), "bk").forEach((block, i) => {
    const isDynamic = childrenNamed(block, "rc").some(
      ({ attributes }) =>
        types[(wholeOf(attributes, "t") ?? 0) - 1] === DYNAMIC_ARRAY &&
        (spills[wholeOf(attributes, "v") ?? 0] ?? true)
    );
    if (isDynamic) dynamic.add(i + 1);
  });
  return dynamic;
}

function doesSpill(block: XmlElement): boolean {
  for (const { name, attributes } of descendants(block)) {
    if (name === "dynamicArrayProperties") return isOn(attributes, "fDynamic");
  }
  return false;
}
