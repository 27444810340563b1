import { join } from "node:path";
import * as fc from "fast-check";
import { personSources } from "../../../src/core/codes/person-source";
import type { BuiltForm } from "../../../src/core/forms/build-form";
import { buildForm } from "../../../src/core/forms/build-form";
import { checkForms } from "../../../src/core/forms/checks/check-forms";
import { compareWithBooks } from "../../../src/core/forms/checks/compare-with-books";
import { printForm } from "../../../src/core/forms/checks/print-form";
import { recogniseForm } from "../../../src/core/forms/checks/recognise-form";
import { otherPresets, presetsOn } from "../../../src/core/forms/checks/sheet-presets";
import { planForm } from "../../../src/core/forms/form-plan";
import { headPaths } from "../../../src/core/forms/head-paths";
import type { FormPresets } from "../../../src/core/forms/presets";
import { allPresets } from "../../../src/core/forms/presets";
import { collectReportData } from "../../../src/core/forms/report-data";
import { committeeStructure } from "../../../src/core/forms/tables/committee-structure";
import { forms } from "../../../src/core/forms/tables/index";
import { secretaryStructure } from "../../../src/core/forms/tables/secretary-structure";
import { readLedgers } from "../../../src/core/ledgers/recognise";
import { expectGolden } from "../../support/golden";
import { planText } from "../../support/plan-text";
import { readBack, sheetOf } from "../../support/printed-forms";
import { reportPeople, reportSettings } from "../../support/report-fixture";
import type { Person } from "../../support/roster";
import { rosterGrid } from "../../support/roster";
import { villageOf } from "../../support/villages";

const PARTY = { ageBands: "party-statistics", formHead: "party-statistics" } as const;

/** The people of the report fixture, and a village with somebody in every column of the annual report. */
const people: readonly Person[] = [
  ...reportPeople,
  ...villageOf("红岩村", 3, {
    0: { edu: "中专", source: "农村专业合作组织负责人" },
    1: { edu: "技工学校", source: "大学生村官" },
    2: { edu: "中师", source: "优秀青年" },
  }),
];

function reportOf(roster: readonly Person[], presets: FormPresets) {
  const book = readLedgers("", [rosterGrid({ people: roster })]);
  return collectReportData([book], { ...reportSettings, ...presets });
}

const data = reportOf(people, PARTY);
const both = [committeeStructure, secretaryStructure] as const;

function headsOf({ heads }: BuiltForm): string[] {
  return headPaths(heads).map((path) => path.join("/"));
}

