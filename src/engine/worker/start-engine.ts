import type { Engine } from "../engine";
import { createRemoteEngine } from "./remote-engine";

/**
 * How long a worker may take to load before it is given up: so many turns of so many milliseconds.
 * A turn in which the thread of the screen itself is busy counts once, however long it takes: the
 * worker may have answered meanwhile.
 */
const PATIENCE = { turns: 80, turn: 100 };

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
  let timer: ReturnType<typeof setInterval> | undefined;
  try {
    await Promise.race([
      engine.arrange([]),
      new Promise<never>((_, reject) => {
        worker.onerror = (event) => reject(new Error(event.message || "worker failed to load"));
        let turns = 0;
        timer = setInterval(() => {
          if (++turns === PATIENCE.turns) reject(new Error("worker does not answer"));
        }, PATIENCE.turn);
      }),
    ]);
    return engine;
  } catch (error) {
    worker.terminate();
    throw error;
  } finally {
    clearInterval(timer);
    worker.onerror = null;
  }
}
