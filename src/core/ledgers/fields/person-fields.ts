import type { Field } from "../field";

export const name = {
  id: "name",
  header: "姓名",
  aliases: ["名字", "成员姓名", "人员姓名"],
  type: "name",
  note: "与居民身份证一致，字间不加空格。",
} as const satisfies Field;

export const sex = {
  id: "sex",
  header: "性别",
  aliases: [],
  type: "code",
  codes: "sex",
  width: 6,
  note: "填“男”或“女”。",
} as const satisfies Field;

export const nation = {
  id: "nation",
  header: "民族",
  aliases: ["族别"],
  type: "code",
  codes: "nationality",
  width: 8,
  note: "填全称，如“布依族”。",
} as const satisfies Field;

export const idNo = {
  id: "id_no",
  header: "公民身份号码",
  aliases: [
    "身份证号",
    "身份证号码",
    "身份证",
    "证件号码",
    "身份号码",
    "居民身份证号码",
    "公民身份证号码",
    "身份证件号码",
  ],
  type: "id",
  note: "18位，按文本填写；末位X大写。",
} as const satisfies Field;

export const birth = {
  id: "birth",
  header: "出生年月",
  aliases: ["出生日期", "出生年月日", "出生时间", "出生"],
  type: "date",
  note: "填“1985.06”或“1985-06-15”，与身份证号一致。",
} as const satisfies Field;

export const age = {
  id: "age",
  header: "年龄",
  aliases: ["周岁", "年龄(周岁)", "年龄(岁)"],
  type: "integer",
  note: "截至统计截止日的周岁。",
} as const satisfies Field;

export const nativePlace = {
  id: "native_place",
  header: "籍贯",
  aliases: [],
  type: "text",
  note: "填到县(市、区)。",
} as const satisfies Field;

export const political = {
  id: "political",
  header: "政治面貌",
  aliases: ["面貌"],
  type: "code",
  codes: "political-status",
  note: "填“中共党员”“中共预备党员”“共青团员”“群众”等。",
} as const satisfies Field;

export const joinParty = {
  id: "join_party",
  header: "入党时间",
  aliases: ["入党年月", "入党日期", "加入中共时间"],
  type: "date",
  note: "支部大会接收为预备党员的年月；非党员留空。",
} as const satisfies Field;

export const fullMember = {
  id: "full_member",
  header: "转正时间",
  aliases: ["转正年月", "转正日期"],
  type: "date",
  note: "转为正式党员的年月。",
} as const satisfies Field;

export const workStart = {
  id: "work_start",
  header: "参加工作时间",
  aliases: ["参工时间", "工作时间", "参加工作年月"],
  type: "date",
  note: "填年月。",
} as const satisfies Field;

export const source = {
  id: "source",
  header: "人员来源",
  aliases: ["人员来源类别", "人选来源", "身份类别", "人员类别", "来源", "来源类别"],
  type: "code",
  codes: "source",
  note: "只选一类。",
} as const satisfies Field;

export const phone = {
  id: "phone",
  header: "联系电话",
  aliases: ["手机号", "手机号码", "手机", "电话", "电话号码", "联系方式"],
  type: "phone",
  note: "11位手机号或带区号的固定电话。",
} as const satisfies Field;

export const bank = {
  id: "bank",
  header: "开户行",
  aliases: ["开户银行", "开户行名称"],
  type: "text",
  note: "填到网点。",
} as const satisfies Field;

export const bankAccount = {
  id: "bank_acct",
  header: "银行卡号",
  aliases: ["银行账号", "账号", "卡号", "一卡通账号", "银行账户"],
  type: "account",
  note: "16至19位，按文本填写。",
} as const satisfies Field;
