import type { Severity } from "../core/issues/issue";

/** How cells with findings of a severity are set off: colours `RRGGBB`, and a line around them. */
export interface HighlightLook {
  readonly fill: string;
  readonly font: string;
  readonly line: "solid" | "dashed" | "dotted";
}

/**
 * Different in lightness and in the line around them too, for those who see few hues; each font
 * has a contrast of 7 : 1 at least on its fill.
 */
export const HIGHLIGHT_LOOKS: Readonly<Record<Severity, HighlightLook>> = {
  error: { fill: "F4B5AE", font: "5C0A0A", line: "solid" },
  warning: { fill: "FFE8A6", font: "4A3600", line: "dashed" },
  note: { fill: "E4EFFA", font: "0B3558", line: "dotted" },
};

/**
 * The formula of a highlight, without the leading `=`. A highlight is a conditional format whose
 * formula always holds and says whose it is, so that a later session finds it again, in Excel and in
 * the file. Nobody else writes such a formula.
 */
export function highlightFormula(severity: Severity): string {
  return `LEN("org-roster:${severity}")>0`;
}

const OWNED = /^=?LEN\("org-roster:(?:error|warning|note)"\)>0$/i;

/** Whether a conditional format with this formula is a highlight of the product. */
export function isHighlightFormula(formula: string): boolean {
  return OWNED.test(formula.replace(/\s/g, ""));
}
