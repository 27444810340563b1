import type { WorkbookErrorCode, WorkbookErrorParams } from "../../core/sheets/workbook-error";
import { WorkbookError } from "../../core/sheets/workbook-error";
import type { DocumentErrorCode, DocumentErrorParams } from "../../core/text-check/document-error";
import { DocumentError } from "../../core/text-check/document-error";
import type { Engine } from "../engine";
import type { EngineErrorParams } from "../../locales/error-texts";
import type { EngineErrorCode } from "../engine-error";
import { EngineError } from "../engine-error";
import type { ColumnRun, SheetFrame } from "../sheet-pieces";

/** What a worker's engine can be asked, beside sheets, which come in pieces. */
export type EngineCall = Exclude<keyof Engine, "putSheet">;

/** An error as it crosses from a worker: class and facts, so that it can be made anew. */
export type SentError =
  | {
      readonly kind: "workbook";
      readonly code: WorkbookErrorCode;
      readonly params: AnyWorkbookParams;
    }
  | {
      readonly kind: "document";
      readonly code: DocumentErrorCode;
      readonly params: DocumentErrorParams[DocumentErrorCode];
    }
  | { readonly kind: "engine"; readonly code: EngineErrorCode; readonly params: AnyEngineParams }
  | { readonly kind: "unforeseen"; readonly detail: string };

type AnyWorkbookParams = WorkbookErrorParams[WorkbookErrorCode];
type AnyEngineParams = EngineErrorParams[EngineErrorCode];

export type Answer<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: SentError };

/** The worker's side, as comlink exposes it. */
export interface EngineWorker {
  /** Runs a call under a number by which it can be cancelled. */
  run(
    job: number,
    call: EngineCall,
    argument: unknown,
    onProgress?: (done: number) => void
  ): Promise<Answer<unknown>>;
  cancel(job: number): void;
  /** Begins a sheet; its cells follow, then `finishSheet`. A sheet begun anew drops the one before. */
  beginSheet(frame: SheetFrame): void;
  addCells(piece: readonly ColumnRun[]): void;
  finishSheet(): Promise<Answer<void>>;
}

/** An error as it is sent. */
export function sentError(error: unknown): SentError {
  if (error instanceof WorkbookError) {
    const { code, params } = error as WorkbookError;
    return { kind: "workbook", code, params };
  }
  if (error instanceof DocumentError) {
    const { code, params } = error as DocumentError;
    return { kind: "document", code, params };
  }
  if (error instanceof EngineError) {
    const { code, params } = error as EngineError;
    return { kind: "engine", code, params };
  }
  return { kind: "unforeseen", detail: error instanceof Error ? error.message : String(error) };
}

/** The error that was sent, of its own class; anything unforeseen is a failure of the engine. */
export function receivedError(sent: SentError): Error {
  switch (sent.kind) {
    case "workbook":
      return new WorkbookError(sent.code, sent.params);
    case "document":
      return new DocumentError(sent.code, sent.params);
    case "engine":
      return new EngineError(sent.code, sent.params);
    case "unforeseen":
      return new EngineError("engine-failed", { detail: sent.detail });
  }
}
