import {
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Spinner,
  makeStyles,
} from "@fluentui/react-components";
import type { Notice } from "../locales/pane-texts";

const useStyles = makeStyles({
  // The title stands on a line of its own: the pane is narrow.
  title: { display: "block" },
  waiting: { alignSelf: "flex-start" },
});

interface NoticeBoxProps {
  readonly notice: Notice;
  readonly intent: "info" | "warning" | "error";
}

/** Says what the matter is and what to do. */
export function NoticeBox({ notice, intent }: NoticeBoxProps) {
  const styles = useStyles();
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle className={styles.title}>{notice.title}</MessageBarTitle>
        {notice.body}
      </MessageBarBody>
    </MessageBar>
  );
}

/** Says what is being waited for. */
export function Waiting({ text }: { readonly text: string }) {
  const styles = useStyles();
  return <Spinner className={styles.waiting} size="small" label={text} />;
}
