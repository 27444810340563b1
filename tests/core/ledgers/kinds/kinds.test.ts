import { indexOfCode, labelOf, lookup } from "../../../../src/core/codes/code-table";
import { codeTable } from "../../../../src/core/codes/code-tables";
import type { Condition } from "../../../../src/core/ledgers/condition";
import type { Field, LedgerKind } from "../../../../src/core/ledgers/field";
import { headerKey } from "../../../../src/core/ledgers/header-cells";
import { ledgerKind, ledgerKinds } from "../../../../src/core/ledgers/kinds";
import type { LedgerCheck } from "../../../../src/core/ledgers/ledger-check";
import { kindNamedIn } from "../../../../src/core/ledgers/title-words";
import { ledgersEn } from "../../../../src/locales/en/ledgers";

const each = ledgerKinds.map((kind) => [kind.title, kind] as const);
const filledIn = each.filter(([, { template }]) => template !== undefined);

/** Every field that a check names. */
function fieldsOf(check: LedgerCheck): string[] {
  switch (check.check) {
    case "date-order":
      return [check.first, check.then];
    case "overdue":
      return [check.due];
    case "at-most":
      return [check.part, check.whole];
    case "sum":
      return [check.total, ...check.parts, ...(check.less ?? [])];
    case "unique":
      return [...check.fields];
    default:
      return [check.field];
  }
}

function conditionsOf(check: LedgerCheck): Condition[] {
  if (check.check === "overdue") return [check.done];
  if (check.check === "consistent") return [check.when, check.must];
  return "when" in check ? [check.when] : [];
}

type Leaf = Extract<Condition, { readonly field: string }>;

function leavesOf(condition: Condition): Leaf[] {
  if ("all" in condition) return condition.all.flatMap(leavesOf);
  if ("any" in condition) return condition.any.flatMap(leavesOf);
  if ("not" in condition) return leavesOf(condition.not);
  return [condition];
}

/** Types of fields that a check compares as what they are. */
function typesAsked(check: LedgerCheck): [field: string, types: readonly Field["type"][]][] {
  const dates: Field["type"][] = ["date"];
  const numbers: Field["type"][] = ["integer", "number"];
  if (["date-order", "not-later", "overdue"].includes(check.check)) {
    return fieldsOf(check).map((field) => [field, dates]);
  }
  return ["at-most", "sum"].includes(check.check)
    ? fieldsOf(check).map((field) => [field, numbers])
    : [];
}

describe("the kinds of ledgers", () => {
  it("have ids and titles of their own, and stand in their order", () => {
    const ids = ledgerKinds.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(ledgerKinds.map(({ title }) => title)).size).toBe(ids.length);
    expect(ids.slice(0, 3)).toEqual(["members", "units", "candidates"]);
    const orders = ledgerKinds.map(({ order }) => order);
    expect(orders).toEqual([...orders].sort((a, b) => a - b));
  });

  it("are found by id; an unknown id is said", () => {
    expect(ledgerKind("reserve").title).toBe("后备干部库");
    expect(() => ledgerKind("minutes")).toThrow(RangeError);
  });

  it("each have an English title, and no title is left over", () => {
    expect(Object.keys(ledgersEn).sort()).toEqual(ledgerKinds.map(({ id }) => id).sort());
    expect(new Set(Object.values(ledgersEn)).size).toBe(ledgerKinds.length);
  });
});

