/**
 * Whether a browser can be opened for the user here: not in CI, and on Linux only with a display.
 * @param {Record<string, string | undefined>} environment
 * @param {NodeJS.Platform} platform
 */
export function canShowBrowser(environment = process.env, platform = process.platform) {
  const { CI, DISPLAY, WAYLAND_DISPLAY, WSL_DISTRO_NAME } = environment;
  if (CI) return false;
  if (platform === "win32" || platform === "darwin") return true;
  return Boolean(DISPLAY || WAYLAND_DISPLAY || WSL_DISTRO_NAME);
}

/**
 * Opens an address in the user's own browser.
 * @returns {Promise<boolean>} whether a browser was started
 */
export async function openInBrowser(address) {
  const { default: open } = await import("open");
  try {
    const opener = await open(address);
    // A missing opener is told later, by an event that would end the program.
    opener.once("error", () => {});
    return true;
  } catch {
    return false;
  }
}
