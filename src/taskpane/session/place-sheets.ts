import type { SheetPlan } from "../../core/sheets/sheet-plan";
import type { WorkbookHost, WorkOptions } from "../../workbook/workbook-host";
import { partOf } from "./work";

/** What became of a plan. */
export interface PlacedSheet {
  /** The name it has in the workbook. */
  readonly sheet: string;
  /** `inserted`: new; `values`: figures written anew; `redrawn`: drawn anew in its place. */
  readonly how: "inserted" | "values" | "redrawn";
}

const nameKey = (name: string) => name.toLowerCase();
const MAX_NAME = 31;

/** `综述(2)`: the first name of this kind that no sheet has. */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(nameKey(name))) return name;
  for (let n = 2; ; n++) {
    const ending = `(${n})`;
    const numbered = name.slice(0, MAX_NAME - ending.length) + ending;
    if (!taken.has(nameKey(numbered))) return numbered;
  }
}

/**
 * Shows plans in the workbook: a sheet of `ours`, which the product wrote earlier, is refreshed in
 * its place, a new one goes to the end. A sheet of the user's that has the name stays, and the plan takes the
 * next free name.
 */
export async function placeSheets(
  host: WorkbookHost,
  ours: readonly string[],
  plans: readonly SheetPlan[],
  options: WorkOptions
): Promise<readonly PlacedSheet[]> {
  const taken = new Set((await host.listSheets()).map(({ name }) => nameKey(name)));
  const own = new Set(ours.map(nameKey));
  const placed: PlacedSheet[] = [];
  const fresh: SheetPlan[] = [];
  const refreshed: SheetPlan[] = [];
  for (const plan of plans) {
    if (own.has(nameKey(plan.name)) && taken.has(nameKey(plan.name))) {
      refreshed.push(plan);
      continue;
    }
    const name = freeName(plan.name, taken);
    taken.add(nameKey(name));
    fresh.push({ ...plan, name });
  }
  const total = plans.length;
  for (const [i, plan] of refreshed.entries()) {
    const how = await host.refreshSheet(plan, partOf(options, i / total, (i + 1) / total));
    placed.push({ sheet: plan.name, how });
  }
  if (fresh.length > 0) {
    await host.insertSheets(fresh, "end", partOf(options, refreshed.length / total, 1));
    placed.push(...fresh.map(({ name }): PlacedSheet => ({ sheet: name, how: "inserted" })));
  }
  const order = new Map(plans.map(({ name }, i) => [nameKey(name), i]));
  const rank = ({ sheet }: PlacedSheet) =>
    order.get(nameKey(sheet)) ?? order.get(nameKey(sheet.replace(/\(\d+\)$/, ""))) ?? total;
  return placed.sort((a, b) => rank(a) - rank(b));
}
