import type { EditionComparison } from "../core/comparison/compare-editions";
import type { TermComparison } from "../core/comparison/compare-terms";
import type { EditionCounts, EditionPlace, EditionRow } from "../core/comparison/edition-rows";
import type { CellChange } from "../core/comparison/record-differences";
import type { ScopeCounts, TermCounts } from "../core/comparison/term-counts";
import { countTerms, unmatchedTownships } from "../core/comparison/term-counts";
import type { TermRow } from "../core/comparison/term-rows";
import { termDoubtRows, termRows } from "../core/comparison/term-rows";
import { CHANGE_LABELS, hiddenText, SCOPE_LABELS } from "../core/forms/comparison/labels";
import { fillTemplate } from "../core/issues/catalogue";
import type { PersonRef } from "../core/ledgers/person-ref";
import type { UnitList } from "../core/ledgers/unit-list";
import { cellAddress } from "../core/sheets/a1";
import type { Settings } from "../core/settings/settings";
import { cliTexts } from "../locales/zh-CN/cli";
import { jsonValue, oneLine, SHOWN } from "./issue-output";

/** The counts of a comparison of terms, and what is left to people, as lines. */
export function termLines(comparison: TermComparison): string[] {
  const lines = countTerms(comparison).map(({ scope, total }) =>
    fillTemplate(cliTexts.termCounts, {
      scope: SCOPE_LABELS[scope],
      before: total.before,
      after: total.after,
      stayed: total.statuses["re-elected"],
      moved: total.statuses.moved,
      changedUnit: total.changedUnit,
      new: total.statuses.new,
      left: total.statuses.left,
    })
  );
  for (const { body, term } of comparison.unrecorded) {
    lines.push(
      fillTemplate(cliTexts.bodyUnrecorded, {
        term: term === "before" ? cliTexts.previousTerm : cliTexts.currentTerm,
        body: SCOPE_LABELS[body],
      })
    );
  }
  const { onlyBefore, onlyAfter } = unmatchedTownships(comparison);
  if (onlyBefore.length > 0) {
    lines.push(fillTemplate(cliTexts.townshipsGone, { names: onlyBefore.join("、") }));
  }
  if (onlyAfter.length > 0) {
    lines.push(fillTemplate(cliTexts.townshipsNew, { names: onlyAfter.join("、") }));
  }
  const { doubts, disagreements } = comparison;
  if (doubts.length > 0) lines.push(fillTemplate(cliTexts.termDoubts, { count: doubts.length }));
  if (disagreements.length > 0) {
    lines.push(fillTemplate(cliTexts.termDisagreements, { count: disagreements.length }));
  }
  return lines;
}

function jsonCounts(counts: TermCounts): object {
  const { before, after, statuses, changedUnit, doubtfulBefore, doubtfulAfter } = counts;
  return {
    before,
    after,
    reElected: statuses["re-elected"],
    moved: statuses.moved,
    changedUnit,
    new: statuses.new,
    left: statuses.left,
    doubtfulBefore,
    doubtfulAfter,
  };
}

function jsonScope({ scope, total, townships }: ScopeCounts): object {
  return {
    scope,
    ...jsonCounts(total),
    townships: townships.map((counts) => ({ name: counts.name, ...jsonCounts(counts) })),
  };
}

function jsonPerson({ name, township, village, birth, before, after }: TermRow): object {
  return { name, township, village, birth, before, after };
}

/** A comparison of terms as JSON has it; ID numbers are in none of its members. */
export function jsonTerms(
  comparison: TermComparison,
  settings: Settings,
  list: UnitList | null
): object {
  return {
    kind: "terms",
    counts: countTerms(comparison, list).map(jsonScope),
    unrecorded: comparison.unrecorded,
    townships: unmatchedTownships(comparison),
    people: termRows(comparison, settings).map((row) => ({
      ...jsonPerson(row),
      status: row.status,
      by: row.by,
      changedUnit: row.changedUnit,
      ...(row.formerName === "" ? {} : { formerName: row.formerName }),
      ...(row.written === "" ? {} : { written: row.written }),
    })),
    doubts: termDoubtRows(comparison, settings).map(({ reason, before, after }) => ({
      reason,
      before: before.map(jsonPerson),
      after: after.map(jsonPerson),
    })),
  };
}

