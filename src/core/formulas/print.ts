import type { Node } from "./syntax";
import { formulaFunctions } from "./syntax";

/** How strongly the parts of a node hold together: weaker ones inside stronger ones need brackets. */
const STRENGTH: Readonly<Record<Node["kind"], number>> = {
  if: 0,
  any: 1,
  all: 2,
  not: 3,
  comparison: 4,
  arithmetic: 5,
  negative: 7,
  number: 8,
  reference: 8,
  place: 8,
  call: 8,
};

const SHOWN = { "+": "+", "-": "−", "*": "×", "/": "÷" } as const;

function strengthOf(node: Node): number {
  return node.kind === "arithmetic" && (node.sign === "*" || node.sign === "/")
    ? 6
    : STRENGTH[node.kind];
}

/**
 * A formula in uniform writing, with what `leaf` gives in place of numbers, names and paths; brackets
 * only where they are needed. `null` from `leaf` for a path: its parts are printed.
 */
export function printFormula(node: Node, leaf: (node: Node) => string | null): string {
  const inner = (part: Node, least: number): string => {
    const text = printFormula(part, leaf);
    return strengthOf(part) < least ? `(${text})` : text;
  };
  switch (node.kind) {
    case "number":
    case "reference":
    case "place":
      return leaf(node) ?? "";
    case "call": {
      const given = node.arguments.map((one) => inner(one, 0));
      return `${formulaFunctions[node.function].name}(${given.join(", ")})`;
    }
    case "negative":
      return `−${inner(node.of, 7)}`;
    case "arithmetic": {
      const own = node.path ? leaf(node) : null;
      if (own !== null) return own;
      const strength = strengthOf(node);
      return `${inner(node.left, strength)} ${SHOWN[node.sign]} ${inner(node.right, strength + 1)}`;
    }
    case "comparison":
      return node.operands
        .map((one, i) => `${i === 0 ? "" : ` ${node.signs[i - 1]} `}${inner(one, 5)}`)
        .join("");
    case "all":
      return node.parts.map((one) => inner(one, 3)).join(" 且 ");
    case "any":
      return node.parts.map((one) => inner(one, 2)).join(" 或 ");
    case "not":
      return `非(${inner(node.of, 0)})`;
    case "if": {
      const otherwise = node.otherwise ? `,否则 ${inner(node.otherwise, 1)}` : "";
      return `如果 ${inner(node.condition, 1)},则 ${inner(node.then, 1)}${otherwise}`;
    }
  }
}
