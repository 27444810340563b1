import type { ReportData } from "../forms/report-data";
import { booksFinding, likeliest } from "./compare-books";
import { areSwapped } from "./check-steps";
import { scopesOf, unitsOf, type BookScope } from "./book-scope";
import type { FigureKind } from "./checked-figure";
import { isExact, printed, type TextFinding } from "./finding";
import { isUnderstood, type Reading } from "./reading";
import { countFigure, rosterFigure, type BookFigure } from "./roster-figures";
import { groupLabel, rostersOf } from "./text-groups";
import type { Trait } from "./text-traits";

const KIND_LABELS: Readonly<Record<FigureKind, string>> = {
  count: "人数",
  share: "占比",
  "mean-age": "平均年龄",
  age: "年龄",
  "change-of-age": "平均年龄较上届变化",
  "change-of-share": "占比较上届变化",
  "change-of-count": "人数较上届变化",
  amount: "金额",
};

/** What a figure is of, in the words of the official tables: 党组织书记中高中(中专)及以上占比. */
function indicatorLabel(reading: Reading, scope: BookScope): string {
  const { group, traits, kind, isPrevious } = reading;
  const who = group === null ? "" : groupLabel(group);
  const among = traits.length === 0 ? "" : `中${traits.map(({ label }) => label).join("、")}`;
  return `${scope.label}${isPrevious ? "上届" : ""}${who}${among}${KIND_LABELS[kind]}`;
}

/** 35岁以下 leaves out those of 35 in some texts. */
function stricter(traits: readonly Trait[]): readonly Trait[] | null {
  const isLimit = ({ dimension, from, to }: Trait): boolean =>
    dimension === "age" && from === 0 && to !== Infinity;
  return traits.some(isLimit) ? traits.map((t) => (isLimit(t) ? { ...t, to: t.to - 1 } : t)) : null;
}

interface Tie {
  readonly figure: BookFigure;
  readonly scope: BookScope;
}

/** Everything of the rosters that a figure can mean, the likeliest first. */
function tiesOf(reading: Reading, data: ReportData): Tie[] {
  const rosters = rostersOf(reading.group);
  const strict = stricter(reading.traits);
  const meanings = strict ? [reading, { ...reading, traits: strict }] : [reading];
  return scopesOf(reading, data).flatMap((scope) =>
    rosters.flatMap((group) =>
      meanings.flatMap((meaning) => {
        const figure = rosterFigure(meaning, data, scope, group);
        return figure ? [{ figure, scope }] : [];
      })
    )
  );
}

function tiePeople(reading: Reading, data: ReportData): TextFinding[] {
  const tie = likeliest(reading, tiesOf(reading, data));
  return tie ? [booksFinding(reading, tie.figure, indicatorLabel(reading, tie.scope))] : [];
}

/**
 * Townships and villages. A text may speak of some of them, so that another number is wrong only where
 * it is said of all, where there are not so many, or where the digits of the right one are swapped.
 */
function tiePlaces(reading: Reading, data: ReportData): TextFinding[] {
  return scopesOf(reading, data)
    .slice(0, 1)
    .flatMap((scope) => {
      const isTownships = reading.group === "townships";
      const right = isTownships
        ? scope.township === null && data.township === null
          ? data.townships.length
          : null
        : unitsOf(data, scope);
      if (right === null || right === 0) return [];
      const label = `${scope.label}${groupLabel(reading.group!)}个数`;
      const { units } = reading.value;
      const isSwapped = areSwapped(printed(reading), String(right));
      const isAll = isUnderstood(reading) && reading.isTotal;
      if (units !== right && units < right && !isAll && !isSwapped) return [];
      const isSure = units === right || isAll;
      return [booksFinding(reading, countFigure(right), label, isSure ? undefined : "explanation")];
    });
}

/** Figures about people and places of the rosters against the rosters. */
export function tieRosters(readings: readonly Reading[], data: ReportData): TextFinding[] {
  return readings.flatMap((reading) => {
    const { group, upTo, kind } = reading;
    if (group === null || upTo !== undefined) return [];
    if (group === "units" || group === "townships") {
      return kind === "count" && isExact(reading) ? tiePlaces(reading, data) : [];
    }
    return isUnderstood(reading) ? tiePeople(reading, data) : [];
  });
}
