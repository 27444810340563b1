import { displayText } from "../values/cell";
import type { IdMask } from "../values/id-number";
import type { LedgerBook } from "../ledgers/recognise";
import { recordFinder } from "../ledgers/record-finder";
import { maskText, maskValue } from "../issues/mask";
import type { FixProposal } from "./collect-fixes";

/** What became of a change. */
export type FixStatus = "changed" | "taken-back" | "skipped";

/** One line of the 修改记录 sheet, as it is read there: long numbers are hidden. */
export interface FixLogEntry {
  /** When, in the caller's words; entries of one application share it. */
  readonly time: string;
  readonly sheet: string;
  readonly address: string;
  /** The person, with the unit before the name where the roster tells it. */
  readonly who: string;
  /** Header of the column. */
  readonly field: string;
  readonly before: string;
  readonly after: string;
  readonly reason: string;
  readonly status: FixStatus;
}

/** What the lines of one application share, and where its sentences come from. */
export interface FixLogContext {
  readonly books: readonly LedgerBook[];
  readonly time: string;
  /** Sentences by reason key. */
  readonly reasons: Readonly<Record<string, string>>;
  readonly masking: IdMask;
  readonly statusOf: (proposal: FixProposal) => FixStatus;
}

/** The lines of proposals that were carried out, or skipped. */
export function fixLogEntries(
  proposals: readonly FixProposal[],
  { books, time, reasons, masking, statusOf }: FixLogContext
): FixLogEntry[] {
  const find = recordFinder(books);
  return proposals.map((proposal) => {
    const { at, before, after } = proposal;
    const { table, record } = find(at);
    const unit = (field: "township" | "village") =>
      table?.has(field) && record >= 0
        ? displayText(table.filledUnits(field)[record] ?? null).trim()
        : "";
    const key = table?.kind.key ?? "";
    const isNamed = table !== undefined && record >= 0 && table.field(key)?.type !== "unit";
    const name = isNamed ? displayText(table.value(record, key)).trim() : "";
    const place = unit("township") + unit("village");
    return {
      time,
      sheet: at.sheet,
      address: at.address,
      who: maskText([place, name].filter((part) => part !== "").join(" "), masking),
      field: table?.field(at.field)?.header ?? at.field,
      before: maskValue(before, masking, at.field),
      after: maskValue(after, masking, at.field),
      reason: proposal.reasons.map((reason) => reasons[reason] ?? reason).join(""),
      status: statusOf(proposal),
    };
  });
}

/** The log after changes of one application were taken back; `taken` tells which of its cells were. */
export function withTakenBack(
  entries: readonly FixLogEntry[],
  time: string,
  taken: (entry: FixLogEntry) => boolean
): FixLogEntry[] {
  return entries.map((entry) =>
    entry.time === time && entry.status === "changed" && taken(entry)
      ? { ...entry, status: "taken-back" }
      : entry
  );
}
