import type { DocumentErrorCode, DocumentErrorParams } from "../core/text-check/document-error";
import type { ErrorText } from "./error-texts";

/** What is wrong with a document and what to do, by cause. */
export type DocumentErrorTexts = {
  readonly [Code in DocumentErrorCode]: (params: DocumentErrorParams[Code]) => ErrorText;
};
