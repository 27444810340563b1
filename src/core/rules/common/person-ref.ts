import type { PersonRef } from "../../ledgers/person-ref";

/** Places named in one finding; more are counted off with an ellipsis. */
const MOST_PLACES = 3;

/** The address of a person's cell as seen from another person: with the sheet and the workbook where they differ. */
export function placeSeenFrom(from: PersonRef, to: PersonRef, field: string): string {
  const address = to.table.address(to.record, field);
  if (to.table.book !== from.table.book) {
    return `${to.table.book}/${to.table.sheet}!${address}`;
  }
  return to.table.sheet === from.table.sheet ? address : `${to.table.sheet}!${address}`;
}

/** The places of several people, a few of them by name. */
export function placesSeenFrom(
  from: PersonRef,
  others: readonly PersonRef[],
  field: string
): string {
  const named = others.slice(0, MOST_PLACES).map((to) => placeSeenFrom(from, to, field));
  return named.join("、") + (others.length > MOST_PLACES ? "、…" : "");
}
