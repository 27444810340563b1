import { makeStyles, tokens } from "@fluentui/react-components";
import type { PaneTexts } from "../../locales/pane-texts";
import { CommandHint } from "../components/CommandHint";
import { NoticeBox } from "../components/NoticeBox";

const useStyles = makeStyles({
  main: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
  },
});

export type UnavailableReason = "no-excel" | "office-missing" | "office-silent" | "too-old";

interface UnavailableProps {
  readonly reason: UnavailableReason;
  readonly texts: PaneTexts;
}

/** Why there is no workbook to work on, and what does the work instead. */
export function Unavailable({ reason, texts }: UnavailableProps) {
  const styles = useStyles();
  return (
    <main className={styles.main}>
      <NoticeBox notice={texts.notices[reason]} intent="warning" />
      <CommandHint heading={texts.commandLine} hint={texts.check} />
      <CommandHint hint={texts.report} />
    </main>
  );
}
