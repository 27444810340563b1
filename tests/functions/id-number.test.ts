import type { CellValue } from "../../src/core/values/cell";
import { birthDate, checkId, sexOfId } from "../../src/functions/id-number";
import { outcome } from "./support";

describe("IDCHECK", () => {
  it.each<[string, CellValue, string]>([
    ["a number in use", "522301198506150018", "正确"],
    ["an old region", "522321198506150013", "正确"],
    ["with X", "52230119790808002X", "正确"],
    ["a small x", "52230119790808002x", "书写不规范，应为52230119790808002X"],
    ["spaces", "522301 19850615 0018", "书写不规范，应为522301198506150018"],
    ["full width", "５２２３０１１９８５０６１５００１８", "书写不规范，应为522301198506150018"],
    ["fifteen digits", "522321680101123", "15位旧号码，18位应为522321196801011236"],
    ["fifteen digits as a number", 522321680101123, "15位旧号码，18位应为522321196801011236"],
    ["a wrong check character", "522301198506150010", "校验码不符，至少有一位录错"],
    ["30 February", "522301198502300015", "中的出生日期不存在"],
    ["29 February of a common year", "522301199002290011", "中的出生日期不存在"],
    ["29 February of a leap year", "522301199202290024", "正确"],
    ["too short", "52230119850615001", "不是18位身份证号"],
    ["letters", "ABC", "不是18位身份证号"],
    ["a short number", 12345, "不是18位身份证号"],
    ["stored as a number", 522301198506150000, "以数字存储，第15位以后已丢失"],
    ["scientific", "5.22301E+17", "以数字存储，第15位以后已丢失"],
    ["blank", "", ""],
    ["null", null, ""],
    ["0 for an empty cell", 0, ""],
    ["spaces only", "  ", ""],
  ])("%s", (_, value, answer) => {
    const result = checkId(value);
    expect(answer.length > 6 ? result.startsWith(answer) : result === answer).toBe(true);
  });
});

describe("BIRTHDATE", () => {
  it.each<[CellValue, number | ""]>([
    ["522301198506150018", 31213],
    ["522321680101123", 24838],
    ["52230119790808002x", 29075],
    [null, ""],
    [0, ""],
    ["　", ""],
  ])("%p", (value, serial) => {
    expect(birthDate(value)).toBe(serial);
  });
});

describe("SEX", () => {
  it.each<[CellValue, string]>([
    ["522301198506150018", "男"],
    ["52230119790808002X", "女"],
    [522321680101123, "男"],
    [null, ""],
  ])("%p", (value, sex) => {
    expect(sexOfId(value)).toBe(sex);
  });
});

describe.each([
  ["BIRTHDATE", birthDate],
  ["SEX", sexOfId],
])("%s of a damaged number", (_, run) => {
  it.each<[CellValue, string]>([
    ["522301198506150010", "身份证号“522301198506150010”校验码不符，至少有一位录错"],
    ["522301198502300015", "身份证号“522301198502300015”中的出生日期不存在"],
    [522301198506150000, "身份证号“522301198506150000”以数字存储"],
    ["没有", "身份证号“没有”不是18位身份证号"],
  ])("%p", (value, message) => {
    expect(outcome(() => run(value))).toContain(`#VALUE! ${message}`);
  });
});
