const DIGITS = "〇一二三四五六七八九";

/** 1–99 written with Chinese numerals (二十三); 0 for anything else. */
function readHan(text: string): number {
  const match = /^([二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(text);
  if (!match || text === "") return 0;
  const [, tens, ten, ones] = match;
  if (!ten) return tens && ones ? 0 : DIGITS.indexOf(ones ?? tens ?? "");
  return (tens ? DIGITS.indexOf(tens) : 1) * 10 + (ones ? DIGITS.indexOf(ones) : 0);
}

/** The first ordinal in a text, 1–99: `第三组`, `3`, `督导十二组`; 0 where there is none. */
export function ordinalIn(text: string): number {
  const digits = /\d+/.exec(text)?.[0];
  if (digits !== undefined) return digits.length > 2 ? 0 : Number(digits);
  return readHan(/[一二三四五六七八九十]+/.exec(text)?.[0] ?? "");
}
