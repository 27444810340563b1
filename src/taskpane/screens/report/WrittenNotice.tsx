import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { CloseButton } from "../../components/CloseButton";
import { NoticeBox } from "../../components/NoticeBox";
import { showTab } from "../../pane-tab";
import { useSession, useTexts } from "../../session/session-hooks";
import { reportTexts } from "./report-texts";
import { reportViewOf, useReportView } from "./report-view";

const useStyles = makeStyles({
  // Lines of 24 px: links one below the other are that far apart (WCAG 2.2, 2.5.8).
  list: { listStyleType: "none", margin: 0, padding: 0, lineHeight: "24px" },
  link: { lineHeight: "inherit" },
  word: { whiteSpace: "nowrap" },
  how: { color: tokens.colorNeutralForeground2 },
});

/** What was written, how each sheet came about, and what its checks say. */
export function WrittenNotice() {
  const styles = useStyles();
  const { generate: texts } = useTexts(reportTexts);
  const session = useSession();
  const written = useReportView((view) => view.written);
  if (!written) return null;
  const { sheets, checks } = written;
  return (
    <NoticeBox
      intent="success"
      notice={{ title: texts.done(sheets.length), body: "" }}
      actions={
        <>
          <Button size="small" onClick={() => showTab("report", "crosscheck")}>
            {texts.toChecks}
          </Button>
          <Button size="small" onClick={() => showTab("report", "drill")}>
            {texts.toDrill}
          </Button>
        </>
      }
      corner={<CloseButton onClose={() => reportViewOf(session).setState({ written: null })} />}
    >
      <ul className={styles.list}>
        {sheets.map(({ sheet, how, renamed }) => (
          <li key={sheet}>
            <Link
              as="button"
              className={styles.link}
              onClick={() => void session.reveal({ sheet, address: "A1" })}
            >
              {sheet}
            </Link>{" "}
            <span className={styles.how}>
              <span className={styles.word}>{texts.how[how]}</span>
              {renamed ? `（${texts.renamed}）` : null}
            </span>
          </li>
        ))}
      </ul>
      {checks ? texts.checks(checks.total, checks.passed, checks.failed) : null}
    </NoticeBox>
  );
}
