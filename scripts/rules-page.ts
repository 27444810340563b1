import type { RuleText } from "../src/core/issues/catalogue";
import type { Severity } from "../src/core/issues/issue";
import type { LedgerFamily, LedgerKind } from "../src/core/ledgers/field";
import { ledgerKind, ledgerKinds } from "../src/core/ledgers/kinds";
import { betweenRules } from "../src/core/rules/between-rules";
import { cellRules } from "../src/core/rules/cell-rules";
import { ledgerRules } from "../src/core/rules/ledger-rules";
import { recordRules } from "../src/core/rules/record-rules";
import type { Rule } from "../src/core/rules/rule";
import { setRules } from "../src/core/rules/set-rules";
import { settingsRules } from "../src/core/rules/settings-rules";
import type { StructureRule } from "../src/core/rules/common/structure-rule";
import type { WaiverRule } from "../src/core/rules/common/waiver-rule";
import { structureRules } from "../src/core/rules/structure";
import { waiverRules } from "../src/core/rules/waiver-rules";
import { settingDefinitions } from "../src/core/settings/definitions";
import { chineseDate } from "../src/core/values/civil-date";
import { ruleTextsZh } from "../src/locales/zh-CN/rules";

type AnyRule = Rule | StructureRule | WaiverRule;

const GROUPS: readonly (readonly [title: string, rules: readonly AnyRule[]])[] = [
  ["工作表结构", structureRules],
  ["参数设置", settingsRules],
  ["单元格与本人信息", cellRules],
  ["党员身份、任职与学历", recordRules],
  ["台账表内", ledgerRules],
  ["人员重复、班子与单位", setRules],
  ["台账之间", betweenRules],
  ["校核说明", waiverRules],
];

const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: "错误",
  warning: "需核实",
  note: "提示",
};

const SCOPES: Readonly<Record<Rule["scope"], string>> = {
  cell: "单元格",
  record: "同一人各栏",
  unit: "同一村（社区）",
  ledger: "整张表",
  workbook: "全部工作表",
};

const CONFIDENCE: Readonly<Record<NonNullable<RuleText["basis"]>["confidence"], string>> = {
  confirmed: "已与原文或公开文本核对",
  "well-known": "通行规定，条文序号以原文为准",
  "to-be-verified": "待核对原文",
};

const INTRODUCTION = `# 校验规则

本页由 \`npm run docs\` 从规则和文案生成，请勿手工修改。规则编号固定不变，供其他程序引用。

- **错误**必须改正；**需核实**要查档核对，属实的可以保留；**提示**供参考。同一条规则个别情形的级别不同的，在说明中写明。
- 同一个原因只报一次：例如身份证号校验码不符时，不再用它核对性别和出生年月。
- 带“可直接改正”的，改法只有一种，改前可以预览；没有把握的从不代改，身份证号丢失的数字从不补填。
- 地方性要求做成开关，默认关闭；法律有修改的，按统计截止日适用当时的规定。
- 依据注明核对程度，正式引用前请对照公布的原文。`;

/** Text of the catalogue inside Markdown. */
function plain(text: string): string {
  return text.replace(/[*_<>|`[\]]/g, "\\$&");
}

/** Rules that offer a repair in some of their findings. */
export const RULES_WITH_FIX: ReadonlySet<string> = new Set([
  ...["id-number/legacy-15", "id-number/typing", "age/differs-from-birth-date"],
  ...["date/ambiguous-month", "date/two-digit-year", "name/suspicious"],
  ...["text/stray-space", "text/full-width", "id-number/format", "phone/format"],
  ...["date/unreadable", "code/unknown"],
]);

function inForce({ inForce }: Rule): string[] {
  if (!inForce) return [];
  const { from, until } = inForce;
  const start = from === undefined ? "" : `${chineseDate(from)}起`;
  const end = until === undefined ? "" : `${chineseDate(until)}止`;
  return [`统计截止日适用范围：${start}${start && end ? "，" : ""}${end}`];
}

function switchOf({ switch: key }: Rule): string[] {
  if (key === undefined) return [];
  const label = settingDefinitions.find((definition) => definition.key === key)?.label ?? key;
  return [`开关：参数设置“${plain(label)}”，默认关闭`];
}

const FAMILIES: ReadonlyMap<string, string> = new Map<LedgerFamily, string>([
  ["ledgers", "各类台账和花名册"],
  ["people", "以人为行的各类台账和花名册"],
  ["register", "一人一行的各类台账和花名册"],
  ["every-village", "每个村（社区）都有记录的台账"],
]);

/** The kinds that a rule names or takes in as a family. */
function kindsOf({ ledgers }: Rule): readonly LedgerKind[] {
  return ledgerKinds.filter(
    ({ id, families = [] }) =>
      ledgers.includes(id) || families.some((family) => ledgers.includes(family))
  );
}

function titlesOf({ ledgers }: Rule): string {
  return ledgers.map((id) => FAMILIES.get(id) ?? ledgerKind(id).title).join("、");
}

function headersOf(rule: Rule): string {
  const { needs } = rule;
  const fields = kindsOf(rule).flatMap((kind) => kind.fields);
  const headers = needs.map((id) => fields.find((field) => field.id === id)?.header ?? id);
  return plain(headers.join("、"));
}

function conditions(rule: AnyRule): string[] {
  if (!("ledgers" in rule)) return [];
  return [
    `台账：${titlesOf(rule)}`,
    ...(rule.needs.length === 0 ? [] : [`需要的列：${headersOf(rule)}`]),
    ...(rule.needsAsOf ? ["须填写统计截止日"] : []),
    ...inForce(rule),
    ...switchOf(rule),
  ];
}

function section(rule: AnyRule): string {
  const { title, why, remedy, basis, good, bad } = ruleTextsZh[rule.id];
  const facts = [`级别：${SEVERITIES[rule.severity]}`, `范围：${SCOPES[rule.scope]}`];
  if (RULES_WITH_FIX.has(rule.id)) facts.push("可直接改正");
  const lines = [
    [...facts, ...conditions(rule)].join("；"),
    `为什么：${plain(why)}`,
    `怎么办：${plain(remedy)}`,
    ...(basis ? [`依据：${plain(basis.text)}（${CONFIDENCE[basis.confidence]}）`] : []),
    `正确：${plain(good)}`,
    `有误：${plain(bad)}`,
  ];
  return [`### ${plain(title)} \`${rule.id}\``, lines.map((line) => `- ${line}`).join("\n")].join(
    "\n\n"
  );
}

function overview(): string {
  const rows = GROUPS.flatMap(([, rules]) =>
    rules.map((rule) => {
      const { title } = ruleTextsZh[rule.id];
      return `| \`${rule.id}\` | ${plain(title)} | ${SEVERITIES[rule.severity]} |`;
    })
  );
  return ["| 编号 | 名称 | 级别 |", "| --- | --- | --- |", ...rows].join("\n");
}

/** docs/rules.md: every rule with what the catalogue tells of it. */
export function rulesPage(): string {
  const groups = GROUPS.map(([title, rules]) =>
    [`## ${title}`, ...rules.map(section)].join("\n\n")
  );
  return [INTRODUCTION, overview(), ...groups].join("\n\n") + "\n";
}
