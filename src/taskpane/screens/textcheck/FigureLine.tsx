import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { CheckedFigure } from "../../../core/text-check/checked-figure";
import { lineStyle } from "../../components/line-style";
import { useTexts } from "../../session/session-hooks";
import { lookOf, lookSigns, lookStyles } from "./figure-look";
import { expectedText, reasonText, statusText } from "./opinions";
import { textCheckTexts } from "./text-check-view";

const useStyles = makeStyles({
  line: lineStyle,
  chosen: { backgroundColor: tokens.colorNeutralBackground1Selected },
  head: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
  figure: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  subject: { color: tokens.colorNeutralForeground2, flexGrow: 1 },
  status: { padding: "0 4px", borderRadius: tokens.borderRadiusSmall, whiteSpace: "nowrap" },
  expected: { fontWeight: tokens.fontWeightSemibold },
  reason: { color: tokens.colorNeutralForeground2 },
  ...lookStyles,
});

interface FigureLineProps {
  readonly figure: CheckedFigure;
  readonly chosen: boolean;
}

/** A figure in the list: what it counts, how it came out, what should stand there and why. */
export function FigureLine({ figure, chosen }: FigureLineProps) {
  const styles = useStyles();
  const texts = useTexts(textCheckTexts);
  const look = lookOf(figure);
  const expected = expectedText(figure, texts);
  return (
    <div className={mergeClasses(styles.line, chosen && styles.chosen)}>
      <div className={styles.head}>
        <span className={styles.figure}>{figure.text}</span>
        <span className={styles.subject}>
          {figure.subject === "" ? texts.figures.kinds[figure.kind] : figure.subject}
        </span>
        <span className={mergeClasses(styles.status, styles[look])}>
          {lookSigns[look]} {statusText(figure, texts)}
        </span>
      </div>
      <div className={styles.reason}>
        {expected === "" ? null : (
          <span className={styles.expected}>{texts.shouldBe(expected)} </span>
        )}
        {reasonText(figure, texts)}
      </div>
    </div>
  );
}
