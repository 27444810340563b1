import type { CellLook, DifferentialLook } from "../../../workbook/sheet-look";
import {
  partBytes,
  partText,
  relatedPartOfKind,
  relationshipsOf,
  requirePart,
} from "../package-parts";
import type { OpenedWorkbook } from "../read-workbook";
import { findByte, findNameEnd, findTagEnd, localStart, LT, SLASH, spells } from "../xml-bytes";
import { toUtf8 } from "../xml-encoding";
import { readCellLooks } from "./cell-looks";
import { createPalette, type Palette } from "./colors";
import { differentialOf } from "./differentials";
import { readDynamicArrays } from "./dynamic-arrays";
import { hasRunProperties } from "./look-capture";
import { itemsOf, readTree, type XmlElement } from "./xml-tree";

/** What the looks of all sheets of a workbook point into. */
export interface LookTables {
  readonly palette: Palette;
  /** By the numbers that cells have. */
  readonly looks: readonly CellLook[];
  readonly differentials: readonly DifferentialLook[];
  /** Root of the workbook part. */
  readonly workbook: XmlElement;
  /** Whether a shared string has runs of different looks. */
  readonly isRich: (shared: number) => boolean;
  /** Whether the metadata of a cell (`cm`, from one) says that its formula spills. */
  readonly isDynamic: (metadata: number) => boolean;
}

const held = new WeakMap<OpenedWorkbook, LookTables>();

/** The tables of an opened workbook, read once. */
export function lookTables(opened: OpenedWorkbook): LookTables {
  let tables = held.get(opened);
  if (!tables) held.set(opened, (tables = readTables(opened)));
  return tables;
}

function readTables({ pack, part }: OpenedWorkbook): LookTables {
  const relationships = relationshipsOf(pack, part);
  const find = (kind: string) => relatedPartOfKind(pack, part, relationships, kind);
  const tree = (kind: string): XmlElement | undefined => {
    const entry = find(kind);
    return entry && readTree(partText(pack, entry), entry.name);
  };
  const styleSheet = tree("styles");
  const palette = createPalette(tree("theme"), styleSheet);
  let rich: ReadonlySet<number> | undefined;
  let dynamic: ReadonlySet<number> | undefined;
  return {
    palette,
    looks: readCellLooks(styleSheet, palette),
    differentials: itemsOf(styleSheet, "dxfs").map((dxf) => differentialOf(dxf, palette)),
    workbook: readTree(partText(pack, requirePart(pack, part)), part),
    isRich(shared) {
      if (!rich) {
        const entry = find("sharedStrings");
        rich = entry ? richStrings(toUtf8(partBytes(pack, entry), entry.name)) : new Set();
      }
      return rich.has(shared);
    },
    isDynamic: (metadata) => (dynamic ??= readDynamicArrays(tree("sheetMetadata"))).has(metadata),
  };
}

/** Numbers of the shared strings with runs of different looks. The part is known to be well-formed. */
function richStrings(bytes: Uint8Array): Set<number> {
  const rich = new Set<number>();
  const all = { bytes, nameEnd: 0, end: bytes.length };
  if (!hasRunProperties(all)) return rich;
  let number = -1;
  for (let at = findByte(bytes, LT, 0, bytes.length); at >= 0;) {
    const nameAt = at + 1;
    const nameEnd = findNameEnd(bytes, nameAt, bytes.length);
    const local = localStart(bytes, nameAt, nameEnd);
    if (bytes[nameAt] !== SLASH && spells(bytes, local, nameEnd, "si")) number++;
    else if (spells(bytes, local, nameEnd, "rPr")) rich.add(number);
    at = findByte(bytes, LT, findTagEnd(bytes, nameEnd, bytes.length), bytes.length);
  }
  return rich;
}
