import type { CivilDate } from "../values/civil-date";
import { NO_DATE } from "../values/civil-date";
import type { Decimal } from "../values/decimal";
import { decimalOfNumber, formatDecimal, share, shareOf, subtract } from "../values/decimal";
import type { Condition } from "../ledgers/condition";
import type { LedgerKindId } from "../ledgers/field";
import type { Settings } from "../settings/settings";
import { meanAge } from "./mean-age";
import { ageBandPresets, bandOf } from "./age-bands";
import type { GroupId } from "./groups";
import { groups } from "./groups";
import type { LedgerRecord } from "./ledger-records";
import { approximateIn, chosenRecords, commonNumber, sumOf } from "./ledger-records";
import type { Person } from "./people";

/**
 * What a figure of a report is, said without code. Every figure is taken over a base: the people of
 * its row that belong to the form's base group.
 */
export type Indicator =
  /** People of the base that belong to the group; all of the base when none is named. */
  | { readonly kind: "count"; readonly of?: GroupId }
  /** The same people as a percentage of the base. */
  | { readonly kind: "share"; readonly of: GroupId }
  /** People of the base in the n-th age band of the preset in force. */
  | { readonly kind: "band"; readonly band: number }
  /** People of the base whose completed years of age lie between the two, both inside. */
  | { readonly kind: "age"; readonly from: number; readonly to: number }
  | { readonly kind: "mean-age" }
  /** People of the base whose completed years as a village cadre lie between the two, both inside. */
  | { readonly kind: "tenure"; readonly from: number; readonly to: number }
  /** Different villages and communities that have somebody in the group. */
  | { readonly kind: "units"; readonly of?: GroupId }
  | RecordIndicator
  /** One figure as a percentage of another of the same row. */
  | { readonly kind: "ratio"; readonly part: PlainIndicator; readonly whole: PlainIndicator }
  /** The printed figure of this term less that of the last. */
  | { readonly kind: "change"; readonly of: PlainIndicator };

/** A figure over the records of a ledger that belong to the row. */
export type RecordIndicator =
  /** How many there are. */
  | { readonly kind: "records"; readonly ledger: LedgerKindId; readonly where?: Condition }
  /** The numbers of a field added up. */
  | {
      readonly kind: "sum";
      readonly ledger: LedgerKindId;
      readonly field: string;
      readonly where?: Condition;
      /** Each number counts so many times: 12 months of a monthly amount. */
      readonly times?: number;
    }
  /** The one number that all records share; none where they differ. */
  | {
      readonly kind: "common";
      readonly ledger: LedgerKindId;
      readonly field: string;
      readonly where?: Condition;
    };

/** An indicator that is made from no other. */
export type PlainIndicator = Exclude<Indicator, { kind: "ratio" | "change" }>;

/** `status=done`, `not(done_on)`: a condition in the name of an indicator. */
function conditionKey(condition: Condition): string {
  if ("all" in condition) return condition.all.map(conditionKey).join("&");
  if ("any" in condition) return `(${condition.any.map(conditionKey).join("|")})`;
  if ("not" in condition) return `!(${conditionKey(condition.not)})`;
  const { field } = condition;
  if ("is" in condition) return `${field}=${[condition.is].flat().join("+")}`;
  if ("filled" in condition) return condition.filled ? field : `!${field}`;
  if ("day" in condition) return `${field}:${condition.day}`;
  return `${field}:${condition.atLeast ?? ""}..${condition.atMost ?? ""}`;
}

function recordKey({ kind, ledger, where, ...rest }: RecordIndicator): string {
  const field = "field" in rest ? `.${rest.field}` : "";
  const times = "times" in rest && rest.times !== undefined ? `x${rest.times}` : "";
  const asked = where ? conditionKey(where) : "";
  return `${kind}:${ledger}${field}${times}${asked === "" ? "" : `[${asked}]`}`;
}

/**
 * A name for an indicator by which figures of different tables are matched: `count:female`,
 * `band:0`, `age:36-45`, `tenure:3-4`, `records:reserve[trial=1]`, `sum:pay-roll.gross`.
 */
export function indicatorKey(indicator: Indicator): string {
  switch (indicator.kind) {
    case "ratio":
      return `ratio:${indicatorKey(indicator.part)}/${indicatorKey(indicator.whole)}`;
    case "change":
      return `change:${indicatorKey(indicator.of)}`;
    case "records":
    case "sum":
    case "common":
      return recordKey(indicator);
    case "band":
      return `band:${indicator.band}`;
    case "age":
      return `age:${indicator.from}-${indicator.to}`;
    case "tenure":
      return `tenure:${indicator.from}-${indicator.to}`;
    case "mean-age":
      return "mean-age";
    default:
      return indicator.of === undefined ? indicator.kind : `${indicator.kind}:${indicator.of}`;
  }
}

/** An indicator, and those that it is made from. */
export function indicatorParts(indicator: Indicator): readonly Indicator[] {
  switch (indicator.kind) {
    case "ratio":
      return [indicator, indicator.part, indicator.whole];
    case "change":
      return [indicator, indicator.of];
    default:
      return [indicator];
  }
}

