import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  lead: { margin: 0 },
  command: {
    margin: 0,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: `Consolas, Menlo, ${tokens.fontFamilyBase}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    userSelect: "all",
  },
});

interface CommandHintProps {
  readonly heading?: string;
  readonly hint: { readonly lead: string; readonly command: string };
}

/** A command for the command line; one click selects the whole of it. */
export function CommandHint({ heading, hint }: CommandHintProps) {
  const styles = useStyles();
  return (
    <>
      {heading === undefined ? null : <h2 className={styles.heading}>{heading}</h2>}
      <p className={styles.lead}>{hint.lead}</p>
      <pre className={styles.command}>{hint.command}</pre>
    </>
  );
}
