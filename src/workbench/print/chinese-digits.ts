/** The characters of the number formats `[DBNum1]`, `[DBNum2]` and `[DBNum3]` of Chinese programs. */
const STYLES = {
  1: { digits: "○一二三四五六七八九", places: ["", "十", "百", "千"] },
  2: { digits: "零壹贰叁肆伍陆柒捌玖", places: ["", "拾", "佰", "仟"] },
  3: { digits: "０１２３４５６７８９", places: ["", "十", "百", "千"] },
} as const;
const GROUPS = ["", "万", "亿", "万亿"];

export type ChineseDigitStyle = keyof typeof STYLES;

/**
 * The numbers of a formatted text in Chinese characters: `1204` → 一千二百○四. In dates a year is
 * read digit by digit, and ten to nineteen begin with 十.
 */
export function chineseDigits(text: string, style: ChineseDigitStyle, isDate: boolean): string {
  const plain = style === 3 || !isDate ? text.replace(/(\d),(?=\d{3})/g, "$1") : text;
  return plain.replace(/(\d+)((?:\.\d+)?)/g, (_, whole: string, rest: string) => {
    const read = isDate && whole.length >= 4 ? eachDigit(whole, style) : spoken(whole, style);
    const short = isDate ? read.replace(/^[一壹](?=[十拾])/, style === 1 ? "" : "$&") : read;
    return short + eachDigit(rest, style);
  });
}

function eachDigit(text: string, style: ChineseDigitStyle): string {
  return text.replace(/\d/g, (digit) => STYLES[style].digits[Number(digit)]);
}

function spoken(whole: string, style: ChineseDigitStyle): string {
  const significant = whole.replace(/^0+/, "");
  const { digits, places } = STYLES[style];
  if (significant === "") return digits[0];
  if (significant.length > GROUPS.length * 4) return eachDigit(whole, style);
  let text = "";
  let gap = false;
  let groupHasDigit = false;
  [...significant].forEach((digit, i) => {
    const place = significant.length - 1 - i;
    if (digit === "0") gap = true;
    else {
      text += (gap ? digits[0] : "") + digits[Number(digit)] + places[place % 4];
      gap = false;
      groupHasDigit = true;
    }
    if (place % 4 === 0) {
      if (groupHasDigit) text += GROUPS[place / 4];
      groupHasDigit = false;
    }
  });
  return text;
}
