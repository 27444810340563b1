import { cli, expectRefusal } from "../support/run-cli";
import { useTemporaryFolder } from "../support/temporary-folder";
import { documentFile, paragraph } from "../hosts/docx/document-parts";
import { villageBook } from "./small-books";

jest.setTimeout(60_000);

const folder = useTemporaryFolder();
const RIGHT = "村（社区）党组织班子成员共3人，平均年龄36.00岁。\n高中及以上学历3名，占100.00%。";

describe("check-text", () => {
  it("says that nothing is wrong: exit code 0", async () => {
    const { code, out, err } = await cli("check-text", folder.write("综述.txt", RIGHT));
    expect(out).toBe("共4个数字：相符3，不符0，四舍五入差异0，自相矛盾0，无法核对1。\n");
    expect(err).toBe("");
    expect(code).toBe(0);
  });

  it("lists what contradicts itself with its place: exit code 1", async () => {
    const text = RIGHT.replace("100.00%", "99.00%");
    const { code, out } = await cli("check-text", folder.write("综述.txt", text));
    expect(out).toBe(
      "自相矛盾  第2行第12字  高中及以上学历3名，占【99.00%】。  人数与占比对不上：3 ÷ 3 = 100.00%。请核对后更正。\n" +
        "共4个数字：相符0，不符0，四舍五入差异0，自相矛盾1，无法核对3。\n"
    );
    expect(code).toBe(1);
  });

  it("holds a document against a workbook, as JSON", async () => {
    const file = folder.write(
      "综述.docx",
      documentFile(paragraph("党组织班子成员共4人，", "平均年龄36.00岁。"))
    );
    const book = folder.write("本届.xlsx", villageBook());
    const { code, out } = await cli("check-text", file, "--against", book, "--json");
    expect(JSON.parse(out)).toEqual({
      figures: [
        {
          text: "4人",
          start: 8,
          kind: "count",
          value: "4",
          status: "differs",
          expected: "3",
          reason: "与台账不符：党组织班子成员人数应为 3。请核对后更正。",
        },
        {
          text: "36.00岁",
          start: 15,
          kind: "mean-age",
          value: "36.00",
          status: "agrees",
          reason: "与台账一致：党组织班子成员平均年龄为 36.00。",
        },
      ],
      counts: { agrees: 1, differs: 1, rounding: 0, impossible: 0, unchecked: 0 },
    });
    expect(code).toBe(1);
  });

  it("a difference of rounding alone is no error", async () => {
    const text = "成员989人，高中及以上916名，占92.61%。";
    const { code, out } = await cli("check-text", folder.write("综述.txt", text));
    expect(out).toContain("四舍五入差异  第1行");
    expect(code).toBe(0);
  });

  it("refuses what it cannot read", async () => {
    const book = folder.write("本届.xlsx", villageBook());
    const text = folder.write("综述.txt", RIGHT);
    expectRefusal(await cli("check-text", folder.file("无.txt")), "找不到文件");
    expectRefusal(await cli("check-text", book), "Excel 工作簿");
    expectRefusal(await cli("check-text", folder.write("空.txt", "")), "空的");
    expectRefusal(await cli("check-text", text, "--against", folder.file("无.xlsx")), "找不到文件");
    expectRefusal(await cli("check-text", text, "--against", text), "而是");
  });
});
