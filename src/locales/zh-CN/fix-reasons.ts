/** Why a proposed change is right, by the key in `Fix.reason`. */
export const fixReasonsZh: Readonly<Record<string, string>> = {
  "id-upgraded": "15位旧号码补上年份“19”和校验码，升为18位。",
  "id-typing": "号码不变，只规范写法：去掉空格，全角改半角，末位统一为大写X。",
  "age-from-birth": "按出生年月和统计截止日重新计算。",
  "month-from-id": "身份证号中的出生年份相同，月份为1月或10月，据此补足月份。",
  "century-from-id": "身份证号中的出生年月与此一致，据此补足年份。",
  "tidy-spaces": "去掉多余的空格和不可见字符。",
  "tidy-width": "全角数字、字母和符号改为半角。",
  "tidy-spaces-and-width": "去掉多余的空格和不可见字符，全角改为半角。",
  "name-dot": "姓名中的间隔号统一为“·”。",
  "id-separators": "去掉号码前后的文字和数字间的符号，校验码相符。",
  "phone-writing": "去掉号码前后的文字和数字间的符号，正好是一个11位手机号。",
  "date-writing": "去掉日期后面多余的文字和符号，统一为“年.月”的写法。",
  "serial-from-id": "单元格存的是日期序号，与身份证号中的出生日期一致，据此改为日期。",
  "code-writing": "去掉前后多余的标点。",
};
