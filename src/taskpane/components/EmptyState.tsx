import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Notice } from "../../locales/pane-texts";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalL} 0`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  body: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface EmptyStateProps {
  readonly notice: Notice;
  /** What leads on from here. */
  readonly action?: ReactNode;
}

/** Stands where a list would stand if there were anything to list. */
export function EmptyState({ notice, action }: EmptyStateProps) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <h2 className={styles.title}>{notice.title}</h2>
      <p className={styles.body}>{notice.body}</p>
      {action}
    </div>
  );
}
