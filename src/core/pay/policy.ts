import type { CivilDate } from "../values/civil-date";
import { NO_DATE, earliestOf, latestOf } from "../values/civil-date";
import type { VillageType } from "../ledgers/unit-list";

/** From when on a completed year of service is paid: the next January, or the month it is completed in. */
export type TenureTiming = "next-january" | "anniversary-month";

/** Which date years of service are counted from: 任现职时间 or 担任村干部起始时间. */
export type TenureBase = "post-since" | "cadre-since";

/** After an interruption the count begins anew, or goes on without the days between. */
export type GapRule = "restart" | "accumulate";

/** One line of the pay standard: what one category of posts is paid a month, in fen. */
export interface PayPolicy {
  /** First and last day in force; `NO_DATE`: open to that side. */
  readonly effectiveFrom: CivilDate;
  readonly effectiveTo: CivilDate;
  /** `null`: villages and communities alike. */
  readonly villageType: VillageType | null;
  /** Code in `payCategories`. */
  readonly category: string;
  readonly baseFen: number;
  /** Added a month for each completed year of service. */
  readonly incrementFen: number;
  readonly timing: TenureTiming;
  readonly tenureBase: TenureBase;
  /** Service before this day does not count; `NO_DATE`: all does. */
  readonly countFrom: CivilDate;
  readonly gapRule: GapRule;
  /** At most so many years are paid; `null`: no limit. */
  readonly maxYears: number | null;
  /** The addition is at most this; `null`: no limit. */
  readonly maxAmountFen: number | null;
}

/** What a blank cell of the pay standard means. */
export const policyDefaults = {
  effectiveFrom: NO_DATE,
  effectiveTo: NO_DATE,
  villageType: null,
  incrementFen: 0,
  timing: "next-january",
  tenureBase: "cadre-since",
  countFrom: NO_DATE,
  gapRule: "restart",
  maxYears: null,
  maxAmountFen: null,
} as const satisfies Omit<PayPolicy, "category" | "baseFen">;

/**
 * The standard published with Xingyi's eleventh changeover: 常务干部 3700 yuan a month, 一肩挑 4460,
 * 20 more for each completed year from the next January on. What the publication leaves open is
 * settled as in the closest published rule: continuous service adds up, an interruption begins it
 * anew, a new post is paid at its own rate.
 */
export const defaultPayPolicy: readonly PayPolicy[] = [
  { ...policyDefaults, category: "one-shoulder", baseFen: 446_000, incrementFen: 2_000 },
  { ...policyDefaults, category: "standing-cadre", baseFen: 370_000, incrementFen: 2_000 },
];

/** First day of the span a line is in force; days before the year 1 for an open one. */
export function firstDay(policy: Pick<PayPolicy, "effectiveFrom">): CivilDate {
  return earliestOf(policy.effectiveFrom);
}

/** Last day of the span a line is in force; beyond every date for an open one. */
export function lastDay(policy: Pick<PayPolicy, "effectiveTo">): CivilDate {
  return policy.effectiveTo === NO_DATE ? 9999_12_31 : latestOf(policy.effectiveTo);
}

/** Whether a line is in force on the first day of a month (`20230100`): what pays for that month. */
export function isInForce(policy: PayPolicy, month: CivilDate): boolean {
  const day = earliestOf(month);
  return firstDay(policy) <= day && day <= lastDay(policy);
}
