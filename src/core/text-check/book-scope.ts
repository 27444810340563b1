import { townshipKey } from "../ledgers/unit-name";
import type { ReportData } from "../forms/report-data";
import type { Person } from "../statistics/people";
import type { Reading } from "./reading";

/** The people of one term and one place, as the books have them. */
export interface BookPeople {
  readonly people: readonly Person[];
  readonly asOf: number;
}

/** A place that figures can be of: the whole, or a township of it. */
export interface BookScope {
  readonly label: string;
  /** The township's key; `null`: everything. */
  readonly township: string | null;
}

const WHOLE: BookScope = { label: "", township: null };

function scopeOf(place: string, data: ReportData): BookScope | null {
  if (place === "") return WHOLE;
  const key = townshipKey(place);
  const found = data.townships.find((township) => township.key === key);
  if (found) return { label: found.name, township: found.key };
  const { regionName } = data.settings;
  const isRegion =
    regionName === ""
      ? /[市县区州旗]$/.test(place)
      : regionName.includes(place) || place.includes(regionName);
  return isRegion ? WHOLE : null;
}

/** Where a figure can be of, the likeliest first; none where its place is not in the books. */
export function scopesOf({ place, isPlaceNamed }: Reading, data: ReportData): readonly BookScope[] {
  const scope = scopeOf(place, data);
  if (scope === null) return isPlaceNamed ? [] : [WHOLE];
  return isPlaceNamed || scope.township === null ? [scope] : [scope, WHOLE];
}

/** The people of a scope in one term; `null` where the books have no such term. */
export function peopleOf(
  data: ReportData,
  { township }: BookScope,
  isPrevious: boolean
): BookPeople | null {
  const term = isPrevious ? data.previous : data.current;
  if (!term) return null;
  const people = township === null ? term.all : term.all.filter((p) => p.township === township);
  return { people, asOf: term.asOf };
}

/** Villages and communities of a scope; `null` where the books do not say. */
export function unitsOf(data: ReportData, { township }: BookScope): number | null {
  if (township === null) return data.unitCount;
  const people = data.current.all.filter((person) => person.township === township);
  return people.length === 0 ? null : new Set(people.map(({ unit }) => unit)).size;
}
