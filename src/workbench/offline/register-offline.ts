/**
 * Has the browser keep the whole workbench, so that it opens without the server and can be installed.
 * Does nothing where browsers do not offer that: on pages opened from a folder, over plain HTTP from
 * another machine, and in private windows of some.
 * @param onNewVersion called when a newer build has been fetched completely; it is shown from the
 *   next loading of the page on
 */
export function registerOffline(onNewVersion: () => void = () => {}): void {
  if (!location.protocol.startsWith("http") || !("serviceWorker" in navigator)) return;
  const container = navigator.serviceWorker;
  let before = container.controller;
  container.addEventListener("controllerchange", () => {
    // The first worker of all takes over a page that is as new as itself.
    if (before !== null) onNewVersion();
    before = container.controller;
  });
  whenLoaded(() => {
    container
      .register("offline-worker.js", { updateViaCache: "none" })
      .catch((error: unknown) => console.warn("The workbench is not kept for offline use:", error));
  });
}

/** Fetching everything else must not hold up what the page itself still loads. */
function whenLoaded(act: () => void): void {
  if (document.readyState === "complete") act();
  else addEventListener("load", act, { once: true });
}
