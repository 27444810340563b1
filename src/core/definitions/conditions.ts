import type { Condition } from "../ledgers/condition";
import type { Field, LedgerKind } from "../ledgers/field";
import { ledgerKind } from "../ledgers/kinds";
import { codesByLabel, fieldOf, fieldsByHeader, labelOfCode } from "./ledger-names";
import type { Scanner } from "./scanner";

const BEFORE = "早于截止日期";
const NOT_BEFORE = "不早于截止日期";
/** Brackets within brackets beyond which a condition is refused. */
const MOST_DEPTH = 20;

const isNumeric = ({ type }: Field): boolean => type === "integer" || type === "number";

/** The same condition without needless nesting: as `parseCondition` gives it. */
export function plainCondition(condition: Condition): Condition {
  if ("not" in condition) return { not: plainCondition(condition.not) };
  if ("all" in condition) {
    const all = condition.all
      .map(plainCondition)
      .flatMap((one) => ("all" in one ? one.all : [one]));
    return all.length === 1 ? all[0] : { all };
  }
  if ("any" in condition) {
    const any = condition.any
      .map(plainCondition)
      .flatMap((one) => ("any" in one ? one.any : [one]));
    return any.length === 1 ? any[0] : { any };
  }
  if ("is" in condition && typeof condition.is !== "string" && condition.is.length === 1) {
    return { field: condition.field, is: condition.is[0] };
  }
  return condition;
}

function quotedText(text: string): string {
  return `“${text.replace(/["“”„＂]/g, (mark) => mark + mark)}”`;
}

function printSimple(
  condition: Exclude<Condition, { all: unknown } | { any: unknown } | { not: unknown }>,
  ledger: string
): string {
  const field = fieldOf(ledger, condition.field);
  const { header } = field;
  if ("is" in condition) {
    const values = [condition.is].flat();
    const print = (value: string) =>
      field.type === "code" ? labelOfCode(field, value) : quotedText(value);
    return `${header}=${values.map(print).join("|")}`;
  }
  if ("filled" in condition) return header + (condition.filled ? "已填" : "未填");
  if ("day" in condition) return header + (condition.day === "before-as-of" ? BEFORE : NOT_BEFORE);
  const { atLeast, atMost } = condition;
  if (atLeast === undefined) return `${header}≤${atMost ?? ""}`;
  return atMost === undefined ? `${header}≥${atLeast}` : `${header}=${atLeast}至${atMost}`;
}

/** A condition on the records of a ledger as a definition sheet writes it: `单位=场次且数量≥3`. */
export function printCondition(condition: Condition, ledger: string): string {
  const plain = plainCondition(condition);
  const inner = (one: Condition, bracketed: boolean) => {
    const text = printCondition(one, ledger);
    return bracketed ? `(${text})` : text;
  };
  if ("all" in plain) return plain.all.map((one) => inner(one, "any" in one)).join("且");
  if ("any" in plain) return plain.any.map((one) => inner(one, false)).join("或");
  if ("not" in plain) return `非(${printCondition(plain.not, ledger)})`;
  return printSimple(plain, ledger);
}

function valueOf(scanner: Scanner, field: Field): string {
  if (field.type === "code") return scanner.name(codesByLabel(field), "unknown-value");
  const quoted = scanner.quoted();
  if (quoted !== undefined) return quoted;
  const text = scanner
    .rest()
    .split(/[且或]/)[0]
    .trim();
  if (text === "") throw scanner.fail("empty");
  scanner.back(scanner.at() + text.length);
  return text;
}

function numberIn(scanner: Scanner, field: Field, position: number): number {
  if (!isNumeric(field)) throw scanner.fail("not-a-number-field", undefined, position);
  const number = scanner.number();
  if (number === undefined) throw scanner.fail("number-needed");
  return number;
}

function parseSimple(scanner: Scanner, kind: LedgerKind): Condition {
  const position = scanner.at();
  const field = scanner.name(fieldsByHeader(kind), "unknown-field");
  const { id } = field;
  if (scanner.take("已填")) return { field: id, filled: true };
  if (scanner.take("未填")) return { field: id, filled: false };
  for (const [words, day] of [
    [NOT_BEFORE, "as-of-or-later"],
    [BEFORE, "before-as-of"],
  ] as const) {
    if (!scanner.take(words)) continue;
    if (field.type !== "date") throw scanner.fail("not-a-date-field", undefined, position);
    return { field: id, day };
  }
  if (scanner.take("≥")) return { field: id, atLeast: numberIn(scanner, field, position) };
  if (scanner.take("≤")) return { field: id, atMost: numberIn(scanner, field, position) };
  scanner.expect("=");
  if (isNumeric(field)) {
    const from = scanner.at();
    const atLeast = numberIn(scanner, field, position);
    const atMost = scanner.take("至") ? numberIn(scanner, field, position) : atLeast;
    if (atMost < atLeast) throw scanner.fail("range-turned", undefined, from);
    return { field: id, atLeast, atMost };
  }
  const values = [valueOf(scanner, field)];
  while (scanner.take("|")) values.push(valueOf(scanner, field));
  return { field: id, is: values.length === 1 ? values[0] : values };
}

function parsePart(scanner: Scanner, kind: LedgerKind, depth: number): Condition {
  if (depth > MOST_DEPTH) throw scanner.fail("too-deep");
  const position = scanner.at();
  if (scanner.take("非(")) {
    const not = parseAny(scanner, kind, depth + 1);
    scanner.expect(")");
    return { not };
  }
  if (scanner.take("(")) {
    const inner = parseAny(scanner, kind, depth + 1);
    scanner.expect(")");
    return inner;
  }
  scanner.back(position);
  return parseSimple(scanner, kind);
}

function parseAll(scanner: Scanner, kind: LedgerKind, depth: number): Condition {
  const all = [parsePart(scanner, kind, depth)];
  while (scanner.take("且")) all.push(parsePart(scanner, kind, depth));
  return plainCondition({ all });
}

function parseAny(scanner: Scanner, kind: LedgerKind, depth: number): Condition {
  const any = [parseAll(scanner, kind, depth)];
  while (scanner.take("或")) any.push(parseAll(scanner, kind, depth));
  return plainCondition({ any });
}

/**
 * Reads a condition on the records of a ledger where the scanner stands; 且 binds closer than 或.
 * @throws {DefinitionError} at the character that cannot be read
 */
export function parseCondition(scanner: Scanner, ledger: string): Condition {
  return parseAny(scanner, ledgerKind(ledger), 0);
}
