import { Button, Field, Switch, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import type { ChangeEvent } from "react";
import { useRef } from "react";
import { useBusy, useSession, useTexts } from "../../session/session-hooks";
import { NoticeBox } from "../../components/NoticeBox";
import { checkTextOf } from "./check-actions";
import { textCheckTexts, textCheckViewOf, useTextCheckView } from "./text-check-view";

const useStyles = makeStyles({
  root: { flexShrink: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  area: { "& textarea": { minHeight: "180px", maxHeight: "40vh" } },
  file: { display: "none" },
});

/** Where a text comes from, and what it is held against. */
export function TextEntry() {
  const styles = useStyles();
  const texts = useTexts(textCheckTexts);
  const session = useSession();
  const busy = useBusy();
  const { text, against, isNarrativeMissing } = useTextCheckView((state) => state);
  const view = textCheckViewOf(session);
  const file = useRef<HTMLInputElement>(null);
  const load = (event: ChangeEvent<HTMLInputElement>) => {
    const input = event.target;
    const chosen = input.files?.[0];
    if (!chosen) return;
    void session
      .run(texts.loading, async () => {
        const bytes = new Uint8Array(await chosen.arrayBuffer());
        view.setState({
          text: await session.engine.readDocument(bytes),
          isNarrativeMissing: false,
        });
      })
      // The same file can be chosen again after it was changed.
      .finally(() => (input.value = ""));
  };
  const takeNarrative = () =>
    session.run(texts.running, async () => {
      const found = await session.engine.narrativeText();
      view.setState({ isNarrativeMissing: found === null });
      if (found) await checkTextOf(session, found.text, texts);
    });
  return (
    <div className={styles.root}>
      <div className={styles.row}>
        <Button size="small" disabled={busy} onClick={() => file.current?.click()}>
          {texts.loadFile}
        </Button>
        <Button size="small" disabled={busy} onClick={() => void takeNarrative()}>
          {texts.fromWorkbook}
        </Button>
        <input
          ref={file}
          className={styles.file}
          type="file"
          accept=".docx,.txt"
          aria-label={texts.loadFile}
          onChange={load}
        />
      </div>
      {isNarrativeMissing ? <NoticeBox intent="info" notice={texts.noNarrative} /> : null}
      <Field label={texts.text}>
        <Textarea
          className={styles.area}
          resize="vertical"
          placeholder={texts.placeholder}
          value={text}
          onChange={(_, { value }) => view.setState({ text: value })}
        />
      </Field>
      <Switch
        label={texts.against}
        checked={against}
        onChange={(_, { checked }) => view.setState({ against: checked })}
      />
      <div className={styles.row}>
        <Button
          appearance="primary"
          disabled={busy || text.trim() === ""}
          onClick={() => void session.run(texts.running, () => checkTextOf(session, text, texts))}
        >
          {texts.run}
        </Button>
      </div>
    </div>
  );
}
