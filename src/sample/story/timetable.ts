import type { CivilDate } from "../../core/values/civil-date";
import type { SampleVillage } from "../villages";
import { unitKey } from "../villages";
import { workday } from "./workdays";

/** The days of the changeover in one village or community. */
export interface UnitDays {
  /** Visited by the research team, which stays in the township from `researchFrom` to `researchTo`. */
  readonly researchFrom: CivilDate;
  readonly researchTo: CivilDate;
  readonly evaluated: CivilDate;
  readonly assessed: CivilDate;
  readonly audited: CivilDate;
  readonly staffTalk: CivilDate;
  readonly incumbentTalk: CivilDate;
  readonly reviewed: CivilDate;
  readonly inspected: CivilDate;
  readonly candidateTalk: CivilDate;
  readonly partyElection: CivilDate;
  readonly filed: CivilDate;
  readonly committeeElection: CivilDate;
}

/** When the city's secretary spoke with those of the townships. */
export const SECRETARY_TALK: CivilDate = 20210804;

/** First day of each step; townships and units follow one another over the working days after it. */
const RESEARCH: CivilDate = 20210510;
const ASSESSMENT: CivilDate = 20210615;
const AUDIT: CivilDate = 20210705;
const STAFF_TALKS: CivilDate = 20210809;
const INCUMBENT_TALKS: CivilDate = 20210816;
const REVIEWS: CivilDate = 20210823;
const INSPECTIONS: CivilDate = 20210906;
const CANDIDATE_TALKS: CivilDate = 20210922;
const ELECTIONS: CivilDate = 20211011;

function daysOf(township: number, unit: number): UnitDays {
  const researchFrom = workday(RESEARCH, (township % 3) * 9);
  const partyElection = workday(ELECTIONS, (township + unit) % 7);
  return {
    researchFrom,
    researchTo: workday(researchFrom, 7),
    evaluated: workday(researchFrom, 1 + (unit % 6)),
    assessed: workday(ASSESSMENT, (township % 12) + (unit % 3)),
    audited: workday(AUDIT, (township % 12) + (unit % 4)),
    staffTalk: workday(STAFF_TALKS, township % 5),
    incumbentTalk: workday(INCUMBENT_TALKS, (township % 5) + (unit % 3)),
    reviewed: workday(REVIEWS, township % 9),
    inspected: workday(INSPECTIONS, (township % 8) + (unit % 3)),
    candidateTalk: workday(CANDIDATE_TALKS, (township % 4) + (unit % 2)),
    partyElection,
    filed: workday(partyElection, 3),
    committeeElection: workday(partyElection, 6),
  };
}

/** The days of each unit, by its key. */
export function timetable(villages: readonly SampleVillage[]): ReadonlyMap<string, UnitDays> {
  const days = new Map<string, UnitDays>();
  let township = -1;
  let unit = 0;
  villages.forEach((village, v) => {
    const isNext = v === 0 || villages[v - 1].township !== village.township;
    township += isNext ? 1 : 0;
    unit = isNext ? 0 : unit + 1;
    days.set(unitKey(village), daysOf(township, unit));
  });
  return days;
}
