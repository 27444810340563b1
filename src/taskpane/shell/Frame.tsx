import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { PaneTexts } from "../../locales/pane-texts";
import { themes } from "./themes";

const useStyles = makeStyles({
  root: {
    height: "100%",
    display: "flex",
    flexDirection: "column",
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  header: {
    flexShrink: 0,
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} 0`,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  footer: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
});

/** The provider takes no room of its own. */
export const NO_BOX = { display: "contents" } as const;

interface FrameProps {
  readonly texts: PaneTexts;
  readonly darkTheme: boolean;
  readonly children: ReactNode;
}

/** What is around every state of the pane: theme, name, and where the data stays. */
export function Frame({ texts, darkTheme, children }: FrameProps) {
  const styles = useStyles();
  return (
    // What dialogues and menus stand in takes over the provider's classes: so it has none of layout.
    <FluentProvider theme={darkTheme ? themes.dark : themes.light} style={NO_BOX}>
      <div className={styles.root}>
        <header className={styles.header}>
          <img src="assets/icon-32.png" width={20} height={20} alt="" />
          <h1 className={styles.title}>{texts.product}</h1>
        </header>
        {children}
        <footer className={styles.footer}>{texts.privacy}</footer>
      </div>
    </FluentProvider>
  );
}
