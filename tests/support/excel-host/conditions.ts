/** What the emulated Excel can and puts up with. Everything may be changed between two batches. */
export interface Conditions {
  /** Highest version of each requirement set; one that is not named is not supported. */
  requirementSets: Record<string, string>;
  /** Bytes of a request and of an answer; `null`: no limit, as on the desktop. */
  payloadLimit: number | null;
  /** A cell is being edited: every batch is refused. */
  cellEditing: boolean;
  /** What becomes of `insertWorksheetsFromBase64`. */
  insertion: InsertionBehaviour;
  /** Year of dates typed without one. */
  year: number;
  /** Length at which Excel cuts the list of addresses given to `getRanges`. */
  addressLimit: number;
  /** Cells of one range whose values Excel still gives; above it `values` is `null`. */
  cellLimit: number;
}

export type InsertionBehaviour =
  | "works"
  /** Nothing is placed, an error is reported. */
  | "refused"
  /** The sheets are placed and an error is reported all the same. */
  | "placed-with-error"
  /** The last sheet is not placed, and no error is reported. */
  | "one-missing";

export const WEB_PAYLOAD_LIMIT = 5 * 1024 * 1024;

export function createConditions(level: string): Conditions {
  return {
    requirementSets: { ExcelApi: level },
    payloadLimit: WEB_PAYLOAD_LIMIT,
    cellEditing: false,
    insertion: "works",
    year: 2026,
    addressLimit: 8192,
    cellLimit: 5_000_000,
  };
}

/** Compares versions by their parts: 1.13 is above 1.9. */
export function isVersionReached(available: string | undefined, wanted: string): boolean {
  if (available === undefined) return false;
  const [a, w] = [available, wanted].map((version) => version.split(".").map(Number));
  const at = w.findIndex((part, i) => part !== (a[i] ?? 0));
  return at < 0 || (a[at] ?? 0) > w[at];
}

export function isSetSupported(conditions: Conditions, set: string, version = "1.1"): boolean {
  return isVersionReached(conditions.requirementSets[set], version);
}
