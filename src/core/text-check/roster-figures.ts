import { NO_DATE } from "../values/civil-date";
import type { Decimal } from "../values/decimal";
import { share, subtract } from "../values/decimal";
import type { ReportData } from "../forms/report-data";
import type { GroupId } from "../statistics/groups";
import { select } from "../statistics/indicators";
import { meanAge } from "../statistics/mean-age";
import type { Person } from "../statistics/people";
import { peopleOf, unitsOf, type BookPeople, type BookScope } from "./book-scope";
import type { FigureKind } from "./checked-figure";
import { changedKind } from "./checked-figure";
import type { Reading } from "./reading";
import { rostersOf } from "./text-groups";
import { dimensionFields, positionOf, type Trait } from "./text-traits";

/** What the books have for a figure: at the figure's own scale, and finer. */
export interface BookFigure {
  readonly value: Decimal;
  readonly fine: Decimal;
  /** Part and whole of a share or mean, to see how it was rounded. */
  readonly quotient?: readonly [numerator: number, denominator: number];
}

/** Decimals beyond the printed ones. */
const FINER = 6;

function has(person: Person, { dimension, from, to }: Trait): boolean {
  const at = positionOf[dimension](person);
  return at !== null && at >= from && at <= to;
}

/** Whether the rosters of a term say anything along the dimensions of traits. */
function say(traits: readonly Trait[], fields: ReadonlySet<string>): boolean {
  return traits.every(({ dimension }) => dimensionFields[dimension].some((id) => fields.has(id)));
}

/** A figure that the books have exactly. */
export function exactFigure(value: Decimal): BookFigure {
  return { value, fine: value };
}

/** A number of people or places. */
export function countFigure(count: number): BookFigure {
  return exactFigure({ units: count, scale: 0 });
}

function meanFigure(
  { settings }: ReportData,
  { asOf }: BookPeople,
  people: readonly Person[],
  scale: number
): BookFigure | null {
  if (asOf === NO_DATE) return null;
  const births = people.map(({ birth }) => birth);
  const at = (decimals: number): Decimal | null =>
    meanAge(births, asOf, settings.ageMethod, decimals).mean;
  const [value, fine] = [at(scale), at(Math.min(scale + FINER, 8))];
  return value && fine ? { value, fine } : null;
}

function shareFigure(part: number, whole: number, scale: number): BookFigure | null {
  const value = share(part, whole, scale);
  const fine = share(part, whole, Math.min(scale + FINER, 8));
  return value && fine ? { value, fine, quotient: [part * 100, whole] } : null;
}

/** The people that a share is over. */
function denominators(reading: Reading, all: readonly Person[], group: GroupId): readonly Person[] {
  const { baseGroup, baseTraits } = reading;
  const base = select(all, rostersOf(baseGroup).at(0) ?? group);
  return baseTraits.length === 0 ? base : base.filter((p) => baseTraits.every((t) => has(p, t)));
}

/** A figure of one kind over a group of the rosters in one term. */
function termFigure(
  kind: FigureKind,
  reading: Reading,
  data: ReportData,
  scope: BookScope,
  group: GroupId,
  isPrevious: boolean
): BookFigure | null {
  const { traits, baseTraits, value } = reading;
  const fields = isPrevious ? data.previousFields : data.fields;
  const term = peopleOf(data, scope, isPrevious);
  if (!term || !say([...traits, ...baseTraits], fields)) return null;
  const base = denominators(reading, term.people, group);
  const people = select(term.people, group).filter((p) => traits.every((t) => has(p, t)));
  if (kind === "count") return countFigure(people.length);
  if (kind === "mean-age") return meanFigure(data, term, people, value.scale);
  if (traits.length === 0) return null;
  const inBase = new Set(base);
  const counted = people.filter((person) => inBase.has(person)).length;
  const isUnits = traits.some(({ dimension }) => dimension === "one-shoulder");
  const units = isUnits ? unitsOf(data, scope) : null;
  return shareFigure(counted, units ?? base.length, value.scale);
}

/**
 * What the rosters have for a figure over one of their groups; `null` where they do not say. A change
 * is the difference of what both terms print.
 */
export function rosterFigure(
  reading: Reading,
  data: ReportData,
  scope: BookScope,
  group: GroupId
): BookFigure | null {
  const { kind, isPrevious } = reading;
  const of = changedKind[kind];
  if (of === undefined) return termFigure(kind, reading, data, scope, group, isPrevious);
  const now = termFigure(of, reading, data, scope, group, false);
  const before = termFigure(of, reading, data, scope, group, true);
  return (
    now &&
    before && {
      value: subtract(now.value, before.value),
      fine: subtract(now.fine, before.fine),
    }
  );
}
