import { addressOfFile, cacheName, outdatedCaches, type OfflineBuild } from "./offline-build";

/** What a service worker's script sees, as far as it is used here. */
interface OfflineWorker {
  /** Set by the first line of the built script. */
  readonly orgrosterBuild: OfflineBuild;
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: "install" | "activate", listener: (event: Lasting) => void): void;
  addEventListener(type: "fetch", listener: (event: Fetching) => void): void;
}
interface Lasting {
  waitUntil(work: Promise<unknown>): void;
}
interface Fetching {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

const worker = self as unknown as OfflineWorker;
const folder = worker.registration.scope;
const { id, files } = worker.orgrosterBuild;
const current = cacheName(folder, id);

worker.addEventListener("install", (event) => event.waitUntil(keepBuild()));
worker.addEventListener("activate", (event) => event.waitUntil(takeOver()));
worker.addEventListener("fetch", (event) => {
  const { method, mode, url } = event.request;
  if (method !== "GET") return;
  const address = addressOfFile(url, folder, mode === "navigate");
  if (address !== undefined) event.respondWith(answer(event.request, address));
});

/**
 * Fetches every file of the build, or none: one that is missing, or is not the one listed because a
 * new build is just being copied to the server, leaves everything as it was.
 */
async function keepBuild(): Promise<void> {
  await caches.delete(current);
  const cache = await caches.open(current);
  const requests = files.map(
    ([address, integrity]) =>
      new Request(new URL(address, folder), { integrity, cache: "no-cache" })
  );
  try {
    await cache.addAll(requests);
  } catch (error) {
    await caches.delete(current);
    throw error;
  }
  // Pages of the build before keep their parts (they ask for them by content), so nobody has to wait.
  await worker.skipWaiting();
}

async function takeOver(): Promise<void> {
  const outdated = outdatedCaches(await caches.keys(), folder);
  await Promise.all(outdated.map((name) => caches.delete(name)));
  await worker.clients.claim();
}

/** The kept file; what belongs to no build, such as a workbook to begin with, comes from the server. */
async function answer(request: Request, address: string): Promise<Response> {
  const cache = await caches.open(current);
  const kept = (await cache.match(address)) ?? (await caches.match(address));
  return kept ?? fetch(request);
}
