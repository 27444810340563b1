/** What the page finds around itself when it opens. Only with `ready` may the other parts of this folder be used. */
export type HostState =
  /** Excel answers and has the API that the add-in is written for. */
  | "ready"
  /** Excel answers, but is older than the baseline. */
  | "too-old"
  /** Opened in a browser, or in another Office application. */
  | "no-excel"
  /** office.js was not loaded: blocked, or missing on the server. */
  | "office-missing"
  /** office.js was loaded and never answered: its host files are blocked, or the web view is too old. */
  | "office-silent";

/** The API set everything in this folder relies on; Excel 2021, Microsoft 365, the web and Mac have it. */
export const baseline = { set: "ExcelApi", version: "1.13" } as const;

const patience = 3000;

/**
 * Finds out where the page runs. Never throws and always answers, after `limit` milliseconds at
 * the latest: `Office.onReady` stays pending for ever when the host files of office.js are blocked.
 */
export async function detectHost(limit = patience): Promise<HostState> {
  if (typeof Office === "undefined") return "office-missing";
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<"silent">((resolve) => {
    timer = setTimeout(() => resolve("silent"), limit);
  });
  const info = await Promise.race([Office.onReady(), silence]);
  clearTimeout(timer);
  if (info === "silent") return "office-silent";
  // Not Office.HostType: outside a host that table is not filled in.
  if (String(info.host) !== "Excel") return "no-excel";
  return Office.context.requirements.isSetSupported(baseline.set, baseline.version)
    ? "ready"
    : "too-old";
}

/** The language Excel shows itself in, such as `zh-CN`; undefined outside Excel. */
export function displayLanguage(): string | undefined {
  return typeof Office === "undefined" ? undefined : Office.context?.displayLanguage;
}

/** Whether Excel wears a dark theme; undefined where it does not tell. */
export function hasDarkTheme(): boolean | undefined {
  if (typeof Office === "undefined") return undefined;
  const theme = Office.context?.officeTheme as Office.OfficeTheme | undefined;
  return theme?.bodyBackgroundColor ? isDark(theme.bodyBackgroundColor) : undefined;
}

/** Whether a colour `#RRGGBB` is nearer to black than to white, by the luma of ITU-R BT.601. */
export function isDark(color: string): boolean {
  const value = Number.parseInt(color.replace("#", "").slice(0, 6), 16);
  const luma = 299 * (value >> 16) + 587 * ((value >> 8) & 255) + 114 * (value & 255);
  return luma < 128_000;
}
