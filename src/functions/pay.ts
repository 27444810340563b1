import type { CivilDate } from "../core/values/civil-date";
import { chineseDate, dayOf } from "../core/values/civil-date";
import { lookup } from "../core/codes/code-table";
import { readPosts } from "../core/codes/posts";
import { numberOfDecimal } from "../core/values/decimal";
import { yuanOfFen } from "../core/values/money";
import { monthlyPay } from "../core/pay/monthly-pay";
import { paidShare } from "../core/codes/paid-posts";
import { payCategories } from "../core/pay/pay-categories";
import { defaultPayPolicy } from "../core/pay/policy";
import { servesIn, serviceSince } from "../core/pay/tenure";
import type { Argument, RangeArgument } from "./arguments";
import { isEmpty, isEmptyRange, textOf } from "./arguments";
import { requireMonth } from "./dates";
import { argumentError, functionError } from "./function-messages";
import { readPolicyRange } from "./pay-policy-range";

/** The categories a text of posts may be paid by: a category's own name, else the posts it names. */
function categoriesOf(post: Argument): readonly (readonly string[])[] {
  const text = textOf(post);
  const category = payCategories.entries[lookup(payCategories, text)]?.code;
  const posts = readPosts(text);
  const { categories } = paidShare([posts]);
  if (categories.length > 0) return categories;
  if (category !== undefined) return [[category]];
  if (posts.unread.length > 0) throw argumentError("职务", post, "postUnread");
  return [];
}

function monthOfDate(date: CivilDate): CivilDate {
  return date - dayOf(date);
}

/**
 * PAY: pay of a month in yuan for a post held without interruption since a date, by a pay standard
 * or, without one, by the published standard; an empty text for an empty post. `#N/A` where nothing
 * pays the post or the month lies before the date.
 */
export function pay(
  post: Argument,
  since: Argument,
  month: Argument,
  policies: RangeArgument | null | undefined
): number | "" {
  if (isEmpty(post)) return "";
  const categories = categoriesOf(post);
  const service = serviceSince(requireMonth(since, "任职时间"));
  const paidMonth = monthOfDate(requireMonth(month, "月份"));
  if (!servesIn(service, paidMonth)) {
    throw functionError("#N/A", "notInPost", { month: chineseDate(paidMonth) });
  }
  const lines = isEmptyRange(policies) ? defaultPayPolicy : readPolicyRange(policies);
  const person = { categories, villageType: null, inPost: service, asCadre: service };
  const due = monthlyPay(person, paidMonth, lines);
  if (!due) throw functionError("#N/A", "notPaid", { post: textOf(post) });
  return numberOfDecimal(yuanOfFen(due.total));
}
