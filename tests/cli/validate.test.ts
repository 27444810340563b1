import { readFileSync } from "node:fs";
import { Workbook } from "exceljs";
import { bookOf } from "../support/book";
import { idNumber } from "../support/roster";
import { validateJson } from "../support/cli-json";
import { cli } from "../support/run-cli";
import { useTemporaryFolder } from "../support/temporary-folder";
import { rowsFile } from "../support/workbook-parts";
import { dated, rosterRows, settingsRows, villageBook } from "./small-books";

jest.setTimeout(60_000);

const folder = useTemporaryFolder();

const WRONG = "52990119790312101X";
const wrongId = { change: { 0: { id_no: WRONG } } };

describe("what is printed", () => {
  it("the sheets and that nothing was found: exit code 0", async () => {
    const file = folder.write("村.xlsx", villageBook());
    expect(await cli("validate", file)).toEqual({
      code: 0,
      out: [
        file,
        "  花名册（班子成员花名册）：5行，无错误5行",
        "  参数设置（参数设置）：2行，无错误2行",
        "  未发现问题。",
        "",
      ].join("\n"),
      err: "",
    });
  });

  it("each finding with its place and rule, the ID number hidden: exit code 1", async () => {
    const { code, out, err } = await cli("validate", folder.write("村.xlsx", villageBook(wrongId)));
    expect(out).toContain(
      "  发现错误1处、需核实0处、提示0处。\n  错误  花名册!H3  “529901********101X”"
    );
    expect(out).toContain("[id-number/check-digit]");
    expect(out).not.toContain(WRONG);
    expect({ code, err }).toEqual({ code: 1, err: "" });
  });

  it("warnings alone: exit code 0", async () => {
    const file = folder.write("村.xlsx", villageBook({ change: { 1: { join_party: null } } }));
    const { code, out } = await cli("validate", file);
    expect(out).toContain("发现错误0处、需核实1处、提示0处。");
    expect(code).toBe(0);
  });

  it.each([
    ["none", WRONG],
    ["birth", "529901********101X"],
    ["last8", "5299011979********"],
    ["last4", "52990119790312****"],
  ])("the ID number as the settings have it: %s", async (idMasking, shown) => {
    const file = folder.write("村.xlsx", villageBook(wrongId));
    const { out } = await cli("validate", file, "--settings", JSON.stringify({ idMasking }));
    expect(out).toContain(`“${shown}”`);
  });

  it("a hundred findings, and how many more there are", async () => {
    const file = folder.file("大.xlsx");
    expect((await cli("sample", "--out", file, "--records", "400", "--defects", "1")).code).toBe(0);
    const { out } = await cli("validate", file);
    expect(out.match(/\[[\w-]+\/[\w-]+\]$/gm)).toHaveLength(100);
    expect(out).toMatch(/另有\d+条未显示；用 --out 结果\.xlsx 写出全部/);
  });

  it("formulas without a result are told about", async () => {
    const { err } = await cli(
      "validate",
      folder.write("村.xlsx", rowsFile('<row r="1"><c r="A1"><f>1+1</f></c></row>'))
    );
    expect(err).toMatch(/工作表“甲”有1个公式没有保存计算结果（如 A1）/);
  });
});

describe("a 校核说明 sheet", () => {
  const head = "规则编号,工作表,单位,姓名,栏目,原值,核对码,说明,填写人".split(",");
  const rule = "id-number/check-digit";
  const line = (reason: string) =>
    [rule, "花名册", "样例镇石山村", "甲样例", "公民身份号码", WRONG, "", reason, "某某"] as const;
  const book = (reason: string) =>
    bookOf({
      花名册: rosterRows(wrongId),
      参数设置: dated,
      校核说明: [["校核说明"], head, line(reason)],
    });

  it("takes accepted findings out of the counts and the exit code, and tells how many", async () => {
    const file = folder.write("村.xlsx", book("已到派出所核实"));
    const { code, out } = await cli("validate", file);
    expect(out).toContain("  未发现问题。\n  另有1处已在“校核说明”表中作了说明");
    expect(out).toContain("花名册（班子成员花名册）：5行，无错误5行");
    expect(code).toBe(0);
  });

  it("gives JSON the accepted findings with their reasons", async () => {
    const { code, files } = await validateJson(folder.write("村.xlsx", book("已到派出所核实")));
    expect(files[0]).toMatchObject({
      issues: [],
      counts: { error: 0, warning: 0, note: 0 },
      waived: [
        { rule, sheet: "花名册", cell: "H3", value: WRONG, reason: "已到派出所核实", by: "某某" },
      ],
    });
    expect(code).toBe(0);
  });

  it("lists them in the result sheet", async () => {
    const out = folder.file("结果.xlsx");
    await cli("validate", folder.write("村.xlsx", book("已到派出所核实")), "--out", out);
    const written = new Workbook();
    await written.xlsx.readFile(out);
    const cells = written.worksheets[0].getSheetValues().flat().map(String);
    expect(cells).toContain("已到派出所核实(某某)");
    expect(cells.join()).not.toContain(WRONG);
  });

  it("without a reason leaves them open", async () => {
    const { code, files } = await validateJson(folder.write("村.xlsx", book("")));
    expect(files[0].issues.map((issue) => issue.rule)).toEqual([rule, "waiver/reason-missing"]);
    expect(files[0].waived).toEqual([]);
    expect(code).toBe(1);
  });
});

