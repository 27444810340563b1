import { Button, Link, makeStyles } from "@fluentui/react-components";
import { CloseButton } from "../../components/CloseButton";
import { NoticeBox } from "../../components/NoticeBox";
import { useBusy, useSession, useTexts } from "../../session/session-hooks";
import { checkTexts } from "./check-texts";
import { checkViewOf, useCheckView } from "./check-view";
import { logAgain, takeBackLast } from "./fix-actions";

/** Cells that were left as they are and are named; the rest is told by number. */
const NAMED = 5;

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
});

/** What became of the last repairs, and the way back. */
export function FixOutcomeNotice() {
  const styles = useStyles();
  const { fixes: texts, checking } = useTexts(checkTexts);
  const session = useSession();
  const busy = useBusy();
  const outcome = useCheckView((view) => view.fixOutcome);
  const applications = useCheckView((view) => view.applications);
  if (!outcome) return null;
  const { kind, written, skipped, log, unlogged } = outcome;
  const last = applications.at(-1);
  const title = (kind === "applied" ? texts.applied : texts.takenBack)(written);
  return (
    <NoticeBox
      intent={skipped.length > 0 || unlogged ? "warning" : "success"}
      notice={{ title, body: log === null ? "" : texts.logged(log) }}
      actions={
        <>
          {unlogged ? (
            <Button size="small" disabled={busy} onClick={() => void logAgain(session, texts)}>
              {texts.logAgain}
            </Button>
          ) : null}
          {kind === "applied" && last ? (
            <Button size="small" disabled={busy} onClick={() => void takeBackLast(session, texts)}>
              {texts.takeBack(last.applied.length)}
            </Button>
          ) : null}
        </>
      }
      corner={<CloseButton onClose={() => checkViewOf(session).setState({ fixOutcome: null })} />}
    >
      {unlogged ? texts.notLogged : null}
      {skipped.length > 0 ? (
        <>
          {texts.skipped(skipped.length)}
          <ul className={styles.list}>
            {skipped.slice(0, NAMED).map(({ change: { sheet, address }, reason }) => (
              <li key={`${sheet}!${address}`}>
                <Link as="button" onClick={() => void session.reveal({ sheet, address })}>
                  {sheet}!{address}
                </Link>{" "}
                {texts.skipReasons[reason]}
              </li>
            ))}
            {skipped.length > NAMED ? <li>{checking.more(skipped.length - NAMED)}</li> : null}
          </ul>
        </>
      ) : null}
    </NoticeBox>
  );
}
