import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useTexts } from "../../session/session-hooks";
import { checkTexts } from "./check-texts";
import { visibleParts } from "./visible-text";

const useStyles = makeStyles({
  root: { overflowWrap: "anywhere", whiteSpace: "pre-wrap" },
  sign: {
    display: "inline-block",
    padding: "0 2px",
    margin: "0 1px",
    borderRadius: tokens.borderRadiusSmall,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground4,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    whiteSpace: "nowrap",
  },
  wide: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    borderBottom: `2px dotted ${tokens.colorStatusWarningForeground3}`,
  },
});

interface VisibleTextProps {
  readonly text: string;
  readonly className?: string;
}

/** A cell's text with spaces, line breaks and invisible characters as words, full width set off. */
export function VisibleText({ text, className }: VisibleTextProps) {
  const styles = useStyles();
  const { fixes } = useTexts(checkTexts);
  return (
    <span className={mergeClasses(styles.root, className)}>
      {visibleParts(text).map((part, i) => {
        if (part.kind === "plain") return part.text;
        if (part.kind === "wide") {
          return (
            <span key={i} className={styles.wide}>
              {part.text}
            </span>
          );
        }
        const sign = fixes.signs[part.kind];
        return (
          <span key={i} className={styles.sign}>
            {part.count > 1 ? fixes.times(sign, part.count) : sign}
          </span>
        );
      })}
    </span>
  );
}
