import { formatDecimal } from "../../../core/values/decimal";
import { yuanOfFen } from "../../../core/values/money";
import { grouped } from "../../components/FigureText";

/** An amount in fen as 元 with two decimals and thousands set off: 3,700.00. */
export function yuanText(fen: number): string {
  return grouped(formatDecimal(yuanOfFen(fen)));
}
