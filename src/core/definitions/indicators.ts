import type { LedgerKind } from "../ledgers/field";
import { ledgerKind } from "../ledgers/kinds";
import type { AgeBandPreset } from "../settings/settings";
import { ageBandPresets } from "../statistics/age-bands";
import type { Indicator, PlainIndicator, RecordIndicator } from "../statistics/indicators";
import { parseCondition, plainCondition, printCondition } from "./conditions";
import type { Reading } from "./definition-problem";
import { reading } from "./definition-problem";
import { groupLabels, groupsByLabel } from "./group-labels";
import { fieldOf, fieldsByHeader, ledgersByTitle } from "./ledger-names";
import type { Scanner } from "./scanner";
import { scan } from "./scanner";

/** The words that indicators begin with. */
const WORDS = {
  count: "人数",
  share: "占比",
  "mean-age": "平均年龄",
  age: "年龄",
  tenure: "任职年限",
  units: "村(社区)数",
  records: "记录数",
  sum: "合计",
  common: "统一值",
  ratio: "比率",
  change: "较上届",
} as const;

type Word = keyof typeof WORDS;
const words: ReadonlyMap<string, Word> = new Map(
  (Object.entries(WORDS) as [Word, string][]).map(([kind, word]) => [word, kind])
);

/** Bands of a preset written out as ages, conditions without needless nesting: as a definition gives it back. */
export function writtenOut(indicator: PlainIndicator, bands: AgeBandPreset): PlainIndicator;
export function writtenOut(indicator: Indicator, bands: AgeBandPreset): Indicator;
export function writtenOut(indicator: Indicator, bands: AgeBandPreset): Indicator {
  switch (indicator.kind) {
    case "band": {
      const { from, to } = ageBandPresets[bands][indicator.band];
      return { kind: "age", from, to };
    }
    case "ratio":
      return {
        kind: "ratio",
        part: writtenOut(indicator.part, bands),
        whole: writtenOut(indicator.whole, bands),
      };
    case "change":
      return { kind: "change", of: writtenOut(indicator.of, bands) };
    case "records":
    case "sum":
    case "common": {
      const { where, ...rest } = indicator;
      const plain = where && plainCondition(where);
      const isEmpty = plain === undefined || ("all" in plain && plain.all.length === 0);
      return isEmpty ? rest : { ...rest, where: plain };
    }
    default:
      return indicator;
  }
}

function printRange(from: number, to: number, unit: string): string {
  if (to === Infinity) return `${from}${unit}及以上`;
  if (from === 0) return `${to}${unit}及以下`;
  return from === to ? `${from}${unit}` : `${from}至${to}${unit}`;
}

function printRecords(indicator: RecordIndicator): string {
  const { kind, ledger, where } = indicator;
  const field = kind === "records" ? "" : `.${fieldOf(ledger, indicator.field).header}`;
  const condition = where === undefined ? "" : `;${printCondition(where, ledger)}`;
  const times = kind === "sum" && indicator.times !== undefined ? `×${indicator.times}` : "";
  return `${WORDS[kind]}(${ledgerKind(ledger).title}${field}${condition})${times}`;
}

/** An indicator as a definition sheet writes it: `占比:大专及以上`; bands of the preset as ages. */
export function printIndicator(indicator: Indicator, bands: AgeBandPreset): string {
  const plain = writtenOut(indicator, bands);
  switch (plain.kind) {
    case "ratio":
      return `${WORDS.ratio}(${printIndicator(plain.part, bands)} ÷ ${printIndicator(plain.whole, bands)})`;
    case "change":
      return `${WORDS.change}(${printIndicator(plain.of, bands)})`;
    case "records":
    case "sum":
    case "common":
      return printRecords(plain);
    case "age":
      return `${WORDS.age}:${printRange(plain.from, plain.to, "岁")}`;
    case "tenure":
      return `${WORDS.tenure}:${printRange(plain.from, plain.to, "年")}`;
    case "mean-age":
      return WORDS["mean-age"];
    case "band":
      throw new RangeError("bands are written out");
    default:
      return plain.of === undefined
        ? WORDS[plain.kind]
        : `${WORDS[plain.kind]}:${groupLabels[plain.of]}`;
  }
}

