import type { CellPosition } from "../../../core/sheets/a1";
import { escapePlain } from "../xml-escape";
import { decodeEntities } from "../xml-text";
import type { ReferenceChange } from "./reference-change";
import { shiftCorners, type Corner } from "./shift-anchors";
import { shiftIndex, type Shift } from "./shift";

const SHAPE = /<(\w+:)?shape\b(?:[^>"']|"[^"]*"|'[^']*')*?(?:\/>|>[\s\S]*?<\/\1shape\s*>)/g;
const FORMULA = /(<\w+:Fmla(?:Link|Range|Txbx)\s*>)([^<]*)(<)/g;

/**
 * The old drawing of a sheet ([MS-OI29500], VML: boxes of notes, form controls) with its formulas
 * mapped and, when the cells of its sheet move, its shapes moved along. It need not be well-formed XML, so it
 * is taken as text.
 */
export function mapVml(
  vml: string,
  sheet: string,
  change: ReferenceChange,
  shift: Shift | undefined,
  part: string
): string {
  const mapped = vml.replace(FORMULA, (whole, open: string, raw: string, end: string) => {
    const text = decodeEntities(raw, part);
    const changed = change.formula(text, sheet);
    return changed === text ? whole : open + escapePlain(changed) + end;
  });
  return shift ? mapped.replace(SHAPE, (shape) => shiftShape(shape, shift)) : mapped;
}

/** A shape moved along; "" for the box of a note whose cell is gone. */
function shiftShape(shape: string, shift: Shift): string {
  const cell = noteCell(shape);
  if (!cell) return withAnchor(shape, shift, shapeFastening(shape));
  const moved = shiftIndex(shift, cell[shift.axis]);
  if (moved === null) return "";
  const by = moved - cell[shift.axis];
  if (by === 0) return shape;
  const name = shift.axis === "row" ? "Row" : "Column";
  return shape
    .replace(new RegExp(`(<\\w+:${name}>)\\s*\\d+\\s*(<)`), `$1${moved}$2`)
    .replace(ANCHOR, (_, open: string, list: string, end: string) => {
      const numbers = anchorNumbers(list);
      const [from, to] = shift.axis === "row" ? [2, 6] : [0, 4];
      numbers[from] = Math.max(0, numbers[from] + by);
      numbers[to] = Math.max(0, numbers[to] + by);
      return open + numbers.join(", ") + end;
    });
}

function noteCell(shape: string): CellPosition | undefined {
  if (!/ObjectType\s*=\s*["']Note["']/.test(shape)) return undefined;
  const row = /<\w+:Row>\s*(\d+)/.exec(shape);
  const column = /<\w+:Column>\s*(\d+)/.exec(shape);
  return row && column ? { row: Number(row[1]), column: Number(column[1]) } : undefined;
}

const ANCHOR = /(<\w+:Anchor>)([^<]*)(<)/;

/** Left column, offset, top row, offset, right column, offset, bottom row, offset. */
function anchorNumbers(list: string): number[] {
  return list.split(",").map(Number);
}

/** In VML these elements say that the shape does not move, and does not change its size. */
function shapeFastening(shape: string) {
  const isSet = (name: string) =>
    new RegExp(`<\\w+:${name}\\s*(?:/>|>\\s*(?:True\\s*)?<)`, "i").test(shape);
  const moves = !isSet("MoveWithCells");
  return { moves, sizes: moves && !isSet("SizeWithCells") };
}

function withAnchor(
  shape: string,
  shift: Shift,
  fastening: { moves: boolean; sizes: boolean }
): string {
  return shape.replace(ANCHOR, (whole, open: string, list: string, end: string) => {
    const numbers = anchorNumbers(list);
    if (numbers.length !== 8) return whole;
    const [a, b] = shift.axis === "row" ? [2, 6] : [0, 4];
    const corner = (at: number): Corner => ({ at: numbers[at], offset: numbers[at + 1] });
    const { from, to } = shiftCorners(shift, corner(a), corner(b), fastening);
    numbers.splice(a, 2, from.at, from.offset);
    numbers.splice(b, 2, to.at, to.offset);
    return numbers.join() === anchorNumbers(list).join() ? whole : open + numbers.join(", ") + end;
  });
}
