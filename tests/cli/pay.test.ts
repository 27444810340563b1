import { Workbook } from "exceljs";
import { bookOf } from "../support/book";
import { cli, expectRefusal } from "../support/run-cli";
import { useTemporaryFolder } from "../support/temporary-folder";
import { dated, rosterRows, villageBook } from "./small-books";

const folder = useTemporaryFolder();
const village = () => folder.write("村.xlsx", villageBook());
const standard = (increment: number | string) => ({
  报酬标准: [
    ["职务类别", "基本报酬(元/月)", "任职年限每满1年增加(元)"],
    ["一肩挑", 5000, increment],
    ["常务干部", 4000, 0],
  ],
});
const withStandard = (increment: number | string) =>
  folder.write(
    "村.xlsx",
    bookOf({ 花名册: rosterRows(), 参数设置: dated, ...standard(increment) })
  );

it("prints each share and the total in words", async () => {
  const { code, out, err } = await cli("pay", village(), "--month", "2022-01");
  expect(out).toBe(
    [
      "石山村  甲样例  一肩挑  4460.00 + 220.00 = 4680.00",
      "石山村  乙样例  副书记  3700.00 + 100.00 = 3800.00",
      "石山村  丁样例  副主任  3700.00 + 100.00 = 3800.00",
      "2022年1月共3人，应发合计12280.00元（人民币壹万贰仟贰佰捌拾元整）。",
      "",
    ].join("\n")
  );
  expect(err).toMatch(/没有“报酬标准”表，按内置标准计算/);
  expect(code).toBe(0);
});

it("as JSON, amounts as they are printed", async () => {
  const { code, out } = await cli("pay", village(), "--month", "2022-01", "--json");
  expect(JSON.parse(out)).toEqual({
    month: "2022-01",
    total: "12280.00",
    rows: [
      {
        name: "甲样例",
        post: "一肩挑",
        years: 11,
        base: "4460.00",
        tenure: "220.00",
        total: "4680.00",
      },
      {
        name: "乙样例",
        post: "副书记",
        years: 5,
        base: "3700.00",
        tenure: "100.00",
        total: "3800.00",
      },
      {
        name: "丁样例",
        post: "副主任",
        years: 5,
        base: "3700.00",
        tenure: "100.00",
        total: "3800.00",
      },
    ],
  });
  expect(code).toBe(0);
});

it("by the standard of the workbook", async () => {
  const { code, out, err } = await cli("pay", withStandard(30), "--month", "2022-01");
  expect(out).toContain("甲样例  一肩挑  5000.00 + 330.00 = 5330.00");
  expect(out).toContain("乙样例  副书记  4000.00 + 0.00 = 4000.00");
  expect({ code, err }).toEqual({ code: 0, err: "" });
});

it("a standard that names no amount is an error: exit code 1", async () => {
  const { code, err } = await cli("pay", withStandard("20—30"), "--month", "2022-01");
  expect(err).toMatch(/^错误 {2}报酬标准!C2 .*\[pay-policy\/amount\]$/m);
  expect(code).toBe(1);
});

it("needs no cut-off date, but a month", async () => {
  const file = folder.write("村.xlsx", bookOf({ 花名册: rosterRows() }));
  expect((await cli("pay", file, "--month", "2022-01")).code).toBe(0);
  expectRefusal(await cli("pay", file), "--month", "缺少选项");
  expectRefusal(await cli("pay", file, "--month", "2022年1月"), "2022年1月", "2023-01 这样的年月");
});

it("writes the pay roll with the ID numbers hidden", async () => {
  const out = folder.file("报酬.xlsx");
  const { code, err } = await cli("pay", village(), "--month", "2022-01", "--out", out);
  expect(err).toContain(`已写入 ${out}`);
  expect(code).toBe(0);
  const book = new Workbook();
  await book.xlsx.readFile(out);
  expect(book.worksheets.map(({ name }) => name)).toEqual(["报酬发放表"]);
  const texts: string[] = [];
  book.worksheets[0].eachRow((row) => row.eachCell((cell) => texts.push(cell.text)));
  expect(texts.join("\n")).toMatch(/甲样例[^]*529901\*{8}\d{3}[\dX][^]*12280/);
  expect(texts.join("\n")).not.toMatch(/\d{15}/);
});
