import * as fc from "fast-check";
import { ledgerKind } from "../../../../src/core/ledgers/kinds";
import { nameOfPerson } from "../../../../src/core/ledgers/person-ref";
import { indexPeople } from "../../../../src/core/rules/common/people-index";
import { peopleLinkRule } from "../../../../src/core/rules/common/people-link";
import { bookOfSheets, issuesOfSheets } from "../../../support/ledger-sheets";
import type { LedgerRow } from "../../../support/ledger-sheets";
import { someone } from "../../../support/link-scenes";
import { idNumber } from "../../../support/roster";

const reviews = ledgerKind("joint-review");
const inspections = ledgerKind("inspection");
const members = ledgerKind("members");

/** The index of everybody in some sheets of one kind. */
function indexOf(...sheets: readonly (readonly LedgerRow[])[]) {
  const { tables } = bookOfSheets(sheets.map((rows) => ({ kind: reviews, rows })));
  return indexPeople(tables, () => () => true);
}

/** The only person of a sheet. */
function ref(row: LedgerRow) {
  const { tables } = bookOfSheets([{ kind: members, rows: [row] }]);
  return { table: tables[0], record: 0 };
}

const people = fc.array(fc.nat({ max: 25 }), { minLength: 1, maxLength: 30 });

describe("people found again, against brute force", () => {
  it("by ID number: the missing are the set difference, told one by one or by their number", () => {
    const rule = peopleLinkRule({
      id: "inspection/not-reviewed",
      severity: "warning",
      who: { kind: "inspection" },
      among: [{ kind: "joint-review" }],
      expected: "there",
    });
    fc.assert(
      fc.property(people, people, (inspected, reviewed) => {
        const missing = new Set(inspected.filter((n) => !reviewed.includes(n)));
        const found = issuesOfSheets(
          [
            { kind: inspections, rows: inspected.map((n) => someone(n)) },
            { kind: reviews, rows: reviewed.map((n) => someone(n)) },
          ],
          [rule]
        );
        const isOne = found.length === 1 && found[0].at.row === 0;
        const count = isOne ? found[0].params["count"] : found.length;
        expect(count).toBe(missing.size);
        if (!isOne) {
          const names = new Set(found.map(({ params }) => params["name"]));
          expect(names).toEqual(new Set([...missing].map((n) => someone(n)["name"])));
        }
      }),
      { numRuns: 150 }
    );
  });

  it("counts everybody once, in however many rows and sheets, with a number or without", () => {
    const rows = fc.array(fc.tuple(fc.nat({ max: 12 }), fc.boolean()), { maxLength: 20 });
    fc.assert(
      fc.property(rows, rows, (first, second) => {
        const made = [first, second].map((list) =>
          list.map(([n, numbered]) => someone(n, numbered ? {} : { id_no: null }))
        );
        const sheets = made.filter((list) => list.length > 0);
        const all = new Set([...first, ...second].map(([n]) => n));
        expect(sheets.length === 0 ? 0 : indexOf(...sheets).count()).toBe(all.size);
      }),
      { numRuns: 150 }
    );
  });

  it("by name and unit, where no number is known: there, missing, or unsure as the rows say", () => {
    const person = fc.record({
      name: fc.constantFrom("甲样例", "乙样例"),
      village: fc.constantFrom("石山村", "河口村"),
      birth: fc.constantFrom("1985.06", "1990.01"),
    });
    fc.assert(
      fc.property(person, fc.array(person, { minLength: 1, maxLength: 6 }), (one, ledger) => {
        const rows = ledger.map((row) => ({ township: "甲镇", ...row }));
        const { tables } = bookOfSheets([{ kind: members, rows }]);
        const match = indexPeople(tables, () => () => true).match(
          ref({ township: "甲镇", ...one })
        );
        const same = ledger.filter(({ name, birth }) => name === one.name && birth === one.birth);
        const here = same.filter(({ village }) => village === one.village);
        const expected = here.length > 0 ? "there" : same.length > 0 ? "unsure" : "missing";
        expect(match.is).toBe(expected);
        if (match.is === "there") expect(match.records).toHaveLength(here.length);
      }),
      { numRuns: 200 }
    );
  });
});

