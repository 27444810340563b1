import { MAX_SHEET_NAME } from "../core/sheets/a1";
import type { SheetPlan } from "../core/sheets/sheet-plan";
import { nameKey } from "./plan-checks";
import { renamePlans } from "./rename-plans";
import { partOf } from "./work-steps";
import type { WorkbookHost, WorkOptions } from "./workbook-host";

/** What became of a plan. */
export interface PlacedSheet {
  /** The name it has in the workbook. */
  readonly sheet: string;
  /** `inserted`: new; `values`: figures written anew; `redrawn`: drawn anew in its place. */
  readonly how: "inserted" | "values" | "redrawn";
}

/** `综述(2)`: the first name of this kind that no sheet has. */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(nameKey(name))) return name;
  for (let n = 2; ; n++) {
    const ending = `(${n})`;
    const numbered = name.slice(0, MAX_SHEET_NAME - ending.length) + ending;
    if (!taken.has(nameKey(numbered))) return numbered;
  }
}

/** A free name, taken from then on. */
function takeName(name: string, taken: Set<string>): string {
  const free = freeName(name, taken);
  taken.add(nameKey(free));
  return free;
}

/** A name without the number that a second sheet of that name is given. */
function plainName(name: string): string {
  return name.replace(/\(\d+\)$/, "");
}

/**
 * The plans under names that no sheet has, numbered ones included, so that placing them adds sheets and
 * refreshes none.
 */
export function withFreshNames(
  plans: readonly SheetPlan[],
  names: readonly string[]
): readonly SheetPlan[] {
  const taken = new Set(names.flatMap((name) => [nameKey(name), nameKey(plainName(name))]));
  return renamePlans(plans.map((plan) => ({ plan, name: takeName(plan.name, taken) })));
}

/** The sheet that shows an earlier state of the plan, under its name or a numbered one. */
function earlierOf(plan: SheetPlan, own: readonly string[]): string | undefined {
  const key = nameKey(plan.name);
  return (
    own.find((name) => nameKey(name) === key) ??
    own.find((name) => nameKey(plainName(name)) === key)
  );
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
  options: WorkOptions = {}
): Promise<readonly PlacedSheet[]> {
  const taken = new Set((await host.listSheets()).map(({ name }) => nameKey(name)));
  const own = ours.filter((name) => taken.has(nameKey(name)));
  const placed: PlacedSheet[] = [];
  const earlier = plans.map((plan) => earlierOf(plan, own));
  const named = renamePlans(
    plans.map((plan, i) => ({ plan, name: earlier[i] ?? takeName(plan.name, taken) }))
  );
  const fresh = named.filter((_, i) => earlier[i] === undefined);
  const refreshed = named.filter((_, i) => earlier[i] !== undefined);
  const total = plans.length;
  // First what a protected workbook refuses as a whole.
  if (fresh.length > 0) {
    await host.insertSheets(fresh, "end", partOf(options, 0, fresh.length / total));
    placed.push(...fresh.map(({ name }): PlacedSheet => ({ sheet: name, how: "inserted" })));
  }
  for (const [i, plan] of refreshed.entries()) {
    const from = fresh.length + i;
    const how = await host.refreshSheet(plan, partOf(options, from / total, (from + 1) / total));
    placed.push({ sheet: plan.name, how });
  }
  const order = new Map(plans.map(({ name }, i) => [nameKey(name), i]));
  const rank = ({ sheet }: PlacedSheet) =>
    order.get(nameKey(sheet)) ?? order.get(nameKey(plainName(sheet))) ?? total;
  return placed.sort((a, b) => rank(a) - rank(b));
}