describe.each(each)("%s", (_title, kind: LedgerKind) => {
  const ids = kind.fields.map(({ id }) => id);
  const fieldOf = (id: string) => kind.fields.find((field) => field.id === id)!;

  it("names its fields once, in snake case", () => {
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(_[a-z0-9]+)*$/);
  });

  it("has no header that two fields claim", () => {
    const owner = new Map<string, string>();
    const claimed: string[] = [];
    for (const { id, header, aliases } of kind.fields) {
      for (const text of [header, ...aliases]) {
        const key = headerKey(text);
        if (owner.has(key) && owner.get(key) !== id) claimed.push(text);
        owner.set(key, id);
      }
    }
    expect(claimed).toEqual([]);
  });

  it("is recognised and keyed by fields that it has", () => {
    const { recognisedBy, toldBy = [], key, secondaryKey = key } = kind;
    for (const id of [...recognisedBy, ...toldBy, key, secondaryKey]) expect(ids).toContain(id);
    expect(kind.fields.filter(({ required }) => required).length).toBeGreaterThan(0);
  });

  it("has codes that can be read back: a table where there should be one, names used once", () => {
    for (const { id, type, codes } of kind.fields) {
      expect([id, codes !== undefined]).toEqual([id, type === "code"]);
      if (codes === undefined) continue;
      const table = codeTable(codes);
      expect(new Set(table.entries.map(({ code }) => code)).size).toBe(table.entries.length);
      table.entries.forEach((entry, i) => {
        for (const text of [entry.name, labelOf(entry), ...(entry.aliases ?? [])]) {
          expect([id, text, lookup(table, text)]).toEqual([id, text, i]);
        }
      });
    }
  });

  it("checks fields that it has, of the type that the check compares, by codes that there are", () => {
    for (const check of kind.checks ?? []) {
      for (const id of fieldsOf(check)) expect(ids).toContain(id);
      for (const [id, types] of typesAsked(check)) expect(types).toContain(fieldOf(id).type);
      for (const leaf of conditionsOf(check).flatMap(leavesOf)) {
        expect(ids).toContain(leaf.field);
        const { type, codes } = fieldOf(leaf.field);
        if ("day" in leaf) expect(type).toBe("date");
        if ("atLeast" in leaf || "atMost" in leaf) expect(["integer", "number"]).toContain(type);
        if (!("is" in leaf) || type !== "code") continue;
        for (const code of [leaf.is].flat()) {
          expect(indexOfCode(codeTable(codes!), code)).toBeGreaterThanOrEqual(0);
        }
      }
    }
  });

  it("says in few words what is inconsistent, without a full stop", () => {
    for (const check of kind.checks ?? []) {
      if (check.check === "consistent") expect(check.says).toMatch(/^.{6,40}[^。；，]$/);
    }
  });

  it("belongs to families that its columns bear out", () => {
    const families = kind.families ?? [];
    if (families.includes("people")) expect(ids).toEqual(expect.arrayContaining(["name", "id_no"]));
    if (families.includes("register")) expect(families).toContain("people");
    if (families.includes("every-village")) expect(ids).toContain("village");
    if (families.length > 0) expect(families).toContain("ledgers");
  });
});

describe.each(filledIn)("the template of %s", (_title, kind) => {
  it("is introduced by its own title, which names the kind unless the columns always do", () => {
    const named = kindNamedIn(kind.title, ledgerKinds);
    expect(named).toBe(kind.titleWords ? kind.id : undefined);
  });

  it("says how each column is filled in, in a short sentence", () => {
    for (const { id, note, inTemplate } of kind.fields) {
      if (inTemplate === false || ["seq", "remark"].includes(id)) continue;
      expect([id, note]).toEqual([id, expect.stringMatching(/^.{3,60}。$/)]);
    }
  });

  it("prints what the sheet must have, and lists that fit a drop-down", () => {
    for (const { id, required, inTemplate, codes } of kind.fields) {
      if (required === true) expect([id, inTemplate]).toEqual([id, undefined]);
      if (codes !== undefined && typeof codes !== "string") {
        const list = codes.entries.map(labelOf).join(",");
        expect([id, list.length <= 255]).toEqual([id, true]);
      }
    }
  });

  it("says how it is filled in as a whole", () => {
    expect(kind.template!.notes!.length).toBeGreaterThan(0);
    for (const note of kind.template!.notes!) expect(note).toMatch(/。$/);
  });
});
