import type { StoreApi } from "zustand/vanilla";
import type { SessionState } from "../../taskpane/session/state";
import type { WorkbenchState } from "../document/workbench";

/** What is looked at of the workbench and of the pane's session. */
type Opening = Pick<WorkbenchState, "busy" | "failure"> & {
  readonly session: { readonly store: StoreApi<Pick<SessionState, "survey" | "failure">> } | null;
};

/**
 * Calls back once: when a workbook is in view and the pane has read it too, or when something of
 * that failed. Nobody waits for anything then.
 */
export function whenFirstRead(
  store: Pick<StoreApi<Opening>, "getState" | "subscribe">,
  act: () => void
): void {
  let endOfPane = () => {};
  const look = () => {
    const { busy, failure, session } = store.getState();
    const pane = session?.store.getState();
    if (busy !== null || !(failure ?? pane?.survey ?? pane?.failure)) return;
    end();
    endOfPane();
    act();
  };
  const end = store.subscribe(({ session }, before) => {
    if (session !== before.session) {
      endOfPane();
      endOfPane = session?.store.subscribe(look) ?? (() => {});
    }
    look();
  });
}
