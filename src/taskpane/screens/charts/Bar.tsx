import { HorizontalBarChart, HorizontalBarChartVariant } from "@fluentui/react-charts";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  root: { "& .fui-hbc__items": { marginBottom: 0 } },
  // Forced colours leave drawings alone: without these a bar may vanish in its background.
  main: { "@media (forced-colors: active)": { "& rect": { fill: "Highlight" } } },
  aside: {
    "& svg": { height: "6px" },
    "@media (forced-colors: active)": { "& rect": { fill: "CanvasText" } },
  },
});

/** This term is thick, what it is compared with thin, so that colour alone tells nothing. */
const looks = {
  main: { color: tokens.colorCompoundBrandForeground1, height: 12 },
  aside: { color: tokens.colorNeutralStrokeAccessible, height: 6 },
} as const;

interface BarProps {
  readonly value: number;
  /** The value that fills the whole width. */
  readonly most: number;
  readonly look: keyof typeof looks;
}

/** One bar, from zero. Its figure stands beside it, so that it says nothing by itself. */
export function Bar({ value, most, look }: BarProps) {
  const styles = useStyles();
  const { color, height } = looks[look];
  const point = { legend: "", color, horizontalBarChartdata: { x: value, total: most || 1 } };
  return (
    <HorizontalBarChart
      className={mergeClasses(styles.root, styles[look])}
      variant={HorizontalBarChartVariant.AbsoluteScale}
      data={[{ chartData: [point] }]}
      barHeight={height}
      hideLabels
      hideTooltip
    />
  );
}
