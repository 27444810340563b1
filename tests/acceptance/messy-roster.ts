import type { CellValue as ExcelValue } from "exceljs";
import { Workbook } from "exceljs";
import type { Village } from "./messy/people";
import { cleanVillages } from "./messy/people";
import { layouts } from "./messy/layouts";
import type { Planting } from "./messy/planting";
import type { Layout } from "./messy/sheets";
import { addList, addRoster, put } from "./messy/sheets";

/** The workbooks of the messy roster, each under the name that plantings use. */
export type MessyFile = "花名册汇总" | "补报" | "其他材料";

const SETTINGS: readonly (readonly ExcelValue[])[] = [
  ["参数名称", "参数值", "说明"],
  ["地区名称", "样例市", null],
  ["统计截止日", "2021-10-28", null],
  ["最高年龄", 60, "本市规定"],
  ["另行认可的地址码", "529901", null],
  ["村（居）委会职数须为单数", "是", null],
  ["每村至少1名35岁以下成员", "√", null],
  ["要求书记主任一肩挑", "是", null],
  ["平均年龄小数位数", 2, null],
];

/** Villages with people of a minority; in the last of them a planting takes these off the committee. */
const MULTI_ETHNIC = ["高坡村", "东门社区", "青山村", "石板村"];

/** Listed, but nobody has handed in its people. */
const MISSING = { township: "清溪镇", name: "茶店村", type: "村" } as const;

/** Made only where it is planted. */
const HIDDEN_PART = "大湾村(2)";

function unitRows(
  villages: readonly Pick<Village, "township" | "name" | "type">[]
): ExcelValue[][] {
  return [
    ["序号", "乡镇（街道）", "村（社区）", "类别", "党组织形式", "多民族村"],
    ...[...villages, MISSING].map(({ township, name, type }, i) => [
      i + 1,
      township,
      type === "村" ? `${name}村民委员会`.replace("村村", "村") : `${name}居民委员会`,
      type,
      type === "村" ? "党支部" : "党总支",
      MULTI_ETHNIC.includes(name) ? "是" : null,
    ]),
  ];
}

function rosters(villages: readonly Village[]): Workbook {
  const book = new Workbook();
  const of = (township: string) =>
    villages.filter((village) => village.township === township && village.name !== "茅坪村");
  addList(book, "封面", [[null], ["样例市村（社区）“两委”换届"], ["花 名 册"], ["二〇二一年十月"]]);
  addList(book, "说明", [
    ["填表说明"],
    ["一、姓名按身份证填写，不留空格。"],
    ["二、出生年月填写到月，如1985.06。"],
  ]);
  addRoster(book, layouts.twoHeadRows, of("清溪镇"));
  addRoster(book, layouts.threeHeadRows, of("云头乡"));
  addRoster(book, layouts.blankUnits, of("石桥街道"));
  addRoster(book, layouts.lateHead, of("白果镇"));
  addList(book, "单位名录", unitRows(villages));
  addList(book, "参数设置", SETTINGS);
  book.addWorksheet("Sheet1");
  decorate(book);
  return book;
}

/** What workbooks hold beside cells, and what reading must pass over. */
function decorate(book: Workbook): void {
  const sheet = book.getWorksheet(layouts.twoHeadRows.sheet)!;
  sheet.views = [{ state: "frozen", xSplit: 4, ySplit: 4 }];
  sheet.autoFilter = "A4:T4";
  sheet.pageSetup = { orientation: "landscape", printTitlesRow: "3:4" };
  sheet.getCell("D5").note = "请核对";
  sheet.addConditionalFormatting({
    ref: "G1:G1048576",
    rules: [{ type: "expression", priority: 1, formulae: ["LEN($G1)<>18"], style: {} }],
  });
  const validation = { type: "list" as const, allowBlank: true, formulae: ['"男,女"'] };
  const validations = (sheet as unknown as { dataValidations: { model: object } }).dataValidations;
  validations.model = { "E5:E1048576": validation };
  const phone = book.getWorksheet(layouts.lateHead.sheet)!.getCell("Q9");
  phone.value = { text: String(phone.value), hyperlink: "tel:110" };
}

/** A village handed in late, without the column of nationality, beside an empty form. */
function lateReport(villages: readonly Village[]): Workbook {
  const book = new Workbook();
  const { headDepth, units, spelling, ...full } = layouts.lateHead;
  const columns = full.columns.filter(([field]) => field !== "手机");
  const layout: Layout = {
    sheet: "茅坪村补报",
    above: {},
    headRow: 1,
    headDepth,
    units,
    columns: columns.filter(([field]) => field !== "nation"),
    below: [],
    ...(spelling ? { spelling } : {}),
  };
  addRoster(
    book,
    layout,
    villages.filter(({ name }) => name === "茅坪村")
  );
  addList(book, "空表", [columns.map(([, heading]) => heading)]);
  return book;
}

/** The part of one village, taken out of its township's roster and left in the workbook, hidden. */
function addHiddenPart(book: Workbook, villages: readonly Village[]): void {
  const { columns, headDepth, units } = layouts.lateHead;
  addRoster(
    book,
    {
      ...{ sheet: HIDDEN_PART, above: {}, headRow: 1, headDepth, units, below: [] },
      columns: columns.filter(([field]) => field !== "手机"),
    },
    villages.filter(({ name }) => name === "大湾村")
  );
  book.getWorksheet(HIDDEN_PART)!.state = "hidden";
}

/** A workbook in which no sheet is a ledger. */
function otherPapers(): Workbook {
  const book = new Workbook();
  addList(book, "进度", [
    ["乡镇", "村数", "完成数"],
    ["清溪镇", 6, 6],
  ]);
  book.addWorksheet("Sheet2");
  return book;
}

function plant(book: Workbook, { rule, sheet, cell, who, set = {} }: Planting): void {
  const target = book.getWorksheet(sheet);
  if (!target) throw new Error(`${rule}: no sheet ${sheet}`);
  for (const [address, value] of Object.entries(set)) {
    const { row, col } = target.getCell(address) as unknown as { row: number; col: number };
    put(target, row, col, value);
  }
  if (who === undefined) return;
  const row = target.getRow(Number(cell.replace(/\D/g, "")));
  const texts = (row.values as ExcelValue[]).map(String);
  if (!texts.includes(who)) {
    throw new Error(`${rule}: ${who} is not in row ${row.number} of ${sheet}: ${texts.join("|")}`);
  }
}

/** The workbooks as bytes of .xlsx files, with the defects planted. */
export async function messyWorkbooks(
  plantings: readonly Planting[]
): Promise<ReadonlyMap<MessyFile, Uint8Array>> {
  const villages = cleanVillages();
  const books: readonly (readonly [MessyFile, Workbook])[] = [
    ["花名册汇总", rosters(villages)],
    ["补报", lateReport(villages)],
    ["其他材料", otherPapers()],
  ];
  const files = new Map<MessyFile, Uint8Array>();
  for (const [name, book] of books) {
    const here = plantings.filter(({ file = "花名册汇总" }) => file === name);
    if (here.some(({ sheet }) => sheet === HIDDEN_PART)) addHiddenPart(book, villages);
    for (const planting of here) plant(book, planting);
    files.set(name, new Uint8Array(await book.xlsx.writeBuffer()));
  }
  return files;
}
