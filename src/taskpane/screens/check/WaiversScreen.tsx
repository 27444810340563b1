import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { WaiverRow } from "../../../engine/waiving";
import { ConfirmDialog } from "../../components/ConfirmDialog";
import { EmptyState } from "../../components/EmptyState";
import { NoticeBox } from "../../components/NoticeBox";
import { VirtualList } from "../../components/VirtualList";
import { usePane, useSession, useTexts } from "../../session/session-hooks";
import { CheckActions, StaleNotice } from "./CheckActions";
import { checkTexts } from "./check-texts";
import { checkViewOf, useCheckView } from "./check-view";
import { DoneNotice } from "./DoneNotice";
import { withdrawWaiver } from "./waive-actions";
import { isLapsed, WaiverItem } from "./WaiverItem";

/** Pixels that most lines take. */
const LINE = 110;

const useStyles = makeStyles({
  line: { margin: 0, flexShrink: 0, fontSize: tokens.fontSizeBase200 },
});

/** The waivers of the workbook as it was read last. */
function useWaivers(): readonly WaiverRow[] | null {
  const session = useSession();
  const survey = usePane((state) => state.survey);
  const summary = usePane(({ check }) => check?.summary ?? null);
  const waivers = useCheckView((view) => view.waivers);
  useEffect(() => {
    if (!survey) return;
    void session.quick(async () => {
      checkViewOf(session).setState({ waivers: await session.engine.waivers() });
    });
  }, [session, survey, summary]);
  return waivers;
}

/** 校验·说明: findings that somebody has accepted, with the reason; those that no longer apply first told. */
export function WaiversScreen() {
  const styles = useStyles();
  const { waivers: texts } = useTexts(checkTexts);
  const session = useSession();
  const check = usePane((state) => state.check);
  const waivers = useWaivers();
  const [leaving, setLeaving] = useState<WaiverRow | null>(null);
  if (!waivers) return null;
  if (waivers.length === 0) {
    return (
      <>
        <DoneNotice />
        <EmptyState notice={texts.none} action={check ? null : <CheckActions />} />
      </>
    );
  }
  const lapsed = waivers.filter(isLapsed).length;
  const holding = waivers.filter(({ status }) => status === "holds").length;
  return (
    <>
      {check ? null : <NoticeBox intent="info" notice={texts.unread} actions={<CheckActions />} />}
      <StaleNotice />
      <DoneNotice />
      {lapsed > 0 ? (
        <NoticeBox intent="warning" notice={{ title: texts.lapsed(lapsed), body: "" }} />
      ) : null}
      <p className={styles.line}>{texts.summary(waivers.length, holding)}</p>
      <VirtualList
        label={texts.list}
        count={waivers.length}
        estimate={LINE}
        itemKey={(index) => `${waivers[index].sheet}\n${waivers[index].row}`}
        onActivate={(index) => {
          const { about, address } = waivers[index];
          const place = { sheet: about, address: /^[A-Z]+\d+$/.test(address) ? address : "A1" };
          checkViewOf(session).setState({ revealed: place });
          void session.reveal(place);
        }}
        renderItem={(index) => (
          <WaiverItem waiver={waivers[index]} onWithdraw={() => setLeaving(waivers[index])} />
        )}
      />
      <ConfirmDialog
        open={leaving !== null}
        title={texts.withdrawTitle}
        confirm={texts.withdraw}
        cancel={texts.cancel}
        onClose={() => setLeaving(null)}
        onConfirm={() => {
          setLeaving(null);
          if (leaving) void withdrawWaiver(session, leaving, texts);
        }}
      >
        {leaving ? texts.withdrawBody(leaving.sheet, leaving.row) : null}
      </ConfirmDialog>
    </>
  );
}
