import { Workbook } from "exceljs";
import { memberId } from "../../acceptance/messy/people";

/** People of the small roster: name, sex, age, ID number of a region that was never assigned. */
export const SMALL_PEOPLE: readonly (readonly [string, "男" | "女", number, string])[] = [
  ["甲某", "女", 36, memberId(19850307, 1, "女")],
  ["乙某", "男", 51, memberId(19700307, 2, "男")],
  ["丙某", "女", 29, memberId(19920307, 3, "女")],
  ["丁某", "男", 45, memberId(19760307, 4, "男")],
  ["戊某", "女", 60, memberId(19610307, 5, "女")],
  ["己某", "男", 33, memberId(19880307, 6, "男")],
];
export const SMALL_FILE = "小花名册.xlsx";
/** A sheet that is protected, with one cell that is not locked: B2. */
export const LOCKED = "锁定的表";
export const ROSTER = "名册";
export const EMPTY = "备用";

/**
 * A small workbook made outside the product, with what hands may stumble over: a list that limits
 * typing (B2:B7), a conditional format, a note, a protected sheet, a frozen head.
 */
export async function smallBook(): Promise<Uint8Array> {
  const book = new Workbook();
  const sheet = book.addWorksheet(ROSTER, { views: [{ state: "frozen", xSplit: 0, ySplit: 1 }] });
  sheet.addRow(["姓名", "性别", "年龄", "公民身份号码"]);
  for (const person of SMALL_PEOPLE) sheet.addRow([...person]);
  sheet.getColumn(4).width = 24;
  const validation = {
    type: "list" as const,
    allowBlank: true,
    formulae: ['"男,女"'],
    showErrorMessage: true,
    errorStyle: "stop",
  };
  for (let row = 2; row <= 7; row++) sheet.getCell(`B${row}`).dataValidation = validation;
  sheet.addConditionalFormatting({
    ref: "C2:C7",
    rules: [
      {
        type: "cellIs",
        operator: "greaterThan",
        formulae: [50],
        priority: 1,
        style: { fill: { type: "pattern", pattern: "solid", bgColor: { argb: "FFFFC7CE" } } },
      },
    ],
  });
  sheet.getCell("A1").note = "按身份证填写";
  const locked = book.addWorksheet(LOCKED);
  locked.addRow(["不能改", "可以改"]);
  locked.addRow([1, 2]);
  locked.getCell("B2").protection = { locked: false };
  await locked.protect("", {});
  book.addWorksheet(EMPTY);
  return new Uint8Array(await book.xlsx.writeBuffer());
}
