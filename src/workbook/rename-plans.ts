import { quoteSheetName } from "../core/sheets/a1";
import type { PlanLink, PlanRow, SheetPlan } from "../core/sheets/sheet-plan";

/** A plan and the name that its sheet gets. */
export interface NamedPlan {
  readonly plan: SheetPlan;
  readonly name: string;
}

const PLACE_MARK = "!";

function leadingTo({ location }: PlanLink, sheet: string): boolean {
  return location?.startsWith(quoteSheetName(sheet) + PLACE_MARK) ?? false;
}

function movedLink(link: PlanLink, from: string, to: string): PlanLink {
  const place = link.location!.slice(quoteSheetName(from).length);
  return { ...link, location: quoteSheetName(to) + place };
}

/** The row with another name in the cells of links that show the old one. */
function shownAnew(row: PlanRow, names: ReadonlyMap<number, readonly [string, string]>): PlanRow {
  const values = row.values.map((value, column) => {
    const [from, to] = names.get(column) ?? [];
    return to !== undefined && value === from ? to : value;
  });
  return { ...row, values };
}

function follow(plan: SheetPlan, renamed: readonly (readonly [string, string])[]): SheetPlan {
  const shown = new Map<number, Map<number, readonly [string, string]>>();
  const links = (plan.links ?? []).map((link) => {
    const change = renamed.find(([from]) => leadingTo(link, from));
    if (!change) return link;
    const inRow = shown.get(link.row) ?? new Map<number, readonly [string, string]>();
    shown.set(link.row, inRow);
    inRow.set(link.column, change);
    return movedLink(link, ...change);
  });
  if (shown.size === 0) return plan;
  const rows = [...plan.rows].map((row, i) => {
    const names = shown.get(i);
    return names ? shownAnew(row, names) : row;
  });
  return { ...plan, rows, links };
}

/** Plans under other names: links between them lead to the new names, and show them where they showed the old. */
export function renamePlans(named: readonly NamedPlan[]): SheetPlan[] {
  const renamed = named
    .filter(({ plan, name }) => plan.name !== name)
    .map(({ plan, name }) => [plan.name, name] as const);
  return named.map(({ plan, name }) => {
    const own = plan.name === name ? plan : { ...plan, name };
    return renamed.length === 0 ? own : follow(own, renamed);
  });
}
