import type { NoDocument } from "../../core/text-check/document-error";
import type { DocumentErrorTexts } from "../document-error-texts";

const SAVE_AS_DOCX = "Open it in Word or WPS, save it as .docx and try again, or paste the text.";

const FOUND: Readonly<Record<NoDocument, string>> = {
  archive: "an archive",
  html: "a web page",
  pdf: "a PDF document",
  picture: "a picture",
  rtf: "an RTF document",
  unknown: "a file of unknown kind",
  workbook: "a workbook",
};

/** The sentences for every reason for which a document cannot be read. */
export const documentErrorTextsEn: DocumentErrorTexts = {
  "empty-file": () => ({
    what: "The file is empty (0 bytes).",
    todo: "Copy or download it again.",
  }),
  "legacy-doc": () => ({
    what: "This is a Word 97–2003 (.doc) or WPS (.wps) document, which cannot be read.",
    todo: SAVE_AS_DOCX,
  }),
  encrypted: () => ({
    what: "The document is encrypted with a password.",
    todo: "Open it in Word or WPS, take the password off, save and try again.",
  }),
  "not-a-document": ({ found }) => ({
    what: `This is no .docx document or text file but ${FOUND[found]}.`,
    todo: "Choose the .docx or .txt file of the report.",
  }),
  encoding: () => ({
    what: "The encoding of the text file is neither UTF-8 nor GB 18030 (GBK).",
    todo: "Save it as UTF-8 and try again.",
  }),
  "too-large": () => ({
    what: "The document is too large, or compressed beyond all measure.",
    todo: "Keep the text only; do not open files of unknown origin.",
  }),
  damaged: ({ part }) => ({
    what: `The document is damaged${part === "" ? "" : ` (${part})`}.`,
    todo: "See whether Word or WPS opens it; if so, save it as a new .docx.",
  }),
  "no-text": () => ({
    what: "There is no text in the document.",
    todo: "Make sure that it is the right file.",
  }),
};
