import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { UnitSurvey } from "../../../engine/survey";
import { copyText } from "../../components/copy-text";
import { Section } from "../../components/Section";
import { useSession, useTexts } from "../../session/session-hooks";
import { overviewTexts } from "./overview-texts";

/** Units listed one by one; the rest is counted. */
const LISTED = 100;

const useStyles = makeStyles({
  line: { margin: 0 },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase200,
  },
  action: { alignSelf: "flex-start" },
  muted: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  outcome: { margin: 0, fontSize: tokens.fontSizeBase200 },
});

/** Which units of the department's list have nobody in the rosters, and which units it does not have. */
export function UnitCoverage({ units }: { readonly units: UnitSurvey }) {
  const { units: texts } = useTexts(overviewTexts);
  return (
    <Section heading={texts.heading}>
      {units.listed === null ? <NoList /> : <Missing units={units} listed={units.listed} />}
      {units.unlisted.length > 0 ? <Unlisted unlisted={units.unlisted} /> : null}
    </Section>
  );
}

function NoList() {
  const styles = useStyles();
  const { units: texts } = useTexts(overviewTexts);
  return <p className={styles.muted}>{texts.noList}</p>;
}

interface MissingProps {
  readonly units: UnitSurvey;
  readonly listed: number;
}

function Missing({ units: { missing, unanswered }, listed }: MissingProps) {
  const styles = useStyles();
  const { units: texts } = useTexts(overviewTexts);
  const session = useSession();
  const [outcome, setOutcome] = useState("");
  const all = [...missing, ...unanswered];
  if (all.length === 0) return <p className={styles.line}>{texts.covered(listed)}</p>;
  const copy = async () => {
    const done = await copyText(all.join("\r\n"));
    const said = done ? texts.copied(all.length) : texts.notCopied;
    setOutcome(said);
    session.say(said);
  };
  return (
    <>
      <p className={styles.line}>{texts.missing(all.length, listed)}</p>
      <ul className={styles.list}>
        {missing.slice(0, LISTED).map((unit) => (
          <li key={unit}>{unit}</li>
        ))}
      </ul>
      {missing.length > LISTED ? (
        <p className={styles.muted}>{texts.more(missing.length - LISTED)}</p>
      ) : null}
      {unanswered.length > 0 ? (
        <p className={styles.muted}>{texts.unanswered(unanswered.length)}</p>
      ) : null}
      <Button
        size="small"
        icon={<CopyRegular />}
        className={styles.action}
        onClick={() => void copy()}
      >
        {texts.copy}
      </Button>
      {outcome === "" ? null : <p className={styles.outcome}>{outcome}</p>}
    </>
  );
}

function Unlisted({ unlisted }: Pick<UnitSurvey, "unlisted">) {
  const styles = useStyles();
  const { units: texts } = useTexts(overviewTexts);
  const session = useSession();
  return (
    <>
      <p className={styles.line}>{texts.unlisted(unlisted.length)}</p>
      <ul className={styles.list}>
        {unlisted.slice(0, LISTED).map(({ unit, people, suggestion, sheet, address }) => (
          <li key={`${sheet}!${address}`}>
            <Link
              as="button"
              aria-label={texts.revealUnit(unit)}
              onClick={() => void session.reveal({ sheet, address })}
            >
              {unit}
            </Link>{" "}
            <span className={styles.muted}>
              {[
                texts.unlistedPeople(people),
                ...(suggestion ? [texts.suggestion(suggestion)] : []),
              ].join(" · ")}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
