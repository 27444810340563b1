import { REGION_CODE_LIST } from "./region-code-list";

const CODE_SPACE = 1_000_000;

let known: Uint8Array | null = null;

/** One bit for each number of six digits. */
function readList(): Uint8Array {
  const bits = new Uint8Array(CODE_SPACE / 8);
  for (const item of REGION_CODE_LIST.trim().split(/\s+/)) {
    const [prefecture, counties] = item.split(":") as [string, string];
    for (const part of counties.split(",")) {
      const [first, last = first] = part.split("-") as [string, string?];
      for (let n = Number(first); n <= Number(last); n++) {
        const code = Number(prefecture) * 100 + n;
        bits[code >> 3] |= 1 << (code & 7);
      }
    }
  }
  return bits;
}

/**
 * Whether a six-digit number is a county code that GB/T 2260 assigned at any time since 1980, or
 * that of a residence permit for people from Hong Kong, Macao and Taiwan. False for anything else.
 */
export function isKnownRegion(code: number): boolean {
  if (!Number.isInteger(code) || code < 0 || code >= CODE_SPACE) return false;
  known ??= readList();
  return ((known[code >> 3] >> (code & 7)) & 1) === 1;
}
