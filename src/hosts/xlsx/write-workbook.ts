import type { SheetPlan } from "../../core/sheets/sheet-plan";
import type { ByteSink, Compression } from "./compression";
import { fflateCompression } from "./compression-fflate";
import {
  contentTypesXml,
  CORE_PART,
  corePropertiesXml,
  linkRelationshipsXml,
  rootRelationshipsXml,
  sheetPart,
  STYLES_PART,
  WORKBOOK_PART,
  workbookRelationshipsXml,
  workbookXml,
  type WorkbookProperties,
} from "./package-frame";
import { checkPlans } from "../../workbook/plan-checks";
import { relationshipsPath } from "./relationships";
import { createStyleTable } from "./style-table";
import { externalLinks, planStyles, writeSheet } from "./write-sheet";
import { createZipWriter } from "./zip-writer";

export interface WriteOptions {
  /**
   * How to deflate; plain JavaScript when left out, which gives the same bytes on every machine.
   * On Node `nodeCompression` is faster, and its bytes depend on the zlib built in.
   */
  readonly compression?: Compression;
  readonly properties?: WorkbookProperties;
  /** Called now and then with the rows written so far; what it throws ends the writing. */
  readonly onProgress?: (rows: number) => void;
}

/** Rows between two reports of progress. */
const PROGRESS_STEP = 2000;

/**
 * Writes sheets as an .xlsx file. Equal plans give equal bytes. Throws a `WorkbookError` when a
 * plan says something that no workbook can hold; nothing is cut or dropped silently.
 */
export function writeWorkbook(plans: readonly SheetPlan[], options: WriteOptions = {}): Uint8Array {
  const pieces: Uint8Array[] = [];
  let length = 0;
  writeWorkbookTo(
    (piece) => {
      pieces.push(piece);
      length += piece.length;
    },
    plans,
    options
  );
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

/**
 * Like `writeWorkbook`, handing the file to `sink` piece by piece. Rows are taken from the plan
 * one at a time; only the compressed bytes of one sheet stand in memory. When it throws, what
 * the sink got is no workbook.
 */
export function writeWorkbookTo(
  sink: ByteSink,
  plans: readonly SheetPlan[],
  options: WriteOptions = {}
): void {
  checkPlans(plans);
  const { compression = fflateCompression, properties, onProgress } = options;
  const zip = createZipWriter(sink, compression);
  const styles = createStyleTable();
  const cellStyles = plans.map((plan) => planStyles(plan, styles));
  const addText = (name: string, text: string) =>
    zip.add(name, (write) => write(new TextEncoder().encode(text)));

  addText("[Content_Types].xml", contentTypesXml(plans.length, properties !== undefined));
  addText("_rels/.rels", rootRelationshipsXml(properties !== undefined));
  if (properties) addText(CORE_PART, corePropertiesXml(properties));
  addText(WORKBOOK_PART, workbookXml(plans));
  addText(relationshipsPath(WORKBOOK_PART), workbookRelationshipsXml(plans.length));
  let rows = 0;
  const countRow = () => {
    if (++rows % PROGRESS_STEP === 0) onProgress?.(rows);
  };
  plans.forEach((plan, i) => {
    const links = externalLinks(plan);
    zip.add(sheetPart(i), (write) =>
      writeSheet(write, plan, {
        cellStyles: cellStyles[i],
        styles,
        linkIds: links.ids,
        isSelected: i === 0,
        countRow,
      })
    );
    if (links.targets.length > 0) {
      addText(relationshipsPath(sheetPart(i)), linkRelationshipsXml(links.targets));
    }
  });
  addText(STYLES_PART, styles.toXml());
  zip.finish();
  onProgress?.(rows);
}
