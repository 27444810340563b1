import type { Decimal } from "../values/decimal";
import { formatDecimal } from "../values/decimal";
import type { GroupId } from "../statistics/groups";
import type { FigureBase } from "../statistics/indicators";
import { evaluate, figureText, peopleBase, select } from "../statistics/indicators";
import { ageClause, educationClause } from "./narrative";
import type { LedgerSentence } from "./ledger-sentences";
import { ledgerParagraphs } from "./ledger-sentences";
import type { ReportData } from "./report-data";
import type { Summary } from "./summary";

/**
 * The wordings of 综述: the one sentence that goes up with the tables; that sentence with what every
 * ledger says; one line for each township; a note below a table.
 */
export const narrativeStyles = ["sentence", "full", "townships", "table-note"] as const;
export type NarrativeStyle = (typeof narrativeStyles)[number];

function isSome(value: Decimal | null): value is Decimal {
  return value !== null && value.units !== 0;
}

function ledgerSentence(sentence: LedgerSentence, data: ReportData): string[] {
  const base: FigureBase = { ...peopleBase([], data.asOf), records: data.ledgers.records };
  const parts = sentence.figures.flatMap(({ before, of, after }) => {
    const figure = evaluate(of, base, data.settings);
    return isSome(figure.value) ? [`${before}${figureText(figure)}${after}`] : [];
  });
  if (parts.length === 0) return [];
  const joined = parts.reduce((text, part) =>
    /其中$/.test(text) ? text + part : text + sentence.joint + part
  );
  return [`${sentence.opening}${joined}。`];
}

/** What stands in the ledgers; nothing where there are none. */
function ofLedgers(data: ReportData): string[] {
  return ledgerParagraphs
    .map((sentences) =>
      sentences
        .filter(({ ledger }) => data.ledgers.fields(ledger) !== null)
        .flatMap((sentence) => ledgerSentence(sentence, data))
        .join("")
    )
    .filter((paragraph) => paragraph !== "");
}

function townshipLines({ townships }: Summary): string[] {
  return townships.map(({ name, ...group }) => {
    const count = group.count.value ? formatDecimal(group.count.value) : "0";
    const clauses = [`党组织班子成员${count}人`, ageClause(group), educationClause(group)];
    return `${name}：${clauses.filter((clause) => clause !== "").join("，")}。`;
  });
}

const NOTED: readonly (readonly [label: string, group: GroupId])[] = [
  ["女性", "female"],
  ["少数民族", "minority"],
  ["35岁及以下", "aged-35-or-less"],
  ["高中(中专)及以上学历", "high-school-plus"],
  ["大专及以上学历", "college-plus"],
];

function tableNote({ current, asOf, settings }: ReportData, { members }: Summary): string {
  const base = peopleBase(select(current.all, "party-organisation"), asOf);
  const parts = NOTED.map(([label, of]) => {
    const count = evaluate({ kind: "count", of }, base, settings);
    const share = evaluate({ kind: "share", of }, base, settings);
    return share.value === null ? "" : `${label}${figureText(count)}人、占${figureText(share)}%`;
  }).filter((part) => part !== "");
  const clauses = [`党组织班子成员共${figureText(members.count)}人`, ageClause(members)];
  const whole = clauses.filter((clause) => clause !== "").join("，");
  return `注：${whole}${parts.length > 0 ? `；其中${parts.join("，")}` : ""}。`;
}

/** 综述 in a style, as paragraphs; every figure as the tables print it. Without a roster it has what the ledgers say, or nothing. */
export function narrate(style: NarrativeStyle, data: ReportData, summary: Summary): string[] {
  if (!data.hasRoster) return style === "full" ? ofLedgers(data) : [];
  switch (style) {
    case "sentence":
      return [summary.narrative];
    case "full":
      return [summary.narrative, ...ofLedgers(data)];
    case "townships":
      return townshipLines(summary);
    case "table-note":
      return [tableNote(data, summary)];
  }
}
