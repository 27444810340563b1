import { paidShare } from "../core/codes/paid-posts";
import { readPosts } from "../core/codes/posts";
import type { MonthlyPay, PayPerson } from "../core/pay/monthly-pay";
import { monthlyPay } from "../core/pay/monthly-pay";
import type { PayPolicy } from "../core/pay/policy";
import { policyDefaults } from "../core/pay/policy";
import { serviceSince } from "../core/pay/tenure";
import type { CivilDate } from "../core/values/civil-date";
import { civilDate } from "../core/values/civil-date";
import type { Member } from "./members";

const since2021 = {
  ...policyDefaults,
  effectiveFrom: civilDate(2021, 1, 1),
  incrementFen: 2_000,
  tenureBase: "post-since",
} as const;

/** The two posts whose pay the changeover settled. */
export const settledPay: readonly PayPolicy[] = [
  { ...since2021, category: "standing-cadre", baseFen: 370_000 },
  { ...since2021, category: "one-shoulder", baseFen: 446_000 },
];

/** The month of the sample's pay roll. */
export const PAID_MONTH: CivilDate = civilDate(2021, 10);

/** What a member is due for the month; `null` for posts that are not paid. */
export function payOf(member: Member): MonthlyPay | null {
  const { party, committee, other, type, postSince, cadreSince } = member;
  const { categories } = paidShare([
    readPosts(party, "party"),
    readPosts(committee, "committee"),
    readPosts(other, "party"),
  ]);
  const person: PayPerson = {
    categories,
    villageType: type,
    inPost: serviceSince(postSince),
    asCadre: serviceSince(cadreSince),
  };
  return categories.length === 0 ? null : monthlyPay(person, PAID_MONTH, settledPay);
}
