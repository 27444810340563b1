import { flatten } from "../../../src/core/issues/issue";
import type { Rule } from "../../../src/core/rules/rule";
import { cellRules } from "../../../src/core/rules/cell-rules";
import { recordRules } from "../../../src/core/rules/record-rules";
import { setRules } from "../../../src/core/rules/set-rules";
import { ledgerKind, ledgerKinds } from "../../../src/core/ledgers/kinds";
import { readLedgers } from "../../../src/core/ledgers/recognise";
import { validate } from "../../../src/core/rules/validate";
import { formatIssue } from "../../../src/core/issues/catalogue";
import { ruleTextsZh } from "../../../src/locales/zh-CN/rules";
import type { LedgerRow } from "../../support/ledger-sheets";
import { ledgerGrid } from "../../support/ledger-sheets";
import { bankCard, idNumber, testSettings, unitGrid } from "../../support/roster";

const rules: readonly Rule[] = [...cellRules, ...recordRules, ...setRules];
const village = { township: "样例镇", village: "石山村" };
const man: LedgerRow = {
  ...village,
  name: "甲样例",
  sex: "男",
  id_no: idNumber(19850615, 103),
  post: "党支部书记",
  intended_post: "村委会主任",
  gross: 3700,
};
const woman: LedgerRow = { ...man, name: "乙样例", sex: "女", id_no: idNumber(19900203, 2) };

/** `rule` of what is found of people and cells in one sheet of a kind, required columns aside. */
function found(kind: string, rows: readonly LedgerRow[], sheets = 1): string[] {
  const grids = Array.from({ length: sheets }, (_, i) =>
    ledgerGrid({
      kind: ledgerKind(kind),
      rows,
      sheet: `${ledgerKind(kind).title}${i === 0 ? "" : i + 1}`,
    })
  );
  const book = readLedgers("", grids);
  expect(book.tables.map((table) => table.kind.id)).toEqual(grids.map(() => kind));
  const only = rules.filter(({ id }) => id !== "cell/required-blank");
  const { issues } = validate([book], testSettings, { rules: only });
  return issues.map(({ rule }) => rule);
}

const people = ledgerKinds.filter(({ families }) => families?.includes("people"));
const registers = people.filter(({ families }) => families?.includes("register"));
const repeated = people.filter(({ families }) => !families?.includes("register"));
const ofMembersOnly = ["director/missing", "secretary/missing", "branch/size", "committee/size"];

describe.each(people.map(({ title, id, fields }) => [title, id, fields] as const))(
  "people of %s",
  (_title, id, fields) => {
    const has = (field: string) => fields.some((one) => one.id === field);
    const foundHere = (rows: readonly LedgerRow[]) =>
      found(id, rows).filter(
        (rule) => id !== "members" || !/^(committee|unit|bra|dir|sec)/.test(rule)
      );

    it("pass where nothing is wrong with them", () => {
      expect(foundHere([man, woman])).toEqual([]);
    });

    it("have ID numbers with a check character, and one that fits the other cells", () => {
      const damaged = `${String(man["id_no"]).slice(0, 17)}${
        String(man["id_no"]).endsWith("X") ? "1" : "X"
      }`;
      expect(foundHere([{ ...man, id_no: damaged }, woman])).toContain("id-number/check-digit");
      if (has("sex")) {
        expect(foundHere([{ ...man, sex: "女" }, woman])).toContain("sex/differs-from-id");
      }
      if (has("birth")) {
        const rows = [{ ...man, birth: "1986.06" }, woman];
        expect(foundHere(rows)).toContain("birth-date/differs-from-id");
      }
    });

    it("have names, codes, phones and accounts that can be right", () => {
      expect(foundHere([{ ...man, name: "待定" }, woman])).toContain("name/suspicious");
      if (has("phone")) {
        expect(foundHere([{ ...man, phone: "1390859" }, woman])).toContain("phone/format");
      }
      if (has("bank_acct")) {
        const account = `${bankCard(1).slice(0, -1)}${(Number(bankCard(1).at(-1)) + 1) % 10}`;
        expect(foundHere([{ ...man, bank_acct: account }, woman])).toContain("bank-account/format");
      }
    });

    it("are not held to what a committee must be", () => {
      if (id === "members") return expect(found(id, [woman])).not.toEqual([]);
      expect(found(id, [woman]).filter((rule) => ofMembersOnly.includes(rule))).toEqual([]);
    });
  }
);

describe("who may stand twice", () => {
  const twice = [man, { ...man }];
  const inTwo = [man, { ...man, village: "水口村" }];

  it.each(registers.map(({ title, id }) => [title, id]))("nobody in %s", (_title, id) => {
    expect(found(id, twice)).toContain("person/duplicate-id");
    expect(found(id, inTwo)).toContain("person/two-units");
  });

  it.each(repeated.map(({ title, id }) => [title, id]))("anybody in %s", (_title, id) => {
    expect(found(id, twice)).toEqual([]);
    expect(found(id, [man, woman], 2)).toEqual([]);
  });

  it("a person in ledgers of two kinds, once in each", () => {
    const grids = ["candidates", "inspection", "eligibility"].map((id) =>
      ledgerGrid({ kind: ledgerKind(id), rows: [man, woman] })
    );
    const only = setRules.filter(({ ledgers }) => ledgers.includes("register"));
    expect(only.map(({ id }) => id)).toContain("person/duplicate-id");
    expect(validate([readLedgers("", grids)], testSettings, { rules: only }).issues).toEqual([]);
  });
});

describe("units of any ledger", () => {
  const list = unitGrid([
    ["样例镇", "石山村", "村"],
    ["样例镇", "水口村", "村"],
  ]);
  const unitRules = rules.filter(({ id }) => ["unit/unknown", "unit/missing"].includes(id));
  const check = (id: string, rows: readonly LedgerRow[]) => {
    const book = readLedgers("", [list, ledgerGrid({ kind: ledgerKind(id), rows })]);
    return validate([book], testSettings, { rules: unitRules }).issues;
  };

  it("are those of the list", () => {
    const rows = [
      { ...village, village: "石汕村", measures: "整改", kind: "软弱涣散", problem: "" },
    ];
    expect(flatten(check("weak-villages", rows))).toEqual([
      "unit/unknown@软弱涣散村整顿与矛盾化解台账!C3",
    ]);
  });

  it("must all be there where a ledger has a record for each", () => {
    const issues = check("filing", [man]);
    expect(issues.map((issue) => formatIssue(issue, ruleTextsZh))).toEqual([
      "单位名录中的“样例镇水口村”在村(社区)党组织书记县级备案管理台账中没有登记。",
    ]);
    expect(check("weak-villages", [{ ...village, measures: "整改", kind: "软弱涣散" }])).toEqual(
      []
    );
  });

  it("may be left out where a record belongs to the township", () => {
    const task = {
      township: "样例镇",
      level: "乡级",
      number: "1",
      task: "制定方案",
      due: "2021-09",
    };
    expect(check("tasks", [task])).toEqual([]);
  });
});
