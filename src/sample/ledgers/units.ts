import type { unitFields } from "../../core/ledgers/kinds/units";
import type { LedgerCells } from "../ledger-plan";
import type { Member } from "../members";
import { payOf } from "../pay";
import type { Random } from "../random";
import type { Story } from "../story/story";
import { unitKey } from "../villages";
import { day, unitCells, yesNo } from "./unit-cells";

/** Whole parts in a hundred of a number, not less than the share asked for. */
function shareOf(whole: number, percent: number): number {
  return Math.ceil((whole * percent) / 100);
}

/** More than four fifths of the Party's members come, and more than half of the voters vote. */
function turnout(random: Random, isCommunity: boolean) {
  const due = random.between(28, 76);
  const registered = isCommunity ? random.between(1_800, 4_200) : random.between(760, 2_400);
  return {
    members_due: due,
    members_present: shareOf(due, random.between(84, 97)),
    voters_registered: registered,
    voters_voted: shareOf(registered, random.between(78, 95)),
  };
}

function hasMinority(members: readonly Member[]): boolean {
  return members.some(({ committee, nation }) => committee !== "" && nation !== "汉族");
}

function byUnit(people: readonly Member[]): ReadonlyMap<string, readonly Member[]> {
  const units = new Map<string, Member[]>();
  for (const person of people) {
    const own = units.get(unitKey(person));
    if (own) own.push(person);
    else units.set(unitKey(person), [person]);
  }
  return units;
}

/** 单位名录 with the seats of both bodies, the days of their elections and who came. */
export function unitRows(story: Story): LedgerCells<typeof unitFields>[] {
  const random = story.randomFor("units");
  const [members, before] = [byUnit(story.current), byUnit(story.previous)];
  return story.villages.map((village) => {
    const own = members.get(unitKey(village))!;
    const hasMinorities = hasMinority(own) && hasMinority(before.get(unitKey(village))!);
    const days = story.days.get(unitKey(village))!;
    return {
      ...unitCells(village),
      village_type: village.type,
      organisation: story.organisations.get(unitKey(village)) ?? "党支部",
      multi_ethnic: yesNo(hasMinorities && random.chance(800_000)),
      party_seats: own.filter(({ party }) => party !== "").length,
      committee_seats: own.filter(({ committee }) => committee !== "").length,
      paid_posts: own.filter((person) => payOf(person) !== null).length,
      party_elected_on: day(days.partyElection),
      committee_elected_on: day(days.committeeElection),
      ...turnout(random, village.type === "社区"),
      assessed_on: day(days.assessed),
    };
  });
}
