import { Button, makeStyles, Select, tokens } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { NarrativeStyle } from "../../../core/forms/narrative-styles";
import { narrativeStyles } from "../../../core/forms/narrative-styles";
import { copyText } from "../../components/copy-text";
import { Section } from "../../components/Section";
import { useSession, useTexts } from "../../session/session-hooks";
import { reportTexts } from "./report-texts";
import { reportViewOf, useReportView } from "./report-view";

const useStyles = makeStyles({
  text: {
    margin: 0,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    lineHeight: tokens.lineHeightBase400,
    overflowWrap: "anywhere",
  },
  paragraph: { margin: 0 },
  told: { margin: 0, fontSize: tokens.fontSizeBase200 },
});

/** 综述 in the wording chosen, to be copied. */
export function NarrativeText({ paragraphs }: { readonly paragraphs: readonly string[] }) {
  const styles = useStyles();
  const { generate: texts } = useTexts(reportTexts);
  const session = useSession();
  const view = reportViewOf(session);
  const style = useReportView((state) => state.narrative);
  const [told, setTold] = useState("");
  const copy = async () => {
    const said = (await copyText(paragraphs.join("\n"))) ? texts.copied : texts.notCopied;
    setTold(said);
    session.say(said);
  };
  return (
    <Section
      heading={texts.narrative}
      action={
        <Button
          size="small"
          icon={<CopyRegular />}
          disabled={paragraphs.length === 0}
          onClick={() => void copy()}
        >
          {texts.copy}
        </Button>
      }
    >
      <Select
        size="small"
        aria-label={texts.narrativeStyle}
        value={style}
        onChange={(_, { value }) => view.setState({ narrative: value as NarrativeStyle })}
      >
        {narrativeStyles.map((one) => (
          <option key={one} value={one}>
            {texts.narrativeStyles[one]}
          </option>
        ))}
      </Select>
      <div className={styles.text}>
        {paragraphs.length === 0 ? texts.noNarrative : null}
        {paragraphs.map((paragraph) => (
          <p key={paragraph} className={styles.paragraph}>
            {paragraph}
          </p>
        ))}
      </div>
      {told === "" ? null : <p className={styles.told}>{told}</p>}
    </Section>
  );
}
