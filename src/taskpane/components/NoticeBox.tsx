import {
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Notice } from "../../locales/pane-texts";

const useStyles = makeStyles({
  // In a column that scrolls, a notice keeps its height.
  bar: { flexShrink: 0 },
  // The title stands on a line of its own: the pane is narrow.
  title: { display: "block" },
});

interface NoticeBoxProps {
  readonly notice: Notice;
  readonly intent: "info" | "success" | "warning" | "error";
  /** Stands below the text: a list, a figure. */
  readonly children?: ReactNode;
  /** Buttons below the text. */
  readonly actions?: ReactNode;
  /** A button in the corner, such as the one that closes the notice. */
  readonly corner?: ReactNode;
}

/** Says what the matter is and what to do. */
export function NoticeBox({ notice, intent, children, actions, corner }: NoticeBoxProps) {
  const styles = useStyles();
  const hasActions = actions !== undefined || corner !== undefined;
  return (
    <MessageBar intent={intent} layout="multiline" className={styles.bar}>
      <MessageBarBody>
        <MessageBarTitle className={styles.title}>{notice.title}</MessageBarTitle>
        {notice.body}
        {children}
      </MessageBarBody>
      {hasActions ? (
        <MessageBarActions {...(corner ? { containerAction: <>{corner}</> } : {})}>
          {actions}
        </MessageBarActions>
      ) : null}
    </MessageBar>
  );
}
