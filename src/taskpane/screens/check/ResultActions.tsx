import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { HighlightRegular, TableRegular } from "@fluentui/react-icons";
import type { FindingRow } from "../../../engine/finding-rows";
import { useBusy, useSession, useTexts } from "../../session/session-hooks";
import type { Done } from "./check-view";
import { checkTexts } from "./check-texts";
import { checkViewOf } from "./check-view";
import { marksOf } from "../../../workbook/finding-marks";

const useStyles = makeStyles({
  row: { flexShrink: 0, display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  button: { minWidth: "auto" },
});

/** What can be done with the findings listed: highlights in the sheets, and a sheet of their own. */
export function ResultActions({ rows }: { readonly rows: readonly FindingRow[] }) {
  const styles = useStyles();
  const { findings: texts } = useTexts(checkTexts);
  const session = useSession();
  const busy = useBusy();
  const tell = (done: Done) => {
    checkViewOf(session).setState({ done });
    session.say(done.text);
  };
  const mark = async () => {
    const { marks, rest } = marksOf(rows);
    if (marks.length === 0) return tell({ text: texts.nothingToMark, intent: "info" });
    const done = await session.run(texts.marking, async (job) => {
      await session.host.highlight(marks, job);
      return true;
    });
    if (done) tell({ text: texts.marked(marks.length, rest), intent: "success" });
  };
  const unmark = async () => {
    const done = await session.run(texts.marking, async () => {
      await session.host.clearHighlights();
      return true;
    });
    if (done) tell({ text: texts.unmarked, intent: "success" });
  };
  const write = async () => {
    const placed = await session.run(texts.export, async (job) =>
      session.place([await session.engine.findingsPlan()], job)
    );
    if (placed) tell({ text: texts.exported(placed[0].sheet), intent: "success" });
  };
  return (
    <div className={styles.row}>
      <Button
        size="small"
        className={styles.button}
        icon={<HighlightRegular />}
        disabled={busy || rows.length === 0}
        onClick={() => void mark()}
      >
        {texts.mark}
      </Button>
      <Button size="small" className={styles.button} disabled={busy} onClick={() => void unmark()}>
        {texts.unmark}
      </Button>
      <Button
        size="small"
        className={styles.button}
        icon={<TableRegular />}
        disabled={busy}
        onClick={() => void write()}
      >
        {texts.export}
      </Button>
    </div>
  );
}
