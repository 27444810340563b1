/** A piece of a formula. */
export interface FormulaToken {
  readonly kind:
    | "text"
    | "quoted"
    | "brackets"
    | "word"
    | "error"
    | "spill"
    | "open"
    | "close"
    | "comma"
    | "space"
    | "other";
  readonly text: string;
}

const WORD = "[\\p{L}\\p{N}_.\\\\?$]+";
const PIECE = new RegExp(
  `(?<text>"(?:[^"]|"")*")|(?<quoted>'(?:[^']|'')*')|(?<word>${WORD})` +
    `|(?<error>#(?:[A-Za-z][A-Za-z/0_]*[!?]?))|(?<spill>#)|(?<open>[({])|(?<close>[)}])` +
    `|(?<comma>[,;])|(?<space>\\s+)`,
  "uy"
);

/** The formula cut into pieces that joined together are the formula again. */
export function formulaTokens(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  for (let at = 0; at < formula.length;) {
    if (formula[at] === "[") {
      const end = bracketsEnd(formula, at);
      tokens.push({ kind: "brackets", text: formula.slice(at, end) });
      at = end;
      continue;
    }
    PIECE.lastIndex = at;
    const match = PIECE.exec(formula);
    const kind = Object.entries(match?.groups ?? {}).find(([, text]) => text !== undefined)?.[0];
    const text = match?.[0] ?? String.fromCodePoint(formula.codePointAt(at) ?? 0);
    tokens.push({ kind: (kind ?? "other") as FormulaToken["kind"], text });
    at += text.length;
  }
  return tokens;
}

/** Behind the bracket that closes the one at `at`; inside, `'` escapes the next character. */
export function bracketsEnd(formula: string, at: number): number {
  let depth = 0;
  for (let i = at; i < formula.length; i++) {
    const char = formula[i];
    if (char === "'") i++;
    else if (char === "[") depth++;
    else if (char === "]" && --depth === 0) return i + 1;
  }
  return formula.length;
}

/** The number of the token that closes the parenthesis at `open`; that of the last one when none does. */
export function closingToken(tokens: readonly FormulaToken[], open: number): number {
  let depth = 0;
  for (let i = open; i < tokens.length; i++) {
    if (tokens[i].kind === "open") depth++;
    else if (tokens[i].kind === "close" && --depth === 0) return i;
  }
  return tokens.length - 1;
}

/** A run of tokens: from `start` up to `end`. */
export interface TokenRun {
  readonly start: number;
  readonly end: number;
}

/** The arguments between the parenthesis at `open` and its end. */
export function argumentRuns(tokens: readonly FormulaToken[], open: number): TokenRun[] {
  const close = closingToken(tokens, open);
  const runs: TokenRun[] = [];
  let depth = 0;
  let start = open + 1;
  for (let i = open + 1; i < close; i++) {
    const { kind } = tokens[i];
    if (kind === "open") depth++;
    else if (kind === "close") depth--;
    else if (kind === "comma" && depth === 0) {
      runs.push({ start, end: i });
      start = i + 1;
    }
  }
  return [...runs, { start, end: close }];
}

/** Behind the operand that begins at `start`: a reference, a name, a call, or what parentheses hold. */
export function operandEnd(tokens: readonly FormulaToken[], start: number): number {
  let at = start;
  while (tokens[at]?.kind === "space") at++;
  at = primaryEnd(tokens, at);
  while (tokens[at]?.text === ":") at = primaryEnd(tokens, at + 1);
  return at;
}

function primaryEnd(tokens: readonly FormulaToken[], start: number): number {
  let at = start;
  const kindAt = (i: number) => tokens[i]?.kind;
  if (kindAt(at) === "brackets") at++;
  if ((kindAt(at) === "word" || kindAt(at) === "quoted") && tokens[at + 1]?.text === "!") at += 2;
  if (kindAt(at) === "word") at++;
  if (kindAt(at) === "open") at = closingToken(tokens, at) + 1;
  while (kindAt(at) === "brackets" || kindAt(at) === "spill") at++;
  return Math.max(at, start);
}