describe("people found again", () => {
  const somebody = someone(1);
  const other = idNumber(19700101, 801);
  const without = (...fields: string[]) =>
    Object.fromEntries(fields.map((field) => [field, null])) as LedgerRow;

  it.each<[what: string, ledger: LedgerRow[], person: LedgerRow, is: string]>([
    [
      "the same number under another name and unit",
      [somebody],
      { ...somebody, name: "乙样例", village: "它村" },
      "there by id",
    ],
    [
      "the 15 digits of the number",
      [somebody],
      {
        ...somebody,
        id_no:
          (somebody["id_no"] as string).slice(0, 6) + (somebody["id_no"] as string).slice(8, 17),
      },
      "there by id",
    ],
    ["no number there", [{ ...somebody, id_no: null }], somebody, "there by name"],
    ["no number here", [somebody], { ...somebody, id_no: "待补" }, "there by name"],
    [
      "a name padded with a space",
      [{ ...somebody, id_no: null, name: "甲 一" }],
      somebody,
      "there by name",
    ],
    [
      "the village's committee for the village",
      [{ ...somebody, id_no: null, village: "第一村村委会" }],
      somebody,
      "there by name",
    ],
    [
      "another number in the same unit",
      [{ ...somebody, id_no: other }],
      somebody,
      "missing, a namesake",
    ],
    [
      "another number in another unit",
      [{ ...somebody, id_no: other, village: "它村" }],
      somebody,
      "missing",
    ],
    [
      "no number, another unit",
      [{ ...somebody, id_no: null, village: "它村" }],
      somebody,
      "missing",
    ],
    [
      "no number, the unit left out",
      [{ ...somebody, ...without("id_no", "village") }],
      somebody,
      "unsure",
    ],
    [
      "no number here, two numbers there",
      [somebody, { ...somebody, id_no: other }],
      { ...somebody, id_no: null },
      "unsure",
    ],
    [
      "neither name nor number",
      [somebody],
      { ...somebody, ...without("id_no", "name"), sex: "男", nation: "汉族", birth: "1985.06" },
      "unsure",
    ],
  ])("%s", (_what, ledger, person, is) => {
    const match = indexOf(ledger).match(ref(person));
    const by = match.is === "there" ? ` by ${match.by}` : "";
    const namesake = match.is === "missing" && match.namesake ? ", a namesake" : "";
    expect(match.is + by + namesake).toBe(is);
  });

  it("a row without a number is not held against somebody where two people share name and unit", () => {
    const rule = peopleLinkRule({
      id: "inspection/not-reviewed",
      severity: "warning",
      who: { kind: "inspection" },
      among: [{ kind: "joint-review" }],
      expected: "there",
      must: { is: { field: "conclusion", is: "pass" }, field: "conclusion" },
    });
    const reviewed = { kind: reviews, rows: [{ ...somebody, id_no: null, conclusion: "暂缓" }] };
    const issues = (rows: LedgerRow[]) =>
      issuesOfSheets([{ kind: inspections, rows }, reviewed], [rule]);
    expect(issues([somebody])).toHaveLength(1);
    expect(issues([somebody, { ...somebody, id_no: other }])).toEqual([]);
  });

  it("keeps to the records that are meant", () => {
    const { tables } = bookOfSheets([{ kind: reviews, rows: [somebody, someone(2)] }]);
    const index = indexPeople(
      tables,
      (table) => (record) => table.value(record, "name") === "甲二"
    );
    expect(index.match(ref(somebody))).toEqual({ is: "missing", namesake: null });
    const match = index.match(ref(someone(2)));
    expect(match.is === "there" && match.records.map(nameOfPerson)).toEqual(["甲二"]);
    expect(index.has({ table: tables[0], record: 0 })).toBe(false);
    expect(index.count()).toBe(1);
  });
});