function placeText(place: EditionPlace | null): string {
  return place ? `${place.sheet}${place.address === "" ? "" : `!${place.address}`}` : "";
}

/** How much changed between two editions, and the changes one a line, long numbers hidden. */
export function editionLines(rows: readonly EditionRow[], counts: EditionCounts): string[] {
  const { added, removed, changed, cells, wording, columns, sheets, doubts } = counts;
  if (rows.length === 0) return [cliTexts.sameEditions];
  const lines = [
    fillTemplate(cliTexts.editionCounts, { added, removed, changed, cells, wording }),
    ...(columns + sheets > 0 ? [fillTemplate(cliTexts.editionFrames, { columns, sheets })] : []),
    ...(doubts > 0 ? [fillTemplate(cliTexts.editionDoubts, { count: doubts })] : []),
  ];
  for (const row of rows.slice(0, SHOWN)) {
    const where =
      placeText(row.is) || fillTemplate(cliTexts.inOldEdition, { place: placeText(row.was) });
    const change =
      row.before === "" && row.after === ""
        ? ""
        : `${row.before || "—"} → ${row.after || "—"}${row.hidden ? `(${hiddenText(row.hidden)})` : ""}`;
    const parts = [
      CHANGE_LABELS[row.kind] + (row.wordingOnly ? cliTexts.wordingOnly : ""),
      where,
      row.unit + row.name,
      row.header,
      change,
    ];
    lines.push(oneLine(`  ${parts.filter((part) => part !== "").join("  ")}`));
  }
  if (rows.length > SHOWN) {
    lines.push(`  ${fillTemplate(cliTexts.more, { count: rows.length - SHOWN })}`);
  }
  return lines;
}

function jsonRecord({ table, record }: PersonRef): object {
  const { key } = table.kind;
  const nameField = table.has("name") ? "name" : key;
  const { township, village } = table.units().groups[table.units().groupOf[record]];
  return {
    sheet: table.sheet,
    row: table.rows[record] + 1,
    cell: table.address(record, key),
    township,
    village,
    name: jsonValue(table.value(record, nameField)),
  };
}

function jsonChange(
  after: PersonRef,
  { column, before, after: text, wordingOnly }: CellChange
): object {
  return {
    cell: cellAddress(after.table.rows[after.record], column.column),
    field: column.field,
    header: column.header,
    before,
    after: text,
    wordingOnly,
  };
}

/** A comparison of editions as JSON has it; cells in full, because programs match on them. */
export function jsonEditions(
  comparison: EditionComparison,
  counts: EditionCounts,
  before: string,
  after: string
): object {
  return {
    kind: "editions",
    before,
    after,
    counts,
    ledgers: comparison.ledgers.map((ledger) => ({
      ledger: ledger.kind.id,
      term: ledger.term,
      before: ledger.before.map(({ sheet }) => sheet),
      after: ledger.after.map(({ sheet }) => sheet),
      columnsAdded: ledger.columnsAdded.map(({ table, column }) => ({
        sheet: table.sheet,
        header: column.header,
      })),
      columnsRemoved: ledger.columnsRemoved.map(({ table, column }) => ({
        sheet: table.sheet,
        header: column.header,
      })),
      added: ledger.added.map(jsonRecord),
      removed: ledger.removed.map(jsonRecord),
      changed: ledger.changed.map((record) => ({
        before: jsonRecord(record.before),
        after: jsonRecord(record.after),
        by: record.by,
        changes: record.changes.map((change) => jsonChange(record.after, change)),
      })),
      doubts: ledger.doubts.map((doubt) => ({
        reason: doubt.reason,
        before: doubt.before.map(jsonRecord),
        after: doubt.after.map(jsonRecord),
      })),
    })),
    sheetsRemoved: comparison.onlyBefore.map(({ sheet }) => sheet),
    sheetsAdded: comparison.onlyAfter.map(({ sheet }) => sheet),
  };
}
