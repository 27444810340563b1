import { readFileSync } from "node:fs";
import vm from "node:vm";
import { isSetSupported } from "./conditions";
import type { Emulator } from "./emulator";
import type { BatchBody, EventEntry } from "./protocol";

type Handler = (argument: unknown) => void;

interface Registration {
  register(eventId: number, targetId: string, handler: Handler): Promise<void>;
  unregister(eventId: number, targetId: string, handler: Handler): Promise<void>;
}

/** The internals of office.js 1.1.110 that the loader leans on. */
interface OfficeWorld {
  Excel: typeof Excel;
  OfficeExtension: typeof OfficeExtension & {
    SessionBase: { new (): object; _overrideSession: object | undefined };
    GenericEventRegistration: { s_genericEventRegistrations: object };
    _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
    _testTriggerRichApiMessageEvent(message: { entries: readonly EventEntry[] }): void;
  };
}

export interface LoadedOfficeJs {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  /** Forgets every registered handler and lets go of the emulator. */
  readonly unload: () => void;
}

let current: Emulator | undefined;

/** Runs the Excel bundle of the real office.js in a world of its own without any host. */
function createOfficeWorld(): OfficeWorld {
  const quiet = { ...console, log: () => undefined };
  const world: Record<string, unknown> = {
    ...{ setTimeout, clearTimeout, performance, URL, console: quiet },
    document: { getElementById: () => null, getElementsByTagName: () => [], addEventListener() {} },
    navigator: { userAgent: "" },
    location: new URL("https://localhost/"),
    addEventListener() {},
    Office: {
      context: {
        platform: "OfficeOnline",
        requirements: {
          isSetSupported: (set: string, version?: string | number) =>
            current !== undefined && isSetSupported(current.conditions, set, String(version ?? 1)),
        },
      },
    },
  };
  world.window = world;
  vm.createContext(world);
  const bundle = require.resolve("@microsoft/office-js/dist/excel-web-16.00.js");
  vm.runInContext(readFileSync(bundle, "utf8"), world);
  return world as unknown as OfficeWorld;
}

/** Made when this file is loaded, once, so that no test spends its time on it. */
const officeWorld = createOfficeWorld();

/**
 * Puts an emulated Excel behind the real office.js, in Node. Every batch takes the way it takes
 * in Excel, as JSON; events come back as Excel sends them.
 */
export function loadOfficeJs(emulator: Emulator): LoadedOfficeJs {
  const { Excel, OfficeExtension } = officeWorld;
  current = emulator;
  OfficeExtension.GenericEventRegistration.s_genericEventRegistrations = {};
  OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  emulator.onEvents = (entries) =>
    OfficeExtension._testTriggerRichApiMessageEvent({ entries: [...entries] });
  class Session extends OfficeExtension.SessionBase {
    _resolveRequestUrlAndHeaderInfo() {
      return Promise.resolve({ url: "", headers: {} });
    }
    _createRequestExecutorOrNull() {
      return {
        async executeAsync(_custom: unknown, _flags: unknown, message: { Body: BatchBody }) {
          const body = JSON.parse(JSON.stringify(message.Body)) as BatchBody;
          const reply = await emulator.execute(body);
          return {
            ErrorCode: "",
            ErrorMessage: "",
            Headers: null,
            Body: JSON.parse(JSON.stringify(reply)) as unknown,
          };
        },
      };
    }
    getEventRegistration(): Registration {
      return unheard;
    }
  }
  OfficeExtension.SessionBase._overrideSession = new Session();
  return {
    Excel,
    OfficeExtension,
    unload() {
      OfficeExtension.GenericEventRegistration.s_genericEventRegistrations = {};
      OfficeExtension.SessionBase._overrideSession = undefined;
      emulator.onEvents = undefined;
      if (current === emulator) current = undefined;
    },
  };
}

/** Events of the common API (`workbook.onSelectionChanged`) are not told in Node. */
const unheard: Registration = {
  register: () => Promise.reject(new Error("not told by the emulator; use the worksheets' event")),
  unregister: () => Promise.resolve(),
};
