import { withoutInvisible } from "../../../core/values/text";

/** What cannot be seen, or not be told from something else, in a text. */
export type SignKind = "space" | "wideSpace" | "lineBreak" | "tab" | "invisible" | "blank";

/** A part of a text: as it is, typed in full width, or a sign that stands for what cannot be seen. */
export type TextPart =
  | { readonly kind: "plain"; readonly text: string }
  | { readonly kind: "wide"; readonly text: string }
  | { readonly kind: SignKind; readonly count: number };

const WIDE = /[\uff01-\uff5e]/;
const SPACES: Readonly<Record<string, SignKind>> = {
  "\u3000": "wideSpace",
  "\n": "lineBreak",
  "\r": "lineBreak",
  "\t": "tab",
};
/** Punctuation that belongs to Chinese typesetting. */
const HAN_MARKS = "\uff08\uff09\uff0c\uff1a\uff1b\uff01\uff1f";

function kindOf(character: string): TextPart["kind"] {
  const space = SPACES[character];
  if (space) return space;
  if (/\s/.test(character)) return "space";
  if (withoutInvisible(character) === "") return "invisible";
  return WIDE.test(character) && !HAN_MARKS.includes(character) ? "wide" : "plain";
}

/** The parts of a cell's text, runs of the same kind together; an empty cell is one sign. */
export function visibleParts(text: string): readonly TextPart[] {
  if (text === "") return [{ kind: "blank", count: 1 }];
  const runs: { kind: TextPart["kind"]; text: string }[] = [];
  for (const character of text) {
    const kind = kindOf(character);
    const last = runs.at(-1);
    if (last?.kind === kind) last.text += character;
    else runs.push({ kind, text: character });
  }
  return runs.map(({ kind, text: run }) =>
    kind === "plain" || kind === "wide"
      ? { kind, text: run }
      : { kind, count: [...run.replace(/\r\n/g, "\n")].length }
  );
}
