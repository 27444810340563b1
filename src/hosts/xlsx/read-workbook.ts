import { cellAddress } from "../../core/sheets/a1";
import type { Grid } from "../../core/sheets/grid";
import type { Compression } from "./compression";
import { fflateCompression } from "./compression-fflate";
import { feedPart } from "./part-feed";
import { requireZip } from "./file-signature";
import type { CellBudget } from "./grid-builder";
import { DEFAULT_LIMITS, type ReadLimits } from "./limits";
import {
  findPart,
  openPackage,
  partBytes,
  partText,
  relatedPart,
  relatedPartOfKind,
  relationshipsOf,
  type Package,
} from "./package-parts";
import type { Relationship } from "./relationships";
import { readSharedStrings } from "./shared-strings";
import type { SheetCapture } from "./sheet-capture";
import { createSheetScanner, type ScannedSheet, type SheetContext } from "./sheet-scan";
import { createStringPool } from "./string-pool";
import { readStyleFormats } from "./style-formats";
import { readWorkbookPart, type SheetEntry } from "./workbook-part";
import { damaged, WorkbookError, type FoundKind } from "../../core/sheets/workbook-error";
import { toUtf8 } from "./xml-encoding";
import type { ZipEntry } from "./zip-directory";

export interface ReadOptions {
  /** How to inflate; plain JavaScript when left out. On Node `nodeCompression` is faster. */
  readonly compression?: Compression;
  readonly limits?: Partial<ReadLimits>;
  /**
   * Called while sheets are read, with bytes of sheet XML done and to do. What it throws ends
   * the reading and reaches the caller: that is how reading is cancelled.
   */
  readonly onProgress?: (done: number, total: number) => void;
  /** Which sheets to read; all when left out. */
  readonly only?: (sheet: string) => boolean;
}

/** Formulas of a sheet that were saved without a result and read as empty cells. */
export interface UncomputedFormulas {
  readonly sheet: string;
  readonly count: number;
  readonly firstAddress: string;
}

/** A workbook as it was read: its worksheets in tab order, charts and macro sheets left out. */
export interface Workbook {
  readonly sheets: readonly Grid[];
  readonly uncomputed: readonly UncomputedFormulas[];
}

/** A worksheet of an opened workbook, not read yet. */
export interface SheetPart {
  readonly name: string;
  readonly visibility: Grid["visibility"];
  readonly entry: ZipEntry;
}

/** A workbook whose parts are known and whose sheets can be read one by one. */
export interface OpenedWorkbook {
  readonly pack: Package;
  /** Name of the workbook part. */
  readonly part: string;
  readonly isDate1904: boolean;
  readonly sheets: readonly SheetPart[];
  readonly limits: ReadLimits;
  /** Shared strings and styles, read on first use. */
  readonly tables: () => CellTables;
  /** The same when they were read already. */
  readonly heldTables: () => CellTables | undefined;
}

/** What the cells of all sheets point into. */
export type CellTables = Pick<SheetContext, "sharedStrings" | "styleFormats" | "pool">;

/**
 * Reads the worksheets of an .xlsx file (ECMA-376, transitional or strict; .xlsm and .xltx too).
 * Throws a `WorkbookError` when the bytes are no such file, are damaged, encrypted, or break a limit.
 */
export function readWorkbook(bytes: Uint8Array, options: ReadOptions = {}): Workbook {
  const opened = openWorkbook(bytes, options);
  const only = options.only;
  const wanted = only ? opened.sheets.filter((sheet) => only(sheet.name)) : opened.sheets;
  return readSheets(opened, wanted, options);
}

/** Opens the package and lists its worksheets without reading any. */
export function openWorkbook(bytes: Uint8Array, options: ReadOptions = {}): OpenedWorkbook {
  requireZip(bytes);
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const pack = openPackage(bytes, options.compression ?? fflateCompression, limits);
  return locateWorkbook(pack, limits);
}

/**
 * The workbook after an edit of its package. What was read of its shared strings, which no edit
 * touches, is kept; its styles are read anew when they changed.
 */
export function reopenWorkbook(opened: OpenedWorkbook, pack: Package): OpenedWorkbook {
  const held = opened.heldTables();
  const before = stylesEntry(opened.pack, opened.part);
  const after = stylesEntry(pack, opened.part);
  if (!held || before === after) return locateWorkbook(pack, opened.limits, held);
  const styleFormats = after ? readStyleFormats(partText(pack, after), after.name) : NO_STYLES;
  return locateWorkbook(pack, opened.limits, { ...held, styleFormats });
}

const NO_STYLES = new Uint8Array(0);

/** The styles part of a workbook part. */
export function stylesEntry(pack: Package, part: string): ZipEntry | undefined {
  return relatedPartOfKind(pack, part, relationshipsOf(pack, part), "styles");
}

