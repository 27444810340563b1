import { Button, Field, Input, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { FindingRow } from "../../../engine/finding-rows";
import { useBusy, usePane, useSession, useTexts } from "../../session/session-hooks";
import { checkTexts } from "./check-texts";
import type { WaiverDraft } from "./check-view";
import { checkViewOf } from "./check-view";
import { localDay } from "./local-time";
import { addWaiver, NEW_WAIVERS_SHEET, waiversSheetOf } from "./waive-actions";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
  suggestions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  suggestion: { minWidth: "auto", fontWeight: tokens.fontWeightRegular },
  buttons: { display: "flex", gap: tokens.spacingHorizontalXS },
});

interface WaiveFormProps {
  readonly row: FindingRow;
  readonly draft: WaiverDraft;
}

/** Asks for the reason for which a finding is accepted; says what will be written, and writes it. */
export function WaiveForm({ row, draft }: WaiveFormProps) {
  const styles = useStyles();
  const { waivers: texts } = useTexts(checkTexts);
  const session = useSession();
  const busy = useBusy();
  const survey = usePane((state) => state.survey);
  const view = checkViewOf(session);
  const { reason, by } = draft;
  const change = (part: Partial<WaiverDraft>) => view.setState({ draft: { ...draft, ...part } });
  const close = () => view.setState({ draft: null });
  const [isIncomplete, setIncomplete] = useState(false);
  const [date] = useState(() => localDay(new Date()));
  const sheet = waiversSheetOf(survey);
  const save = async () => {
    if (reason.trim() === "") return setIncomplete(true);
    const statement = { reason: reason.trim(), by: by.trim(), date };
    await addWaiver(session, row.id, statement, texts);
  };
  return (
    <div className={styles.root}>
      <Field
        size="small"
        required
        label={texts.reason}
        {...(isIncomplete && reason.trim() === ""
          ? { validationMessage: texts.reasonMissing }
          : {})}
      >
        <Textarea
          size="small"
          autoFocus={reason === ""}
          rows={2}
          placeholder={texts.reasonHint}
          value={reason}
          onChange={(_, { value }) => change({ reason: value })}
        />
      </Field>
      <div className={styles.suggestions} role="group" aria-label={texts.suggestionList}>
        {texts.suggestions.map((text) => (
          <Button
            key={text}
            size="small"
            className={styles.suggestion}
            onClick={() => change({ reason: text })}
          >
            {text}
          </Button>
        ))}
      </div>
      <Field size="small" label={texts.who}>
        <Input
          size="small"
          placeholder={texts.whoHint}
          value={by}
          onChange={(_, { value }) => change({ by: value })}
        />
      </Field>
      <p className={styles.line}>{texts.date(date)}</p>
      <p className={styles.line}>
        {sheet === null ? texts.willAddSheet(NEW_WAIVERS_SHEET) : texts.willAddLine(sheet)}
      </p>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" disabled={busy} onClick={() => void save()}>
          {texts.save}
        </Button>
        <Button size="small" onClick={close}>
          {texts.cancel}
        </Button>
      </div>
    </div>
  );
}
