import { DocumentError, type NoDocument } from "../../core/text-check/document-error";
import { WorkbookError, type FoundKind } from "../../core/sheets/workbook-error";
import type { Compression } from "../xlsx/compression";
import { requireZip } from "../xlsx/file-signature";
import { readDocx } from "./read-docx";
import { readPlainText } from "./read-plain-text";

const FOUND: Partial<Record<FoundKind, NoDocument>> = {
  archive: "archive",
  html: "html",
  opendocument: "unknown",
  pdf: "pdf",
  picture: "picture",
};
const RTF = "{\\rtf";

function isRtf(bytes: Uint8Array): boolean {
  return new TextDecoder().decode(bytes.subarray(0, RTF.length)) === RTF;
}

/** What the first bytes of a file that is no package say it is; `null`: perhaps plain text. */
function refusal({ code, params }: WorkbookError): DocumentError | null {
  switch (code) {
    case "empty-file":
      return new DocumentError("empty-file", {});
    case "encrypted":
      return new DocumentError("encrypted", {});
    case "legacy-xls":
      return new DocumentError("not-a-document", { found: "workbook" });
    case "not-a-workbook": {
      const { found } = params as { readonly found: FoundKind };
      if (found === "document") return new DocumentError("legacy-doc", {});
      const kind = FOUND[found];
      return kind ? new DocumentError("not-a-document", { found: kind }) : null;
    }
    default:
      return null;
  }
}

function textOf(bytes: Uint8Array, compression: Compression): string {
  try {
    requireZip(bytes);
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    const refused = refusal(error as WorkbookError);
    if (refused) throw refused;
    if (isRtf(bytes)) throw new DocumentError("not-a-document", { found: "rtf" });
    return readPlainText(bytes);
  }
  return readDocx(bytes, compression);
}

/**
 * The text of a report: a .docx document or a plain text file, told apart by what they hold and not by
 * name. Throws a `DocumentError`.
 */
export function readDocument(bytes: Uint8Array, compression: Compression): string {
  const text = textOf(bytes, compression);
  if (text.trim() === "") throw new DocumentError("no-text", {});
  return text;
}
