import { createContext, useContext } from "react";
import { useStore } from "zustand";
import type { Language, Localised } from "../../locales/language";
import type { Session } from "./session";
import type { SessionState } from "./state";

/** What every screen finds around itself. */
export interface PaneContext {
  readonly session: Session;
  readonly language: Language;
}

const Context = createContext<PaneContext | null>(null);

export const PaneProvider = Context.Provider;

function usePaneContext(): PaneContext {
  const context = useContext(Context);
  if (!context) throw new Error("A screen stands outside the pane.");
  return context;
}

/** The workbook, and what can be done with it. */
export function useSession(): Session {
  return usePaneContext().session;
}

/** A part of the state that all screens share. The selector must give the same value for the same state. */
export function usePane<T>(select: (state: SessionState) => T): T {
  return useStore(useSession().store, select);
}

/** Whether an action is running, so that no other can be started. */
export function useBusy(): boolean {
  return usePane(({ busy }) => busy !== null);
}

export function useLanguage(): Language {
  return usePaneContext().language;
}

/** Texts in the language of the pane. */
export function useTexts<T>(texts: Localised<T>): T {
  return texts[usePaneContext().language];
}
