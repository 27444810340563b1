import type { Person } from "../../statistics/people";
import type { UnknownId } from "../unknowns";

/** 表内校核, 表间校核, 逻辑校核, and what users have written themselves. */
export type CheckKind = "within" | "between" | "logic" | "custom";
/** 错误: the sheet contradicts itself; 需说明: it can be right, if somebody says why. */
export type CheckLevel = "error" | "explain";

export const CHECK_KIND_LABELS: Readonly<Record<CheckKind, string>> = {
  within: "表内",
  between: "表间",
  logic: "逻辑",
  custom: "自定义",
};
export const CHECK_LEVEL_LABELS: Readonly<Record<CheckLevel, string>> = {
  error: "错误",
  explain: "需说明",
};

/** How a check is worked out; figures are named by the keys of their indicators. */
export type CheckTest =
  /** Every row and column of the form is there, once. */
  | { readonly type: "complete" }
  /** Every figure is a number, or — where that may stand. */
  | { readonly type: "readable" }
  /** 合计 is the sum of the other rows, in every column that adds up. */
  | { readonly type: "row-sum" }
  /** Counts that hold everybody once add up to the whole; `band:*` is all that begin so, `?` marks one that may be left out. */
  | {
      readonly type: "parts";
      readonly whole: string;
      readonly parts: readonly string[];
      /** Counted in more than one of the parts, and so taken off once: the union of two committees. */
      readonly less?: string;
      /** What leaves people out of all parts when it is not known; none: nothing may. */
      readonly unknown?: UnknownId;
    }
  /** A count is at most another. `*`: every count of people; `units:*`: all that begin so. */
  | { readonly type: "at-most"; readonly part: string; readonly whole: string }
  /** What stands under 其中 is at most the figure that it is part of, by the heads. */
  | { readonly type: "among" }
  /** Percentages are from 0 to 100. */
  | { readonly type: "at-most-hundred" }
  /** Percentages are what their counts make, rounded half-up. */
  | { readonly type: "share" }
  /** A whole number of people exists that makes the percentage. */
  | { readonly type: "share-attainable" }
  /** A whole sum of ages exists that makes the mean. */
  | { readonly type: "mean-attainable" }
  /** The mean can come of people in these bands. */
  | { readonly type: "mean-in-bands" }
  /** 增减 is 本届 less 上届, as printed. */
  | { readonly type: "change" }
  /** In the same row of another form: every figure both have (`keys` names pairs instead). */
  | {
      readonly type: "between";
      readonly relation: "at-most" | "equal";
      readonly left: string;
      readonly right: string;
      readonly keys?: readonly (readonly [left: string, right: string])[];
    }
  /**
   * A formula in the language of docs/check-formulas.md. `tables`: those in which it is worked out;
   * where left out, the first that it names, or every one that has the rows and columns it speaks of.
   */
  | { readonly type: "formula"; readonly text: string; readonly tables?: readonly string[] };

/** A consistency check (校核) of official tables. */
export interface FormCheck {
  readonly id: string;
  readonly kind: CheckKind;
  readonly level: CheckLevel;
  /** 校核公式 as people read it. */
  readonly formula: string;
  readonly test: CheckTest;
  /** What to look at where it fails. */
  readonly note?: CheckNote["key"];
  /** What whoever wrote the check calls it. */
  readonly name?: string;
  /** What whoever wrote the check says of it. */
  readonly remark?: string;
}

/** A cell of a sheet, `C7`. */
export interface CheckCell {
  readonly sheet: string;
  readonly address: string;
}

/** Why a formula fails, or what to look at; the sentence is in the locales. */
export interface CheckNote {
  readonly key:
    | "unknown-people"
    | "fewer-than-whole"
    | "not-a-number"
    | "blank"
    | "absent"
    | "column-missing"
    | "column-unknown"
    | "other-preset"
    | "row-missing"
    | "row-repeated"
    | "unattainable"
    | "unattainable-of-all"
    | "two-in-one-unit"
    | "people-of-stages"
    | "remark"
    | "condition-not-met"
    | "no-figure"
    | "no-row"
    | "divided-by-zero"
    | "digits";
  readonly params: Readonly<Record<string, string | number>>;
}

/** The form that a result is about: its id, and the 表号 it is named by. */
export interface CheckedForm {
  readonly id: string;
  readonly number: string;
}

/** One formula, with the numbers put in. */
export interface FormCheckResult {
  readonly check: FormCheck;
  readonly form: CheckedForm;
  readonly sheet: string;
  /** The row it speaks of: 合计, 样例镇, 党组织书记(本届). */
  readonly label: string;
  /** The cell in question first, then those it is held against. */
  readonly cells: readonly CheckCell[];
  /** The formula with cell addresses: C7 = D7 + E7. */
  readonly expanded: string;
  /** Exact decimals, or what stands there instead. */
  readonly left: string;
  readonly right: string;
  /** left − right; `null` where there is none. */
  readonly difference: string | null;
  /** Also where it says nothing. */
  readonly passed: boolean;
  /** Why it says nothing here: its condition does not hold (不参与校核), or it cannot be worked out; it does not count then. */
  readonly skipped: "condition" | "no-figure" | null;
  /** The formula with the numbers put in: 8 = 5 + 3; "" where the sides say it all. */
  readonly substituted: string;
  readonly level: CheckLevel;
  readonly note: CheckNote | null;
  /** People who are the cause, where they are known. */
  readonly people: readonly Person[];
}

/** All formulas of a set of forms, and 共N条公式，通过N条，未通过N条; those that say nothing are not counted. */
export interface FormChecking {
  readonly results: readonly FormCheckResult[];
  readonly total: number;
  readonly passed: number;
  readonly failed: number;
}