describe("the settings", () => {
  const tooOld = { change: { 0: { birth: "1979.03" } } };

  it("--as-of goes before the sheet", async () => {
    const file = folder.write("村.xlsx", villageBook({ without: ["age"] }));
    const { code, files } = await validateJson(file, "--as-of", "2012-01-01");
    expect(files[0].counts.error).toBeGreaterThan(0);
    expect(code).toBe(1);
  });

  it("--settings goes before the sheet, as text or in a file", async () => {
    const file = folder.write("村.xlsx", villageBook(tooOld));
    expect((await cli("validate", file)).code).toBe(0);
    const inline = await cli("validate", file, "--settings", '{"maximumAge": 40}');
    expect(inline.out).toContain("[age/above-maximum]");
    const json = folder.write("设置.json", '\ufeff{"最高年龄": "40"}');
    expect((await cli("validate", file, "--settings", json)).out).toBe(inline.out);
  });

  it("--as-of goes before --settings", async () => {
    const file = folder.write("村.xlsx", villageBook());
    const settings = ["--settings", '{"asOf": "2012-01-01"}'];
    expect((await cli("validate", file, ...settings)).code).toBe(1);
    expect((await cli("validate", file, ...settings, "--as-of", "2021-10-28")).code).toBe(0);
  });

  it("no cut-off date anywhere: said once, the rest is checked", async () => {
    const file = folder.write("村.xlsx", villageBook(wrongId, settingsRows({})));
    const { code, files } = await validateJson(file);
    expect(files[0].issues.map(({ rule }) => rule).sort()).toEqual([
      "id-number/check-digit",
      "settings/as-of-missing",
    ]);
    expect(code).toBe(1);
  });

  it("faults in the sheet are findings", async () => {
    const rows = settingsRows({ 统计截止日: "2021-10-28", 最低年龄: "十八", 天气: "晴" });
    const { out, code } = await cli("validate", folder.write("村.xlsx", villageBook({}, rows)));
    expect(out).toMatch(/错误 {2}参数设置!B3 .*\[settings\/invalid-value\]/);
    expect(out).toMatch(/需核实 {2}参数设置!A4 .*\[settings\/unknown-setting\]/);
    expect(code).toBe(1);
  });
});

describe("several files", () => {
  it("are checked together, each under its own name", async () => {
    const ids = { id_no: idNumber(19850615, 103) };
    const first = folder.write("甲镇.xlsx", villageBook());
    const second = folder.write(
      "乙镇.xlsx",
      bookOf({
        花名册: rosterRows({
          people: [{ township: "乙镇", village: "大坝村", name: "己样例", sex: "男", ...ids }],
          columns: ["township", "village", "name", "sex", "id_no"],
        }),
      })
    );
    const { files } = await validateJson(first, second);
    expect(files.map(({ file }) => file)).toEqual([first, second]);
    expect(files[0].issues).toEqual([]);
    expect(files[1].issues).toContainEqual(
      expect.objectContaining({
        rule: "person/duplicate-id",
        cell: "E3",
        message: expect.stringContaining("甲镇.xlsx"),
      })
    );
  });

  it("one named twice is checked once", async () => {
    const file = folder.write("村.xlsx", villageBook());
    const again = `${folder.path}/./村.xlsx`;
    expect(await cli("validate", file, again, "--json")).toEqual(
      await cli("validate", file, "--json")
    );
  });
});

describe("--out", () => {
  it("writes the findings with the ID numbers hidden and links to the cells", async () => {
    const file = folder.write("村.xlsx", villageBook(wrongId));
    const out = folder.file("校验结果.xlsx");
    const { code, err } = await cli("validate", file, "--out", out);
    expect({ code, err }).toEqual({ code: 1, err: `已写入 ${out}\n` });
    expect(folder.list()).toEqual(["村.xlsx", "校验结果.xlsx"].sort());

    const book = new Workbook();
    await book.xlsx.readFile(out);
    expect(book.worksheets.map(({ name }) => name)).toEqual(["校验结果"]);
    const cells: string[] = [];
    const links: string[] = [];
    book.worksheets[0].eachRow((row) =>
      row.eachCell((cell) => {
        cells.push(cell.text);
        if (cell.hyperlink) links.push(cell.hyperlink);
      })
    );
    const all = cells.join("\n");
    expect(all).toContain("529901********101X");
    expect(all).not.toMatch(/\d{15,}/);
    expect(all).toContain("发现错误1处");
    expect(links).toHaveLength(1);
    expect(decodeURI(links[0])).toMatch(/^村\.xlsx/);
  });

  it("overwrites a result of before", async () => {
    const file = folder.write("村.xlsx", villageBook());
    const out = folder.write("结果.xlsx", "something old");
    expect((await cli("validate", file, "--out", out)).code).toBe(0);
    expect((await cli("validate", out)).out).toContain("校验结果");
  });

  it("writes the same bytes each time", async () => {
    const file = folder.write("村.xlsx", villageBook(wrongId));
    const [a, b] = [folder.file("一.xlsx"), folder.file("二.xlsx")];
    await cli("validate", file, "--out", a);
    await cli("validate", file, "--out", b);
    expect(readFileSync(a).equals(readFileSync(b))).toBe(true);
  });
});

it("a unit list in another file counts for all", async () => {
  const file = folder.write("村.xlsx", villageBook());
  const list = folder.write(
    "名录.xlsx",
    bookOf({
      单位名录: [
        ["乡镇(街道)", "村(社区)", "类别"],
        ["样例镇", "石山村", "村"],
        ["样例镇", "水井村", "村"],
      ],
    })
  );
  expect((await cli("validate", file, list)).out).toMatch(/水井村.*\[unit\/missing\]/);
});