/** The ledgers that a figure is taken over besides the people of its table. */
export function indicatorLedgers(indicator: Indicator): readonly LedgerKindId[] {
  return indicatorParts(indicator).flatMap((part) => ("ledger" in part ? [part.ledger] : []));
}

/** A figure with what it was made from, so that the people behind it can be listed. */
export interface Figure {
  /** `null`: nothing to divide by; printed as —. */
  readonly value: Decimal | null;
  /** The people counted; for a mean or a share, those above the line. */
  readonly people: readonly Person[];
  /** The records counted, where the figure is taken over a ledger. */
  readonly records?: readonly LedgerRecord[];
  /** What a share or a mean is divided by. */
  readonly denominator?: number;
  /** A number in it is no exact one (550余). */
  readonly approximate?: true;
  /** What a ratio divides, or a change takes off: part and whole, last term's and this term's figure. */
  readonly made?: readonly [Decimal | null, Decimal | null];
}

/** A figure as it is printed: 989, 92.62, 550余; "" where there is none. */
export function figureText({ value, approximate }: Figure): string {
  return value === null ? "" : `${formatDecimal(value)}${approximate ? "余" : ""}`;
}

/** What a row of a table is counted over. */
export interface FigureBase {
  /** The people of the row, of the group that the table counts. */
  readonly people: readonly Person[];
  /** The records of a ledger that belong to the row. */
  readonly records: (ledger: LedgerKindId) => readonly LedgerRecord[];
  readonly asOf: CivilDate;
  /** The same row of the last term; `null` without one. */
  readonly previous: FigureBase | null;
}

/** The base of figures over people alone. */
export function peopleBase(people: readonly Person[], asOf: CivilDate): FigureBase {
  return { people, records: () => [], asOf, previous: null };
}

/** People of a list that belong to a group. */
export function select(people: readonly Person[], group: GroupId | undefined): readonly Person[] {
  return group === undefined ? people : people.filter(groups[group]);
}

/** The count of a list as an exact figure. */
export function countFigure(people: readonly Person[]): Figure {
  return { value: decimalOfNumber(people.length, 0), people };
}

function recordFigure(indicator: RecordIndicator, { records: all, asOf }: FigureBase): Figure {
  const records = chosenRecords(all(indicator.ledger), indicator.where, asOf);
  const figure = { people: [], records };
  switch (indicator.kind) {
    case "records":
      return { ...figure, value: decimalOfNumber(records.length, 0) };
    case "sum":
      return {
        ...figure,
        value: sumOf(records, indicator.field, indicator.times),
        ...(approximateIn(records, indicator.field) ? { approximate: true } : {}),
      };
    case "common":
      return { ...figure, value: commonNumber(records, indicator.field) };
  }
}

/** Works out one indicator over the people and records of a row. */
export function evaluate(indicator: Indicator, base: FigureBase, settings: Settings): Figure {
  const { people: all, asOf } = base;
  switch (indicator.kind) {
    case "count":
      return countFigure(select(all, indicator.of));
    case "share": {
      const people = select(all, indicator.of);
      return {
        value: share(people.length, all.length, settings.shareDecimals),
        people,
        denominator: all.length,
      };
    }
    case "band": {
      const bands = ageBandPresets[settings.ageBands];
      return countFigure(
        all.filter((p) => p.age !== null && bandOf(p.age, bands) === indicator.band)
      );
    }
    case "age":
      return countFigure(
        all.filter(({ age }) => {
          const years = age === null ? -1 : Math.floor(age);
          return years >= indicator.from && years <= indicator.to;
        })
      );
    case "tenure":
      return countFigure(
        all.filter(
          (p) => p.tenure !== null && p.tenure >= indicator.from && p.tenure <= indicator.to
        )
      );
    case "mean-age": {
      const people = all.filter((p) => p.birth !== NO_DATE);
      const { mean } = meanAge(
        people.map((p) => p.birth),
        asOf,
        settings.ageMethod,
        settings.ageDecimals
      );
      return { value: asOf === NO_DATE ? null : mean, people, denominator: people.length };
    }
    case "units": {
      const people = select(all, indicator.of);
      return { value: decimalOfNumber(new Set(people.map((p) => p.unit)).size, 0), people };
    }
    case "ratio": {
      const part = evaluate(indicator.part, base, settings);
      const whole = evaluate(indicator.whole, base, settings);
      return {
        ...part,
        value:
          part.value && whole.value && shareOf(part.value, whole.value, settings.shareDecimals),
        made: [part.value, whole.value],
      };
    }
    case "change": {
      const now = evaluate(indicator.of, base, settings);
      const before = base.previous && evaluate(indicator.of, base.previous, settings);
      return {
        ...now,
        value: now.value && before?.value ? subtract(now.value, before.value) : null,
        made: [before?.value ?? null, now.value],
      };
    }
    default:
      return recordFigure(indicator, base);
  }
}
