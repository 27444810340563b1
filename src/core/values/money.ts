import type { Decimal } from "./decimal";

const DIGITS = "零壹贰叁肆伍陆柒捌玖";
const PLACES = ["仟", "佰", "拾", ""];

/** Up to four digits; `padded` puts 零 before a number that does not fill its four places. */
function group(n: number, padded: boolean): string {
  let text = "";
  let gap = padded;
  String(n)
    .padStart(4, "0")
    .split("")
    .forEach((digit, i) => {
      if (digit === "0") {
        gap ||= text !== "";
        return;
      }
      text += (gap ? "零" : "") + DIGITS[Number(digit)] + PLACES[i];
      gap = false;
    });
  return text;
}

/** A whole number above 0 in capital characters, split first at 亿, then at 万. */
function whole(n: number, padded: boolean): string {
  for (const [unit, size] of [
    ["亿", 1e8],
    ["万", 1e4],
  ] as const) {
    if (n < size) continue;
    const rest = n % size;
    const high = whole((n - rest) / size, padded) + unit;
    return rest === 0 ? high : high + whole(rest, rest < size / 10);
  }
  return group(n, padded);
}

/**
 * An amount in 人民币大写: 370000 fen → `叁仟柒佰元整`. 整 follows 元 and 角, not 分; 零 stands for
 * places left empty inside, as the rules for filling in bills (《支付结算办法》附一) have it. Negative
 * amounts begin with 负. Throws a RangeError for anything but a safe integer.
 */
export function chineseAmount(fen: number): string {
  if (!Number.isSafeInteger(fen)) throw new RangeError(`an amount in fen is an integer: ${fen}`);
  if (fen === 0) return "零元整";
  const amount = Math.abs(fen);
  const cents = amount % 100;
  const yuan = (amount - cents) / 100;
  const jiao = Math.trunc(cents / 10);
  const text =
    (fen < 0 ? "负" : "") +
    (yuan > 0 ? `${whole(yuan, false)}元` : "") +
    (jiao > 0 ? `${DIGITS[jiao]}角` : yuan > 0 && cents > 0 ? "零" : "");
  return cents % 10 > 0 ? `${text}${DIGITS[cents % 10]}分` : `${text}整`;
}

/** An amount in fen (分) as yuan (元), exact, with two decimals. */
export function yuanOfFen(fen: number): Decimal {
  return { units: fen, scale: 2 };
}
