import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { copyText } from "../../components/copy-text";
import { Section } from "../../components/Section";
import { useSession, useTexts } from "../../session/session-hooks";
import { reportTexts } from "./report-texts";

const useStyles = makeStyles({
  text: {
    margin: 0,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    lineHeight: tokens.lineHeightBase400,
    overflowWrap: "anywhere",
  },
  told: { margin: 0, fontSize: tokens.fontSizeBase200 },
});

/** The summary sentence, to be copied. */
export function NarrativeText({ text }: { readonly text: string }) {
  const styles = useStyles();
  const { generate: texts } = useTexts(reportTexts);
  const session = useSession();
  const [told, setTold] = useState("");
  const copy = async () => {
    const said = (await copyText(text)) ? texts.copied : texts.notCopied;
    setTold(said);
    session.say(said);
  };
  return (
    <Section
      heading={texts.narrative}
      action={
        <Button size="small" icon={<CopyRegular />} onClick={() => void copy()}>
          {texts.copy}
        </Button>
      }
    >
      <p className={styles.text}>{text}</p>
      {told === "" ? null : <p className={styles.told}>{told}</p>}
    </Section>
  );
}
