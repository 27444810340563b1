import type { Body, Seat, TermPerson } from "./term-people";

/** 连任(同职), 转任(换职连任), 新进, 离任. */
export type TermStatus = "re-elected" | "moved" | "new" | "left";

/** Whom a status is about: the members of either body (两委), or of one. */
export type Scope = "union" | Body;

export const scopes: readonly Scope[] = ["union", "party", "committee"];

/** The unit of the last term is one of this term too; of one that is gone, merged or renamed, nothing follows. */
export type UnitLives = (unit: string) => boolean;

/** Whether somebody counts in a scope; one whose post cannot be read counts among the members of either. */
export function isIn(person: TermPerson, scope: Scope): boolean {
  if (scope !== "union") return person.seats[scope].length > 0;
  return isIn(person, "party") || isIn(person, "committee") || person.isPostUnknown;
}

function sameUnit(before: string, after: string, lives: UnitLives): boolean {
  return before === after || before === "" || after === "" || !lives(before);
}

function keepsSeat(before: readonly Seat[], after: readonly Seat[], lives: UnitLives): boolean {
  if (before.length === 0 && after.length === 0) return true;
  return before.some((was) =>
    after.some((is) => was.level === is.level && sameUnit(was.unit, is.unit, lives))
  );
}

/** Whether somebody serves in another village or community than before. */
export function hasChangedUnit(before: TermPerson, after: TermPerson, lives: UnitLives): boolean {
  return !before.units.some((was) => after.units.some((is) => sameUnit(was.key, is.key, lives)));
}

function staysInPost(
  before: TermPerson,
  after: TermPerson,
  scope: Scope,
  lives: UnitLives
): boolean {
  if (hasChangedUnit(before, after, lives)) return false;
  if (scope !== "union") return keepsSeat(before.seats[scope], after.seats[scope], lives);
  return (
    staysInPost(before, after, "party", lives) && staysInPost(before, after, "committee", lives)
  );
}

/** What became of somebody in a scope from one term to the next; `null` when he was in it in neither. */
export function statusOf(
  before: TermPerson | null,
  after: TermPerson | null,
  scope: Scope,
  lives: UnitLives
): TermStatus | null {
  const was = before !== null && isIn(before, scope);
  const is = after !== null && isIn(after, scope);
  if (was && is) return staysInPost(before, after, scope, lives) ? "re-elected" : "moved";
  if (is) return "new";
  return was ? "left" : null;
}
