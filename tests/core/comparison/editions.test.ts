import * as fc from "fast-check";
import type { EditionComparison } from "../../../src/core/comparison/compare-editions";
import { compareEditions } from "../../../src/core/comparison/compare-editions";
import { readLedgers } from "../../../src/core/ledgers/recognise";
import type { MemberField } from "../../../src/core/ledgers/kinds/members";
import type { Grid } from "../../../src/core/sheets/grid";
import { CellFormat, gridFromRows } from "../../../src/core/sheets/grid";
import type { CellValue } from "../../../src/core/values/cell";
import type { Person } from "../../support/roster";
import { idNumber, people, rosterColumns, rosterGrid, unitGrid } from "../../support/roster";
import { villageOf } from "../../support/villages";

const tablesOf = (...grids: readonly Grid[]) => readLedgers("", grids).tables;

function compared(before: readonly Grid[], after: readonly Grid[]): EditionComparison {
  return compareEditions(tablesOf(...before), tablesOf(...after));
}

/** What was found, in short: `row field before→after` with ~ where only the wording differs. */
function found({ ledgers }: EditionComparison) {
  return ledgers.map((ledger) => ({
    added: ledger.added.map(({ table, record }) => table.value(record, table.kind.key)),
    removed: ledger.removed.map(({ table, record }) => table.value(record, table.kind.key)),
    changed: ledger.changed.flatMap(({ after: { table, record }, changes }) =>
      changes.map(
        ({ column, before, after, wordingOnly }) =>
          `${table.rows[record] + 1} ${column.field || column.header} ${before}${wordingOnly ? "~" : "→"}${after}`
      )
    ),
    doubts: ledger.doubts.map(({ before, after, reason }) => [reason, before.length, after.length]),
  }));
}

const nothing = { added: [], removed: [], changed: [], doubts: [] };
const two = [...villageOf("石山村", 0), ...villageOf("街心社区", 1)];
const grid = (list: readonly Person[], sheet = "花名册") => rosterGrid({ people: list, sheet });
const edited = (index: number, change: Person): Person[] =>
  two.map((person, i) => (i === index ? { ...person, ...change } : person));

