import { formatDecimal } from "../../../core/values/decimal";
import { yuanOfFen } from "../../../core/values/money";
import { grouped } from "../../components/FigureText";

/** An amount in fen as yuan: `123,456.70`; without decimals where it has none. */
export function yuan(fen: number): string {
  return grouped(fen % 100 === 0 ? String(fen / 100) : formatDecimal(yuanOfFen(fen)));
}
