import * as numfmt from "numfmt";

/**
 * numfmt as Univer gets it (scripts/build/workbench.js): what texts read as is remembered. Univer asks
 * whether a text is a date or a number for every cell that it draws, again with every frame.
 */
export * from "numfmt";

/** Texts remembered at most, those asked for first forgotten first. */
const REMEMBERED = 50_000;

export const parseDate = remembering(numfmt.parseDate);
export const parseTime = remembering(numfmt.parseTime);
export const parseNumber = remembering(numfmt.parseNumber);

function remembering<T>(parse: (value: string) => T): (value: string) => T {
  const known = new Map<string, T>();
  return (value) => {
    // Univer hands over numbers, too.
    if (typeof value !== "string") return parse(value);
    let found = known.get(value);
    if (found === undefined) {
      found = parse(value);
      if (known.size >= REMEMBERED) known.delete(known.keys().next().value!);
      known.set(value, found);
    }
    return found;
  };
}
