import type { GriffelStyle } from "@fluentui/react-components";
import { tokens } from "@fluentui/react-components";

/** What a line of a list looks like that can be chosen: dense, ruled off, lit under the pointer. */
export const lineStyle: GriffelStyle = {
  padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
  borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  fontSize: tokens.fontSizeBase200,
  lineHeight: tokens.lineHeightBase200,
  cursor: "pointer",
  ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
};
