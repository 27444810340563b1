import type { SheetLook, UnseenThing } from "../../../workbook/sheet-look";
import { partText, relatedPartOfKind, relationshipsOf } from "../package-parts";
import { cellBudget, scanSheet, type OpenedWorkbook, type SheetPart } from "../read-workbook";
import { defaultFont } from "./cell-looks";
import { readConditionalFormats } from "./conditional-formats";
import {
  readAutoFilter,
  readColumns,
  readDefaultHeight,
  readDefaultWidth,
  readProtection,
  readTabColor,
  readView,
} from "./frame-readers";
import { readLinks, readNotes } from "./links-and-notes";
import { createLookCapture } from "./look-capture";
import { lookTables } from "./look-tables";
import { readPrintSetup } from "./print-setup";
import { countStyles, readPrintNames } from "./read-book-look";
import { styleNumbers } from "./style-numbers";
import { findUnseenThings } from "./unseen-things";
import { readValidations } from "./validations";
import { readTree, type XmlElement } from "./xml-tree";

export interface SheetLookOptions {
  /** Called with bytes of sheet XML done and to do; what it throws ends the reading. */
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * Reads a sheet as it looks, values included, in one scan. Throws a `WorkbookError`: `damaged` when a
 * part is not well-formed, `too-large` when it breaks a limit. Values that mean nothing – a colour that
 * is none, a range outside the sheet, a style that is not there – are passed over, as Excel does.
 */
export function readSheetLook(
  opened: OpenedWorkbook,
  sheet: SheetPart,
  { onProgress }: SheetLookOptions = {}
): SheetLook {
  const { pack, limits } = opened;
  const { name: part, size } = sheet.entry;
  const tables = lookTables(opened);
  const styleCount = countStyles(tables.looks);
  const capture = createLookCapture({
    part,
    styleCount,
    budget: cellBudget(limits),
    isRich: tables.isRich,
    isDynamic: tables.isDynamic,
  });
  let done = 0;
  const { grid } = scanSheet(opened, sheet, {
    budget: cellBudget(limits),
    capture,
    onPiece: (bytes) => onProgress?.((done += bytes), size),
  });

  const root = readTree(capture.frameXml(), part);
  const relationships = relationshipsOf(pack, part);
  const related = (kind: string): XmlElement | undefined => {
    const entry = relatedPartOfKind(pack, part, relationships, kind);
    return entry && readTree(partText(pack, entry), entry.name);
  };
  const columns = readColumns(root, styleCount);
  const { formats, hasOthers } = readConditionalFormats(root, tables);
  const unseen: Set<UnseenThing> = findUnseenThings({ pack, part, sheet: root, relationships });
  if (hasOthers) unseen.add("conditional-format");
  if (capture.hasRichText()) unseen.add("rich-text");
  if (capture.hasOutline()) unseen.add("outline");
  const tabColor = readTabColor(root, tables.palette);
  const autoFilter = readAutoFilter(root);
  const font = defaultFont(tables.looks);
  return {
    grid,
    styles: styleNumbers(capture.styles, columns, capture.rows, styleCount),
    formulas: capture.formulas.finish(),
    columns,
    rows: capture.rows,
    defaultWidth: readDefaultWidth(root, font),
    defaultHeight: readDefaultHeight(root, font),
    ...readView(root),
    ...(tabColor === undefined ? {} : { tabColor }),
    isProtected: readProtection(root),
    validations: readValidations(root),
    conditionalFormats: formats,
    ...(autoFilter ? { autoFilter } : {}),
    links: readLinks(root, relationships),
    notes: readNotes(related("comments"), related("threadedComment")),
    print: readPrintSetup(root, readPrintNames(tables.workbook, sheet.name)),
    unseen: [...unseen].sort(),
  };
}
