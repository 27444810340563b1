import { makeStyles, tokens } from "@fluentui/react-components";
import { lineStyle } from "../../components/line-style";

/** What the lines of all three lists of 校验 look like. */
export const useListStyles = makeStyles({
  item: lineStyle,
  open: { backgroundColor: tokens.colorNeutralBackground1Selected },
  head: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    minHeight: "28px",
    padding: `0 ${tokens.spacingHorizontalXS}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    cursor: "pointer",
  },
  headText: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  fixed: { flexShrink: 0 },
  count: { flexShrink: 0, fontVariantNumeric: "tabular-nums" },
  place: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
  },
  who: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  sentence: { margin: 0, overflowWrap: "anywhere", color: tokens.colorNeutralForeground1 },
  clamped: {
    display: "-webkit-box",
    overflow: "hidden",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: "2",
  },
  // For assistive technology only.
  heard: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});
