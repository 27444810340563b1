import type { Engine } from "../engine";
import { createRemoteEngine } from "./remote-engine";

/** How long a worker may take to load before it is given up. */
const PATIENCE = 8000;

/**
 * An engine in a worker of its own, so that the screen stays responsive; in the thread of the screen
 * where no worker can be started (an old web view, or a policy that forbids it).
 */
export async function startEngine(): Promise<Engine> {
  try {
    const worker = new Worker(
      new URL(/* webpackChunkName: "engine" */ "./engine-worker.ts", import.meta.url)
    );
    return await answering(worker);
  } catch (error) {
    console.warn("The engine runs without a worker:", error);
    const { createLocalEngine } = await import("../local-engine");
    return createLocalEngine();
  }
}

/** The engine of a worker that has answered a first call. */
async function answering(worker: Worker): Promise<Engine> {
  const engine = createRemoteEngine(worker);
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    await Promise.race([
      engine.arrange([]),
      new Promise<never>((_, reject) => {
        worker.onerror = (event) => reject(new Error(event.message || "worker failed to load"));
        timer = setTimeout(() => reject(new Error("worker does not answer")), PATIENCE);
      }),
    ]);
    return engine;
  } catch (error) {
    worker.terminate();
    throw error;
  } finally {
    clearTimeout(timer);
    worker.onerror = null;
  }
}
