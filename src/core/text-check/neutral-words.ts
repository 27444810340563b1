/** Words that say nothing of who is counted; what is left without them was not understood. */
const NEUTRAL = [
  "截至目前|截至|截止|目前|本次|此次|这次|换届选举|换届后|换届前|换届|现任期",
  "共计|总计|合计|一共|共|总",
  "选举|产生|选出|选优配强|选强配优|选配|配备|配齐|当选|新一届|新当选|新任|本届|依法|顺利|圆满|高质量|完成",
  "全(?:市|县|区|旗|州|镇|乡|街道|部)|[我该本](?:市|县|区|旗|州|镇|乡|街道|办)|所?辖区?|下辖|现有|实有|现",
  "乡镇\\(街道\\)|村\\(社区\\)|村\\(居\\)|村级|村居|村|社区",
  "党组织|党支部|支部|领导班子|班子|队伍",
  "总人数|总人口|总数|总量|人数|人员|数量|干部|同志|成员|名额|全体|数",
  "学历|文化程度|文化|年龄段|年龄|平均|均龄|周岁|结构|层次",
  "占比|占|比例|比重|比率|所",
  "较|比|上一?届|同期|相比|原来|原",
  "由|从|到|至|降|升|下降|降低|上升|提高|提升|增加|增长|减少|增|减|年轻化?|小|大|多|少",
  "达到?|实现|为|是|有|的|了|在|以|其中|其|中|里|内|含|具有|拥有|和|与|及|以及|并|且|也|均|都|已|仅|只|分别|则|等|最终|各|又|再|还",
  "他们|同|将|把|对|纳入|将近|接近|超过|逾|大约|约|近|余|不足|不到|不少于|不低于|至少|最少|最多|不超过|以上|以下|左右|以内|上下",
  "人|名|位|个",
].join("|");
const ALL_NEUTRAL = new RegExp(NEUTRAL, "g");
const DATES = /\d+\s*[年月日号]?/g;
const SIGNS = /[\s“”"'‘’()（）、，。；;：:,.!！？?·—\-%+/]/g;

/** What remains of words when all that says nothing is taken out. */
export function leftOver(words: string): string {
  return words
    .replace(DATES, "")
    .replace(SIGNS, "\u0000")
    .replace(ALL_NEUTRAL, "")
    .replaceAll("\u0000", "");
}

const PLACE =
  /^(?:其中)?([\u4e00-\u9fff]{2,5}?(?:市|县|区|州|旗|镇|乡|街道))(?=村|社区|“|两委|党|支|班|共|的|新|选|全|书|各|现|下|所|辖|平|在|顺|依|圆|成|女|男|\d|[，：:、(\s]|$)/;
const NO_NAME =
  /^(?:[各全该我本下发进到对由向在把将从为与和及]|指导|组织|每个|多数|部分|一些|所有)|乡镇$|小区$|辖区$|城区$|片区$|社区$|地区$|园区$|城市$|城乡$/;

/** The name of a place that a clause begins with; "" without one. */
export function placeAtStart(clause: string): string {
  const name = PLACE.exec(clause.trimStart())?.[1] ?? "";
  return NO_NAME.test(name) ? "" : name;
}
