import * as fc from "fast-check";
import type { LedgerBook } from "../../src/core/ledgers/recognise";
import { readLedgers } from "../../src/core/ledgers/recognise";
import type { Person } from "./roster";
import { rosterGrid } from "./roster";

const orBlank = <T>(values: fc.Arbitrary<T>, known: boolean): fc.Arbitrary<T | null> =>
  known ? values : fc.option(values, { freq: 6 });

const birth = fc
  .tuple(fc.integer({ min: 1945, max: 2003 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}.${String(month).padStart(2, "0")}`);

/** People of three townships and four villages; with `known`, nothing that the forms ask for is blank. */
function person(known: boolean): fc.Arbitrary<Person> {
  return fc.record({
    township: orBlank(fc.constantFrom("甲镇", "乙镇", "丙街道"), known).map(
      (name) => name ?? "甲镇"
    ),
    village: fc.constantFrom("石山村", "金竹村", "街心社区", "红岩村"),
    name: fc.constantFrom("甲样例", "乙样例", "丙样例"),
    sex: orBlank(fc.constantFrom("男", "女"), known),
    nation: orBlank(fc.constantFrom("汉族", "布依族", "苗族"), known),
    birth: orBlank(birth, known),
    edu: orBlank(
      fc.constantFrom(
        "研究生",
        "大学",
        "大专",
        "高中",
        "中专",
        "中师",
        "职高",
        "技校",
        "高中(中专)",
        "大专在读",
        "高中肄业",
        "大专结业",
        "初中",
        "小学",
        "文盲"
      ),
      known
    ),
    political: fc.constantFrom("中共党员", "预备党员", "群众", null),
    party_post: fc.constantFrom("书记", "副书记", "委员", null),
    committee_post: fc.constantFrom("主任", "副主任", "委员", null),
    incumbent: orBlank(fc.constantFrom("新任", "连任", "转任", "届中补选"), known),
    source: orBlank(
      fc.constantFrom(
        "致富能人",
        "大学毕业生",
        "退役军人",
        "优秀青年",
        "其他",
        "返乡人员",
        "合作社负责人",
        "村官"
      ),
      known
    ),
    cadre_since: orBlank(
      fc.constantFrom("2021.10", "2018.12", "2016.12", "2011.01", "1998.07"),
      known
    ),
  });
}

/** The columns of `person`. */
const COLUMNS = [
  ...(["township", "village", "name", "sex", "nation", "birth", "edu", "political"] as const),
  ...(["party_post", "committee_post", "incumbent", "source", "cadre_since"] as const),
];

/** A workbook with a roster of this term and, now and then, one of the term before. */
export function randomBook(known: boolean): fc.Arbitrary<LedgerBook> {
  const roster = fc.array(person(known), { minLength: 1, maxLength: 40 });
  return fc
    .tuple(roster, fc.option(roster))
    .map(([current, previous]) =>
      readLedgers("", [
        rosterGrid({ people: current, columns: COLUMNS }),
        ...(previous
          ? [rosterGrid({ people: previous, columns: COLUMNS, sheet: "上届花名册" })]
          : []),
      ])
    );
}
