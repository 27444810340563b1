import { isBlank } from "../values/cell";
import type { CivilDate } from "../values/civil-date";
import { dayOf, isoDate, monthOf, yearOf } from "../values/civil-date";
import { chineseAmount } from "../values/money";
import type { Issue } from "../issues/issue";
import type { LedgerTable } from "../ledgers/table";
import { readUnitList } from "../ledgers/unit-list";
import type { MonthlyPay } from "./monthly-pay";
import { monthlyPay } from "./monthly-pay";
import type { PaidPerson, PaidShareInUnit, RosterPlace } from "./paid-people";
import { collectPaidPeople } from "./paid-people";
import { categoryName } from "./pay-categories";
import { headerOf, payIssue, paySheetIssue } from "./pay-issue";
import type { PayPolicy, TenureBase } from "./policy";
import { servesIn } from "./tenure";

/** One person on the pay roll; amounts in fen. */
export interface PayRollRow {
  /** The line of the roster that the row was made from. */
  readonly place: RosterPlace;
  readonly name: string;
  readonly township: string;
  readonly unit: string;
  /** 一肩挑, or the paid posts: 副书记、副主任. */
  readonly post: string;
  /** The category of the pay standard that pays: 常务干部. */
  readonly standard: string;
  /** Completed years paid for; `null` when the date they are counted from is not known. */
  readonly years: number | null;
  readonly base: number;
  readonly tenure: number;
  readonly total: number;
}

/** The pay roll of one month; amounts in fen. */
export interface PayRoll {
  readonly month: CivilDate;
  /** In the order of the rosters. */
  readonly rows: readonly PayRollRow[];
  readonly base: number;
  readonly tenure: number;
  readonly total: number;
  /** 人民币大写 of the total. */
  readonly totalInWords: string;
  readonly issues: readonly Issue[];
}

const BASE_FIELD: Readonly<Record<TenureBase, string>> = {
  "post-since": "post_since",
  "cadre-since": "cadre_since",
};

interface Draft {
  readonly month: CivilDate;
  readonly rows: PayRollRow[];
  readonly issues: Issue[];
  /** Findings of one cause that are reported once: by the table and column, or by the post. */
  readonly reported: Set<string>;
}

/** Reports something only the first time its cause is met. */
function once(draft: Draft, cause: string, issue: () => Issue): void {
  if (draft.reported.has(cause)) return;
  draft.reported.add(cause);
  draft.issues.push(issue());
}

function reportTenureDate(draft: Draft, share: PaidShareInUnit, base: TenureBase): void {
  const field = BASE_FIELD[base];
  const { table, record } = share.place;
  const header = headerOf(table, field);
  if (table.has(field)) {
    const variant = isBlank(table.value(record, field)) ? "blank" : "";
    const params = { header, name: share.name, variant };
    draft.issues.push(payIssue("pay/tenure-date", table, record, field, params));
  } else {
    once(draft, `${table.book}\n${table.sheet}\n${field}`, () =>
      paySheetIssue("pay/column-missing", table, field, { header })
    );
  }
}

function reportUnpaid(draft: Draft, { place, person, label, name }: PaidShareInUnit): void {
  const { table, record } = place;
  const month = isoDate(draft.month);
  if (person.inPost.length > 0 && !servesIn(person.inPost, draft.month)) {
    const since = isoDate(person.inPost[0].from);
    const params = { name, since, month };
    draft.issues.push(payIssue("pay/not-in-post", table, record, "post_since", params));
    return;
  }
  once(draft, `${label}\n${person.villageType}`, () =>
    payIssue("pay/no-standard", table, record, table.kind.key, {
      post: label,
      type: person.villageType ?? "",
      month,
    })
  );
}

function beganWithin(since: CivilDate, month: CivilDate): boolean {
  return yearOf(since) === yearOf(month) && monthOf(since) === monthOf(month) && dayOf(since) > 1;
}

function addRow(draft: Draft, share: PaidShareInUnit, pay: MonthlyPay): void {
  const { place, name, township, village, label, person } = share;
  const { base, tenureAmount, total, policy } = pay;
  draft.rows.push({
    place,
    name,
    township,
    unit: village,
    post: label,
    standard: categoryName(policy.category),
    years: pay.tenureYears,
    base,
    tenure: tenureAmount,
    total,
  });
  if (pay.tenureYears === null) reportTenureDate(draft, share, policy.tenureBase);
  const since = person.inPost[0]?.from;
  if (since !== undefined && beganWithin(since, draft.month)) {
    const params = { name, since: isoDate(since) };
    draft.issues.push(payIssue("pay/part-month", place.table, place.record, "post_since", params));
  }
}

/** Pays a person once, by the share that is worth most; the first of equal ones. */
function addPerson(draft: Draft, { places, shares }: PaidPerson, policies: readonly PayPolicy[]) {
  let best: { share: PaidShareInUnit; pay: MonthlyPay } | null = null;
  for (const share of shares) {
    const pay = monthlyPay(share.person, draft.month, policies);
    if (pay === null) reportUnpaid(draft, share);
    else if (!best || pay.total > best.pay.total) best = { share, pay };
  }
  if (!best) return;
  addRow(draft, best.share, best.pay);
  const paid = best.share.place;
  for (const { table, record } of places) {
    if (table === paid.table && record === paid.record) continue;
    draft.issues.push(
      payIssue("pay/one-share", table, record, table.kind.key, {
        name: best.share.name,
        sheet: paid.table.sheet,
        row: paid.table.rows[paid.record] + 1,
      })
    );
  }
}

function sumOf(rows: readonly PayRollRow[], column: "base" | "tenure" | "total"): number {
  return rows.reduce((sum, row) => sum + row[column], 0);
}

/**
 * The pay roll of a month (`20230100`) from the rosters of the present term among `tables`; the
 * unit list among them tells villages from communities. A person is paid one share, the highest.
 * Somebody whose years of service cannot be counted is listed with the base alone and reported;
 * nothing is guessed.
 */
export function payRoll(
  tables: readonly LedgerTable[],
  policies: readonly PayPolicy[],
  month: CivilDate
): PayRoll {
  const rosters = tables.filter(({ kind, term }) => kind.id === "members" && term === "current");
  const unitTable = tables.find(({ kind }) => kind.id === "units");
  const found = collectPaidPeople(rosters, unitTable ? readUnitList(unitTable) : null);
  const draft: Draft = { month, rows: [], issues: [], reported: new Set() };
  for (const person of found.people) addPerson(draft, person, policies);
  for (const { table, record, field, text } of found.unread) {
    draft.issues.push(payIssue("pay/post-unread", table, record, field, { text }));
  }
  const total = sumOf(draft.rows, "total");
  return {
    month,
    rows: draft.rows,
    base: sumOf(draft.rows, "base"),
    tenure: sumOf(draft.rows, "tenure"),
    total,
    totalInWords: chineseAmount(total),
    issues: draft.issues,
  };
}
