/** Numbers in texts that count nothing, by what they are. The patterns are held against even text. */
const NOT_FIGURES: readonly (readonly [what: string, pattern: RegExp])[] = [
  ["web or mail address", /(?:https?:\/\/|www\.)[\w\-./?%&=#:+]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g],
  ["title of a document", /《[^《》\n]{1,80}》/g],
  ["document number", /[[(（](?:19|20)\d{2}[\])）]\s*第?\s*\d+\s*号|\d+\s*号/g],
  [
    "number behind its name",
    /(?:电话|手机|热线|传真|邮编|邮政编码|微信|账号|账户|帐号|卡号|编号|号码|证号|代码|工号|尾号|区号|座机|QQ|qq)(?:号码?|群号)?\s*(?:为|是)?\s*[:：]?\s*\d[\d\-—Xx*()/]{4,}/g,
  ],
  ["ID or bank number", /(?<![\d.])\d{4}(?: \d{4}){2,4}(?: \d{1,4})?(?![\d.])|\d{12,}[Xx]?/g],
  ["telephone", /(?<!\d)(?:1[3-9]\d{9}|1[3-9]\d[- ]\d{4}[- ]\d{4})(?!\d)/g],
  [
    "telephone",
    /(?<!\d)(?:\(0\d{2,3}\) ?|0\d{2,3}[-— ])\d{7,8}(?!\d)|[48]00[-—]\d{3,4}[-—]\d{3,4}/g,
  ],
  ["ordinal", /第\s*\d+(?:\s*[-—至到、]\s*\d+)*\s*[\u4e00-\u9fff]?/g],
  ["ordinal", /(?:附件|附表|附录|图表|序号)\s*\d+(?:[-—.]\d+)*/g],
  ["ordinal", /(?<=[见如据按附与和及至、，。；：(“\s]|^)[表图栏]\s*\d+(?:[-—.]\d+)*/g],
  ["rank", /(?:排名|位列|位居|名列|进入|居|列)[\u4e00-\u9fff]{0,4}前\s*\d+\s*[名位强]?/g],
  ["rank", /(?<=[，。；：“(\s取]|^)前\s*\d+\s*[名位强]|(?:排名|位列|名列)\s*\d+\s*[名位]?/g],
  ["date", /\d{1,4}[-./]\d{1,2}[-./]\d{1,2}(?:日|号)?(?!\d)/g],
  ["date", /(?<!\d)\d{1,4}(?:\s*[—\-至到、]\s*\d{1,4})*\s*年/g],
  [
    "date",
    /(?<!\d)\d{1,2}(?:\s*[—\-至到、]\s*\d{1,2})*\s*月(?:\s*\d+(?:\s*[—\-至到、]\s*\d+)*\s*[日号])?/g,
  ],
  ["date", /\d+(?:\s*[—\-至到、]\s*(?:\d{1,2}月)?\d+)*\s*日/g],
  ["clock", /\d{1,2}[:：∶]\d{2}(?:[:：∶]\d{2})?|\d{1,2}\s*[时点](?:\d{1,2}分|半|整|许)?/g],
  ["duration", /\d+(?:\.\d+)?\s*[余多]?\s*(?:月|年|天|日|周(?!岁)|小时|分钟|秒|世纪|届|昼夜)/g],
  [
    "duration",
    /\d+(?:\.\d+)?\s*[余多]?\s*个\s*(?:[多半]?月|[多半]?小时|季度|学期|星期|世纪|工作日|交易日|年头)/g,
  ],
  ["version or section", /[vV]?\d+(?:\.\d+){2,}/g],
  ["list number", /(?<=^|\n)\s*(?:[（(]\d{1,3}[)）]|\d{1,3}[.、)）](?!\d))/g],
  ["list number", /\(\d{1,2}\)(?=[\u4e00-\u9fff])/g],
  ["ratio", /\d+(?:\.\d+)?\s*[:：∶]\s*\d+(?:\.\d+)?/g],
  ["fraction", /\d+\/\d+/g],
  ["formula of a slogan", /\d+(?:\s*[+×*xX]\s*(?:\d+|[NnXx]))+/g],
  ["slogan", /(?<!\d)1([村人户组家事岗名])\s*1[\u4e00-\u9fff]/g],
];

/** Places of a text, one byte a sign: 1 where a number is none that counts. */
export function markNotFigures(even: string): Uint8Array {
  const marks = new Uint8Array(even.length);
  for (const [, pattern] of NOT_FIGURES) {
    for (const match of even.matchAll(pattern)) {
      marks.fill(1, match.index, match.index + match[0].length);
    }
  }
  return marks;
}
