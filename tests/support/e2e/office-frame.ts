import type { EventEntry } from "../excel-host/protocol";

/**
 * Excel on the web as a frame's parent: the messages of office.js, package 1.1.110. Names that begin
 * with an underscore are internal to office.js; the version is pinned.
 */

/** A request of the pane, as `XdmCommunicationManager` packs it. */
interface PaneRequest {
  readonly _messageType: number;
  /** 0 call, 1 register for an event, 2 end that. */
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: {
    readonly DdaMethod?: { readonly DispatchId: number };
    readonly ArrayData?: readonly unknown[];
  } | null;
}

/** What the pane finds when it asks where it is. */
export interface OfficeContext {
  /** Requirement sets and their highest versions, as text: 1.1 and 1.10 differ. */
  readonly requirementSets: Readonly<Record<string, string>>;
  /** Display language of Excel. */
  readonly language: string;
}

/** What a batch sent to Excel brings back; `payload` is the text of the answer or the code of a failure. */
export type BatchAnswer = { readonly text: string } | { readonly officeError: number };

export interface OfficeFrameOptions {
  readonly context: OfficeContext;
  /** Answers one request body of the Excel API. */
  readonly execute: (body: string) => BatchAnswer | Promise<BatchAnswer>;
  /** Told of calls that this frame does not know; the pane gets an error. */
  readonly onUnknown: (call: string) => void;
}

const conversation = "conversation1";
const richApiRequest = 93;
const commandCompleted = 94;
const internalError = 5001;

/** The query that tells the pane of its host, as Excel on the web appends it to the pane's address. */
export function hostQuery(excelOrigin: string, language: string): string {
  const host = `Excel$Web$16.01$${language}$telemetry$$$0#`;
  const connection = `${conversation}|1|${excelOrigin}`;
  return `?_host_Info=${host}&_serializer_version=1&_xdm_Info=${connection}`;
}

/** Answers what the pane posts to its parent. `undefined`: there is nothing to say. */
export async function answerMessage(
  text: string,
  options: OfficeFrameOptions
): Promise<string | undefined> {
  const request = parse(text);
  if (request?._messageType !== 0) return undefined;
  const data = await answerRequest(request, options);
  return JSON.stringify({
    ...envelope(request._actionName, request._correlationId, data),
    _responseType: 0,
  });
}

async function answerRequest(
  request: PaneRequest,
  { context, execute, onUnknown }: OfficeFrameOptions
): Promise<unknown> {
  if (request._actionType !== 0) return { Error: 0 };
  switch (request._actionName) {
    case "ContextActivationManager_getAppContextAsync":
      return appContext(context);
    case "ContextActivationManager_notifyHost":
      return {};
    case "executeMethod": {
      const call = request._data?.DdaMethod?.DispatchId;
      if (call === commandCompleted) return { Error: 0, Version: 1 };
      if (call !== richApiRequest) break;
      const answer = await execute(String(request._data?.ArrayData?.[4]));
      return "text" in answer
        ? { Error: 0, Version: 1, Data: [200, [], answer.text] }
        : { Error: answer.officeError, Version: 1, Data: [] };
    }
  }
  onUnknown(`${request._actionName} ${request._data?.DdaMethod?.DispatchId ?? ""}`.trim());
  return { Error: internalError, Version: 1 };
}

/** The message that carries events of Excel to the pane. */
export function eventMessage(entries: readonly EventEntry[]): string {
  const data = {
    ArrayData: entries.map(({ messageCategory, messageType, targetId, message }, id) => [
      messageCategory,
      messageType,
      targetId,
      message,
      id,
      false,
    ]),
  };
  return JSON.stringify({ ...envelope("richApiMessage", 0, data), _responseType: 1 });
}

/** The message that presses a button of the ribbon. */
export function commandMessage(functionName: string): string {
  const event = JSON.stringify({ source: { id: functionName } });
  const data = [functionName, functionName, event];
  return JSON.stringify({ ...envelope("appCommandInvoked", 0, data), _responseType: 1 });
}

function parse(text: string): PaneRequest | undefined {
  try {
    return JSON.parse(text) as PaneRequest;
  } catch {
    return undefined;
  }
}

function envelope(action: string, correlation: number, data: unknown) {
  return {
    _messageType: 1,
    _actionName: action,
    _conversationId: conversation,
    _correlationId: correlation,
    _errorCode: 0,
    _serializerVersion: 1,
    _data: data,
  };
}

function appContext({ requirementSets, language }: OfficeContext) {
  return {
    _id: "1",
    _appName: 16,
    _appVersion: "16.0",
    _appUILocale: language,
    _dataLocale: language,
    _docUrl: "",
    _clientMode: 1,
    _settings: [],
    _reason: 1,
    _requirementMatrix: JSON.stringify(requirementSets),
    _hostFullVersion: "16.0.0.0",
    _appInstanceId: "1",
    _clientWindowHeight: 900,
    _clientWindowWidth: 1400,
  };
}
