import { Workbook } from "exceljs";
import { bookOf, rowsOf } from "../support/book";
import { reserveGrid } from "../support/reserve-sheet";
import { cli, expectRefusal } from "../support/run-cli";
import { useTemporaryFolder } from "../support/temporary-folder";
import { dated, rosterRows, settingsRows, villageBook } from "./small-books";

jest.setTimeout(60_000);

const folder = useTemporaryFolder();
const village = () => folder.write("本届.xlsx", villageBook());

async function summary(...args: readonly string[]) {
  const { code, out, err } = await cli("summarize", ...args, "--json");
  const { narrative, ...rest } = JSON.parse(out) as Readonly<Record<string, unknown>>;
  return { code, err, narrative, ...rest };
}

describe("a workbook with ledgers and no roster", () => {
  const file = () =>
    folder.write("后备.xlsx", bookOf({ 后备干部库: rowsOf(reserveGrid), 参数设置: dated }));

  it("has the forms of the ledgers, and says what it lacks", async () => {
    const { code, out, err } = await cli("summarize", file(), "--style", "全文");
    expect(out).toMatch(/^1个乡镇（街道），2个村（社区）\n表5 后备力量统计表\n\n.*3人/);
    expect(err).toContain("没有本届班子成员花名册");
    expect(err).not.toContain("较上届");
    expect(code).toBe(0);
  });

  it("is written, and has no figures of people in JSON", async () => {
    const out = folder.file("汇总.xlsx");
    expect(await summary(file(), "--out", out)).toMatchObject({
      code: 0,
      members: null,
      secretaries: null,
      townships: null,
      narrative: "",
    });
    const book = new Workbook();
    await book.xlsx.readFile(out);
    const names = book.worksheets.map(({ name }) => name);
    expect(names).toEqual(["封面", "表5 后备力量统计表", "校核情况表"]);
  });
});

describe("what is printed", () => {
  it("the figures and the sentence", async () => {
    const { code, out, err } = await cli("summarize", village());
    expect(out).toMatch(/班子成员 +3 +36\.00 +— +3 +100\.00%\n书记 +1 +42\.00 +— +1 +100\.00%/);
    expect(out).toMatch(/\n截至2021年10月28日，.*共选举产生.*3人，平均年龄36\.00岁.*。\n$/);
    expect(err).toMatch(/没有上届花名册/);
    expect(code).toBe(0);
  });

  it("as JSON, figures as they are printed", async () => {
    const figures = {
      count: 3,
      averageAge: "36.00",
      averageAgeChange: null,
      highSchoolPlus: 3,
      highSchoolPlusShare: "100.00",
    };
    const { code, err, narrative, ...rest } = await summary(village());
    expect(rest).toEqual({
      asOf: "2021-10-28",
      members: figures,
      secretaries: { ...figures, count: 1, averageAge: "42.00", highSchoolPlus: 1 },
      townships: [{ name: "样例镇", ...figures }],
    });
    expect(narrative).toContain("36.00岁");
    expect(err).not.toBe("");
    expect(code).toBe(0);
  });

  it("says that errors remain in the roster", async () => {
    const plan = { change: { 0: { sex: "女" } } };
    const { code, err } = await cli("summarize", folder.write("本届.xlsx", villageBook(plan)));
    expect(err).toContain("还有错误1处");
    expect(code).toBe(0);
  });

  it("says who is missing from the figures: exit code 1", async () => {
    const plan = { change: { 0: { id_no: null, birth: "不详", edu: "不详" } } };
    const { code, err } = await cli("summarize", folder.write("本届.xlsx", villageBook(plan)));
    expect(err).toContain("有1人的出生年月、1人的学历无法确定");
    expect(code).toBe(1);
  });
});

it("says that a roster holds nobody of a Party organisation: exit code 1", async () => {
  const plan = { all: { party_post: null, committee_post: "委员" } };
  const { code, err } = await cli("summarize", folder.write("本届.xlsx", villageBook(plan)));
  expect(err).toContain("没有认出党组织职务");
  expect(code).toBe(1);
});

describe("the cut-off date", () => {
  it("from --as-of goes before the sheet's", async () => {
    expect(await summary(village(), "--as-of", "2016-10-28")).toMatchObject({
      asOf: "2016-10-28",
      members: { averageAge: "31.00" },
    });
  });

  it("from nowhere: refused, with advice", async () => {
    const file = folder.write("本届.xlsx", villageBook({}, settingsRows({})));
    expectRefusal(await cli("summarize", file), "没有统计截止日", "--as-of 2021-10-28", "参数设置");
    expect((await cli("summarize", file, "--as-of", "2021-10-28")).code).toBe(0);
  });
});

