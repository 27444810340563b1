import type { RuleTexts } from "../../../core/issues/catalogue";
import { birthRuleTexts } from "./births";
import { idNumberRuleTexts } from "./id-numbers";
import { structureRuleTexts } from "./structure";

/** Rules over single cells, and over what the cells of one person say of the same thing. */
export const cellRuleTexts: RuleTexts = {
  ...structureRuleTexts,
  "cell/required-blank": {
    title: "必填项为空",
    message: "“{column}”未填写。",
    why: "姓名、公民身份号码缺失的人员无法识别，为错误；其他必填项缺失的，在相应的统计中被漏计，为需核实。",
    remedy: "对照本人身份证、档案或党员信息补填；确无此项内容的，向汇总单位说明。",
    good: "姓名、公民身份号码、性别、民族、学历、政治面貌、职务均已填写",
    bad: "公民身份号码为空",
  },
  ...idNumberRuleTexts,
  ...birthRuleTexts,
  "date/unreadable": {
    title: "日期无法识别",
    message: "“{column}”的内容“{value}”不是可识别的日期，或该日期不存在。",
    variants: {
      serial:
        "“{column}”的内容“{value}”是日期序列号，单元格却不是日期格式；如按日期显示，应为{date}。",
    },
    why: "日期读不出来，年龄、党龄、任职年限都无法计算；2月30日、13月等不存在的日期一定是录入错误。",
    remedy:
      "按“1985.06”或“1985.06.15”的写法重新填写，后面不加“起”“生”等字；属于日期序列号的，先核对，再把单元格格式改为日期。",
    good: "1985.06、1985-06-15、1985年6月",
    bad: "1985.13、1985年2月30日、八五年",
  },
  "date/ambiguous-month": {
    title: "月份有歧义",
    message: "“{column}”的内容“{value}”是数值，可能是{year}年1月，也可能是{year}年10月。",
    why: "单元格按数值保存时，末尾的0会丢失，1985.10就变成1985.1；两者相差9个月，会影响年龄和年限。",
    remedy:
      "把该列设为文本格式，按“1985.01”或“1985.10”重新填写。能与身份证号核对上的出生年月，可直接采用建议的改法。",
    good: "文本“1985.10”",
    bad: "数值1985.1",
  },
  "date/two-digit-year": {
    title: "年份只有两位",
    message: "“{column}”的内容“{value}”年份只有两位，暂按{date}理解。",
    why: "两位年份分不清是哪个世纪，汇总、排序时也会出错。",
    remedy: "把年份补足四位。出生年月与身份证号一致的，可直接采用建议的改法。",
    good: "1985.06",
    bad: "85.6",
  },
  "date/foreign-calendar": {
    title: "不是公历日期",
    message: "“{column}”的内容“{value}”是农历或民国纪年，没有换算。",
    why: "花名册一律使用公历；农历换算要用历书，闰月还会有歧义，程序不代为换算。",
    remedy: "出生日期以居民身份证上的公历日期为准，其他日期按原始材料上的公历日期填写。",
    good: "1985.06",
    bad: "农历五月初三、民国七十四年",
  },
  "number/unreadable": {
    title: "不是数字",
    message: "“{column}”应填数字，填写的是“{value}”。",
    why: "读不出数字的单元格不会参与计算，合计数会偏小。",
    remedy: "改填阿拉伯数字，计量单位写在表头里。",
    good: "36、3700",
    bad: "三十六、三千七",
  },
  "code/unknown": {
    title: "不在代码表中",
    message: "“{column}”中的“{piece}”不在代码表中，无法归类。",
    variants: {
      suggestion: "“{column}”中的“{piece}”不在代码表中，是否应为“{suggestion}”？",
    },
    why: "归不了类的内容在按民族、学历、政治面貌、职务等统计时会被漏计，造成表内数据不平。",
    remedy:
      "对照代码表改成规范名称；确有新情况的，选最接近的一项，并在备注中说明。提示的名称仅供参考，不会自动改写。",
    basis: {
      text: "《个人基本信息分类与代码 第1部分：人的性别代码》（GB/T 2261.1-2003）、《中国各民族名称的罗马字母拼写法和代码》（GB/T 3304-1991）、《学历代码》（GB/T 4658-2006）、《政治面貌代码》（GB/T 4762-1984）",
      confidence: "confirmed",
    },
    good: "布依族、大专、中共党员、党支部书记",
    bad: "布衣族、大砖",
  },
  "name/suspicious": {
    title: "姓名不规范",
    message: "姓名“{value}”不规范。",
    variants: {
      characters: "姓名“{value}”中有不应出现的字符“{odd}”。",
      length: "姓名“{value}”共{length}个字，请核对。",
      placeholder: "姓名栏填的是“{value}”，不是人名。",
      dot: "姓名“{value}”中的间隔号不规范，应为“{dotted}”。",
    },
    why: "姓名要与身份证、党员信息库逐字一致才能比对；空缺的职数不应占一行，否则会被计入人数。",
    remedy:
      "按身份证填写姓名。少数民族姓名的间隔号统一用“·”；说明文字移到备注栏；职数空缺的删去该行。",
    good: "阿依·买买提",
    bad: "李某1、待定、阿依.买买提",
  },
  "phone/format": {
    title: "电话号码格式不对",
    message: "“{value}”不是有效的电话号码（现有{digits}位数字）。",
    why: "手机号为11位，以1开头、第二位为3至9；固定电话含区号。多一位少一位都打不通。",
    remedy: "向本人核实后改正。一人有两个号码的，用换行或顿号分开。",
    good: "13900000001、0859-3220000",
    bad: "1390000000、139****0001",
  },
  "phone/shared": {
    title: "多人使用同一手机号",
    message: "手机号“{value}”与{others}相同。",
    variants: { many: "手机号“{value}”与{others}等{count}处相同。" },
    why: "多为下拉填充或复制造成；通知、核实会找错人。固定电话不在此列。",
    remedy: "逐人核实手机号；确系家属共用的，填写说明后保留。",
    good: "每人一个手机号",
    bad: "两人都填13900000001",
  },
  "bank-account/format": {
    title: "银行卡号存疑",
    message: "银行卡号“{value}”存疑。",
    variants: {
      length: "银行卡号“{value}”共{length}位，银行卡号一般为16至19位。",
      "check-digit": "银行卡号“{value}”的校验位不符，可能录错了数字。",
      characters: "银行卡号“{value}”中有数字以外的字符。",
      "digits-lost": "银行卡号“{value}”以数值保存，15位以后的数字已经丢失，无法恢复。",
    },
    why: "卡号错一位，报酬就发不出去，或者发给别人。存折账号不一定符合银行卡的位数和校验规则，所以为需核实；以数值保存造成的丢位是确定的，为错误。",
    remedy: "对照银行卡或存折重新录入，录入前先把该列设为文本格式。",
    basis: { text: "ISO/IEC 7812-1 银行卡号校验位（Luhn 算法）", confidence: "to-be-verified" },
    good: "文本“6217000000000000012”",
    bad: "数值6.217E+18、621700123",
  },
  "bank-account/shared": {
    title: "多人使用同一银行卡号",
    message: "银行卡号“{value}”与{others}相同。",
    variants: { many: "银行卡号“{value}”与{others}等{count}处相同。" },
    why: "报酬会发到别人的账户；一卡多人也是审计关注的疑点。",
    remedy: "逐人核对银行卡，改为本人账户。",
    good: "每人填本人的银行卡号",
    bad: "两人填同一卡号",
  },
  "text/stray-space": {
    title: "有多余的空格或不可见字符",
    message: "“{value}”中有多余的空格或不可见字符，应为“{tidy}”。",
    why: "为对齐而在两字姓名中间加空格、从网页或聊天记录复制带来的不可见字符，会使查找、比对、去重失效。本程序比对时已忽略空格，其他程序未必。",
    remedy: "采用建议的改法去掉空格；两字姓名要对齐，用单元格的“分散对齐”。",
    good: "张三",
    bad: "张　三",
  },
  "text/full-width": {
    title: "有全角数字或字母",
    message: "“{value}”中有全角数字、字母或符号，应为“{tidy}”。",
    why: "全角和半角在电脑里是不同的字符，会使查找、比对、计算失效。",
    remedy: "采用建议的改法改为半角；中文标点不用改。",
    good: "1985.06",
    bad: "１９８５．０６",
  },
};
