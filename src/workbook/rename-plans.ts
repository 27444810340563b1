import { quoteSheetName } from "../core/sheets/a1";
import type { PlanLink, PlanRow, SheetPlan } from "../core/sheets/sheet-plan";
import { groupBy } from "../core/values/group-by";

/** A plan and the name that its sheet gets. */
export interface NamedPlan {
  readonly plan: SheetPlan;
  readonly name: string;
}

const PLACE_MARK = "!";

function leadingTo({ location }: PlanLink, sheet: string): boolean {
  return location?.startsWith(quoteSheetName(sheet) + PLACE_MARK) ?? false;
}

/** A link to a sheet that gets another name. */
interface Moved {
  readonly link: PlanLink;
  readonly from: string;
  readonly to: string;
}

function movedLink({ link, from, to }: Moved): PlanLink {
  const place = link.location!.slice(quoteSheetName(from).length);
  return { ...link, location: quoteSheetName(to) + place };
}

/** The row with the new name in the cells of links that show the old one. */
function shownAnew(row: PlanRow, moved: readonly Moved[]): PlanRow {
  const values = [...row.values];
  for (const { link, from, to } of moved) {
    if (values[link.column] === from) values[link.column] = to;
  }
  return { ...row, values };
}

function follow(plan: SheetPlan, renamed: readonly (readonly [string, string])[]): SheetPlan {
  const { links = [] } = plan;
  const moved = links.flatMap((link): Moved[] => {
    const change = renamed.find(([from]) => leadingTo(link, from));
    return change ? [{ link, from: change[0], to: change[1] }] : [];
  });
  if (moved.length === 0) return plan;
  const byLink = new Map(moved.map((one) => [one.link, movedLink(one)]));
  const byRow = groupBy(moved, ({ link }) => link.row);
  return {
    ...plan,
    rows: [...plan.rows].map((row, i) => shownAnew(row, byRow.get(i) ?? [])),
    links: links.map((link) => byLink.get(link) ?? link),
  };
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
