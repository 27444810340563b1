import { formatDecimal } from "../../../core/values/decimal";
import { grouped } from "../../components/FigureText";

/** An amount in fen as yuan: `123,456.70`; without decimals where it has none. */
export function yuan(fen: number): string {
  const units = fen % 100 === 0 ? { units: fen / 100, scale: 0 } : { units: fen, scale: 2 };
  return grouped(formatDecimal(units));
}
