import { Button, Checkbox, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { formChoices } from "../../../engine/form-choices";
import { Section } from "../../components/Section";
import { useBusy, useSession, useTexts } from "../../session/session-hooks";
import { screenTexts } from "../screen-texts";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column" },
  action: { alignSelf: "flex-start" },
  outcome: { margin: 0 },
});

/** 报表·生成: writes the chosen sheets into the workbook, or refreshes them there. */
export function GenerateScreen() {
  const styles = useStyles();
  const { generate: texts } = useTexts(screenTexts);
  const session = useSession();
  const busy = useBusy();
  const [chosen, setChosen] = useState<readonly string[]>(formChoices.map(({ id }) => id));
  const [outcome, setOutcome] = useState("");
  const generate = () =>
    session.run(texts.running, async (job) => {
      const plans = await session.engine.reportPlans({ forms: chosen }, job);
      const placed = await session.place(plans, job);
      const said = texts.done(placed.map(({ sheet }) => sheet));
      setOutcome(said);
      session.say(said);
    });
  return (
    <Section heading={texts.heading}>
      <div className={styles.list}>
        {formChoices.map(({ id, sheet }) => (
          <Checkbox
            key={id}
            label={sheet}
            checked={chosen.includes(id)}
            onChange={(_, { checked }) =>
              setChosen(checked ? [...chosen, id] : chosen.filter((other) => other !== id))
            }
          />
        ))}
      </div>
      <Button
        appearance="primary"
        className={styles.action}
        disabled={busy || chosen.length === 0}
        onClick={() => void generate()}
      >
        {texts.run}
      </Button>
      {outcome === "" ? null : <p className={styles.outcome}>{outcome}</p>}
    </Section>
  );
}
