import { readFileSync } from "node:fs";
import vm from "node:vm";

/** One batch of requests as office.js sends it; version 1.1.110 of the package, whose format is internal. */
export interface Batch {
  readonly Actions: readonly BatchAction[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface BatchAction {
  readonly Id: number;
  /** 1 instantiate, 2 query, 3 call a method, 4 set a property. */
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
}

export interface ObjectPath {
  readonly Name: string;
  readonly ParentObjectPathId: number;
  readonly ArgumentInfo?: { readonly Arguments?: readonly unknown[] };
}

export type BatchReply =
  | { readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[] }
  | { readonly Error: { readonly Code: string; readonly Message: string } };

interface OfficeGlobals {
  Excel: typeof Excel;
  OfficeExtension: { SessionBase: { new (): object; _overrideSession: object } };
}

/**
 * Loads the Excel bundle of the real office.js, without any host, into a world of its own.
 * `answer` plays Excel: it gets every batch and says what comes back.
 */
export function loadOfficeJs(answer: (batch: Batch) => BatchReply): typeof Excel {
  const world: Record<string, unknown> = {
    ...{
      setTimeout,
      clearTimeout,
      performance,
      URL,
      console: { ...console, log: () => undefined },
    },
    document: { getElementById: () => null, getElementsByTagName: () => [], addEventListener() {} },
    navigator: { userAgent: "" },
    location: new URL("https://localhost/"),
    addEventListener() {},
  };
  world.window = world;
  vm.createContext(world);
  const bundle = require.resolve("@microsoft/office-js/dist/excel-web-16.00.js");
  vm.runInContext(readFileSync(bundle, "utf8"), world);
  const { Excel, OfficeExtension } = world as unknown as OfficeGlobals;
  class Session extends OfficeExtension.SessionBase {
    _resolveRequestUrlAndHeaderInfo() {
      return Promise.resolve({ url: "", headers: {} });
    }
    _createRequestExecutorOrNull() {
      return {
        executeAsync: (_custom: unknown, _flags: unknown, message: { Body: Batch }) =>
          Promise.resolve({
            ErrorCode: "",
            ErrorMessage: "",
            Headers: null,
            Body: answer(message.Body),
          }),
      };
    }
  }
  OfficeExtension.SessionBase._overrideSession = new Session();
  return Excel;
}
