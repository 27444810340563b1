import type { RuleText, RuleTexts } from "../../../core/issues/catalogue";

const STANDARD: NonNullable<RuleText["basis"]> = {
  text: "《公民身份号码》（GB 11643-1999）",
  confidence: "confirmed",
};

/** Rules over citizen ID numbers. */
export const idNumberRuleTexts: RuleTexts = {
  "id-number/format": {
    title: "身份证号格式不对",
    message: "“{value}”共{length}位，不是18位公民身份号码（前17位是数字，末位是数字或X）。",
    variants: {
      "legacy-date": "15位身份证号“{value}”中的出生日期不存在，号码有误。",
    },
    why: "公民身份号码为18位，位数不对或夹有其他字符一定是录入错误；打了星号的号码不能用于校验。",
    remedy: "对照居民身份证重新录入完整的18位号码。",
    basis: STANDARD,
    good: "529901198506151036",
    bad: "52990119850615103、529901********1036",
  },
  "id-number/check-digit": {
    title: "身份证号校验码不符",
    message: "“{value}”的末位校验码与前17位不符，至少有一位数字录错。",
    why: "末位是按前17位算出来的校验码，对不上就说明号码有错；错在哪一位，只有对照证件才能知道。",
    remedy: "对照居民身份证逐位核对，不要为了通过校验而改动末位。",
    basis: STANDARD,
    good: "529901198506151036",
    bad: "529901198506151037",
  },
  "id-number/birth-date": {
    title: "身份证号中的出生日期有误",
    message: "“{value}”中的出生日期{birth}有误。",
    variants: {
      impossible: "“{value}”中的出生日期{birth}不存在。",
      "after-as-of": "“{value}”中的出生日期{birth}晚于统计截止日（{asOf}）。",
      "too-young": "按“{value}”中的出生日期{birth}，截至{asOf}只有{age}周岁，不足16周岁。",
      "too-old": "按“{value}”中的出生日期{birth}，截至{asOf}已有{age}周岁，超过100周岁。",
    },
    why: "校验码虽然相符，但这个日期不存在，或者作为成年人不可能，多半是抄错了号码，或者误填了子女、父母的号码。",
    remedy: "对照居民身份证核对；号码无误的，核对统计截止日是否填错。",
    basis: STANDARD,
    good: "529901198506151036",
    bad: "529901201506010035（2015年出生）",
  },
  "id-number/legacy-15": {
    title: "15位旧身份证号",
    message: "“{value}”是15位旧号码，对应的18位号码是{upgraded}。",
    why: "15位的旧证自2013年1月1日起停止使用；旧号码与18位号码不一致，查重、比对都会漏掉。",
    remedy: "采用建议的改法升为18位，并与居民身份证核对。",
    basis: {
      text: "《公民身份号码》（GB 11643-1999）；第一代居民身份证自2013年1月1日起停止使用",
      confidence: "well-known",
    },
    good: "52990119680101123X",
    bad: "529901680101123",
  },
  "id-number/digits-lost": {
    title: "身份证号末几位已丢失",
    message: "“{value}”以数值保存，15位以后的数字已经丢失，无法恢复。",
    why: "电子表格的数值只保留15位有效数字，18位号码按数值录入，末3位就变成0；改成文本格式也找不回来。",
    remedy: "先把该列设为文本格式，再对照居民身份证重新录入。不要根据其他信息推算后补填。",
    basis: STANDARD,
    good: "文本“529901198506151036”",
    bad: "5.29901E+17、529901198506151000",
  },
  "id-number/typing": {
    title: "身份证号录入不规范",
    message: "“{value}”录入不规范，应为{standard}。",
    why: "小写x、全角数字、空格，或者用×、*、十代替X，号码本身没有错，但与其他系统比对时会被当成不同的号码。",
    remedy: "采用建议的改法。",
    basis: STANDARD,
    good: "52990119850615005X",
    bad: "52990119850615005x、529901 19850615 005X",
  },
  "id-number/unknown-region": {
    title: "身份证号地址码查不到",
    message: "“{value}”的前6位{region}不是使用过的行政区划代码。",
    why: "前6位是首次登记户口所在地的代码，沿用当年的区划，撤并后的旧代码也有效；历年代码中都没有的，号码可能有误。",
    remedy: "对照居民身份证核对；确实无误的，把该代码填入参数设置的“另行认可的地址码”。",
    basis: {
      text: "《公民身份号码》（GB 11643-1999）、《中华人民共和国行政区划代码》（GB/T 2260）",
      confidence: "well-known",
    },
    good: "前6位为522301、522321等使用过的代码",
    bad: "前6位为529901",
  },
  "sex/differs-from-id": {
    title: "性别与身份证号不符",
    message: "性别填“{value}”，按身份证号第17位应为“{expected}”。",
    why: "身份证号第17位奇数为男、偶数为女；不符时，不是性别填错，就是把别人的号码填到了这一行。",
    remedy: "对照居民身份证核对性别和号码，特别注意是否与上下行错行。",
    basis: STANDARD,
    good: "男，529901198506151036",
    bad: "女，529901198506151036",
  },
};
