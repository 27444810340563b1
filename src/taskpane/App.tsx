import {
  Button,
  FluentProvider,
  Tab,
  TabList,
  makeStyles,
  tokens,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import type { PaneTexts } from "../locales/pane-texts";
import { CommandHint } from "./CommandHint";
import { NoticeBox, Waiting } from "./NoticeBox";
import type { PaneState } from "./pane-state";
import { currentTab, onTabChange, paneTabs, showTab, type PaneTab } from "./pane-tab";
import { SheetList } from "./SheetList";

/** Chinese faces first: the default of Fluent UI leaves the choice to the system's language. */
const fontFamilyBase =
  '"Segoe UI", "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif';
const light = { ...webLightTheme, fontFamilyBase };
const dark = { ...webDarkTheme, fontFamilyBase };

const useStyles = makeStyles({
  root: { minHeight: "100vh", display: "flex", flexDirection: "column" },
  header: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} 0`,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  main: {
    flexGrow: 1,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
  },
  footer: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  sentence: { margin: 0 },
  action: { alignSelf: "flex-start" },
});

export interface AppProps {
  readonly state: PaneState;
  readonly texts: PaneTexts;
  readonly darkTheme: boolean;
  readonly onRefresh: () => void;
}

/** The task pane as it looks in one state. */
export function App({ state, texts, darkTheme, onRefresh }: AppProps) {
  const styles = useStyles();
  const tab = useSyncExternalStore(onTabChange, currentTab, currentTab);
  return (
    <FluentProvider theme={darkTheme ? dark : light} className={styles.root}>
      <header className={styles.header}>
        <img src="assets/icon-32.png" width={24} height={24} alt="" />
        <h1 className={styles.title}>{texts.product}</h1>
      </header>
      {state.kind === "unavailable" ? (
        <main className={styles.main}>
          <NoticeBox notice={texts.notices[state.reason]} intent="warning" />
          <CommandHint heading={texts.commandLine} hint={texts.check} />
          <CommandHint hint={texts.report} />
        </main>
      ) : (
        <>
          <TabList
            selectedValue={tab}
            onTabSelect={(_, { value }) => showTab(value as PaneTab)}
            aria-label={texts.product}
          >
            {paneTabs.map((name) => (
              <Tab key={name} value={name}>
                {texts.tabs[name]}
              </Tab>
            ))}
          </TabList>
          <main className={styles.main}>
            {tab === "sheets" ? (
              <Sheets state={state} texts={texts} onRefresh={onRefresh} />
            ) : (
              <>
                <p className={styles.sentence}>{texts.onlyCommandLine}</p>
                <CommandHint heading={texts.commandLine} hint={texts[tab]} />
              </>
            )}
          </main>
        </>
      )}
      <footer className={styles.footer}>{texts.privacy}</footer>
    </FluentProvider>
  );
}

interface SheetsProps extends Pick<AppProps, "texts" | "onRefresh"> {
  readonly state: Exclude<PaneState, { kind: "unavailable" }>;
}

function Sheets({ state, texts, onRefresh }: SheetsProps) {
  const styles = useStyles();
  switch (state.kind) {
    case "starting":
      return <Waiting text={texts.starting} />;
    case "loading":
      return <Waiting text={texts.loading} />;
    case "failed":
      return (
        <>
          <NoticeBox notice={texts.failures[state.code]} intent="error" />
          <Button className={styles.action} appearance="primary" onClick={onRefresh}>
            {texts.retry}
          </Button>
        </>
      );
    case "empty":
      return (
        <>
          <NoticeBox notice={texts.notices.empty} intent="info" />
          <Button className={styles.action} onClick={onRefresh}>
            {texts.refresh}
          </Button>
        </>
      );
    case "sheets":
      return (
        <>
          <SheetList sheets={state.sheets} texts={texts} />
          <Button className={styles.action} onClick={onRefresh}>
            {texts.refresh}
          </Button>
        </>
      );
  }
}
