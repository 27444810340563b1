import { makeStyles, tokens } from "@fluentui/react-components";
import { paneEn } from "../locales/en/pane";
import type { Language } from "../locales/language";
import { paneZh } from "../locales/zh-CN/pane";
import { Waiting } from "./components/Waiting";
import type { Session } from "./session/session";
import { PaneProvider } from "./session/session-hooks";
import { Frame } from "./shell/Frame";
import { Pane } from "./shell/Pane";
import { Unavailable, type UnavailableReason } from "./shell/Unavailable";

/** What the pane shows; exactly one of these at a time. */
export type AppState =
  | { readonly kind: "starting" }
  | { readonly kind: "unavailable"; readonly reason: UnavailableReason }
  | { readonly kind: "ready"; readonly session: Session };

const useStyles = makeStyles({
  starting: {
    flexGrow: 1,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    "& > *": { justifyContent: "flex-start" },
  },
});

function Starting({ text }: { readonly text: string }) {
  const styles = useStyles();
  return (
    <main className={styles.starting}>
      <Waiting text={text} />
    </main>
  );
}

export interface AppProps {
  readonly state: AppState;
  readonly language: Language;
  readonly darkTheme: boolean;
}

/** The task pane, over whatever host its session has. */
export function App({ state, language, darkTheme }: AppProps) {
  const texts = language === "en" ? paneEn : paneZh;
  return (
    <Frame texts={texts} darkTheme={darkTheme}>
      {state.kind === "starting" ? <Starting text={texts.starting} /> : null}
      {state.kind === "unavailable" ? <Unavailable reason={state.reason} texts={texts} /> : null}
      {state.kind === "ready" ? (
        <PaneProvider value={{ session: state.session, language }}>
          <Pane />
        </PaneProvider>
      ) : null}
    </Frame>
  );
}
