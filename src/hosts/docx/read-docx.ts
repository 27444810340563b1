import { DocumentError } from "../../core/text-check/document-error";
import { WorkbookError } from "../../core/sheets/workbook-error";
import type { Compression } from "../xlsx/compression";
import { DEFAULT_LIMITS, type ReadLimits } from "../xlsx/limits";
import {
  openPackage,
  partText,
  relatedPartOfKind,
  relationshipsOf,
  type Package,
} from "../xlsx/package-parts";
import { documentText } from "./document-text";

const MIB = 1024 * 1024;

/** Fits a report of thousands of pages with pictures, and refuses what only an attack holds. */
export const DOCUMENT_LIMITS: ReadLimits = {
  ...DEFAULT_LIMITS,
  entries: 10_000,
  partBytes: 128 * MIB,
  totalBytes: 512 * MIB,
  ratioFrom: 8 * MIB,
};

/** The text of the main part of an opened package. */
function mainText(pack: Package): string {
  const relationships = relationshipsOf(pack, "");
  const entry = relatedPartOfKind(pack, "", relationships, "officeDocument");
  if (!entry) throw new DocumentError("not-a-document", { found: "archive" });
  const xml = partText(pack, entry);
  if (!/<(?:\w+:)?document[\s>]/.test(xml)) {
    const isWorkbook = /<(?:\w+:)?workbook[\s>]/.test(xml);
    throw new DocumentError("not-a-document", { found: isWorkbook ? "workbook" : "unknown" });
  }
  return documentText(xml, entry.name);
}

/** The text of a .docx file. Throws a `DocumentError`. */
export function readDocx(
  bytes: Uint8Array,
  compression: Compression,
  limits: ReadLimits = DOCUMENT_LIMITS
): string {
  try {
    return mainText(openPackage(bytes, compression, limits));
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    if (error.code === "too-large") throw new DocumentError("too-large", {});
    if (error.code === "encrypted") throw new DocumentError("encrypted", {});
    const { part } = error.params as { readonly part?: string };
    throw new DocumentError("damaged", { part: part ?? "" });
  }
}
