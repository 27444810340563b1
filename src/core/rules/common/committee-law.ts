import type { VillageType } from "../../ledgers/unit-list";
import type { CivilDate } from "../../values/civil-date";
import { NO_DATE } from "../../values/civil-date";

/** How many people a committee has by law, and which edition of the law says so. */
export interface CommitteeLaw {
  /** Year of the edition. */
  readonly edition: number;
  readonly from: CivilDate;
  /** Name of the committee as rosters write it. */
  readonly committee: string;
  readonly min: number;
  readonly max: number;
  /** The law of that edition demands a woman among the members. */
  readonly womanRequired: boolean;
}

/**
 * 村民委员会组织法 and 城市居民委员会组织法 by the day they came into force. The editions of 2025
 * (in force 2026-01-01) have renumbered articles; that they keep the sizes, and the demand for a
 * woman to village committees, is to be verified against the consolidated texts.
 */
const LAWS: Readonly<Record<VillageType, readonly CommitteeLaw[]>> = {
  村: [
    { edition: 2018, from: 0, committee: "村委会", min: 3, max: 7, womanRequired: true },
    { edition: 2025, from: 20260101, committee: "村委会", min: 3, max: 7, womanRequired: true },
  ],
  社区: [
    { edition: 2018, from: 0, committee: "居委会", min: 5, max: 9, womanRequired: false },
    { edition: 2025, from: 20260101, committee: "居委会", min: 5, max: 9, womanRequired: false },
  ],
};

/** The law in force on a day; the latest edition when the day is not settled. */
export function committeeLaw(type: VillageType, day: CivilDate): CommitteeLaw {
  const editions = LAWS[type];
  let last = editions.length - 1;
  while (last > 0 && day !== NO_DATE && editions[last].from > day) last--;
  return editions[last];
}
