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

/** Milliseconds. With the time the page itself takes, the pane has explained itself within three seconds. */
const patience = 2000;

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

/** Settles once Office answers, however late: a slow machine may need longer than `detectHost` waits. */
export async function whenOfficeAnswers(): Promise<void> {
  await Office.onReady();
}

/** The language Excel shows itself in, such as `zh-CN`; undefined outside Excel. */
export function displayLanguage(): string | undefined {
  return typeof Office === "undefined" ? undefined : Office.context?.displayLanguage;
}

/** Whether Excel wears a dark theme; undefined where it does not tell. */
export function hasDarkTheme(): boolean | undefined {
  const theme = officeTheme();
  if (theme?.isDarkTheme !== undefined) return theme.isDarkTheme;
  return theme?.bodyBackgroundColor ? isDark(theme.bodyBackgroundColor) : undefined;
}

/** High contrast themes of the system; Office does not tell of them, its web views do. */
const HIGH_CONTRAST = "(forced-colors: active)";

/** Whether the system shows everything in a high contrast theme. */
export function isHighContrast(): boolean {
  return typeof matchMedia === "function" && matchMedia(HIGH_CONTRAST).matches;
}

/**
 * Tells when Excel or the system has changed its theme; returns the function that ends it. Excel
 * has an event for it that not every Excel raises, so the theme is looked at again whenever the
 * page gets the focus. Never throws.
 */
export function onThemeChange(listener: () => void): () => void {
  let isEnded = false;
  const look = () => `${hasDarkTheme()} ${isHighContrast()}`;
  let seen = look();
  const check = () => {
    const now = look();
    if (isEnded || now === seen) return;
    seen = now;
    listener();
  };
  const contrast = typeof matchMedia === "function" ? matchMedia(HIGH_CONTRAST) : undefined;
  contrast?.addEventListener("change", check);
  if (typeof window !== "undefined") window.addEventListener("focus", check);
  listenToOffice(check);
  return () => {
    isEnded = true;
    contrast?.removeEventListener("change", check);
    if (typeof window !== "undefined") window.removeEventListener("focus", check);
  };
}

function listenToOffice(check: () => void): void {
  if (typeof Office === "undefined") return;
  try {
    // Its place in `Office.EventType` is documented for Outlook only.
    const type = "officeThemeChanged" as unknown as Office.EventType;
    Office.context.document.addHandlerAsync(type, check, () => undefined);
  } catch {
    // An Excel that does not know the event.
  }
}

/** Outside of Office, and in programs that do not tell, there is none. */
function officeTheme(): Partial<Office.OfficeTheme> | undefined {
  if (typeof Office === "undefined") return undefined;
  return Office.context?.officeTheme;
}

/** Whether a colour `#RRGGBB` is nearer to black than to white, by the luma of ITU-R BT.601. */
export function isDark(color: string): boolean {
  const value = Number.parseInt(color.replace("#", "").slice(0, 6), 16);
  const luma = 299 * (value >> 16) + 587 * ((value >> 8) & 255) + 114 * (value & 255);
  return luma < 128_000;
}
