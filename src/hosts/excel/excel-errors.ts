import { WorkbookError } from "../../core/sheets/workbook-error";

/** What an error of office.js says of itself; the texts are in the language of Excel. */
interface OfficeError {
  readonly code: string;
  readonly message: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

/**
 * Codes of the Excel API (Error.code of a RequestContext) and what they mean here. Everything
 * that is not in the table becomes `host-failed` with Excel's own words.
 */
const MEANINGS: Readonly<
  Record<string, (error: OfficeError, sheet: string) => WorkbookError | undefined>
> = {
  InvalidOperationInCellEditMode: () => new WorkbookError("cell-edit", {}),
  AccessDenied: (_, sheet) => new WorkbookError("protected", { sheet }),
  RequestPayloadSizeLimitExceeded: (_, sheet) => new WorkbookError("request-too-large", { sheet }),
  ResponsePayloadSizeLimitExceeded: (_, sheet) => new WorkbookError("request-too-large", { sheet }),
  ApiNotFound: unsupported,
  ApiNotAvailable: unsupported,
  UnsupportedOperation: unsupported,
  NotImplemented: unsupported,
  ItemNotFound: (_, sheet) => (sheet ? new WorkbookError("sheet-missing", { sheet }) : undefined),
  ItemAlreadyExists: (_, sheet) =>
    sheet ? new WorkbookError("sheet-name", { sheet, problem: "taken" }) : undefined,
};

/**
 * The `WorkbookError` for what Excel answered; anything that did not come from Excel – a
 * `WorkbookError`, the reason of a signal, a mistake of the program – is passed through.
 * `sheet` is the one that was worked on, "" for the workbook.
 */
export function asWorkbookError(error: unknown, sheet = ""): unknown {
  if (!isOfficeError(error)) return error;
  return (
    MEANINGS[error.code]?.(error, sheet) ??
    new WorkbookError("host-failed", { detail: `${error.message} (${describe(error)})` })
  );
}

/** Whether an error says that Excel cannot be spoken to at all now, so that no other way helps either. */
export function isHopeless(error: unknown): boolean {
  return (
    error instanceof WorkbookError && (error.code === "cell-edit" || error.code === "protected")
  );
}

function isOfficeError(error: unknown): error is OfficeError {
  if (error instanceof WorkbookError || typeof error !== "object" || error === null) return false;
  const { code, message, debugInfo } = error as Partial<OfficeError>;
  return typeof code === "string" && typeof message === "string" && debugInfo !== undefined;
}

function unsupported(error: OfficeError): WorkbookError {
  return new WorkbookError("unsupported", { call: error.debugInfo?.errorLocation ?? error.code });
}

function describe({ code, debugInfo }: OfficeError): string {
  return debugInfo?.errorLocation ? `${code}, ${debugInfo.errorLocation}` : code;
}
