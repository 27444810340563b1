import type { Field, LedgerKind } from "../field";
import { oneOf, required } from "../fields/demand";
import { bank, bankAccount, idNo, name } from "../fields/person-fields";
import { post } from "../fields/post-fields";
import { remark, seq, township, village } from "../fields/unit-fields";

function money<I extends string>(
  id: I,
  header: string,
  aliases: readonly string[],
  note = "填到元，角分保留两位小数。"
) {
  const inYuan = [header, ...aliases].flatMap((one) => [`${one}(元)`, `${one}(元/月)`]);
  return {
    id,
    header,
    aliases: [...aliases, ...inYuan],
    type: "number",
    least: 0,
    width: 10,
    note,
  } as const satisfies Field;
}

export const payRollFields = [
  seq,
  required(township),
  required(village),
  required(name),
  required(post),
  {
    id: "post_category",
    header: "职务类别",
    aliases: ["岗位类别", "报酬类别", "岗位"],
    type: "text",
    note: "报酬标准中的类别，如“常务干部”“一肩挑”。",
  },
  required(idNo),
  {
    id: "month",
    header: "发放月份",
    aliases: ["月份", "所属月份", "发放时间", "发放年月"],
    type: "date",
    note: "填年月，如“2021.10”。",
  },
  {
    id: "since",
    header: "任职起始",
    aliases: ["任职时间", "任职起始时间", "任职起始年月", "任职年月", "任现职时间"],
    type: "date",
    note: "计算任职年限的起始年月。",
  },
  {
    id: "years",
    header: "任职年限",
    aliases: ["任职年限(年)", "年限", "工龄", "任职年数"],
    type: "integer",
    least: 0,
    most: 60,
    width: 8,
    note: "任职满几年，不满1年的填0。",
  },
  money("base", "基本报酬", ["基本工资", "基础报酬", "基础工资", "固定报酬"]),
  money("tenure", "任职年限补贴", ["工龄补贴", "工龄工资", "年限补贴", "任职补贴"]),
  money("performance", "绩效报酬", ["绩效", "绩效工资", "考核绩效", "绩效补贴"]),
  money("other", "其他补贴", ["其他", "补贴", "其他报酬", "津补贴"]),
  oneOf("amount", money("gross", "应发", ["应发合计", "应发金额", "应发报酬"])),
  money(
    "deductions",
    "扣款",
    ["扣款合计", "代扣", "扣款/合计", "应扣", "扣除", "代扣款", "养老保险"],
    "养老保险等代扣的合计。"
  ),
  oneOf("amount", money("net", "实发", ["实发合计", "实发金额", "实发报酬", "实领金额"])),
  bank,
  bankAccount,
  {
    id: "signature",
    header: "领款人签字",
    aliases: ["领款人", "签字", "签名", "领取人签字", "签领"],
    type: "text",
    width: 10,
    note: "打卡发放的可不签。",
  },
  remark,
] as const satisfies readonly Field[];

/** 报酬发放表 as a department keeps it; the product's own pay sheet is told from it by its title line. */
export const payRollLedger: LedgerKind = {
  id: "pay-roll",
  title: "报酬发放台账",
  families: ["ledgers", "people"],
  order: 160,
  fields: payRollFields,
  recognisedBy: ["name"],
  toldBy: ["gross", "net"],
  titleWords: ["报酬发放", "工资发放", "补贴发放", "报酬台账", "发放表"],
  atLeast: 4,
  key: "name",
  secondaryKey: "id_no",
  footNotes: true,
  checks: [
    { check: "sum", total: "gross", parts: ["base", "tenure", "performance", "other"] },
    { check: "sum", total: "net", parts: ["gross"], less: ["deductions"] },
    { check: "at-most", part: "deductions", whole: "gross" },
    { check: "at-most", part: "base", whole: "gross" },
    { check: "unique", fields: ["month", "id_no"] },
    { check: "filled-when", field: "bank", when: { field: "bank_acct", filled: true } },
  ],
  template: {
    orientation: "landscape",
    notes: ["每人每月一行；应发＝基本报酬＋任职年限补贴＋绩效报酬＋其他补贴，实发＝应发－扣款。"],
  },
};
