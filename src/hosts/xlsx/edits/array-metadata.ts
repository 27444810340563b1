import { partsOfKind, addPart, folderOf, freePart, type WorkbookEdit } from "../workbook-edit";
import {
  appendEdit,
  applyEdits,
  attributeEdit,
  childSpan,
  childSpans,
  insertInOrder,
  rootSpan,
  spanAttributes,
  type XmlSpan,
} from "../xml-spans";
import { isTrue } from "../xml-events";

/**
 * Cell metadata by which a workbook says that an array formula is as large as its result ([MS-XLSX] 2.3.10,
 * dynamic arrays): the number that such a cell has as `cm`.
 */
export interface ArrayMetadata {
  isDynamic(metadata: number | undefined): boolean;
  /** The number for a dynamic array; what a workbook lacks for it is added. */
  number(): number;
}

const TYPE = "XLDAPR";
const CONTENT_TYPE =
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml";
const DYNAMIC_NS = "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray";
const PROPERTIES = "{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}";

/** The children of `<metadata>` in the order of CT_Metadata (ECMA-376 part 1, 18.9.7). */
const ORDER = [
  "metadataTypes",
  "metadataStrings",
  "mdxMetadata",
  "futureMetadata",
  "cellMetadata",
  "valueMetadata",
  "extLst",
];

const TYPE_ATTRIBUTES =
  `name="${TYPE}" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1"` +
  ' splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"';

/** Opens the metadata part of a workbook, which it may lack. */
export function openArrayMetadata(edit: WorkbookEdit): ArrayMetadata {
  let part = partsOfKind(edit.opened.pack, edit.opened.part, "sheetMetadata")[0] ?? "";
  let known = part === "" ? new Set<number>() : dynamicNumbers(edit.text(part), part);
  return {
    isDynamic: (metadata) => metadata !== undefined && known.has(metadata),
    number() {
      if (known.size === 0) {
        if (part === "") part = newPart(edit);
        edit.set(part, withDynamicArrays(edit.text(part), part));
        known = dynamicNumbers(edit.text(part), part);
      }
      return Math.min(...known);
    },
  };
}

function newPart(edit: WorkbookEdit): string {
  const { opened, namespaces } = edit;
  const part = freePart(edit, `${folderOf(opened.part)}metadata`, "");
  addPart(edit, opened.part, part, "sheetMetadata", CONTENT_TYPE);
  edit.set(
    part,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<metadata xmlns="${namespaces.main}"></metadata>`
  );
  return part;
}

/** The numbers of cell metadata, from 1 on, that stand for a dynamic array. */
function dynamicNumbers(xml: string, part: string): Set<number> {
  const root = rootSpan(xml, part);
  const type = typeNumber(xml, root, part);
  const blocks = dynamicBlocks(xml, root, part);
  const cells = childSpan(xml, root, "cellMetadata", part);
  const numbers = new Set<number>();
  (cells ? childSpans(xml, cells, part) : []).forEach((block, i) => {
    const isDynamic = childSpans(xml, block, part).some((record) => {
      const attributes = spanAttributes(xml, record, part);
      return Number(attributes.get("t")) === type && blocks.has(Number(attributes.get("v")));
    });
    if (isDynamic) numbers.add(i + 1);
  });
  return numbers;
}

/** The number of the type, from 1 on; 0 when there is none. */
function typeNumber(xml: string, root: XmlSpan, part: string): number {
  const types = childSpan(xml, root, "metadataTypes", part);
  if (!types) return 0;
  return (
    childSpans(xml, types, part).findIndex(
      (type) => spanAttributes(xml, type, part).get("name") === TYPE
    ) + 1
  );
}

function futureBlocks(xml: string, root: XmlSpan, part: string): XmlSpan | undefined {
  return childSpans(xml, root, part).find(
    (span) => span.name === "futureMetadata" && spanAttributes(xml, span, part).get("name") === TYPE
  );
}

/** Numbers, from 0 on, of the blocks that say `fDynamic`. */
function dynamicBlocks(xml: string, root: XmlSpan, part: string): Set<number> {
  const future = futureBlocks(xml, root, part);
  const blocks = future ? childSpans(xml, future, part) : [];
  return new Set(
    blocks.flatMap((block, i) => {
      const tag = /<[^<>]*\bdynamicArrayProperties\b[^<>]*>/.exec(
        xml.slice(block.start, block.end)
      );
      const value = tag && /\bfDynamic\s*=\s*["']([^"']*)["']/.exec(tag[0]);
      return value && isTrue(value[1]) ? [i] : [];
    })
  );
}

function withDynamicArrays(given: string, part: string): string {
  let xml = given;
  if (typeNumber(xml, rootSpan(xml, part), part) === 0) {
    xml = added(xml, "metadataTypes", `<metadataType ${TYPE_ATTRIBUTES}/>`, part);
  }
  if (dynamicBlocks(xml, rootSpan(xml, part), part).size === 0) xml = withBlock(xml, part);
  const root = rootSpan(xml, part);
  const type = typeNumber(xml, root, part);
  const [block] = dynamicBlocks(xml, root, part);
  return added(xml, "cellMetadata", `<bk><rc t="${type}" v="${block}"/></bk>`, part);
}

function withBlock(xml: string, part: string): string {
  const block =
    `<bk><extLst><ext uri="${PROPERTIES}"><xda:dynamicArrayProperties xmlns:xda="${DYNAMIC_NS}"` +
    ' fDynamic="1" fCollapsed="0"/></ext></extLst></bk>';
  const future = futureBlocks(xml, rootSpan(xml, part), part);
  return added(xml, "futureMetadata", block, part, future, ` name="${TYPE}"`);
}

/** A list with one more item; the list is made where there is none. */
function added(
  xml: string,
  name: string,
  item: string,
  part: string,
  list = name === "futureMetadata" ? undefined : childSpan(xml, rootSpan(xml, part), name, part),
  attributes = ""
): string {
  const root = rootSpan(xml, part);
  const own =
    root.prefix === "" ? item : item.replace(/<(\/?)(?!xda:)(?=[A-Za-z])/g, `<$1${root.prefix}`);
  if (!list) {
    const { prefix } = root;
    const element = `<${prefix}${name}${attributes} count="1">${own}</${prefix}${name}>`;
    return applyEdits(xml, [insertInOrder(xml, root, ORDER, name, element, part)]);
  }
  const count = childSpans(xml, list, part).length + 1;
  if (list.isEmpty) throw new TypeError("an empty list of metadata is not opened up twice");
  return applyEdits(xml, [attributeEdit(xml, list, { count }), appendEdit(xml, list, own)]);
}
