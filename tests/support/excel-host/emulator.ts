import type { SheetPlan } from "../../../src/core/sheets/sheet-plan";
import { writeWorkbook } from "../../../src/hosts/xlsx/write-workbook";
import { createConditions, type Conditions } from "./conditions";
import { HostError, type HostErrorCode } from "./errors";
import { createEventHub } from "./events";
import { executeBatch } from "./executor";
import type { FunctionTable } from "./formulas";
import type { Host } from "./host";
import { readInsertedFiles } from "./insert";
import { createWorkbook, findSheet, type SheetModel, type WorkbookModel } from "./model";
import type { BatchBody, BatchReply, EventEntry } from "./protocol";
import {
  sheetSnapshot,
  workbookSnapshot,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "./snapshot";
import { createUser, type User } from "./user";

export interface EmulatorOptions {
  /** What the workbook holds at first: plans, written and read back, or a file; else one empty sheet. */
  readonly sheets?: readonly SheetPlan[];
  readonly bytes?: Uint8Array;
  /** In place of both: a model that nobody else has. */
  readonly workbook?: WorkbookModel;
  /** Version of ExcelApi; 1.13 when left out. */
  readonly level?: string;
  readonly functions?: FunctionTable;
}

/** One batch as it went over the wire. */
export interface WireBatch {
  readonly body: BatchBody;
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** Code of the error that ended it. */
  readonly error?: string;
  /** Sent by office.js itself after `Excel.run`, to let go of ranges. */
  readonly isCleanUp: boolean;
}

export interface Wire {
  readonly batches: WireBatch[];
  /** Batches that the program asked for with `sync`. */
  readonly syncs: number;
  readonly largestRequest: number;
  readonly largestResponse: number;
  clear(): void;
}

export interface Emulator {
  readonly workbook: WorkbookModel;
  readonly conditions: Conditions;
  readonly user: User;
  readonly wire: Wire;
  /** Functions that formulas can call; may be replaced. */
  functions: FunctionTable;
  /** Called before every batch, after it was sent. A test changes the workbook here "meanwhile". */
  beforeBatch: ((body: BatchBody, number: number) => void) | undefined;
  /** Called with the events that the add-in asked for. */
  onEvents: ((entries: readonly EventEntry[]) => void) | undefined;
  /** Carries out one batch; batches wait for one another. Pure data in and out, ready for JSON. */
  execute(body: BatchBody): Promise<BatchReply>;
  sheet(name: string): SheetModel;
  snapshot(): WorkbookSnapshot;
  sheetSnapshot(name: string): SheetSnapshot;
  /** Addresses whose merged areas were asked for, which wipes the user's undo list. */
  readonly undoCleared: readonly string[];
  /** Events the add-in is registered for, as `Changed@Workbook`. */
  registrations(): string[];
}

async function firstWorkbook(options: EmulatorOptions): Promise<WorkbookModel> {
  const { sheets, bytes, workbook } = options;
  if (workbook) return workbook;
  if (!bytes && !sheets) return createWorkbook("Sheet1");
  // exceljs takes its time to load; most tests do without.
  const { importWorkbook } = await import("./xlsx-import");
  return importWorkbook(bytes ?? writeWorkbook(sheets ?? []));
}

/** An Excel with one workbook open. Knows no DOM and no office.js: it answers batches. */
export async function createEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const workbook = await firstWorkbook(options);
  const conditions = createConditions(options.level ?? "1.13");
  const events = createEventHub((entries) => emulator.onEvents?.(entries));
  const host: Host = {
    workbook,
    conditions,
    events,
    functions: options.functions ?? {},
    references: new Map(),
    files: new Map(),
    undoCleared: [],
  };
  const batches: WireBatch[] = [];
  let last: Promise<unknown> = Promise.resolve();

  async function answer(body: BatchBody): Promise<BatchReply> {
    const requestBytes = Buffer.byteLength(JSON.stringify(body));
    emulator.beforeBatch?.(body, batches.length);
    const refused = refusal(conditions, requestBytes);
    const reply = refused ?? (await carryOut(host, body));
    const responseBytes = Buffer.byteLength(JSON.stringify(reply));
    const sent = isOver(conditions, responseBytes)
      ? failure("ResponsePayloadSizeLimitExceeded")
      : reply;
    const error = sent.Error?.Code;
    batches.push({
      body,
      requestBytes,
      responseBytes,
      isCleanUp: isCleanUp(body),
      ...(error === undefined ? {} : { error }),
    });
    // Excel tells of events once the answer is on its way.
    setTimeout(() => events.flush(), 0);
    return sent;
  }

  const emulator: Emulator = {
    workbook,
    conditions,
    user: createUser(host),
    wire: createWire(batches),
    beforeBatch: undefined,
    onEvents: undefined,
    undoCleared: host.undoCleared,
    get functions() {
      return host.functions;
    },
    set functions(table) {
      host.functions = table;
    },
    execute(body) {
      const next = last.then(() => answer(body));
      last = next.catch(() => undefined);
      return next;
    },
    sheet(name) {
      const sheet = findSheet(workbook, name);
      if (!sheet) throw new Error(`the emulated workbook has no sheet ${name}`);
      return sheet;
    },
    snapshot: () => workbookSnapshot(workbook),
    sheetSnapshot: (name) => sheetSnapshot(emulator.sheet(name)),
    registrations: () => events.registrations(),
  };
  return emulator;
}

function createWire(batches: WireBatch[]): Wire {
  const largest = (key: "requestBytes" | "responseBytes") =>
    batches.reduce((most, batch) => Math.max(most, batch[key]), 0);
  return {
    batches,
    get syncs() {
      return batches.filter(({ isCleanUp }) => !isCleanUp).length;
    },
    get largestRequest() {
      return largest("requestBytes");
    },
    get largestResponse() {
      return largest("responseBytes");
    },
    clear() {
      batches.length = 0;
    },
  };
}

function isCleanUp({ Actions }: BatchBody): boolean {
  const calls = Actions.filter(({ ActionType }) => ActionType !== 1);
  return calls.length > 0 && calls.every(({ Name }) => Name === "_RemoveReference");
}

async function carryOut(host: Host, body: BatchBody): Promise<BatchReply> {
  await readInsertedFiles(body, host);
  const reply = executeBatch(body, host);
  host.files.clear();
  return reply;
}

const isOver = ({ payloadLimit }: Conditions, bytes: number): boolean =>
  payloadLimit !== null && bytes > payloadLimit;

function refusal(conditions: Conditions, requestBytes: number): BatchReply | undefined {
  if (isOver(conditions, requestBytes)) return failure("RequestPayloadSizeLimitExceeded");
  return conditions.cellEditing ? failure("InvalidOperationInCellEditMode") : undefined;
}

function failure(code: HostErrorCode): BatchReply {
  const { message } = new HostError(code);
  return { Error: { Code: code, Message: message, Location: "" } };
}
