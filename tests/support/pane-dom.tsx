import { TextDecoder } from "node:util";
import { act, configure, render } from "@testing-library/react";
import { createLocalEngine } from "../../src/engine/local-engine";
import type { Grid } from "../../src/core/sheets/grid";
import type { Language } from "../../src/locales/language";
import { sessionZh } from "../../src/locales/zh-CN/session";
import { App } from "../../src/taskpane/App";
import { createSession, type Session } from "../../src/taskpane/session/session";
import { createMemoryHost, type MemoryHost } from "../../src/workbook/memory-host";

const VIEW = 480;
const WIDTH = 320;
const LINE = 40;

/** Of an item of a virtual list the height of a line, of anything else that of the view. */
function heightOf(this: HTMLElement): number {
  return this.hasAttribute("data-index") ? LINE : VIEW;
}

/** Turns of the event loop without an action after which none follows from what was done. */
const CALM_TURNS = 3;

/**
 * What Fluent UI, the virtual list and the readers of files ask of a browser and jsdom does not have. To be called once in each file
 * of tests over the pane.
 */
export function completeDom(): void {
  // The code of a screen is compiled when it is first shown, which takes its time on a busy machine.
  configure({ asyncUtilTimeout: 30_000 });
  class NoResizeObserver {
    observe() {}
    unobserve() {}
    disconnect() {}
  }
  Object.assign(globalThis, { ResizeObserver: NoResizeObserver, TextDecoder });
  // Without sizes nothing of a virtual list is in view.
  Object.defineProperties(HTMLElement.prototype, {
    clientHeight: { configurable: true, get: () => VIEW },
    clientWidth: { configurable: true, get: () => WIDTH },
    offsetHeight: { configurable: true, get: heightOf },
    offsetWidth: { configurable: true, get: () => WIDTH },
  });
}

export interface OpenedPane {
  readonly session: Session;
  readonly host: MemoryHost;
  /** Waits until no action is running, and none follows. */
  readonly settled: () => Promise<void>;
}

/** The whole pane over a workbook in memory, with the real engine. */
export function openPane(
  sheets: readonly Grid[],
  { language = "zh-CN" }: { readonly language?: Language } = {}
): OpenedPane {
  const host = createMemoryHost(sheets);
  const session = createSession({ host, engine: createLocalEngine(), texts: sessionZh });
  render(<App state={{ kind: "ready", session }} language={language} darkTheme={false} />);
  const settled = () =>
    act(async () => {
      for (let calm = 0; calm < CALM_TURNS; calm++) {
        await new Promise((resolve) => setTimeout(resolve));
        if (session.store.getState().busy !== null) calm = -1;
      }
    });
  return { session, host, settled };
}
