import type { PrintedForm } from "../../src/core/forms/checks/printed-form";
import type { PlainColumn } from "./plain-form";
import { plainForm } from "./plain-form";

/** Columns of 表1, and one more under 其中. */
export const electionColumns: readonly PlainColumn[] = [
  ["村(社区)数/合计", "records:units"],
  ["村(社区)数/村", "records:units[village_type=village]"],
  ["村(社区)数/社区", "records:units[village_type=community]"],
  ["完成换届/党组织", "records:units[party_elected_on]"],
  ["完成换届/完成率", "ratio:records:units[party_elected_on]/records:units"],
  ["“两委”成员/总数", "count"],
  ["“两委”成员/其中/党组织成员", "count:party-organisation"],
  ["“两委”成员/其中/村(居)委会成员", "count:committee"],
  ["“两委”成员/其中/交叉任职", "count:cross-post"],
  ["“两委”成员/交叉任职率", "share:cross-post"],
  ["“一肩挑”/村(社区)数", "units:one-shoulder"],
  ["“一肩挑”/占比", "ratio:units:one-shoulder/records:units"],
];

/** 表1 as it would be printed, with the two rows of a report on two villages in one township. */
export function electionForm(change: Readonly<Record<string, string>> = {}): PrintedForm {
  const cells = ["3", "2", "1", "2", "66.67", "16", "10", "12", "6", "37.50", "2", "66.67"];
  const changed = electionColumns.map(([, key], i) => change[key] ?? cells[i]);
  return plainForm(
    "表1",
    electionColumns,
    [
      ["合计", ...changed],
      ["样例镇", ...changed],
    ],
    "election-results"
  );
}