describe("the term before", () => {
  const changed = {
    asOf: "2021-10-28",
    members: {
      count: 3,
      averageAge: "36.00",
      averageAgeChange: "5.00",
      highSchoolPlus: 3,
      highSchoolPlusShare: "100.00",
    },
  };
  // The same people, one of them with less schooling then.
  const rows = rosterRows({ without: ["age"], change: { 1: { edu_ft: "初中", edu: "初中" } } });

  it("in another file, by that file's own cut-off date", async () => {
    const settings = settingsRows({ 统计截止日: "2016-10-28" });
    const previous = folder.write("上届.xlsx", bookOf({ 花名册: rows, 参数设置: settings }));
    const { narrative, ...found } = await summary(village(), "--previous", previous);
    expect(found).toMatchObject(changed);
    expect(narrative).toContain("较上届上升5.00岁");
    expect(found.err).toBe("");
  });

  it("in another file, by the date in the settings of this term", async () => {
    const previous = folder.write("上届.xlsx", bookOf({ 名册: rows }));
    const settings = ["--settings", '{"previousAsOf": "2016-10-28"}'];
    expect(await summary(village(), "--previous", previous, ...settings)).toMatchObject(changed);
  });

  it("in a sheet of the same file whose name says so", async () => {
    const settings = settingsRows({ 统计截止日: "2021-10-28", 上届统计截止日: "2016-10-28" });
    const file = folder.write(
      "两届.xlsx",
      bookOf({ 本届花名册: rosterRows(), 上届花名册: rows, 参数设置: settings })
    );
    expect(await summary(file)).toMatchObject(changed);
  });

  it("in a file without a roster: refused", async () => {
    const previous = folder.write("上届.xlsx", bookOf({ 参数设置: dated }));
    expectRefusal(
      await cli("summarize", village(), "--previous", previous),
      "上届.xlsx",
      "没有认出"
    );
  });

  it("is never written over", async () => {
    const previous = folder.write("上届.xlsx", bookOf({ 名册: rows }));
    const run = await cli("summarize", village(), "--previous", previous, "--out", previous);
    expectRefusal(run, "就是被读取的文件");
  });
});

describe("--out", () => {
  it("writes the forms and the sentence", async () => {
    const out = folder.file("汇总.xlsx");
    const { code, err } = await cli("summarize", village(), "--out", out);
    expect(code).toBe(0);
    expect(err).toContain(`已写入 ${out}\n`);
    const book = new Workbook();
    await book.xlsx.readFile(out);
    expect(book.worksheets.map(({ name }) => name)).toEqual([
      "封面",
      "表2 班子结构分析表",
      "表3 书记队伍结构表",
      "表4 较上届对比表",
      "综述",
      "校核情况表",
    ]);
    const texts: string[] = [];
    for (const sheet of book.worksheets) {
      sheet.eachRow((row) => row.eachCell((cell) => texts.push(cell.text)));
    }
    expect(texts).toContain("样例镇");
    expect(texts.join("\n")).toContain("平均年龄36.00岁");
    expect(texts.join("\n")).not.toMatch(/\d{15}/);
  });

  it("takes the unit that reports and who signs from the settings", async () => {
    const settings = settingsRows({
      统计截止日: "2021-10-28",
      填报单位: "样例镇党委",
      审核人: "己样例",
    });
    const file = folder.write("本届.xlsx", villageBook({}, settings));
    const out = folder.file("汇总.xlsx");
    expect((await cli("summarize", file, "--out", out)).code).toBe(0);
    const book = new Workbook();
    await book.xlsx.readFile(out);
    const texts: string[] = [];
    book.worksheets[1].eachRow((row) => row.eachCell((cell) => texts.push(cell.text)));
    expect(texts.join("\n")).toMatch(/样例镇党委[^]*己样例/);
  });

  it("prints forms 2 and 3 under the presets of the workbook's settings sheet", async () => {
    const settings = settingsRows({
      统计截止日: "2021-10-28",
      年龄段: "党内统计口径",
      表头口径: "党内统计口径",
    });
    const plan = { change: { 0: { edu: "中专", source: "合作社负责人" } } };
    const file = folder.write("本届.xlsx", villageBook(plan, settings));
    const out = folder.file("汇总.xlsx");
    expect((await cli("summarize", file, "--out", out)).code).toBe(0);
    const book = new Workbook();
    await book.xlsx.readFile(out);
    for (const [name, total] of [
      ["表2 班子结构分析表", 3],
      ["表3 书记队伍结构表", 1],
    ] as const) {
      const sheet = book.getWorksheet(name)!;
      const valueUnder = (head: string) => {
        const column = (sheet.getRow(5).values as unknown[]).indexOf(head);
        return sheet.getRow(7).getCell(column).value;
      };
      expect([name, valueUnder("中专")]).toEqual([name, 1]);
      expect([name, valueUnder("农村专业合作组织负责人")]).toEqual([name, 1]);
      const levels = ["大专及以上", "中专", "高中、中技", "初中及以下"];
      const counted = levels.map((head) => Number(valueUnder(head)));
      expect([name, counted.reduce((sum, count) => sum + count, 0)]).toEqual([name, total]);
      expect([name, valueUnder("46至54岁")]).toEqual([name, 0]);
      expect(sheet.getRow(5).values).not.toContain("研究生");
    }
  });
});
