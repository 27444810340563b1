import type { GriffelStyle } from "@fluentui/react-components";
import { tokens } from "@fluentui/react-components";
import type { CheckedFigure, FigureStatus } from "../../../core/text-check/checked-figure";

/** How a figure is marked: by its status, or as one that the books have so and that asks for a 说明. */
export type FigureLook = FigureStatus | "noted";

/** The look of a figure. */
export function lookOf({ status, note }: CheckedFigure): FigureLook {
  return note ? "noted" : status;
}

/** A sign for each look, so that none is told by colour alone. */
export const lookSigns: Readonly<Record<FigureLook, string>> = {
  impossible: "‼",
  differs: "✗",
  rounding: "≈",
  noted: "!",
  agrees: "✓",
  unchecked: "?",
};

const toned = (background: string, foreground: string, line: string): GriffelStyle => ({
  backgroundColor: background,
  color: foreground,
  textDecorationLine: "underline",
  textDecorationStyle: line as "solid",
  textUnderlineOffset: "3px",
});

const danger = toned(
  tokens.colorStatusDangerBackground1,
  tokens.colorStatusDangerForeground1,
  "solid"
);
const warning = toned(
  tokens.colorStatusWarningBackground1,
  tokens.colorStatusWarningForeground3,
  "dashed"
);

/** Colours and lines of each look. */
export const lookStyles: Readonly<Record<FigureLook, GriffelStyle>> = {
  impossible: { ...danger, textDecorationStyle: "double" },
  differs: danger,
  rounding: warning,
  noted: { ...warning, textDecorationStyle: "dotted" },
  agrees: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    color: tokens.colorStatusSuccessForeground1,
  },
  unchecked: {
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
  },
};
