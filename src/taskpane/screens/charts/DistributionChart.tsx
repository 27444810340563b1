import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { DistributionView, PointView } from "../../../engine/charting";
import { grouped } from "../../components/FigureText";
import { useTexts } from "../../session/session-hooks";
import { Bar } from "./Bar";
import { chartsTexts } from "./charts-texts";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
  },
  label: { fontWeight: tokens.fontWeightSemibold },
  line: {
    display: "grid",
    gridTemplateColumns: "2.2em minmax(0, 1fr) 4.4em 4.2em",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
  },
  alone: { gridTemplateColumns: "minmax(0, 1fr) 4.4em 4.2em" },
  figure: { textAlign: "right", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  before: { color: tokens.colorNeutralForeground2 },
});

interface LineProps {
  /** The term; "" where there is one only. */
  readonly term: string;
  readonly point: PointView;
  readonly most: number;
  readonly look: "main" | "aside";
}

function Line({ term, point, most, look }: LineProps) {
  const styles = useStyles();
  const texts = useTexts(chartsTexts);
  return (
    <div
      className={mergeClasses(
        styles.line,
        term === "" && styles.alone,
        look === "aside" && styles.before
      )}
    >
      {term === "" ? null : <span>{term}</span>}
      <Bar value={Number(point.share ?? 0)} most={most} look={look} />
      <span className={styles.figure}>{grouped(texts.count(point.count))}</span>
      <span className={styles.figure}>{texts.share(point.share)}</span>
    </div>
  );
}

/** Shares of classes as bars, this term above the last; the longest fills the width. */
export function DistributionChart({ view }: { readonly view: DistributionView }) {
  const styles = useStyles();
  const texts = useTexts(chartsTexts);
  const most = Math.max(
    ...view.classes.flatMap(({ current, previous }) => [
      Number(current.share ?? 0),
      Number(previous?.share ?? 0),
    ])
  );
  return (
    <div className={styles.root}>
      {view.classes.map(({ label, current, previous }) => (
        <div key={label}>
          <div className={styles.label}>{label}</div>
          <Line term={previous ? texts.current : ""} point={current} most={most} look="main" />
          {previous ? (
            <Line term={texts.previous} point={previous} most={most} look="aside" />
          ) : null}
        </div>
      ))}
    </div>
  );
}
