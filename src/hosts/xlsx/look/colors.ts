import { wholeOf, numberOf, isOn } from "./attribute-values";
import { child, childrenNamed, type XmlElement } from "./xml-tree";

/** Works out the colours of a workbook. */
export interface Palette {
  /** `RRGGBB` of a colour element (CT_Color); `undefined` for "automatic" and for what is none. */
  color(element: XmlElement | undefined): string | undefined;
}

/** The colours of a theme in the order of `theme="…"`; those of a workbook without one are Office's. */
const THEME_ORDER = [
  ["lt1", "FFFFFF"],
  ["dk1", "000000"],
  ["lt2", "EEECE1"],
  ["dk2", "1F497D"],
  ["accent1", "4F81BD"],
  ["accent2", "C0504D"],
  ["accent3", "9BBB59"],
  ["accent4", "8064A2"],
  ["accent5", "4BACC6"],
  ["accent6", "F79646"],
  ["hlink", "0000FF"],
  ["folHlink", "800080"],
] as const;

/** The indexed colours (ECMA-376 part 1, 18.8.27); 0–7 are those of 8–15. */
const INDEXED = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF " +
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 " +
  "9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF " +
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF " +
  "00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 " +
  "003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

/** The colours of the system behind the indexed ones: text, and what it stands on. */
const SYSTEM: Readonly<Record<number, string>> = { 64: "000000", 65: "FFFFFF", 81: "000000" };

/** The palette of a workbook of this theme (`<a:theme>`) and these styles (`<styleSheet>`). */
export function createPalette(
  theme: XmlElement | undefined,
  styleSheet: XmlElement | undefined
): Palette {
  const themed = themeColors(theme);
  const own = childrenNamed(child(child(styleSheet, "colors"), "indexedColors"), "rgbColor").map(
    (item) => hex(item.attributes.get("rgb"))
  );

  function indexed(index: number): string | undefined {
    return own[index] ?? INDEXED[index < 8 ? index : index - 8] ?? SYSTEM[index];
  }

  function base({ attributes }: XmlElement): string | undefined {
    if (isOn(attributes, "auto")) return undefined;
    const rgb = hex(attributes.get("rgb"));
    if (rgb !== undefined) return rgb;
    const theme = wholeOf(attributes, "theme");
    if (theme !== undefined) return themed[theme];
    const index = wholeOf(attributes, "indexed");
    return index === undefined ? undefined : indexed(index);
  }

  return {
    color(element) {
      const rgb = element && base(element);
      return rgb === undefined
        ? undefined
        : tinted(rgb, numberOf(element?.attributes, "tint") ?? 0);
    },
  };
}

function themeColors(theme: XmlElement | undefined): string[] {
  const scheme = child(child(theme, "themeElements"), "clrScheme");
  return THEME_ORDER.map(([name, usual]) => {
    const { name: kind, attributes } = child(scheme, name)?.children[0] ?? {};
    const given = attributes?.get(kind === "sysClr" ? "lastClr" : "val");
    return hex(given) ?? SYSTEM_NAMES[attributes?.get("val") ?? ""] ?? usual;
  });
}

const SYSTEM_NAMES: Readonly<Record<string, string>> = { window: "FFFFFF", windowText: "000000" };

/** The last six digits of `AARRGGBB`, in capitals: a sheet does not show how transparent a colour is. */
function hex(text: string | undefined): string | undefined {
  return text !== undefined && /^(?:[0-9a-f]{2})?[0-9a-f]{6}$/i.test(text)
    ? text.slice(-6).toUpperCase()
    : undefined;
}

/**
 * A colour lightened (`tint` above 0) or darkened (below): its luminance of hue, luminance and
 * saturation moves that share of the way to white or black (ECMA-376 part 1, 18.8.19). Excel reckons in
 * whole numbers and comes out up to two steps of 255 beside.
 */
export function tinted(rgb: string, tint: number): string {
  if (tint === 0) return rgb;
  const share = Math.min(1, Math.max(-1, tint));
  const channels = channelsOf(rgb).map((value) => value / 255);
  const high = Math.max(...channels);
  const low = Math.min(...channels);
  const luminance = (high + low) / 2;
  const target = share < 0 ? luminance * (1 + share) : luminance * (1 - share) + share;
  const spread = high - low;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * luminance - 1));
  const reach = saturation * (1 - Math.abs(2 * target - 1));
  // Hue is where a channel stands between the lowest and the highest, which does not change.
  const moved = channels.map(
    (value) => target + (spread === 0 ? 0 : ((value - low) / spread - 0.5) * reach)
  );
  return fromChannels(moved.map((value) => value * 255));
}

/** A colour between two, `share` (0–1) of the first. */
export function mixed(first: string, second: string, share: number): string {
  const behind = channelsOf(second);
  return fromChannels(channelsOf(first).map((value, i) => value * share + behind[i] * (1 - share)));
}

function channelsOf(rgb: string): number[] {
  return [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16));
}

function fromChannels(channels: readonly number[]): string {
  return channels
    .map((value) =>
      Math.min(255, Math.max(0, Math.round(value)))
        .toString(16)
        .padStart(2, "0")
    )
    .join("")
    .toUpperCase();
}
