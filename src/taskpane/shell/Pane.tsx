import { Tab, TabList, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useSyncExternalStore } from "react";
import { paneEn } from "../../locales/en/pane";
import { paneZh } from "../../locales/zh-CN/pane";
import { currentView, onViewChange, paneTabs, showTab, type PaneTab } from "../pane-tab";
import { screens } from "../screens/screen-list";
import { useLanguage, useSession, useTexts } from "../session/session-hooks";
import { AsOfWarning } from "./AsOfWarning";
import { LoadedScreen } from "./LoadedScreen";
import { PartTabs } from "./PartTabs";
import { Status } from "./Status";

const useStyles = makeStyles({
  nav: { flexShrink: 0 },
  main: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}`,
  },
});

/** The pane over an open workbook: tabs, their parts, what is going on, and the screen in view. */
export function Pane() {
  const styles = useStyles();
  const texts = useTexts({ "zh-CN": paneZh, en: paneEn });
  const session = useSession();
  const language = useLanguage();
  const { tab, parts } = useSyncExternalStore(onViewChange, currentView, currentView);
  useEffect(() => void session.read(), [session]);

  const mine = screens[tab];
  const part = mine.find(({ id }) => id === parts[tab]) ?? mine[0];
  return (
    <>
      <nav className={styles.nav} aria-label={texts.product}>
        <TabList
          // English names are longer, and a pane of 320 pixels holds them all when they are small.
          size={language === "en" ? "small" : "medium"}
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
        {mine.length > 1 ? (
          <PartTabs
            label={texts.partsOf(texts.tabs[tab])}
            parts={mine.map(({ id }) => ({ id, name: texts.parts[id] ?? id }))}
            selected={part.id}
            onSelect={(id) => showTab(tab, id)}
          />
        ) : null}
      </nav>
      <Status />
      <main className={styles.main} aria-label={texts.parts[part.id] ?? texts.tabs[tab]}>
        {part.needsAsOf ? <AsOfWarning /> : null}
        <LoadedScreen key={`${tab}/${part.id}`} load={part.load} />
      </main>
    </>
  );
}
