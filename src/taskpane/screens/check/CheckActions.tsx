import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { EmptyState } from "../../components/EmptyState";
import { NoticeBox } from "../../components/NoticeBox";
import { useBusy, usePane, useSession, useTexts } from "../../session/session-hooks";
import { checkTexts } from "./check-texts";
import { checkAgain } from "./fix-actions";

const useStyles = makeStyles({
  row: { flexShrink: 0, display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** The two buttons that check: the whole workbook, or the sheet in view. */
export function CheckActions() {
  const styles = useStyles();
  const { checking } = useTexts(checkTexts);
  const session = useSession();
  const busy = useBusy();
  const sheet = usePane(({ selection }) => selection?.sheet ?? null);
  return (
    <div className={styles.row}>
      <Button appearance="primary" disabled={busy} onClick={() => void session.check()}>
        {checking.checkWorkbook}
      </Button>
      {sheet === null ? null : (
        <Button
          disabled={busy}
          aria-label={checking.checkSheetNamed(sheet)}
          title={checking.checkSheetNamed(sheet)}
          onClick={() => void session.check([sheet])}
        >
          {checking.checkSheet}
        </Button>
      )}
    </div>
  );
}

/** Stands in for a part that lives on a check as long as there was none. */
export function NotChecked() {
  const { checking } = useTexts(checkTexts);
  return <EmptyState notice={checking.notChecked} action={<CheckActions />} />;
}

/** Says that the workbook has changed since it was checked, and checks it again. */
export function StaleNotice() {
  const { checking } = useTexts(checkTexts);
  const session = useSession();
  const busy = useBusy();
  const stale = usePane(({ check }) => check?.stale ?? false);
  if (!stale || busy) return null;
  return (
    <NoticeBox
      intent="warning"
      notice={{ title: checking.stale, body: "" }}
      actions={
        <Button size="small" onClick={() => void checkAgain(session)}>
          {checking.checkAgain}
        </Button>
      }
    />
  );
}
