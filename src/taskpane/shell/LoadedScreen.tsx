import { Button } from "@fluentui/react-components";
import type { ComponentType } from "react";
import { useEffect, useState } from "react";
import { paneEn } from "../../locales/en/pane";
import { paneZh } from "../../locales/zh-CN/pane";
import { EmptyState } from "../components/EmptyState";
import { Waiting } from "../components/Waiting";
import { useTexts } from "../session/session-hooks";
import { ScreenBoundary } from "./ScreenBoundary";

/** Fetches the code of a screen. */
export type LoadScreen = () => Promise<ComponentType>;

type Loaded =
  | { readonly kind: "loading" }
  | { readonly kind: "ready"; readonly Screen: ComponentType }
  | { readonly kind: "failed" };

/**
 * A screen whose code is fetched when it is first shown. React.lazy would keep a failed fetch for
 * ever; here it can be tried again.
 */
export function LoadedScreen({ load }: { readonly load: LoadScreen }) {
  const texts = useTexts({ "zh-CN": paneZh, en: paneEn });
  const [loaded, setLoaded] = useState<Loaded>({ kind: "loading" });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let wanted = true;
    setLoaded({ kind: "loading" });
    load().then(
      (Screen) => wanted && setLoaded({ kind: "ready", Screen }),
      (error: unknown) => {
        console.error(error);
        if (wanted) setLoaded({ kind: "failed" });
      }
    );
    return () => {
      wanted = false;
    };
  }, [load, attempt]);

  const missing = (
    <EmptyState
      notice={texts.notices["screen-missing"]}
      action={<Button onClick={() => setAttempt((n) => n + 1)}>{texts.retry}</Button>}
    />
  );
  switch (loaded.kind) {
    case "loading":
      return <Waiting text={texts.loadingScreen} />;
    case "failed":
      return missing;
    case "ready":
      return (
        <ScreenBoundary key={attempt} fallback={missing}>
          <loaded.Screen />
        </ScreenBoundary>
      );
  }
}
