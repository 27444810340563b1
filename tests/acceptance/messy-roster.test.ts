import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { cellRules } from "../../src/core/rules/cell-rules";
import { recordRules } from "../../src/core/rules/record-rules";
import { setRules } from "../../src/core/rules/set-rules";
import { settingsRules } from "../../src/core/rules/settings-rules";
import { structureRules } from "../../src/core/rules/structure";
import { validateJson } from "../support/cli-json";
import { cli } from "../support/run-cli";
import { cleanVillages } from "./messy/people";
import type { Planting } from "./messy/planting";
import { accepted, plantings } from "./messy/plantings";
import { messyWorkbooks } from "./messy-roster";

jest.setTimeout(60_000);

const folder = mkdtempSync(join(tmpdir(), "messy-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function filesWith(planted: readonly Planting[], prefix: string): Promise<string[]> {
  const files: string[] = [];
  for (const [name, bytes] of await messyWorkbooks(planted)) {
    const file = join(folder, `${prefix}${name}.xlsx`);
    writeFileSync(file, bytes);
    files.push(file);
  }
  return files;
}

let messy: string[];
let clean: string;
beforeAll(async () => {
  messy = await filesWith(plantings, "");
  clean = (await filesWith([], "无错 "))[0];
});

function place({ rule, file = "花名册汇总", sheet, cell }: Planting): string {
  return `${rule}@${file}/${sheet}!${cell}`;
}

describe("the messy roster", () => {
  it("has a defect of every kind", () => {
    const planted = new Set(plantings.map(({ rule }) => rule));
    const ofRosters = [
      ...structureRules,
      ...settingsRules,
      ...cellRules,
      ...recordRules,
      ...setRules,
    ];
    const all = ofRosters
      .map(({ id }) => id)
      .filter((id) => !/^(check-formula|form-definition)\//.test(id));
    // A roster whose cut-off date is missing cannot have the defects that need one: see below.
    expect(all.filter((id) => !planted.has(id))).toEqual(["settings/as-of-missing"]);
  });

  it("gives every planted finding at its cell, and nothing else but what is accepted", async () => {
    const { code, err, files } = await validateJson(...messy);
    const found = files.flatMap(({ file, issues }) =>
      issues.map(({ rule, sheet, cell }) =>
        place({ rule, file: basename(file, ".xlsx") as "补报", sheet, cell })
      )
    );
    expect(found.sort()).toEqual([...plantings, ...accepted].map(place).sort());
    expect(code).toBe(1);
    expect(err).toBe("");
  });

  it("finds its tables among covers, instructions and blank sheets", async () => {
    const { files } = await validateJson(...messy);
    expect(files.map(({ file, sheets }) => [basename(file), sheets])).toEqual([
      [
        "花名册汇总.xlsx",
        [
          { sheet: "清溪镇", ledger: "members", records: 42, headerRow: 4 },
          { sheet: "云头乡班子名册", ledger: "members", records: 42, headerRow: 5 },
          { sheet: "石桥街道", ledger: "members", records: 35, headerRow: 2 },
          { sheet: "Sheet3", ledger: "members", records: 28, headerRow: 6 },
          { sheet: "单位名录", ledger: "units", records: 23, headerRow: 1 },
          { sheet: "参数设置", ledger: "settings", records: 9, headerRow: 1 },
          { sheet: "大湾村(2)", ledger: "members", records: 7, headerRow: 1 },
        ],
      ],
      [
        "补报.xlsx",
        [
          { sheet: "茅坪村补报", ledger: "members", records: 7, headerRow: 1 },
          { sheet: "空表", ledger: "members", records: 0, headerRow: 1 },
        ],
      ],
      ["其他材料.xlsx", []],
    ]);
  });

  it("writes each finding in the fixed shape", async () => {
    const { files } = await validateJson(...messy);
    for (const { issues, counts } of files) {
      for (const severity of ["error", "warning", "note"] as const) {
        expect(counts[severity]).toBe(issues.filter((i) => i.severity === severity).length);
      }
      for (const issue of issues) {
        expect(Object.keys(issue).filter((key) => key !== "fix")).toEqual([
          ...["rule", "severity", "sheet", "cell", "row", "field", "value", "message"],
        ]);
        expect(issue.row).toBe(Number(issue.cell.replace(/\D/g, "")));
        expect(issue.message).toMatch(/[\u4e00-\u9fff].*[。？]$/s);
        expect(issue.message).not.toMatch(/[{}]|undefined|null|NaN/);
      }
    }
    const at = (cell: string, sheet: string) =>
      files[0].issues.find((issue) => issue.cell === cell && issue.sheet === sheet);
    expect(at("I14", "清溪镇")).toMatchObject({
      rule: "age/differs-from-birth-date",
      severity: "error",
      row: 14,
      field: "age",
      value: 43,
      fix: { before: 43, after: 42 },
    });
    expect(at("G9", "清溪镇")).toMatchObject({ field: "id_no", value: 529901196509010000 });
    expect(at("G9", "清溪镇")).not.toHaveProperty("fix");
    expect(at("G29", "云头乡班子名册")).toMatchObject({
      value: "529901770208131",
      fix: { after: "529901197702081317" },
    });
    expect(at("F13", "清溪镇")?.message).toContain("布依族");
    expect(at("I44", "云头乡班子名册")?.value).toBe("#REF!");
  });

  it("loses every finding with one possible repair, and no other, in one run of fix", async () => {
    const into = join(folder, "修正.xlsx");
    const open = (await validateJson(messy[0])).files[0].issues;
    const report = JSON.parse((await cli("fix", messy[0], "--into", into, "--json")).out) as {
      readonly changed: readonly { readonly sheet: string; readonly cell: string }[];
      readonly skipped: readonly unknown[];
      readonly issues: readonly unknown[];
    };
    const repaired = new Set(report.changed.map(({ sheet, cell }) => `${sheet}!${cell}`));
    const repairable = open.filter(({ fix }) => fix).map(({ sheet, cell }) => `${sheet}!${cell}`);
    expect(report.skipped).toEqual([]);
    expect(repaired).toEqual(new Set(repairable));
    expect(repaired.size).toBeGreaterThan(5);
    const { files } = await validateJson(into);
    expect(files[0].issues.filter(({ fix }) => fix)).toEqual([]);
    expect(files[0].issues).toEqual(report.issues);
    const again = await cli("fix", into, "--into", join(folder, "再修正.xlsx"));
    expect(again.out).toContain("没有修改任何单元格");
  });

  it("is not summed up without a warning", async () => {
    const { code, out, err } = await cli("summarize", messy[0]);
    expect(out).toMatch(/^截至2021年10月28日.*平均年龄/m);
    expect(err).toMatch(/还有错误\d+处/);
    expect(code).toBe(1);
  });
});

/** Rules that report how the sheets are made, and units without a roster, where no defect is planted. */
const LAYOUT = [
  "settings/as-of-missing",
  "table/column-repeated",
  "table/header-not-found",
  "unit/filled-down",
  "unit/missing",
];

describe("the same roster without its defects", () => {
  const people = cleanVillages()
    .filter(({ name }) => name !== "茅坪村")
    .flatMap((village) => village.people.map(({ cells }) => cells));
  const inParty = people.filter(({ party_post: post }) => post !== null);
  const secretaries = people.filter(({ one_shoulder: both }) => both === "是");

  /** Hundredths, rounded half-up. */
  const rounded = (sum: number, count: number) =>
    String(Math.floor((200 * sum + count) / (2 * count))).replace(/(\d\d)$/, ".$1");
  const figures = (group: typeof people) => {
    const highSchool = group.filter(({ edu }) => edu !== "初中").length;
    return {
      count: group.length,
      averageAge: rounded(
        group.reduce((sum, { age }) => sum + Number(age), 0),
        group.length
      ),
      averageAgeChange: null,
      highSchoolPlus: highSchool,
      highSchoolPlusShare: rounded(100 * highSchool, group.length),
    };
  };

  it("has nothing to report but how it is made", async () => {
    const { code, files } = await validateJson(clean);
    expect(files[0].counts.error).toBe(0);
    expect(new Set(files[0].issues.map(({ rule }) => rule))).toEqual(new Set(LAYOUT.slice(1)));
    expect(code).toBe(0);
  });

  it("says when the cut-off date is missing, and checks what it can", async () => {
    const noDate = { rule: "", sheet: "参数设置", cell: "B3", set: { B3: null } };
    const [file] = await filesWith([noDate], "无日期 ");
    const { code, files } = await validateJson(file);
    expect(new Set(files[0].issues.map(({ rule }) => rule))).toEqual(new Set(LAYOUT));
    expect(code).toBe(0);
    expect(await cli("summarize", file)).toMatchObject({ code: 2, out: "" });
  });

  it("is summed up to what plain arithmetic gives", async () => {
    const { code, out, err } = await cli("summarize", clean, "--json");
    const summary = JSON.parse(out);
    expect(Object.keys(summary)).toEqual([
      ...["asOf", "members", "secretaries", "townships", "narrative"],
    ]);
    expect(summary).toMatchObject({
      asOf: "2021-10-28",
      members: figures(inParty),
      secretaries: figures(secretaries),
    });
    expect(summary.townships).toHaveLength(4);
    for (const township of summary.townships) {
      expect(township).toEqual({
        name: township.name,
        ...figures(inParty.filter((person) => person.township === township.name)),
      });
    }
    expect(err).toContain("没有上届花名册");
    expect(code).toBe(0);
  });

  it("is paid by the built-in standard", async () => {
    const { code, out, err } = await cli("pay", clean, "--month", "2023-01", "--json");
    const roll = JSON.parse(out);
    expect(Object.keys(roll)).toEqual(["month", "total", "rows"]);
    expect(roll.month).toBe("2023-01");
    const fen = (yuan: string) => Number(yuan.replace(".", ""));
    let total = 0;
    for (const row of roll.rows) {
      expect(Object.keys(row)).toEqual(["name", "post", "years", "base", "tenure", "total"]);
      expect(fen(row.base) + fen(row.tenure)).toBe(fen(row.total));
      total += fen(row.total);
    }
    expect(fen(roll.total)).toBe(total);
    expect(roll.rows).toContainEqual({
      name: "卫文",
      post: "一肩挑",
      years: 1,
      base: "4460.00",
      tenure: "20.00",
      total: "4480.00",
    });
    expect(err).toContain("没有“报酬标准”表");
    expect(code).toBe(0);
  });
});
