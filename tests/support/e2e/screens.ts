import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Frame } from "playwright-core";
import { seriousViolations } from "./accessibility";
import type { OpenPane } from "./open-pane";

const folder = "out/screens";

/** Keeps a picture of the pane as `out/screens/<name>.png`, for people to look at. */
export async function keepScreen({ page }: Pick<OpenPane, "page">, name: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: path.join(folder, `${name}.png`), animations: "disabled" });
}

/** Widths at which every screen is looked at: the narrowest pane, and a comfortable one. */
const widths = [320, 450];

/**
 * Keeps pictures of the screen in view at both widths, light and dark, and asks axe each time.
 * @returns what is wrong: serious violations, and widths at which the page has to be scrolled sideways
 */
export async function lookAt(opened: OpenPane, name: string): Promise<string[]> {
  const { page, pane } = opened;
  const before = page.viewportSize();
  const wrong: string[] = [];
  for (const colorScheme of ["dark", "light"] as const) {
    await page.emulateMedia({ colorScheme });
    for (const width of widths) {
      await page.setViewportSize({ width, height: before?.height ?? 800 });
      await settled(pane);
      const look = `${name}-${width}-${colorScheme}`;
      await keepScreen(opened, look);
      const found = await seriousViolations(pane);
      if (await pane.evaluate(() => document.documentElement.scrollWidth > innerWidth)) {
        found.push("wider than the pane");
      }
      wrong.push(...found.map((problem) => `${look}: ${problem}`));
    }
  }
  if (before) await page.setViewportSize(before);
  return wrong;
}

/** Waits until sizes have been measured anew and nothing moves: a few frames of the pane. */
async function settled(pane: Frame): Promise<void> {
  await pane.evaluate(async () => {
    for (let frame = 0; frame < 6; frame++) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  });
}
