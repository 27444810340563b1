import { indexOfCode } from "../../codes/code-table";
import { DIRECTOR, SECRETARY } from "../../codes/posts";
import { sexes } from "../../codes/sex";
import type { LedgerTable } from "../../ledgers/table";
import type { UnitGroup } from "../../ledgers/unit-groups";
import { isNameless } from "../../ledgers/unit-groups";
import type { UnitList, VillageType } from "../../ledgers/unit-list";
import { villageTypeOf } from "../../ledgers/unit-list";
import { displayText } from "../../values/cell";
import { repeatsInUnit } from "./repeats";
import { matchUnits } from "./unit-match";

/** What the rules about units ask of one village or community; people listed twice count once. */
export interface UnitTally {
  readonly group: UnitGroup;
  /** Village or community: the unit list, the roster's own column, or the name tells. */
  readonly type: VillageType;
  /** First record: unit findings are placed at its village cell. */
  readonly first: number;
  /** The unit's records, repeats of the same person left out. */
  readonly members: readonly number[];
  /** People with a post in the Party organisation. */
  readonly party: number;
  /** People with a post in the village or residents' committee. */
  readonly committee: number;
  readonly both: number;
  readonly secretaries: number;
  readonly directors: number;
  /** Secretary and director are one person. */
  readonly oneShoulder: boolean;
  /** Nobody in the committee can be a woman, by the sex column and the ID number. */
  readonly noWoman: boolean;
  /** A post could not be read: somebody may hold one that seems to be missing. */
  readonly unread: boolean;
  /**
   * The unit's name, or that of a few people who probably belong to it, is not in the unit list:
   * what seems to be missing may only be misnamed.
   */
  readonly misnamed: boolean;
}

export interface Tallies {
  /** In the order of the sheet; people without a village belong to none. */
  readonly units: readonly UnitTally[];
  /** The sheet is a roster of Party organisations (not just of committees with some Party posts noted). */
  readonly holdsBranches: boolean;
  /** The sheet is a roster of committees (not just of Party organisations with some other posts noted). */
  readonly holdsCommittees: boolean;
}

const FEMALE = indexOfCode(sexes, "2");
const MALE = indexOfCode(sexes, "1");
/** Smallest body: with fewer people than this in most units a sheet does not list that body. */
const SMALLEST_BODY = 3;

const tallies = new WeakMap<LedgerTable, { list: UnitList | null; tallies: Tallies }>();

/**
 * Counts the posts of each unit once for all rules. `list` tells villages from communities and, in
 * this term's rosters, which names are in doubt.
 */
export function tallyUnits(table: LedgerTable, list: UnitList | null): Tallies {
  const known = tallies.get(table);
  if (known && known.list === list) return known.tallies;
  const made = tally(table, list);
  tallies.set(table, { list, tallies: made });
  return made;
}

function tally(table: LedgerTable, list: UnitList | null): Tallies {
  const mayBeWoman = womanTest(table);
  const types = (record: number) => displayText(table.value(record, "village_type"));
  const repeats = repeatsInUnit(table);
  const misnamed = list && table.term === "current" ? misnamedUnits(table, list) : null;
  const units: UnitTally[] = [];
  let branches = 0;
  let committees = 0;
  table.units().groups.forEach((group, g) => {
    if (isNameless(group)) return;
    const members = repeats
      ? group.members.filter((record) => repeats[record] === 0)
      : group.members;
    const unit = count(group, members, table, {
      type: villageTypeOf(list, group.key, types(group.members[0]), group.village),
      misnamed: misnamed?.[g] === 1,
      mayBeWoman,
    });
    units.push(unit);
    if (unit.party > unit.both || unit.party >= SMALLEST_BODY) branches++;
    if (unit.committee > unit.both || unit.committee >= SMALLEST_BODY) committees++;
  });
  return {
    units,
    holdsBranches: branches > 0 && branches * 2 >= units.length,
    holdsCommittees: committees > 0 && committees * 2 >= units.length,
  };
}

interface Known {
  readonly type: VillageType;
  readonly misnamed: boolean;
  readonly mayBeWoman: (record: number) => boolean;
}

function count(
  group: UnitGroup,
  members: readonly number[],
  table: LedgerTable,
  { type, misnamed, mayBeWoman }: Known
): UnitTally {
  const posts = table.posts();
  let [inParty, inCommittee, both, secretaries, directors] = [0, 0, 0, 0, 0];
  let oneShoulder = false;
  let noWoman = true;
  let unread = false;
  for (const i of members) {
    const party = posts.party[i];
    const committee = posts.committee[i];
    if (party >= 0) inParty++;
    if (committee >= 0) inCommittee++;
    if (party >= 0 && committee >= 0) both++;
    if (party === SECRETARY) secretaries++;
    if (committee === DIRECTOR) directors++;
    if (party === SECRETARY && committee === DIRECTOR) oneShoulder = true;
    if (committee >= 0 && noWoman && mayBeWoman(i)) noWoman = false;
    if (posts.unread[i] === 1) unread = true;
  }
  return {
    group,
    type,
    first: group.members[0],
    members,
    party: inParty,
    committee: inCommittee,
    both,
    secretaries,
    directors,
    oneShoulder,
    noWoman,
    unread,
    misnamed,
  };
}

/** False only where the sex is known to be male, by every column that tells. */
function womanTest(table: LedgerTable): (record: number) => boolean {
  const written = table.has("sex") ? table.codes("sex") : null;
  const inId = table.has("id_no") ? table.ids().sex : null;
  return (record) => {
    const code = written ? written[record] : -1;
    const digit = inId ? inId[record] : 0;
    return code === FEMALE || digit === 2 || (code !== MALE && digit !== 1);
  };
}

/** Units that the list does not have, and units of the list that one of those probably belongs to. */
function misnamedUnits(table: LedgerTable, list: UnitList): Uint8Array {
  const matches = matchUnits(table, list);
  const meant = new Set(matches.map(({ suggestion }) => suggestion));
  return Uint8Array.from(matches, ({ unit }) => (unit === null || meant.has(unit) ? 1 : 0));
}