describe("two editions of a roster", () => {
  it("finds nothing between a roster and itself", () => {
    expect(found(compared([grid(two)], [grid(two)]))).toEqual([nothing]);
  });

  it.each<[what: string, change: Person, expected: string]>([
    ["a date as a number", { birth: 1985.06 }, ""],
    ["a date without its zero", { birth: "1985.6" }, "4 birth 1985.06~1985.6"],
    ["a date in Chinese", { birth: "1985年6月" }, "4 birth 1985.06~1985年6月"],
    ["another month", { birth: "1985.07" }, "4 birth 1985.06→1985.07"],
    ["a day more", { birth: "1985.06.15" }, "4 birth 1985.06→1985.06.15"],
    ["a nation in short", { nation: "汉" }, "4 nation 汉族~汉"],
    ["another nation", { nation: "苗族" }, "4 nation 汉族→苗族"],
    ["an education by another word", { edu: "普通高中" }, "4 edu 高中~普通高中"],
    ["spaces in a name", { name: "乙样 例一" }, "4 name 乙样例一~乙样 例一"],
    ["another name", { name: "乙样例二" }, "4 name 乙样例一→乙样例二"],
    ["full width", { phone: "１３８00000001" }, "4 phone 13800000001~１３８00000001"],
    ["dashes in a phone number", { phone: "138-0000-0001" }, "4 phone 13800000001~138-0000-0001"],
    ["another phone number", { phone: "13800000002" }, "4 phone 13800000001→13800000002"],
    ["a post joined otherwise", { party_post: "副书记 、" }, "4 party_post 副书记~副书记 、"],
    ["another post", { party_post: "书记" }, "4 party_post 副书记→书记"],
    ["nothing, said", { remark: "无" }, "4 remark ~无"],
    ["a cell cleared", { edu: null }, "4 edu 高中→"],
    ["an age with its unit", { age: "36岁" }, "4 age 36~36岁"],
    ["another age", { age: 37 }, "4 age 36→37"],
    ["another number in the row", { seq: 99 }, ""],
    ["blanks in an empty cell", { remark: "  " }, ""],
  ])("%s", (_what, change, expected) => {
    const result = found(compared([grid(two)], [grid(edited(1, change))]));
    expect(result).toEqual([{ ...nothing, changed: expected === "" ? [] : [expected] }]);
  });

  it.each<[what: string, id: string | null, expected: string]>([
    ["a lower-case letter", idNumber(19850615, 5).toLowerCase(), "~"],
    ["a number that is wrong", "529901198506153045", "→"],
    ["another valid number", idNumber(19850615, 777), "→"],
    ["none", null, "→"],
  ])("an ID number: %s, found again by name, birth and unit", (_what, id, sign) => {
    const before = [grid(edited(1, { id_no: idNumber(19850615, 5) }))];
    const [{ changed, ...rest }] = found(compared(before, [grid(edited(1, { id_no: id }))]));
    expect(rest).toEqual({ added: [], removed: [], doubts: [] });
    expect(changed).toEqual([`4 id_no ${idNumber(19850615, 5)}${sign}${id ?? ""}`]);
  });

  it("takes fifteen digits for the eighteen that they became", () => {
    const long = idNumber(19850615, 303);
    const legacy = long.slice(0, 6) + long.slice(8, 17);
    const [{ changed }] = found(
      compared([grid(edited(1, { id_no: legacy }))], [grid(edited(1, { id_no: long }))])
    );
    expect(changed).toEqual([`4 id_no ${legacy}~${long}`]);
  });

  it("is not moved by the order of rows, of columns, of sheets, nor by the sheets' names", () => {
    const turned = rosterGrid({
      people: [...two].reverse(),
      columns: [...rosterColumns].reverse(),
    });
    expect(found(compared([grid(two)], [turned]))).toEqual([nothing]);
    const apart = [grid(two.slice(5), "街心"), grid(two.slice(0, 5), "石山")];
    expect(found(compared([grid(two)], apart))).toEqual([nothing]);
    expect(found(compared([grid(two)], [grid(two, "二稿")]))).toEqual([nothing]);
  });

  it("reads a unit named once for all rows below as named in each", () => {
    const once = two.map((person, i) => (i % 5 === 0 ? person : { ...person, village: null }));
    expect(found(compared([grid(two)], [grid(once)]))).toEqual([nothing]);
  });

  it("tells who came, who went, and a move to another unit as a change of the unit", () => {
    const after = [
      ...edited(1, { village: "街心社区" }).slice(0, -1),
      ...villageOf("金竹村", 2).slice(0, 1),
    ];
    expect(found(compared([grid(two)], [grid(after)]))).toEqual([
      {
        added: ["甲样例三"],
        removed: ["戊样例二"],
        changed: ["4 village 石山村→街心社区"],
        doubts: [],
      },
    ]);
  });

  it("knows two spellings of one unit", () => {
    const [{ changed }] = found(
      compared([grid(two)], [grid(edited(1, { village: "石山村委会" }))])
    );
    expect(changed).toEqual(["4 village 石山村~石山村委会"]);
  });

  it("puts a repeated number right: each record is found by its name", () => {
    const twice = edited(1, { id_no: two[0].id_no });
    expect(found(compared([grid(twice)], [grid(two)]))).toEqual([
      { ...nothing, changed: [`4 id_no ${String(two[0].id_no)}→${String(two[1].id_no)}`] },
    ]);
  });

  it("guesses nothing: namesakes of one unit without numbers and births are left in doubt", () => {
    const columns = ["township", "village", "name", "party_post", "phone", "edu"] as const;
    const sheet = (phones: readonly string[]) =>
      rosterGrid({
        columns,
        people: phones.map((phone) => ({ ...two[0], name: "庚样例", phone })),
      });
    const before = sheet(["13800000001", "13800000002"]);
    expect(found(compared([before], [sheet(["13800000002", "13800000001"])]))).toEqual([nothing]);
    expect(found(compared([before], [sheet(["13800000003", "13800000004"])]))).toEqual([
      { ...nothing, doubts: [["several", 2, 2]] },
    ]);
    expect(found(compared([before], [sheet(["13800000002", "13800000004"])]))[0].changed).toEqual([
      "4 phone 13800000001→13800000004",
    ]);
  });

  it("leaves to people whether one name with two valid numbers is one person", () => {
    const other = edited(1, { id_no: idNumber(19790312, 777), birth: "1979.03" });
    expect(found(compared([grid(two)], [grid(other)]))).toEqual([
      { ...nothing, doubts: [["other-id", 1, 1]] },
    ]);
  });

  it("lists columns that came and went, known or not, and compares those with headers of their own", () => {
    const own = (values: readonly string[], head: string): Grid => {
      const base = grid(two);
      const column = [null, head, ...values];
      return {
        ...base,
        columns: [...base.columns, column],
        formats: [...base.formats, CellFormat.General],
      };
    };
    const [ledger] = compared([own(["甲", "乙"], "特长")], [own(["甲", "丙"], "特长")]).ledgers;
    expect(ledger.changed.flatMap(({ changes }) => changes)).toEqual([
      expect.objectContaining({ before: "乙", after: "丙", wordingOnly: false }),
    ]);
    expect(ledger.changed[0].changes[0].column).toMatchObject({ field: "", header: "特长" });
    const [columns] = compared(
      [rosterGrid({ people: two, without: ["phone"] })],
      [own([], "特长")]
    ).ledgers;
    expect(columns.columnsAdded.map(({ column }) => column.header)).toEqual(["联系电话", "特长"]);
    const [back] = compared(
      [own([], "特长")],
      [rosterGrid({ people: two, without: ["phone"] })]
    ).ledgers;
    expect(back.columnsRemoved.map(({ column }) => column.header)).toEqual(["联系电话", "特长"]);
    expect(back.changed).toEqual([]);
  });
});

