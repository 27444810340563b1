import type { Rational } from "../../../values/rational";
import {
  minus,
  order,
  over,
  plus,
  rational,
  rationalOf,
  rounded,
  times,
} from "../../../values/rational";
import type { ComparisonSign, FunctionId, Node } from "../../../formulas/syntax";
import type { BoundFormula } from "./bind";
import type { Here, MeantCell } from "./cells";
import { meantCells } from "./cells";

/** Why a formula cannot be worked out. */
export type Fault =
  /** A cell without a number. */
  | { readonly kind: "no-figure"; readonly at: MeantCell }
  /** The other table has no such row. */
  | { readonly kind: "no-row" }
  | { readonly kind: "divided-by-zero" }
  /** 四舍五入 to something that is no whole number from 0 to 10. */
  | { readonly kind: "digits" };

/**
 * A number. `points`: a figure in per cent (92.62); `written`: one with a % sign, which stands for
 * itself beside figures in per cent and for its hundredth beside anything else.
 */
export interface NumberValue {
  readonly kind: "number";
  readonly value: Rational;
  readonly percent: "none" | "points" | "written";
}

/** Whether something holds. `applies` is false where a condition leaves it out. */
export interface TruthValue {
  readonly kind: "truth";
  readonly holds: boolean;
  readonly applies: boolean;
  /** The comparison that decides, with its first value and the others. */
  readonly decided: { readonly node: Node; readonly values: readonly Rational[] } | null;
}

export interface FaultValue {
  readonly kind: "fault";
  readonly fault: Fault;
}

const MOST_DIGITS = 10n;
const HUNDRED = rational(100n);

const HOLDS: Readonly<Record<ComparisonSign, (order: number) => boolean>> = {
  "=": (one) => one === 0,
  "≠": (one) => one !== 0,
  "<": (one) => one < 0,
  "≤": (one) => one <= 0,
  ">": (one) => one > 0,
  "≥": (one) => one >= 0,
};

const fault = (what: Fault): FaultValue => ({ kind: "fault", fault: what });
const number = (value: Rational, percent: NumberValue["percent"] = "none"): NumberValue => ({
  kind: "number",
  value,
  percent,
});

/** The numbers of values that stand beside one another, in the same measure. */
function inOneMeasure(values: readonly NumberValue[]): {
  readonly numbers: readonly Rational[];
  readonly percent: NumberValue["percent"];
} {
  const percent = values.some((one) => one.percent === "points")
    ? "points"
    : values.every((one) => one.percent === "written")
      ? "written"
      : "none";
  const numbers = values.map((one) => (percent === "none" ? plain(one) : one.value));
  return { numbers, percent };
}

/** The number itself: 30% is 0.3. */
function plain({ value, percent }: NumberValue): Rational {
  return percent === "written" ? over(value, HUNDRED)! : value;
}

function call(id: FunctionId, values: readonly NumberValue[]): NumberValue | FaultValue {
  if (id === "round") {
    const digits = plain(values[1]);
    if (digits.d !== 1n || digits.n < 0n || digits.n > MOST_DIGITS) {
      return fault({ kind: "digits" });
    }
    return number(rounded(values[0].value, Number(digits.n)), values[0].percent);
  }
  const { numbers, percent } = inOneMeasure(values);
  switch (id) {
    case "sum":
      return number(numbers.reduce(plus), percent);
    case "least":
      return number(
        numbers.reduce((a, b) => (order(b, a) < 0 ? b : a)),
        percent
      );
    case "most":
      return number(
        numbers.reduce((a, b) => (order(b, a) > 0 ? b : a)),
        percent
      );
    case "absolute":
      return number(
        order(numbers[0], rational(0n)) < 0 ? negated(numbers[0]) : numbers[0],
        percent
      );
  }
}

function negated({ n, d }: Rational): Rational {
  return { n: -n, d };
}

function numbersOf(cells: readonly MeantCell[]): NumberValue[] | FaultValue {
  const values: NumberValue[] = [];
  for (const at of cells) {
    if (!at.cell.value) return fault({ kind: "no-figure", at });
    values.push(number(rationalOf(at.cell.value), at.isPercentage ? "points" : "none"));
  }
  return values;
}