describe.each(both.map((form) => [form.number, form] as const))("%s", (_number, form) => {
  const built = buildForm(form, data);

  it("is as the golden file has it", () => {
    const path = join(__dirname, "golden", `${form.id}-of-party-statistics.txt`);
    expectGolden(path, planText(planForm(built, data.settings)));
  });

  it("has the heads of the annual report on education and sources", () => {
    expect(headsOf(built).filter((head) => /^(学历|来源|大专|高中)/.test(head))).toEqual([
      "学历/大专及以上",
      "学历/中专",
      "学历/高中、中技",
      "学历/初中及以下",
      "高中(中专)及以上/人数",
      "高中(中专)及以上/占比",
      "大专及以上占比",
      ...personSources.entries.flatMap(({ annualReport }) =>
        annualReport === null ? [] : [`来源/${annualReport}`]
      ),
      "来源/其他",
    ]);
  });

  it("prints no figure twice", () => {
    const keys = built.columnKeys.filter((key) => key !== "");
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("leaves 来源 out where the roster does not say it", () => {
    const book = readLedgers("", [rosterGrid({ people, without: ["source"] })]);
    const own = collectReportData([book], data.settings);
    expect(headsOf(buildForm(form, own)).join()).not.toContain("来源");
  });
});

describe.each(allPresets)("a sheet under %j", (presets) => {
  const own = reportOf(people, presets);

  it.each(both.map((form) => [form.number, form] as const))(
    "of %s is read back with its presets",
    (_number, form) => {
      const built = buildForm(form, own);
      const reading = recogniseForm(sheetOf(built, own), forms)!;
      expect(reading.printed).toMatchObject({
        form: { id: form.id },
        bands: presets.ageBands,
        head: presets.formHead,
        problems: [],
      });
      expect(reading.printed.columns.map(({ key }) => key)).toEqual(built.columnKeys.slice(1));
      expect(compareWithBooks(reading.printed, built).differences).toEqual([]);
      for (const inForce of allPresets) {
        expect(presetsOn(reading.printed, inForce)).toEqual(presets);
        expect(otherPresets(reading.printed, inForce).map(({ setting }) => setting)).toEqual([
          ...(presets.ageBands === inForce.ageBands ? [] : ["年龄段"]),
          ...(presets.formHead === inForce.formHead ? [] : ["表头口径"]),
        ]);
      }
    }
  );

  it("contradicts itself nowhere, and everybody stands in one column of each head", () => {
    const known = reportOf(
      people.map((person) => ({
        ...person,
        source: person.source ?? "其他",
        sex: person.sex ?? "男",
      })),
      presets
    );
    const printed = both.map((form) => printForm(buildForm(form, known), known.settings));
    const { results } = checkForms(printed, known.settings);
    expect(results.filter(({ passed }) => !passed)).toEqual([]);
    const isParty = presets.formHead === "party-statistics";
    const ids = new Set(results.map(({ check }) => check.id));
    for (const id of ["education", "source", "high-school-plus"]) {
      expect([id, ids.has(id), ids.has(`${id}-of-party-statistics`)]).toEqual([
        id,
        !isParty,
        isParty,
      ]);
    }
  });
});

it("tells neither setting of a form that has no columns of presets", () => {
  const own = reportOf(people, PARTY);
  const comparison = forms.find(({ id }) => id === "term-comparison")!;
  const printed = readBack(sheetOf(buildForm(comparison, own), own), buildForm(comparison, own));
  expect(otherPresets(printed, own.settings)).toEqual([]);
});

/** What the annual report counts, by what a roster says, written down by hand. */
const SCHOOLS = {
  大专及以上: ["研究生", "大学本科", "大专", "省委党校大学", "高职"],
  中专: ["中专", "中师", "中职", "中等专科毕业", "中专肄业"],
  "高中、中技": ["高中", "职高", "技校", "中技", "技工学校结业", "高中(中专)", "大专在读"],
  初中及以下: ["初中", "小学", "文盲", "中专在读", "高中在读"],
} as const;
const SOURCES = {
  农村致富带头人: ["致富能人", "致富带头人"],
  外出务工返乡人员: ["外出经商返乡人员", "返乡人员"],
  农村专业合作组织负责人: ["合作社负责人"],
  大学生村官: ["大学生村官", "村官"],
  其他: ["大学毕业生", "退役军人", "优秀青年", "农民经纪人", "退休干部", "其他"],
} as const;

const pairs = (classes: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(classes).flatMap(([head, texts]) => texts.map((text) => [head, text] as const));

const somebody = fc.record({
  school: fc.option(fc.constantFrom(...pairs(SCHOOLS)), { nil: ["", null] as const }),
  source: fc.option(fc.constantFrom(...pairs(SOURCES)), { nil: ["", null] as const }),
  township: fc.constantFrom("样例镇", "乙样例乡"),
  post: fc.constantFrom("书记", "委员"),
});

it("counts whom one would count by hand, person by person", () => {
  fc.assert(
    fc.property(fc.array(somebody, { minLength: 1, maxLength: 40 }), (list) => {
      const [pattern] = villageOf("石山村", 0);
      const roster = list.map(({ school, source, township, post }) => ({
        ...pattern,
        township,
        edu: school[1],
        source: source[1],
        party_post: post,
      }));
      const own = reportOf(roster, PARTY);
      for (const form of both) {
        const built = buildForm(form, own);
        const heads = headsOf(built);
        for (const { cells, total } of built.rows) {
          const label = cells[0].kind === "text" ? cells[0].text : "";
          const counted = list.filter(
            ({ township, post }) =>
              (total || township === label) && (form === committeeStructure || post === "书记")
          );
          const of = (head: string) => {
            const cell = cells[heads.indexOf(head)];
            return cell.kind === "figure" ? cell.figure.value?.units : undefined;
          };
          for (const head of Object.keys(SCHOOLS)) {
            const expected = counted.filter(({ school }) => school[0] === head).length;
            expect([label, head, of(`学历/${head}`)]).toEqual([label, head, expected]);
          }
          for (const head of Object.keys(SOURCES)) {
            const expected = counted.filter(({ source }) => source[0] === head).length;
            expect([label, head, of(`来源/${head}`)]).toEqual([label, head, expected]);
          }
        }
      }
    }),
    { numRuns: 40 }
  );
});
