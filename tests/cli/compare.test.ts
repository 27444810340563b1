import { Workbook } from "exceljs";
import { bookOf, rowsOf } from "../support/book";
import { firstEdition, secondEdition, termGrids } from "../support/comparison-fixture";
import { cli, expectRefusal } from "../support/run-cli";
import { useTemporaryFolder } from "../support/temporary-folder";
import type { Grid } from "../../src/core/sheets/grid";
import { gridFromRows } from "../../src/core/sheets/grid";
import { rosterGrid, unitGrid } from "../support/roster";

jest.setTimeout(60_000);

const folder = useTemporaryFolder();
const fileOf = (name: string, grids: readonly Grid[]) =>
  folder.write(name, bookOf(Object.fromEntries(grids.map((grid) => [grid.name, rowsOf(grid)]))));
const both = () => fileOf("两届.xlsx", termGrids());
const old = () => fileOf("原稿.xlsx", firstEdition());
const recent = () => fileOf("现稿.xlsx", secondEdition());

async function sheetNames(file: string): Promise<string[]> {
  const book = new Workbook();
  await book.xlsx.readFile(file);
  return book.worksheets.map(({ name }) => name);
}

describe("term on term", () => {
  it("prints the counts, and what is left to people: exit code 1", async () => {
    const { code, out } = await cli("compare", both());
    expect(out).toContain(
      "“两委”：上届15人，本届15人；连任10人、转任2人（其中跨村1人）、新进2人、离任2人。"
    );
    expect(out).toMatch(/待核实1组/);
    expect(out).toMatch(/“是否连任”一栏与两届名册不一致的5人/);
    expect(code).toBe(1);
  });

  it("as JSON, without any ID number", async () => {
    const { out } = await cli("compare", both(), "--json");
    const result = JSON.parse(out) as {
      kind: string;
      counts: { scope: string; new: number; townships: { name: string }[] }[];
      people: { name: string; status: object }[];
      doubts: { reason: string }[];
    };
    expect(result.kind).toBe("terms");
    expect(result.counts.map(({ scope, new: fresh }) => [scope, fresh])).toEqual([
      ["union", 2],
      ["party", 1],
      ["committee", 2],
    ]);
    expect(result.counts[0].townships.map(({ name }) => name)).toEqual(["样例镇", "乙样例乡"]);
    expect(result.people.find(({ name }) => name === "甲样例一")).toMatchObject({
      status: { union: "moved", party: "moved", committee: "re-elected" },
      formerName: "甲样列一",
    });
    expect(result.doubts.map(({ reason }) => reason)).toEqual(["other-id"]);
    expect(out).not.toMatch(/\d{15}/);
  });

  it("with last term's roster in another workbook; sheets beside and in a copy", async () => {
    const [current, previous] = termGrids();
    const now = fileOf("本届.xlsx", [current]);
    const before = fileOf("上次.xlsx", [{ ...previous, name: "花名册" }]);
    const [beside, copy] = [folder.file("结果.xlsx"), folder.file("副本.xlsx")];
    const args = ["compare", now, "--previous", before, "--out", beside, "--into", copy];
    expect((await cli(...args)).code).toBe(1);
    const sheets = ["换届人员变动名册", "换届人员变动情况统计表"];
    expect(await sheetNames(beside)).toEqual(sheets);
    expect(await sheetNames(copy)).toEqual(["花名册", ...sheets]);
  });

  it("nothing to look into: exit code 0", async () => {
    const [current] = termGrids();
    const plain = rosterGrid();
    const file = fileOf("不变.xlsx", [
      { ...plain, name: "本届" },
      { ...plain, name: "上届" },
    ]);
    expect(current.name).toBe("花名册");
    const { code, out } = await cli("compare", file);
    expect(out).toContain("连任5人、转任0人");
    expect(code).toBe(1);
    const all = rosterGrid({ all: { incumbent: "连任" } });
    const agreed = fileOf("一致.xlsx", [
      { ...all, name: "本届" },
      { ...all, name: "上届" },
    ]);
    expect((await cli("compare", agreed)).code).toBe(0);
  });
});

describe("edition on edition", () => {
  it("prints what changed, long numbers hidden: exit code 0", async () => {
    const { code, out } = await cli("compare", old(), recent());
    expect(out).toContain("新增2行、删除1行、修改3行：内容修改4处，仅写法不同2处。");
    expect(out).toContain(
      "修改（仅写法）  花名册!I3  样例镇石山村甲样例一  出生年月  1979.03 → 1979.3"
    );
    expect(out).toContain("529901********3045(顺序码、校验码共2位不同)");
    expect(out).not.toMatch(/\d{15}/);
    expect(code).toBe(0);
  });

  it("as JSON, cells in full; 变更清单 leads to the later file", async () => {
    const out = folder.file("清单.xlsx");
    const { out: text } = await cli("compare", old(), recent(), "--json", "--out", out);
    const result = JSON.parse(text) as {
      counts: object;
      ledgers: { ledger: string; changed: { changes: object[] }[] }[];
    };
    expect(result.counts).toMatchObject({ added: 2, removed: 1, changed: 3, cells: 4, wording: 2 });
    expect(result.ledgers[0].changed[1].changes).toContainEqual({
      ...{ cell: "H4", field: "id_no", header: "公民身份号码", wordingOnly: false },
      ...{ before: "529901198506153031", after: "529901198506153045" },
    });
    const book = new Workbook();
    await book.xlsx.readFile(out);
    const sheet = book.getWorksheet("变更清单")!;
    expect(sheet.getCell("I7").hyperlink).toContain("%E7%8E%B0%E7%A8%BF.xlsx");
  });

  it("the same twice", async () => {
    const { code, out } = await cli("compare", old(), fileOf("同稿.xlsx", firstEdition()));
    expect({ code, out }).toEqual({ code: 0, out: "两稿内容相同。\n" });
  });
});

describe("what cannot be compared is said", () => {
  it("in one workbook", async () => {
    const [current] = termGrids();
    expectRefusal(
      await cli("compare", fileOf("只有本届.xlsx", [current])),
      "没有认出上届",
      "--previous",
      "两个文件"
    );
    expectRefusal(
      await cli("compare", fileOf("名录.xlsx", [unitGrid([["镇", "村", "村", "", ""]])])),
      "没有认出"
    );
    const party = rosterGrid({ all: { committee_post: null }, sheet: "上届" });
    const committee = rosterGrid({ all: { party_post: null } });
    expectRefusal(
      await cli("compare", fileOf("两种.xlsx", [party, committee])),
      "没有可以互相比对的职务"
    );
  });

  it("between two workbooks", async () => {
    const units = fileOf("名录.xlsx", [unitGrid([["样例镇", "石山村", "村", "", ""]])]);
    expectRefusal(
      await cli("compare", old(), fileOf("空.xlsx", [gridFromRows("空", [["空表"]])])),
      "没有认出任何花名册或台账"
    );
    expectRefusal(
      await cli("compare", units, fileOf("册.xlsx", [rosterGrid()])),
      "没有同类的表",
      "单位名录",
      "班子成员花名册"
    );
    expectRefusal(await cli("compare", old(), old()), "同一个文件");
    expectRefusal(await cli("compare", old(), recent(), units), "给了3个");
    expectRefusal(await cli("compare", old(), recent(), "--previous", units), "--previous");
    expectRefusal(await cli("compare", old(), recent(), "--out", recent()), "为免覆盖原件");
  });
});
