/** Why Excel refused a request. */
export type ExcelErrorCode =
  /** A cell is being edited. */
  | "cell-edit"
  /** The workbook or a sheet is protected. */
  | "protected"
  /** A request or its answer was over the limit of Excel on the web. */
  | "too-large"
  /** This Excel does not know the call. */
  | "unsupported"
  /** Anything else; `cause` tells. */
  | "other";

/** Thrown by everything in this folder in place of the errors of office.js. */
export class ExcelError extends Error {
  constructor(
    readonly code: ExcelErrorCode,
    /** What was being done, for the log. */
    readonly action: string,
    cause: unknown
  ) {
    super(`${action}: ${code}`, { cause });
    this.name = "ExcelError";
  }
}

const codes: Readonly<Record<string, ExcelErrorCode>> = {
  InvalidOperationInCellEditMode: "cell-edit",
  AccessDenied: "protected",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  ApiNotFound: "unsupported",
  UnsupportedOperation: "unsupported",
};

/** Runs a batch of requests. @throws {ExcelError} in place of any error of office.js */
export async function excelBatch<T>(
  action: string,
  batch: (context: Excel.RequestContext) => Promise<T>
): Promise<T> {
  try {
    return await Excel.run(batch);
  } catch (error) {
    throw new ExcelError(codeOf(error), action, error);
  }
}

function codeOf(error: unknown): ExcelErrorCode {
  const code = (error as { code?: unknown } | null)?.code;
  return (typeof code === "string" ? codes[code] : undefined) ?? "other";
}
