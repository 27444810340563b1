import { useStore } from "zustand";
import type { StoreApi } from "zustand/vanilla";
import { createStore } from "zustand/vanilla";
import type { Session } from "./session";
import { useSession } from "./session-hooks";

/** What screens show beyond the session's state; it outlasts them and is kept while the pane is open. */
export interface ScreenView<View> {
  /** The view of a session. */
  readonly of: (session: Session) => StoreApi<View>;
  /** A part of the view. The selector must give the same value for the same state. */
  readonly use: <T>(select: (view: View) => T) => T;
}

/** A view that every session begins as given. */
export function createScreenView<View>(initial: View): ScreenView<View> {
  const views = new WeakMap<Session, StoreApi<View>>();
  const of = (session: Session): StoreApi<View> => {
    let view = views.get(session);
    if (!view) {
      view = createStore<View>(() => initial);
      views.set(session, view);
    }
    return view;
  };
  return { of, use: (select) => useStore(of(useSession()), select) };
}
