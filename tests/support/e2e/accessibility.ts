import axe from "axe-core";
import type { Frame } from "playwright-core";

type Axe = typeof axe;

/**
 * What axe finds in the pane, serious and critical: rule, and where. WCAG 2.2 A and AA.
 * @param leftOut selectors of what is not looked at
 * @returns an empty list when all is well
 */
export async function seriousViolations(
  pane: Frame,
  leftOut: readonly string[] = []
): Promise<string[]> {
  await pane.evaluate(axe.source);
  const { violations } = await pane.evaluate(
    (exclude) =>
      (window as unknown as { axe: Axe }).axe.run(
        // Fluent UI puts these around what must keep the focus; they pass it on at once.
        { exclude: ["[data-tabster-dummy]", ...exclude] },
        {
          runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
          resultTypes: ["violations"],
        }
      ),
    [...leftOut]
  );
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
}
