import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { PlaceMeasure, PlaceView } from "../../../engine/charting";
import { FigureText } from "../../components/FigureText";
import { useTexts } from "../../session/session-hooks";
import { Bar } from "./Bar";
import { chartsTexts } from "./charts-texts";

/** Places drawn; beyond them a chart is no longer read, and there is the table. */
export const MOST_PLACES = 60;

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
  },
  line: {
    display: "grid",
    gridTemplateColumns: "minmax(5em, 30%) minmax(0, 1fr) 4.6em",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
  },
  name: { overflowWrap: "anywhere" },
  all: { fontWeight: tokens.fontWeightSemibold },
  figure: { textAlign: "right" },
});

interface PlacesChartProps {
  /** In the order in which they are shown. */
  readonly places: readonly PlaceView[];
  readonly total: PlaceView;
  readonly measure: PlaceMeasure;
}

/** Townships or villages side by side, all of them together first as the measure of each. */
export function PlacesChart({ places, total, measure }: PlacesChartProps) {
  const styles = useStyles();
  const texts = useTexts(chartsTexts);
  const numberOf = ({ measures }: PlaceView) => Number(measures[measure].value ?? 0);
  // The sum of all people is no measure of one place.
  const lines = measure === "people" ? places : [total, ...places];
  const most = Math.max(...lines.map(numberOf));
  return (
    <div className={styles.root}>
      {lines.slice(0, MOST_PLACES + 1).map((place, index) => {
        const isAll = place === total;
        return (
          <div key={index} className={mergeClasses(styles.line, isAll && styles.all)}>
            <span className={styles.name}>
              {isAll ? texts.all : place.name === "" ? texts.unplaced : place.name}
            </span>
            <Bar value={numberOf(place)} most={most} look={isAll ? "aside" : "main"} />
            <FigureText
              className={styles.figure}
              value={place.measures[measure].value}
              unit={texts.units[measure]}
            />
          </div>
        );
      })}
    </div>
  );
}
