import { makeStyles, tokens } from "@fluentui/react-components";
import type { Language } from "../../locales/language";
import type { WorkbenchTexts } from "../../locales/workbench-texts";
import { CloseCross } from "../../taskpane/components/CloseButton";
import { failureText, failureTexts } from "../../taskpane/components/FailureNotice";
import { NoticeBox } from "../../taskpane/components/NoticeBox";
import type { WorkbenchState } from "../document/workbench";
import { StartFileError } from "../offline/start-file";

const useStyles = makeStyles({
  // Over the grid's lower edge, where it covers neither heads nor the cell in work.
  stack: {
    position: "absolute",
    zIndex: 5,
    left: tokens.spacingHorizontalL,
    right: tokens.spacingHorizontalL,
    bottom: "48px",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    maxWidth: "640px",
    margin: "0 auto",
    boxShadow: tokens.shadow16,
  },
});

interface NoticesProps {
  readonly state: WorkbenchState;
  readonly texts: WorkbenchTexts;
  readonly language: Language;
  readonly onClose: () => void;
}

/** What was done, what could not be done, and what to do about it. */
export function Notices({ state, texts, language, onClose }: NoticesProps) {
  const styles = useStyles();
  const { failure, notice } = state;
  if (!failure && !notice) return null;
  const corner = <CloseCross label={failureTexts[language].pane.close} onClose={onClose} />;
  if (failure) {
    const { what, todo } =
      failure.error instanceof StartFileError
        ? texts.startFileGone
        : failureText(failure.error, failureTexts[language]);
    const text = { title: failure.title, body: `${what} ${todo}` };
    return (
      <div className={styles.stack} role="alert">
        <NoticeBox intent="error" notice={text} corner={corner} />
      </div>
    );
  }
  return (
    <div className={styles.stack} role="status">
      <NoticeBox intent={notice!.intent} notice={notice!.text} corner={corner} />
    </div>
  );
}
