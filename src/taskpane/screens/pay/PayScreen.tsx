import {
  Button,
  Field,
  Input,
  MessageBar,
  MessageBarBody,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { paneEn } from "../../../locales/en/pane";
import { paneZh } from "../../../locales/zh-CN/pane";
import { EmptyState } from "../../components/EmptyState";
import { useBusy, usePane, useSession, useTexts } from "../../session/session-hooks";
import type { Job } from "../../session/work";
import { payScreenTexts } from "./pay-texts";
import { payViewOf, usePayView } from "./pay-view";
import { PayResult } from "./PayResult";
import { PolicySection } from "./PolicySection";

const useStyles = makeStyles({
  line: { display: "flex", gap: tokens.spacingHorizontalXS },
  input: { flexGrow: 1, minWidth: 0 },
  fixed: { flexShrink: 0 },
  field: { flexShrink: 0 },
  start: { flexShrink: 0, alignSelf: "flex-start" },
  text: { margin: 0 },
});

/** 报酬: the standard in force, the pay roll of a month, and its sheet. */
export function PayScreen() {
  const styles = useStyles();
  const texts = useTexts(payScreenTexts);
  const pane = useTexts({ "zh-CN": paneZh, en: paneEn });
  const session = useSession();
  const view = payViewOf(session);
  const busy = useBusy();
  const survey = usePane((state) => state.survey);
  const stale = usePane((state) => state.stale);
  const { month, preview, done } = usePayView((state) => state);
  if (!survey) return null;
  const hasRoster = survey.sheets.some(
    (sheet) =>
      sheet.kind === "ledger" &&
      sheet.ledger === "members" &&
      sheet.term === "current" &&
      sheet.records > 0
  );
  if (!hasRoster) return <EmptyState notice={texts.noRoster} />;
  const offered = survey.asOf.slice(0, "2021-10".length);

  const setMonth = (typed: string) => view.setState({ month: typed, preview: null, done: "" });
  const compute = () =>
    session.run(texts.computing, async () => {
      view.setState({ done: "", preview: await session.engine.payPreview(month) });
    });
  /** The preview is made anew with the sheet, so that both show the workbook as it is. */
  const draw = async (job: Job) => {
    const fresh = await session.engine.payPreview(month);
    const plan = await session.engine.payPlan(month);
    view.setState({ preview: fresh });
    return session.place([plan], job);
  };
  const write = async () => {
    const placed = await session.run(texts.writing, draw);
    if (!placed) return;
    const [{ sheet, how }] = placed;
    const said = texts.written[how](sheet);
    view.setState({ done: said });
    session.say(said);
  };
  return (
    <>
      <PolicySection />
      <Field label={texts.month} hint={preview ? "" : texts.monthHint} className={styles.field}>
        {(control) => (
          <div className={styles.line}>
            <Input
              {...control}
              className={styles.input}
              value={month}
              placeholder="2021-11"
              onChange={(_, { value }) => setMonth(value)}
              onKeyDown={({ key }) => {
                if (key === "Enter" && !busy) void compute();
              }}
            />
            <Button
              appearance={preview ? "secondary" : "primary"}
              className={styles.fixed}
              disabled={busy}
              onClick={() => void compute()}
            >
              {texts.compute}
            </Button>
          </div>
        )}
      </Field>
      {month === "" && offered.length === "2021-10".length ? (
        <Button size="small" className={styles.start} onClick={() => setMonth(offered)}>
          {texts.useMonth(offered)}
        </Button>
      ) : null}
      {done === "" ? null : (
        <MessageBar intent="success" layout="multiline" className={styles.fixed}>
          <MessageBarBody>{done}</MessageBarBody>
        </MessageBar>
      )}
      {preview ? (
        <>
          {stale && !busy ? <p className={styles.text}>{pane.changedSince}</p> : null}
          <Button
            appearance="primary"
            className={styles.start}
            disabled={busy || preview.rows.length === 0}
            onClick={() => void write()}
          >
            {texts.write}
          </Button>
          <PayResult preview={preview} />
        </>
      ) : null}
    </>
  );
}