/** What a node gives: one number, or several where it means several cells. */
function values(node: Node, bound: BoundFormula, here: Here): readonly NumberValue[] | FaultValue {
  const cells = bound.cells.get(node);
  if (cells) {
    const meant = meantCells(cells, here);
    return meant ? numbersOf(meant) : fault({ kind: "no-row" });
  }
  switch (node.kind) {
    case "number":
      return [number(node.value, node.percent ? "written" : "none")];
    case "negative": {
      const of = values(node.of, bound, here);
      if ("kind" in of) return of;
      return [number(negated(of[0].value), of[0].percent)];
    }
    case "call": {
      const given: NumberValue[] = [];
      for (const argument of node.arguments) {
        const some = values(argument, bound, here);
        if ("kind" in some) return some;
        given.push(...some);
      }
      const result = call(node.function, given);
      return result.kind === "fault" ? result : [result];
    }
    case "arithmetic": {
      const left = values(node.left, bound, here);
      if ("kind" in left) return left;
      const right = values(node.right, bound, here);
      if ("kind" in right) return right;
      const result = arithmetic(node.sign, left[0], right[0]);
      return result ? [result] : fault({ kind: "divided-by-zero" });
    }
    default:
      return [];
  }
}

function arithmetic(
  sign: Extract<Node, { kind: "arithmetic" }>["sign"],
  left: NumberValue,
  right: NumberValue
): NumberValue | null {
  if (sign === "+" || sign === "-") {
    const { numbers, percent } = inOneMeasure([left, right]);
    return number((sign === "+" ? plus : minus)(numbers[0], numbers[1]), percent);
  }
  if (sign === "*") return number(times(plain(left), plain(right)));
  const quotient = over(plain(left), plain(right));
  return quotient && number(quotient);
}

function truth(node: Node, bound: BoundFormula, here: Here): TruthValue | FaultValue {
  switch (node.kind) {
    case "comparison": {
      const operands: NumberValue[] = [];
      for (const operand of node.operands) {
        const some = values(operand, bound, here);
        if ("kind" in some) return some;
        operands.push(some[0]);
      }
      const { numbers } = inOneMeasure(operands);
      const holds = node.signs.every((sign, i) => HOLDS[sign](order(numbers[i], numbers[i + 1])));
      return { kind: "truth", holds, applies: true, decided: { node, values: numbers } };
    }
    case "not": {
      const of = truth(node.of, bound, here);
      return of.kind === "fault" ? of : { ...of, holds: !of.holds, decided: null };
    }
    case "if": {
      const condition = truth(node.condition, bound, here);
      if (condition.kind === "fault") return condition;
      if (condition.applies && condition.holds) return truth(node.then, bound, here);
      return node.otherwise
        ? truth(node.otherwise, bound, here)
        : { kind: "truth", holds: true, applies: false, decided: null };
    }
    case "all":
    case "any":
      return joined(node.kind, node.parts, bound, here);
    default:
      return { kind: "truth", holds: true, applies: false, decided: null };
  }
}

function joined(
  kind: "all" | "any",
  parts: readonly Node[],
  bound: BoundFormula,
  here: Here
): TruthValue | FaultValue {
  const found: TruthValue[] = [];
  for (const part of parts) {
    const one = truth(part, bound, here);
    if (one.kind === "fault") return one;
    if (one.applies) found.push(one);
  }
  const holds = kind === "all" ? found.every((one) => one.holds) : found.some((one) => one.holds);
  const deciding = kind === "all" ? found.find((one) => one.holds === holds) : undefined;
  const applies = found.length > 0;
  return { kind: "truth", holds: holds || !applies, applies, decided: deciding?.decided ?? null };
}

/**
 * Works a formula out for a row and a column, in exact fractions. A cell without a number, a row
 * that is not there and a division by 0 are told, never thrown.
 */
export function evaluateFormula(bound: BoundFormula, here: Here): TruthValue | FaultValue {
  return truth(bound.node, bound, here);
}
