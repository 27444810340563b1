/** One side of a cell's border, in the words of the Excel API. */
export interface Border {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

export const SIDES = ["top", "bottom", "left", "right"] as const;
export type Side = (typeof SIDES)[number];

/** The formats of one cell. Never changed: another format is another value. */
export interface CellStyle {
  readonly numberFormat: string;
  /** `#RRGGBB`, or `null` without a fill. */
  readonly fill: string | null;
  readonly fontName: string;
  readonly fontSize: number;
  readonly fontColor: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly strikethrough: boolean;
  readonly underline: string;
  readonly horizontalAlignment: string;
  readonly verticalAlignment: string;
  readonly wrapText: boolean;
  readonly shrinkToFit: boolean;
  readonly indentLevel: number;
  readonly locked: boolean;
  readonly top: Border | null;
  readonly bottom: Border | null;
  readonly left: Border | null;
  readonly right: Border | null;
}

export const DEFAULT_STYLE: CellStyle = {
  numberFormat: "General",
  fill: null,
  fontName: "宋体",
  fontSize: 11,
  fontColor: "#000000",
  bold: false,
  italic: false,
  strikethrough: false,
  underline: "None",
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  wrapText: false,
  shrinkToFit: false,
  indentLevel: 0,
  locked: true,
  top: null,
  bottom: null,
  left: null,
  right: null,
};

/** Gives equal styles one identity, so that cells compare by `===` and a million of them stay small. */
export function createStylePool(): (style: CellStyle) => CellStyle {
  const known = new Map<string, CellStyle>();
  const pooled = new Set<CellStyle>();
  return (style) => {
    if (pooled.has(style)) return style;
    const key = JSON.stringify(Object.values(style));
    const found = known.get(key);
    if (found) return found;
    known.set(key, style);
    pooled.add(style);
    return style;
  };
}

/** What a style has beyond another, for snapshots and comparisons. */
export function styleDifference(
  style: CellStyle,
  from: CellStyle = DEFAULT_STYLE
): Partial<CellStyle> {
  const entries = Object.entries(style).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(from[key as keyof CellStyle])
  );
  return Object.fromEntries(entries);
}
