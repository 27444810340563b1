import { Button, Field, Select, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { FormChoice } from "../../../engine/form-choices";
import { useBusy, useSession, useTexts } from "../../session/session-hooks";
import { reportTexts } from "./report-texts";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  form: { flexGrow: 1, flexBasis: "150px", minWidth: 0 },
});

/** Copies a form into a definition sheet, in which users make it a form of their own. */
export function DefineForm({ choices }: { readonly choices: readonly FormChoice[] }) {
  const styles = useStyles();
  const { define: texts } = useTexts(reportTexts).generate;
  const session = useSession();
  const busy = useBusy();
  const [form, setForm] = useState("");
  const copy = () =>
    session.run(texts.running, async (job) => {
      const plan = await session.engine.definitionPlan(form);
      const [placed] = await session.place([plan], job);
      const sheet = placed?.sheet ?? plan.name;
      setForm("");
      void session.reveal({ sheet, address: "A1" });
      session.say(texts.done(sheet));
    });
  return (
    <Field label={texts.label} hint={texts.hint}>
      <div className={styles.line}>
        <Select
          size="small"
          className={styles.form}
          aria-label={texts.choose}
          value={form}
          onChange={(_, { value }) => setForm(value)}
        >
          <option value="">{texts.choose}</option>
          {choices
            .filter(({ canBeCopied }) => canBeCopied)
            .map(({ id, sheet }) => (
              <option key={id} value={id}>
                {sheet}
              </option>
            ))}
        </Select>
        <Button size="small" disabled={busy || form === ""} onClick={() => void copy()}>
          {texts.run}
        </Button>
      </div>
    </Field>
  );
}
