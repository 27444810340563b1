import type { RuleTexts } from "../../../core/issues/catalogue";
import { formatIssue } from "../../../core/issues/catalogue";
import type { Severity } from "../../../core/issues/issue";
import { severities } from "../../../core/issues/issue";
import { comparable } from "../../../core/values/text";
import type { FindingRow } from "../../../engine/finding-rows";
import type { Grouping } from "../../../locales/check-texts";

/** What is left out of a list of findings. */
export interface FindingFilter {
  /** Severities to be shown; all when there are none. */
  readonly severities: readonly Severity[];
  /** "" for all. */
  readonly rule: string;
  /** "" for all. */
  readonly sheet: string;
  /** Looked for in name, unit, place and what is said of the finding. */
  readonly search: string;
}

export const noFilter: FindingFilter = { severities: [], rule: "", sheet: "", search: "" };

/** Findings under one head. */
export interface FindingGroup {
  /** Tells the group among all of its grouping. */
  readonly key: string;
  /** A severity, a rule, or township and village parted by a line break. */
  readonly subject: string;
  /** Of the most severe finding in it. */
  readonly severity: Severity;
  readonly rows: readonly FindingRow[];
}

/** A line of the list: the head of a group, or a finding of it. */
export type FindingItem =
  | { readonly kind: "group"; readonly key: string; readonly group: FindingGroup }
  | { readonly kind: "finding"; readonly key: string; readonly row: FindingRow };

/** The same for a finding in every check, so that it stays open when the workbook is checked again. */
export function findingKey({ rule, sheet, address, row }: FindingRow): string {
  return [rule, sheet, address, row].join("\n");
}

/** The sentence of a finding. */
export function sentenceOf(row: FindingRow, texts: RuleTexts): string {
  return formatIssue(row, texts);
}

/** Township and village in one; "" where the finding belongs to none. */
export function unitOf({ township, village }: Pick<FindingRow, "township" | "village">): string {
  return [township, village].filter((part) => part !== "").join(" ");
}

/** Makes the test for a search; what a finding says is worked out once and kept. */
export function searcher(texts: RuleTexts): (row: FindingRow, search: string) => boolean {
  const known = new WeakMap<FindingRow, string>();
  const textOf = (row: FindingRow) => {
    let text = known.get(row);
    if (text === undefined) {
      const parts = [
        row.name,
        row.township + row.village,
        row.sheet,
        row.address,
        row.header,
        texts[row.rule]?.title ?? row.rule,
        sentenceOf(row, texts),
      ];
      text = comparable(parts.join("\n")).toLowerCase();
      known.set(row, text);
    }
    return text;
  };
  return (row, search) => textOf(row).includes(comparable(search).toLowerCase());
}

/** The findings that a filter leaves, in their order. */
export function filterFindings(
  rows: readonly FindingRow[],
  filter: FindingFilter,
  matches: (row: FindingRow, search: string) => boolean
): readonly FindingRow[] {
  const { severities: wanted, rule, sheet, search } = filter;
  const term = search.trim();
  return rows.filter(
    (row) =>
      (wanted.length === 0 || wanted.includes(row.severity)) &&
      (rule === "" || row.rule === rule) &&
      (sheet === "" || row.sheet === sheet) &&
      (term === "" || matches(row, term))
  );
}

const subjects: Readonly<Record<Grouping, (row: FindingRow) => string>> = {
  severity: ({ severity }) => severity,
  rule: ({ rule }) => rule,
  unit: ({ township, village }) => (township + village === "" ? "" : `${township}\n${village}`),
};

const rank = ({ severity }: { readonly severity: Severity }) => severities.indexOf(severity);

/**
 * Findings put together. Severities come in their order, rules by severity and then the more
 * frequent first, units as they come, those that belong to none last.
 */
export function groupFindings(
  rows: readonly FindingRow[],
  grouping: Grouping
): readonly FindingGroup[] {
  const subjectOf = subjects[grouping];
  const bySubject = new Map<string, FindingRow[]>();
  for (const row of rows) {
    const subject = subjectOf(row);
    const known = bySubject.get(subject);
    if (known) known.push(row);
    else bySubject.set(subject, [row]);
  }
  const groups = [...bySubject].map(([subject, members]): FindingGroup => ({
    key: `${grouping}\n${subject}`,
    subject,
    severity: severities[Math.min(...new Set(members.map(rank)))],
    rows: members,
  }));
  if (grouping === "unit") {
    return [...groups.filter((g) => g.subject !== ""), ...groups.filter((g) => g.subject === "")];
  }
  return groups.sort((a, b) => rank(a) - rank(b) || b.rows.length - a.rows.length);
}

/** The lines of the list: each head, and under it its findings unless it is collapsed. */
export function listItems(
  groups: readonly FindingGroup[],
  collapsed: ReadonlySet<string>
): readonly FindingItem[] {
  const items: FindingItem[] = [];
  const seen = new Map<string, number>();
  for (const group of groups) {
    items.push({ kind: "group", key: group.key, group });
    if (collapsed.has(group.key)) continue;
    for (const row of group.rows) {
      const key = findingKey(row);
      const times = seen.get(key) ?? 0;
      seen.set(key, times + 1);
      items.push({ kind: "finding", key: times === 0 ? key : `${key}\n${times}`, row });
    }
  }
  return items;
}
