/** Quoted words up to this length are a name or slogan, longer ones somebody's sentence. */
const LONGEST_NAME = 16;
const QUOTED = /“([^“”\n]*)”|"([^"\n]*)"/g;

/** Marks what stands in quotation marks as a name: 「十严禁」, “三个先行”, “5个一批”. */
export function markNames(even: string, marks: Uint8Array): void {
  for (const match of even.matchAll(QUOTED)) {
    if ((match[1] ?? match[2]).length <= LONGEST_NAME) {
      marks.fill(1, match.index, match.index + match[0].length);
    }
  }
}