function wholeNumber(scanner: Scanner): number {
  const position = scanner.at();
  const number = scanner.number();
  if (number === undefined || !Number.isSafeInteger(number) || number < 0) {
    throw scanner.fail("number-needed", undefined, position);
  }
  return number;
}

function parseRange(scanner: Scanner, unit: string): { from: number; to: number } {
  const position = scanner.at();
  const from = wholeNumber(scanner);
  if (scanner.take("至")) {
    const to = wholeNumber(scanner);
    scanner.expect(unit);
    if (to < from) throw scanner.fail("range-turned", undefined, position);
    return { from, to };
  }
  scanner.expect(unit);
  if (scanner.take("及以上")) return { from, to: Infinity };
  return scanner.take("及以下") ? { from: 0, to: from } : { from, to: from };
}

function parseRecords(scanner: Scanner, kind: RecordIndicator["kind"]): RecordIndicator {
  scanner.expect("(");
  const ledger: LedgerKind = scanner.name(ledgersByTitle, "unknown-ledger");
  let field = "";
  if (kind !== "records") {
    scanner.expect(".");
    const position = scanner.at();
    const found = scanner.name(fieldsByHeader(ledger), "unknown-field");
    if (found.type !== "integer" && found.type !== "number") {
      throw scanner.fail("not-a-number-field", undefined, position);
    }
    field = found.id;
  }
  const where = scanner.take(";") ? { where: parseCondition(scanner, ledger.id) } : {};
  scanner.expect(")");
  if (kind === "records") return { kind, ledger: ledger.id, ...where };
  if (kind === "common") return { kind, ledger: ledger.id, field, ...where };
  const times = scanner.take("×") ? { times: wholeNumber(scanner) } : {};
  return { kind, ledger: ledger.id, field, ...where, ...times };
}

function parsePlain(scanner: Scanner): PlainIndicator {
  const position = scanner.at();
  const indicator = parseAt(scanner);
  if (indicator.kind === "ratio" || indicator.kind === "change") {
    throw scanner.fail("unknown-indicator", undefined, position);
  }
  return indicator;
}

function parseAt(scanner: Scanner): Indicator {
  const kind = scanner.name(words, "unknown-indicator");
  switch (kind) {
    case "mean-age":
      return { kind };
    case "age":
    case "tenure":
      scanner.expect(":");
      return { kind, ...parseRange(scanner, kind === "age" ? "岁" : "年") };
    case "count":
    case "units": {
      const of = scanner.take(":") ? { of: scanner.name(groupsByLabel, "unknown-group") } : {};
      return kind === "count" ? { kind, ...of } : { kind, ...of };
    }
    case "share":
      scanner.expect(":");
      return { kind, of: scanner.name(groupsByLabel, "unknown-group") };
    case "ratio": {
      scanner.expect("(");
      const part = parsePlain(scanner);
      scanner.expect("÷");
      const whole = parsePlain(scanner);
      scanner.expect(")");
      return { kind, part, whole };
    }
    case "change": {
      scanner.expect("(");
      const of = parsePlain(scanner);
      scanner.expect(")");
      return { kind, of };
    }
    default:
      return parseRecords(scanner, kind);
  }
}

/** What a column of a definition says: its figure, and whether it goes where it counts nobody. */
export interface WrittenColumn {
  readonly indicator: Indicator;
  readonly optional: boolean;
}

/** What stands behind an indicator whose column is left out where it would hold nothing. */
export const OPTIONAL = "[为零不列]";

/** Reads an indicator; the whole text must be one. */
export function parseIndicator(text: string): Reading<WrittenColumn> {
  return reading(() => {
    const scanner = scan(text);
    if (scanner.atEnd()) throw scanner.fail("empty");
    const indicator = parseAt(scanner);
    const optional = scanner.take(OPTIONAL);
    if (!scanner.atEnd()) throw scanner.fail("unexpected");
    return { indicator, optional };
  });
}
