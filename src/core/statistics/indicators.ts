import type { CivilDate } from "../values/civil-date";
import { NO_DATE } from "../values/civil-date";
import type { Decimal } from "../values/decimal";
import { decimalOfNumber, share } from "../values/decimal";
import type { Settings } from "../settings/settings";
import { meanAge } from "./mean-age";
import { ageBandPresets, bandOf } from "./age-bands";
import type { GroupId } from "./groups";
import { groups } from "./groups";
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
  | { readonly kind: "mean-age" }
  /** People of the base whose completed years as a village cadre lie between the two, both inside. */
  | { readonly kind: "tenure"; readonly from: number; readonly to: number }
  /** Different villages and communities that have somebody in the group. */
  | { readonly kind: "units"; readonly of?: GroupId };

/** A name for an indicator by which figures of different tables are matched: `count:female`, `band:0`, `tenure:3-4`. */
export function indicatorKey(indicator: Indicator): string {
  switch (indicator.kind) {
    case "band":
      return `band:${indicator.band}`;
    case "tenure":
      return `tenure:${indicator.from}-${indicator.to}`;
    case "mean-age":
      return "mean-age";
    default:
      return indicator.of === undefined ? indicator.kind : `${indicator.kind}:${indicator.of}`;
  }
}

/** A figure with what it was made from, so that the people behind it can be listed. */
export interface Figure {
  /** `null`: nothing to divide by; printed as —. */
  readonly value: Decimal | null;
  /** The people counted; for a mean or a share, those above the line. */
  readonly people: readonly Person[];
  /** What a share or a mean is divided by. */
  readonly denominator?: number;
}

/** People of a list that belong to a group. */
export function select(people: readonly Person[], group: GroupId | undefined): readonly Person[] {
  return group === undefined ? people : people.filter(groups[group]);
}

/** The count of a list as an exact figure. */
export function countFigure(people: readonly Person[]): Figure {
  return { value: decimalOfNumber(people.length, 0), people };
}

/** Works out one indicator over the people of a row's base. */
export function evaluate(
  indicator: Indicator,
  base: readonly Person[],
  asOf: CivilDate,
  settings: Settings
): Figure {
  switch (indicator.kind) {
    case "count":
      return countFigure(select(base, indicator.of));
    case "share": {
      const people = select(base, indicator.of);
      return {
        value: share(people.length, base.length, settings.shareDecimals),
        people,
        denominator: base.length,
      };
    }
    case "band": {
      const bands = ageBandPresets[settings.ageBands];
      return countFigure(
        base.filter((p) => p.age !== null && bandOf(p.age, bands) === indicator.band)
      );
    }
    case "tenure":
      return countFigure(
        base.filter(
          (p) => p.tenure !== null && p.tenure >= indicator.from && p.tenure <= indicator.to
        )
      );
    case "mean-age": {
      const people = base.filter((p) => p.birth !== NO_DATE);
      const { mean } = meanAge(
        people.map((p) => p.birth),
        asOf,
        settings.ageMethod,
        settings.ageDecimals
      );
      return { value: asOf === NO_DATE ? null : mean, people, denominator: people.length };
    }
    case "units": {
      const people = select(base, indicator.of);
      return { value: decimalOfNumber(new Set(people.map((p) => p.unit)).size, 0), people };
    }
  }
}
