/** What Excel answers, by code. Wording as Excel for the web in English has it. */
const MESSAGES = {
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  ItemNotFound: "The requested resource doesn't exist.",
  ItemAlreadyExists: "The resource being created already exists.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  AccessDenied: "You cannot perform the requested operation.",
  InvalidOperationInCellEditMode:
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
  ApiNotFound:
    "The API you are trying to use could not be found. It may be available in a newer version of Excel.",
  GeneralException: "There was an internal error while processing the request.",
  RequestPayloadSizeLimitExceeded: "The request payload size has exceeded the limit.",
  ResponsePayloadSizeLimitExceeded: "The response payload size has exceeded the limit.",
} as const;

export type HostErrorCode = keyof typeof MESSAGES;

/** Thrown while a batch is carried out; becomes the `Error` of the reply. */
export class HostError extends Error {
  constructor(
    readonly code: HostErrorCode,
    message: string = MESSAGES[code],
    /** Class and member, such as `Range.values`; the executor fills it in where it is left out. */
    readonly location?: string
  ) {
    super(message);
    this.name = "HostError";
  }
}

/** Thrown where the emulator itself has nothing to answer with, so that no test passes by accident. */
export class NotEmulatedError extends Error {
  constructor(what: string) {
    super(`the emulated Excel has no ${what}`);
    this.name = "NotEmulatedError";
  }
}
