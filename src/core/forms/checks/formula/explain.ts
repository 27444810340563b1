import type { Node } from "../../../formulas/syntax";
import { printFormula } from "../../../formulas/print";
import { addressOf, areNeighbours, formAddress, shownText } from "../check-result";
import type { BoundFormula } from "./bind";
import type { Here, MeantCell } from "./cells";
import { meantCells } from "./cells";

/** More values than this are cut short in the middle. */
const MOST_VALUES = 6;

function addressesOf(cells: readonly MeantCell[], bound: BoundFormula): string {
  const name = (one: MeantCell) =>
    one.form === bound.home ? addressOf(one.cell) : formAddress(one);
  if (cells.length < 2 || !areNeighbours(cells.map(({ cell }) => cell)))
    return cells.map(name).join(", ");
  return `${name(cells[0])}:${addressOf(cells[cells.length - 1].cell)}`;
}

function valueOf({ cell }: MeantCell): string {
  return cell.value ? shownText(cell) : `(${shownText(cell)})`;
}

function valuesOf(cells: readonly MeantCell[]): string {
  const texts = cells.map(valueOf);
  const shown =
    texts.length > MOST_VALUES
      ? [...texts.slice(0, MOST_VALUES - 2), "…", texts[texts.length - 1]]
      : texts;
  return shown.join(", ");
}

function textOf(
  bound: BoundFormula,
  here: Here,
  write: (cells: readonly MeantCell[]) => string
): string {
  return printFormula(bound.node, (node: Node) => {
    const cells = bound.cells.get(node);
    if (cells) {
      const meant = meantCells(cells, here);
      return meant ? write(meant) : "?";
    }
    return node.kind === "number" ? `${node.text}${node.percent ? "%" : ""}` : null;
  });
}

/** The formula with the addresses of its cells: `D7 = E7 + F7`; cells of another table as `表2!D7`. */
export function expandedFormula(bound: BoundFormula, here: Here): string {
  return textOf(bound, here, (cells) => addressesOf(cells, bound));
}

/** The formula with what stands in its cells: `8 = 5 + 3`. */
export function substitutedFormula(bound: BoundFormula, here: Here): string {
  return textOf(bound, here, valuesOf);
}

/** The cells of a formula in the order in which it names them, each once. */
export function cellsOfFormula(bound: BoundFormula, here: Here): MeantCell[] {
  const all = [...bound.cells.values()].flatMap((cells) => meantCells(cells, here) ?? []);
  return all.filter((one, i) => all.findIndex(({ cell }) => cell === one.cell) === i);
}
