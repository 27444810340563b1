import { parseCellAddress } from "../../../core/sheets/a1";
import type { LinkLook, NoteLook } from "../../../workbook/sheet-look";
import { isExternal, type Relationship } from "../relationships";
import { decodeEscapes } from "../xml-text";
import { areasOf } from "./areas";
import { textOf } from "./attribute-values";
import { child, childrenNamed, descendants, itemsOf, type XmlElement } from "./xml-tree";

/** The hyperlinks of a sheet; `relationships` are those of its part. */
export function readLinks(
  sheet: XmlElement,
  relationships: ReadonlyMap<string, Relationship>
): LinkLook[] {
  return itemsOf(sheet, "hyperlinks").flatMap(({ attributes }): LinkLook[] => {
    const range = areasOf(attributes.get("ref"))[0];
    const relationship = relationships.get(attributes.get("id") ?? "");
    const target = relationship && isExternal(relationship) ? relationship.target : "";
    // `#` alone, or in front of a place, points into the workbook itself.
    const inside = target.startsWith("#") ? target.slice(1) : "";
    const location = textOf(attributes, "location") ?? inside;
    const outside = target.startsWith("#") ? "" : target;
    const tooltip = textOf(attributes, "tooltip");
    if (!range || (outside === "" && location === "")) return [];
    const look = {
      range,
      ...(outside === "" ? {} : { target: outside }),
      ...(location === "" ? {} : { location }),
      ...(tooltip === undefined ? {} : { tooltip }),
    };
    return [look];
  });
}

/**
 * The notes of a comments part. Of a conversation (`threads`, the threaded comments part), whose note
 * is only a stand-in for older programs, the remarks themselves are told, one a line.
 */
export function readNotes(
  comments: XmlElement | undefined,
  threads: XmlElement | undefined
): NoteLook[] {
  const texts = new Map<string, string>();
  for (const comment of itemsOf(comments, "commentList")) {
    texts.set(comment.attributes.get("ref") ?? "", richText(child(comment, "text")));
  }
  const remarks = new Map<string, string[]>();
  for (const { attributes, children } of childrenNamed(threads, "threadedComment")) {
    const ref = attributes.get("ref") ?? "";
    const text = children.find(({ name }) => name === "text")?.text ?? "";
    remarks.set(ref, [...(remarks.get(ref) ?? []), text]);
  }
  for (const [ref, lines] of remarks) texts.set(ref, lines.join("\n"));
  return [...texts]
    .flatMap(([ref, text]) => {
      const cell = parseCellAddress(ref);
      return cell ? [{ ...cell, text }] : [];
    })
    .sort((a, b) => a.row - b.row || a.column - b.column);
}

/** The text of runs, phonetic ones left out. */
function richText(element: XmlElement | undefined): string {
  if (!element) return "";
  let text = "";
  for (const item of descendants(element, ({ name }) => name !== "rPh")) {
    if (item.name === "t") text += item.text;
  }
  return decodeEscapes(text);
}
