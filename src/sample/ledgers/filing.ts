import type { filingFields } from "../../core/ledgers/kinds/filing";
import type { LedgerCells } from "../ledger-plan";
import { isSecretary } from "../members";
import { fullPosts } from "../story/candidates";
import type { Story } from "../story/story";
import { unitKey } from "../villages";
import { day, month, unitCells } from "./unit-cells";

/** 县级备案管理台账: the secretaries in office. */
export function filingRows({
  current,
  days,
  organisations,
}: Story): LedgerCells<typeof filingFields>[] {
  return current.filter(isSecretary).map((person, i) => ({
    ...unitCells(person),
    name: person.name,
    id_no: person.idNumber,
    post: fullPosts(person, organisations.get(unitKey(person)) ?? "党支部"),
    post_since: month(person.postSince),
    filed_on: day(days.get(unitKey(person))!.filed),
    approval: "同意",
    file_no: `村书备〔2021〕${String(i + 1).padStart(3, "0")}号`,
    changes: person.incumbent === "连任" ? null : `2021年10月换届${person.incumbent}`,
  }));
}