describe("other ledgers", () => {
  it("the unit list by township and village", () => {
    const before = unitGrid([
      ["样例镇", "石山村", "村", "党支部", "否"],
      ["样例镇", "街心社区", "社区", "党总支", "否"],
      ["乙样例乡", "石山村", "村", "党支部", "否"],
    ]);
    const after = unitGrid([
      ["样例镇", "街心社区", "社区", "党委", "是"],
      ["样例镇", "石山村", "村", "党支部", "否"],
      ["乙样例乡", "金竹村", "村", "党支部", "否"],
    ]);
    expect(found(compared([before], [after]))).toEqual([
      {
        added: ["金竹村"],
        removed: ["石山村"],
        changed: ["2 organisation 党总支→党委", "2 multi_ethnic 否→是"],
        doubts: [],
      },
    ]);
  });

  it("settings by their names, and the pay standard by its post", () => {
    const settings = (value: string) =>
      gridFromRows("参数设置", [
        ["参数", "取值"],
        ["统计截止日", value],
        ["地区", "样例市"],
      ]);
    expect(found(compared([settings("2021-10-28")], [settings("2021-11-30")]))[0].changed).toEqual([
      "2 value 2021-10-28→2021-11-30",
    ]);
    const pay = (rows: readonly (readonly CellValue[])[]) =>
      gridFromRows("报酬标准", [["执行起始", "职务类别", "基本报酬(元/月)", "备注"], ...rows]);
    const before = pay([
      ["2021.01", "常务干部", 3700, null],
      ["2017.01", "常务干部", 2800, null],
    ]);
    const after = pay([
      ["2017.01", "常务干部", 2800, "停止"],
      ["2021.01", "常务干部", 3800, null],
    ]);
    expect(found(compared([before], [after]))[0].changed).toEqual([
      "2 remark →停止",
      "3 base_monthly 3700→3800",
    ]);
  });

  it("sheets of a kind that only one edition has are told as such", () => {
    const units = unitGrid([["样例镇", "石山村", "村", "党支部", "否"]]);
    const { ledgers, onlyBefore, onlyAfter } = compared([units], [grid(two)]);
    expect([
      ledgers,
      onlyBefore.map(({ sheet }) => sheet),
      onlyAfter.map(({ sheet }) => sheet),
    ]).toEqual([[], ["单位名录"], ["花名册"]]);
  });
});

/** Cells that edits may put in, each unlike anything in the roster. */
const NEW_VALUES: Readonly<Partial<Record<MemberField, CellValue>>> = {
  name: "辛样例",
  nation: "侗族",
  birth: "1950.12",
  edu: "博士研究生",
  political: "民盟盟员",
  party_post: "纪检委员",
  committee_post: "治保委员",
  phone: "15900000000",
  remark: "改过",
  village: "红岩村",
};
const FIELDS = Object.keys(NEW_VALUES) as MemberField[];
const everyone = ["石山村", "街心社区", "金竹村", "新田村"].flatMap((village, i) =>
  villageOf(village, i)
);

