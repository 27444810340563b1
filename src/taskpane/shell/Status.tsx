import { makeStyles, tokens } from "@fluentui/react-components";
import { paneEn } from "../../locales/en/pane";
import { paneZh } from "../../locales/zh-CN/pane";
import { FailureNotice } from "../components/FailureNotice";
import { ProgressStrip } from "../components/ProgressStrip";
import { usePane, useSession, useTexts } from "../session/session-hooks";

const useStyles = makeStyles({
  failure: { flexShrink: 0, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}` },
  // For assistive technology only.
  said: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
  },
});

/** What is going on: the running action, the one that failed, and, for screen readers, the outcome. */
export function Status() {
  const styles = useStyles();
  const texts = useTexts({ "zh-CN": paneZh, en: paneEn });
  const session = useSession();
  const busy = usePane((state) => state.busy);
  const failure = usePane((state) => state.failure);
  const said = usePane((state) => state.said);
  return (
    <>
      <div role="status" className={styles.said}>
        {busy ? busy.label : said}
      </div>
      {busy ? (
        <ProgressStrip
          label={busy.stopping ? texts.stopping : busy.label}
          done={busy.done}
          cancel={texts.cancel}
          stopping={busy.stopping}
          onCancel={() => session.stop()}
        />
      ) : null}
      {failure ? (
        <div className={styles.failure}>
          <FailureNotice
            error={failure.error}
            onRetry={failure.retry}
            onClose={() => session.dismissFailure()}
          />
        </div>
      ) : null}
    </>
  );
}
