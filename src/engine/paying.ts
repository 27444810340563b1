import { planPayPolicy } from "../core/forms/pay-policy-plan";
import { planPayRoll } from "../core/forms/pay-roll-plan";
import type { IssueParams, Severity } from "../core/issues/issue";
import { maskIssue, maskText } from "../core/issues/mask";
import { payByPost } from "../core/pay/pay-by-post";
import type { PayRoll } from "../core/pay/pay-roll";
import { payRoll } from "../core/pay/pay-roll";
import { categoryName } from "../core/pay/pay-categories";
import type { PayPolicy } from "../core/pay/policy";
import { defaultPayPolicy } from "../core/pay/policy";
import { policiesOf } from "../core/pay/read-policy";
import type { CellPlace } from "../workbook/workbook-host";
import { keepRows } from "../core/sheets/kept-plan";
import type { SheetPlan } from "../core/sheets/sheet-plan";
import type { CivilDate } from "../core/values/civil-date";
import { isoDate } from "../core/values/civil-date";
import { EngineError } from "./engine-error";
import type { HeldWorkbook } from "./held-workbook";

/** One line of the pay standard; amounts in fen. */
export interface PolicyView {
  /** Name of the category of posts. */
  readonly category: string;
  /** 村 or 社区; `null`: both alike. */
  readonly villageType: string | null;
  readonly baseFen: number;
  readonly incrementFen: number;
  /** ISO dates; "" where open. */
  readonly from: string;
  readonly until: string;
  readonly timing: PayPolicy["timing"];
  readonly tenureBase: PayPolicy["tenureBase"];
}

/** A finding of the pay standard or of the roll; its sentence is in the pay texts. */
export interface PayIssueView extends CellPlace {
  readonly rule: string;
  readonly severity: Severity;
  readonly params: IssueParams;
}

/** One line of the roll; amounts in fen. */
export interface PayRowView extends CellPlace {
  readonly name: string;
  readonly township: string;
  readonly village: string;
  readonly post: string;
  readonly standard: string;
  readonly years: number | null;
  readonly base: number;
  readonly tenure: number;
  readonly total: number;
}

/** What the holders of one post are paid; amounts in fen a month. */
export interface PostPayView {
  readonly post: string;
  readonly standard: string;
  /** The base of one person. */
  readonly rate: number;
  readonly people: number;
  readonly tenure: number;
  readonly total: number;
}

/** The pay roll of one month; amounts in fen. */
export interface PayPreview {
  /** `2021-11`. */
  readonly month: string;
  /** By post, the highest rate first. */
  readonly posts: readonly PostPayView[];
  readonly rows: readonly PayRowView[];
  readonly base: number;
  readonly tenure: number;
  readonly total: number;
  readonly totalInWords: string;
  readonly issues: readonly PayIssueView[];
}

/** The pay standard in force. */
export interface PolicySurvey {
  /** Name of the 报酬标准 sheet; `null` when the workbook has none and the published example is used. */
  readonly sheet: string | null;
  readonly policies: readonly PolicyView[];
  readonly issues: readonly PayIssueView[];
}

/** A month typed as `2021-11`, `2021.11` or `2021年11月`, as a civil date without a day. */
export function monthOf(text: string): CivilDate {
  const match = /^\s*(\d{4})\s*[-./年]\s*(\d{1,2})\s*月?\s*$/.exec(text);
  const month = match ? Number(match[2]) : 0;
  if (!match || month < 1 || month > 12) throw new EngineError("month-invalid", { value: text });
  return Number(match[1]) * 10_000 + month * 100;
}

function viewOf(policy: PayPolicy): PolicyView {
  const { villageType, baseFen, incrementFen, timing, tenureBase } = policy;
  return {
    category: categoryName(policy.category),
    villageType,
    baseFen,
    incrementFen,
    from: isoDate(policy.effectiveFrom),
    until: isoDate(policy.effectiveTo),
    timing,
    tenureBase,
  };
}

/** Pay of a held workbook. */
export interface Paying {
  policies(): PolicySurvey;
  /** @throws {EngineError} as `preview` */
  roll(month: string): PayRoll;
  /** @throws {EngineError} for an unreadable month, or without people */
  preview(month: string): PayPreview;
  /** 报酬发放表. @throws {EngineError} as `preview` */
  plan(month: string): SheetPlan;
  /** 报酬标准 with the published example, to be changed by hand. */
  policyPlan(): SheetPlan;
}

/** Pay of a held workbook. */
export function createPaying(workbook: HeldWorkbook): Paying {
  const masking = () => workbook.settings().settings.idMasking;
  const issueViews = (issues: PayRoll["issues"]): PayIssueView[] =>
    issues.map((issue) => {
      const { rule, severity, at, params } = maskIssue(issue, masking());
      return { rule, severity, params, sheet: at.sheet, address: at.address };
    });
  const rollOf = (month: string): PayRoll => {
    const { tables } = workbook.book();
    const rosters = tables.filter(({ kind, term }) => kind.id === "members" && term === "current");
    if (rosters.length === 0) throw new EngineError("no-roster", {});
    if (rosters.every(({ count }) => count === 0)) throw new EngineError("no-people", {});
    return payRoll(tables, policiesOf(tables).policies, monthOf(month));
  };
  return {
    policies() {
      const { tables } = workbook.book();
      const reading = policiesOf(tables);
      return {
        sheet: tables.find(({ kind }) => kind.id === "pay-policy")?.sheet ?? null,
        policies: reading.policies.map(viewOf),
        issues: issueViews(reading.issues),
      };
    },
    roll: rollOf,
    preview(month) {
      const roll = rollOf(month);
      const hidden = (text: string) => maskText(text, masking());
      return {
        month: isoDate(roll.month),
        posts: payByPost(roll).posts.map(({ post, standard, rate, people, tenure, total }) => ({
          post: hidden(post),
          standard,
          rate,
          people,
          tenure,
          total,
        })),
        rows: roll.rows.map(({ place: { table, record }, ...row }) => ({
          sheet: table.sheet,
          address: table.address(record, "name"),
          name: hidden(row.name),
          township: hidden(row.township),
          village: hidden(row.unit),
          post: hidden(row.post),
          standard: row.standard,
          years: row.years,
          base: row.base,
          tenure: row.tenure,
          total: row.total,
        })),
        base: roll.base,
        tenure: roll.tenure,
        total: roll.total,
        totalInWords: roll.totalInWords,
        issues: issueViews(roll.issues),
      };
    },
    plan: (month) => keepRows(planPayRoll(rollOf(month), workbook.settings().settings)),
    policyPlan: () => planPayPolicy(defaultPayPolicy),
  };
}
