import { lookup } from "../../codes/code-table";
import { organisationForms } from "../../codes/organisation-form";
import { SECRETARY } from "../../codes/posts";
import type { LedgerTable } from "../../ledgers/table";
import type { UnitList } from "../../ledgers/unit-list";
import { comparable } from "../../values/text";
import type { UnitTally } from "./unit-tally";

const IN_NAME = /(党支部|党总支|党委)[^党]*$/;

/**
 * Index in `organisationForms` of a unit's Party organisation: as the unit list says, else as the
 * secretary's post says, else the highest form that a post names, else as the unit's name says;
 * -1 when nothing tells.
 */
export function organisationFormOf(
  table: LedgerTable,
  unit: UnitTally,
  list: UnitList | null
): number {
  const listed = list?.byKey.get(unit.group.key)?.organisation ?? "";
  const inList = listed === "" ? -1 : lookup(organisationForms, listed);
  if (inList >= 0) return inList;
  const inPosts = formInPosts(table, unit);
  if (inPosts >= 0) return inPosts;
  const inName = IN_NAME.exec(comparable(unit.group.village))?.[1];
  return inName === undefined ? -1 : lookup(organisationForms, inName);
}

function formInPosts(table: LedgerTable, { members }: UnitTally): number {
  const { party, organisation } = table.posts();
  let highest = -1;
  let secretarys = -1;
  for (const i of members) {
    if (party[i] < 0) continue;
    highest = Math.max(highest, organisation[i]);
    if (party[i] === SECRETARY) secretarys = Math.max(secretarys, organisation[i]);
  }
  return secretarys >= 0 ? secretarys : highest;
}
