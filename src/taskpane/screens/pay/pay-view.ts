import { useStore } from "zustand";
import type { StoreApi } from "zustand/vanilla";
import { createStore } from "zustand/vanilla";
import type { PayPreview, PolicySurvey } from "../../../engine/paying";
import type { Survey } from "../../../engine/survey";
import type { Session } from "../../session/session";
import { useSession } from "../../session/session-hooks";

export type PayPart = "posts" | "people" | "issues";

/** What 报酬 shows beyond the session's state; kept while the pane is open. */
export interface PayView {
  /** As typed. */
  readonly month: string;
  readonly policies: { readonly of: Survey; readonly found: PolicySurvey } | null;
  readonly preview: PayPreview | null;
  readonly part: PayPart;
  /** What was done last, in one sentence. */
  readonly done: string;
}

const initialView: PayView = { month: "", policies: null, preview: null, part: "posts", done: "" };

const views = new WeakMap<Session, StoreApi<PayView>>();

/** The view of a session, which outlasts the screen that shows it. */
export function payViewOf(session: Session): StoreApi<PayView> {
  let view = views.get(session);
  if (!view) {
    view = createStore<PayView>(() => initialView);
    views.set(session, view);
  }
  return view;
}

/** A part of the view. The selector must give the same value for the same state. */
export function usePayView<T>(select: (view: PayView) => T): T {
  return useStore(payViewOf(useSession()), select);
}
