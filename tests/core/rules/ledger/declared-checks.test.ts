import type { LedgerKind } from "../../../../src/core/ledgers/field";
import { ledgerKinds } from "../../../../src/core/ledgers/kinds";
import type { LedgerCheck } from "../../../../src/core/ledgers/ledger-check";
import { ledgerRules } from "../../../../src/core/rules/ledger-rules";
import { rules } from "../../../../src/core/rules";
import type { LedgerRow } from "../../../support/ledger-sheets";
import { FIRST_RECORD_ROW, issuesOfSheets } from "../../../support/ledger-sheets";
import { AS_OF, idNumber } from "../../../support/roster";
import { anything, satisfy } from "../../../support/satisfy";

const RULE_OF: Readonly<Record<LedgerCheck["check"], string>> = {
  "date-order": "ledger/dates-out-of-order",
  "not-later": "ledger/date-in-future",
  "filled-when": "ledger/blank-where-needed",
  "blank-when": "ledger/filled-where-not-due",
  overdue: "ledger/overdue",
  "at-most": "ledger/part-exceeds-whole",
  sum: "ledger/sum-differs",
  unique: "ledger/duplicate",
  consistent: "ledger/inconsistent",
};

function content(kind: LedgerKind, id: string) {
  return kind.fields.find((field) => field.id === id)?.type === "id"
    ? idNumber(19850615, 103)
    : anything(kind, id);
}

/** A record with nothing but what makes it one. */
function bare(kind: LedgerKind): LedgerRow {
  const ids = [kind.key, ...(kind.secondaryKey ? [kind.secondaryKey] : [])];
  return Object.fromEntries(ids.map((id) => [id, content(kind, id)]));
}

/** Records that break a check, and the field at which that is told. */
function broken(kind: LedgerKind, check: LedgerCheck): { rows: LedgerRow[]; field: string } {
  const row = bare(kind);
  const meeting = (...args: [Parameters<typeof satisfy>[2], boolean?]) =>
    satisfy(kind, row, args[0], AS_OF, args[1] ?? true);
  switch (check.check) {
    case "date-order":
      return {
        rows: [{ ...row, [check.first]: "2021.06.15", [check.then]: "2021.06.01" }],
        field: check.then,
      };
    case "not-later":
      return { rows: [{ ...row, [check.field]: "2031.01" }], field: check.field };
    case "filled-when":
      return { rows: [{ ...meeting(check.when), [check.field]: null }], field: check.field };
    case "blank-when": {
      const rows = [{ ...meeting(check.when), [check.field]: content(kind, check.field) }];
      return { rows, field: check.field };
    }
    case "overdue":
      return {
        rows: [{ ...meeting(check.done, false), [check.due]: "2021.01.01" }],
        field: check.due,
      };
    case "at-most":
      return { rows: [{ ...row, [check.whole]: 5, [check.part]: 6 }], field: check.part };
    case "sum": {
      const parts = [...check.parts, ...(check.less ?? [])].map((id) => [id, 1]);
      return {
        rows: [{ ...row, ...Object.fromEntries(parts), [check.total]: 99 }],
        field: check.total,
      };
    }
    case "unique": {
      const same = Object.fromEntries(check.fields.map((id) => [id, content(kind, id)]));
      const isUnit = (id: string) => kind.fields.find((field) => field.id === id)?.type === "unit";
      const field = check.fields.find((id) => !isUnit(id)) ?? check.fields[0];
      return { rows: Array<LedgerRow>(2).fill({ ...row, ...same }), field };
    }
    case "consistent": {
      const rows = [satisfy(kind, meeting(check.when), check.must, AS_OF, false)];
      return { rows, field: check.field };
    }
  }
}

const declared = ledgerKinds.flatMap((kind) =>
  (kind.checks ?? []).map((check) => {
    const {
      says = "",
      field = "",
      part = "",
      total = "",
    } = check as unknown as Record<string, string>;
    const what = says || field || part || total || JSON.stringify(check);
    return [kind.id, check.check, what, kind, check] as const;
  })
);

describe("checks that the kinds declare", () => {
  it("there are some of every type", () => {
    const types = new Set(declared.map(([, type]) => type));
    expect([...types].sort()).toEqual(Object.keys(RULE_OF).sort());
  });

  it("a column that always has to be filled in is not asked for once more", () => {
    const twice = declared.filter(
      ([, , , kind, check]) =>
        check.check === "filled-when" &&
        kind.fields.some(({ id, required }) => id === check.field && required === true)
    );
    expect(twice.map(([id, , what]) => `${id} ${what}`)).toEqual([]);
  });

  it.each(declared)("%s: %s of %s", (_id, type, _what, kind, check) => {
    const { rows, field } = broken(kind, check);
    const only = { ...kind, checks: [check] };
    const found = issuesOfSheets([{ kind: only, rows }], ledgerRules).map(({ rule, at }) => ({
      rule,
      field: at.field,
      row: at.row,
    }));
    const row = FIRST_RECORD_ROW + rows.length - 1;
    expect(found).toEqual([{ rule: RULE_OF[type], field, row }]);
    const beside = issuesOfSheets([{ kind, rows }], rules).filter(
      (issue) => issue.rule === RULE_OF[type] && issue.at.field === field && issue.at.row === row
    );
    expect(beside).not.toEqual([]);
  });

  it.each(ledgerKinds.map((kind) => [kind.id, kind] as const))(
    "%s: a record with nothing but its keys breaks none",
    (_id, kind) => {
      const found = issuesOfSheets([{ kind, rows: [bare(kind)] }], ledgerRules);
      expect(found.filter(({ rule }) => !rule.startsWith("waiver/"))).toEqual([]);
    }
  );
});
