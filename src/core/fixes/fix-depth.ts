/**
 * How deep a repair goes into a cell, by the key of its reason. `spelling`: only how the text is
 * typed. `wording`: how one thing is written; made from the text as it should be typed. `content`:
 * what the cell must hold by other cells; its outcome owes nothing to how the cell was typed.
 */
export type FixDepth = "spelling" | "wording" | "content";

/** Deeper repairs take in the shallower ones of the same cell. */
export const fixDepths: readonly FixDepth[] = ["spelling", "wording", "content"];

const DEPTHS: Readonly<Record<string, FixDepth>> = {
  "tidy-spaces": "spelling",
  "tidy-width": "spelling",
  "tidy-spaces-and-width": "spelling",
  "name-dot": "wording",
  "phone-writing": "wording",
  "date-writing": "wording",
  "code-writing": "wording",
  "id-typing": "wording",
  "id-separators": "wording",
  "id-upgraded": "content",
  "age-from-birth": "content",
  "month-from-id": "content",
  "century-from-id": "content",
  "serial-from-id": "content",
};

/** Keys of all reasons that have a depth, for the test that no rule gives another. */
export const fixReasons: readonly string[] = Object.keys(DEPTHS);

/** The depth of a reason; one that is not listed is taken for the deepest, which gives way to none. */
export function fixDepth(reason: string): number {
  return fixDepths.indexOf(DEPTHS[reason] ?? "content");
}
