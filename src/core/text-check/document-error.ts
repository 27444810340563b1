/** What a file turned out to be that is no document with text in it. */
export type NoDocument = "archive" | "html" | "pdf" | "picture" | "rtf" | "unknown" | "workbook";

/** Why a document cannot be read, each cause with its facts. */
export interface DocumentErrorParams {
  "empty-file": Record<string, never>;
  /** Word 97–2003 or WPS. */
  "legacy-doc": Record<string, never>;
  encrypted: Record<string, never>;
  "not-a-document": { readonly found: NoDocument };
  /** Neither UTF-8, UTF-16 nor GB 18030. */
  encoding: Record<string, never>;
  "too-large": Record<string, never>;
  damaged: { readonly part: string };
  /** A document without a word. */
  "no-text": Record<string, never>;
}

export type DocumentErrorCode = keyof DocumentErrorParams;

/** A document that cannot be read: a cause and its facts, no sentence. */
export class DocumentError<Code extends DocumentErrorCode = DocumentErrorCode> extends Error {
  override readonly name = "DocumentError";
  constructor(
    readonly code: Code,
    readonly params: DocumentErrorParams[Code]
  ) {
    super(`${code} ${JSON.stringify(params)}`);
  }
}