function locateWorkbook(pack: Package, limits: ReadLimits, held?: CellTables): OpenedWorkbook {
  const entry = findWorkbookPart(pack);
  const relationships = relationshipsOf(pack, entry.name);
  const { sheets, isDate1904 } = readWorkbookPart(partText(pack, entry), entry.name);
  const worksheets = locateSheets(pack, entry.name, relationships, sheets);
  if (worksheets.length === 0) throw new WorkbookError("no-worksheets", {});
  let tables = held;
  return {
    pack,
    part: entry.name,
    isDate1904,
    sheets: worksheets,
    limits,
    tables: () => (tables ??= readTables(pack, entry.name, relationships)),
    heldTables: () => tables,
  };
}

function readTables(
  pack: Package,
  part: string,
  relationships: ReadonlyMap<string, Relationship>
): CellTables {
  const strings = relatedPartOfKind(pack, part, relationships, "sharedStrings");
  const styles = relatedPartOfKind(pack, part, relationships, "styles");
  const pool = createStringPool();
  return {
    pool,
    sharedStrings: strings
      ? readSharedStrings(toUtf8(partBytes(pack, strings), strings.name), strings.name, pool)
      : [],
    styleFormats: styles ? readStyleFormats(partText(pack, styles), styles.name) : NO_STYLES,
  };
}

/** Reads some sheets of an opened workbook, in the order given. */
export function readSheets(
  opened: OpenedWorkbook,
  wanted: readonly SheetPart[],
  options: Pick<ReadOptions, "onProgress"> = {}
): Workbook {
  const budget = cellBudget(opened.limits);
  const total = wanted.reduce((sum, sheet) => sum + sheet.entry.size, 0);
  let done = 0;
  const grids: Grid[] = [];
  const uncomputed: UncomputedFormulas[] = [];
  for (const sheet of wanted) {
    const scanned = scanSheet(opened, sheet, {
      budget,
      onPiece(bytes) {
        done += bytes;
        options.onProgress?.(done, total);
      },
    });
    grids.push(scanned.grid);
    const { count, row, column } = scanned.uncomputed;
    if (count > 0) {
      uncomputed.push({ sheet: sheet.name, count, firstAddress: cellAddress(row, column) });
    }
  }
  return { sheets: grids, uncomputed };
}

/** The bound of places that sheets read together share. */
export function cellBudget(limits: ReadLimits): CellBudget {
  return { left: limits.cells, limit: limits.cells };
}

export interface ScanOptions {
  readonly budget: CellBudget;
  /** Is told what a grid leaves out. */
  readonly capture?: SheetCapture;
  /** Called with the bytes of each piece of XML scanned. */
  readonly onPiece?: (bytes: number) => void;
}

/** Scans one sheet of an opened workbook. */
export function scanSheet(
  opened: OpenedWorkbook,
  sheet: SheetPart,
  { budget, capture, onPiece }: ScanOptions
): ScannedSheet {
  const scanner = createSheetScanner({
    ...opened.tables(),
    part: sheet.entry.name,
    isDate1904: opened.isDate1904,
    budget,
    elementBytes: opened.limits.elementBytes,
    ...(capture ? { capture } : {}),
  });
  feedPart(opened.pack, sheet.entry, (piece) => {
    scanner.push(piece);
    onPiece?.(piece.length);
  });
  return scanner.finish(sheet.name, sheet.visibility);
}

function findWorkbookPart(pack: Package): ZipEntry {
  const root = relationshipsOf(pack, "");
  const entry =
    relatedPartOfKind(pack, "", root, "officeDocument") ?? findPart(pack, "xl/workbook.xml");
  const name = entry?.name.toLowerCase() ?? "";
  if (entry === undefined || /(?:^|\/)(?:word|ppt|visio)\//.test(name)) {
    throw new WorkbookError("not-a-workbook", { found: packageKind(pack) });
  }
  if (name.endsWith(".bin")) throw new WorkbookError("binary-workbook", {});
  return entry;
}

/** What a ZIP file without a workbook is. */
function packageKind(pack: Package): FoundKind {
  const mimetype = findPart(pack, "mimetype");
  if (mimetype && findPart(pack, "content.xml")) return "opendocument";
  return findPart(pack, "[Content_Types].xml") ? "document" : "archive";
}

function locateSheets(
  pack: Package,
  part: string,
  relationships: ReadonlyMap<string, Relationship>,
  sheets: readonly SheetEntry[]
): SheetPart[] {
  const located: SheetPart[] = [];
  const seen = new Set<ZipEntry>();
  for (const { name, relationshipId, visibility } of sheets) {
    const relationship = relationships.get(relationshipId);
    if (!relationship) throw damaged("missing-part", `${part}#${name}`);
    if (relationship.kind !== "worksheet") continue;
    const entry = relatedPart(pack, part, relationship);
    if (!entry) throw damaged("missing-part", relationship.target);
    if (seen.has(entry)) throw damaged("directory", entry.name);
    seen.add(entry);
    located.push({ name, visibility, entry });
  }
  return located;
}
