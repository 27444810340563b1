import type { FindingsInput } from "../../src/core/forms/findings-plan";
import type { RuleText } from "../../src/core/issues/catalogue";
import type { Issue, Severity } from "../../src/core/issues/issue";
import { countIssues } from "../../src/core/issues/issue";
import type { CellValue } from "../../src/core/values/cell";
import { idNumber } from "./roster";
import { reportBook, reportSettings } from "./report-fixture";

function text(message: string, remedy: string): RuleText {
  return { title: message, message, remedy, why: "", good: "", bad: "" };
}

const texts: FindingsInput["texts"] = {
  "id-number/check-digit": text("“{value}”的校验码不符", "对照居民身份证逐位核对"),
  "age/differs-from-birth-date": text("年龄填“{value}”,按出生年月应为{age}岁", "改正或删去"),
  "unit/missing": text(
    "单位名录中的{count}个村(社区)在花名册中没有人员,其中有石山村、街心社区、金竹村;请逐一核对是否漏报",
    "补报,或在单位名录中删去"
  ),
  "secretary/missing": text("没有党组织书记", "核对党组织职务一栏"),
};

function issue(
  rule: string,
  severity: Severity,
  [sheet, row, field, address]: readonly [string, number, string, string],
  value: CellValue,
  params: Issue["params"] = {}
): Issue {
  const at = { book: "", sheet, row, field, address };
  return { rule, severity, at, value, params: { value: String(value), ...params } };
}

const damaged = `${idNumber(19850615, 303).slice(0, 17)}5`;

const issues: readonly Issue[] = [
  issue("unit/missing", "warning", ["单位名录", 0, "", ""], null, { count: 3 }),
  issue("id-number/check-digit", "error", ["花名册", 4, "id_no", "H4"], damaged),
  issue("age/differs-from-birth-date", "note", ["花名册", 10, "age", "J10"], 44, { age: 43 }),
  issue("secretary/missing", "error", ["上届花名册", 5, "party_post", "J5"], null),
  issue("local/rule", "note", ["不认识的表", 3, "", "B3"], { error: "#REF!" }),
];

/** Findings of every kind of place and severity over the rosters of the report. */
export function findingsInput(change: Partial<FindingsInput> = {}): FindingsInput {
  const book = reportBook();
  return {
    books: [book],
    validation: {
      sheets: book.tables.map(({ sheet, kind, count, header }) => ({
        book: "",
        sheet,
        ledger: kind.id,
        records: count,
        headerRow: header.last + 1,
        passed: count - (sheet === "花名册" ? 1 : 0),
      })),
      issues,
      counts: countIssues(issues),
      waived: [],
      waivers: [],
    },
    settings: reportSettings,
    texts,
    ...change,
  };
}
