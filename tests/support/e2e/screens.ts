import { mkdirSync } from "node:fs";
import path from "node:path";
import type { OpenPane } from "./open-pane";

const folder = "out/screens";

/** Keeps a picture of the pane as `out/screens/<name>.png`, for people to look at. */
export async function keepScreen({ page }: OpenPane, name: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: path.join(folder, `${name}.png`), animations: "disabled" });
}