interface Edits {
  readonly removed: readonly number[];
  readonly added: number;
  readonly cells: readonly (readonly [person: number, field: MemberField])[];
  readonly order: readonly number[];
}

const edits: fc.Arbitrary<Edits> = fc.record({
  removed: fc.uniqueArray(fc.nat({ max: everyone.length - 1 }), { maxLength: 4 }),
  added: fc.nat({ max: 3 }),
  cells: fc.uniqueArray(
    fc.tuple(fc.nat({ max: everyone.length - 1 }), fc.constantFrom(...FIELDS)),
    { maxLength: 8, selector: ([person, field]) => `${person} ${field}` }
  ),
  order: fc.shuffledSubarray(
    everyone.map((_, i) => i),
    { minLength: everyone.length }
  ),
});

function afterEdits({ removed, added, cells, order }: Edits): Person[] {
  const changed = everyone.map((person, i) => {
    const own = cells.filter(([who]) => who === i).map(([, field]) => [field, NEW_VALUES[field]]);
    return { ...person, ...(Object.fromEntries(own) as Person) };
  });
  const kept = order.filter((i) => !removed.includes(i)).map((i) => changed[i]);
  return [...kept, ...villageOf("白云村", 4).slice(0, added)];
}

const keyOf = ({
  table,
  record,
}: {
  table: { value(r: number, f: string): CellValue };
  record: number;
}) => table.value(record, "id_no");

describe("random edits of a roster", () => {
  it("are found again exactly, and the other way round", () => {
    fc.assert(
      fc.property(edits, (plan) => {
        const [before, after] = [grid(everyone), grid(afterEdits(plan))];
        const [forth] = compared([before], [after]).ledgers;
        const cells = plan.cells.filter(([person]) => !plan.removed.includes(person));
        expect(forth.removed.map(keyOf)).toEqual(
          [...plan.removed].sort((a, b) => a - b).map((i) => everyone[i].id_no)
        );
        expect(forth.added).toHaveLength(plan.added);
        const changes = forth.changed.flatMap((record) =>
          record.changes.map(({ column }) => `${String(keyOf(record.after))} ${column.field}`)
        );
        expect(changes.sort()).toEqual(
          cells.map(([person, field]) => `${String(everyone[person].id_no)} ${field}`).sort()
        );
        expect(forth.doubts).toEqual([]);
        const [back] = compared([after], [before]).ledgers;
        expect([
          back.added.length,
          back.removed.length,
          back.changed.length,
          back.unchanged,
        ]).toEqual([
          forth.removed.length,
          forth.added.length,
          forth.changed.length,
          forth.unchanged,
        ]);
      }),
      { numRuns: 60 }
    );
  });

  it("of nothing are nothing, whatever the roster holds", () => {
    const any = fc.constantFrom<CellValue>(
      null,
      "",
      " ",
      "无",
      "甲",
      "1985.06",
      1985.1,
      "汉",
      0,
      12,
      true
    );
    const person = fc.record({
      township: fc.constantFrom("样例镇", null),
      village: fc.constantFrom("石山村", "街心社区", null),
      name: fc.constantFrom("甲", "乙", " 甲", null),
      id_no: fc.constantFrom(idNumber(19850615, 5), idNumber(19850615, 7), "5299", null),
      birth: any,
      nation: any,
      party_post: fc.constantFrom("书记", "委员", null),
      remark: any,
    });
    const columns = [
      "township",
      "village",
      "name",
      "id_no",
      "birth",
      "nation",
      "party_post",
      "remark",
    ] as const;
    fc.assert(
      fc.property(fc.array(person, { maxLength: 30 }), (list) => {
        const sheet = (some: readonly Person[]) => rosterGrid({ people: some, columns });
        const [result] = found(compared([sheet(list)], [sheet([...list])]));
        expect(result).toEqual(nothing);
      }),
      { numRuns: 100 }
    );
  });
});

it("people of the test roster stand in the property's villages", () => {
  expect(everyone).toHaveLength(people.length * 4);
});
