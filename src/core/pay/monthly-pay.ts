import type { CivilDate } from "../values/civil-date";
import type { VillageType } from "../ledgers/unit-list";
import type { PayPolicy, TenureBase } from "./policy";
import { isInForce } from "./policy";
import type { Spell } from "./tenure";
import { servesIn, tenureYears } from "./tenure";

/** What pay depends on. */
export interface PayPerson {
  /** For each paid post the categories it may be paid by, the closest first. */
  readonly categories: readonly (readonly string[])[];
  /** `null` where it is not known: only lines for villages and communities alike apply. */
  readonly villageType: VillageType | null;
  /** Service in the present post; empty when it is not known. */
  readonly inPost: readonly Spell[];
  /** Service as a village cadre in whatever post; empty when it is not known. */
  readonly asCadre: readonly Spell[];
}

/** What is due for one month, in fen. */
export interface MonthlyPay {
  /** The line of the standard that pays. */
  readonly policy: PayPolicy;
  readonly base: number;
  /** `null` when the date that the line counts from is not known: then only the base is due. */
  readonly tenureYears: number | null;
  readonly tenureAmount: number;
  readonly total: number;
}

const SERVICE: Readonly<Record<TenureBase, "inPost" | "asCadre">> = {
  "post-since": "inPost",
  "cadre-since": "asCadre",
};

/**
 * The line that pays a post in a month: of those in force the one for the closest category, and
 * within it the one for the person's own kind of unit. `null` when none does.
 */
export function lineFor(
  categories: readonly string[],
  villageType: VillageType | null,
  month: CivilDate,
  policies: readonly PayPolicy[]
): PayPolicy | null {
  for (const category of categories) {
    const lines = policies.filter((p) => p.category === category && isInForce(p, month));
    const line =
      lines.find((p) => p.villageType !== null && p.villageType === villageType) ??
      lines.find((p) => p.villageType === null);
    if (line) return line;
  }
  return null;
}

/** The addition for a number of completed years under a line, its limit applied; in fen. */
export function tenureAmount(years: number, policy: PayPolicy): number {
  const amount = years * policy.incrementFen;
  return policy.maxAmountFen === null ? amount : Math.min(amount, policy.maxAmountFen);
}

function payUnder(policy: PayPolicy, person: PayPerson, month: CivilDate): MonthlyPay {
  const needsYears = policy.incrementFen > 0;
  const years = tenureYears(person[SERVICE[policy.tenureBase]], month, policy);
  const amount = years === null ? 0 : tenureAmount(years, policy);
  return {
    policy,
    base: policy.baseFen,
    tenureYears: years === null && !needsYears ? 0 : years,
    tenureAmount: amount,
    total: policy.baseFen + amount,
  };
}

/**
 * Pay of one person for one month (`20230100`). Somebody with several paid posts gets one share,
 * the highest; years of service are revalued at the rate of the line that pays. `null` when no line
 * in force covers the person's posts, or the person was not in the post in that month. The month
 * of entry is paid in full.
 */
export function monthlyPay(
  person: PayPerson,
  month: CivilDate,
  policies: readonly PayPolicy[]
): MonthlyPay | null {
  if (person.inPost.length > 0 && !servesIn(person.inPost, month)) return null;
  let best: MonthlyPay | null = null;
  for (const categories of person.categories) {
    const policy = lineFor(categories, person.villageType, month, policies);
    if (!policy) continue;
    const pay = payUnder(policy, person, month);
    if (!best || pay.total > best.total) best = pay;
  }
  return best;
}
