import type { payRollFields } from "../../core/ledgers/kinds/pay-roll";
import { categoryName } from "../../core/pay/pay-categories";
import type { LedgerCells } from "../ledger-plan";
import { PAID_MONTH, payOf } from "../pay";
import { fullPosts } from "../story/candidates";
import type { Story } from "../story/story";
import { unitKey } from "../villages";
import { month, unitCells } from "./unit-cells";

const FEN = 100;

/** 报酬发放台账 of one month: the paid posts of today's roster. */
export function payRollRows({
  current,
  organisations,
}: Story): LedgerCells<typeof payRollFields>[] {
  return current.flatMap((person) => {
    const pay = payOf(person);
    if (!pay) return [];
    const posts = fullPosts(person, organisations.get(unitKey(person)) ?? "党支部");
    const supervises = person.other.includes("监督委员会主任") ? [person.other] : [];
    return {
      ...unitCells(person),
      name: person.name,
      post: [posts, ...supervises].filter((text) => text !== "").join("、"),
      post_category: categoryName(pay.policy.category),
      id_no: person.idNumber,
      month: month(PAID_MONTH),
      since: month(person.postSince),
      years: pay.tenureYears,
      base: pay.base / FEN,
      tenure: pay.tenureAmount / FEN,
      performance: 0,
      other: 0,
      gross: pay.total / FEN,
      deductions: 0,
      net: pay.total / FEN,
    };
  });
}
