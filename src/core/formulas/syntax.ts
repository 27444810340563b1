import type { Rational } from "../values/rational";
import type { Span } from "./formula-problem";

/** The functions, by the name that explanations show; a test holds docs/check-formulas.md to them. */
export const formulaFunctions = {
  sum: { name: "合计", aliases: ["求和", "SUM"], least: 1, most: Infinity },
  least: { name: "最小", aliases: ["最小值", "MIN"], least: 1, most: Infinity },
  most: { name: "最大", aliases: ["最大值", "MAX"], least: 1, most: Infinity },
  round: { name: "四舍五入", aliases: ["ROUND"], least: 2, most: 2 },
  absolute: { name: "绝对值", aliases: ["ABS"], least: 1, most: 1 },
} as const satisfies Readonly<
  Record<string, { name: string; aliases: readonly string[]; least: number; most: number }>
>;

export type FunctionId = keyof typeof formulaFunctions;

export type ArithmeticSign = "+" | "-" | "*" | "/";
export type ComparisonSign = "=" | "≠" | "<" | "≤" | ">" | "≥";

/** A name of a table, of rows or of columns as it was written, quotation marks taken off. */
export interface Name {
  readonly text: string;
  /** It stood in quotation marks: it is one name, never a range or a list. */
  readonly quoted: boolean;
  readonly at: Span;
}

/** Numbers of rows or columns, both inside, 1 the first. */
export interface NumberRange {
  readonly first: number;
  readonly last: number;
  readonly at: Span;
}

/** Cells by words: `表2[合计,性别/男]`, `[总数]`, `总数`. */
export interface ReferenceNode {
  readonly kind: "reference";
  /** `null`: this table. */
  readonly table: Name | null;
  /** `null`: the row in question. */
  readonly row: Name | null;
  readonly column: Name;
  readonly at: Span;
}

/** Cells by numbers: `表2R1C1`, `R1C1..3`. */
export interface PlaceNode {
  readonly kind: "place";
  readonly table: Name | null;
  readonly rows: NumberRange;
  readonly columns: NumberRange;
  readonly at: Span;
}

/** A formula as it was written, before its names are held against tables. */
export type Node =
  /** `percent`: written with a % sign; the value is that before it. */
  | {
      readonly kind: "number";
      readonly value: Rational;
      readonly text: string;
      readonly percent: boolean;
      readonly at: Span;
    }
  | ReferenceNode
  | PlaceNode
  | {
      readonly kind: "call";
      readonly function: FunctionId;
      readonly arguments: readonly Node[];
      readonly at: Span;
    }
  | { readonly kind: "negative"; readonly of: Node; readonly at: Span }
  /** `path`: a slash between two bare names, which may also part a head from the one below it. */
  | {
      readonly kind: "arithmetic";
      readonly sign: ArithmeticSign;
      readonly left: Node;
      readonly right: Node;
      readonly path: boolean;
      readonly at: Span;
    }
  /** Two operands or more: `a ≤ b ≤ c`. */
  | {
      readonly kind: "comparison";
      readonly operands: readonly Node[];
      readonly signs: readonly ComparisonSign[];
      readonly at: Span;
    }
  | { readonly kind: "all" | "any"; readonly parts: readonly Node[]; readonly at: Span }
  | { readonly kind: "not"; readonly of: Node; readonly at: Span }
  | {
      readonly kind: "if";
      readonly condition: Node;
      readonly then: Node;
      readonly otherwise: Node | null;
      readonly at: Span;
    };

/** Whether a node says that something holds, and is no number. */
export function isTruth({ kind }: Node): boolean {
  return ["comparison", "all", "any", "not", "if"].includes(kind);
}
